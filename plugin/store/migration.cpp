// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/migration.h"

#include "base/ids.h"
#include "base/logging.h"
#include "store/backup.h"
#include "store/schemareader.h"
#include "store/synctables.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QStringList triggersOf(Connection &connection, const QString &table)
{
    QStringList names;
    Statement all = connection.prepare(u"SELECT name FROM sqlite_master WHERE type='trigger' AND "
                                       u"lower(tbl_name)=lower(?) AND name LIKE 'sync\\_%' ESCAPE '\\'"
                                       " AND sql LIKE '%sync_change%'"_s);
    all.bind(table);
    while (all.step())
        names.append(all.text(0));
    return names;
}

} // namespace

Migration::Migration(Connection &connection, const DatabaseFile &file, const Clock &clock, Options options)
    : m_connection(connection), m_survey(connection), m_file(file), m_clock(clock), m_options(std::move(options))
{}

Result<void> Migration::run()
{
    bool needed = false;
    bool touched = false;
    const auto looked = guarded([&] {
        checkReadable();
        const QList<TablePlan> plans = m_survey.plans();
        needed = m_survey.isWorkNeeded(plans);
        touched = m_survey.isStructureTouched(plans);
    });
    if (!looked || !needed)
        return looked;
    if (touched) {
        const auto backup = backUpDatabase(m_connection, m_file, m_clock);
        if (!backup)
            return backup.error();
        m_backupPath = *backup;
        qCInfo(lcSync) << "backup made before the migration:" << m_backupPath;
    }
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        apply();
        m_connection.forgetStatements();
        transaction.commit();
    });
}

// ---- Looking ---------------------------------------------------------------------------------------------------

void Migration::checkReadable()
{
    m_connection.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!m_survey.hasLog())
        return;
    if (m_connection.value(u"SELECT schema FROM sync_state"_s).toInt() > SchemaVersion) {
        throw SqlFailure{{ErrorKind::TooNew,
                          QCoreApplication::translate("Store",
                                                      "This database was used with a newer version of the sync plugin. "
                                                      "Update the plugin; the database was left as it is."),
                          {}}};
    }
}

// ---- Changing --------------------------------------------------------------------------------------------------

void Migration::apply()
{
    // The app may have written since we looked: look again, now that nobody else can write.
    QList<TablePlan> plans = m_survey.plans();
    const bool first = !m_survey.hasLog();
    SyncTables::prepare(m_connection, m_options.tokensExpireAt);
    for (const TablePlan &plan : std::as_const(plans)) {
        if (plan.finding != TablePlan::Finding::Intact)
            dropTriggers(plan.table);
        addColumns(plan);
    }
    m_connection.forgetStatements();
    if (first) {
        firstStamps(plans);
    } else {
        for (const TablePlan &plan : std::as_const(plans))
            stampTable(plan);
        forgetGoneTables();
    }
    for (const TablePlan &plan : std::as_const(plans)) {
        if (plan.needsUuidIndex) {
            m_connection.exec(u"CREATE UNIQUE INDEX %1 ON %2(sync_uuid)"_s.arg(
                quoted(freeName(u"ix_%1_sync_uuid"_s.arg(plan.table))), quoted(plan.table)));
        }
    }
    prepareNullRow(plans);
    for (TablePlan &plan : plans) {
        if (plan.finding == TablePlan::Finding::Intact)
            continue;
        if (plan.finding != TablePlan::Finding::OldTriggers)
            plan.shape = newShape(plan);
        installTriggers(plan);
    }
}

void Migration::addColumns(const TablePlan &plan)
{
    for (const QString &column : plan.missing)
        m_connection.exec(u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(quoted(plan.table), column));
}

void Migration::firstStamps(const QList<TablePlan> &plans)
{
    for (const auto table : {"sync_state"_L1, "sync_change"_L1, "sync_shape"_L1, "sync_null"_L1})
        m_connection.exec(u"DROP TABLE IF EXISTS %1"_s.arg(table));
    for (const QString &statement : CaptureSql::logTables())
        m_connection.exec(statement);
    QStringList tables;
    for (const TablePlan &plan : plans)
        tables.append(plan.table);
    InitialStamping stamping(m_connection, tables, m_options.now);
    stamping.numberVersionsAbove(m_options.aboveVersion);
    const Stamp newest = stamping.run(m_options.progress);
    markClock(newest);
    m_connection.prepare(u"INSERT INTO sync_state(id,schema,epoch,horizon) VALUES(1,?,?,?)"_s)
        .bind(SchemaVersion)
        .bind(newSyncUuid())
        .bind(newest)
        .run();
}

