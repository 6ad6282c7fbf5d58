// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/guardsocket.h"

#include "base/logging.h"
#include "http/bodybudget.h"
#include "http/guardserver.h"
#include "http/wire.h"

#include <algorithm>
#include <cstring>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 PieceBytes = 64 * 1024;
/** Small, because each can unpack to MaxGzipFactor times its size. */
constexpr qsizetype PackedPieceBytes = 4 * 1024;
/** Deflate cannot pack tighter (zlib's technical notes). */
constexpr qint64 MaxGzipFactor = 1032;

} // namespace

GuardSocket::GuardSocket(GuardServer &server, std::unique_ptr<QTcpSocket> wire, quint64 id)
    : QTcpSocket(&server)
    , m_server(&server)
    , m_wire(wire.release())
    , m_id(id)
    , m_parser(server.limits().headerBytes, [this](QByteArrayView bytes) { m_reader.append(bytes); })
{
    m_wire->setParent(this);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->peerPort());
    setLocalAddress(m_wire->localAddress());
    setLocalPort(m_wire->localPort());
    connect(m_wire, &QTcpSocket::readyRead, this, &GuardSocket::readOn);
    connect(m_wire, &QTcpSocket::bytesWritten, this, &GuardSocket::onBytesWritten);
    connect(m_wire, &QTcpSocket::disconnected, this, &GuardSocket::onWireGone);
    connect(&m_timer, &QTimer::timeout, this, &GuardSocket::onTimeout);
    m_timer.setSingleShot(true);
    m_timer.start(server.limits().idleMs);
    m_sinceGoodToken.start();
    readOnLater();
}

GuardSocket::~GuardSocket()
{
    // The wire's last words must not reach what is half destroyed.
    m_wire->disconnect(this);
    dropBody();
    setSocketState(UnconnectedState);
}

// ---- Reading requests

bool GuardSocket::wireIsAlive() const
{
    return m_wire->state() == ConnectedState;
}

void GuardSocket::readOnLater()
{
    if (!std::exchange(m_readPosted, true))
        QMetaObject::invokeMethod(this, [this] { m_readPosted = false; readOn(); }, Qt::QueuedConnection);
}

void GuardSocket::readOn()
{
    if (m_phase == Phase::Closing)
        return discardInput();
    if (m_phase == Phase::Serving || m_phase == Phase::Waiting || m_phase == Phase::Gone)
        return;
    if (m_in.isEmpty())
        m_in = m_wire->read(PieceBytes);
    if (m_in.isEmpty())
        return;
    step();
    // One piece a turn of the event loop, so that no connection starves the others.
    if (!m_in.isEmpty() || m_wire->bytesAvailable() > 0)
        readOnLater();
}

void GuardSocket::step()
{
    QByteArrayView piece = m_in;
    if (m_phase == Phase::Body) {
        if (m_gzip)
            piece = piece.first(std::min(piece.size(), PackedPieceBytes));
        if (!makeRoom(piece.size()))
            return;
    }
    qsizetype consumed = 0;
    const RequestParser::Stop stop = m_parser.feed(piece, &consumed);
    m_in.remove(0, consumed);
    m_windowBytes += consumed;
    if (m_phase == Phase::Idle && m_parser.hasBegun()) {
        m_phase = Phase::Head;
        m_windowBytes = consumed;
        m_timer.start(m_server->limits().requestMs);
    }
    if (m_phase == Phase::Body && m_server->budget().knows(m_id))
        (void)m_server->budget().resize(m_id, m_reader.size());

    if (stop == RequestParser::Stop::Failed)
        refuse(m_parser.problem());
    else if (m_reader.problem())
        refuse(*m_reader.problem());
    else if (stop == RequestParser::Stop::HeadDone)
        judge();
    else if (stop == RequestParser::Stop::MessageDone)
        finishRequest();
}

void GuardSocket::judge()
{
    m_request = m_parser.head();
    m_request.peer = peerAddress();
    m_request.local = localAddress();
    m_request.localPort = localPort();
    m_verdict = m_server->judge(m_request);
    if (m_verdict.goodToken)
        setGoodToken();
    if (!m_verdict.answer)
        beginBody();
    else if (m_request.announcesBody())
        answerMyself(*m_verdict.answer, true);  // What the client goes on sending is no request.
    else
        m_phase = Phase::Body;
}

