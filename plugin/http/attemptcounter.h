// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <deque>

namespace StorymasterSync {

/** Counts who failed to show a good token within the last minute, by address, so that nobody can try token after token.
 *
 *  Times are milliseconds of any clock that never steps back. Thread: the server's. */
class AttemptCounter
{
public:
    /** `maxPerMinute` 0: no limit. */
    explicit AttemptCounter(int maxPerMinute);

    void addFailure(const QByteArray &address, qint64 nowMs);

    /** Seconds that the address has to wait before its next attempt, 0 where it need not. */
    int secondsToWait(const QByteArray &address, qint64 nowMs);

private:
    void forgetOld(qint64 nowMs);

    const int m_maxPerMinute;
    QHash<QByteArray, std::deque<qint64>> m_failures; ///< Oldest first; at most m_maxPerMinute for each address.
};

} // namespace StorymasterSync
