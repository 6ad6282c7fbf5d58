// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <atomic>

namespace StorymasterSync {

/** A clock that a test sets: it stands still unless told otherwise. Any thread. */
class FakeClock final : public Clock
{
public:
    /** 2026-11-22 12:00:00 UTC. */
    static constexpr qint64 Start = 1'795'348'800'000'000;

    qint64 nowMicros() const override { return m_now; }
    void set(qint64 micros) { m_now = micros; }
    /** Backwards with a negative value. */
    void advance(qint64 micros) { m_now += micros; }

private:
    std::atomic<qint64> m_now = Start;
};

} // namespace StorymasterSync
