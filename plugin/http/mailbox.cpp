// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/mailbox.h"

#include <QtCore/QMutexLocker>

namespace StorymasterSync {

Mailbox::Mailbox() : m_address(new QObject)
{}

void Mailbox::post(std::function<void()> task)
{
    const QMutexLocker lock(&m_mutex);
    if (m_address)
        QMetaObject::invokeMethod(m_address.get(), std::move(task), Qt::QueuedConnection);
}

void Mailbox::close()
{
    std::unique_ptr<QObject> address;
    {
        const QMutexLocker lock(&m_mutex);
        address = std::move(m_address);
    }
    // The tasks that it had die with it, outside the lock: they may hold what posts.
}

} // namespace StorymasterSync
