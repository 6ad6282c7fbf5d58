// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QVariant>

QT_BEGIN_NAMESPACE
class QJsonArray;
class QJsonObject;
class QSqlDatabase;
QT_END_NAMESPACE

namespace StorymasterHost {

struct DemoTable;
struct DemoColumn;

/** One writer's world, as the app would have saved it: some 500 rows in every table of the schema.
 *
 *  In `demoworld.json` each block names a table, its columns and its rows. The first column of a row is also its label;
 *  where a foreign key holds text, that is the label of the row meant. A foreign key that must be set and is not
 *  listed means the first row: the one writer, the first setting.
 *
 *  Thread: any, its own connection; a plain object to be used once. */
class DemoDatabase
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::DemoDatabase)

public:
    explicit DemoDatabase(const QString &fileName);

    /** Makes the database where no file is yet. False: `reason` is a sentence, and there still is none. */
    [[nodiscard]] bool create(QString *reason);

private:
    bool fill(QString *reason);
    bool makeTables(const QSqlDatabase &database, const QList<DemoTable> &tables, QString *reason);
    bool insertBlock(const QSqlDatabase &database, const DemoTable &table, const QJsonObject &block, QString *reason);
    /** False where text names no row of the table that `column` refers to. */
    bool toValue(const DemoColumn &column, const QJsonValue &json, QVariant *value) const;
    QVariantList syncColumns();

    const QString m_fileName;
    QHash<QString, QHash<QString, int>> m_idsByLabel; ///< By table.
    QHash<QString, int> m_rowsInTable;
    int m_rows = 0;
};

} // namespace StorymasterHost
