// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/answer.h"
#include "http/requesthead.h"

#include <QtCore/QByteArrayView>

namespace StorymasterSync {

/** Turns one answer into the bytes of its connection: adds the fields that belong to the connection, leaves the body
 *  away for HEAD, frames a stream as the client's version of HTTP wants it, and knows where the answer ends.
 *
 *  Either take() is fed with a whole answer that has a Content-Length, in pieces of any size, or a stream is begun. */
class ResponseFramer
{
public:
    /** `always` are fields for whatever is answered. `close`: the connection ends with this answer. */
    void begin(const RequestHead &request, HeaderList always, bool close);

    /** Bytes of an answer in, bytes for the wire out. */
    QByteArray take(QByteArrayView bytes);

    /** To HTTP/1.1 in chunks, to HTTP/1.0 up to the connection's end. */
    QByteArray beginStream(int status, const HeaderList &headers);
    QByteArray streamPiece(const QByteArray &bytes) const;
    QByteArray endStream();

    bool hasBegun() const { return m_headDone || !m_head.isEmpty(); }
    bool isDone() const { return m_done; }
    bool closesConnection() const { return m_close; }

private:
    QByteArray connectionFields() const;
    qint64 readLength() const;

    HeaderList m_always;
    QByteArray m_head; ///< Until it is complete.
    qint64 m_bodyLeft = 0;
    bool m_isHeadRequest = false;
    bool m_isOldClient = false;
    bool m_close = false;
    bool m_headDone = false;
    bool m_done = false;
};

} // namespace StorymasterSync
