// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "demodatabase.h"

#include "demotables.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

bool run(const QSqlDatabase &database, const QString &statement, QString *reason)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    *reason = query.lastError().databaseText();
    return false;
}

} // namespace

DemoDatabase::DemoDatabase(const QString &fileName) : m_fileName(fileName)
{}

bool DemoDatabase::create(QString *reason)
{
    QString cause = tr("there is one already");
    if (!QFile::exists(m_fileName)) {
        cause.clear();
        if (fill(&cause))
            return true;
        QFile::remove(m_fileName);
    }
    *reason = tr("The demo database %1 cannot be made: %2.").arg(m_fileName, cause);
    return false;
}

bool DemoDatabase::fill(QString *reason)
{
    const QString connection = u"demo-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_fileName);
        const QList<DemoTable> tables = readDemoTables();
        done = database.open() && run(database, u"pragma foreign_keys = on"_s, reason) && database.transaction()
            && makeTables(database, tables, reason);
        for (const QJsonValue &block : readDemoWorld()) {
            const auto table = std::find_if(tables.cbegin(), tables.cend(), [&](const DemoTable &candidate) {
                return candidate.name == block.toObject().value("table"_L1).toString();
            });
            done = done && table != tables.cend() && insertBlock(database, *table, block.toObject(), reason);
        }
        done = done && database.commit();
        if (!done && reason->isEmpty())
            *reason = database.lastError().databaseText();
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

bool DemoDatabase::makeTables(const QSqlDatabase &database, const QList<DemoTable> &tables, QString *reason)
{
    for (const DemoTable &table : tables) {
        for (const QString &statement : table.creation()) {
            if (!run(database, statement, reason))
                return false;
        }
    }
    return !tables.isEmpty();
}

bool DemoDatabase::insertBlock(const QSqlDatabase &database, const DemoTable &table, const QJsonObject &block,
                               QString *reason)
{
    const QStringList listed = block.value("columns"_L1).toVariant().toStringList();
    QStringList names = listed;
    for (const DemoColumn &column : table.columns) {
        if (!column.references.isEmpty() && !column.isNullable && !listed.contains(column.name))
            names.append(column.name);
    }
    const qsizetype defaulted = names.size() - listed.size();
    names.append({u"sync_uuid"_s, u"created_at"_s, u"updated_at"_s, u"version"_s});
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s),
                                                                QStringList(names.size(), u"?"_s).join(u", "_s)))) {
        *reason = query.lastError().databaseText();
        return false;
    }
    for (const QJsonValue &row : block.value("rows"_L1).toArray()) {
        const QJsonArray cells = row.toArray();
        QVariantList values;
        for (qsizetype i = 0; i < listed.size(); ++i) {
            QVariant value;
            const DemoColumn *column = table.column(listed[i]);
            if (!column || !toValue(*column, cells[i], &value)) {
                *reason = tr("%1.%2 refers to nothing").arg(table.name, listed[i]);
                return false;
            }
            values.append(value);
        }
        values += QVariantList(defaulted, 1) + syncColumns();
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec()) {
            *reason = query.lastError().databaseText();
            return false;
        }
        m_idsByLabel[table.name].insert(cells[0].toString(), ++m_rowsInTable[table.name]);
    }
    return true;
}

bool DemoDatabase::toValue(const DemoColumn &column, const QJsonValue &json, QVariant *value) const
{
    if (!column.references.isEmpty() && json.isString()) {
        const int id = m_idsByLabel.value(column.references).value(json.toString());
        *value = id;
        return id > 0;
    }
    if (!json.isNull())
        *value = column.isFloat ? QVariant(json.toDouble()) : json.toVariant();
    return true;
}

QVariantList DemoDatabase::syncColumns()
{
    // As if written one after the other over the last weeks, in the form of SQLite's CURRENT_TIMESTAMP.
    const qint64 secondsAgo = (1000 - m_rows++) * 4242LL;
    const QString time = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), time, time, 1};
}

} // namespace StorymasterHost
