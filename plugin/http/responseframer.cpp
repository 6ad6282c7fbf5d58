// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/responseframer.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** RFC 9110, section 5.6.7. */
QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

void ResponseFramer::begin(const RequestHead &request, HeaderList always, bool close)
{
    m_always = std::move(always);
    m_head.clear();
    m_bodyLeft = 0;
    m_isHeadRequest = request.method == "HEAD";
    m_isOldClient = request.minorVersion == 0;
    m_close = close;
    m_headDone = m_done = false;
}

QByteArray ResponseFramer::take(QByteArrayView bytes)
{
    QByteArray out;
    if (!m_headDone) {
        const qsizetype searchFrom = std::max<qsizetype>(0, m_head.size() - 3);
        m_head += bytes;
        const qsizetype end = m_head.indexOf("\r\n\r\n", searchFrom);
        if (end < 0)
            return out;
        const QByteArray body = m_head.mid(end + 4);
        m_head.truncate(end + 2);
        m_bodyLeft = readLength();
        m_headDone = true;
        out = std::exchange(m_head, {}) + connectionFields() + "\r\n";
        bytes = {};
        if (!m_isHeadRequest)
            out += QByteArrayView(body).first(std::min<qint64>(body.size(), m_bodyLeft));
        m_bodyLeft -= std::min<qint64>(body.size(), m_bodyLeft);
    }
    const qint64 taken = std::min<qint64>(bytes.size(), m_bodyLeft);
    if (!m_isHeadRequest)
        out += bytes.first(taken);
    m_bodyLeft -= taken;
    m_done = m_bodyLeft == 0;
    return out;
}

QByteArray ResponseFramer::beginStream(int status, const HeaderList &headers)
{
    m_headDone = true;
    m_close = m_close || m_isOldClient;
    QByteArray head = serialisedHead(status, headers);
    if (!m_isOldClient)
        head += "Transfer-Encoding: chunked\r\n";
    return head + connectionFields() + "\r\n";
}

QByteArray ResponseFramer::streamPiece(const QByteArray &bytes) const
{
    // A chunk without bytes would be the last one.
    if (m_isOldClient || bytes.isEmpty())
        return bytes;
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray ResponseFramer::endStream()
{
    m_done = true;
    return m_isOldClient ? QByteArray() : "0\r\n\r\n"_ba;
}

QByteArray ResponseFramer::connectionFields() const
{
    QByteArray fields = "Date: " + httpDate() + "\r\n";
    for (const auto &[name, value] : m_always)
        fields += name + ": " + value + "\r\n";
    if (m_close)
        fields += "Connection: close\r\n";
    else if (m_isOldClient)
        fields += "Connection: keep-alive\r\n";
    return fields;
}

qint64 ResponseFramer::readLength() const
{
    const QByteArray lower = m_head.toLower();
    const QByteArray field = "\r\ncontent-length:"_ba;
    const qsizetype from = lower.indexOf(field);
    if (from < 0)
        return 0;
    const qsizetype valueFrom = from + field.size();
    return lower.mid(valueFrom, lower.indexOf("\r\n", valueFrom) - valueFrom).trimmed().toLongLong();
}

} // namespace StorymasterSync
