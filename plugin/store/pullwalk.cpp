// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/pullwalk.h"

#include "store/changelog.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int SqliteError = 1; ///< The primary result code of a function that refused its argument.
constexpr qsizetype IdsAtATime = 256;

using Phase = PullPosition::Phase;

/** Parameters that a statement may mention any number of times, as characters that no SQL holds. (QSqlQuery knows `?` only
 *  in its order: it rewrites `?1`.) */
constexpr char16_t First = u'\uE001'; ///< An id, or a list of ids.
constexpr char16_t End = u'\uE002';   ///< The end of the walk, as the database writes stamps.
constexpr char16_t Since = u'\uE003'; ///< Its start.

struct Marks
{
    QVariant first;
    Stamp end = 0;
    Stamp since = 0;
};

/** SQL: whether the row `alias` is one to a phone. A sync_uuid that is none is a state which the app passes through. */
QString lives(QLatin1StringView alias)
{
    return u"%1.deleted_at IS NULL AND typeof(%1.sync_uuid)='text' AND length(%1.sync_uuid)=36"_s.arg(alias);
}

Statement prepareMarked(Connection &connection, QString sql, const Marks &marks)
{
    QVariantList values;
    for (QChar &c : sql) {
        if (c == First)
            values.append(marks.first);
        else if (c == End)
            values.append(stampToDatabase(marks.end));
        else if (c == Since)
            values.append(stampToDatabase(marks.since));
        else
            continue;
        c = u'?';
    }
    Statement statement = connection.prepare(sql);
    for (const QVariant &value : std::as_const(values))
        statement.bind(value);
    return statement;
}

/** Ids as the JSON list that json_each() reads; the lowest bit says whether the phone does not know the row. */
QByteArray idList(const std::vector<NetChange> &rows, qsizetype begin, qsizetype end)
{
    QByteArray list("[");
    for (qsizetype i = begin; i < end; ++i) {
        if (i > begin)
            list += ',';
        list += QByteArray::number(rows[size_t(i)].id * 2 + (rows[size_t(i)].isCreate() ? 1 : 0));
    }
    return list + ']';
}

/** The end of the run of rows of one type that begins at `begin`, IdsAtATime at most. */
qsizetype runEnd(const std::vector<NetChange> &rows, qsizetype begin)
{
    qsizetype end = begin;
    while (end < qsizetype(rows.size()) && end - begin < IdsAtATime
           && rows[size_t(end)].type == rows[size_t(begin)].type)
        ++end;
    return end;
}

} // namespace

PullWalk::PullWalk(Config config, PullPosition position)
    : m_config(std::move(config)),
      m_wanted(m_config.types.cbegin(), m_config.types.cend()),
      m_position(std::move(position))
{}

bool PullWalk::isFull() const
{
    return m_count >= m_maxRows || m_out->size() - m_startSize >= m_maxBytes;
}

void PullWalk::append(const QByteArray &change)
{
    if (m_count > 0)
        *m_out += ',';
    *m_out += change;
    ++m_count;
}

int PullWalk::step(Connection &connection, QByteArray &out, qsizetype maxBytes, int maxRows)
{
    m_out = &out;
    m_maxBytes = maxBytes;
    m_maxRows = maxRows;
    m_count = 0;
    m_startSize = out.size();

    Transaction snapshot(connection, Transaction::Kind::Read);
    // The log is forgotten little by little: a walk that needs what went meanwhile must not pass over it.
    if (m_position.since && *m_position.since < ChangeLog(connection, *m_config.schema, *m_config.book).horizon()) {
        throw SqlFailure{{ErrorKind::Busy,
                          QCoreApplication::translate(
                              "Store", "What changed since the start of this pull is no longer known. Pull again."),
                          {}}};
    }
    if (!m_planned) {
        plan(connection);
        if (m_position.phase == Phase::Removals)
            orderRemovals(connection);
    }
    while (!isDone() && !isFull()) {
        if (!m_position.pending.isEmpty())
            stepPending(connection);
        else if (m_position.phase == Phase::Removals)
            stepRemovals(connection);
        else if (m_position.since)
            stepIncremental(connection);
        else
            stepFull(connection);
    }
    snapshot.commit();

    // An app may have written bytes that are no text. The wire is UTF-8 whatever they are.
    if (!QUtf8StringView(out.constData() + m_startSize, out.size() - m_startSize).isValidUtf8())
        out = out.first(m_startSize) + QString::fromUtf8(QByteArrayView(out).sliced(m_startSize)).toUtf8();
    return m_count;
}

