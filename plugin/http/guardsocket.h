// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/requestintake.h"
#include "http/responseframer.h"
#include "http/wire.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <memory>

namespace StorymasterSync {

class GuardServer;

/** One connection, as QHttpServer sees it: a socket from which whole, checked requests come, one at a time, without
 *  their bodies. In front of it stands the real connection (the wire), from which no more is read than the limits allow.
 *
 *  When a request is complete (see RequestIntake), a head in normal form is handed over that names this connection in
 *  ConnectionField; the handler fetches the rest here. The next request is touched when the answer is complete. A client
 *  that goes away meanwhile is told by peerGone(); for QHttpServer the socket lives on, so that the answer has somewhere
 *  to go.
 *
 *  Thread: the server's. Owner: the GuardServer, or QHttpServer, which takes it over in 6.8; both die together. */
class GuardSocket : public QTcpSocket
{
    Q_OBJECT

public:
    /** The header field of a request handed over in which the connection's id stands. */
    static constexpr const char *ConnectionField = "X-Guard-Connection";

    GuardSocket(GuardServer &server, std::unique_ptr<Wire> wire, quint64 id);
    ~GuardSocket() override;

    quint64 id() const { return m_id; }

    // ---- The request under way, for its handler
    const RequestHead &request() const { return m_intake.request(); }
    QByteArray takeBody() { return m_intake.takeBody(); }
    /** The connection has shown a good token. */
    void setGoodToken();

    /** Streams an answer instead of writing one; bytesWritten() tells when there is room for more. */
    void beginStream(int status, const HeaderList &headers);
    void writeStream(const QByteArray &bytes);
    void endStream();

    /** Drops the connection at once. A request under way is still to be answered, into the void. */
    void cut();
    /** The request under way gets no (further) answer: drops the connection for QHttpServer, too. */
    void giveUp();

    // ---- For the server, which decides who stays
    bool isEncrypted() const { return m_wire->isEncrypted(); }
    bool isServing() const { return m_phase == Phase::Serving; }
    bool isClosing() const { return m_phase == Phase::Closing; }
    bool hadGoodToken() const { return m_hadGoodToken; }
    qint64 nsWithoutGoodToken() const { return m_sinceGoodToken.nsecsElapsed(); }
    /** There may be room for the body that waits. */
    void retryBody();

    // ---- QTcpSocket
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

Q_SIGNALS:
    /** The client is gone. */
    void peerGone();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase { Receiving, Serving, Closing, Gone };

    bool isIdle() const;
    void readOn();
    void readOnLater();
    void step();
    void serve();
    void handOver();
    void toWire(const QByteArray &bytes);
    void finishAnswer();
    void nextRequest();
    void beginClosing();
    void linger();
    void discardInput();
    void leave();
    void onBytesWritten(qint64 bytes);
    void onWireGone();
    void onTimeout();
    void onReceivingTimeout();

    // Constant after construction.
    const QPointer<GuardServer> m_server; ///< Null only while both are being destroyed.
    Wire *const m_wire;                   ///< A child.
    const quint64 m_id;

    Phase m_phase = Phase::Receiving;
    QByteArray m_in;         ///< Read from the wire, not yet taken in.
    QByteArray m_handedOver; ///< For QHttpServer to read.
    RequestIntake m_intake;
    ResponseFramer m_framer;
    QTimer m_timer; ///< What it ends depends on the phase: see onTimeout().
    QDeadlineTimer m_lingerEnd;
    QElapsedTimer m_sinceGoodToken;
    qint64 m_windowBytes = 0; ///< Of the request, since the timer was started.
    bool m_hadGoodToken = false;
    bool m_halfClosed = false;
    bool m_readPosted = false;
};

} // namespace StorymasterSync
