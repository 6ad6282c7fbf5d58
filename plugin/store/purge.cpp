// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/purge.h"

#include "store/schemareader.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MicrosPerDay = 86'400'000'000;

/** Rows of one look, and the most of one transaction. */
constexpr int MaxBatch = 250;
constexpr int MinBatch = 10;
constexpr int ConflictBatch = 50;

/** A transaction should hold the write lock no longer than this. */
constexpr qint64 WantedMicros = 20'000;

const QString Epoch = u"(SELECT epoch FROM sync_state)"_s;

/** SQL: whether the entry tells of a row that went, and a conflict about it waits. */
const QString WaitedFor = u"(op IN('D','R') AND uuid IN(SELECT target_sync_uuid FROM sync_conflict WHERE resolved_at IS"
                          " NULL))"_s;

} // namespace

/** A write transaction that sets how large the next one may be. */
class Purge::Timed
{
public:
    Timed(Purge &purge, Connection &connection) : m_purge(purge), m_transaction(connection, Transaction::Kind::Write)
    {
        m_held.start();
    }

    void commit()
    {
        m_transaction.commit();
        const qint64 micros = m_held.nsecsElapsed() / 1000;
        m_purge.m_tally.longestHeldMicros = std::max(m_purge.m_tally.longestHeldMicros, micros);
        if (micros > WantedMicros)
            m_purge.m_batch = std::max(m_purge.m_batch / 2, MinBatch);
        else if (micros < WantedMicros / 2)
            m_purge.m_batch = std::min(m_purge.m_batch * 3 / 2, MaxBatch);
    }

private:
    Purge &m_purge;
    Transaction m_transaction;
    QElapsedTimer m_held;
};

Stamp Purge::acknowledged(const QList<DeviceRecord> &devices, Stamp seenSince)
{
    Stamp least = MaxStamp;
    for (const DeviceRecord &device : devices) {
        if (device.active && std::max(device.lastSyncAt.value_or(0), device.createdAt) >= seenSince)
            least = std::min(least, std::max(device.confirmed, device.createdAt));
    }
    return least;
}

Stamp Purge::before(int days) const
{
    return std::max(m_now - days * MicrosPerDay, MinStamp);
}

bool Purge::step(Connection &connection)
{
    // Who holds the lock matters more than this: there is another day.
    const Connection::Impatience soon(connection);
    while (m_stage != Stage::Done) {
        if (work(connection))
            return true;
        m_stage = Stage(int(m_stage) + 1);
        m_done = 0;
        if (m_stage == Stage::Values) {
            m_done = connection.value(u"SELECT bared FROM sync_purge WHERE epoch="_s + Epoch).toLongLong();
            m_aged = AgedPrefix(before(m_config.historyDays), m_now, m_done);
        } else if (m_stage == Stage::Entries) {
            m_aged = AgedPrefix(before(std::max(m_config.tombstoneDays, m_config.historyDays)), m_now, 0);
        } else if (m_stage == Stage::Activity) {
            m_aged = AgedPrefix(before(ActivityDays), m_now, 0);
        }
    }
    return false;
}

/** False where the stage has nothing more to do. */
bool Purge::work(Connection &connection)
{
    switch (m_stage) {
    case Stage::Begin: begin(connection); return false;
    case Stage::Values:
    case Stage::Entries: return workOnLog(connection);
    case Stage::Conflicts: return forgetConflicts(connection);
    case Stage::Activity: return forgetActivity(connection);
    case Stage::Told: return forgetTold(connection);
    case Stage::Done: break;
    }
    return false;
}

void Purge::begin(Connection &connection)
{
    Stamp looked = m_now;
    Stamp judged = m_now;
    bool isNew = true;
    {
        Statement one = connection.prepare(u"SELECT looked, judged FROM sync_purge WHERE epoch="_s + Epoch);
        if (one.step()) {
            isNew = false;
            looked = one.integer(0);
            judged = one.integer(1);
        }
    }
    const bool isNextDay = m_now - looked >= MicrosPerDay;
    const bool wentBack = m_now < looked;
    if (isNextDay)
        judged = looked;
    judged = std::min(judged, m_now);
    m_seenSince = judged - 2 * m_config.tombstoneDays * MicrosPerDay;
    if (!isNew && !isNextDay && !wentBack)
        return;
    Transaction transaction(connection, Transaction::Kind::Write);
    connection
        .prepare(u"INSERT INTO sync_purge(epoch,bared,looked,judged) VALUES(%1,0,?,?) ON CONFLICT(epoch) DO UPDATE SET"
                 " looked=excluded.looked, judged=excluded.judged"_s.arg(Epoch))
        .bind(m_now)
        .bind(judged)
        .run();
    transaction.commit();
}

