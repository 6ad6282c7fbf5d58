// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/conflicttable.h"

#include "base/ids.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

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
    " c.mine_time, d.device_id, d.device_name, c.resolved_at IS NOT NULL, c.outcome_data, c.outcome_stamp, c.copy_uuid,"
    " c.copy_stamp, c.device, coalesce(c.id_taken,0)"_L1;
constexpr auto Tables = "sync_conflict AS c LEFT JOIN sync_device AS d ON d.id=c.device"_L1;

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
    record.outcome = outcomeOfName(row.text(8));
    record.entityId = row.integer(9);
    record.operation = row.text(10);
    record.baseData = toObject(row.text(11));
    for (const QJsonValue &field : QJsonDocument::fromJson(row.text(12).toUtf8()).array())
        record.conflictingFields.append(field.toString());
    record.mobileUpdatedAt = stampOrNothing(row.value(13));
    record.desktopUpdatedAt = stampOrNothing(row.value(14));
    record.deviceId = row.text(15);
    record.deviceName = row.text(16);
    record.resolved = row.integer(17) != 0;
    record.mergedData = toObject(row.text(18));
    record.outcomeStamp = row.integer(19);
    record.copyUuid = row.text(20);
    record.copyStamp = row.integer(21);
    record.deviceRow = row.integer(22);
    record.idTaken = row.integer(23) != 0;
    return record;
}

/** A row of the phone's own that meets another one under its id is no edit of that one: the two wait apart. */
qint64 findWaiting(Connection &connection, qint64 deviceRow, const ConflictRecord &record)
{
    return connection
        .value(u"SELECT id FROM sync_conflict WHERE target_sync_uuid=? AND resolved_at IS NULL AND device=?"
               " AND entity_type=? AND coalesce(id_taken,0)=?"_s,
               {record.syncUuid, deviceRow, record.entityType, int(record.idTaken)})
        .toLongLong();
}

/** A reference is one column under two names, whichever of them a phone sends. */
QStringList namesOf(const EntityType &entity, const QString &name)
{
    const int plain = entity.columnIndex(name);
    const int column = plain >= 0 ? plain : entity.siblingIndex(name);
    if (column < 0 || !entity.columns[column].isReference())
        return {name};
    return {entity.columns[column].name, entity.columns[column].siblingName()};
}

bool containsColumn(const EntityType &entity, const QJsonObject &columns, const QString &name)
{
    const QStringList names = namesOf(entity, name);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &one) { return columns.contains(one); });
}

/** Both sides' columns; `later` wins. */
QJsonObject joined(const EntityType &entity, const QJsonObject &earlier, QJsonObject later)
{
    const QJsonObject sent = later;
    for (auto it = earlier.constBegin(); it != earlier.constEnd(); ++it) {
        if (!containsColumn(entity, sent, it.key()))
            later.insert(it.key(), it.value());
    }
    return later;
}

/** What of the waiting conflict goes on waiting beside what was sent now. */
void joinWaiting(const EntityType &entity, ConflictRecord &record, const ConflictRecord &before)
{
    record.id = before.id;
    record.detectedAt = before.detectedAt;
    if (!before.mobileData || !record.mobileData)
        return;
    // A column keeps the base that it was sent with.
    QJsonObject base = before.baseData.value_or(QJsonObject());
    for (auto it = record.mobileData->constBegin(); it != record.mobileData->constEnd(); ++it) {
        for (const QString &name : namesOf(entity, it.key())) {
            base.remove(name);
            if (record.baseData && record.baseData->contains(name))
                base.insert(name, record.baseData->value(name));
        }
    }
    for (const QString &field : before.conflictingFields) {
        if (!containsColumn(entity, *record.mobileData, field) && !record.conflictingFields.contains(field))
            record.conflictingFields.append(field);
    }
    record.baseData = base.isEmpty() ? std::nullopt : std::optional(base);
    record.mobileData = joined(entity, *before.mobileData, *record.mobileData);
}

