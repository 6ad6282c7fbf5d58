// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QtPlugin>

namespace Storymaster {

class ISyncHost;

/** Work on the structure of the app's database that is done without a server: for installers, for an app upgrade that
 *  rebuilds tables, and for a user who wants every trace of sync's triggers gone.
 *
 *  How to get it: `qobject_cast<Storymaster::ISyncMaintenance *>(object)`, where `object` is the same
 *  QPluginLoader::instance() that is an ISyncProvider (lifecycle there, step 2). Null: this plugin has no maintenance.
 *  When: in the states Stopped and Failed, before initialize() (it is not needed), between stop() and start(), or
 *  after shutdown(); refused with a sentence while Starting or Running. The host's databaseConnectionName() and
 *  filesDirectory() are used, its settings are not.
 *  Thread: the caller's, and the call returns when the work is done, which may take seconds; so an app with a window
 *  open calls start() instead, which migrates in a thread of its own.
 *  Result: `report` is set to one plain sentence or more for the user, what was done where true is returned, and why
 *  nothing was done otherwise; then the database is as it was. `report` must not be null. */
class ISyncMaintenance
{
public:
    virtual ~ISyncMaintenance() = default;

    /** Brings the database to the plugin's present structure, as start() would: backup first, then one transaction.
     *  A database that is there already is left alone, and that is a success. */
    virtual bool migrate(ISyncHost *host, QString *report) = 0;

    /** Drops the triggers that notice changes; rows, columns, history and pairings stay. Meant to stand before an app
     *  upgrade that rebuilds tables or drops columns. Changes made from now on are not lost: the next start() or
     *  migrate() puts the triggers back and compares every row with what was last known. */
    virtual bool removeTriggers(ISyncHost *host, QString *report) = 0;
};

} // namespace Storymaster

#define StorymasterSyncMaintenance_iid "org.storymaster.SyncMaintenance/1"
Q_DECLARE_INTERFACE(Storymaster::ISyncMaintenance, StorymasterSyncMaintenance_iid)
