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
    bool renewCertificate = false; ///< Before it is used; every pairing ends.
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

    /** Puts another certificate into use and ends every pairing; certificateRenewed() or certificateNotRenewed() follows,
     *  unless stop() comes first. Control thread. REQUIRES: Running with encryption. */
    void renewCertificate();

    /** Makes a start() under way end soon. Any thread. */
    void cancel() { m_cancelled = true; }
    void allow() { m_cancelled = false; }

    SyncBackend *backend() { return m_backend.get(); }
    HttpServer *server() { return m_server.get(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void started(int attempt, quint16 port);
    void failed(int attempt, const QString &sentence);
    void certificateRenewed(const QByteArray &fingerprint);
    void certificateNotRenewed(const QString &sentence);

private:
    Result<quint16> run(const StartRequest &request);
    Result<Certificate> certificateFor(const StartRequest &request);
    void useCertificate(const Outcome<Certificate> &renewed);

    const Clock &m_clock;
    std::atomic<bool> m_cancelled{false};
    QString m_filesFolder;
    QString m_desktopName;
    // In the order in which they are made.
    PairingOffers m_offers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncBackend> m_backend;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Upkeep> m_upkeep;
};

} // namespace StorymasterSync
