// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/servercore.h"

#include "base/logging.h"
#include "http/guardserver.h"
#include "http/guardsocket.h"
#include "pairing/addresses.h"

#include <QtCore/QCoreApplication>

#include <exception>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** As many as there are phones that pull at the same time in a household: gzip is fast. */
constexpr int WorkerThreads = 2;

QString translated(const char *text)
{
    return QCoreApplication::translate("StorymasterSync::HttpServer", text);
}

Error cannotListen(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    QString sentence;
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        sentence = translated(QT_TRANSLATE_NOOP(
            "StorymasterSync::HttpServer",
            "Port %1 at %2 is used by another program. Choose another port in Settings or with --port."));
        break;
    case QAbstractSocket::SocketAccessError:
        sentence = translated(
            QT_TRANSLATE_NOOP("StorymasterSync::HttpServer",
                              "Port %1 at %2 may not be used. Choose a port above 1023 in Settings or with --port."));
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        sentence = translated(QT_TRANSLATE_NOOP(
            "StorymasterSync::HttpServer",
            "Port %1 cannot be used at %2: this computer does not have that address. Choose another one in Settings."));
        break;
    default:
        sentence = translated(
            QT_TRANSLATE_NOOP("StorymasterSync::HttpServer",
                              "Port %1 at %2 cannot be used. Choose another port in Settings or with --port."));
    }
    return {ErrorKind::Io, sentence.arg(port).arg(urlHost(address)), server.errorString()};
}

bool isJson(const HeaderFields &fields)
{
    const QByteArray type = fields.value("content-type");
    return type.split(';').constFirst().trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

} // namespace

ServerCore::ServerCore(const Parts &parts)
    : m_authenticator(parts.backend, parts.settings.maxFailedAttemptsPerMinute),
      m_endpoints{HealthEndpoint(parts.backend, parts.clock, parts.version),
                  PairingEndpoint(parts.backend, parts.offers, m_authenticator, parts.newOffer),
                  SyncEndpoint(parts.backend), ConflictEndpoint(parts.backend), DeviceEndpoint(parts.backend)},
      m_routes(routes(m_endpoints)),
      m_gatekeeper(m_routes, m_authenticator, parts.settings, parts.limits),
      m_mailbox(std::make_shared<Mailbox>()),
      m_http(std::make_unique<QHttpServer>()),
      m_guard(new GuardServer(
          parts.limits, [this](const RequestHead &head) { return m_gatekeeper.judge(head); }, m_http.get()))
{
    m_guard->setTls(parts.tls);
    m_workers.setMaxThreadCount(WorkerThreads);
    addRoutes();
}

ServerCore::~ServerCore()
{
    m_guard->close();
    m_mailbox->close();
    // Before QHttpServer, to which their responders speak.
    m_exchanges.clear();
    m_workers.clear();
    m_workers.waitForDone();
    m_http.reset();
}

Result<quint16> ServerCore::listen(const QHostAddress &address, quint16 port)
{
    if (!m_guard->listen(address, port) || !QtCompat::bind(*m_http, m_guard))
        return cannotListen(*m_guard, address, port);
    return m_guard->serverPort();
}

void ServerCore::disconnectDevice(const QString &deviceId)
{
    const QList<std::shared_ptr<Exchange>> exchanges = m_exchanges.values();
    for (const std::shared_ptr<Exchange> &exchange : exchanges) {
        if (exchange->caller() && exchange->caller()->deviceId == deviceId && !exchange->survivesUnpairing())
            exchange->cut();
    }
}

void ServerCore::setTls(std::shared_ptr<const TlsContext> tls)
{
    m_guard->setTls(std::move(tls));
}

void ServerCore::addRoutes()
{
    using Method = QHttpServerRequest::Method;
    static const QHash<QByteArray, Method> methods{
        {"GET"_ba, Method::Get}, {"POST"_ba, Method::Post}, {"DELETE"_ba, Method::Delete}};
    for (const Route &route : m_routes.all()) {
        const QString path = QString::fromLatin1(route.path);
        const Method method = methods.value(route.method);
        if (path.contains("<arg>"_L1)) {
            m_http->route(path, method,
                          [this, &route](const QString &argument, const QHttpServerRequest &request,
                                         QtCompat::ResponderRef responder) {
                              serve(route, argument, request, std::move(responder));
                          });
        } else {
            m_http->route(path, method,
                          [this, &route](const QHttpServerRequest &request, QtCompat::ResponderRef responder) {
                              serve(route, QString(), request, std::move(responder));
                          });
        }
    }
    // The gatekeeper has answered for unknown paths; what arrives here, the router reads otherwise than it does.
    QtCompat::setMissingHandler(*m_http, [](const QHttpServerRequest &, QtCompat::ResponderRef responder) {
        QtCompat::write(responder,
                        problemAnswer(makeProblem(404, "not_found"_ba, u"There is nothing at this address."_s)));
    });
}

void ServerCore::serve(const Route &route, const QString &argument, const QHttpServerRequest &request,
                       QHttpServerResponder responder)
{
    GuardSocket *socket = m_guard->connection(request.value(GuardSocket::ConnectionField).toULongLong());
    if (!socket) {
        // The client went away between the guard and here; QHttpServer wants its answer all the same.
        QtCompat::write(responder, problemAnswer(makeProblem(503, "stopping"_ba, u"The connection is gone."_s)));
        return;
    }
    const auto exchange = std::make_shared<Exchange>(*socket, std::move(responder), argument,
                                                     Exchange::Services{m_mailbox, &m_workers});
    const quint64 id = ++m_lastExchange;
    m_exchanges.insert(id, exchange);
    QObject::connect(exchange.get(), &Exchange::ended, exchange.get(),
                     [this, id] { m_mailbox->post([this, id] { m_exchanges.remove(id); }); });
    try {
        dispatch(route, *exchange);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp) << "the endpoint of" << route.path << "failed:" << exception.what();
        exchange->answer(makeProblem(500, "internal_error"_ba, u"Something went wrong here."_s));
    }
}

void ServerCore::dispatch(const Route &route, Exchange &exchange)
{
    qCDebug(lcHttp) << route.method << route.path << "from" << exchange.head().peer.toString();
    if (Gatekeeper::needsToken(route, exchange.head())) {
        // Asked again: the pairing may have ended while the body came in.
        std::optional<Caller> caller = m_gatekeeper.caller(route, exchange.head());
        if (!caller)
            return exchange.answer(noGoodToken());
        exchange.setCaller(std::move(*caller));
    }
    if (route.method == "POST" && !exchange.body().isEmpty() && !isJson(exchange.head().fields))
        return exchange.answer(makeProblem(415, "unsupported_media_type"_ba, u"Bodies must be application/json."_s));
    route.serve(exchange);
}

} // namespace StorymasterSync
