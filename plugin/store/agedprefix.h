// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"

#include <optional>

namespace StorymasterSync {

/** How much of a log, read in order from its beginning, is older than a moment.
 *
 *  The times are what the machine's clock showed, and clocks are wrong at times. One in the future cannot be believed: such
 *  an entry is as old as the next one that can be. So a clock that once ran ahead by years does not keep entries for years.
 *
 *  Example: with today 100 and the moment 80, of 10, 300, 70, 90 the first three are older. A plain value. */
class AgedPrefix
{
public:
    AgedPrefix() = default;
    /** Older than `before`, read at `now`; the entries up to the key `start` are dealt with. */
    AgedPrefix(Stamp before, Stamp now, qint64 start) : m_before(before), m_now(now), m_limit(start), m_seen(start) {}

    /** The next entry, whose time may be unreadable. False where it is too young: then nothing more is to be read. */
    bool take(qint64 key, std::optional<Stamp> time);
    /** There are no more entries. */
    void end() { m_ended = true; }

    bool isEnded() const { return m_ended; }
    /** The newest key that is old enough, and all before it are. */
    qint64 limit() const { return m_limit; }
    /** The newest key that was taken. */
    qint64 seen() const { return m_seen; }

private:
    Stamp m_before = 0;
    Stamp m_now = 0;
    qint64 m_limit = 0;
    qint64 m_seen = 0;
    bool m_ended = false;
};

} // namespace StorymasterSync
