// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "protocol/settings.h"
#include "store/devicetable.h"
#include "store/givenmark.h"
#include "store/initialstamping.h"
#include "store/lane.h"
#include "store/shapebook.h"

#include <atomic>
#include <memory>

namespace StorymasterSync {

/** The database as the service sees it: opened, migrated, watched, with one lane that writes and one that reads.
 *
 *  Thread: open() and close() in one thread (not the GUI's: they take time); all else in any, between the two.
 *  Owner: the service. */
class Store
{
public:
    struct Config
    {
        DatabaseFile file;
        QString filesFolder;
        const Clock *clock = nullptr;
        Settings settings;
        const std::atomic<bool> *cancelled = nullptr; ///< Set by another thread to end open() early; outlives this.
    };

    explicit Store(Config config);
    ~Store();

    /** Migrates where needed, notices a restored backup, opens the lanes. */
    Result<void> open(const InitialStamping::Progress &progress);

    /** Ends what is under way, closes all connections. Idempotent. */
    void close();

    Lane &readers() { return *m_readers; }
    Lane &writer() { return *m_writer; }
    const Schema &schema() const { return m_schema; }
    const ShapeBook &book() const { return m_book; }
    const Config &config() const { return m_config; }

    /** Where the backup of a migration in open() is; empty where there was none. */
    QString backupPath() const { return m_backupPath; }

    /** Keeps in mind, outside the database too, that `stamp` was given out. Throws SqlFailure. Reader's or writer's lane. */
    void rememberGiven(Connection &connection, Stamp stamp);

    /** `shown` is a stamp that this database never gave: it went back in time. Moves the clock past it and every version
     *  above any given, unless that was done already or the stamp is too far ahead to be true. Throws SqlFailure.
     *  Writer's lane. */
    void noticeForeignStamp(Connection &connection, Stamp shown);

private:
    Result<void> noticeRestoredBackup(Connection &connection);
    void moveOn(Connection &connection, Stamp past, qint64 aboveVersion);

    const Config m_config;
    Schema m_schema;
    ShapeBook m_book;
    QString m_backupPath;
    std::unique_ptr<GivenMark> m_mark;
    std::unique_ptr<Lane> m_readers;
    std::unique_ptr<Lane> m_writer;
};

} // namespace StorymasterSync
