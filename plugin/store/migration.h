// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "store/capturesql.h"
#include "store/initialstamping.h"
#include "store/shapebook.h"

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
    enum class Finding { Intact, OldTriggers, NewColumns, New, Lost };

    struct Plan
    {
        QString table;
        QStringList columns;
        QStringList missing;         ///< Sync columns to be added, with their types.
        bool needsUuidIndex = false;
        int shape = 0;               ///< The newest known, 0: none.
        Finding finding = Finding::Intact;
    };

    void checkReadable();
    bool hasLog();
    QList<Plan> plan();
    Plan planTable(const QString &table, const QList<Shape> &shapes);
    bool hasUuidIndex(const QString &table);
    QStringList goneTables(const QList<Shape> &shapes);
    bool isWorkNeeded(const QList<Plan> &plans);
    bool isStructureTouched(const QList<Plan> &plans);

    void apply();
    void addColumns(const Plan &plan);
    void firstStamps(const QList<Plan> &plans);
    void stampTable(const Plan &plan);
    void stampAsInserted(const Plan &plan, int shape);
    void stampAsUpdated(const Plan &plan);
    void stampAsUnknown(const Plan &plan);
    void forgetGoneTables();
    int newShape(const Plan &plan);
    void widenLog(int columns);
    void prepareNullRow(const QList<Plan> &plans);
    void installTriggers(const Plan &plan);
    void dropTriggers(const QString &table);
    Stamp nextStamp();
    void markClock(Stamp stamp);
    void moveHorizon();
    CaptureTable captureTable(const Plan &plan);
    QString installedHash(const QString &table);

    Connection &m_connection;
    const DatabaseFile m_file;
    const Clock &m_clock;
    const Options m_options;
    QString m_backupPath;
};

} // namespace StorymasterSync
