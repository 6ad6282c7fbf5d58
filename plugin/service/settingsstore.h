// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/settings.h"

#include <QtCore/QObject>

namespace Storymaster {
class ISyncHost;
}

namespace StorymasterSync {

class SyncService;

/** The settings as windows read and write them: text by key, checked as protocol section 5 says, kept by the host.
 *
 *  What is written takes effect at the next start; needsRestart() says whether that makes a difference, restart() does it.
 *  A key that the environment sets cannot be written.
 *  Thread: the GUI's. Owner: the plugin root, which outlives windows. Borrows host and service, which outlive it. */
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    SettingsStore(Storymaster::ISyncHost &host, SyncService &service, QObject *parent = nullptr);

    /** The text that holds for `key`; empty where nothing is set, and so the default holds. */
    QString text(const QString &key) const;
    /** All of them, read; the service's where one of those stored is at fault. */
    Settings settings() const;

    /** The name of the environment's variable that sets `key`; empty where there is none. */
    QString overriddenBy(const QString &key) const;

    /** What is wrong with `text` for `key`, as a sentence; empty where it is good. */
    QString fault(const QString &key, const QString &text) const;

    /** Writes `text`; empty text goes back to the default. False: it is at fault, or the environment's, and nothing changed. */
    bool write(const QString &key, const QString &text);

    bool needsRestart() const { return m_needsRestart; }
    /** Stops sync, which cuts off what is under way, and starts it. */
    void restart();

Q_SIGNALS:
    void changed(const QString &key);
    void needsRestartChanged(bool needed);

private:
    Result<Settings> read() const;
    void compare();

    Storymaster::ISyncHost &m_host;
    SyncService &m_service;
    Settings m_inUse; ///< Of the last start.
    bool m_needsRestart = false;
};

} // namespace StorymasterSync
