// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/sqlpushstore.h"

#include "base/ids.h"
#include "store/conflicttable.h"
#include "store/rowjson.h"
#include "store/toldtable.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** The write lock is let go after this; the app waits no longer for its own. */
constexpr qint64 MaxHeldMillis = 40;

QVariant orNull(const std::optional<Stamp> &stamp)
{
    return stamp ? QVariant(*stamp) : QVariant();
}

/** The log's `device`: whose push, below 0 where it was merged, 0 where a conflict was settled, NULL for anybody else. */
QVariant author(const Provenance &provenance)
{
    if (provenance.kind == Provenance::Kind::Settled)
        return 0;
    if (provenance.registration == 0)
        return {};
    return provenance.kind == Provenance::Kind::Merged ? -provenance.registration : provenance.registration;
}

} // namespace

SqlPushStore::SqlPushStore(Connection &connection, Config config)
    : m_connection(connection), m_config(std::move(config)), m_log(connection, *m_config.schema, *m_config.book)
{}

SqlPushStore::~SqlPushStore()
{
    if (m_open)
        m_connection.rollback();
}

// ---- The transaction -------------------------------------------------------------------------------------------

void SqlPushStore::ensureTransaction()
{
    if (m_open)
        return;
    m_connection.beginWrite();
    m_open = true;
    m_heldSince = m_config.clock->monotonicMillis();
    m_changes = 0;
    m_last = m_log.newest();
    m_nextId.clear();
    m_references.clear();
    m_hadConflicts = ConflictTable::hadAny(m_connection, m_config.deviceRow);
    m_anyTold = ToldTable::any(m_connection, m_config.deviceRow);
    m_appHasTriggers = m_connection
                           .value(u"SELECT count(*) FROM sqlite_master WHERE type='trigger' AND name NOT LIKE"
                                  " 'sync\\_%' ESCAPE '\\'"_s)
                           .toInt()
        > 0;
}

void SqlPushStore::commit()
{
    const QString now = stampToDatabase(m_config.clock->nowMicros());
    for (const Noted &noted : std::as_const(m_noted)) {
        m_connection
            .prepare(u"INSERT INTO sync_log(device_id,entity_type,entity_id,operation,synced_at,sync_uuid,created_at,"
                     "updated_at,version) VALUES(?,?,?,?,?,?,?,?,1)"_s)
            .bind(m_config.deviceRow)
            .bind(m_config.schema->type(noted.type).name)
            .bind(noted.id)
            .bind(QString(noted.operation))
            .bind(now)
            .bind(newSyncUuid())
            .bind(now)
            .bind(now)
            .run();
    }
    // What the answer will give out is on disk with what it tells of.
    if (!m_noted.isEmpty()) {
        m_connection.prepare(u"UPDATE sync_device SET given=max(coalesce(given,0),?), last_sync_at=? WHERE id=?"_s)
            .bind(m_last)
            .bind(now)
            .bind(m_config.deviceRow)
            .run();
    }
    m_noted.clear();
    m_connection.commit();
    m_open = false;
}

Result<bool> SqlPushStore::checkpoint()
{
    ++m_changes;
    const bool mayGoOn = m_changes < m_config.maxBatch
        && m_config.clock->monotonicMillis() - m_heldSince < MaxHeldMillis;
    if (!m_open || mayGoOn)
        return false;
    const auto done = finish();
    if (!done)
        return done.error();
    return true;
}

Result<void> SqlPushStore::finish()
{
    if (!m_open)
        return {};
    return guarded([&] { commit(); });
}

SqlPushStore::Tick SqlPushStore::nextTick()
{
    if (m_appHasTriggers)
        m_last = m_log.newest();
    const Stamp now = m_config.clock->nowMicros();
    const bool behind = now <= m_last;
    m_last = behind ? m_last + 1 : now;
    return {m_last, behind ? QVariant(now) : QVariant()};
}

// ---- Reading ---------------------------------------------------------------------------------------------------

