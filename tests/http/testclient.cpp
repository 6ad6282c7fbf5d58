// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testclient.h"

#include "http/bodyreader.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync::Testing {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QJsonObject Reply::json() const
{
    const bool packed = headers.value("content-encoding") == "gzip";
    return QJsonDocument::fromJson(packed ? unpacked(body) : body).object();
}

QByteArray Reply::code() const
{
    return json()["code"_L1].toString().toLatin1();
}

bool clientsSpeakTls()
{
    return qEnvironmentVariableIsSet("SSYNC_TEST_TLS");
}

TestClient::TestClient(quint16 port, const QByteArray &token, Wire wire)
{
    if (!token.isEmpty())
        authorise(token);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost).toString(), port);
    m_socket.waitForConnected(5000);
    if (wire == Wire::Plain)
        return;
    m_socket.startClientEncryption();
    m_socket.waitForEncrypted(5000);
}

void TestClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (unsentBytes() > 0 && m_socket.waitForBytesWritten(10000)) {}
}

void TestClient::request(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                         const QByteArray &body)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\n" + headers + m_authorization;
    if (!headers.contains("Host:"))
        head += "Host: localhost\r\n";
    if (!body.isNull())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!body.isNull() && !headers.contains("Content-Type:"))
        head += "Content-Type: application/json\r\n";
    send(head + "\r\n" + body);
}

bool TestClient::fill(int ms)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(ms))
        return false;
    m_in += m_socket.readAll();
    return true;
}

QByteArray TestClient::take(qsizetype size)
{
    while (m_in.size() < size && fill()) {}
    const QByteArray taken = m_in.left(size);
    m_in.remove(0, size);
    return taken;
}

QByteArray TestClient::takeLine()
{
    while (!m_in.contains("\r\n") && fill()) {}
    const qsizetype end = m_in.indexOf("\r\n");
    return end < 0 ? take(m_in.size()) : take(end + 2).chopped(2);
}

Reply TestClient::reply(bool toHead)
{
    Reply reply;
    reply.status = takeLine().mid(9, 3).toInt();
    for (QByteArray line = takeLine(); !line.isEmpty(); line = takeLine()) {
        const qsizetype colon = line.indexOf(':');
        QByteArray &value = reply.headers[line.left(colon).toLower()];
        value += (value.isEmpty() ? ""_ba : ", "_ba) + line.mid(colon + 1).trimmed();
    }
    if (toHead || reply.status == 204 || reply.status < 200) {
        reply.complete = reply.status > 0;
    } else if (reply.headers.value("transfer-encoding") == "chunked") {
        for (;;) {
            const QByteArray line = takeLine();
            bool valid = false;
            const qsizetype size = line.toLongLong(&valid, 16);
            if (!valid)
                return reply;
            reply.body += take(size);
            const bool ended = takeLine().isEmpty() && size == 0;
            if (ended) {
                reply.complete = true;
                return reply;
            }
        }
    } else if (reply.headers.contains("content-length")) {
        const qsizetype size = reply.headers.value("content-length").toLongLong();
        reply.body = take(size);
        reply.complete = reply.body.size() == size;
    } else {
        while (fill()) {}
        reply.body = take(m_in.size());
        reply.complete = m_socket.state() != QAbstractSocket::ConnectedState;
    }
    return reply;
}

bool TestClient::isClosed(int ms)
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(ms)
        || m_socket.state() == QAbstractSocket::UnconnectedState;
}

void TestClient::setReading(bool reading)
{
    m_socket.setReadBufferSize(reading ? 0 : 1);
}

QByteArray TestClient::takeRaw(int ms)
{
    while (fill(ms)) {}
    return take(m_in.size());
}

QByteArray unpacked(const QByteArray &gzip)
{
    BodyReader reader;
    reader.begin(1LL << 30, true);
    reader.append(gzip);
    reader.finish();
    return reader.problem() ? QByteArray() : reader.take();
}

} // namespace StorymasterSync::Testing
