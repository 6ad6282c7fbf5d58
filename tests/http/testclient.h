// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtNetwork/QSslSocket>

namespace StorymasterSync::Testing {

/** What came back for one request. */
struct Reply
{
    int status = 0;                        ///< 0: nothing came.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case; repetitions joined by ", ".
    QByteArray body;                       ///< De-chunked, not unpacked.
    bool complete = false;                 ///< Up to the announced end.

    QJsonObject json() const;
    QByteArray code() const; ///< Of a problem.
};

/** Whether clients speak TLS: the tests of connections run once so, once plain. By SSYNC_TEST_TLS in the environment. */
bool clientsSpeakTls();

/** A raw HTTP client that sends exactly the bytes it is told to. Blocks the test's thread; the server has its own. */
class TestClient
{
public:
    enum class Wire { Plain, Tls };

    explicit TestClient(quint16 port, const QByteArray &token = {},
                        Wire wire = clientsSpeakTls() ? Wire::Tls : Wire::Plain);

    void send(const QByteArray &bytes);
    /** A whole request; `headers` with line ends. Host and, with a body, Content-Length are added. */
    void request(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                 const QByteArray &body = {});
    void authorise(const QByteArray &token) { m_authorization = "Authorization: Bearer " + token + "\r\n"; }

    /** The next answer. `toHead`: it has no body. */
    Reply reply(bool toHead = false);
    /** Whether the server has closed the connection, or does so within `ms`. */
    bool isClosed(int ms = 5000);
    /** Stops (or goes on) taking what the server sends. */
    void setReading(bool reading);
    QSslSocket &socket() { return m_socket; }
    qint64 unsentBytes() const { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }
    QByteArray takeRaw(int ms);

private:
    bool fill(int ms = 10000);
    QByteArray take(qsizetype size);
    QByteArray takeLine();

    QSslSocket m_socket;
    QByteArray m_in;
    QByteArray m_authorization;
};

/** gunzip. */
QByteArray unpacked(const QByteArray &gzip);

} // namespace StorymasterSync::Testing
