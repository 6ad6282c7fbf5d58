// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkInterface>

#include <algorithm>
#include <optional>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

QString said(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

bool isOfThisMachine(const QHostAddress &address)
{
    return address.isLoopback() || QNetworkInterface::allAddresses().contains(address);
}

QHostAddress toAddress(const QString &text)
{
    if (text.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(text);
}

/** `text` as a browser writes an origin (RFC 6454, section 6.2), or nothing where it is none. */
std::optional<QString> normalisedOrigin(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool defaultPort = (url.scheme() == "http"_L1 && url.port() == 80)
        || (url.scheme() == "https"_L1 && url.port() == 443);
    if (defaultPort)
        url.setPort(-1);
    return QString::fromLatin1(url.toEncoded());
}

std::optional<bool> toFlag(const QString &text)
{
    const QString word = text.toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1 || word == "off"_L1)
        return false;
    return std::nullopt;
}

/** Reads one key after the other and gathers what is wrong with them. A key that is not set, or empty, leaves the
 *  default as it is. */
class SettingsReader
{
public:
    SettingsReader(const std::function<QVariant(const QString &)> &stored,
                   const std::function<QString(const QString &)> &environment)
        : m_stored(stored), m_environment(environment)
    {}

    QStringList faults() const { return m_faults; }

    template <typename Number>
    void number(const QString &key, Number &target, int lowest, int highest)
    {
        const QString text = given(key);
        if (text.isEmpty())
            return;
        bool isNumber = false;
        const qlonglong value = text.toLongLong(&isNumber);
        if (isNumber && value >= lowest && value <= highest)
            target = Number(value);
        else
            refuse(key, text,
                   said(QT_TRANSLATE_NOOP("Settings", "a whole number from %1 to %2"))
                       .arg(QString::number(lowest), QString::number(highest)));
    }

    void flag(const QString &key, bool &target, const QString &range)
    {
        const QString text = given(key);
        if (text.isEmpty())
            return;
        if (const auto value = toFlag(text))
            target = *value;
        else
            refuse(key, text, range);
    }

    template <typename Choice>
    void choice(const QString &key, Choice &target, std::initializer_list<std::pair<QLatin1StringView, Choice>> choices)
    {
        const QString text = given(key);
        if (text.isEmpty())
            return;
        QStringList names;
        for (const auto &[name, value] : choices) {
            if (text.compare(name, Qt::CaseInsensitive) == 0) {
                target = value;
                return;
            }
            names.append(name);
        }
        refuse(key, text, said(QT_TRANSLATE_NOOP("Settings", "one of: %1")).arg(names.join(", "_L1)));
    }

    void host(Settings &settings)
    {
        const QString text = given(u"host"_s);
        if (text.isEmpty())
            return;
        const QHostAddress address = toAddress(text);
        if (!address.isNull() && (isAnyAddress(address) || isOfThisMachine(address)))
            settings.host = address;
        else
            refuse(u"host"_s, text, said(QT_TRANSLATE_NOOP("Settings", "an address of this machine, 0.0.0.0 or ::")));
    }

    void advertisedIp(Settings &settings)
    {
        const QString text = given(u"advertised_ip"_s);
        if (text.isEmpty())
            return;
        const QHostAddress address = toAddress(text);
        if (!address.isNull() && isOfThisMachine(address))
            settings.advertisedIp = address;
        else
            refuse(u"advertised_ip"_s, text, said(QT_TRANSLATE_NOOP("Settings", "an address of this machine")));
    }

    void conflictRules(Settings &settings)
    {
        const QString text = given(u"conflict_rules"_s);
        for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
            const QString type = item.section(u'=', 0, 0).trimmed();
            const QString winner = item.section(u'=', 1).trimmed().toLower();
            if (type.isEmpty() || settings.conflictRules.contains(type)
                || (winner != "mobile"_L1 && winner != "desktop"_L1)) {
                refuse(u"conflict_rules"_s, text,
                       said(QT_TRANSLATE_NOOP("Settings",
                                              "rules type=mobile or type=desktop, separated by commas, "
                                              "at most one for each type")));
                return;
            }
            settings.conflictRules.insert(type, winner == "mobile"_L1 ? RuleWinner::Mobile : RuleWinner::Desktop);
        }
    }

    void corsOrigins(Settings &settings)
    {
        if (!isSet(u"cors_origins"_s))
            return;
        const QString text = given(u"cors_origins"_s);
        settings.corsOrigins.clear();
        if (text == "*"_L1) {
            settings.corsOrigins.append(text);
            return;
        }
        for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
            const auto origin = normalisedOrigin(item.trimmed());
            if (!origin) {
                refuse(u"cors_origins"_s, text,
                       said(QT_TRANSLATE_NOOP("Settings",
                                              "*, or origins scheme://host:port separated by commas, "
                                              "or empty")));
                return;
            }
            settings.corsOrigins.append(*origin);
        }
    }