void GuardSocket::beginBody()
{
    const QByteArray expect = m_request.fields.value("expect");
    if (!expect.isEmpty() && expect.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(makeProblem(417, "unknown_expectation"_ba, u"The only expectation known here is 100-continue."_s));

    const QByteArray coding = m_request.fields.value("content-encoding").toLower();
    m_gzip = coding == "gzip" || coding == "x-gzip";
    if (m_request.announcesBody() && !m_gzip && !coding.isEmpty() && coding != "identity")
        return refuse(makeProblem(415, "unsupported_content_encoding"_ba, u"Bodies may be packed with gzip only."_s));

    const qint64 limit = m_verdict.bodyLimit;
    const qint64 announced = m_request.chunked ? limit : m_request.contentLength.value_or(0);
    if (announced > limit && !m_gzip)
        return refuse(makeProblem(413, "body_too_large"_ba, u"The body is larger than %1 bytes."_s.arg(limit)));
    m_bodyClaim = std::min(limit, m_gzip ? unpackedAtMost(announced) : announced);
    m_reader.begin(limit, m_gzip && m_request.announcesBody());
    m_phase = Phase::Body;
    // A client that waits has sent nothing yet: only the head's last line feed is still unparsed.
    if (!expect.isEmpty() && m_request.announcesBody() && m_request.minorVersion > 0 && m_in.size() <= 1)
        toWire("HTTP/1.1 100 Continue\r\n\r\n"_ba);
}

/** Asks for the memory that `bytes` more of the body may take. False where the connection went another way. */
bool GuardSocket::makeRoom(qsizetype bytes)
{
    BodyBudget &budget = m_server->budget();
    const qint64 wanted = std::min(m_bodyClaim, m_reader.size() + (m_gzip ? unpackedAtMost(bytes) : bytes));
    if (!budget.knows(m_id)) {
        if (wanted <= SmallBodyBytes)
            return true;
        budget.open(m_id, m_bodyClaim);
    }
    switch (budget.resize(m_id, wanted)) {
    case BodyBudget::Reply::Granted:
        return true;
    case BodyBudget::Reply::Wait:
        m_phase = Phase::Waiting;
        m_timer.stop();
        return false;
    case BodyBudget::Reply::Refused:
        break;
    }
    Problem problem = makeProblem(503, "busy"_ba, u"Too much is being uploaded at the moment. Please try again."_s);
    problem.retryAfterSeconds = 5;
    refuse(problem);
    return false;
}

qint64 GuardSocket::unpackedAtMost(qint64 packed) const
{
    return packed > m_verdict.bodyLimit / MaxGzipFactor ? m_verdict.bodyLimit : packed * MaxGzipFactor;
}

void GuardSocket::retryBody()
{
    if (m_phase != Phase::Waiting)
        return;
    m_phase = Phase::Body;
    m_windowBytes = 0;
    m_timer.start(m_server->limits().requestMs);
    readOn();
}

void GuardSocket::finishRequest()
{
    m_reader.finish();
    if (m_reader.problem())
        refuse(*m_reader.problem());
    else if (m_verdict.answer)
        answerMyself(*m_verdict.answer, !m_request.keepAlive);
    else
        handOver();
}

void GuardSocket::handOver()
{
    m_phase = Phase::Serving;
    m_timer.stop();
    m_framer.begin(m_request, m_verdict.headers, !m_request.keepAlive);
    const QByteArray method = m_request.method == "HEAD" ? "GET"_ba : m_request.method;
    m_handedOver = method + ' ' + m_verdict.target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
        + ConnectionField + ": " + QByteArray::number(m_id) + "\r\n\r\n";
    Q_EMIT readyRead();
}

// ---- Answering

void GuardSocket::refuse(const Problem &problem)
{
    qCDebug(lcHttp) << "refused a request of" << peerAddress().toString() << "with" << problem.status << problem.code;
    answerMyself(problemAnswer(problem), true);
}

void GuardSocket::answerMyself(const Answer &answer, bool close)
{
    dropBody();
    m_phase = Phase::Serving;
    m_timer.stop();
    m_framer.begin(m_request, m_verdict.headers, close);
    const QByteArray bytes = answer.serialised();
    writeData(bytes.constData(), bytes.size());
}

qint64 GuardSocket::writeData(const char *data, qint64 size)
{
    if (m_phase == Phase::Serving && !m_framer.isDone()) {
        toWire(m_framer.take(QByteArrayView(data, size)));
        finishAnswer();
    }
    return size;
}

void GuardSocket::beginStream(int status, const HeaderList &headers)
{
    toWire(m_framer.beginStream(status, headers));
}

void GuardSocket::writeStream(const QByteArray &bytes)
{
    toWire(m_framer.streamPiece(bytes));
}

void GuardSocket::endStream()
{
    toWire(m_framer.endStream());
    finishAnswer();
}

void GuardSocket::toWire(const QByteArray &bytes)
{
    if (!wireIsAlive() || bytes.isEmpty())
        return;
    m_wire->write(bytes);
    if (m_phase == Phase::Serving && !m_timer.isActive())
        m_timer.start(m_server->limits().idleMs);
}

void GuardSocket::finishAnswer()
{
    // Not at once: QHttpServer is still busy with the request it just answered.
    if (m_framer.isDone())
        QMetaObject::invokeMethod(this, &GuardSocket::nextRequest, Qt::QueuedConnection);
}

void GuardSocket::nextRequest()
{
    if (m_phase != Phase::Serving)
        return;
    dropBody();
    if (!wireIsAlive())
        return leave();
    if (m_framer.closesConnection())
        return beginClosing();
    m_parser.next();
    m_request = {};
    m_verdict = {};
    m_phase = Phase::Idle;
    m_timer.start(m_server->limits().idleMs);
    readOn();
}

void GuardSocket::dropBody()
{
    m_reader.take();
    if (m_server && m_server->budget().knows(m_id)) {
        m_server->budget().close(m_id);
        m_server->roomWasMade();
    }
}

void GuardSocket::setGoodToken()
{
    m_hadGoodToken = true;
    m_sinceGoodToken.restart();
}

// ---- Ending

void GuardSocket::beginClosing()
{
    m_phase = Phase::Closing;
    if (m_wire->bytesToWrite() == 0)
        linger();
    else
        m_timer.start(m_server->limits().idleMs);
    discardInput();
}

/** A socket that is closed while the peer still sends answers with a reset, and the peer may lose our last words. */
void GuardSocket::linger()
{
    m_halfClosed = true;
    halfClose(*m_wire);
    m_lingerEnd.setRemainingTime(m_server->limits().lingerMs);
    m_timer.start(m_server->limits().lingerQuietMs);
}

void GuardSocket::discardInput()
{
    m_in.clear();
    if (!wireIsAlive() || m_wire->skip(m_wire->bytesAvailable()) <= 0 || !m_halfClosed)
        return;
    if (m_lingerEnd.hasExpired())
        cut();
    else
        m_timer.start(m_server->limits().lingerQuietMs);
}

void GuardSocket::onBytesWritten(qint64 bytes)
{
    const bool allWritten = m_wire->bytesToWrite() == 0;
    if (m_phase == Phase::Closing && allWritten && !m_halfClosed)
        linger();
    else if (m_phase == Phase::Serving && allWritten)
        m_timer.stop();
    else if (!allWritten && (m_phase == Phase::Closing || m_phase == Phase::Serving))
        m_timer.start(m_server->limits().idleMs);
    Q_EMIT bytesWritten(bytes);
}

void GuardSocket::onTimeout()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        return onRequestTimeout();
    case Phase::Idle:
    case Phase::Closing:
    case Phase::Serving:  // The client takes nothing of its answer.
        return cut();
    case Phase::Waiting:
    case Phase::Gone:
        break;
    }
}

