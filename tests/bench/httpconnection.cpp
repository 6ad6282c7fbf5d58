// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "httpconnection.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace StorymasterSync {

namespace {

constexpr qsizetype BufferSize = 256 * 1024;
constexpr double NsPerMs = 1e6;

} // namespace

HttpConnection::HttpConnection(quint16 port, QByteArray token)
    : m_token(std::move(token)), m_socket(::socket(AF_INET, SOCK_STREAM, 0)), m_buffer(BufferSize, Qt::Uninitialized)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("Nobody listens at port %d.", port);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

HttpConnection::~HttpConnection()
{
    ::close(m_socket);
}

HttpConnection::Answer HttpConnection::get(const QByteArray &target, Keep keep)
{
    return exchange("GET " + target + " HTTP/1.1\r\n", {}, keep);
}

HttpConnection::Answer HttpConnection::post(const QByteArray &target, const QByteArray &json, Keep keep,
                                            const QByteArray &headers)
{
    return exchange("POST " + target + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                        + QByteArray::number(json.size()) + "\r\n" + headers,
                    json, keep);
}

HttpConnection::Answer HttpConnection::exchange(const QByteArray &head, const QByteArray &body, Keep keep)
{
    const QByteArray authorization = m_token.isEmpty() ? QByteArray() : "Authorization: Bearer " + m_token + "\r\n";
    QElapsedTimer timer;
    timer.start();
    send(head + "Host: localhost\r\n" + authorization + "\r\n" + body);
    fill();
    Answer answer;
    answer.firstByteMs = double(timer.nsecsElapsed()) / NsPerMs;
    const QByteArray answerHead = readHead();
    answer.status = answerHead.mid(9, 3).toInt();
    if (answer.status / 100 != 2 && answer.status != m_expected)
        qFatal("The server refused: %s", answerHead.constData());
    const QByteArray lowered = answerHead.toLower();
    const qsizetype length = lowered.indexOf("content-length:");
    if (lowered.contains("transfer-encoding: chunked"))
        readChunked(&answer, keep);
    else if (length >= 0)
        readSized(lowered.mid(length + 15, lowered.indexOf('\r', length) - length - 15).trimmed().toLongLong(), &answer,
                  keep);
    answer.ms = double(timer.nsecsElapsed()) / NsPerMs;
    return answer;
}

void HttpConnection::send(const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            qFatal("The server closed the connection while a request was sent.");
        sent += count;
    }
}

void HttpConnection::fill()
{
    const ssize_t count = ::recv(m_socket, m_buffer.data(), size_t(BufferSize), 0);
    if (count <= 0)
        qFatal("The server closed the connection before its answer was whole.");
    m_at = 0;
    m_end = count;
}

QByteArray HttpConnection::readHead()
{
    QByteArray head;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine())
        head += line + "\r\n";
    return head;
}

QByteArray HttpConnection::readLine()
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (m_at == m_end)
            fill();
        line += m_buffer.at(m_at++);
    }
    line.chop(2);
    return line;
}

void HttpConnection::readSized(qint64 size, Answer *answer, Keep keep)
{
    answer->bytes += size;
    while (size > 0) {
        if (m_at == m_end)
            fill();
        const qsizetype part = std::min(qsizetype(size), m_end - m_at);
        if (keep == Keep::Body)
            answer->body.append(m_buffer.constData() + m_at, part);
        m_at += part;
        size -= part;
    }
}

void HttpConnection::readChunked(Answer *answer, Keep keep)
{
    while (true) {
        const qint64 size = readLine().toLongLong(nullptr, 16);
        readSized(size, answer, keep);
        readLine();
        if (size == 0)
            return;
    }
}

} // namespace StorymasterSync
