// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/schemareader.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readEnumerations()
{
    QFile file(u":/org.storymaster.sync/enumerations.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("enumerations"_L1).toObject();
}

QStringList allowedValues(const QJsonObject &enumerations, const QString &table, const QString &column)
{
    QStringList values;
    for (const QJsonValue &value : enumerations.value(table).toObject().value(column).toArray())
        values.append(value.toString());
    return values;
}

Column readColumn(const Statement &info)
{
    Column column;
    column.name = info.text(1);
    column.declaredType = info.text(2).toUpper();
    column.kind = kindOfDeclaredType(column.declaredType);
    column.nullable = info.integer(3) == 0;
    column.hasDefault = !info.isNull(4);
    column.maxLength = column.kind == ColumnKind::Text ? lengthOfDeclaredType(column.declaredType) : 0;
    return column;
}

} // namespace

bool isSyncColumn(const QString &name)
{
    return std::any_of(std::begin(SyncColumns), std::end(SyncColumns),
                       [&](auto column) { return name.compare(column, Qt::CaseInsensitive) == 0; });
}

QStringList entityTables(Connection &connection)
{
    QStringList tables;
    Statement all = connection.prepare(
        u"SELECT m.name FROM sqlite_master AS m WHERE m.type='table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND m.name NOT LIKE 'sync\\_%' ESCAPE '\\'"
        // Neither virtual tables nor the shadow tables in which they keep their own data.
        " AND EXISTS(SELECT 1 FROM pragma_table_list AS l WHERE l.schema='main' AND l.name=m.name AND l.type='table')"
        " AND (SELECT count(*) FROM pragma_table_info(m.name) WHERE pk>0)=1"
        " AND EXISTS(SELECT 1 FROM pragma_table_info(m.name) WHERE pk=1 AND lower(name)='id' AND upper(type)='INTEGER')"
        " ORDER BY m.name"_s);
    while (all.step())
        tables.append(all.text(0));
    return tables;
}

QStringList tableColumns(Connection &connection, const QString &table)
{
    QStringList columns;
    Statement info = connection.prepare(u"SELECT name FROM pragma_table_xinfo(?) WHERE hidden=0 ORDER BY cid"_s);
    info.bind(table);
    while (info.step())
        columns.append(info.text(0));
    return columns;
}

Schema readSchema(Connection &connection)
{
    const QJsonObject enumerations = readEnumerations();
    QList<EntityType> types;
    QHash<QString, QString> references;
    for (const QString &table : entityTables(connection)) {
        EntityType type;
        type.table = table;
        Statement info = connection.prepare(
            u"SELECT cid, name, type, \"notnull\", dflt_value FROM pragma_table_xinfo(?) WHERE hidden=0 ORDER BY cid"_s);
        info.bind(table);
        while (info.step()) {
            Column column = readColumn(info);
            if (column.name.compare("id"_L1, Qt::CaseInsensitive) == 0 || isSyncColumn(column.name))
                continue;
            column.allowedValues = allowedValues(enumerations, table, column.name);
            type.columns.append(column);
        }
        Statement keys = connection.prepare(
            u"SELECT \"table\", \"from\", coalesce(\"to\",'id') FROM pragma_foreign_key_list(?)"
            " GROUP BY id HAVING count(*)=1"_s);
        keys.bind(table);
        while (keys.step()) {
            if (keys.text(2).compare("id"_L1, Qt::CaseInsensitive) == 0)
                references.insert(table + u'.' + keys.text(1), keys.text(0));
        }
        types.append(type);
    }
    return Schema(types, references);
}

} // namespace StorymasterSync
