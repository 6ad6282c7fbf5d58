// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/pushmessage.h"

#include "base/ids.h"
#include "protocol/conflictmessage.h"
#include "protocol/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Columns that a push never writes: they are the server's to give. */
constexpr QLatin1StringView OwnColumns[] = {"id"_L1,         "sync_uuid"_L1,  "created_at"_L1,
                                            "updated_at"_L1, "deleted_at"_L1, "version"_L1};

/** The integer in `value`, or nothing where it is none that JSON can carry exactly. */
std::optional<qint64> integerOf(const QJsonValue &value)
{
    constexpr double exactLimit = 9'007'199'254'740'992.0; // 2^53
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::floor(number) != number || std::abs(number) > exactLimit)
        return std::nullopt;
    return value.toInteger();
}

/** Reads the members of one change; the first fault is kept. */
class ChangeReader
{
public:
    ChangeReader(const QJsonObject &json, int index) : m_json(json) { m_change.index = index; }

    Change read()
    {
        readType();
        readData();
        readUuid();
        readId();
        readVersion();
        readTime();
        readOperation();
        checkPresence();
        m_change.digest = digest();
        return m_change;
    }

private:
    void fail(RejectionCode code, const QString &detail)
    {
        if (!m_change.fault)
            m_change.fault = Refusal{code, detail};
    }

    /** A member that may also stand inside `data`; the outer one counts. Null counts as absent. */
    QJsonValue outerOrInner(const QString &name) const
    {
        const QJsonValue outer = m_json.value(name);
        return outer.isNull() || outer.isUndefined() ? m_sentData.value(name) : outer;
    }

    static bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

    void readType()
    {
        const QJsonValue type = m_json.value("entity_type"_L1);
        if (isAbsent(type))
            fail(RejectionCode::MissingField, u"The change has no entity_type."_s);
        else if (!type.isString() || !isStorableText(type.toString()))
            fail(RejectionCode::InvalidValue, u"entity_type must be a text."_s);
        else
            m_change.entityType = type.toString();
    }

    void readData()
    {
        QJsonValue data = m_json.value("data"_L1);
        if (isAbsent(data))
            data = m_json.value("entity_data"_L1);
        if (isAbsent(data))
            return;
        if (!data.isObject()) {
            fail(RejectionCode::InvalidValue, u"data must be an object of columns."_s);
            return;
        }
        m_hasData = true;
        m_sentData = data.toObject();
        m_change.data = m_sentData;
        for (const auto own : OwnColumns)
            m_change.data.remove(own);
    }

    void readUuid()
    {
        const QJsonValue uuid = outerOrInner(u"sync_uuid"_s);
        if (isAbsent(uuid))
            return;
        const auto normal = uuid.isString() ? normalisedUuid(uuid.toString()) : std::nullopt;
        if (normal)
            m_change.syncUuid = *normal;
        else
            fail(RejectionCode::InvalidValue,
                 u"sync_uuid must be a UUID, as in 3f2b8c1e-0d4a-4c57-9b1e-2a6f0c9d7e55."_s);
    }

    void readId()
    {
        const QJsonValue id = m_json.value("entity_id"_L1);
        if (isAbsent(id))
            return;
        const auto number = integerOf(id);
        if (number && *number >= 1 && *number <= MaxEntityId)
            m_change.entityId = number;
        else
            fail(RejectionCode::InvalidValue, u"entity_id must be a whole number from 1 to 2147483647."_s);
    }

    void readVersion()
    {
        const QJsonValue version = outerOrInner(u"version"_s);
        if (isAbsent(version))
            return;
        const auto number = integerOf(version);
        if (number && *number >= 0)
            m_change.version = number;
        else
            fail(RejectionCode::InvalidValue, u"version must be a whole number, 0 or more."_s);
    }

    void readTime()
    {
        const QJsonValue time = outerOrInner(u"updated_at"_s);
        if (isAbsent(time))
            return;
        const auto stamp = time.isString() ? stampFromText(time.toString()) : std::nullopt;
        if (stamp)
            m_change.updatedAt = stamp;
        else
            fail(RejectionCode::InvalidValue, u"updated_at must be a time, as in 2026-11-22T12:00:00.000001Z."_s);
    }

    void readOperation()
    {
        const QJsonValue operation = m_json.value("operation"_L1);
        if (operation == "create"_L1)
            m_change.operation = Operation::Create;
        else if (operation == "update"_L1)
            m_change.operation = Operation::Update;
        else if (operation == "delete"_L1)
            m_change.operation = Operation::Delete;
        else if (isAbsent(operation))
            fail(RejectionCode::MissingField, u"The change has no operation."_s);
        else
            fail(RejectionCode::UnknownOperation, u"operation must be create, update or delete."_s);
    }

