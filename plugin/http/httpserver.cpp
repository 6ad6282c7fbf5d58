// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/httpserver.h"

#include "base/logging.h"
#include "http/servercore.h"
#include "http/tlscontext.h"
#include "pairing/addresses.h"
#include "pairing/offers.h"

#include <QtCore/QMutexLocker>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

HttpServer::HttpServer(Parts parts)
    : m_parts(std::move(parts)), m_limits(Limits::of(m_parts.settings)), m_certificate(m_parts.certificate)
{
    m_thread.setObjectName(u"storymaster-sync-http"_s);
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const QHostAddress &address, quint16 port)
{
    Q_ASSERT(!m_inThread);
    std::shared_ptr<const TlsContext> tls;
    if (const Certificate certificate = this->certificate(); certificate.isValid()) {
        const auto made = TlsContext::make(certificate);
        if (!made)
            return made.error();
        tls = *made;
    }
    m_inThread = std::make_unique<QObject>();
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
    Result<quint16> result = Error{ErrorKind::Io, {}, {}};
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [&] {
            m_core = std::make_unique<ServerCore>(ServerCore::Parts{m_parts.backend, m_parts.offers, m_parts.clock,
                                                                    m_parts.settings, m_limits, tls, m_parts.version,
                                                                    [this] { return newPairingData(); }});
            result = m_core->listen(address, port);
            if (result)
                setListening(Listening{address, *result});
        },
        Qt::BlockingQueuedConnection);
    if (!result) {
        stop();
        return result;
    }
    qCInfo(lcHttp) << "listening at" << address.toString() << "port" << *result;
    return result;
}

void HttpServer::stop()
{
    if (!m_inThread)
        return;
    setListening(std::nullopt);
    QMetaObject::invokeMethod(
        m_inThread.get(), [this] { m_core.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_inThread.reset();
}

Result<void> HttpServer::setCertificate(const Certificate &certificate)
{
    const auto tls = TlsContext::make(certificate);
    if (!tls)
        return tls.error();
    {
        const QMutexLocker lock(&m_mutex);
        m_certificate = certificate;
    }
    if (m_inThread)
        QMetaObject::invokeMethod(
            m_inThread.get(), [this, context = *tls] { m_core->setTls(context); }, Qt::BlockingQueuedConnection);
    return {};
}

Certificate HttpServer::certificate() const
{
    const QMutexLocker lock(&m_mutex);
    return m_certificate;
}

QByteArray HttpServer::fingerprint() const
{
    return certificate().fingerprint;
}

void HttpServer::disconnectDevice(const QString &deviceId)
{
    const QMutexLocker lock(&m_mutex);
    // While it listens, m_inThread lives: stop() takes the lock before it goes on.
    if (m_listening) {
        QMetaObject::invokeMethod(
            m_inThread.get(),
            [this, deviceId] {
                if (m_core)
                    m_core->disconnectDevice(deviceId);
            },
            Qt::QueuedConnection);
    }
}

PairingData HttpServer::newPairingData()
{
    const std::optional<Listening> at = listening();
    if (!at)
        return {};
    PairingData data;
    for (const QHostAddress &address : usableAddresses(at->address))
        data.ips.append(address.toString());
    const QHostAddress &advertised = m_parts.settings.advertisedIp;
    data.ip = advertised.isNull() ? data.ips.constFirst() : advertised.toString();
    // The advertised address is the first of all, and stands among them once.
    data.ips.removeAll(data.ip);
    data.ips.prepend(data.ip);
    data.port = at->port;
    data.name = m_parts.desktopName;
    data.fingerprint = fingerprint();
    const PairingOffers::Offer offer = m_parts.offers.make();
    data.token = offer.token;
    data.expiresAt = offer.expiresAt;
    return data;
}

std::optional<HttpServer::Listening> HttpServer::listening() const
{
    const QMutexLocker lock(&m_mutex);
    return m_listening;
}

void HttpServer::setListening(std::optional<Listening> listening)
{
    const QMutexLocker lock(&m_mutex);
    m_listening = std::move(listening);
}

} // namespace StorymasterSync