qint64 enter(Connection &connection, const ConflictRecord &record, qint64 deviceRow, Stamp now)
{
    const QString time = stampToDatabase(now);
    connection
        .prepare(u"INSERT INTO sync_conflict(entity_type,target_sync_uuid,mine_data,theirs_data,mine_version,"
                 "theirs_version,source,detected_at,sync_uuid,created_at,updated_at,version,device,id_taken)"
                 " VALUES(?,?,'null','null',0,0,'mobile',?,?,?,?,1,?,?)"_s)
        .bind(record.entityType)
        .bind(record.syncUuid)
        .bind(time)
        .bind(newSyncUuid())
        .bind(time)
        .bind(time)
        .bind(deviceRow)
        .bind(int(record.idTaken))
        .run();
    return connection.value(u"SELECT last_insert_rowid()"_s).toLongLong();
}

void write(Connection &connection, const ConflictRecord &record, Stamp now)
{
    connection
        .prepare(
            u"UPDATE sync_conflict SET mine_data=?, theirs_data=?, mine_version=?, theirs_version=?, resolution=?,"
            " entity_id=?, operation=?, base_data=?, fields=?, theirs_time=?, mine_time=?, updated_at=? WHERE id=?"_s)
        .bind(toText(record.desktopData))
        .bind(toText(record.mobileData))
        .bind(record.desktopVersion)
        .bind(record.mobileVersion.value_or(-1))
        .bind(record.outcome == ConflictOutcome::Manual ? QVariant() : QVariant(QString(outcomeName(record.outcome))))
        .bind(record.entityId)
        .bind(record.operation)
        .bind(record.baseData ? QVariant(toText(record.baseData)) : QVariant())
        .bind(toText(record.conflictingFields))
        .bind(orNull(record.mobileUpdatedAt))
        .bind(orNull(record.desktopUpdatedAt))
        .bind(stampToDatabase(now))
        .bind(record.id)
        .run();
}

/** What leaves the waiting side stays in the ledger all the same, a column as often as it does. */
void noteSettled(Connection &connection, qint64 id, const QJsonObject &columns, Stamp now)
{
    if (columns.isEmpty())
        return;
    QJsonArray all = QJsonDocument::fromJson(
                         connection.value(u"SELECT settled FROM sync_conflict WHERE id=?"_s, {id}).toString().toUtf8())
                         .array();
    all.append(columns);
    connection.prepare(u"UPDATE sync_conflict SET settled=?, updated_at=? WHERE id=?"_s)
        .bind(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)))
        .bind(stampToDatabase(now))
        .bind(id)
        .run();
}

/** What of `before` is replaced by other values of `after`; all of it where that has none. */
QJsonObject replaced(const EntityType &entity, const QJsonObject &before, const std::optional<QJsonObject> &after)
{
    QJsonObject columns;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!after || (containsColumn(entity, *after, it.key()) && after->value(it.key()) != it.value()))
            columns.insert(it.key(), it.value());
    }
    return columns;
}

std::optional<ConflictRecord> first(Statement &all)
{
    return all.step() ? std::optional(read(all)) : std::nullopt;
}

} // namespace

void keep(Connection &connection, const EntityType &entity, ConflictRecord &record, qint64 deviceRow,
          const QByteArray &digest, Stamp now)
{
    record.deviceRow = deviceRow;
    const qint64 waiting = record.resolved ? 0 : findWaiting(connection, deviceRow, record);
    if (waiting > 0) {
        const auto before = find(connection, waiting);
        if (before->mobileData)
            noteSettled(connection, waiting, replaced(entity, *before->mobileData, record.mobileData), now);
        joinWaiting(entity, record, *before);
    } else {
        record.id = enter(connection, record, deviceRow, now);
        record.detectedAt = now;
    }
    write(connection, record, now);
    if (record.resolved)
        close(connection, record, now);
    connection.prepare(u"INSERT OR IGNORE INTO sync_conflict_change(device,digest,conflict) VALUES(?,?,?)"_s)
        .bind(deviceRow)
        .bind(digest)
        .bind(record.id)
        .run();
}