std::optional<StoredRow> SqlPushStore::readRow(int type, QLatin1StringView key, const QVariant &value)
{
    ensureTransaction();
    const EntityType &entity = m_config.schema->type(type);
    QString columns;
    for (const Column &column : entity.columns)
        columns += u',' + quoted(column.name);
    Statement one = m_connection.prepare(
        u"SELECT id, sync_uuid, version, updated_at, deleted_at IS NOT NULL%1 FROM %2 WHERE %3=?"_s.arg(
            columns, quoted(entity.table), key));
    one.bind(value);
    if (!one.step())
        return std::nullopt;
    StoredRow row{one.integer(0),      one.text(1), one.integer(2), stampFromText(one.text(3)).value_or(0),
                  one.integer(4) != 0, {}};
    row.values.reserve(entity.columns.size());
    for (int i = 0; i < entity.columns.size(); ++i)
        row.values.append(one.value(5 + i));
    return row;
}

Result<std::optional<StoredRow>> SqlPushStore::rowByUuid(int type, const QString &syncUuid)
{
    return guarded([&] { return readRow(type, "sync_uuid"_L1, syncUuid); });
}

Result<std::optional<StoredRow>> SqlPushStore::rowById(int type, qint64 id)
{
    return guarded([&] { return readRow(type, "id"_L1, id); });
}

Result<std::optional<Tombstone>> SqlPushStore::tombstoneByUuid(int type, const QString &syncUuid)
{
    return guarded([&] {
        ensureTransaction();
        return m_log.tombstoneByUuid(type, syncUuid);
    });
}

Result<std::optional<Tombstone>> SqlPushStore::tombstoneById(int type, qint64 id, qint64 version)
{
    return guarded([&] {
        ensureTransaction();
        return m_log.tombstoneById(type, id, version);
    });
}

Result<ReferenceTarget> SqlPushStore::referenceByUuid(int type, const QString &syncUuid)
{
    return guarded([&] {
        ensureTransaction();
        const QString key = QString::number(type) + u'/' + syncUuid;
        if (const auto known = m_references.constFind(key); known != m_references.constEnd())
            return *known;
        ReferenceTarget target{ReferenceTarget::Presence::Nothing, 0, syncUuid};
        const QVariant id = m_connection.value(
            u"SELECT id FROM %1 WHERE sync_uuid=?"_s.arg(quoted(m_config.schema->type(type).table)), {syncUuid});
        if (!id.isNull()) {
            target.presence = ReferenceTarget::Presence::Row;
            target.id = id.toLongLong();
            m_references.insert(key, target);
        } else if (const auto gone = m_log.tombstoneByUuid(type, syncUuid)) {
            target.presence = ReferenceTarget::Presence::Remembered;
            target.id = gone->id;
        }
        return target;
    });
}

Result<ReferenceTarget> SqlPushStore::referenceById(int type, qint64 id)
{
    return guarded([&] {
        ensureTransaction();
        const QString key = QString::number(type) + u'#' + QString::number(id);
        if (const auto known = m_references.constFind(key); known != m_references.constEnd())
            return *known;
        ReferenceTarget target{ReferenceTarget::Presence::Nothing, id, {}};
        // Empty where it has none that a phone could have been given.
        const QVariant uuid = m_connection.value(
            u"SELECT CASE WHEN typeof(sync_uuid)='text' AND length(sync_uuid)=36 THEN sync_uuid ELSE '' END FROM %1"
            " WHERE id=?"_s.arg(quoted(m_config.schema->type(type).table)),
            {id});
        if (!uuid.isNull()) {
            target.presence = ReferenceTarget::Presence::Row;
            target.syncUuid = uuid.toString();
            m_references.insert(key, target);
        } else if (const auto gone = m_log.tombstoneById(type, id, 0)) {
            target.presence = ReferenceTarget::Presence::Remembered;
            target.syncUuid = gone->syncUuid;
        }
        return target;
    });
}

Result<History> SqlPushStore::historyAbove(int, Stamp newest, qint64 version)
{
    return guarded([&] {
        ensureTransaction();
        return m_log.historyAbove(newest, version);
    });
}

Result<QList<PastVersion>> SqlPushStore::versionsFrom(int type, Stamp newest, const StoredRow *present, qint64 version)
{
    return guarded([&] {
        ensureTransaction();
        return m_log.versionsFrom(type, newest, present, version);
    });
}

