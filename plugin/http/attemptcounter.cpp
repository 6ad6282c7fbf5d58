// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/attemptcounter.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

constexpr qint64 MinuteMs = 60'000;
/** How many addresses are remembered before the old ones are looked through. */
constexpr qsizetype ManyAddresses = 1024;

} // namespace

AttemptCounter::AttemptCounter(int maxPerMinute) : m_maxPerMinute(maxPerMinute)
{}

void AttemptCounter::addFailure(const QByteArray &address, qint64 nowMs)
{
    if (m_maxPerMinute == 0)
        return;
    if (m_failures.size() >= ManyAddresses)
        forgetOld(nowMs);
    std::deque<qint64> &failures = m_failures[address];
    failures.push_back(nowMs);
    if (failures.size() > size_t(m_maxPerMinute))
        failures.pop_front();
}

int AttemptCounter::secondsToWait(const QByteArray &address, qint64 nowMs)
{
    const auto found = m_failures.find(address);
    if (m_maxPerMinute == 0 || found == m_failures.end())
        return 0;
    while (!found->empty() && found->front() <= nowMs - MinuteMs)
        found->pop_front();
    if (found->size() < size_t(m_maxPerMinute))
        return 0;
    return int((found->front() + MinuteMs - nowMs + 999) / 1000);
}

void AttemptCounter::forgetOld(qint64 nowMs)
{
    m_failures.removeIf(
        [nowMs](const auto &entry) { return entry.value().empty() || entry.value().back() <= nowMs - MinuteMs; });
    // So many addresses within a minute are an attack that changes them; the least lately seen are let go.
    while (m_failures.size() >= ManyAddresses) {
        const auto oldest = std::min_element(m_failures.cbegin(), m_failures.cend(),
                                             [](const auto &a, const auto &b) { return a.back() < b.back(); });
        m_failures.erase(oldest);
    }
}

} // namespace StorymasterSync