private:
    QString fromEnvironment(const QString &key) const { return m_environment("STORYMASTER_SYNC_"_L1 + key.toUpper()); }

    bool isSet(const QString &key) const { return !fromEnvironment(key).isNull() || m_stored(key).isValid(); }

    /** The trimmed text that holds for `key`; empty where there is none. */
    QString given(const QString &key) const
    {
        const QString variable = fromEnvironment(key);
        if (!variable.isNull())
            return variable.trimmed();
        const QVariant value = m_stored(key);
        // QSettings splits a value of an INI file at its commas.
        const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList;
        return (isList ? value.toStringList().join(u',') : value.toString()).trimmed();
    }

    void refuse(const QString &key, const QString &value, const QString &range)
    {
        m_faults.append(
            said(QT_TRANSLATE_NOOP("Settings", "The setting %1 is \"%2\", but it must be %3.")).arg(key, value, range));
    }

    const std::function<QVariant(const QString &)> &m_stored;
    const std::function<QString(const QString &)> &m_environment;
    QStringList m_faults;
};

} // namespace

Result<Settings> readSettings(const std::function<QVariant(const QString &key)> &stored,
                              const std::function<QString(const QString &name)> &environment)
{
    Settings settings;
    SettingsReader reader(stored, environment);
    const QString trueOrFalse = said(QT_TRANSLATE_NOOP("Settings", "true or false"));
    const QString onOrOff = said(QT_TRANSLATE_NOOP("Settings", "on or off"));

    reader.host(settings);
    reader.number(u"port"_s, settings.port, 0, 65535);
    reader.flag(u"autostart"_s, settings.autostart, trueOrFalse);
    reader.advertisedIp(settings);
    reader.number(u"max_sync_batch_size"_s, settings.maxSyncBatchSize, 1, 100000);
    reader.choice(u"conflict_resolution_mode"_s, settings.conflictMode,
                  {{"version"_L1, ConflictMode::Version}, {"timestamp"_L1, ConflictMode::Timestamp}});
    reader.conflictRules(settings);
    reader.choice(
        u"pull_data_key"_s, settings.pullDataKey,
        {{"data"_L1, PullDataKey::Data}, {"entity_data"_L1, PullDataKey::EntityData}, {"both"_L1, PullDataKey::Both}});
    reader.corsOrigins(settings);
    reader.flag(u"local_routes"_s, settings.localRoutes, onOrOff);
    reader.number(u"token_lifetime_days"_s, settings.tokenLifetimeDays, 1, 3650);
    reader.number(u"tombstone_days"_s, settings.tombstoneDays, 1, 3650);
    reader.number(u"history_days"_s, settings.historyDays, 1, 3650);
    reader.choice(
        u"encryption"_s, settings.encryption,
        {{"off"_L1, Encryption::Off}, {"available"_L1, Encryption::Available}, {"required"_L1, Encryption::Required}});
    reader.number(u"max_body_mib"_s, settings.maxBodyMib, 1, 1024);
    reader.number(u"max_header_kib"_s, settings.maxHeaderKib, 4, 1024);
    reader.number(u"max_connections"_s, settings.maxConnections, 1, 4096);
    reader.number(u"max_connections_per_address"_s, settings.maxConnectionsPerAddress, 1, 4096);
    reader.number(u"request_timeout_s"_s, settings.requestTimeoutS, 1, 3600);
    reader.number(u"idle_timeout_s"_s, settings.idleTimeoutS, 1, 3600);
    reader.number(u"max_failed_attempts_per_minute"_s, settings.maxFailedAttemptsPerMinute, 0, 1000000);
    reader.flag(u"mass_delete_guard"_s, settings.massDeleteGuard, trueOrFalse);

    if (!reader.faults().isEmpty())
        return Error{ErrorKind::Invalid, reader.faults().join(u'\n'), {}};
    return settings;
}

} // namespace StorymasterSync
