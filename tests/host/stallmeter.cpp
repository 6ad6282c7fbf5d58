// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "stallmeter.h"

#include <algorithm>
#include <ctime>

namespace StorymasterHost {

namespace {

constexpr double NanosPerMilli = 1e6;
constexpr qint64 NanosPerSecond = 1'000'000'000;

qint64 processorNanos()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * NanosPerSecond + time.tv_nsec;
}

} // namespace

StallMeter::StallMeter(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
}

void StallMeter::start()
{
    m_clock.start();
    m_lastWall = 0;
    m_lastProcessor = processorNanos();
    m_timer.start();
}

void StallMeter::tick()
{
    const qint64 wall = m_clock.nsecsElapsed();
    const qint64 processor = processorNanos();
    m_longestWall = std::max(m_longestWall, wall - std::exchange(m_lastWall, wall));
    m_longestProcessor = std::max(m_longestProcessor, processor - std::exchange(m_lastProcessor, processor));
}

StallMeter::Stall StallMeter::take()
{
    tick(); // what stands still now belongs to the time before
    return {double(std::exchange(m_longestWall, 0)) / NanosPerMilli,
            double(std::exchange(m_longestProcessor, 0)) / NanosPerMilli};
}

} // namespace StorymasterHost