void GuardSocket::onRequestTimeout()
{
    const qint64 due = m_server->limits().requestMs * Limits::MinBytesPerSecond / 1000;
    if (m_phase == Phase::Head || m_windowBytes < due)
        return refuse(makeProblem(408, "request_timeout"_ba, u"The request took too long to arrive."_s));
    m_server->budget().setSlow(m_id);
    m_server->roomWasMade();
    m_windowBytes = 0;
    m_timer.start(m_server->limits().requestMs);
}

void GuardSocket::cut()
{
    m_wire->abort();
}

void GuardSocket::giveUp()
{
    if (m_phase != Phase::Serving)
        return;
    m_phase = Phase::Gone;
    cut();
    leave();
}

void GuardSocket::onWireGone()
{
    Q_EMIT peerGone();
    if (m_phase != Phase::Serving && m_phase != Phase::Gone)
        leave();
}

void GuardSocket::leave()
{
    m_phase = Phase::Gone;
    m_timer.stop();
    dropBody();
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

// ---- QTcpSocket

qint64 GuardSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_handedOver.size();
}

qint64 GuardSocket::bytesToWrite() const
{
    return m_wire->bytesToWrite();
}

void GuardSocket::disconnectFromHost()
{
    close();
}

void GuardSocket::close()
{
    if (m_phase == Phase::Closing || m_phase == Phase::Gone)
        return;
    if (wireIsAlive())
        beginClosing();
    else
        leave();
}

qint64 GuardSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_handedOver.size());
    std::memcpy(data, m_handedOver.constData(), size_t(size));
    m_handedOver.remove(0, size);
    return size;
}

} // namespace StorymasterSync
