// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "store/initialstamping.h"
#include "store/tablesurvey.h"

namespace StorymasterSync {

/** Brings a database of any generation to the present form, in one transaction, after a verified backup; a database that
 *  is in that form already is only looked at.
 *
 *  What it may find, table by table:
 *   - nothing of ours: columns, identities, stamps, log, triggers are made (InitialStamping);
 *   - a table or a column that an app upgrade added: its rows get new stamps, with entries in the log;
 *   - triggers that are missing or altered: what was written meanwhile cannot be told, so every row gets a new stamp and a
 *     version above any it had, and the horizon moves: phones get a full resync;
 *   - a table that is gone: the horizon moves.
 *
 *  Thread: the connection's. Owner: the Store, at start. */
class Migration
{
public:
    static constexpr int SchemaVersion = 1;

    struct Options
    {
        Stamp now = 0;
        Stamp tokensExpireAt = 0;
        qint64 aboveVersion = 0; ///< Rows that never had a version of ours get one above this.
        InitialStamping::Progress progress;
    };

    Migration(Connection &connection, const DatabaseFile &file, const Clock &clock, Options options);

    /** TooNew, untouched, for a database from a newer plugin; Corrupt, ReadOnly, Busy, Full as SQLite says. */
    Result<void> run();

    /** Where the backup of this run is; empty where none was needed. */
    QString backupPath() const { return m_backupPath; }

    /** After a restored backup: moves the clock past `past`, gives every row `version` (above any ever given), forgets the
     *  bases of merges and moves the horizon. REQUIRES: a write transaction, a migrated database. */
    static Result<void> moveOn(Connection &connection, Stamp past, qint64 version);

    /** Takes every trigger of ours out, so that the app can rebuild its tables. */
    static Result<void> removeTriggers(Connection &connection);

private:
    void checkReadable();

    void apply();
    void addColumns(const TablePlan &plan);
    void firstStamps(const QList<TablePlan> &plans);
    void stampTable(const TablePlan &plan);
    void stampAsInserted(const TablePlan &plan, int shape);
    void stampAsUpdated(const TablePlan &plan);
    void stampAsUnknown(const TablePlan &plan);
    void forgetGoneTables();
    int newShape(const TablePlan &plan);
    void widenLog(int columns);
    void prepareNullRow(const QList<TablePlan> &plans);
    void installTriggers(const TablePlan &plan);
    void dropTriggers(const QString &table);
    Stamp nextStamp();
    void markClock(Stamp stamp);
    void moveHorizon();
    QString freeName(const QString &wanted);

    Connection &m_connection;
    TableSurvey m_survey;
    const DatabaseFile m_file;
    const Clock &m_clock;
    const Options m_options;
    QString m_backupPath;
};

} // namespace StorymasterSync
