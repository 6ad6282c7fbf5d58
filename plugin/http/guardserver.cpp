// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/guardserver.h"

#include "base/logging.h"
#include "http/guardsocket.h"
#include "http/wire.h"

#include <QtCore/QTimer>

#include <tuple>

namespace StorymasterSync {

namespace {

/** How long a server that is out of file descriptors leaves new connections alone. */
constexpr int AcceptPauseMs = 500;

} // namespace

GuardServer::GuardServer(const Limits &limits, Admission admission, QObject *parent)
    : QTcpServer(parent), m_limits(limits), m_admission(std::move(admission)), m_budget(limits.bodyBytes)
{
    connect(this, &QTcpServer::acceptError, this, &GuardServer::onAcceptError);
}

GuardServer::~GuardServer() = default;

void GuardServer::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<Wire> wire = Wire::make(descriptor, m_tls);
    if (!wire)
        return;
    const QHostAddress peer = wire->socket().peerAddress();
    if (!makeWayFor(peer)) {
        qCInfo(lcHttp) << "turned away a connection of" << peer.toString() << ": all places are taken";
        wire->abort();
        return;
    }
    const quint64 id = ++m_lastId;
    auto *socket = new GuardSocket(*this, std::move(wire), id);
    m_connections.insert(id, socket);
    connect(socket, &GuardSocket::peerGone, this, [this, id] { m_connections.remove(id); });
    connect(socket, &QObject::destroyed, this, [this, id] { m_connections.remove(id); });
    addPendingConnection(socket);
}

bool GuardServer::makeWayFor(const QHostAddress &peer)
{
    const QByteArray key = addressKey(peer);
    QList<GuardSocket *> neighbours;
    for (GuardSocket *socket : std::as_const(m_connections)) {
        if (addressKey(socket->peerAddress()) == key)
            neighbours.append(socket);
    }
    GuardSocket *leaving = nullptr;
    if (neighbours.size() >= m_limits.connectionsPerAddress)
        leaving = whoGivesWay(neighbours);
    else if (m_connections.size() >= m_limits.connections)
        leaving = whoGivesWay(m_connections.values());
    else
        return true;
    if (!leaving)
        return false;
    qCInfo(lcHttp) << "dropped a connection of" << leaving->peerAddress().toString() << "to make room";
    leaving->cut();
    return true;
}

GuardSocket *GuardServer::whoGivesWay(const QList<GuardSocket *> &candidates) const
{
    const auto rank = [](const GuardSocket *socket) {
        return std::tuple(socket->isClosing(), !socket->hadGoodToken(), socket->nsWithoutGoodToken());
    };
    GuardSocket *first = nullptr;
    for (GuardSocket *socket : candidates) {
        const bool stays = socket->isServing() && socket->hadGoodToken();
        if (!stays && (!first || rank(socket) > rank(first)))
            first = socket;
    }
    return first;
}

void GuardServer::roomWasMade()
{
    if (std::exchange(m_retryPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_retryPosted = false;
            const QList<quint64> ids = m_connections.keys();
            for (const quint64 id : ids) {
                if (GuardSocket *socket = connection(id))
                    socket->retryBody();
            }
        },
        Qt::QueuedConnection);
}

void GuardServer::setTls(std::shared_ptr<const TlsContext> tls)
{
    m_tls = std::move(tls);
    const QList<GuardSocket *> sockets = m_connections.values();
    for (GuardSocket *socket : sockets) {
        if (socket->isEncrypted())
            socket->cut();
    }
}

/** QTcpServer stops accepting for good when the machine has no file descriptor left (QTcpServer::acceptError). */
void GuardServer::onAcceptError()
{
    qCWarning(lcHttp) << "cannot accept a connection:" << errorString();
    QTimer::singleShot(AcceptPauseMs, this, &QTcpServer::resumeAccepting);
}

QByteArray addressKey(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QByteArray::number(ipv4);
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(ipv6.c), 8).toHex();
}

} // namespace StorymasterSync
