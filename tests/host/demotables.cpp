// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "demotables.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Resources of a static library are linked only where somebody asks for them; Q_INIT_RESOURCE wants no namespace. */
static void linkDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace StorymasterHost {

namespace {

/** The app keeps an enumeration as text, as wide as its longest value. */
QString sqlType(const QJsonObject &column)
{
    const QString type = column.value("type"_L1).toString();
    if (type == "ENUM"_L1) {
        qsizetype width = 0;
        for (const QJsonValue &value : column.value("values"_L1).toArray())
            width = std::max(width, value.toString().size());
        return u"VARCHAR(%1)"_s.arg(width);
    }
    const int length = column.value("max_length"_L1).toInt();
    return length > 0 ? u"%1(%2)"_s.arg(type).arg(length) : type;
}

DemoColumn readColumn(const QJsonObject &object)
{
    DemoColumn column;
    column.name = object.value("name"_L1).toString();
    column.sqlType = sqlType(object);
    column.references = object.value("references"_L1).toString();
    column.isFloat = column.sqlType == "FLOAT"_L1;
    column.isNullable = object.value("nullable"_L1).toBool();
    return column;
}

DemoTable readTable(const QJsonObject &object)
{
    DemoTable table;
    table.name = object.value("table"_L1).toString();
    for (const QJsonValue &value : object.value("columns"_L1).toArray()) {
        if (!value.toObject().value("primary_key"_L1).toBool())
            table.columns.append(readColumn(value.toObject()));
    }
    for (const QJsonValue &key : object.value("unique"_L1).toArray())
        table.uniqueKeys.append(key.toVariant().toStringList());
    return table;
}

QJsonDocument readResource(const QString &name)
{
    linkDemoResources();
    QFile file(u":/host/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

const DemoColumn *DemoTable::column(const QString &columnName) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const DemoColumn &column) { return column.name == columnName; });
    return found == columns.cend() ? nullptr : &*found;
}

QStringList DemoTable::creation() const
{
    QStringList parts{u"id INTEGER NOT NULL"_s};
    for (const DemoColumn &column : columns)
        parts.append(u"%1 %2%3"_s.arg(column.name, column.sqlType, column.isNullable ? QString() : u" NOT NULL"_s));
    parts.append({u"sync_uuid VARCHAR(36) NOT NULL"_s, u"created_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL"_s,
                  u"updated_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL"_s, u"deleted_at DATETIME"_s,
                  u"version INTEGER NOT NULL"_s, u"PRIMARY KEY (id)"_s});
    for (const QStringList &key : uniqueKeys)
        parts.append(u"UNIQUE (%1)"_s.arg(key.join(", "_L1)));
    for (const DemoColumn &column : columns) {
        if (!column.references.isEmpty())
            parts.append(u"FOREIGN KEY(%1) REFERENCES %2 (id)"_s.arg(column.name, column.references));
    }
    return {u"CREATE TABLE %1 (\n\t%2\n)"_s.arg(name, parts.join(", \n\t"_L1)),
            u"CREATE UNIQUE INDEX ix_%1_sync_uuid ON %1 (sync_uuid)"_s.arg(name)};
}

QList<DemoTable> readDemoTables()
{
    QList<DemoTable> tables;
    for (const QJsonValue &table : readResource(u"demoschema.json"_s).object().value("tables"_L1).toArray())
        tables.append(readTable(table.toObject()));
    return tables;
}

QJsonArray readDemoWorld()
{
    return readResource(u"demoworld.json"_s).array();
}

} // namespace StorymasterHost
