// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "engine/contest.h"
#include "protocol/devicemessage.h"
#include "protocol/pushmessage.h"
#include "store/migration.h"
#include "support/appconnection.h"
#include "support/temporarydatabase.h"

#include <memory>

namespace StorymasterSync {

struct PushReport;

/** A database file that the plugin has migrated, with the plugin's connections and one of the app.
 *
 *  Thread: the one that made it. A failure of what every test takes for granted ends the test program. */
class SyncedFile
{
public:
    /** The file is made, but not yet migrated. */
    explicit SyncedFile(const QString &ddl);
    SyncedFile() = default;

    TemporaryDatabase &file() { return m_file; }
    AppConnection &app();
    Connection &reader() { return *m_reader; }
    Connection &writer() { return *m_writer; }
    const Schema &schema() const { return m_schema; }
    const ShapeBook &book() const { return m_book; }
    DatabaseFile databaseFile() const { return {m_file.path(), {}}; }

    /** Runs the migration as a start does. */
    Result<void> migrate(const InitialStamping::Progress &progress = [](qint64, qint64) { return true; });
    /** A start of the plugin: the migration, which must succeed, then schema and connections anew. */
    void start();
    /** Closes the plugin's connections. */
    void stop();

    /** Runs the app's SQL, which must succeed. */
    void run(const QString &sql, const QVariantList &arguments = {});
    Stamp newest();
    int typeOf(const QString &table) const { return m_schema.indexOfTable(table); }

    /** Pushes as `caller`; `changes` as the members of a push body. */
    PushReport push(const Caller &caller, const QJsonArray &changes);
    /** A device that is registered in the file. */
    Caller registerDevice(const QString &deviceId, int registration = 1);

    SystemClock clock;
    ContestRules contestRules; ///< For push(); its time is set there.

private:
    TemporaryDatabase m_file;
    std::unique_ptr<AppConnection> m_app;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<Connection> m_writer;
    Schema m_schema;
    ShapeBook m_book;
};

} // namespace StorymasterSync