void settleColumns(Connection &connection, const EntityType &entity, qint64 deviceRow, const QString &syncUuid,
                   const Change &change, Stamp now)
{
    QList<ConflictRecord> records;
    {
        Statement all = connection.prepare(
            u"SELECT %1 FROM %2 WHERE c.target_sync_uuid=? AND c.resolved_at IS NULL AND c.device=? AND c.entity_type=?"
            " AND coalesce(c.id_taken,0)=0"_s.arg(Columns, Tables));
        all.bind(syncUuid).bind(deviceRow).bind(entity.name);
        while (all.step())
            records.append(read(all));
    }
    for (ConflictRecord &record : records) {
        if (change.updatedAt && record.mobileUpdatedAt && *change.updatedAt < *record.mobileUpdatedAt)
            continue;
        QJsonObject rest = record.mobileData.value_or(QJsonObject());
        QJsonObject settled;
        for (const QString &column : change.operation == Operation::Delete ? rest.keys() : change.data.keys()) {
            for (const QString &name : namesOf(entity, column)) {
                const QJsonValue value = rest.take(name);
                if (!value.isUndefined())
                    settled.insert(name, value);
                record.conflictingFields.removeAll(name);
            }
        }
        noteSettled(connection, record.id, settled, now);
        if (rest.isEmpty()) {
            record.outcome = ConflictOutcome::Superseded;
            close(connection, record, now);
            continue;
        }
        record.mobileData = rest;
        write(connection, record, now);
    }
}

std::optional<ConflictRecord> ofChange(Connection &connection, qint64 deviceRow, const QString &entityType,
                                       const QString &syncUuid, qint64 takenId, const QByteArray &digest)
{
    Statement all = connection.prepare(
        u"SELECT %1 FROM %2 WHERE c.id IN(SELECT conflict FROM sync_conflict_change WHERE device=? AND digest=?)"
        " AND c.entity_type=? AND (c.target_sync_uuid=? OR (c.id_taken=1 AND c.entity_id=?)) ORDER BY c.id DESC LIMIT 1"_s
            .arg(Columns, Tables));
    all.bind(deviceRow).bind(digest).bind(entityType).bind(syncUuid).bind(takenId);
    return first(all);
}

void close(Connection &connection, const ConflictRecord &record, Stamp now)
{
    connection
        .prepare(u"UPDATE sync_conflict SET resolved_at=?, resolution=?, outcome_data=?, outcome_stamp=?, copy_uuid=?,"
                 " copy_stamp=?, updated_at=?, version=version+1 WHERE id=?"_s)
        .bind(stampToDatabase(now))
        .bind(QString(outcomeName(record.outcome)))
        .bind(toText(record.mergedData))
        .bind(record.outcomeStamp)
        .bind(record.copyUuid.isEmpty() ? QVariant() : QVariant(record.copyUuid))
        .bind(record.copyStamp)
        .bind(stampToDatabase(now))
        .bind(record.id)
        .run();
}

bool reopen(Connection &connection, const ConflictRecord &record, Stamp now)
{
    if (findWaiting(connection, record.deviceRow, record) > 0)
        return false;
    connection
        .prepare(u"UPDATE sync_conflict SET resolved_at=NULL, resolution=?, outcome_data=NULL, outcome_stamp=NULL,"
                 " copy_uuid=NULL, copy_stamp=NULL, updated_at=?, version=version+1 WHERE id=?"_s)
        .bind(record.idTaken ? QVariant(QString(outcomeName(ConflictOutcome::DesktopWins))) : QVariant())
        .bind(stampToDatabase(now))
        .bind(record.id)
        .run();
    return true;
}

bool hadAny(Connection &connection, qint64 deviceRow)
{
    return connection.value(u"SELECT EXISTS(SELECT 1 FROM sync_conflict WHERE device=?)"_s, {deviceRow}).toInt() != 0;
}

qint64 countWaiting(Connection &connection, qint64 deviceRow)
{
    return connection
        .value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL AND device IS NOT NULL"
               " AND ?1 IN(0,device)"_s,
               {deviceRow})
        .toLongLong();
}

QList<ConflictRecord> waiting(Connection &connection, qint64 deviceRow)
{
    QList<ConflictRecord> records;
    Statement all = connection.prepare(
        u"SELECT %1 FROM %2 WHERE c.resolved_at IS NULL AND c.device IS NOT NULL AND ?1 IN(0,c.device) ORDER BY c.id"_s
            .arg(Columns, Tables));
    all.bind(deviceRow);
    while (all.step())
        records.append(read(all));
    return records;
}

std::optional<ConflictRecord> find(Connection &connection, qint64 id)
{
    Statement one = connection.prepare(
        u"SELECT %1 FROM %2 WHERE c.id=? AND c.device IS NOT NULL"_s.arg(Columns, Tables));
    one.bind(id);
    return first(one);
}

} // namespace StorymasterSync::ConflictTable
