// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>

namespace Storymaster {
class ISyncProvider;
enum class SyncState;
} // namespace Storymaster

namespace StorymasterHost {

/** The server without a window: starts the plugin, says on stdout in one line of JSON when it listens, and stops it.
 *
 *  Thread: GUI thread. Borrows the provider, which is initialised and outlives it. */
class HeadlessRunner : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessRunner(Storymaster::ISyncProvider &provider, QObject *parent = nullptr);

    void start();
    /** Stops the server, whatever it is doing; finished(0) follows. */
    void stop();

Q_SIGNALS:
    /** Told once. `exitCode` is above 0 where the server failed; the reason is on stderr. */
    void finished(int exitCode);

private:
    void follow(Storymaster::SyncState state);
    void announce() const;
    void finish(int exitCode);

    Storymaster::ISyncProvider &m_provider;
    bool m_finished = false;
};

} // namespace StorymasterHost