// ---- The log ---------------------------------------------------------------------------------------------------

bool Purge::workOnLog(Connection &connection)
{
    const Stamp acknowledged = m_config.acknowledged(m_seenSince);
    if (m_aged.limit() <= m_done && !m_aged.isEnded())
        lookAtLog(connection, acknowledged);
    // A device may have come back since we looked: what it has not seen waits for another run.
    const Stamp limit = std::min(m_aged.limit(), acknowledged);
    if (m_done >= limit)
        return !m_aged.isEnded();
    const QString spared = m_stage == Stage::Entries ? WaitedFor : u"0"_s;
    const QVariant end = connection.value(u"SELECT max(stamp) FROM (SELECT stamp FROM sync_change WHERE stamp>? AND"
                                          " stamp<=? AND NOT %1 ORDER BY stamp LIMIT ?)"_s.arg(spared),
                                          {m_done, limit, m_batch});
    if (end.isNull())
        return !m_aged.isEnded();
    if (m_stage == Stage::Values)
        forgetValues(connection, end.toLongLong());
    else
        forgetEntries(connection, end.toLongLong());
    m_done = end.toLongLong();
    return true;
}

void Purge::lookAtLog(Connection &connection, Stamp acknowledged)
{
    Statement entries = connection.prepare(
        u"SELECT stamp, coalesce(wall,stamp) FROM sync_change WHERE stamp>? AND stamp<=?"
        " AND stamp<(SELECT max(stamp) FROM sync_change) AND NOT %1 ORDER BY stamp LIMIT ?"_s.arg(
            m_stage == Stage::Entries ? WaitedFor : u"0"_s));
    entries.bind(m_aged.seen()).bind(acknowledged).bind(MaxBatch);
    int count = 0;
    while (entries.step()) {
        ++count;
        if (!m_aged.take(entries.integer(0), entries.integer(1)))
            return;
    }
    if (count < MaxBatch)
        m_aged.end();
}

/** What removed rows were like is kept with their tombstones: they may be brought back, whole. */
void Purge::forgetValues(Connection &connection, Stamp end)
{
    QStringList cleared;
    for (const QString &column : tableColumns(connection, u"sync_change"_s)) {
        if (column.size() > 1 && column.startsWith(u'c') && column[1].isDigit())
            cleared.append(column + u"=NULL"_s);
    }
    Timed transaction(*this, connection);
    Statement clear = connection.prepare(
        u"UPDATE sync_change SET %1 WHERE stamp>? AND stamp<=? AND op IN('U','M','H','h')"_s.arg(cleared.join(u',')));
    clear.bind(m_done).bind(end).run();
    const int changed = clear.changes();
    connection.prepare(u"UPDATE sync_purge SET bared=? WHERE epoch="_s + Epoch).bind(end).run();
    transaction.commit();
    m_tally.values += changed;
}

void Purge::forgetEntries(Connection &connection, Stamp end)
{
    Timed transaction(*this, connection);
    keepHighest(connection, end);
    connection.prepare(u"UPDATE sync_state SET horizon=max(horizon,?)"_s).bind(end).run();
    Statement removal = connection.prepare(u"DELETE FROM sync_change WHERE stamp>? AND stamp<=? AND NOT "_s
                                           + WaitedFor);
    removal.bind(m_done).bind(end).run();
    const int changed = removal.changes();
    transaction.commit();
    m_tally.entries += changed;
}

