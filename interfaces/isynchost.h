// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtCore/QtPlugin>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Storymaster {

/** What the desktop app gives the sync plugin.
 *
 *  Thread: every method is called in the GUI thread only.
 *  Owner: the app; it outlives the plugin's initialize() … shutdown().
 *  A method that is added later comes in a new interface with an IID of its own; none is ever changed. */
class ISyncHost
{
public:
    enum class Severity { Information, Warning, Error };

    virtual ~ISyncHost() = default;

    /** The version of the app, as in "1.4.0"; compared with `minimumHostVersion` of the plugin's metadata. */
    virtual QString applicationVersion() const = 0;

    /** The name of the app's open QSqlDatabase connection (driver QSQLITE, a file). The plugin clones it by name
     *  for threads of its own and never runs a statement on it. */
    virtual QString databaseConnectionName() const = 0;

    /** The stored value of `key` of the group `[sync]` (README, Settings), or an invalid QVariant where none is set. */
    virtual QVariant setting(const QString &key) const = 0;

    /** Stores `value` for `key` of the group `[sync]`; an invalid QVariant removes it. */
    virtual void setSetting(const QString &key, const QVariant &value) = 0;

    /** A folder for the plugin's own files (certificate, newest stamp given out). Exists, is writable, is not shared
     *  with other users, and is not part of the database's backups. */
    virtual QString filesDirectory() const = 0;

    /** The window that dialogs belong to; null where the app has none. */
    virtual QWidget *parentWindow() const = 0;

    /** Tells the user something, once, in words. `text` is plain text. Must not block. */
    virtual void tellUser(Severity severity, const QString &text) = 0;
};

} // namespace Storymaster

#define StorymasterSyncHost_iid "org.storymaster.SyncHost/1"
Q_DECLARE_INTERFACE(Storymaster::ISyncHost, StorymasterSyncHost_iid)