Result<std::optional<QList<QVariant>>> SqlPushStore::lastValues(int type, const Tombstone &gone)
{
    return guarded([&] {
        ensureTransaction();
        return m_log.valuesBefore(type, gone.stamp);
    });
}

Result<ReferenceTarget> SqlPushStore::formerReference(int type, qint64 id, const Tombstone &gone)
{
    const auto holder = guarded([&] {
        ensureTransaction();
        return m_log.holderWhenRemoved(type, id, gone);
    });
    if (!holder)
        return holder.error();
    return holder->isEmpty() ? referenceById(type, id) : referenceByUuid(type, *holder);
}

Result<std::optional<qint64>> SqlPushStore::unseenBase(int type, qint64 id, qint64 version, qint64 deviceRow)
{
    return guarded([&]() -> std::optional<qint64> {
        ensureTransaction();
        if (!m_anyTold)
            return std::nullopt;
        return ToldTable::baseOf(m_connection, deviceRow, m_config.schema->type(type).table, id, version);
    });
}

Result<void> SqlPushStore::noteTold(int type, const StoredRow &row, qint64 deviceRow, qint64 base)
{
    return guarded([&] {
        ensureTransaction();
        m_anyTold = true;
        ToldTable::note(m_connection, deviceRow, m_config.schema->type(type).table, row.id, row.version, row.updatedAt,
                        base);
    });
}

Result<QJsonObject> SqlPushStore::wireData(int type, qint64 id)
{
    return guarded([&] {
        ensureTransaction();
        const QVariant json = m_connection.value(
            u"SELECT CAST(%1 AS BLOB) FROM %2 AS t WHERE t.id=?"_s.arg(
                RowJson::dataExpression(*m_config.schema, type, RowJson::Care::Careful),
                quoted(m_config.schema->type(type).table)),
            {id});
        return QJsonDocument::fromJson(QString::fromUtf8(json.toByteArray()).toUtf8()).object();
    });
}

// ---- Writing ---------------------------------------------------------------------------------------------------

/** An id that no row ever had, as far as is known: neither one that is there nor one that went. */
qint64 SqlPushStore::freshId(int type)
{
    qint64 &next = m_nextId[type];
    if (next == 0) {
        const QString table = m_config.schema->type(type).table;
        next = 1
            + m_connection
                  .value(u"SELECT max(coalesce((SELECT max(id) FROM %1),0),coalesce((SELECT max(id) FROM sync_change "
                         u"WHERE shape IN(%2)"
                         " AND op IN('D','R','M')),0),coalesce((SELECT id FROM sync_used WHERE entity=?),0))"_s.arg(
                             quoted(table), m_config.book->listOf(type)),
                         {table})
                  .toLongLong();
        if (m_connection.value(u"SELECT count(*) FROM sqlite_master WHERE name='sqlite_sequence'"_s).toInt() > 0) {
            next = std::max(
                next, 1 + m_connection.value(u"SELECT seq FROM sqlite_sequence WHERE name=?"_s, {table}).toLongLong());
        }
    }
    return next++;
}

qint64 SqlPushStore::highestUsedVersion(int type, qint64 id, const QString &syncUuid)
{
    return m_connection
        .value(u"SELECT max(coalesce((SELECT max(version) FROM sync_change WHERE op IN('D','R') AND uuid=?),0),"
               "coalesce((SELECT max(version) FROM sync_change WHERE op IN('D','R','M') AND shape IN(%1) AND id=?),0),"
               "coalesce((SELECT max(floor) FROM sync_shape WHERE shape IN(%1)),0))"_s.arg(m_config.book->listOf(type)),
               {syncUuid, id})
        .toLongLong();
}

void SqlPushStore::logInsert(int type, qint64 id, qint64 version, const Tick &tick, const Provenance &provenance)
{
    m_connection
        .prepare(
            u"INSERT INTO sync_change(stamp,shape,id,op,version,wall,device,digest,sent) VALUES(?,?,?,'I',?,?,?,?,?)"_s)
        .bind(tick.stamp)
        .bind(m_config.book->currentOf(type))
        .bind(id)
        .bind(version)
        .bind(tick.wall)
        .bind(author(provenance))
        .bind(provenance.digest)
        .bind(orNull(provenance.sentAt))
        .run();
}

