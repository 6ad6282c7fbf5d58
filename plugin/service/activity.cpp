// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/activity.h"

#include "service/deviceregistry.h"
#include "store/activitytable.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <map>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecords = 5000;
constexpr Stamp GapMicros = 60'000'000; ///< A push takes several commits; a user's next sync comes later than that.

ActivityKind kindOf(const QString &operation)
{
    if (operation == "create"_L1)
        return ActivityKind::Added;
    return operation == "delete"_L1 ? ActivityKind::Deleted : ActivityKind::Changed;
}

void add(ActivityEntry &entry, const ActivityRecord &record)
{
    for (ActivityEntry::Count &count : entry.counts) {
        if (count.entityType == record.entityType) {
            count.rows += record.rows;
            return;
        }
    }
    entry.counts.append({record.entityType, record.rows});
}

/** Joins the records of one sync; they come newest first. */
QList<ActivityEntry> joined(const QList<ActivityRecord> &records, const DeviceRegistry &devices)
{
    struct Open
    {
        qsizetype entry = -1;
        Stamp oldest = 0;
    };
    QList<ActivityEntry> entries;
    std::map<std::pair<qint64, ActivityKind>, Open> open;
    for (const ActivityRecord &record : records) {
        const ActivityKind kind = kindOf(record.operation);
        Open &last = open[{record.deviceRow, kind}];
        if (last.entry < 0 || last.oldest - record.at > GapMicros) {
            last.entry = entries.size();
            const DeviceRecord device = devices.byRow(record.deviceRow).value_or(DeviceRecord());
            entries.append({QDateTime::fromMSecsSinceEpoch(record.at / 1000, QTimeZone::utc()),
                            device.deviceId,
                            device.name,
                            kind,
                            {}});
        }
        last.oldest = record.at;
        add(entries[last.entry], record);
    }
    for (ActivityEntry &entry : entries) {
        std::stable_sort(entry.counts.begin(), entry.counts.end(),
                         [](const auto &a, const auto &b) { return a.rows > b.rows; });
    }
    return entries;
}

QList<ActivityDay> byDay(const QList<ActivityDayRecord> &records, const DeviceRegistry &devices)
{
    QList<ActivityDay> days;
    std::map<std::pair<QDate, qint64>, qsizetype> places;
    for (const ActivityDayRecord &record : records) {
        const auto [place, isNew] = places.try_emplace({record.day, record.deviceRow}, days.size());
        if (isNew)
            days.append({record.day, devices.byRow(record.deviceRow).value_or(DeviceRecord()).deviceId});
        ActivityDay &day = days[place->second];
        switch (kindOf(record.operation)) {
        case ActivityKind::Added: day.added += record.rows; break;
        case ActivityKind::Changed: day.changed += record.rows; break;
        case ActivityKind::Deleted: day.deleted += record.rows; break;
        }
    }
    return days;
}

} // namespace

Activity readActivity(Connection &connection, const DeviceRegistry &devices, const QDateTime &now)
{
    const QDateTime start = now.toLocalTime().date().addDays(1 - Activity::Days).startOfDay();
    const Stamp since = std::max(start.toMSecsSinceEpoch() * 1000, MinStamp);
    return {joined(ActivityTable::since(connection, since, MostRecords), devices),
            byDay(ActivityTable::perDay(connection, since), devices)};
}

} // namespace StorymasterSync
