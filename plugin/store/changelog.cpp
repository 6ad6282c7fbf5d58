// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/changelog.h"

#include <algorithm>
#include <cstdlib>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Where a row's history is followed, it is followed no further than this. */
constexpr int MaxSteps = 10'000;

Stamp stampOf(const QVariant &text)
{
    return text.isNull() ? 0 : stampFromText(text.toString()).value_or(0);
}

} // namespace

ChangeLog::ChangeLog(Connection &connection, const Schema &schema, const ShapeBook &book)
    : m_connection(connection), m_schema(schema), m_book(book)
{}

Stamp ChangeLog::newest()
{
    return m_connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong();
}

Stamp ChangeLog::horizon()
{
    return m_connection.value(u"SELECT horizon FROM sync_state"_s).toLongLong();
}

QString ChangeLog::epoch()
{
    return m_connection.value(u"SELECT epoch FROM sync_state"_s).toString();
}

std::optional<ChangeLog::Entry> ChangeLog::entryAt(Stamp stamp)
{
    Statement one = m_connection.prepare(
        u"SELECT version, prev, shape, op IN('U','D','R','M'), device, digest, sent, coalesce(wall,stamp),"
        " gone IS NOT NULL FROM sync_change WHERE stamp=? AND op<>'-' AND stamp>(SELECT forgotten FROM sync_state)"_s);
    one.bind(stamp);
    if (!one.step())
        return std::nullopt;
    Entry entry;
    entry.version = one.integer(0);
    entry.previous = stampOf(one.value(1));
    entry.shape = int(one.integer(2));
    if (one.integer(3) != 0)
        entry.valuesStamp = stamp;
    else if (entry.previous > 0)
        entry.valuesStamp = heldBefore(stamp);
    const qint64 device = one.integer(4); // below 0: merged
    entry.step = {entry.version, std::abs(device), device > 0, one.bytes(5), std::nullopt};
    entry.wallTime = one.integer(7);
    entry.deletedBefore = one.integer(8) != 0;
    if (!one.isNull(6))
        entry.step.sentAt = one.integer(6);
    return entry;
}

/** A REPLACE that kept the row's identity: what was there before was noted a few entries earlier, as held. */
Stamp ChangeLog::heldBefore(Stamp stamp)
{
    Statement held = m_connection.prepare(
        u"SELECT h.stamp FROM (SELECT * FROM sync_change WHERE stamp<? ORDER BY stamp DESC LIMIT 200) AS h JOIN "
        u"sync_change AS c"
        " ON c.stamp=? AND h.op='h' AND h.shape=c.shape AND h.id=c.id AND h.prev=c.prev ORDER BY h.stamp DESC LIMIT 1"_s);
    held.bind(stamp).bind(stamp);
    return held.step() ? held.integer(0) : 0;
}

History ChangeLog::historyAbove(Stamp newest, qint64 version)
{
    History history;
    for (Stamp stamp = newest; history.steps.size() < MaxSteps;) {
        const auto entry = entryAt(stamp);
        if (!entry) {
            // The log does not reach so far back; what it knows still is whole down to the oldest step's base.
            history.complete = !history.steps.isEmpty() && history.steps.last().version == version + 1;
            break;
        }
        if (entry->version <= version) {
            history.complete = true;
            break;
        }
        history.steps.append(entry->step);
        if (entry->previous == 0) {
            // The row began here: a version from before is that of an earlier holder of its id, long forgotten.
            history.complete = version <= 0 || entry->version == version + 1;
            break;
        }
        stamp = entry->previous;
    }
    return history;
}

QList<PastVersion> ChangeLog::versionsFrom(int type, Stamp newest, const StoredRow *present, qint64 version)
{
    QList<PastVersion> versions; // newest first, until it is turned
    PastVersion current;
    current.deleted = !present || present->deleted;
    if (present)
        current.values = present->values;
    Stamp stamp = newest;
    for (int step = 0; step < MaxSteps; ++step) {
        const auto entry = entryAt(stamp);
        // The base itself may be older than anything the log holds: its values stand in the entry after it.
        current.step = entry ? entry->step : HistoryStep();
        current.step.version = entry ? entry->version : version;
        current.wallTime = entry ? entry->wallTime : stamp;
        const bool isBase = entry ? entry->version == version
                                  : !versions.isEmpty() && versions.last().step.version == version + 1;
        versions.append(current);
        if (isBase) {
            std::reverse(versions.begin(), versions.end());
            return versions;
        }
        if (!entry || entry->version < version || entry->previous == 0 || entry->valuesStamp == 0)
            return {};
        const auto values = valuesOf(type, entry->valuesStamp, entry->shape);
        if (!values)
            return {};
        current.values = *values;
        current.deleted = entry->deletedBefore;
        stamp = entry->previous;
    }
    return {};
}

