// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/conflictmessage.h"

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
    case ConflictOutcome::Manual: break;
    }
    return "manual"_L1;
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
    if (mergedData)
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

} // namespace StorymasterSync
