// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sql.h"

#include <QtCore/QMutex>
#include <QtCore/QThreadPool>
#include <QtCore/QThreadStorage>

#include <atomic>
#include <functional>
#include <memory>

namespace StorymasterSync {

/** A few threads, each with a Connection of its own: the writer's lane has one, the readers' several.
 *
 *  Thread: post() in any. Owner: the Store. Jobs run in the order posted (with one thread) and may post others.
 *  A job gets null, and must answer its asker with that, where no connection can be had or the lane is stopping. */
class Lane
{
public:
    using Job = std::function<void(Connection *connection, const Error *whyNot)>;

    Lane(DatabaseFile file, Connection::Role role, int threads);
    ~Lane();

    void post(Job job);

    /** From now on every job gets null. */
    void beginStop() { m_stopping = true; }

    /** beginStop(), and waits for what runs and what waits. Idempotent; the connections close with the lane. */
    void stop();

    const std::atomic<bool> &stopping() const { return m_stopping; }

private:
    void run(const Job &job);

    const DatabaseFile m_file;
    const Connection::Role m_role;
    std::atomic<bool> m_stopping{false};
    QThreadStorage<std::shared_ptr<Connection>> m_connections; ///< One for each thread of the pool.
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace StorymasterSync
