// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/activitytable.h"

namespace StorymasterSync::ActivityTable {

using namespace Qt::StringLiterals;

QList<ActivityRecord> since(Connection &connection, Stamp since, int most)
{
    QList<ActivityRecord> records;
    Statement all = connection.prepare(
        u"SELECT device_id, synced_at, entity_type, operation, count(DISTINCT entity_id) FROM sync_log"
        " WHERE synced_at>=? GROUP BY device_id, synced_at, entity_type, operation"
        " ORDER BY synced_at DESC, device_id, operation, entity_type LIMIT ?"_s);
    all.bind(stampToDatabase(since)).bind(most);
    while (all.step()) {
        if (const auto at = stampFromText(all.text(1)))
            records.append({all.integer(0), *at, all.text(2), all.text(3), all.integer(4)});
    }
    return records;
}

QList<ActivityDayRecord> perDay(Connection &connection, Stamp since)
{
    QList<ActivityDayRecord> records;
    Statement all = connection.prepare(
        u"SELECT date(synced_at,'localtime'), device_id, operation, count(*) FROM sync_log"
        " WHERE synced_at>=? GROUP BY 1, 2, 3 ORDER BY 1"_s);
    all.bind(stampToDatabase(since));
    while (all.step()) {
        const QDate day = QDate::fromString(all.text(0), Qt::ISODate);
        if (day.isValid())
            records.append({day, all.integer(1), all.text(2), all.integer(3)});
    }
    return records;
}

} // namespace StorymasterSync::ActivityTable
