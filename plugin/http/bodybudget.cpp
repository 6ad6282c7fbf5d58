// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/bodybudget.h"

#include <QtCore/QList>

#include <algorithm>

namespace StorymasterSync {

BodyBudget::BodyBudget(qint64 total) : m_total(total)
{}

void BodyBudget::open(quint64 body, qint64 claim)
{
    Q_ASSERT(claim >= 0 && claim <= m_total && !knows(body));
    m_shares.insert(body, {claim, 0, false});
}

BodyBudget::Reply BodyBudget::resize(quint64 body, qint64 bytes)
{
    Share &share = m_shares[body];
    const qint64 before = std::exchange(share.held, bytes);
    m_held += bytes - before;
    if (bytes <= before || (m_held <= m_total && (share.slow || isSafe())))
        return Reply::Granted;
    share.held = before;
    m_held -= bytes - before;
    return share.slow ? Reply::Refused : Reply::Wait;
}

void BodyBudget::setSlow(quint64 body)
{
    if (const auto share = m_shares.find(body); share != m_shares.end())
        share->slow = true;
}

void BodyBudget::close(quint64 body)
{
    m_held -= m_shares.take(body).held;
}

bool BodyBudget::isSafe() const
{
    QList<Share> unfinished;
    qint64 room = m_total;
    for (const Share &share : m_shares) {
        if (share.slow)
            continue;
        unfinished.append(share);
        room -= share.held;
    }
    // The one that lacks least ends first and leaves its share to the next.
    std::sort(unfinished.begin(), unfinished.end(),
              [](const Share &left, const Share &right) { return left.claim - left.held < right.claim - right.held; });
    for (const Share &share : unfinished) {
        if (share.claim - share.held > room)
            return false;
        room += share.held;
    }
    return true;
}

} // namespace StorymasterSync