void PullWalk::plan(Connection &connection)
{
    m_planned = true;
    if (!m_position.since)
        return;
    NetChanges changes(*m_position.since, m_position.seen);
    ChangeLog(connection, *m_config.schema, *m_config.book)
        .read(*m_position.since, m_position.end, m_position.registration, changes);
    changes.fold();
    for (const NetChange &row : changes.rows()) {
        if (!wants(row.type))
            continue;
        m_rows.push_back(row);
        if (row.livedThen || row.seen)
            m_removals.push_back({row.type, row.id, true, {}, 0, row.newest, row.first});
    }
    for (const NetRemoval &removal : changes.removals()) {
        if (wants(removal.type))
            m_removals.push_back(
                {removal.type, removal.id, false, removal.syncUuid, removal.version, removal.stamp, removal.first});
    }
    std::sort(m_removals.begin(), m_removals.end(), [](const Removal &a, const Removal &b) {
        return std::tie(a.type, a.id, a.stamp) > std::tie(b.type, b.id, b.stamp);
    });
}

// ---- Removals --------------------------------------------------------------------------------------------------

/** Children before parents: the types are so already, for they are sorted backwards; the rows of a circle are not. The
 *  order comes from the log alone, so that it is the same for each page. */
void PullWalk::orderRemovals(Connection &connection)
{
    const auto circleOf = [this](size_t i) { return m_config.schema->type(m_removals[i].type).cycle; };
    for (size_t begin = 0; begin < m_removals.size();) {
        size_t end = begin + 1;
        while (end < m_removals.size() && circleOf(end) == circleOf(begin))
            ++end;
        if (circleOf(begin) >= 0 && end - begin > 1)
            orderCircle(connection, begin, end);
        begin = end;
    }
}

void PullWalk::orderCircle(Connection &connection, size_t begin, size_t end)
{
    ChangeLog log(connection, *m_config.schema, *m_config.book);
    QHash<QPair<int, qint64>, QList<size_t>> places;
    for (size_t i = begin; i < end; ++i)
        places[{m_removals[i].type, m_removals[i].id}].append(i);
    enum : char { New, Open, Placed };
    std::vector<char> states(m_removals.size(), New);
    std::vector<Removal> parentsFirst;
    for (size_t first = end; first-- > begin;) {
        std::vector<size_t> stack{first};
        while (!stack.empty()) {
            const size_t here = stack.back();
            if (states[here] != New) {
                if (states[here] == Open)
                    parentsFirst.push_back(m_removals[here]);
                states[here] = Placed;
                stack.pop_back();
                continue;
            }
            states[here] = Open;
            for (const auto &parent : parentsThen(log, m_removals[here])) {
                for (const size_t place : places.value(parent)) {
                    if (states[place] == New)
                        stack.push_back(place);
                }
            }
        }
    }
    std::copy(parentsFirst.crbegin(), parentsFirst.crend(), m_removals.begin() + qptrdiff(begin));
}

/** The rows of its circle that the row named when the pull's start was new: so the phone has it. */
QList<QPair<int, qint64>> PullWalk::parentsThen(ChangeLog &log, const Removal &removal) const
{
    QList<QPair<int, qint64>> parents;
    const auto values = log.valuesBefore(removal.type, removal.first);
    const EntityType &type = m_config.schema->type(removal.type);
    for (qsizetype i = 0; values && i < type.columns.size(); ++i) {
        const int target = type.columns[i].target;
        if (target >= 0 && m_config.schema->type(target).cycle == type.cycle && !values->at(i).isNull())
            parents.append({target, values->at(i).toLongLong()});
    }
    return parents;
}

void PullWalk::stepRemovals(Connection &connection)
{
    if (m_position.place >= qint64(m_removals.size())) {
        m_position.phase = Phase::Rows;
        m_position.place = 0;
        return;
    }
    removeOne(connection, m_removals[size_t(m_position.place)]);
    ++m_position.place;
}

