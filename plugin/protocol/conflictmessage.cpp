// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/conflictmessage.h"

#include "protocol/json.h"
#include "protocol/pushmessage.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<QJsonObject> &object)
{
    return object ? QJsonValue(*object) : QJsonValue();
}

QJsonValue orNull(const std::optional<Stamp> &stamp)
{
    return stamp ? QJsonValue(stampToWire(*stamp)) : QJsonValue();
}

} // namespace

QLatin1StringView outcomeName(ConflictOutcome outcome)
{
    switch (outcome) {
    case ConflictOutcome::Merge: return "merge"_L1;
    case ConflictOutcome::MobileWins: return "mobile_wins"_L1;
    case ConflictOutcome::DesktopWins: return "desktop_wins"_L1;
    case ConflictOutcome::Both: return "both"_L1;
    case ConflictOutcome::Superseded: return "superseded"_L1;
    case ConflictOutcome::Manual: break;
    }
    return "manual"_L1;
}

ConflictOutcome outcomeOfName(const QString &name)
{
    for (const auto outcome : {ConflictOutcome::Merge, ConflictOutcome::MobileWins, ConflictOutcome::DesktopWins,
                               ConflictOutcome::Both, ConflictOutcome::Superseded}) {
        if (name == outcomeName(outcome))
            return outcome;
    }
    return ConflictOutcome::Manual;
}

QJsonObject ConflictRecord::toPushJson() const
{
    QJsonObject json{
        {u"entity_type"_s, entityType},
        {u"entity_id"_s, entityId > 0 ? QJsonValue(entityId) : QJsonValue()},
        {u"sync_uuid"_s, syncUuid.isEmpty() ? QJsonValue() : QJsonValue(syncUuid)},
        {u"operation"_s, operation},
        {u"mobile_version"_s, mobileVersion ? QJsonValue(*mobileVersion) : QJsonValue()},
        {u"desktop_version"_s, desktopVersion > 0 ? QJsonValue(desktopVersion) : QJsonValue()},
        {u"mobile_updated_at"_s, orNull(mobileUpdatedAt)},
        {u"desktop_updated_at"_s, orNull(desktopUpdatedAt)},
        {u"mobile_data"_s, orNull(mobileData)},
        {u"desktop_data"_s, orNull(desktopData)},
        {u"base_data"_s, orNull(baseData)},
        {u"resolution"_s, QString(outcomeName(outcome))},
        {u"resolved"_s, resolved},
    };
    if (mergedData && resolved)
        json.insert(u"merged_data"_s, *mergedData);
    if (!conflictingFields.isEmpty())
        json.insert(u"conflicting_fields"_s, QJsonArray::fromStringList(conflictingFields));
    if (id > 0 && !resolved)
        json.insert(u"conflict_id"_s, id);
    return json;
}

QJsonObject ConflictRecord::toListJson() const
{
    QJsonObject json = toPushJson();
    json.insert(u"id"_s, id);
    json.insert(u"detected_at"_s, stampToWire(detectedAt));
    json.insert(u"device_id"_s, deviceId);
    json.insert(u"device_name"_s, deviceName);
    return json;
}

QByteArray encodeConflicts(const QList<ConflictRecord> &conflicts)
{
    QJsonArray list;
    for (const ConflictRecord &conflict : conflicts)
        list.append(conflict.toListJson());
    return QJsonDocument(QJsonObject{{u"conflicts"_s, list}}).toJson(QJsonDocument::Compact);
}

// ---- Resolving -------------------------------------------------------------------------------------------------

Decoded<ResolveRequest> decodeResolve(const QByteArray &body)
{
    const auto parsed = parseJson(body);
    if (const auto *problem = std::get_if<Problem>(&parsed))
        return *problem;
    const QJsonValue top = std::get<QJsonValue>(parsed);
    if (!top.isObject())
        return shapeProblem({{QString(), u"The body must be an object with the member resolution."_s}});
    static const QHash<QString, Choice> choices = {{u"mobile"_s, Choice::Mobile},
                                                   {u"desktop"_s, Choice::Desktop},
                                                   {u"merged"_s, Choice::Merged},
                                                   {u"both"_s, Choice::Both}};
    QList<Fault> faults;
    const QString name = top[u"resolution"_s].toString();
    if (!choices.contains(name))
        faults.append({u"/resolution"_s, u"resolution must be mobile, desktop, merged or both."_s});
    const QJsonValue data = top[u"data"_s];
    if (!data.isUndefined() && !data.isNull() && !data.isObject())
        faults.append({u"/data"_s, u"data must be an object of columns."_s});
    else if (name == "merged"_L1 && !data.isObject())
        faults.append({u"/data"_s, u"data is missing: send the columns as they are to be."_s});
    if (!faults.isEmpty())
        return shapeProblem(faults);
    ResolveRequest request{choices.value(name), data.toObject()};
    removeSyncMembers(request.data);
    return request;
}

QByteArray ResolvedState::toJson() const
{
    QJsonObject json{
        {u"conflict_id"_s, record.id},
        {u"resolution"_s, QString(outcomeName(record.outcome))},
        {u"resolved"_s, true},
        {u"entity_type"_s, record.entityType},
        {u"entity_id"_s, record.entityId > 0 ? QJsonValue(record.entityId) : QJsonValue()},
        {u"sync_uuid"_s, record.syncUuid},
        {u"version"_s, version},
        {u"updated_at"_s, stampToWire(updatedAt)},
        {u"deleted"_s, deleted},
        {u"data"_s, orNull(data)},
    };
    if (copy)
        json.insert(u"copy"_s, *copy);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace StorymasterSync
