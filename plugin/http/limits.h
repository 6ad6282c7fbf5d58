// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/settings.h"

namespace StorymasterSync {

/** The bodies of routes that are open to everybody are no larger. They are not counted against `Limits::totalBodyBytes`:
 *  all connections together can hold `connections` of them. */
inline constexpr qint64 SmallBodyBytes = 64 * 1024;

/** What a peer may ask of this machine (protocol, section 4). A plain value; tests make the times short. */
struct Limits
{
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 64 * 1024 * 1024; ///< Of one body, unpacked; of all together, too.
    int connections = 64;
    int connectionsPerAddress = 16;
    int requestMs = 30'000;    ///< From a request's first byte to its last, unless MinBytesPerSecond arrive.
    int idleMs = 60'000;       ///< Between two requests, and for a peer that takes nothing of its answer.
    int lingerMs = 10'000;     ///< How long a closing connection is still read from, in all.
    int lingerQuietMs = 2'000; ///< The same, once nothing comes any more.

    static constexpr qint64 MinBytesPerSecond = 1024;

    static Limits of(const Settings &settings);
};

} // namespace StorymasterSync