void PullWalk::removeOne(Connection &connection, const Removal &removal)
{
    const EntityType &type = m_config.schema->type(removal.type);
    const QString table = quoted(type.table);
    if (!removal.soft) {
        removeByUuid(connection, removal, removal.syncUuid, removal.version);
        return;
    }
    Statement row = connection.prepare(
        u"SELECT sync_uuid, version, updated_at, deleted_at IS NOT NULL FROM %1 WHERE id=?"_s.arg(table));
    row.bind(removal.id);
    const bool stands = row.step();
    const Stamp stamp = stands ? stampFromText(row.text(2)).value_or(0) : 0;
    if (stamp != removal.stamp) {
        // Others wrote since: what stands there may be another row, and this one may be gone for good.
        ChangeLog log(connection, *m_config.schema, *m_config.book);
        if (const auto uuid = log.uuidLostAfter(removal.stamp, m_position.end)) {
            const auto grave = log.tombstoneByUuid(removal.type, *uuid);
            removeByUuid(connection, removal, *uuid, grave ? grave->version : 0);
            return;
        }
    }
    if (!stands || row.integer(3) == 0)
        return;
    const auto change = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), std::pair(removal.type, removal.id),
        [](const NetChange &c, const auto &key) { return std::pair(c.type, c.id) < key; });
    const bool ownDeletion = change->registration == m_position.registration && stamp == change->newest;
    if (!ownDeletion)
        append(RowJson::deletion(type.name, removal.id, row.text(0), row.integer(1), stamp, m_config.dataKey));
}

void PullWalk::removeByUuid(Connection &connection, const Removal &removal, const QString &syncUuid, qint64 version)
{
    const EntityType &type = m_config.schema->type(removal.type);
    const bool lives = connection
                           .value(u"SELECT count(*) FROM %1 WHERE sync_uuid=? AND deleted_at IS NULL"_s.arg(
                                      quoted(type.table)),
                                  {syncUuid})
                           .toInt()
        > 0;
    if (!lives)
        append(RowJson::deletion(type.name, removal.id, syncUuid, version, removal.stamp, m_config.dataKey));
}

// ---- Rows ------------------------------------------------------------------------------------------------------

/** SQL: whether a walk that stands at row `place` of `type` cannot have sent the row `p` of `target` by now. */
QString PullWalk::isUnsent(int target, int type, const QString &place) const
{
    QString unsent = u"p.updated_at>"_s + End;
    const int circle = m_config.schema->type(type).cycle;
    if (circle < 0 || m_config.schema->type(target).cycle != circle || target < type)
        return unsent;
    unsent += u" OR "_s + (target == type ? u"p.id>"_s + place : u"1"_s);
    return m_position.since ? unsent + u" AND p.updated_at>"_s + Since : unsent;
}

/** SQL: whether `t`, whose turn it is, names a live row that is yet to be sent. */
QString PullWalk::unsentParent(int type) const
{
    QStringList terms;
    for (const Column &column : m_config.schema->type(type).columns) {
        if (!column.isReference() || !wants(column.target))
            continue;
        terms.append(u"EXISTS(SELECT 1 FROM %1 AS p WHERE p.id=t.%2 AND %5%3 AND (%4))"_s.arg(
            quoted(m_config.schema->type(column.target).table), quoted(column.name),
            column.target == type ? u" AND p.id<>t.id"_s : QString(), isUnsent(column.target, type, u"t.id"_s),
            lives("p"_L1)));
    }
    return terms.isEmpty() ? u"0"_s : terms.join(u" OR "_s);
}

bool PullWalk::mustWatchParents(Connection &connection, int type) const
{
    if (m_config.schema->type(type).cycle >= 0)
        return true;
    return connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong() > m_position.end;
}

QString PullWalk::rowsSql(int type, bool incremental, bool watchParents) const
{
    const auto care = m_careful.contains(type) ? RowJson::Care::Careful : RowJson::Care::Plain;
    const QString table = quoted(m_config.schema->type(type).table);
    const QString operation = incremental ? u"CASE j.value&1 WHEN 1 THEN 'create' ELSE 'update' END"_s : u"'create'"_s;
    const QString json = RowJson::changeExpression(*m_config.schema, type, care, m_config.dataKey, operation);
    const QString flag = watchParents ? unsentParent(type) : u"0"_s;
    if (incremental) {
        return u"SELECT t.id, t.updated_at, %1, %2, j.key FROM json_each(\uE001) AS j CROSS JOIN %3 AS t ON "
               u"t.id=(j.value>>1)"
               " WHERE %4"_s.arg(flag, json, table, lives("t"_L1));
    }
    // What came after the walk began is left to the next pull, or a walk in small pages would never end.
    return u"SELECT t.id, t.updated_at, %1, %2 FROM %3 AS t WHERE t.id>\uE001 AND %4"
           " AND NOT (t.updated_at>\uE002 AND t.created_at>\uE002) ORDER BY t.id"_s.arg(flag, json, table,
                                                                                        lives("t"_L1));
}

