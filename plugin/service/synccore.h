// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpserver.h"
#include "service/syncbackend.h"
#include "service/upkeep.h"

#include <QtCore/QObject>

#include <atomic>

namespace StorymasterSync {

/** What a start needs from the GUI thread, by value. */
struct StartRequest
{
    int attempt = 0; ///< Its outcome carries it too: a stopped start may still be heard of during the next one.
    DatabaseFile file;
    QString filesFolder;
    Settings settings;
    QString desktopName;
    QString version;
};

/** Everything of sync that runs: store, backend, server; made and ended in order.
 *
 *  Thread: start() and stop() in the control thread; the getters in any, while Running. Owner: the SyncService. */
class SyncCore : public QObject
{
    Q_OBJECT

public:
    explicit SyncCore(const Clock &clock);
    ~SyncCore() override;

    void start(const StartRequest &request);
    /** Ends all of it: listener, connections, jobs, database connections. Idempotent. */
    void stop();

    /** Makes a start() under way end soon. Any thread. */
    void cancel() { m_cancelled = true; }
    void allow() { m_cancelled = false; }

    SyncBackend *backend() { return m_backend.get(); }
    HttpServer *server() { return m_server.get(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void started(int attempt, quint16 port);
    void failed(int attempt, const QString &sentence);

private:
    const Clock &m_clock;
    std::atomic<bool> m_cancelled{false};
    // In the order in which they are made.
    PairingOffers m_offers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncBackend> m_backend;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Upkeep> m_upkeep;
};

} // namespace StorymasterSync
