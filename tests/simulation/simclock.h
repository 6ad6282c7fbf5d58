// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <atomic>

namespace StorymasterSync {

/** The one clock of a simulated machine: the plugin's, and SQLite's (see CrashFiles). It moves only when it is told. */
class SimClock final : public Clock
{
public:
    static constexpr qint64 Second = 1'000'000;
    static constexpr qint64 Day = 86'400 * Second;
    static constexpr qint64 Year = 365 * Day;
    /** 2026-11-22 12:00:00 UTC. */
    static constexpr qint64 Start = 1'795'348'800 * Second;

    qint64 nowMicros() const override { return m_now; }
    /** Each asking takes `pace` milliseconds. */
    qint64 monotonicMillis() const override { return m_asked += m_pace; }

    /** Within 1990 to 2100. */
    void set(qint64 micros) { m_now = std::clamp(micros, 631'152'000 * Second, 4'102'444'800 * Second); }
    void setPace(qint64 millis) { m_pace = millis; }

private:
    std::atomic<qint64> m_now = Start;
    std::atomic<qint64> m_pace = 0;
    mutable std::atomic<qint64> m_asked = 0;
};

} // namespace StorymasterSync
