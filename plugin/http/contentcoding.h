// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <memory>

struct z_stream_s;

namespace StorymasterSync {

/** Answers up to this size go out as they are: packing them costs more than it saves. */
inline constexpr qsizetype SmallestPackedAnswer = 1024;

/** Whether gzip may be used for an answer to a request with this Accept-Encoding (RFC 9110, section 12.5.3). */
bool acceptsGzip(const QByteArray &acceptEncoding);

/** `bytes` as one gzip member (RFC 1952), at the fastest level. Any thread. */
QByteArray gzipped(const QByteArray &bytes);

/** The same for bytes that come in pieces: the results, put together, are one gzip member. Each result holds all that
 *  was put in, so that the peer can use it at once.
 *
 *  Thread: any, one call at a time. */
class GzipStream
{
public:
    GzipStream();
    ~GzipStream();
    Q_DISABLE_COPY_MOVE(GzipStream)

    QByteArray pack(const QByteArray &bytes, bool last);

private:
    std::unique_ptr<z_stream_s> m_stream;
};

} // namespace StorymasterSync