void PullWalk::readRows(Connection &connection, Statement &rows, int type, bool incremental)
{
    const qint64 start = m_position.place;
    const QString endText = stampToDatabase(m_position.end);
    const QString name = m_config.schema->type(type).name;
    while (!isFull() && rows.step()) {
        const qint64 id = rows.integer(0);
        const QString updatedAt = rows.text(1);
        m_position.place = incremental ? start + rows.integer(4) + 1 : id;
        if (incremental) {
            const NetChange &change = m_rows[size_t(m_position.place - 1)];
            if (change.registration == m_position.registration && updatedAt == stampToDatabase(change.newest))
                continue; // exactly what this device sent, and nobody changed it since
        }
        const PullPosition::Pending self{name, id};
        if (wasSentEarly(self) && updatedAt <= endText)
            continue;
        if (rows.integer(2) != 0) {
            m_position.pending = unsentParents(connection, type, id);
            if (!m_position.pending.isEmpty()) {
                m_position.pending.append(self);
                return;
            }
        }
        append(rows.bytes(3));
    }
}

void PullWalk::stepIncremental(Connection &connection)
{
    const qsizetype begin = qsizetype(m_position.place);
    if (begin >= qsizetype(m_rows.size())) {
        m_position.phase = Phase::Done;
        return;
    }
    const int type = m_rows[size_t(begin)].type;
    const qsizetype end = runEnd(m_rows, begin);
    try {
        Statement rows = prepareMarked(
            connection, rowsSql(type, true, mustWatchParents(connection, type)),
            {QString::fromLatin1(idList(m_rows, begin, end)), m_position.end, *m_position.since});
        readRows(connection, rows, type, true);
    } catch (const SqlFailure &failure) {
        if (failure.code != SqliteError || m_careful.contains(type))
            throw;
        m_careful.insert(type);
        return;
    }
    if (m_position.pending.isEmpty() && !isFull())
        m_position.place = end;
}

void PullWalk::stepFull(Connection &connection)
{
    int type = m_config.schema->indexOf(m_position.entityType);
    if (m_position.entityType.isEmpty()) {
        if (m_config.types.isEmpty()) {
            m_position.phase = Phase::Done;
            return;
        }
        type = m_config.types.first();
        m_position.entityType = m_config.schema->type(type).name;
        m_position.place = 0;
    }
    try {
        Statement rows = prepareMarked(connection, rowsSql(type, false, mustWatchParents(connection, type)),
                                       {m_position.place, m_position.end, 0});
        readRows(connection, rows, type, false);
    } catch (const SqlFailure &failure) {
        if (failure.code != SqliteError || m_careful.contains(type))
            throw;
        m_careful.insert(type);
        return;
    }
    if (!m_position.pending.isEmpty() || isFull())
        return;
    const auto here = std::find(m_config.types.cbegin(), m_config.types.cend(), type);
    const auto next = here == m_config.types.cend() ? here : here + 1;
    m_position.place = 0;
    if (next == m_config.types.cend())
        m_position.phase = Phase::Done;
    else
        m_position.entityType = m_config.schema->type(*next).name;
}

// ---- Rows before their turn ------------------------------------------------------------------------------------

/** The live row that `column` of a row names, if a walk that stands at row `place` of `type` is yet to send it. */
QVariant PullWalk::unsentParentOf(Connection &connection, const Column &column, int childType, qint64 child, int type,
                                  qint64 place) const
{
    const QString sql = u"SELECT p.id FROM %1 AS t JOIN %2 AS p ON p.id=t.%3 WHERE t.id=\uE001 AND %5 AND (%4)"_s.arg(
        quoted(m_config.schema->type(childType).table), quoted(m_config.schema->type(column.target).table),
        quoted(column.name), isUnsent(column.target, type, QString::number(place)), lives("p"_L1));
    Statement one = prepareMarked(connection, sql, {child, m_position.end, m_position.since.value_or(0)});
    return one.step() ? one.value(0) : QVariant();
}

