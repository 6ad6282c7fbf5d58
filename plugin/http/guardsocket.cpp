// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/guardsocket.h"

#include "http/guardserver.h"

#include <algorithm>
#include <cstring>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** What is read from the wire in one turn of the event loop. More than its buffer holds, so that every read also tells
 *  the socket to go on listening. */
constexpr qint64 PieceBytes = 128 * 1024;
/** Nothing further is taken in while more has not been sent: a client that asks and asks and never reads gets nothing
 *  for it, be it requests or what TLS answers by itself. */
constexpr qint64 MaxUnsentBytes = 64 * 1024;

} // namespace

GuardSocket::GuardSocket(GuardServer &server, std::unique_ptr<Wire> wire, quint64 id)
    : QTcpSocket(&server), m_server(&server), m_wire(wire.release()), m_id(id), m_intake(server, id, *m_wire)
{
    m_wire->setParent(this);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    setPeerAddress(m_wire->socket().peerAddress());
    setPeerPort(m_wire->socket().peerPort());
    setLocalAddress(m_wire->socket().localAddress());
    setLocalPort(m_wire->socket().localPort());
    connect(m_wire, &Wire::readyRead, this, &GuardSocket::readOn);
    connect(m_wire, &Wire::bytesWritten, this, &GuardSocket::onBytesWritten);
    connect(m_wire, &Wire::disconnected, this, &GuardSocket::onWireGone);
    // A handshake has the time of a request, from its first byte to its last.
    connect(m_wire, &Wire::handshakeBegan, this, [this] { m_timer.start(m_server->limits().requestMs); });
    connect(m_wire, &Wire::handshakeDone, this, [this] { m_timer.start(m_server->limits().idleMs); });
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
    if (m_server)
        m_intake.dropBody();
    setSocketState(UnconnectedState);
}

// ---- Reading requests

bool GuardSocket::isIdle() const
{
    return m_phase == Phase::Receiving && m_intake.state() == RequestIntake::State::Idle;
}

void GuardSocket::readOnLater()
{
    if (!std::exchange(m_readPosted, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_readPosted = false;
                readOn();
            },
            Qt::QueuedConnection);
}

void GuardSocket::readOn()
{
    if (m_phase == Phase::Closing)
        return discardInput();
    if (m_phase != Phase::Receiving || m_intake.state() == RequestIntake::State::Waiting)
        return;
    if (m_wire->unsentBytes() > MaxUnsentBytes)
        return;
    if (m_in.isEmpty())
        m_in = m_wire->read(PieceBytes);
    if (m_in.isEmpty())
        return;
    step();
    // One piece a turn of the event loop, so that no connection starves the others.
    if (!m_in.isEmpty() || m_wire->mayHaveMore())
        readOnLater();
}

void GuardSocket::step()
{
    using State = RequestIntake::State;
    const State before = m_intake.state();
    const qsizetype sizeBefore = m_in.size();
    const State state = m_intake.take(m_in);
    if (before == State::Idle && state != State::Idle) {
        m_windowBytes = 0;
        m_timer.start(m_server->limits().requestMs);
    }
    m_windowBytes += sizeBefore - m_in.size();
    if (m_intake.verdict().goodToken)
        setGoodToken();
    if (m_intake.takeContinue())
        toWire("HTTP/1.1 100 Continue\r\n\r\n"_ba);
    if (state == State::Waiting)
        m_timer.stop();
    else if (state == State::Complete || state == State::Refused)
        serve();
}

void GuardSocket::retryBody()
{
    if (m_phase != Phase::Receiving || m_intake.state() != RequestIntake::State::Waiting)
        return;
    m_intake.retry();
    m_windowBytes = 0;
    m_timer.start(m_server->limits().requestMs);
    readOn();
}

// ---- Answering

void GuardSocket::serve()
{
    m_phase = Phase::Serving;
    m_timer.stop();
    m_framer.begin(m_intake.request(), m_intake.verdict().headers, m_intake.endsConnection());
    if (!m_intake.answer())
        return handOver();
    const QByteArray bytes = m_intake.answer()->serialised();
    writeData(bytes.constData(), bytes.size());
}

void GuardSocket::handOver()
{
    const QByteArray method = request().method == "HEAD" ? "GET"_ba : request().method;
    m_handedOver = method + ' ' + m_intake.verdict().target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
        + ConnectionField + ": " + QByteArray::number(m_id) + "\r\n\r\n";
    Q_EMIT readyRead();
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
    if (!m_wire->isAlive() || bytes.isEmpty())
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
    m_intake.dropBody();
    if (!m_wire->isAlive())
        return leave();
    if (m_framer.closesConnection())
        return beginClosing();
    m_intake.next();
    m_phase = Phase::Receiving;
    m_timer.start(m_server->limits().idleMs);
    readOn();
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
    m_wire->endWriting();
    if (m_wire->unsentBytes() == 0)
        linger();
    else
        m_timer.start(m_server->limits().idleMs);
    discardInput();
}

/** A socket that is closed while the peer still sends answers with a reset, and the peer may lose our last words. */
void GuardSocket::linger()
{
    m_halfClosed = true;
    m_wire->halfClose();
    m_lingerEnd.setRemainingTime(m_server->limits().lingerMs);
    m_timer.start(m_server->limits().lingerQuietMs);
}

void GuardSocket::discardInput()
{
    m_in.clear();
    if (!m_wire->isAlive() || m_wire->discard(PieceBytes) <= 0 || !m_halfClosed)
        return;
    if (m_lingerEnd.hasExpired())
        cut();
    else
        m_timer.start(m_server->limits().lingerQuietMs);
}

void GuardSocket::onBytesWritten(qint64 bytes)
{
    const bool allWritten = m_wire->unsentBytes() == 0;
    if (m_phase == Phase::Closing && allWritten && !m_halfClosed)
        linger();
    else if (m_phase == Phase::Serving && allWritten)
        m_timer.stop();
    else if (m_phase == Phase::Closing || m_phase == Phase::Serving || isIdle())
        m_timer.start(m_server->limits().idleMs);
    if (m_phase == Phase::Receiving)
        readOnLater();
    Q_EMIT bytesWritten(bytes);
}

void GuardSocket::onTimeout()
{
    if (m_phase == Phase::Receiving && !isIdle())
        onReceivingTimeout();
    else
        cut(); // Nothing came for too long, or nothing of an answer was taken.
}

void GuardSocket::onReceivingTimeout()
{
    const qint64 due = m_server->limits().requestMs * Limits::MinBytesPerSecond / 1000;
    if (m_intake.state() == RequestIntake::State::Head || m_windowBytes < due) {
        m_intake.refuse(makeProblem(408, "request_timeout"_ba, u"The request took too long to arrive."_s));
        return serve();
    }
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
    m_intake.dropBody();
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
    return m_wire->unsentBytes();
}

void GuardSocket::disconnectFromHost()
{
    close();
}

void GuardSocket::close()
{
    // Between requests the guard's own times count, not those that later versions of QHttpServer have.
    if (m_phase != Phase::Serving)
        return;
    if (m_wire->isAlive())
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
