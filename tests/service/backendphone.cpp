// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/backendphone.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOf(const Outcome<T> &outcome)
{
    if (const auto *problem = std::get_if<Problem>(&outcome))
        qFatal("%s", problem->toJson().constData());
    return std::get<T>(outcome);
}

QJsonObject changeOf(const QJsonObject &row, const QString &operation, qint64 version)
{
    return {{u"entity_type"_s, row.value("entity_type"_L1)},
            {u"entity_id"_s, row.value("entity_id"_L1)},
            {u"sync_uuid"_s, row.value("sync_uuid"_L1)},
            {u"operation"_s, operation},
            {u"version"_s, version > 0 ? QJsonValue(version) : row.value("version"_L1)}};
}

QString keyOf(const QJsonObject &change)
{
    return change.value("entity_type"_L1).toString() + u'/' + change.value("sync_uuid"_L1).toString();
}

} // namespace

QJsonObject createOf(const QString &type, const QJsonObject &data, const QString &syncUuid)
{
    return {{u"entity_type"_s, type}, {u"sync_uuid"_s, syncUuid}, {u"operation"_s, u"create"_s}, {u"data"_s, data}};
}

QJsonObject updateOf(const QJsonObject &row, const QJsonObject &data, qint64 version)
{
    QJsonObject change = changeOf(row, u"update"_s, version);
    change.insert(u"data"_s, data);
    return change;
}

QJsonObject deleteOf(const QJsonObject &row, qint64 version)
{
    return changeOf(row, u"delete"_s, version);
}

BackendPhone::BackendPhone(ServedDatabase &database, const QString &deviceId)
    : m_database(database), m_deviceId(deviceId)
{
    pair();
}

GrantedToken BackendPhone::pair()
{
    const RegisterRequest request{m_deviceId, m_deviceId, m_database.offers().make().token};
    const auto granted = valueOf(
        answerOf<GrantedToken>([&](const auto &answered) { m_database.backend().registerDevice(request, answered); }));
    m_caller = granted.caller;
    m_token = granted.authToken;
    return granted;
}

Outcome<BackendPhone::Answer> BackendPhone::ask(const PullRequest &request)
{
    using Stream = std::shared_ptr<PullStream>;
    const auto opened = answerOf<Stream>(
        [&](const auto &answered) { m_database.backend().openPull(m_caller, request, answered); });
    if (const auto *problem = std::get_if<Problem>(&opened))
        return *problem;
    QByteArray bytes;
    for (bool last = false; !last;) {
        const auto piece = answerOf<PullStream::Piece>(
            [&](const auto &answered) { std::get<Stream>(opened)->next(answered); });
        if (const auto *problem = std::get_if<Problem>(&piece))
            return *problem;
        bytes += std::get<PullStream::Piece>(piece).bytes;
        last = std::get<PullStream::Piece>(piece).last;
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        qFatal("The answer is no JSON: %s", bytes.constData());
    Answer answer;
    for (const QJsonValue &change : json.value("changes"_L1).toArray())
        answer.changes.append(change.toObject());
    answer.syncTimestamp = json.value("sync_timestamp"_L1).toString();
    answer.hasMore = json.value("has_more"_L1).toBool();
    answer.cursor = json.value("next_cursor"_L1).toString().toLatin1();
    answer.fullResync = json.value("full_resync"_L1).toBool();
    return answer;
}

BackendPhone::Answer BackendPhone::page(const PullRequest &request)
{
    return valueOf(ask(request));
}

QList<QJsonObject> BackendPhone::pull(int limit, const std::function<void()> &between)
{
    QList<QJsonObject> all;
    PullRequest request;
    request.since = m_since;
    request.limit = limit;
    Answer answer;
    do {
        answer = page(request);
        all += answer.changes;
        request.cursor = answer.cursor;
        if (answer.hasMore && between)
            between();
    } while (answer.hasMore);
    m_fullResync = answer.fullResync;
    if (!m_since || m_fullResync)
        m_rows.clear();
    for (const QJsonObject &change : std::as_const(all)) {
        if (change.value("operation"_L1) == "delete"_L1)
            m_rows.remove(keyOf(change));
        else
            m_rows.insert(keyOf(change), change);
    }
    m_since = stampFromText(answer.syncTimestamp);
    return all;
}

QJsonObject BackendPhone::push(const QJsonArray &changes, const std::optional<Stamp> &since)
{
    QJsonObject body{{u"changes"_s, changes}};
    if (since)
        body.insert(u"since_timestamp"_s, stampToWire(*since));
    const auto answer = answerOf<QByteArray>([&](const auto &answered) {
        m_database.backend().push(m_caller, QJsonDocument(body).toJson(QJsonDocument::Compact), answered);
    });
    return QJsonDocument::fromJson(valueOf(answer)).object();
}

QString BackendPhone::pushOne(const QJsonObject &change)
{
    const QJsonObject answer = push({change});
    if (answer.value("accepted"_L1).toInt() == 1)
        return u"accepted"_s;
    if (answer.value("rejected"_L1).toInt() == 1)
        return answer.value("rejections"_L1)[0]["code"_L1].toString();
    return u"conflict"_s;
}

SyncStatus BackendPhone::status()
{
    return valueOf(
        answerOf<SyncStatus>([&](const auto &answered) { m_database.backend().status(m_caller, answered); }));
}

QJsonObject BackendPhone::row(const QString &type, qint64 id) const
{
    for (const QJsonObject &row : m_rows) {
        if (row.value("entity_type"_L1) == type && row.value("entity_id"_L1).toInteger() == id)
            return row;
    }
    return {};
}

QString BackendPhone::faults() const
{
    QMap<QString, QString> copy;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        copy.insert(row.key(),
                    u"%1 v%2"_s.arg(row->value("entity_id"_L1).toInteger()).arg(row->value("version"_L1).toInteger()));
    QStringList faults;
    for (const EntityType &type : m_database.store().schema().types()) {
        const auto live = m_database.app().rows(
            u"SELECT sync_uuid,id,version FROM %1 WHERE deleted_at IS NULL"_s.arg(quoted(type.table)));
        for (const QVariantList &row : live) {
            const QString key = type.name + u'/' + row[0].toString();
            const QString expected = u"%1 v%2"_s.arg(row[1].toLongLong()).arg(row[2].toLongLong());
            const QString found = copy.take(key);
            if (found != expected)
                faults.append(u"%1 is '%2' instead of '%3'"_s.arg(key, found, expected));
        }
    }
    for (auto row = copy.cbegin(); row != copy.cend(); ++row)
        faults.append(row.key() + u" should be gone"_s);
    return faults.join(u'\n');
}

} // namespace StorymasterSync
