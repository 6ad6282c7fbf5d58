// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/settings.h"
#include "service/deviceregistry.h"
#include "store/purge.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace StorymasterSync {

class Store;
struct Error;

/** Runs a Purge some time after the start and then once a day, a step at a time in the writer's lane, with a pause after
 *  each: pushes and the app get in between.
 *
 *  Thread: the control thread, which needs an event loop. Owner: the SyncCore; outlives the store's lanes. What fails is
 *  tried again later. */
class Upkeep final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Store &store;
        const DeviceRegistry &devices;
        const Clock &clock;
        Settings settings;
    };

    explicit Upkeep(Parts parts);

    /** Waits for the first run. */
    void start();
    /** Begins a run, unless one is under way. */
    void runNow();
    /** Posts nothing any more. */
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /** A run has come to its end, or was given up. */
    void finished(bool complete);

private:
    void postStep();
    void onStep(bool more);
    void onFailure(const Error &error);

    const Parts m_parts;
    QTimer m_timer;
    std::shared_ptr<Purge> m_purge; ///< Of the run under way. While a step runs, its thread alone uses it.
};

} // namespace StorymasterSync
