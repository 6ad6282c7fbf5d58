// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "http/contentcoding.h"

#include <memory>

namespace StorymasterSync {

class Exchange;

/** Moves a pull's answer from its stream to the client, no faster than the client takes it: the next piece is asked for
 *  only when little is left to be written. So the memory for one answer is bounded by MaxWaitingBytes and one piece,
 *  whatever its length and whoever reads it.
 *
 *  An answer of one piece goes out as an ordinary one. A problem before the first piece is an error answer; after it
 *  the connection is cut, so that what the client has is never a whole JSON document.
 *
 *  Thread: the server's; packing runs in the exchange's pool. Owner: the exchange. */
class Pump
{
public:
    static constexpr qint64 MaxWaitingBytes = 512 * 1024;

    Pump(Exchange &exchange, std::shared_ptr<PullStream> stream);
    ~Pump();

    void start();
    /** Lets the stream go. */
    void stop();

private:
    void ask();
    void onPiece(Outcome<PullStream::Piece> outcome);
    void onFirstPiece(PullStream::Piece piece);
    void pack(PullStream::Piece piece);
    void write(const QByteArray &bytes, bool last);
    void fail(const Problem &problem);

    Exchange &m_exchange;
    std::shared_ptr<PullStream> m_stream;
    std::shared_ptr<GzipStream> m_gzip; ///< Null where the client does not take it. Shared with the packing job.
    bool m_busy = false;                ///< A piece is on its way.
    bool m_begun = false;
};

} // namespace StorymasterSync
