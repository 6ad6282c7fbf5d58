// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/capturesql.h"
#include "store/shapebook.h"
#include "store/sql.h"

namespace StorymasterSync {

/** What a migration has to do to one entity table. */
struct TablePlan
{
    enum class Finding {
        Intact,
        OldTriggers, ///< As this or an older plugin installed them, but not as they would be made today.
        NewColumns,  ///< The app has added, dropped or renamed some.
        New,         ///< Never seen before.
        Lost,        ///< Its triggers are missing or not ours: nobody knows what was written meanwhile.
    };

    QString table;
    QStringList columns; ///< Its data columns.
    QStringList missing; ///< Sync columns to be added, with their types.
    bool needsUuidIndex = false;
    int shape = 0; ///< The newest known, 0: none.
    Finding finding = Finding::Intact;
};

/** Looks at a database and says, table by table, what a migration has to do. Writes nothing.
 *
 *  Thread: the connection's. Owner: a Migration. Methods throw SqlFailure. */
class TableSurvey
{
public:
    explicit TableSurvey(Connection &connection) : m_connection(connection) {}

    /** Whether the log is there, whole. */
    bool hasLog();
    QList<TablePlan> plans();
    /** Tables that the log knows and the database has no longer. */
    QStringList goneTables(const QList<Shape> &shapes);
    bool isWorkNeeded(const QList<TablePlan> &plans);
    /** Whether tables or columns are made, so that a backup comes first. */
    bool isStructureTouched(const QList<TablePlan> &plans);
    /** What the triggers of the table must know. */
    CaptureTable captureTable(const TablePlan &plan);

    /** Names a set of triggers by their text. */
    static QString hashOf(QStringList statements);

private:
    TablePlan planTable(const QString &table, const QList<Shape> &shapes);
    bool hasUuidIndex(const QString &table);
    QString installedHash(const QString &table);

    Connection &m_connection;
};

} // namespace StorymasterSync
