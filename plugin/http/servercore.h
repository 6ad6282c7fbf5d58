// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "http/endpoints.h"
#include "http/exchange.h"
#include "http/gatekeeper.h"
#include "http/mailbox.h"
#include "http/qtcompat.h"
#include "http/routes.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>

#include <memory>

namespace StorymasterSync {

class GuardServer;
class TlsContext;

/** What one run of the server consists of: guard, router, endpoints, and the exchanges under way.
 *
 *  Thread: made, used and destroyed in the server's thread. Owner: HttpServer. Destroying it closes the port, cuts every
 *  connection and lets every stream go; what the backend still answers reaches nobody. */
class ServerCore
{
public:
    struct Parts
    {
        Backend &backend;
        PairingOffers &offers;
        const Clock &clock;
        Settings settings;
        Limits limits;
        std::shared_ptr<const TlsContext> tls; ///< Null: all is taken for plain.
        QString version;
        std::function<PairingData()> newOffer;
    };

    explicit ServerCore(const Parts &parts);
    ~ServerCore();
    Q_DISABLE_COPY_MOVE(ServerCore)

    /** The port in use. Invalid where it cannot be used, with a sentence that says what to do. */
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /** Cuts what this device has under way. */
    void disconnectDevice(const QString &deviceId);

    /** See GuardServer. */
    void setTls(std::shared_ptr<const TlsContext> tls);

private:
    void addRoutes();
    void serve(const Route &route, const QString &argument, const QHttpServerRequest &request,
               QHttpServerResponder responder);
    void dispatch(const Route &route, Exchange &exchange);

    Authenticator m_authenticator;
    Endpoints m_endpoints;
    const RouteTable m_routes;
    Gatekeeper m_gatekeeper;
    QThreadPool m_workers;
    const std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<QHttpServer> m_http;
    GuardServer *m_guard; ///< Owned by m_http once it listens.
    QHash<quint64, std::shared_ptr<Exchange>> m_exchanges;
    quint64 m_lastExchange = 0;
};

} // namespace StorymasterSync
