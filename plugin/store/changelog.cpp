// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/changelog.h"

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

void ChangeLog::read(Stamp since, Stamp end, NetChanges &changes)
{
    Statement all = m_connection.prepare(
        u"SELECT stamp, shape, id, unicode(op), version, prev, gone IS NOT NULL, device, uuid FROM sync_change"
        " WHERE stamp>? AND stamp<=? AND (op IN('I','U','D','R') OR op='M' AND uuid IS NOT NULL) ORDER BY stamp"_s);
    all.bind(since).bind(end);
    while (all.step()) {
        LogEntry entry;
        entry.type = m_book.typeOf(int(all.integer(1)));
        if (entry.type < 0)
            continue;
        entry.stamp = all.integer(0);
        entry.id = all.integer(2);
        entry.operation = LogOperation(char(all.integer(3)));
        entry.version = all.integer(4);
        entry.previous = stampOf(all.value(5));
        entry.wasDeleted = all.integer(6) != 0;
        entry.registration = all.integer(7);
        const bool removes = entry.operation != LogOperation::Insert && entry.operation != LogOperation::Update;
        changes.add(entry, removes ? all.text(8) : QString());
    }
}

std::optional<ChangeLog::Entry> ChangeLog::entryAt(Stamp stamp)
{
    Statement one = m_connection.prepare(
        u"SELECT version, prev, shape, op IN('U','D','R','M'), device, digest, sent FROM sync_change WHERE stamp=?"
        " AND stamp>(SELECT forgotten FROM sync_state)"_s);
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
    entry.step = {entry.version, one.integer(4), one.bytes(5), std::nullopt};
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
            history.complete = true;
            break;
        }
        stamp = entry->previous;
    }
    return history;
}

std::optional<QList<QVariant>> ChangeLog::valuesAt(int type, const StoredRow &row, qint64 version)
{
    if (version == row.version)
        return row.values;
    Stamp stamp = row.updatedAt;
    for (int step = 0; step < MaxSteps; ++step) {
        const auto entry = entryAt(stamp);
        if (!entry || entry->version <= version || entry->previous == 0)
            return std::nullopt;
        const auto before = entryAt(entry->previous);
        const qint64 versionBefore = before ? before->version : entry->version - 1;
        if (versionBefore == version)
            return entry->valuesStamp > 0 ? valuesOf(type, entry->valuesStamp, entry->shape) : std::nullopt;
        stamp = entry->previous;
    }
    return std::nullopt;
}

std::optional<QList<QVariant>> ChangeLog::valuesBefore(int type, Stamp stamp)
{
    const auto entry = entryAt(stamp);
    return entry && entry->valuesStamp > 0 ? valuesOf(type, entry->valuesStamp, entry->shape) : std::nullopt;
}

std::optional<QString> ChangeLog::uuidLostAfter(Stamp stamp, Stamp end)
{
    for (int step = 0; step < MaxSteps; ++step) {
        Statement next = m_connection.prepare(
            u"SELECT stamp, op, uuid FROM sync_change WHERE stamp>? AND prev=?"
            " AND op IN('I','U','D','R','M') ORDER BY op IN('I','U'), stamp LIMIT 1"_s);
        next.bind(stamp).bind(stampToDatabase(stamp));
        if (!next.step())
            return std::nullopt;
        if (next.text(1) != "I"_L1 && next.text(1) != "U"_L1)
            return next.integer(0) > end ? std::optional(next.text(2)) : std::nullopt;
        stamp = next.integer(0);
    }
    return std::nullopt;
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
    Statement one = m_connection.prepare(u"SELECT %1 FROM sync_change WHERE stamp=?"_s.arg(slots.join(u',')));
    one.bind(stamp);
    if (!one.step())
        return std::nullopt;
    QList<QVariant> values;
    for (int i = 0; i < m_schema.type(type).columns.size(); ++i)
        values.append(one.value(i));
    return values;
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
        u"SELECT uuid, version, stamp FROM sync_change WHERE shape IN(%1) AND id=? AND op IN('D','R','M') AND op<>'M'"
        " AND version>=? ORDER BY version LIMIT 1"_s.arg(m_book.listOf(type)));
    all.bind(id).bind(version);
    if (!all.step())
        return std::nullopt;
    return Tombstone{id, all.text(0), all.integer(1), all.integer(2)};
}

} // namespace StorymasterSync
