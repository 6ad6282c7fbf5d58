// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/conflicttable.h"

#include "base/ids.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync::ConflictTable {

using namespace Qt::StringLiterals;

namespace {

QString toText(const std::optional<QJsonObject> &object)
{
    return object ? QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)) : u"null"_s;
}

std::optional<QJsonObject> toObject(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString toText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<Stamp> stampOrNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<Stamp>(value.toLongLong());
}

constexpr auto Columns =
    "c.id, c.entity_type, c.target_sync_uuid, c.mine_data, c.theirs_data, c.mine_version, c.theirs_version,"
    " c.detected_at, c.resolution, c.entity_id, c.operation, c.base_data, c.fields, c.theirs_time,"
    " c.mine_time, d.device_id, d.device_name"_L1;

ConflictRecord read(const Statement &row)
{
    ConflictRecord record;
    record.id = row.integer(0);
    record.entityType = row.text(1);
    record.syncUuid = row.text(2);
    record.desktopData = toObject(row.text(3));
    record.mobileData = toObject(row.text(4));
    record.desktopVersion = row.integer(5);
    if (row.integer(6) >= 0)
        record.mobileVersion = row.integer(6);
    record.detectedAt = stampFromText(row.text(7)).value_or(0);
    record.outcome = row.text(8) == "desktop_wins"_L1 ? ConflictOutcome::DesktopWins : ConflictOutcome::Manual;
    record.entityId = row.integer(9);
    record.operation = row.text(10);
    record.baseData = toObject(row.text(11));
    for (const QJsonValue &field : QJsonDocument::fromJson(row.text(12).toUtf8()).array())
        record.conflictingFields.append(field.toString());
    record.mobileUpdatedAt = stampOrNothing(row.value(13));
    record.desktopUpdatedAt = stampOrNothing(row.value(14));
    record.deviceId = row.text(15);
    record.deviceName = row.text(16);
    return record;
}

qint64 find(Connection &connection, qint64 deviceRow, const QString &entityType, const QString &syncUuid)
{
    return connection
        .value(u"SELECT id FROM sync_conflict WHERE target_sync_uuid=? AND resolved_at IS NULL AND device=?"
               " AND entity_type=?"_s,
               {syncUuid, deviceRow, entityType})
        .toLongLong();
}

void close(Connection &connection, qint64 id, const QString &resolution, Stamp now)
{
    connection
        .prepare(u"UPDATE sync_conflict SET resolved_at=?, resolution=?, updated_at=?, version=version+1 WHERE id=?"_s)
        .bind(stampToDatabase(now))
        .bind(resolution)
        .bind(stampToDatabase(now))
        .bind(id)
        .run();
}

} // namespace

void keep(Connection &connection, ConflictRecord &record, qint64 deviceRow, const QByteArray &digest, Stamp now)
{
    const qint64 waiting = find(connection, deviceRow, record.entityType, record.syncUuid);
    if (waiting > 0) {
        Statement old = connection.prepare(u"SELECT digest, theirs_data, detected_at FROM sync_conflict WHERE id=?"_s);
        old.bind(waiting);
        old.step();
        record.id = waiting;
        record.detectedAt = stampFromText(old.text(2)).value_or(now);
        if (old.bytes(0) == digest)
            return;
        if (const auto before = toObject(old.text(1)); before && record.mobileData) {
            QJsonObject joined = *before;
            for (auto it = record.mobileData->constBegin(); it != record.mobileData->constEnd(); ++it)
                joined.insert(it.key(), it.value());
            record.mobileData = joined;
        }
    } else {
        connection
            .prepare(u"INSERT INTO sync_conflict(entity_type,target_sync_uuid,mine_data,theirs_data,mine_version,"
                     "theirs_version,source,detected_at,sync_uuid,created_at,updated_at,version,device)"
                     " VALUES(?,?,'null','null',0,0,'mobile',?,?,?,?,1,?)"_s)
            .bind(record.entityType)
            .bind(record.syncUuid)
            .bind(stampToDatabase(now))
            .bind(newSyncUuid())
            .bind(stampToDatabase(now))
            .bind(stampToDatabase(now))
            .bind(deviceRow)
            .run();
        record.id = connection.value(u"SELECT last_insert_rowid()"_s).toLongLong();
        record.detectedAt = now;
    }
    const QVariant unresolved = record.outcome == ConflictOutcome::DesktopWins ? QVariant(u"desktop_wins"_s)
                                                                               : QVariant();
    connection
        .prepare(u"UPDATE sync_conflict SET mine_data=?, theirs_data=?, mine_version=?, theirs_version=?, resolution=?,"
                 " entity_id=?, operation=?, base_data=?, fields=?, theirs_time=?, mine_time=?, digest=?, updated_at=?"
                 " WHERE id=?"_s)
        .bind(toText(record.desktopData))
        .bind(toText(record.mobileData))
        .bind(record.desktopVersion)
        .bind(record.mobileVersion.value_or(-1))
        .bind(unresolved)
        .bind(record.entityId)
        .bind(record.operation)
        .bind(record.baseData ? QVariant(toText(record.baseData)) : QVariant())
        .bind(toText(record.conflictingFields))
        .bind(orNull(record.mobileUpdatedAt))
        .bind(orNull(record.desktopUpdatedAt))
        .bind(digest)
        .bind(stampToDatabase(now))
        .bind(record.id)
        .run();
}

void settleColumns(Connection &connection, qint64 deviceRow, const QString &syncUuid, const QStringList &columns,
                   Stamp now)
{
    QList<QPair<qint64, QJsonObject>> waitingRows;
    {
        Statement all = connection.prepare(u"SELECT id, theirs_data FROM sync_conflict WHERE target_sync_uuid=?"
                                           " AND resolved_at IS NULL AND device=?"_s);
        all.bind(syncUuid).bind(deviceRow);
        while (all.step())
            waitingRows.append({all.integer(0), toObject(all.text(1)).value_or(QJsonObject())});
    }
    for (auto &[id, data] : waitingRows) {
        for (const QString &column : columns)
            data.remove(column);
        if (data.isEmpty()) {
            close(connection, id, u"superseded"_s, now);
            continue;
        }
        connection.prepare(u"UPDATE sync_conflict SET theirs_data=?, digest=NULL, updated_at=? WHERE id=?"_s)
            .bind(toText(std::optional(data)))
            .bind(stampToDatabase(now))
            .bind(id)
            .run();
    }
}

bool anyWaits(Connection &connection, qint64 deviceRow)
{
    return countWaiting(connection, deviceRow) > 0;
}

qint64 countWaiting(Connection &connection, qint64 deviceRow)
{
    return connection.value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL AND device=?"_s, {deviceRow})
        .toLongLong();
}

QList<ConflictRecord> waiting(Connection &connection)
{
    QList<ConflictRecord> records;
    Statement all = connection.prepare(
        u"SELECT %1 FROM sync_conflict AS c LEFT JOIN sync_device AS d ON d.id=c.device"
        " WHERE c.resolved_at IS NULL AND c.device IS NOT NULL ORDER BY c.id"_s.arg(Columns));
    while (all.step())
        records.append(read(all));
    return records;
}

std::optional<bool> isWaiting(Connection &connection, qint64 id)
{
    Statement one = connection.prepare(u"SELECT resolved_at IS NULL FROM sync_conflict WHERE id=?"_s);
    one.bind(id);
    return one.step() ? std::optional(one.integer(0) != 0) : std::nullopt;
}

} // namespace StorymasterSync::ConflictTable
