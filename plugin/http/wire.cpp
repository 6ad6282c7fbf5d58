// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/wire.h"

#include "base/logging.h"

#ifdef Q_OS_WIN
#    include <winsock2.h>
#else
#    include <sys/socket.h>
#endif

namespace StorymasterSync {

namespace {

constexpr qint64 ReadBufferBytes = 64 * 1024;
/** The type of the record with which a TLS connection begins. */
constexpr char HandshakeRecord = 22;

} // namespace

std::unique_ptr<Wire> Wire::make(qintptr descriptor, std::shared_ptr<const TlsContext> tls)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setReadBufferSize(ReadBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return std::unique_ptr<Wire>(new Wire(std::move(socket), std::move(tls)));
}

Wire::Wire(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<const TlsContext> tls)
    : m_socket(socket.release()), m_tls(std::move(tls)), m_mode(m_tls ? Mode::Undecided : Mode::Plain)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Wire::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &Wire::disconnected);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        if (m_mode != Mode::Handshaking)
            Q_EMIT bytesWritten(bytes);
    });
}

void Wire::onReadyRead()
{
    if (m_mode == Mode::Undecided)
        decide();
    if (m_mode == Mode::Handshaking)
        shakeHands();
    if (m_mode == Mode::Plain || m_mode == Mode::Encrypted)
        Q_EMIT readyRead();
}

void Wire::decide()
{
    char first = 0;
    if (m_socket->peek(&first, 1) != 1)
        return;
    if (first != HandshakeRecord) {
        m_mode = Mode::Plain;
        return;
    }
    m_mode = Mode::Handshaking;
    m_channel.emplace(*m_tls, *m_socket);
    Q_EMIT handshakeBegan();
}

void Wire::shakeHands()
{
    m_channel->advance();
    if (m_channel->state() == TlsChannel::State::Open) {
        m_mode = Mode::Encrypted;
        qCDebug(lcHttp) << m_socket->peerAddress().toString() << "speaks" << m_channel->describe();
        Q_EMIT handshakeDone();
    }
    endIfOver();
}

QByteArray Wire::read(qint64 most)
{
    if (!isAlive() || (m_mode != Mode::Plain && m_mode != Mode::Encrypted))
        return {};
    const QByteArray bytes = m_mode == Mode::Plain ? m_socket->read(most) : m_channel->read(most);
    m_tookAll = bytes.size() == most;
    if (m_mode == Mode::Encrypted)
        endIfOver();
    return bytes;
}

bool Wire::mayHaveMore() const
{
    return m_tookAll || m_socket->bytesAvailable() > 0;
}

qint64 Wire::discard(qint64 most)
{
    return m_socket->skip(most);
}

void Wire::write(const QByteArray &bytes)
{
    if (!isAlive())
        return;
    if (m_mode == Mode::Plain) {
        m_socket->write(bytes);
    } else if (m_mode == Mode::Encrypted) {
        m_channel->write(bytes);
        endIfOver();
    }
}

void Wire::endWriting()
{
    if (isAlive() && m_channel)
        m_channel->sayGoodbye();
}

void Wire::halfClose()
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(m_socket->socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

/** Ends the connection where TLS has: the peer said so, or what it sent was none. What was written leaves first. */
void Wire::endIfOver()
{
    const TlsChannel::State state = m_channel->state();
    if (state != TlsChannel::State::Ended && state != TlsChannel::State::Failed)
        return;
    if (state == TlsChannel::State::Failed)
        qCDebug(lcHttp) << "TLS with" << m_socket->peerAddress().toString() << "failed:" << m_channel->describe();
    // Not at once: whoever reads still has what came before to look at.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_channel->sayGoodbye();
            m_socket->disconnectFromHost();
        },
        Qt::QueuedConnection);
}

} // namespace StorymasterSync