void SqlPushStore::logUpdate(int type, qint64 id, const Tick &tick, const Provenance &provenance)
{
    const Shape *shape = m_config.book->find(m_config.book->currentOf(type));
    QString slots;
    QString columns;
    for (int i = 0; i < shape->columns.size(); ++i) {
        slots += u",c%1"_s.arg(i);
        columns += u',' + quoted(shape->columns[i]);
    }
    m_connection
        .prepare(u"INSERT INTO sync_change(stamp,shape,id,op,version,prev,gone,wall,device,digest,sent%1)"
                 " SELECT ?,?,id,'U',version+1,updated_at,deleted_at,?,?,?,?%2 FROM %3 WHERE id=?"_s.arg(
                     slots, columns, quoted(m_config.schema->type(type).table)))
        .bind(tick.stamp)
        .bind(shape->number)
        .bind(tick.wall)
        .bind(author(provenance))
        .bind(provenance.digest)
        .bind(orNull(provenance.sentAt))
        .bind(id)
        .run();
}

void SqlPushStore::forgetTick(const Tick &tick)
{
    m_connection.prepare(u"DELETE FROM sync_change WHERE stamp=?"_s).bind(tick.stamp).run();
    m_last = m_log.newest();
}

StoredRow SqlPushStore::written(int type, qint64 id, const QString &syncUuid, qint64 version, Stamp stamp)
{
    if (m_appHasTriggers) {
        if (const auto row = readRow(type, "id"_L1, id))
            return *row;
    }
    return {id, syncUuid, version, stamp, false, {}};
}

Result<std::optional<StoredRow>> SqlPushStore::insert(int type, qint64 id, const QString &syncUuid,
                                                      const ColumnValues &values, const Provenance &provenance,
                                                      qint64 above)
{
    return guarded([&]() -> std::optional<StoredRow> {
        ensureTransaction();
        const EntityType &entity = m_config.schema->type(type);
        const qint64 rowId = id > 0 ? id : freshId(type);
        const qint64 version = std::max(above, highestUsedVersion(type, rowId, syncUuid)) + 1;
        const Tick tick = nextTick();
        QString columns;
        QString marks;
        for (const auto &[column, value] : values) {
            columns += u',' + quoted(entity.columns[column].name);
            marks += u",?"_s;
        }
        logInsert(type, rowId, version, tick, provenance);
        try {
            Statement insertion = m_connection.prepare(
                u"INSERT INTO %1(id,sync_uuid,created_at,updated_at,version%2) VALUES(?,?,?,?,?%3)"_s.arg(
                    quoted(entity.table), columns, marks));
            const QString time = stampToDatabase(tick.stamp);
            insertion.bind(rowId).bind(syncUuid).bind(time).bind(time).bind(version);
            for (const auto &[column, value] : values)
                insertion.bind(value);
            insertion.run();
        } catch (const SqlFailure &failure) {
            if (!failure.constraint)
                throw;
            forgetTick(tick);
            return std::nullopt;
        }
        m_references.insert(QString::number(type) + u'/' + syncUuid, {ReferenceTarget::Presence::Row, rowId, syncUuid});
        note(type, rowId, "create"_L1);
        return written(type, rowId, syncUuid, version, tick.stamp);
    });
}

Result<std::optional<StoredRow>> SqlPushStore::update(int type, const StoredRow &row, const ColumnValues &values,
                                                      bool deleted, const Provenance &provenance)
{
    return guarded([&]() -> std::optional<StoredRow> {
        ensureTransaction();
        const EntityType &entity = m_config.schema->type(type);
        const Tick tick = nextTick();
        QString assignments;
        for (const auto &[column, value] : values)
            assignments += u",%1=?"_s.arg(quoted(entity.columns[column].name));
        logUpdate(type, row.id, tick, provenance);
        try {
            Statement change = m_connection.prepare(
                u"UPDATE %1 SET updated_at=?, deleted_at=?, version=version+1%2 WHERE id=?"_s.arg(quoted(entity.table),
                                                                                                  assignments));
            const QString time = stampToDatabase(tick.stamp);
            change.bind(time).bind(deleted ? QVariant(time) : QVariant());
            for (const auto &[column, value] : values)
                change.bind(value);
            change.bind(row.id).run();
        } catch (const SqlFailure &failure) {
            if (!failure.constraint)
                throw;
            forgetTick(tick);
            return std::nullopt;
        }
        note(type, row.id, deleted ? "delete"_L1 : "update"_L1);
        return written(type, row.id, row.syncUuid, row.version + 1, tick.stamp);
    });
}

