// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace StorymasterSync {

/** The way back into the server's thread for work that ends elsewhere. It may outlive the server: what is posted after
 *  close() is dropped, as is what was posted and has not run.
 *
 *  Owner: shared by the server and by everything that it waits for. */
class Mailbox
{
public:
    /** REQUIRES: the server's thread. */
    Mailbox();
    Q_DISABLE_COPY_MOVE(Mailbox)

    /** Runs `task` in the server's thread, later. Any thread. */
    void post(std::function<void()> task);

    /** REQUIRES: the server's thread. */
    void close();

private:
    QMutex m_mutex;
    std::unique_ptr<QObject> m_address; ///< Guarded by m_mutex; lives in the server's thread; null once closed.
};

} // namespace StorymasterSync