void Migration::stampTable(const TablePlan &plan)
{
    switch (plan.finding) {
    case TablePlan::Finding::New:
        // Its shape is made in apply(); entries may carry it before it is there.
        stampAsInserted(plan, m_connection.value(u"SELECT coalesce(max(shape),0)+1 FROM sync_shape"_s).toInt());
        break;
    case TablePlan::Finding::NewColumns: stampAsUpdated(plan); break;
    case TablePlan::Finding::Lost: stampAsUnknown(plan); break;
    case TablePlan::Finding::Intact:
    case TablePlan::Finding::OldTriggers: break;
    }
}

void Migration::stampAsInserted(const TablePlan &plan, int shape)
{
    const Stamp first = nextStamp();
    InitialStamping stamping(m_connection, {plan.table}, m_options.now);
    stamping.numberFrom(first);
    const Stamp newest = stamping.run(m_options.progress);
    m_connection
        .prepare(
            u"INSERT INTO sync_change(stamp,shape,id,op,version) SELECT ?+row_number() OVER (ORDER BY id)-1,?,id,'I',"
            "version FROM %1"_s.arg(quoted(plan.table)))
        .bind(first)
        .bind(shape)
        .run();
    markClock(newest);
    // Reserves the number for newShape().
    m_connection.prepare(u"INSERT INTO sync_shape(shape,entity,columns,triggers) VALUES(?,?,'','')"_s)
        .bind(shape)
        .bind(plan.table)
        .run();
}

void Migration::stampAsUpdated(const TablePlan &plan)
{
    const QList<Shape> shapes = ShapeBook::read(m_connection);
    const auto old = std::find_if(shapes.cbegin(), shapes.cend(),
                                  [&](const Shape &s) { return s.number == plan.shape; });
    QString slots;
    QString values;
    for (int i = 0; i < old->columns.size(); ++i) {
        slots += u",c%1"_s.arg(i);
        values += plan.columns.contains(old->columns[i], Qt::CaseInsensitive) ? u',' + quoted(old->columns[i])
                                                                              : u",NULL"_s;
    }
    const Stamp first = nextStamp();
    m_connection
        .prepare(
            u"INSERT INTO sync_change(stamp,shape,id,op,version,prev,gone%1) SELECT ?+row_number() OVER (ORDER BY "
            u"id)-1,"
            "?,id,'U',version+1,updated_at,deleted_at%2 FROM %3 ORDER BY id"_s.arg(slots, values, quoted(plan.table)))
        .bind(first)
        .bind(plan.shape)
        .run();
    m_connection
        .prepare(
            u"UPDATE %1 SET version=s.version, updated_at=%2 FROM sync_change AS s WHERE s.stamp>=? AND s.id=%1.id"_s
                .arg(quoted(plan.table), CaptureSql::stampText(u"s.stamp"_s)))
        .bind(first)
        .run();
}

void Migration::stampAsUnknown(const TablePlan &plan)
{
    InitialStamping stamping(m_connection, {plan.table}, m_options.now);
    stamping.numberFrom(nextStamp());
    markClock(stamping.run(m_options.progress));
    // The app may have written versions of its own meanwhile: one above all that is known is above any it ever had.
    m_connection
        .prepare(
            u"UPDATE %1 SET version=1+max((SELECT coalesce(max(version),0) FROM %1),"
            "(SELECT coalesce(max(version),0) FROM sync_change WHERE shape IN (SELECT shape FROM sync_shape WHERE"
            " lower(entity)=lower(?))),(SELECT coalesce(max(max(top,floor)),0) FROM sync_shape WHERE lower(entity)=lower(?)))"_s
                .arg(quoted(plan.table)))
        .bind(plan.table)
        .bind(plan.table)
        .run();
    moveHorizon();
    qCInfo(lcStore) << "the triggers of" << plan.table << "were missing or altered; its rows were stamped anew";
}

void Migration::forgetGoneTables()
{
    const QStringList gone = m_survey.goneTables(ShapeBook::read(m_connection));
    for (const QString &table : gone)
        m_connection.prepare(u"UPDATE sync_shape SET entity='' WHERE entity=?"_s).bind(table).run();
    if (!gone.isEmpty())
        moveHorizon();
}

int Migration::newShape(const TablePlan &plan)
{
    widenLog(int(plan.columns.size()));
    const int reserved =
        m_connection.value(u"SELECT shape FROM sync_shape WHERE entity=? AND triggers=''"_s, {plan.table}).toInt();
    if (reserved == 0) {
        m_connection.prepare(u"INSERT INTO sync_shape(entity,columns,triggers) VALUES(?,'','')"_s)
            .bind(plan.table)
            .run();
    }
    const int shape = m_connection.value(u"SELECT max(shape) FROM sync_shape WHERE entity=?"_s, {plan.table}).toInt();
    m_connection
        .prepare(u"UPDATE sync_shape SET columns=?, top=(SELECT coalesce(max(version),0) FROM %1) WHERE shape=?"_s.arg(
            quoted(plan.table)))
        .bind(plan.columns.join(u'\n'))
        .bind(shape)
        .run();
    return shape;
}

