// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/bodyreader.h"

#include <zlib.h>

#include <array>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** zlib's sign for "a gzip header, and nothing else" on top of the largest window. */
constexpr int GzipWindowBits = 15 + 16;

void endInflater(z_stream *stream)
{
    inflateEnd(stream);
    delete stream;
}

} // namespace

BodyReader::BodyReader() : m_inflater(nullptr, endInflater)
{}

BodyReader::~BodyReader() = default;

void BodyReader::begin(qint64 limit, bool gzip, qint64 expected)
{
    m_body = QByteArray();
    if (expected > 0)
        m_body.reserve(expected);
    m_problem.reset();
    m_limit = limit;
    m_streamEnded = false;
    m_inflater.reset();
    if (!gzip)
        return;
    m_inflater.reset(new z_stream());
    if (inflateInit2(m_inflater.get(), GzipWindowBits) != Z_OK)
        failBrokenGzip();
}

void BodyReader::append(QByteArrayView bytes)
{
    if (m_problem)
        return;
    if (m_inflater)
        unpack(bytes);
    else
        keep(bytes);
}

void BodyReader::finish()
{
    if (m_inflater && !m_streamEnded && !m_problem)
        failBrokenGzip();
    m_inflater.reset();
}

QByteArray BodyReader::take()
{
    return std::exchange(m_body, {});
}

void BodyReader::unpack(QByteArrayView bytes)
{
    std::array<char, 32 * 1024> unpacked;
    z_stream &stream = *m_inflater;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    do {
        if (m_streamEnded) {
            // A further member (RFC 1952, section 2.2) continues the first.
            if (stream.avail_in == 0)
                return;
            inflateReset(&stream);
            m_streamEnded = false;
        }
        stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
        stream.avail_out = uInt(unpacked.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return failBrokenGzip();
        m_streamEnded = result == Z_STREAM_END;
        keep(QByteArrayView(unpacked.data(), qsizetype(unpacked.size() - stream.avail_out)));
    } while (!m_problem && (stream.avail_in > 0 || stream.avail_out == 0));
}

void BodyReader::keep(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() <= m_limit) {
        m_body += bytes;
        return;
    }
    m_problem = Problem();
    m_problem->status = 413;
    m_problem->code = "body_too_large"_ba;
    m_problem->detail = u"The body is larger than %1 bytes."_s.arg(m_limit);
    m_body = QByteArray();
}

void BodyReader::failBrokenGzip()
{
    m_problem = Problem();
    m_problem->status = 400;
    m_problem->code = "invalid_gzip"_ba;
    m_problem->detail = u"The body is not valid gzip."_s;
    m_body = QByteArray();
}

} // namespace StorymasterSync
