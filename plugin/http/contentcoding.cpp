// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/contentcoding.h"

#include <QtCore/QList>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace StorymasterSync {

namespace {

/** zlib's sign for "write a gzip header" on top of the largest window; the memory level is zlib's default. */
constexpr int GzipWindowBits = 15 + 16;
constexpr int MemoryLevel = 8;

/** Whether a member of Accept-Encoding such as "gzip;q=0.5" allows what it names. */
bool isAllowed(const QList<QByteArray> &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool valid = false;
            return parameter.mid(2).trimmed().toDouble(&valid) > 0 && valid;
        }
    }
    return true;
}

} // namespace

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    std::optional<bool> named;
    bool others = false;
    const QList<QByteArray> members = acceptEncoding.split(',');
    for (const QByteArray &member : members) {
        const QList<QByteArray> parts = member.split(';');
        const QByteArray coding = parts.constFirst().trimmed().toLower();
        if (coding == "gzip" || coding == "x-gzip")
            named = named.value_or(false) || isAllowed(parts);
        else if (coding == "*")
            others = isAllowed(parts);
    }
    return named.value_or(others);
}

QByteArray gzipped(const QByteArray &bytes)
{
    return GzipStream().pack(bytes, true);
}

GzipStream::GzipStream() : m_stream(new z_stream())
{
    if (deflateInit2(m_stream.get(), Z_BEST_SPEED, Z_DEFLATED, GzipWindowBits, MemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot start: out of memory");
}

GzipStream::~GzipStream()
{
    deflateEnd(m_stream.get());
}

QByteArray GzipStream::pack(const QByteArray &bytes, bool last)
{
    QByteArray packed;
    std::array<char, 32 * 1024> out;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    m_stream->avail_in = uInt(bytes.size());
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream->avail_out = uInt(out.size());
        deflate(m_stream.get(), last ? Z_FINISH : Z_SYNC_FLUSH);
        packed.append(out.data(), qsizetype(out.size() - m_stream->avail_out));
    } while (m_stream->avail_out == 0);
    return packed;
}

} // namespace StorymasterSync
