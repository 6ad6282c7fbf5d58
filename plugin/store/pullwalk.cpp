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
constexpr int VisitsAtATime = 2000;

using Phase = PullPosition::Phase;

/** Ids as the JSON list that json_each() reads; the lowest bit says whether the phone does not know the row. */
QString idList(const std::vector<NetChange> &rows, qsizetype begin, qsizetype end)
{
    QByteArray list("[");
    for (qsizetype i = begin; i < end; ++i) {
        if (i > begin)
            list += ',';
        list += QByteArray::number(rows[size_t(i)].id * 2 + (rows[size_t(i)].isCreate() ? 1 : 0));
    }
    return QString::fromLatin1(list + ']');
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
      m_position(std::move(position)),
      m_sql({m_config.schema, m_config.dataKey, QSet<int>(m_config.types.cbegin(), m_config.types.cend()),
             m_position.since.has_value()}),
      m_parents({m_config.schema, &m_plan, &m_position.sentEarly, &m_sql, m_position.registration,
                 m_position.since.value_or(0), m_position.end}),
      m_endText(stampToDatabase(m_position.end))
{}

bool PullWalk::isFull() const
{
    return m_count >= m_maxRows || m_visits <= 0 || m_out->size() - m_startSize >= m_maxBytes;
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
    m_visits = VisitsAtATime;
    m_count = 0;
    m_startSize = out.size();

    Transaction snapshot(connection, Transaction::Kind::Read);
    checkHorizon(connection);
    plan(connection);
    while (!isDone() && !isFull()) {
        if (m_parents.isUnderWay())
            stepParents(connection);
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

/** The log is forgotten little by little: a walk that needs what went meanwhile must not pass over it. */
void PullWalk::checkHorizon(Connection &connection) const
{
    if (!m_position.since || *m_position.since >= ChangeLog(connection, *m_config.schema, *m_config.book).horizon())
        return;
    throw SqlFailure{{ErrorKind::Busy,
                      QCoreApplication::translate(
                          "Store", "What changed since the start of this pull is no longer known. Pull again."),
                      {}}};
}

void PullWalk::plan(Connection &connection)
{
    if (m_position.since && !m_planned) {
        const QSet<int> types(m_config.types.cbegin(), m_config.types.cend());
        m_plan = PullPlan(connection, {m_config.schema, m_config.book, types}, m_position);
    }
    m_planned = true;
}

// ---- Removals --------------------------------------------------------------------------------------------------

RemovalReader PullWalk::removalReader(Connection &connection) const
{
    return {connection, {m_config.schema, m_config.book, m_config.dataKey, m_position.registration, m_position.end}};
}

void PullWalk::stepRemovals(Connection &connection)
{
    if (m_position.place >= m_plan.removalCount()) {
        m_position.phase = Phase::Rows;
        m_position.place = 0;
        return;
    }
    RemovalReader reader = removalReader(connection);
    for (const bool lives : reader.areLiving(m_plan, m_position.place)) {
        if (isFull())
            return;
        const QByteArray change = lives ? QByteArray() : reader.read(m_plan.removal(m_position.place));
        if (!change.isEmpty())
            append(change);
        ++m_position.place;
    }
}

// ---- Rows ------------------------------------------------------------------------------------------------------

RowSql::Values PullWalk::values(const QVariant &row) const
{
    return {row, m_position.end, m_position.since.value_or(0), m_position.place, QString()};
}

void PullWalk::enterType(int type)
{
    m_position.sentEarly.passAll(m_position.entityType);
    m_position.entityType = nameOf(type);
    m_position.place = 0;
}

void PullWalk::stepIncremental(Connection &connection)
{
    const auto &rows = m_plan.rows();
    const qsizetype begin = m_plan.after(m_config.schema->indexOf(m_position.entityType), m_position.place);
    if (begin >= qsizetype(rows.size())) {
        m_position.phase = Phase::Done;
        return;
    }
    const int type = rows[size_t(begin)].type;
    const qsizetype end = runEnd(rows, begin);
    if (nameOf(type) != m_position.entityType)
        enterType(type);
    if (readRows(connection, m_sql.batch(type, mustWatchParents(connection, type)), values(idList(rows, begin, end)),
                 type))
        m_position.place = rows[size_t(end - 1)].id;
}

void PullWalk::stepFull(Connection &connection)
{
    const int type = m_config.schema->indexOf(m_position.entityType);
    auto next = std::find(m_config.types.cbegin(), m_config.types.cend(), type);
    if (next == m_config.types.cend()) {
        next = m_config.types.cbegin();
    } else {
        if (!readRows(connection, m_sql.batch(type, mustWatchParents(connection, type)), values(m_position.place),
                      type))
            return;
        ++next;
    }
    if (next == m_config.types.cend())
        m_position.phase = Phase::Done;
    else
        enterType(*next);
}

/** Whether rows of the type can name one that has not been sent. */
bool PullWalk::mustWatchParents(Connection &connection, int type) const
{
    return m_config.schema->type(type).cycle >= 0
        || ChangeLog(connection, *m_config.schema, *m_config.book).newest() > m_position.end;
}

/** Whether all rows were read. */
bool PullWalk::readRows(Connection &connection, const QString &sql, const RowSql::Values &values, int type)
{
    try {
        Statement row = RowSql::prepare(connection, sql, values);
        while (!isFull()) {
            if (!row.step())
                return true;
            if (!takeRow(connection, row, type))
                return false;
        }
    } catch (const SqlFailure &failure) {
        if (failure.code != SqliteError || !m_sql.becomeCareful(type))
            throw;
    }
    return false;
}

/** False where others have to be sent before it. */
bool PullWalk::takeRow(Connection &connection, Statement &row, int type)
{
    const Row self{type, row.integer(0)};
    const QString updatedAt = row.text(1);
    const bool isLate = updatedAt > m_endText;
    const bool isWithPhone = isOwn(self, updatedAt)
        || (!isLate && m_position.sentEarly.contains(nameOf(type), self.id));
    if (!isWithPhone) {
        if (row.integer(3) != 0 && m_parents.mustWait(connection, self)) {
            m_parents.begin(self);
            return false;
        }
        if (isLate)
            send(connection, self);
        else
            append(row.bytes(4));
    }
    m_position.place = self.id;
    return true;
}

bool PullWalk::isOwn(const Row &row, const QString &updatedAt) const
{
    const NetChange *change = m_plan.find(row.type, row.id);
    return change && change->registration == m_position.registration && updatedAt == stampToDatabase(change->newest);
}

void PullWalk::stepParents(Connection &connection)
{
    while (!isFull()) {
        const auto row = m_parents.next(connection, m_visits);
        if (!row)
            return;
        send(connection, *row);
        if (*row == m_parents.start())
            m_position.place = row->id;
    }
}

/** Sends a row as it stands, out of turn or because it was written since the walk began; and keeps in mind that it was. */
void PullWalk::send(Connection &connection, const Row &row)
{
    const EntityType &type = m_config.schema->type(row.type);
    const QString updatedAt =
        connection.value(u"SELECT updated_at FROM %1 WHERE id=?"_s.arg(quoted(type.table)), {row.id}).toString();
    RowSql::Values bound = values(row.id);
    bound.operation = operationOf(connection, row, updatedAt);
    Statement one = RowSql::prepare(connection, m_sql.single(row.type), bound);
    if (!one.step())
        return;
    append(one.bytes(0));
    if (updatedAt > m_endText)
        m_position.sentEarly.insertLate(type.name, row.id, one.text(1));
    else
        m_position.sentEarly.insert(type.name, row.id);
}

/** By the plan, or by the log where the row was written since it was made. */
QString PullWalk::operationOf(Connection &connection, const Row &row, const QString &updatedAt)
{
    bool isCreate = true;
    if (m_position.since && updatedAt > m_endText) {
        isCreate = PullLog(connection, *m_config.schema, *m_config.book)
                       .cameAfter(stampFromText(updatedAt).value_or(0), *m_position.since);
    } else if (m_position.since) {
        const NetChange *change = m_plan.find(row.type, row.id);
        isCreate = change && change->isCreate();
    }
    return isCreate ? u"create"_s : u"update"_s;
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
    position.phase = Phase::Rows; // removals need no order
    PullWalk walk(config, position);
    Transaction snapshot(connection, Transaction::Kind::Read);
    walk.plan(connection);
    return walk.countRemovals(connection) + walk.countRows(connection);
}

qint64 PullWalk::countRemovals(Connection &connection)
{
    qint64 total = 0;
    RemovalReader reader = removalReader(connection);
    for (qsizetype place = 0; place < m_plan.removalCount();) {
        for (const bool lives : reader.areLiving(m_plan, place)) {
            total += lives || reader.read(m_plan.removal(place)).isEmpty() ? 0 : 1;
            ++place;
        }
    }
    return total;
}

qint64 PullWalk::countRows(Connection &connection)
{
    const auto tableOf = [this](int type) { return quoted(m_config.schema->type(type).table); };
    qint64 total = 0;
    if (!m_position.since) {
        for (const int type : m_config.types) {
            const QString sql = u"SELECT count(*) FROM %1 AS t WHERE %2"_s.arg(tableOf(type), RowSql::lives("t"_L1));
            total += connection.value(sql).toLongLong();
        }
        return total;
    }
    const auto &rows = m_plan.rows();
    for (qsizetype begin = 0; begin < qsizetype(rows.size());) {
        const qsizetype end = runEnd(rows, begin);
        const int type = rows[size_t(begin)].type;
        Statement row = connection.prepare(
            u"SELECT t.id, t.updated_at FROM json_each(?) AS j CROSS JOIN %1 AS t ON t.id=(j.value>>1) WHERE %2"_s.arg(
                tableOf(type), RowSql::lives("t"_L1)));
        row.bind(idList(rows, begin, end));
        while (row.step())
            total += isOwn({type, row.integer(0)}, row.text(1)) ? 0 : 1;
        begin = end;
    }
    return total;
}

} // namespace StorymasterSync
