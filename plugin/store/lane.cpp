// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/lane.h"

#include "base/logging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace StorymasterSync {

Lane::Lane(DatabaseFile file, Connection::Role role, int threads)
    : m_file(std::move(file)), m_role(role), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
    m_pool->setExpiryTimeout(-1); // a thread keeps its connection and its prepared statements
}

Lane::~Lane()
{
    stop();
    m_pool.reset(); // joins the threads; each closes its connection as it ends
}

void Lane::post(Job job)
{
    m_pool->start([this, job = std::move(job)] { run(job); });
}

void Lane::run(const Job &job)
{
    const Error stopped{ErrorKind::Stopped, QCoreApplication::translate("Store", "Sync is being stopped."), {}};
    if (m_stopping) {
        job(nullptr, &stopped);
        return;
    }
    if (!m_connections.hasLocalData()) {
        // SQLite would make an empty file where the app's was moved away.
        const bool isUri = m_file.fileName.startsWith(QLatin1StringView("file:"));
        if (!isUri && !QFileInfo::exists(m_file.fileName)) {
            const Error gone{
                ErrorKind::Io, QCoreApplication::translate("Store", "The database file cannot be opened."), {}};
            job(nullptr, &gone);
            return;
        }
        try {
            m_connections.setLocalData(std::make_shared<Connection>(m_file, m_role, &m_stopping));
        } catch (const SqlFailure &failure) {
            qCWarning(lcStore) << "no connection:" << failure.error.detail;
            job(nullptr, &failure.error);
            return;
        }
    }
    job(m_connections.localData().get(), nullptr);
}

void Lane::stop()
{
    beginStop();
    m_pool->waitForDone();
}

} // namespace StorymasterSync
