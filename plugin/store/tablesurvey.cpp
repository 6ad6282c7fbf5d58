// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/tablesurvey.h"

#include "store/schemareader.h"
#include "store/synctables.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString syncColumnType(QLatin1StringView column)
{
    // Of the few types that a STRICT table knows.
    return column == "version"_L1 ? u"INTEGER NOT NULL DEFAULT 1"_s : u"TEXT"_s;
}

} // namespace

QString TableSurvey::hashOf(QStringList statements)
{
    statements.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(statements.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool TableSurvey::hasLog()
{
    return m_connection
               .value(u"SELECT count(*) FROM sqlite_master WHERE type='table' AND name IN('sync_state','sync_change',"
                      "'sync_shape','sync_null')"_s)
               .toInt()
        == 4
        && m_connection.value(u"SELECT count(*) FROM sync_state"_s).toInt() == 1
        && m_connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong() > 0;
}

QList<TablePlan> TableSurvey::plans()
{
    const QList<Shape> shapes = hasLog() ? ShapeBook::read(m_connection) : QList<Shape>();
    QList<TablePlan> found;
    for (const QString &table : entityTables(m_connection))
        found.append(planTable(table, shapes));
    return found;
}

TablePlan TableSurvey::planTable(const QString &table, const QList<Shape> &shapes)
{
    TablePlan plan;
    plan.table = table;
    QStringList present = tableColumns(m_connection, table);
    for (const auto column : SyncColumns) {
        if (!present.contains(column, Qt::CaseInsensitive))
            plan.missing.append(quoted(column) + u' ' + syncColumnType(column));
    }
    for (const QString &column : present) {
        if (column.compare("id"_L1, Qt::CaseInsensitive) != 0 && !isSyncColumn(column))
            plan.columns.append(column);
    }
    plan.needsUuidIndex = !hasUuidIndex(table);

    const Shape *known = nullptr;
    for (const Shape &shape : shapes) {
        if (shape.table.compare(table, Qt::CaseInsensitive) == 0)
            known = &shape;
    }
    if (!known) {
        plan.finding = TablePlan::Finding::New;
        return plan;
    }
    plan.shape = known->number;
    if (!plan.missing.isEmpty() || installedHash(table) != known->triggersHash)
        plan.finding = TablePlan::Finding::Lost;
    else if (plan.columns != known->columns)
        plan.finding = TablePlan::Finding::NewColumns;
    else if (hashOf(CaptureSql::triggers(captureTable(plan))) != known->triggersHash)
        plan.finding = TablePlan::Finding::OldTriggers;
    return plan;
}

bool TableSurvey::hasUuidIndex(const QString &table)
{
    return m_connection
               .value(u"SELECT count(*) FROM pragma_index_list(?) AS l WHERE l.\"unique\"=1 AND l.partial=0"
                      " AND (SELECT group_concat(lower(name)) FROM pragma_index_info(l.name))='sync_uuid'"_s,
                      {table})
               .toInt()
        > 0;
}

QStringList TableSurvey::goneTables(const QList<Shape> &shapes)
{
    const QStringList present = entityTables(m_connection);
    QStringList gone;
    for (const Shape &shape : shapes) {
        if (!shape.table.isEmpty() && !present.contains(shape.table, Qt::CaseInsensitive)
            && !gone.contains(shape.table))
            gone.append(shape.table);
    }
    return gone;
}

bool TableSurvey::isWorkNeeded(const QList<TablePlan> &plans)
{
    if (!hasLog() || SyncTables::needPreparing(m_connection))
        return true;
    if (m_connection.value(u"SELECT count(*) FROM sync_null"_s).toInt() != 1)
        return true;
    return isStructureTouched(plans) || !goneTables(ShapeBook::read(m_connection)).isEmpty()
        || std::any_of(plans.cbegin(), plans.cend(),
                       [](const TablePlan &p) { return p.finding != TablePlan::Finding::Intact; });
}

bool TableSurvey::isStructureTouched(const QList<TablePlan> &plans)
{
    return !hasLog() || SyncTables::needPreparing(m_connection)
        || std::any_of(plans.cbegin(), plans.cend(),
                       [](const TablePlan &p) { return !p.missing.isEmpty() || p.needsUuidIndex; });
}

QString TableSurvey::installedHash(const QString &table)
{
    QStringList statements;
    Statement all = m_connection.prepare(u"SELECT sql FROM sqlite_master WHERE type='trigger' AND "
                                         u"lower(tbl_name)=lower(?) AND name LIKE 'sync\\_%' ESCAPE '\\'"
                                         " AND sql LIKE '%sync_change%'"_s);
    all.bind(table);
    while (all.step())
        statements.append(all.text(0));
    return hashOf(statements);
}

CaptureTable TableSurvey::captureTable(const TablePlan &plan)
{
    CaptureTable table;
    table.table = plan.table;
    table.shape = plan.shape;
    table.columns = plan.columns;
    if (hasLog()) {
        for (const Shape &shape : ShapeBook::read(m_connection)) {
            if (shape.table.compare(plan.table, Qt::CaseInsensitive) == 0)
                table.shapes.append(shape.number);
        }
    }
    QStringList indexes;
    Statement list = m_connection.prepare(
        u"SELECT name FROM pragma_index_list(?) WHERE \"unique\"=1 AND partial=0 ORDER BY name"_s);
    list.bind(plan.table);
    while (list.step())
        indexes.append(list.text(0));
    for (const QString &index : std::as_const(indexes)) {
        CaptureTable::UniqueKey key;
        bool expressible = true;
        Statement columns = m_connection.prepare(
            u"SELECT name, coll FROM pragma_index_xinfo(?) WHERE key=1 ORDER BY seqno"_s);
        columns.bind(index);
        while (columns.step()) {
            expressible = expressible && !columns.isNull(0);
            key.append({columns.text(0), columns.text(1)});
        }
        const bool own = key.size() == 1
            && (key[0].first.compare("id"_L1, Qt::CaseInsensitive) == 0
                || key[0].first.compare("sync_uuid"_L1, Qt::CaseInsensitive) == 0);
        if (expressible && !own && !key.isEmpty())
            table.uniques.append(key);
    }
    return table;
}

} // namespace StorymasterSync
