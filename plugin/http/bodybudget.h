// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtCore/QtGlobal>

namespace StorymasterSync {

/** The memory that all large request bodies share. Each announces the most it can become (its claim) and asks before
 *  it grows. It may grow as long as, afterwards, all bodies can still be read to their end in some order (Dijkstra's
 *  banker), so that two never wait for each other for ever, and a body that fits beside the others waits for none.
 *
 *  A body that takes long to arrive is set slow: nobody keeps room for its end any more, and it is refused, not made
 *  to wait, where there is no room left for it. So it cannot hold up the others.
 *
 *  Thread: the server's. */
class BodyBudget
{
public:
    enum class Reply { Granted, Wait, Refused };

    explicit BodyBudget(qint64 total);

    /** REQUIRES: 0 <= claim <= total, and `body` is not known. */
    void open(quint64 body, qint64 claim);
    /** Asks that the body may hold `bytes`; less than before is always granted. */
    Reply resize(quint64 body, qint64 bytes);
    void setSlow(quint64 body);
    void close(quint64 body);

    bool knows(quint64 body) const { return m_shares.contains(body); }
    qint64 held() const { return m_held; }

private:
    struct Share
    {
        qint64 claim = 0;
        qint64 held = 0;
        bool slow = false;
    };

    bool isSafe() const;

    const qint64 m_total;
    qint64 m_held = 0;
    QHash<quint64, Share> m_shares;
};

} // namespace StorymasterSync
