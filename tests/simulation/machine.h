// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/serveddatabase.h"
#include "simulation/crashfiles.h"
#include "simulation/simclock.h"
#include "simulation/snapshot.h"

namespace StorymasterSync {

/** The desktop's machine: the file, the plugin over it as the service puts it together (but for the server), the app and a
 *  script that write to the file. It can die, and start again.
 *
 *  Thread: the one that made it; the plugin's work is done in its lanes, one request at a time. */
class Machine
{
public:
    /** `original` is a migrated file, which is copied. */
    Machine(SimClock &clock, const QString &original, const Settings &settings);
    ~Machine();

    void start();
    void stop();

    /** Where the process has died (CrashFiles): closes everything and starts anew, which can die too. */
    void recover();

    SyncBackend &backend() { return *m_backend; }
    const Schema &schema() const { return m_schema; }
    PairingOffers &offers() { return m_offers; }
    SimClock &clock() { return m_clock; }
    const Settings &settings() const { return m_settings; }

    AppConnection &app() { return opened(m_app); }
    AppConnection &script()
    {
        m_seenState = -1; // its own commits do not show in its data_version
        return opened(m_script);
    }
    /** Somebody who only looks: the script, for each connection costs the reading of the whole schema. */
    AppConnection &observer() { return opened(m_script); }
    Snapshot look();
    Stamp newest() { return observer().value(QStringLiteral("SELECT max(stamp) FROM sync_change")).toLongLong(); }

    void keepBackup();
    bool hasBackup() const;
    QString backupPath() const { return path("kept.db"); }
    /** `forgetful`: what the plugin keeps outside the database goes, too. */
    void restoreBackup(bool forgetful);

    /** A folder in memory where there is one. */
    static QString fastFolder();

private:
    AppConnection &opened(std::unique_ptr<AppConnection> &connection);
    void closeOthers();
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    SimClock &m_clock;
    const Settings m_settings;
    QTemporaryDir m_folder;
    PairingOffers m_offers;
    Schema m_schema;
    std::unique_ptr<AppConnection> m_app;
    std::unique_ptr<AppConnection> m_script;
    Snapshot m_seen; ///< As of m_seenState.
    int m_seenState = -1;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncBackend> m_backend;
};

} // namespace StorymasterSync
