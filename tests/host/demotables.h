// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace StorymasterHost {

/** A column of the desktop app's database, as `demoschema.json` describes it. */
struct DemoColumn
{
    QString name;
    QString sqlType;
    QString references; ///< The table that it is a foreign key to; empty: none.
    bool isFloat = false;
    bool isNullable = true;
};

/** A table of the desktop app's database. A plain value. */
struct DemoTable
{
    QString name;
    QList<DemoColumn> columns; ///< Without `id` and the five columns for sync.
    QList<QStringList> uniqueKeys;

    const DemoColumn *column(const QString &name) const;
    /** The statements that make the table as the app makes it, with the columns for sync and their unique index. */
    QStringList creation() const;
};

/** All tables of `demoschema.json`, parents before children. */
QList<DemoTable> readDemoTables();

/** The blocks of rows of `demoworld.json`, parents before children; what a block is tells DemoDatabase. */
QJsonArray readDemoWorld();

} // namespace StorymasterHost