    void checkPresence()
    {
        const bool isCreate = m_change.operation == Operation::Create;
        if (!m_change.entityId && m_change.syncUuid.isEmpty())
            fail(RejectionCode::MissingField, u"The change names no row: send sync_uuid or entity_id."_s);
        if (!isCreate && !m_change.version)
            fail(RejectionCode::MissingField, u"version is missing: send the one that your copy was based on."_s);
        if (m_change.operation != Operation::Delete && !m_hasData)
            fail(RejectionCode::MissingField, u"data is missing."_s);
    }

    QByteArray digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::number(int(m_change.operation)) + ' '
                     + QByteArray::number(m_change.version.value_or(-1)) + ' ');
        hash.addData(QJsonDocument(m_change.data).toJson(QJsonDocument::Compact));
        return hash.result().first(16);
    }

    const QJsonObject &m_json;
    QJsonObject m_sentData;
    bool m_hasData = false;
    Change m_change;
};

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Change notAnObject(int index)
{
    Change change;
    change.index = index;
    change.fault = Refusal{RejectionCode::InvalidValue, u"A change must be an object."_s};
    return change;
}

} // namespace

QLatin1StringView rejectionName(RejectionCode code)
{
    switch (code) {
    case RejectionCode::UnknownEntityType: return "unknown_entity_type"_L1;
    case RejectionCode::UnknownOperation: return "unknown_operation"_L1;
    case RejectionCode::MissingField: return "missing_field"_L1;
    case RejectionCode::UnknownColumn: return "unknown_column"_L1;
    case RejectionCode::InvalidValue: return "invalid_value"_L1;
    case RejectionCode::MissingReference: return "missing_reference"_L1;
    case RejectionCode::ConstraintFailed: return "constraint_failed"_L1;
    case RejectionCode::NotFound: return "not_found"_L1;
    case RejectionCode::Held: return "held"_L1;
    case RejectionCode::RefusedByUser: break;
    }
    return "refused_by_user"_L1;
}

void removeSyncMembers(QJsonObject &data)
{
    for (const auto name : OwnColumns)
        data.remove(name);
}

Decoded<PushRequest> decodePush(const QByteArray &body)
{
    const auto parsed = parseJson(body);
    if (const auto *problem = std::get_if<Problem>(&parsed))
        return *problem;
    const QJsonValue &value = std::get<QJsonValue>(parsed);
    if (!value.isObject())
        return shapeProblem({{QString(), u"The body must be an object."_s}});
    const QJsonObject json = value.toObject();

    PushRequest request;
    QList<Fault> faults;
    const QJsonValue changes = json.value("changes"_L1);
    if (!changes.isArray())
        faults.append({u"/changes"_s, u"changes must be a list."_s});
    const QJsonValue since = json.value("since_timestamp"_L1);
    if (since.isString())
        request.since = stampFromText(since.toString());
    if (!request.since && !since.isNull() && !since.isUndefined())
        faults.append({u"/since_timestamp"_s, u"since_timestamp must be a time, as in 2026-11-22T12:00:00.000001Z."_s});
    if (!faults.isEmpty())
        return shapeProblem(faults);

    const QJsonArray list = changes.toArray();
    request.changes.reserve(list.size());
    for (int i = 0; i < list.size(); ++i) {
        const QJsonValue element = list.at(i);
        request.changes.append(element.isObject() ? ChangeReader(element.toObject(), i).read() : notAnObject(i));
    }
    return request;
}

QByteArray PushAnswer::toJson() const
{
    QJsonArray stateList;
    for (const AcceptedState &state : states) {
        stateList.append(QJsonObject{{u"index"_s, state.index},
                                     {u"entity_type"_s, state.entityType},
                                     {u"entity_id"_s, state.entityId},
                                     {u"sync_uuid"_s, state.syncUuid},
                                     {u"version"_s, state.version},
                                     {u"updated_at"_s, stampToWire(state.updatedAt)}});
    }
    QJsonArray rejectionList;
    for (const Rejection &rejection : rejections) {
        rejectionList.append(QJsonObject{{u"index"_s, rejection.index},
                                         {u"entity_type"_s, orNull(rejection.entityType)},
                                         {u"entity_id"_s, orNull(rejection.entityId)},
                                         {u"sync_uuid"_s, orNull(rejection.syncUuid)},
                                         {u"code"_s, QString(rejectionName(rejection.refusal.code))},
                                         {u"detail"_s, rejection.refusal.detail}});
    }
    QJsonArray conflictList;
    qint64 waiting = 0;
    for (const ConflictRecord &conflict : conflicts) {
        conflictList.append(conflict.toPushJson());
        waiting += conflict.resolved ? 0 : 1;
    }
    const QString message =
        u"%1 accepted, %2 rejected, %3 waiting for a decision."_s.arg(accepted).arg(rejections.size()).arg(waiting);
    return QJsonDocument(QJsonObject{{u"accepted"_s, accepted},
                                     {u"rejected"_s, rejections.size()},
                                     {u"conflicts"_s, conflictList},
                                     {u"accepted_states"_s, stateList},
                                     {u"rejections"_s, rejectionList},
                                     {u"message"_s, message}})
        .toJson(QJsonDocument::Compact);
}

} // namespace StorymasterSync
