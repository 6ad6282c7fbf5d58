// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/settingsstore.h"

#include "interfaces/isynchost.h"
#include "service/configuration.h"
#include "service/syncservice.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncState;

namespace {

QString variableOf(const QString &key)
{
    return "STORYMASTER_SYNC_"_L1 + key.toUpper();
}

QString fromEnvironment(const QString &name)
{
    return qEnvironmentVariable(name.toLatin1().constData());
}

QString toText(const QVariant &value)
{
    // QSettings splits a value of an INI file at its commas.
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList;
    return (isList ? value.toStringList().join(u',') : value.toString()).trimmed();
}

/** Without what takes effect by itself. */
Settings comparable(Settings settings)
{
    settings.autostart = true;
    settings.advertisedIp = {};
    return settings;
}

} // namespace

SettingsStore::SettingsStore(Storymaster::ISyncHost &host, SyncService &service, QObject *parent)
    : QObject(parent), m_host(host), m_service(service), m_inUse(service.settings())
{
    connect(&service, &SyncService::stateChanged, this, [this](SyncState state) {
        if (state == SyncState::Starting)
            m_inUse = m_service.settings();
        compare();
    });
}

Result<Settings> SettingsStore::read() const
{
    return readSettings([this](const QString &key) { return m_host.setting(key); }, fromEnvironment);
}

QString SettingsStore::overriddenBy(const QString &key) const
{
    const QString name = variableOf(key);
    return fromEnvironment(name).isNull() ? QString() : name;
}

QString SettingsStore::text(const QString &key) const
{
    const QString variable = fromEnvironment(variableOf(key));
    return variable.isNull() ? toText(m_host.setting(key)) : variable.trimmed();
}

Settings SettingsStore::settings() const
{
    const auto settings = read();
    return settings ? *settings : m_service.settings();
}

QString SettingsStore::fault(const QString &key, const QString &text) const
{
    const auto settings = readSettings([&](const QString &asked) { return asked == key ? QVariant(text) : QVariant(); },
                                       [](const QString &) { return QString(); });
    return settings ? QString() : settings.error().message;
}

bool SettingsStore::write(const QString &key, const QString &text)
{
    if (!overriddenBy(key).isEmpty() || !fault(key, text).isEmpty())
        return false;
    if (this->text(key) == text.trimmed())
        return true;
    m_host.setSetting(key, text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed()));
    if (const auto settings = read()) {
        SyncService::Configuration configuration = m_service.configuration();
        configuration.settings = *settings;
        m_service.configure(configuration);
    }
    compare();
    Q_EMIT changed(key);
    return true;
}

void SettingsStore::restart()
{
    m_service.stop();
    m_service.start();
}

void SettingsStore::compare()
{
    const bool runs = m_service.state() == SyncState::Running || m_service.state() == SyncState::Starting;
    const bool needed = runs && !(comparable(m_service.settings()) == comparable(m_inUse));
    if (std::exchange(m_needsRestart, needed) != needed)
        Q_EMIT needsRestartChanged(needed);
}

} // namespace StorymasterSync
