// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "synctypes.h"

#include <QtCore/QObject>
#include <QtCore/QtPlugin>

QT_BEGIN_NAMESPACE
class QDialog;
class QWidget;
QT_END_NAMESPACE

namespace Storymaster {

class ISyncHost;

/** What the desktop app calls in the sync plugin, and what the plugin tells it.
 *
 *  Lifecycle, in this order; every call in the GUI thread:
 *   1. QPluginLoader::metaData() tells name, version and needs; nothing of the plugin has run.
 *   2. QPluginLoader::instance(), qobject_cast<ISyncProvider *>: the object exists and does nothing. State: Stopped.
 *   3. initialize(host): settings are read and checked. False: the reason is a sentence for the user, the app goes
 *      on without sync, and initialize() may be called again once the cause is gone.
 *   4. start(): returns at once. State Starting (the database is migrated, see startupProgress()), then Running or
 *      Failed, told by stateChanged(). No-op unless Stopped or Failed.
 *   5. stop(): returns when the port is free, no thread of ours runs and the app's database is untouched by us;
 *      requests under way are cut off. State: Stopped. Harmless when repeated; start() and stop() may alternate for ever.
 *   6. shutdown(): stop(), and the host is let go. QPluginLoader::unload() may follow; the host must live until here.
 *  Work that needs no server (migration, removal of triggers) has an interface of its own, ISyncMaintenance: from step 2
 *  on, whenever the state is Stopped or Failed.
 *
 *  Signals are emitted in the GUI thread. The GUI thread never waits for SQL or the network in any method but stop().
 *  Methods are never changed or reordered; what is new comes in a further interface. */
class ISyncProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool initialize(ISyncHost *host, QString *reason) = 0;
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void shutdown() = 0;

    virtual SyncState state() const = 0;
    /** Why the state is Failed, as a sentence for the user; empty otherwise. */
    virtual QString failure() const = 0;
    /** Where phones reach the server, best first, as URLs; empty unless Running. */
    virtual QStringList addresses() const = 0;
    /** The port in use, 0 unless Running. */
    virtual quint16 port() const = 0;

    /** A fresh offer to pair one phone. Invalid unless Running. Earlier offers stay good until they expire. */
    virtual PairingOffer newPairingOffer() = 0;

    /** Paired devices as last known, newest first. */
    virtual QList<SyncDevice> devices() const = 0;
    /** Ends a pairing: its token stops working at once; deviceRemoved() follows. */
    virtual void unpair(const QString &deviceId) = 0;

    /** What waits for the user, oldest first. */
    virtual QList<SyncConflict> pendingConflicts() const = 0;
    /** Settles a conflict on the row as it stands now: `Mobile` and `Desktop` decide the contradicting columns, `Merged`
     *  takes those in `data`, `Both` makes the phone's side a row of its own. conflictResolved() follows, or
     *  errorForUser() where the choice cannot stand; then it goes on waiting. */
    virtual void resolve(qint64 conflictId, ConflictChoice choice, const QVariantMap &data = {}) = 0;
    /** Takes a decision back while nobody has written to the row since: it waits again. conflictListChanged() or
     *  errorForUser() follows. */
    virtual void undoResolution(qint64 conflictId) = 0;

    /** A new page for the app's Settings window; the caller owns it. It must be deleted before shutdown(). */
    virtual QWidget *createSettingsPage(QWidget *parent) = 0;
    /** A new dialog that settles conflicts, never modal; the caller owns it. It must be deleted before shutdown(). */
    virtual QDialog *createConflictDialog(QWidget *parent) = 0;

Q_SIGNALS:
    void stateChanged(Storymaster::SyncState state);
    /** While Starting: `done` of `total` rows migrated; `total` 0 where it is not known. */
    void startupProgress(qint64 done, qint64 total);
    void devicePaired(const Storymaster::SyncDevice &device);
    void deviceRemoved(const QString &deviceId);
    void deviceListChanged();
    void syncStarted(const QString &deviceId);
    /** Rows done of rows in all; `total` 0 where it is not known. At most ten times a second. */
    void syncProgress(const QString &deviceId, qint64 done, qint64 total);
    void syncFinished(const QString &deviceId);
    void conflictFound(const Storymaster::SyncConflict &conflict);
    void conflictListChanged();
    void conflictResolved(qint64 conflictId);
    /** A phone changed these rows: the ids, by table of the desktop's database. */
    void entitiesChanged(const QHash<QString, QList<qint64>> &idsByTable);
    /** Something the user should know, as a plain sentence; told once. */
    void errorForUser(const QString &sentence);
};

} // namespace Storymaster

#define StorymasterSyncProvider_iid "org.storymaster.SyncProvider/1"
Q_DECLARE_INTERFACE(Storymaster::ISyncProvider, StorymasterSyncProvider_iid)