std::optional<QList<QVariant>> ChangeLog::valuesBefore(int type, Stamp stamp)
{
    const auto entry = entryAt(stamp);
    return entry && entry->valuesStamp > 0 ? valuesOf(type, entry->valuesStamp, entry->shape) : std::nullopt;
}

std::optional<QList<QVariant>> ChangeLog::valuesOf(int type, Stamp stamp, int shape)
{
    const Shape *known = m_book.find(shape);
    if (!known)
        return std::nullopt;
    QStringList slots;
    for (const Column &column : m_schema.type(type).columns) {
        const qsizetype slot = known->columns.indexOf(column.name, 0);
        slots.append(slot < 0 ? u"NULL"_s : u"c%1"_s.arg(slot));
    }
    slots.append(u"1"_s);
    // Values that were purged are unknown, which is something else than NULL.
    Statement one = m_connection.prepare(
        u"SELECT %1 FROM sync_change WHERE stamp=? AND (op IN('D','R') OR stamp>(SELECT coalesce(max(bared),0) FROM"
        " sync_purge WHERE epoch=(SELECT epoch FROM sync_state)))"_s.arg(slots.join(u',')));
    one.bind(stamp);
    if (!one.step())
        return std::nullopt;
    QList<QVariant> values;
    for (int i = 0; i < m_schema.type(type).columns.size(); ++i)
        values.append(one.value(i));
    return values;
}

void ChangeLog::copyPast(Stamp from, Stamp to)
{
    const int shape = m_connection.value(u"SELECT shape FROM sync_change WHERE stamp=?"_s, {from}).toInt();
    const Shape *known = m_book.find(shape);
    QStringList columns = {u"shape"_s, u"prev"_s, u"gone"_s};
    for (int i = 0; known && i < known->columns.size(); ++i)
        columns.append(u"c%1"_s.arg(i));
    m_connection
        .prepare(u"UPDATE sync_change SET (%1)=(SELECT %1 FROM sync_change WHERE stamp=?) WHERE stamp=?"_s.arg(
            columns.join(u',')))
        .bind(from)
        .bind(to)
        .run();
}

std::optional<Tombstone> ChangeLog::tombstoneByUuid(int type, const QString &syncUuid)
{
    Statement all = m_connection.prepare(
        u"SELECT id, version, stamp FROM sync_change WHERE uuid=? AND op IN('D','R') AND shape IN(%1) ORDER BY stamp DESC LIMIT 1"_s
            .arg(m_book.listOf(type)));
    all.bind(syncUuid);
    if (!all.step())
        return std::nullopt;
    return Tombstone{all.integer(0), syncUuid, all.integer(1), all.integer(2)};
}

std::optional<Tombstone> ChangeLog::tombstoneById(int type, qint64 id, qint64 version)
{
    Statement all = m_connection.prepare(
        u"SELECT uuid FROM sync_change WHERE shape IN(%1) AND id=? AND op IN('D','R','M') AND op<>'M'"
        " AND version>=? ORDER BY version LIMIT 1"_s.arg(m_book.listOf(type)));
    all.bind(id).bind(version);
    if (!all.step())
        return std::nullopt;
    auto gone = tombstoneByUuid(type, all.text(0)); // it may have been buried again since
    if (gone)
        gone->id = id;
    return gone;
}

QString ChangeLog::holderWhenRemoved(int type, qint64 id, const Tombstone &gone)
{
    // Buried again, it has several entries, which tell of the same state before.
    const Stamp removed = m_connection
                              .value(u"SELECT min(stamp) FROM sync_change WHERE op IN('D','R') AND uuid=?"
                                     " AND prev IS (SELECT prev FROM sync_change WHERE stamp=?)"_s,
                                     {gone.syncUuid, gone.stamp})
                              .toLongLong();
    Statement later = m_connection.prepare(
        u"SELECT uuid FROM sync_change WHERE shape IN(%1) AND id=? AND op IN('D','R','M') AND op<>'M'"
        " AND stamp>? ORDER BY stamp LIMIT 1"_s.arg(m_book.listOf(type)));
    later.bind(id).bind(removed);
    return later.step() ? later.text(0) : QString();
}

} // namespace StorymasterSync
