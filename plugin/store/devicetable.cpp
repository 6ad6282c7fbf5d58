// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/devicetable.h"

#include "base/ids.h"

namespace StorymasterSync::DeviceTable {

using namespace Qt::StringLiterals;

namespace {

std::optional<Stamp> timeOf(const QVariant &text)
{
    return text.isNull() ? std::nullopt : stampFromText(text.toString());
}

QVariant orNull(Stamp stamp)
{
    return stamp > 0 ? QVariant(stamp) : QVariant();
}

QVariant textOrNull(const std::optional<Stamp> &stamp)
{
    return stamp ? QVariant(stampToDatabase(*stamp)) : QVariant();
}

} // namespace

QList<DeviceRecord> all(Connection &connection)
{
    QList<DeviceRecord> records;
    Statement rows = connection.prepare(
        u"SELECT id, device_id, device_name, auth_token, token_expires_at, next_token, next_expires_at, registration, "
        u"is_active,"
        " last_sync_at, created_at, given, pulled, confirmed, walk_end, walked FROM sync_device ORDER BY id"_s);
    while (rows.step()) {
        DeviceRecord record;
        record.row = rows.integer(0);
        record.deviceId = rows.text(1);
        record.name = rows.text(2);
        record.tokenHash = rows.text(3).toLatin1();
        record.expiresAt = rows.integer(4);
        record.nextTokenHash = rows.text(5).toLatin1();
        record.nextExpiresAt = rows.integer(6);
        record.registration = rows.integer(7);
        record.active = rows.integer(8) != 0;
        record.lastSyncAt = timeOf(rows.value(9));
        record.createdAt = timeOf(rows.value(10)).value_or(0);
        record.given = rows.integer(11);
        if (!rows.isNull(12))
            record.pulled = rows.integer(12);
        record.confirmed = rows.integer(13);
        record.walkEnd = rows.integer(14);
        record.walked = rows.integer(15);
        records.append(record);
    }
    return records;
}

std::optional<Stamp> lastSeen(Connection &connection, qint64 row)
{
    return timeOf(connection.value(u"SELECT last_sync_at FROM sync_device WHERE id=?"_s, {row}));
}

void save(Connection &connection, DeviceRecord &record)
{
    const QString created = stampToDatabase(record.createdAt);
    if (record.row == 0) {
        connection
            .prepare(
                u"INSERT INTO sync_device(device_id,device_name,auth_token,is_active,sync_uuid,created_at,updated_at,"
                "version) VALUES(?,?,?,0,?,?,?,1)"_s)
            .bind(record.deviceId)
            .bind(record.name)
            .bind(QString::fromLatin1(record.tokenHash))
            .bind(newSyncUuid())
            .bind(created)
            .bind(created)
            .run();
        record.row = connection.value(u"SELECT id FROM sync_device WHERE device_id=?"_s, {record.deviceId})
                         .toLongLong();
    }
    connection
        .prepare(
            u"UPDATE sync_device SET device_name=?, auth_token=?, token_expires_at=?, next_token=?, next_expires_at=?,"
            " registration=?, is_active=?, last_sync_at=?, created_at=?, given=?, pulled=?, confirmed=?, walk_end=?, "
            "walked=?, deleted_at=NULL"
            " WHERE id=?"_s)
        .bind(record.name)
        .bind(QString::fromLatin1(record.tokenHash))
        .bind(record.expiresAt)
        .bind(record.nextTokenHash.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(record.nextTokenHash)))
        .bind(orNull(record.nextExpiresAt))
        .bind(record.registration)
        .bind(record.active ? 1 : 0)
        .bind(textOrNull(record.lastSyncAt))
        .bind(created)
        .bind(orNull(record.given))
        .bind(record.pulled ? QVariant(*record.pulled) : QVariant())
        .bind(orNull(record.confirmed))
        .bind(orNull(record.walkEnd))
        .bind(orNull(record.walked))
        .bind(record.row)
        .run();
}

} // namespace StorymasterSync::DeviceTable
