// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/problem.h"

#include <QtCore/QByteArray>

#include <memory>
#include <optional>

struct z_stream_s;

namespace StorymasterSync {

/** Gathers one request body, unpacking gzip (RFC 1952) on the way. The limit counts unpacked bytes, and no more than that
 *  is ever held, so that a small body that unpacks to a huge one costs nothing. */
class BodyReader
{
public:
    BodyReader();
    ~BodyReader();
    Q_DISABLE_COPY_MOVE(BodyReader)

    /** What was read before is forgotten. `expected` bytes will come, where that is known: growing step by step would
     *  for a moment take twice the memory. */
    void begin(qint64 limit, bool gzip, qint64 expected = 0);

    /** After a problem the rest is dropped. */
    void append(QByteArrayView bytes);
    /** No more will come: an unfinished gzip stream is a problem. */
    void finish();

    /** 413 where the limit was passed, 400 where the gzip stream is broken; told once it is known. */
    const std::optional<Problem> &problem() const { return m_problem; }
    qint64 size() const { return m_body.size(); }
    QByteArray take();
    /** Forgets what was read, and what was wrong with it. */
    void drop() { begin(0, false); }

private:
    void unpack(QByteArrayView bytes);
    void keep(QByteArrayView bytes);
    void failBrokenGzip();

    QByteArray m_body;
    std::optional<Problem> m_problem;
    std::unique_ptr<z_stream_s, void (*)(z_stream_s *)> m_inflater; ///< Null unless the body is packed.
    qint64 m_limit = 0;
    bool m_streamEnded = false;
};

} // namespace StorymasterSync