/** What was told by the entries now has to be told without them: no version means two things, no id two rows. */
void Purge::keepHighest(Connection &connection, Stamp end)
{
    struct Highest
    {
        qint64 shape;
        qint64 version;     ///< That any row had.
        qint64 goneVersion; ///< That a row had which left its id or sync_uuid.
        qint64 goneId;
    };
    QList<Highest> all;
    {
        // Not by an index: that of removals would be read from end to end.
        Statement groups = connection.prepare(
            u"SELECT shape, max(version), coalesce(max(CASE WHEN op IN('D','R','M') THEN version END),0),"
            " coalesce(max(CASE WHEN op IN('D','R','M') THEN id END),0) FROM sync_change NOT INDEXED"
            " WHERE stamp>? AND stamp<=? AND shape IS NOT NULL GROUP BY shape"_s);
        groups.bind(m_done).bind(end);
        while (groups.step())
            all.append({groups.integer(0), groups.integer(1), groups.integer(2), groups.integer(3)});
    }
    for (const Highest &highest : std::as_const(all)) {
        connection.prepare(u"UPDATE sync_shape SET top=max(top,?), floor=max(floor,?) WHERE shape=?"_s)
            .bind(highest.version)
            .bind(highest.goneVersion)
            .bind(highest.shape)
            .run();
        if (highest.goneId <= 0)
            continue;
        connection
            .prepare(u"INSERT INTO sync_used(entity,id) SELECT entity,? FROM sync_shape WHERE shape=? AND entity<>''"
                     " ON CONFLICT(entity) DO UPDATE SET id=max(id,excluded.id)"_s)
            .bind(highest.goneId)
            .bind(highest.shape)
            .run();
    }
}

// ---- The other tables ------------------------------------------------------------------------------------------

bool Purge::forgetConflicts(Connection &connection)
{
    const Stamp acknowledged = m_config.acknowledged(m_seenSince);
    const Stamp limit = before(m_config.historyDays);
    QStringList old;
    int count = 0;
    {
        Statement some = connection.prepare(u"SELECT id, resolved_at, coalesce(outcome_stamp,0) FROM sync_conflict"
                                            " WHERE id>? ORDER BY id LIMIT ?"_s);
        some.bind(m_done).bind(ConflictBatch);
        while (some.step()) {
            ++count;
            m_done = some.integer(0);
            const auto resolvedAt = some.isNull(1) ? std::nullopt : stampFromText(some.text(1));
            if (resolvedAt && *resolvedAt < limit && some.integer(2) <= acknowledged)
                old.append(QString::number(m_done));
        }
    }
    if (!old.isEmpty()) {
        const QString list = old.join(u',');
        Timed transaction(*this, connection);
        connection.exec(u"DELETE FROM sync_conflict WHERE id IN(%1)"_s.arg(list));
        connection.exec(u"DELETE FROM sync_conflict_change WHERE conflict IN(%1)"_s.arg(list));
        transaction.commit();
        m_tally.conflicts += old.size();
    }
    return count == ConflictBatch;
}

bool Purge::forgetActivity(Connection &connection)
{
    if (m_aged.limit() <= m_done && !m_aged.isEnded()) {
        Statement lines = connection.prepare(u"SELECT id, synced_at FROM sync_log WHERE id>? ORDER BY id LIMIT ?"_s);
        lines.bind(m_aged.seen()).bind(MaxBatch);
        int count = 0;
        while (lines.step() && m_aged.take(lines.integer(0), stampFromText(lines.text(1))))
            ++count;
        if (count < MaxBatch)
            m_aged.end();
    }
    if (m_done >= m_aged.limit())
        return !m_aged.isEnded();
    Timed transaction(*this, connection);
    Statement removal = connection.prepare(
        u"DELETE FROM sync_log WHERE id IN(SELECT id FROM sync_log WHERE id<=? ORDER BY id LIMIT ?)"_s);
    removal.bind(m_aged.limit()).bind(m_batch).run();
    const int changed = removal.changes();
    transaction.commit();
    m_tally.lines += changed;
    if (changed == 0)
        m_done = m_aged.limit();
    return true;
}

bool Purge::forgetTold(Connection &connection)
{
    const QString ended = u"device NOT IN(SELECT id FROM sync_device WHERE is_active AND registration IS NOT NULL)"_s;
    const bool any = connection.value(u"SELECT EXISTS(SELECT 1 FROM sync_told WHERE %1)"_s.arg(ended)).toInt() != 0;
    if (!any)
        return false;
    Timed transaction(*this, connection);
    Statement removal = connection.prepare(
        u"DELETE FROM sync_told WHERE rowid IN(SELECT rowid FROM sync_told WHERE %1 LIMIT ?)"_s.arg(ended));
    removal.bind(m_batch).run();
    const int changed = removal.changes();
    transaction.commit();
    m_tally.lines += changed;
    return true;
}

} // namespace StorymasterSync
