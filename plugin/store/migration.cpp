// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/migration.h"

#include "base/ids.h"
#include "base/logging.h"
#include "store/backup.h"
#include "store/schemareader.h"
#include "store/synctables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(QStringList statements)
{
    statements.sort();
    return QString::fromLatin1(QCryptographicHash::hash(statements.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString syncColumnType(QLatin1StringView column)
{
    // Of the few types that a STRICT table knows.
    return column == "version"_L1 ? u"INTEGER NOT NULL DEFAULT 1"_s : u"TEXT"_s;
}

QStringList triggersOf(Connection &connection, const QString &table)
{
    QStringList names;
    Statement all = connection.prepare(
        u"SELECT name FROM sqlite_master WHERE type='trigger' AND lower(tbl_name)=lower(?) AND name LIKE 'sync\\_%' ESCAPE '\\'"_s);
    all.bind(table);
    while (all.step())
        names.append(all.text(0));
    return names;
}

} // namespace

Migration::Migration(Connection &connection, const DatabaseFile &file, const Clock &clock, Options options)
    : m_connection(connection), m_file(file), m_clock(clock), m_options(std::move(options))
{
}

Result<void> Migration::run()
{
    bool needed = false;
    bool touched = false;
    const auto looked = guarded([&] {
        checkReadable();
        const QList<Plan> plans = plan();
        needed = isWorkNeeded(plans);
        touched = isStructureTouched(plans);
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
    if (!hasLog())
        return;
    if (m_connection.value(u"SELECT schema FROM sync_state"_s).toInt() > SchemaVersion) {
        throw SqlFailure{{ErrorKind::TooNew,
                          QCoreApplication::translate("Store", "This database was used with a newer version of the sync plugin. "
                                                               "Update the plugin; the database was left as it is."), {}}};
    }
}

bool Migration::hasLog()
{
    return m_connection.value(u"SELECT count(*) FROM sqlite_master WHERE type='table' AND name IN('sync_state','sync_change',"
                              "'sync_shape','sync_null')"_s).toInt() == 4
        && m_connection.value(u"SELECT count(*) FROM sync_state"_s).toInt() == 1
        && m_connection.value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong() > 0;
}

QList<Migration::Plan> Migration::plan()
{
    const QList<Shape> shapes = hasLog() ? ShapeBook::read(m_connection) : QList<Shape>();
    QList<Plan> plans;
    for (const QString &table : entityTables(m_connection))
        plans.append(planTable(table, shapes));
    return plans;
}

Migration::Plan Migration::planTable(const QString &table, const QList<Shape> &shapes)
{
    Plan plan;
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
        plan.finding = Finding::New;
        return plan;
    }
    plan.shape = known->number;
    if (!plan.missing.isEmpty() || installedHash(table) != known->triggersHash)
        plan.finding = Finding::Lost;
    else if (plan.columns != known->columns)
        plan.finding = Finding::NewColumns;
    else if (hashOf(CaptureSql::triggers(captureTable(plan))) != known->triggersHash)
        plan.finding = Finding::OldTriggers;
    return plan;
}

bool Migration::hasUuidIndex(const QString &table)
{
    return m_connection.value(
        u"SELECT count(*) FROM pragma_index_list(?) AS l WHERE l.\"unique\"=1 AND l.partial=0"
        " AND (SELECT group_concat(lower(name)) FROM pragma_index_info(l.name))='sync_uuid'"_s, {table}).toInt() > 0;
}

QStringList Migration::goneTables(const QList<Shape> &shapes)
{
    const QStringList present = entityTables(m_connection);
    QStringList gone;
    for (const Shape &shape : shapes) {
        if (!shape.table.isEmpty() && !present.contains(shape.table, Qt::CaseInsensitive) && !gone.contains(shape.table))
            gone.append(shape.table);
    }
    return gone;
}

bool Migration::isWorkNeeded(const QList<Plan> &plans)
{
    if (!hasLog() || SyncTables::needPreparing(m_connection))
        return true;
    if (m_connection.value(u"SELECT count(*) FROM sync_null"_s).toInt() != 1)
        return true;
    return isStructureTouched(plans) || !goneTables(ShapeBook::read(m_connection)).isEmpty()
        || std::any_of(plans.cbegin(), plans.cend(), [](const Plan &p) { return p.finding != Finding::Intact; });
}

bool Migration::isStructureTouched(const QList<Plan> &plans)
{
    return !hasLog() || SyncTables::needPreparing(m_connection)
        || std::any_of(plans.cbegin(), plans.cend(), [](const Plan &p) { return !p.missing.isEmpty() || p.needsUuidIndex; });
}

QString Migration::installedHash(const QString &table)
{
    QStringList statements;
    Statement all = m_connection.prepare(
        u"SELECT sql FROM sqlite_master WHERE type='trigger' AND lower(tbl_name)=lower(?) AND name LIKE 'sync\\_%' ESCAPE '\\'"_s);
    all.bind(table);
    while (all.step())
        statements.append(all.text(0));
    return hashOf(statements);
}

CaptureTable Migration::captureTable(const Plan &plan)
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
        Statement columns = m_connection.prepare(u"SELECT name, coll FROM pragma_index_xinfo(?) WHERE key=1 ORDER BY seqno"_s);
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

// ---- Changing --------------------------------------------------------------------------------------------------

void Migration::apply()
{
    // The app may have written since we looked: look again, now that nobody else can write.
    QList<Plan> plans = plan();
    const bool first = !hasLog();
    SyncTables::prepare(m_connection, m_options.tokensExpireAt);
    for (const Plan &plan : std::as_const(plans)) {
        if (plan.finding != Finding::Intact)
            dropTriggers(plan.table);
        addColumns(plan);
    }
    m_connection.forgetStatements();
    if (first) {
        firstStamps(plans);
    } else {
        for (const Plan &plan : std::as_const(plans))
            stampTable(plan);
        forgetGoneTables();
    }
    for (const Plan &plan : std::as_const(plans)) {
        if (plan.needsUuidIndex)
            m_connection.exec(u"CREATE UNIQUE INDEX %1 ON %2(sync_uuid)"_s
                                  .arg(quoted(u"ix_%1_sync_uuid"_s.arg(plan.table)), quoted(plan.table)));
    }
    prepareNullRow(plans);
    for (Plan &plan : plans) {
        if (plan.finding == Finding::Intact)
            continue;
        if (plan.finding != Finding::OldTriggers)
            plan.shape = newShape(plan);
        installTriggers(plan);
    }
}

void Migration::addColumns(const Plan &plan)
{
    for (const QString &column : plan.missing)
        m_connection.exec(u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(quoted(plan.table), column));
}

void Migration::firstStamps(const QList<Plan> &plans)
{
    for (const auto table : {"sync_state"_L1, "sync_change"_L1, "sync_shape"_L1, "sync_null"_L1})
        m_connection.exec(u"DROP TABLE IF EXISTS %1"_s.arg(table));
    for (const QString &statement : CaptureSql::logTables())
        m_connection.exec(statement);
    QStringList tables;
    for (const Plan &plan : plans)
        tables.append(plan.table);
    const Stamp newest = InitialStamping(m_connection, tables, m_options.now).run(m_options.progress);
    markClock(newest);
    m_connection.prepare(u"INSERT INTO sync_state(id,schema,epoch,horizon) VALUES(1,?,?,?)"_s)
        .bind(SchemaVersion).bind(newSyncUuid()).bind(newest).run();
}

void Migration::stampTable(const Plan &plan)
{
    switch (plan.finding) {
    case Finding::New:
        // Its shape is made in apply(); entries may carry it before it is there.
        stampAsInserted(plan, m_connection.value(u"SELECT coalesce(max(shape),0)+1 FROM sync_shape"_s).toInt());
        break;
    case Finding::NewColumns:
        stampAsUpdated(plan);
        break;
    case Finding::Lost:
        stampAsUnknown(plan);
        break;
    case Finding::Intact:
    case Finding::OldTriggers:
        break;
    }
}

void Migration::stampAsInserted(const Plan &plan, int shape)
{
    const Stamp first = nextStamp();
    InitialStamping stamping(m_connection, {plan.table}, m_options.now);
    stamping.numberFrom(first);
    const Stamp newest = stamping.run(m_options.progress);
    m_connection.prepare(u"INSERT INTO sync_change(stamp,shape,id,op,version) SELECT ?+row_number() OVER (ORDER BY id)-1,?,id,'I',"
                         "version FROM %1"_s.arg(quoted(plan.table)))
        .bind(first).bind(shape).run();
    markClock(newest);
    // Reserves the number for newShape().
    m_connection.prepare(u"INSERT INTO sync_shape(shape,entity,columns,triggers) VALUES(?,?,'','')"_s)
        .bind(shape).bind(plan.table).run();
}

void Migration::stampAsUpdated(const Plan &plan)
{
    const QList<Shape> shapes = ShapeBook::read(m_connection);
    const auto old = std::find_if(shapes.cbegin(), shapes.cend(), [&](const Shape &s) { return s.number == plan.shape; });
    QString slots;
    QString values;
    for (int i = 0; i < old->columns.size(); ++i) {
        slots += u",c%1"_s.arg(i);
        values += plan.columns.contains(old->columns[i], Qt::CaseInsensitive) ? u',' + quoted(old->columns[i]) : u",NULL"_s;
    }
    const Stamp first = nextStamp();
    m_connection.prepare(u"INSERT INTO sync_change(stamp,shape,id,op,version,prev,gone%1) SELECT ?+row_number() OVER (ORDER BY id)-1,"
                         "?,id,'U',version+1,updated_at,deleted_at%2 FROM %3 ORDER BY id"_s
                             .arg(slots, values, quoted(plan.table)))
        .bind(first).bind(plan.shape).run();
    m_connection.prepare(u"UPDATE %1 SET version=s.version, updated_at=%2 FROM sync_change AS s WHERE s.stamp>=? AND s.id=%1.id"_s
                             .arg(quoted(plan.table), CaptureSql::stampText(u"s.stamp"_s)))
        .bind(first).run();
}

void Migration::stampAsUnknown(const Plan &plan)
{
    InitialStamping stamping(m_connection, {plan.table}, m_options.now);
    stamping.numberFrom(nextStamp());
    markClock(stamping.run(m_options.progress));
    // The app may have written versions of its own meanwhile: one above all that is known is above any it ever had.
    m_connection.prepare(u"UPDATE %1 SET version=1+max((SELECT coalesce(max(version),0) FROM %1),"
                         "(SELECT coalesce(max(version),0) FROM sync_change WHERE shape IN (SELECT shape FROM sync_shape WHERE"
                         " lower(entity)=lower(?))),(SELECT coalesce(max(top),0) FROM sync_shape WHERE lower(entity)=lower(?)))"_s
                             .arg(quoted(plan.table)))
        .bind(plan.table).bind(plan.table).run();
    moveHorizon();
    qCInfo(lcStore) << "the triggers of" << plan.table << "were missing or altered; its rows were stamped anew";
}

void Migration::forgetGoneTables()
{
    const QStringList gone = goneTables(ShapeBook::read(m_connection));
    for (const QString &table : gone)
        m_connection.prepare(u"UPDATE sync_shape SET entity='' WHERE entity=?"_s).bind(table).run();
    if (!gone.isEmpty())
        moveHorizon();
}

int Migration::newShape(const Plan &plan)
{
    widenLog(int(plan.columns.size()));
    const int reserved = m_connection.value(u"SELECT shape FROM sync_shape WHERE entity=? AND triggers=''"_s, {plan.table}).toInt();
    if (reserved == 0) {
        m_connection.prepare(u"INSERT INTO sync_shape(entity,columns,triggers) VALUES(?,'','')"_s).bind(plan.table).run();
    }
    const int shape = m_connection.value(u"SELECT max(shape) FROM sync_shape WHERE entity=?"_s, {plan.table}).toInt();
    m_connection.prepare(u"UPDATE sync_shape SET columns=?, top=(SELECT coalesce(max(version),0) FROM %1) WHERE shape=?"_s
                             .arg(quoted(plan.table)))
        .bind(plan.columns.join(u'\n')).bind(shape).run();
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

void Migration::prepareNullRow(const QList<Plan> &plans)
{
    QStringList names;
    for (const Plan &plan : plans) {
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

void Migration::installTriggers(const Plan &plan)
{
    const QStringList statements = CaptureSql::triggers(captureTable(plan));
    for (const QString &statement : statements)
        m_connection.exec(statement);
    m_connection.prepare(u"UPDATE sync_shape SET triggers=? WHERE shape=?"_s).bind(hashOf(statements)).bind(plan.shape).run();
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

void Migration::moveHorizon()
{
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
