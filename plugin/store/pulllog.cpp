// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/pulllog.h"

#include "base/ids.h"

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

PullLog::PullLog(Connection &connection, const Schema &schema, const ShapeBook &book)
    : m_connection(connection), m_schema(schema), m_book(book)
{}

void PullLog::read(Stamp since, Stamp end, qint64 registration, NetChanges &changes)
{
    Statement all = m_connection.prepare(
        u"SELECT stamp, shape, id, unicode(op), version, prev, gone IS NOT NULL, device, uuid, device IS 0 FROM "
        "sync_change WHERE stamp>? AND stamp<=? AND op IN('I','U','D','R','M','h') ORDER BY stamp"_s);
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
        const qint64 device = all.integer(7);
        entry.registration = std::max<qint64>(device, 0); // below 0: merged, which is not what the device has
        entry.byPhone = device != 0 && std::abs(device) >> RegistrationBits == registration >> RegistrationBits;
        entry.settles = all.integer(9) != 0;
        const bool stands = entry.operation == LogOperation::Insert || entry.operation == LogOperation::Update;
        changes.add(entry, stands ? QString() : all.text(8));
    }
}

/** The columns of a log entry that hold these columns of the row: each shape that the table had puts them elsewhere. */
QString PullLog::slotsOf(int type, const QList<int> &columns) const
{
    QString slots;
    for (const int column : columns) {
        QString cases;
        for (const QString &number : m_book.listOf(type).split(u',', Qt::SkipEmptyParts)) {
            const Shape *shape = m_book.find(number.toInt());
            const qsizetype slot = shape ? shape->columns.indexOf(m_schema.type(type).columns[column].name, 0) : -1;
            if (slot >= 0)
                cases += u" WHEN %1 THEN c%2"_s.arg(number).arg(slot);
        }
        slots += cases.isEmpty() ? u",NULL"_s : u",CASE shape%1 END"_s.arg(cases);
    }
    return slots;
}

QList<QVariant> PullLog::valuesBefore(int type, Stamp stamp, const QList<int> &columns)
{
    const QString slots = slotsOf(type, columns);
    Statement one = m_connection.prepare(
        u"SELECT op IN('U','D','R','M')%1 FROM sync_change WHERE stamp=?"_s.arg(slots));
    one.bind(stamp);
    if (!one.step())
        return {};
    QList<QVariant> values;
    for (int i = 0; i < columns.size(); ++i)
        values.append(one.value(i + 1));
    if (one.integer(0) != 0)
        return values;
    // A REPLACE that kept the row's identity: what was there before was noted a few entries earlier, as held.
    Statement held = m_connection.prepare(
        u"SELECT 1%1 FROM (SELECT * FROM sync_change WHERE stamp<? ORDER BY stamp DESC LIMIT 200) WHERE op='h' AND"
        " (shape,id,prev)=(SELECT c.shape,c.id,c.prev FROM sync_change AS c WHERE c.stamp=?) ORDER BY stamp DESC LIMIT 1"_s
            .arg(slots));
    held.bind(stamp).bind(stamp);
    if (!held.step())
        return {};
    for (int i = 0; i < columns.size(); ++i)
        values[i] = held.value(i + 1);
    return values;
}

std::optional<PullLog::Loss> PullLog::lossAfter(int type, qint64 &id, Stamp newest, Stamp end)
{
    const QString shapes = m_book.listOf(type);
    for (int step = 0; step < MaxSteps; ++step) {
        // What an earlier holder of the id left behind may have been written anew; its past is older than this row's.
        Statement next = m_connection.prepare(
            u"SELECT uuid, version, stamp FROM sync_change WHERE shape IN(%1) AND id=? AND op IN('D','R','M')"
            " AND stamp>? AND (uuid IS NULL OR prev>=?) ORDER BY stamp LIMIT 1"_s.arg(shapes));
        next.bind(id).bind(end).bind(stampToDatabase(newest));
        if (!next.step())
            return std::nullopt;
        const Loss loss{next.text(0), next.integer(1), next.integer(2)};
        if (!loss.syncUuid.isEmpty())
            return loss;
        // The row's own entry, under its new id, follows at once.
        Statement moved = m_connection.prepare(
            u"SELECT id, stamp FROM sync_change WHERE stamp>? AND shape IN(%1) AND op='U' ORDER BY stamp LIMIT 1"_s.arg(
                shapes));
        moved.bind(loss.stamp);
        if (!moved.step())
            return loss;
        id = moved.integer(0);
        newest = end = moved.integer(1);
    }
    return std::nullopt;
}

std::optional<PullLog::Loss> PullLog::tombstone(int type, const QString &syncUuid)
{
    Statement one = m_connection.prepare(
        u"SELECT version, stamp FROM sync_change WHERE uuid=? AND op IN('D','R') AND shape IN(%1)"
        " ORDER BY stamp DESC LIMIT 1"_s.arg(m_book.listOf(type)));
    one.bind(syncUuid);
    return one.step() ? std::optional(Loss{syncUuid, one.integer(0), one.integer(1)}) : std::nullopt;
}

bool PullLog::cameAfter(Stamp newest, Stamp since)
{
    for (int step = 0; step < MaxSteps && newest > since; ++step) {
        Statement one = m_connection.prepare(
            u"SELECT prev, op='I' AND prev IS NULL OR gone IS NOT NULL FROM sync_change WHERE stamp=?"_s);
        one.bind(newest);
        if (!one.step())
            return false;
        if (one.integer(1) != 0)
            return true;
        newest = stampOf(one.value(0));
    }
    return false;
}

} // namespace StorymasterSync
