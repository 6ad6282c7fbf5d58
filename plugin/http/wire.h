// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/tlschannel.h"

#include <QtNetwork/QTcpSocket>

#include <memory>
#include <optional>

namespace StorymasterSync {

/** The real connection below a GuardSocket: bytes as they are meant, whether they travel plain or in TLS. Which of the two,
 *  the peer's first byte tells: 22 begins a TLS handshake (RFC 8446, section 5.1) and no HTTP request.
 *
 *  It reads little ahead, so that a peer that sends more than is wanted is slowed down by TCP, and what the peer makes it
 *  send by itself (TLS knows questions and answers of its own) comes only from being read. Nothing limits times here.
 *
 *  Thread: the server's. Owner: the GuardSocket. */
class Wire : public QObject
{
    Q_OBJECT

public:
    /** Null where the descriptor is no good. Without `tls` all is taken for plain. */
    static std::unique_ptr<Wire> make(qintptr descriptor, std::shared_ptr<const TlsContext> tls);

    const QTcpSocket &socket() const { return *m_socket; }
    bool isEncrypted() const { return m_channel.has_value(); }

    /** Whether it can be read from and written to. */
    bool isAlive() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    /** What has come, at most `most` bytes. */
    QByteArray read(qint64 most);
    /** Whether reading on may bring more before readyRead(). */
    bool mayHaveMore() const;
    /** Drops what has come, decrypted or not; how much. Reading is over then. */
    qint64 discard(qint64 most);

    void write(const QByteArray &bytes);
    /** What is written and has not left, as it travels. */
    qint64 unsentBytes() const { return m_socket->bytesToWrite(); }

    /** Nothing more will be written. TLS has its last words. */
    void endWriting();
    /** Tells the peer so in TCP, too, and goes on listening to it (RFC 9112, section 9.6). REQUIRES: endWriting(), and
     *  everything has left. */
    void halfClose();
    void abort() { m_socket->abort(); }

Q_SIGNALS:
    void readyRead();
    /** Some of what was written has left. */
    void bytesWritten(qint64 bytes);
    /** Between these two nothing can be read or written. A handshake that fails ends the connection. */
    void handshakeBegan();
    void handshakeDone();
    void disconnected();

private:
    enum class Mode { Undecided, Plain, Handshaking, Encrypted };

    Wire(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<const TlsContext> tls);
    void onReadyRead();
    void decide();
    void shakeHands();
    void endIfOver();

    QTcpSocket *const m_socket; ///< A child.
    const std::shared_ptr<const TlsContext> m_tls;
    std::optional<TlsChannel> m_channel;
    Mode m_mode;
    bool m_tookAll = false; ///< The last read() got as much as was asked for.
};

} // namespace StorymasterSync
