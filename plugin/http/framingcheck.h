// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace StorymasterSync {

/** Checks the bytes of a request that are not body (request line, fields, chunk sizes, trailers) for what http-parser,
 *  as distributions build it, lets pass: a line end that is not CR LF, a folded line, and anything but a line end
 *  after a chunk's data. Where two programs on a connection disagree about those, requests can be smuggled
 *  (RFC 9112, sections 2.2, 5.2 and 11.2).
 *
 *  Fed in order with every such byte once. */
class FramingCheck
{
public:
    /** False from the first wrong byte on. */
    bool accept(QByteArrayView bytes);
    /** Some of a chunk's data stood here. */
    void skippedChunkData() { m_afterData = true; }

private:
    bool acceptByte(char c);

    char m_previous = '\n';
    bool m_afterData = false; ///< The next byte must be the CR that ends a chunk.
    bool m_lineBegins = true;
};

} // namespace StorymasterSync