QList<PullPosition::Pending> PullWalk::unsentParents(Connection &connection, int type, qint64 id) const
{
    struct Step
    {
        PullPosition::Pending row;
        int type;
        bool expanded;
    };
    QList<PullPosition::Pending> found;
    QList<PullPosition::Pending> seen{{m_config.schema->type(type).name, id}};
    QList<Step> stack{{seen.first(), type, false}};
    while (!stack.isEmpty()) {
        if (stack.last().expanded) {
            const Step done = stack.takeLast();
            if (!stack.isEmpty())
                found.append(done.row);
            continue;
        }
        stack.last().expanded = true;
        const Step here = stack.last();
        const EntityType &entity = m_config.schema->type(here.type);
        for (const Column &column : entity.columns) {
            if (!column.isReference() || !wants(column.target))
                continue;
            const QVariant parent = unsentParentOf(connection, column, here.type, here.row.id, type, id);
            const PullPosition::Pending row{m_config.schema->type(column.target).name, parent.toLongLong()};
            if (parent.isNull() || seen.contains(row) || wasSentEarly(row)
                || seen.size() >= PullPosition::MaxPending - 1)
                continue;
            seen.append(row);
            stack.append({row, column.target, false});
        }
    }
    return found;
}

void PullWalk::stepPending(Connection &connection)
{
    const PullPosition::Pending row = m_position.pending.takeFirst();
    const int type = m_config.schema->indexOf(row.entityType);
    if (type < 0 || !wants(type))
        return;
    // Since it was put here it may have been given another parent. One that waits here already is part of a circle.
    QList<PullPosition::Pending> parents = unsentParents(connection, type, row.id);
    parents.removeIf([this](const PullPosition::Pending &parent) { return m_position.pending.contains(parent); });
    if (!parents.isEmpty() && m_position.pending.size() + parents.size() < PullPosition::MaxPending) {
        m_position.pending = parents + QList{row} + m_position.pending;
        return;
    }
    const auto change = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), std::pair(type, row.id),
        [](const NetChange &c, const auto &key) { return std::pair(c.type, c.id) < key; });
    const bool planned = change != m_rows.cend() && change->type == type && change->id == row.id;
    const QString operation = planned ? (change->isCreate() ? u"'create'"_s : u"'update'"_s)
        : m_position.since            ? u"CASE WHEN t.created_at>\uE003 THEN 'create' ELSE 'update' END"_s
                                      : u"'create'"_s;
    const QString json = RowJson::changeExpression(*m_config.schema, type, RowJson::Care::Careful, m_config.dataKey,
                                                   operation);
    Statement one = prepareMarked(connection,
                                  u"SELECT %1 FROM %2 AS t WHERE t.id=\uE001 AND %3"_s.arg(
                                      json, quoted(m_config.schema->type(type).table), lives("t"_L1)),
                                  {row.id, m_position.end, m_position.since.value_or(0)});
    if (one.step())
        append(one.bytes(0));
    m_position.sentEarly.append(row);
    if (m_position.sentEarly.size() > PullPosition::MaxPending)
        m_position.sentEarly.removeFirst(); // forgotten ones come twice at worst
}

// ---- Counting --------------------------------------------------------------------------------------------------

qint64 PullWalk::count(Connection &connection, const Config &config, qint64 registration, std::optional<Stamp> since,
                       Stamp end, Stamp seen)
{
    PullPosition position;
    position.registration = registration;
    position.since = since;
    position.seen = seen;
    position.end = end;
    PullWalk walk(config, position);
    Transaction snapshot(connection, Transaction::Kind::Read);
    qint64 total = 0;
    if (!since) {
        for (const int type : config.types) {
            total += connection
                         .value(u"SELECT count(*) FROM %1 AS t WHERE %2"_s.arg(quoted(config.schema->type(type).table),
                                                                               lives("t"_L1)))
                         .toLongLong();
        }
        return total;
    }
    walk.plan(connection);
    QByteArray ignored;
    walk.m_out = &ignored;
    for (const Removal &removal : walk.m_removals)
        walk.removeOne(connection, removal);
    total = walk.m_count;
    for (qsizetype begin = 0; begin < qsizetype(walk.m_rows.size());) {
        const qsizetype runStop = runEnd(walk.m_rows, begin);
        Statement rows = connection.prepare(
            u"SELECT j.key, t.updated_at FROM json_each(?) AS j CROSS JOIN %1 AS t ON t.id=(j.value>>1) WHERE %2"_s.arg(
                quoted(config.schema->type(walk.m_rows[size_t(begin)].type).table), lives("t"_L1)));
        rows.bind(QString::fromLatin1(idList(walk.m_rows, begin, runStop)));
        while (rows.step()) {
            const NetChange &change = walk.m_rows[size_t(begin + rows.integer(0))];
            total += change.registration == registration && rows.text(1) == stampToDatabase(change.newest) ? 0 : 1;
        }
        begin = runStop;
    }
    return total;
}

} // namespace StorymasterSync
