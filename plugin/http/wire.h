// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtNetwork/QTcpSocket>

#include <memory>

namespace StorymasterSync {

/** The one place where a connection's inner socket is made; null where the descriptor is no good. Its read buffer is
 *  small, so that a peer that sends more than is wanted is slowed down by TCP. */
std::unique_ptr<QTcpSocket> makeWire(qintptr descriptor);

/** Tells the peer that nothing more will come, and goes on listening to it (RFC 9112, section 9.6).
 *  REQUIRES: everything was written. */
void halfClose(QTcpSocket &wire);

} // namespace StorymasterSync
