// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace StorymasterHost {

/** Measures how long an event loop stands still: a timer wants to be heard every millisecond, and the longest time between two
 *  of its calls is the longest stall.
 *
 *  On a busy machine a thread stands still although it has nothing to do, so the processor time that it used meanwhile
 *  is measured too: what it was really kept busy with.
 *  Thread: the one measured. */
class StallMeter : public QObject
{
    Q_OBJECT

public:
    /** In milliseconds. */
    struct Stall
    {
        double wall = 0;
        double processor = 0; ///< Of this thread; the most within one stall.
    };

    explicit StallMeter(QObject *parent = nullptr);

    void start();
    /** The longest since the last call. */
    Stall take();

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastWall = 0; ///< Nanoseconds, as is
    qint64 m_lastProcessor = 0;
    qint64 m_longestWall = 0;
    qint64 m_longestProcessor = 0;
};

} // namespace StorymasterHost
