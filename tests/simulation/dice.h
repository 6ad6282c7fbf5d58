// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>

namespace StorymasterSync {

/** Random numbers that are the same on every machine for the same seed (SplitMix64, public domain). Any thread, one at a
 *  time. */
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed ^ 0x5851f42d4c957f2dULL)
    {
        m_state = next();
    } // neighbours have nothing in common

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /** 0 to count - 1. */
    int below(qint64 count) { return int(next() % quint64(count)); }
    /** Both ends included. */
    qint64 between(qint64 low, qint64 high) { return low + qint64(next() % quint64(high - low + 1)); }
    bool chance(int percent) { return below(100) < percent; }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace StorymasterSync