void Migration::widenLog(int columns)
{
    const QStringList names = tableColumns(m_connection, u"sync_change"_s);
    for (int i = CaptureSql::InitialWidth; i < columns; ++i) {
        const QString name = u"c%1"_s.arg(i);
        if (!names.contains(name))
            m_connection.exec(u"ALTER TABLE sync_change ADD COLUMN "_s + name);
    }
    m_connection.forgetStatements();
}

void Migration::prepareNullRow(const QList<TablePlan> &plans)
{
    QStringList names;
    for (const TablePlan &plan : plans) {
        for (const QString &column : plan.columns) {
            if (!names.contains(column, Qt::CaseInsensitive))
                names.append(column);
        }
    }
    QStringList list;
    for (const QString &name : std::as_const(names))
        list.append(quoted(name));
    if (list.isEmpty())
        list.append(u"nothing"_s);
    m_connection.forgetStatements();
    m_connection.exec(u"DROP TABLE IF EXISTS sync_null"_s);
    m_connection.exec(u"CREATE TABLE sync_null(%1)"_s.arg(list.join(u',')));
    m_connection.exec(u"INSERT INTO sync_null DEFAULT VALUES"_s);
}

void Migration::installTriggers(const TablePlan &plan)
{
    const QStringList statements = CaptureSql::triggers(m_survey.captureTable(plan));
    for (const QString &statement : statements)
        m_connection.exec(statement);
    m_connection.prepare(u"UPDATE sync_shape SET triggers=? WHERE shape=?"_s)
        .bind(TableSurvey::hashOf(statements))
        .bind(plan.shape)
        .run();
}

void Migration::dropTriggers(const QString &table)
{
    for (const QString &trigger : triggersOf(m_connection, table))
        m_connection.exec(u"DROP TRIGGER "_s + quoted(trigger));
}

Stamp Migration::nextStamp()
{
    return std::max(m_connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong() + 1, m_options.now);
}

void Migration::markClock(Stamp stamp)
{
    m_connection.prepare(u"INSERT OR IGNORE INTO sync_change(stamp,op) VALUES(?,'-')"_s).bind(stamp).run();
}

QString Migration::freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2;
         m_connection.value(u"SELECT count(*) FROM sqlite_master WHERE lower(name)=lower(?)"_s, {name}).toInt() > 0;
         ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

/** The horizon has a stamp of its own: a phone that has all up to now has to hear of it too. */
void Migration::moveHorizon()
{
    markClock(nextStamp());
    m_connection.exec(u"UPDATE sync_state SET horizon=(SELECT max(stamp) FROM sync_change)"_s);
}

Result<void> Migration::moveOn(Connection &connection, Stamp past, qint64 version)
{
    return guarded([&] {
        // The triggers would take the new versions for changes: they are taken out and put back as they were.
        QList<QPair<QString, QString>> triggers;
        {
            Statement all = connection.prepare(u"SELECT name, sql FROM sqlite_master WHERE type='trigger' AND name LIKE"
                                               " 'sync\\_%' ESCAPE '\\' AND sql LIKE '%sync_change%'"_s);
            while (all.step())
                triggers.append({all.text(0), all.text(1)});
        }
        connection.forgetStatements();
        for (const auto &[name, sql] : std::as_const(triggers))
            connection.exec(u"DROP TRIGGER "_s + quoted(name));
        for (const QString &table : entityTables(connection)) {
            connection.forgetStatements();
            connection.prepare(u"UPDATE %1 SET version=?"_s.arg(quoted(table))).bind(version).run();
        }
        for (const auto &[name, sql] : std::as_const(triggers))
            connection.exec(sql);
        connection.forgetStatements();
        const Stamp newest = connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong();
        const Stamp mark = std::max(past, newest) + 1;
        connection.prepare(u"INSERT INTO sync_change(stamp,op) VALUES(?,'-')"_s).bind(mark).run();
        connection.prepare(u"UPDATE sync_state SET horizon=?, forgotten=?"_s).bind(mark).bind(mark).run();
        connection.prepare(u"UPDATE sync_shape SET top=?, floor=?"_s).bind(version).bind(version).run();
    });
}

Result<void> Migration::removeTriggers(Connection &connection)
{
    return guarded([&] {
        connection.value(u"SELECT count(*) FROM sqlite_master"_s);
        Transaction transaction(connection, Transaction::Kind::Write);
        QStringList names;
        {
            Statement all = connection.prepare(
                u"SELECT t.name FROM sqlite_master AS t WHERE t.type='trigger' AND t.name LIKE 'sync\\_%' ESCAPE '\\'"
                " AND t.sql LIKE '%sync_change%'"_s);
            while (all.step())
                names.append(all.text(0));
        }
        connection.forgetStatements();
        for (const QString &name : std::as_const(names))
            connection.exec(u"DROP TRIGGER "_s + quoted(name));
        transaction.commit();
    });
}

} // namespace StorymasterSync