Result<Tombstone> SqlPushStore::bury(int type, const Tombstone &gone)
{
    return guarded([&] {
        ensureTransaction();
        const Tick tick = nextTick();
        // An entry under the id of a living row would say that this one went.
        const bool isFree = gone.id > 0
            && m_connection
                   .value(u"SELECT 1 FROM %1 WHERE id=?"_s.arg(quoted(m_config.schema->type(type).table)), {gone.id})
                   .isNull();
        Tombstone now{isFree ? gone.id : freshId(type), gone.syncUuid, gone.version + 1, tick.stamp};
        if (gone.stamp == 0) // what is no longer remembered may have had higher versions
            now.version = std::max(gone.version, highestUsedVersion(type, now.id, now.syncUuid)) + 1;
        // What stood there is told by the former entry, if there is one.
        m_connection
            .prepare(u"INSERT INTO sync_change(stamp,shape,id,op,version,uuid,wall,device) VALUES(?,?,?,'D',?,?,?,0)"_s)
            .bind(tick.stamp)
            .bind(m_config.book->currentOf(type))
            .bind(now.id)
            .bind(now.version)
            .bind(now.syncUuid)
            .bind(tick.wall)
            .run();
        if (gone.stamp > 0)
            m_log.copyPast(gone.stamp, tick.stamp);
        return now;
    });
}

void SqlPushStore::note(int type, qint64 id, QLatin1StringView operation)
{
    if (m_config.deviceRow == 0)
        return; // the log tells what devices did
    m_noted.append({type, id, operation});
}

// ---- Conflicts -------------------------------------------------------------------------------------------------

Result<void> SqlPushStore::keepConflict(ConflictRecord &record, qint64 deviceRow, const QByteArray &digest)
{
    return guarded([&] {
        ensureTransaction();
        const EntityType &entity = m_config.schema->type(m_config.schema->indexOf(record.entityType));
        ConflictTable::keep(m_connection, entity, record, deviceRow, digest, m_config.clock->nowMicros());
        m_hadConflicts = true;
    });
}

Result<std::optional<ConflictRecord>> SqlPushStore::knownConflict(int type, const QString &syncUuid, qint64 takenId,
                                                                  qint64 deviceRow, const QByteArray &digest)
{
    if (m_open && !m_hadConflicts)
        return std::optional<ConflictRecord>();
    return guarded([&] {
        ensureTransaction();
        return m_hadConflicts ? ConflictTable::ofChange(m_connection, deviceRow, m_config.schema->type(type).name,
                                                        syncUuid, takenId, digest)
                              : std::optional<ConflictRecord>();
    });
}

Result<void> SqlPushStore::settleColumns(int type, qint64 deviceRow, const QString &syncUuid, const Change &change)
{
    if (m_open && !m_hadConflicts)
        return {};
    return guarded([&] {
        ensureTransaction();
        if (m_hadConflicts)
            ConflictTable::settleColumns(m_connection, m_config.schema->type(type), deviceRow, syncUuid, change,
                                         m_config.clock->nowMicros());
    });
}

Result<void> SqlPushStore::closeConflict(const ConflictRecord &record)
{
    return guarded([&] {
        ensureTransaction();
        ConflictTable::close(m_connection, record, m_config.clock->nowMicros());
    });
}

Result<bool> SqlPushStore::reopenConflict(const ConflictRecord &record)
{
    return guarded([&] {
        ensureTransaction();
        return ConflictTable::reopen(m_connection, record, m_config.clock->nowMicros());
    });
}

} // namespace StorymasterSync
