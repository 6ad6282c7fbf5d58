// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/offers.h"

#include "base/ids.h"

#include <QtCore/QMutexLocker>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace StorymasterSync {

qint64 monotonicMicros()
{
#ifdef CLOCK_BOOTTIME
    // steady_clock stands still in standby on Linux: an offer would outlive a night.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
#endif
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

PairingOffers::PairingOffers(const Clock &clock, std::function<qint64()> monotonic)
    : m_clock(clock), m_monotonic(std::move(monotonic))
{}

PairingOffers::Offer PairingOffers::make()
{
    const QMutexLocker lock(&m_mutex);
    const Stamp expiresAt = std::clamp(m_clock.nowMicros(), MinStamp, MaxStamp - LifetimeMicros) + LifetimeMicros;
    m_offers.push_back({newSecretToken(), expiresAt, m_monotonic() + LifetimeMicros});
    dropStale();
    return m_offers.back();
}

bool PairingOffers::isGood(QByteArrayView token)
{
    const QMutexLocker lock(&m_mutex);
    dropStale();
    return find(token) != m_offers.end();
}

std::optional<PairingOffers::Offer> PairingOffers::take(QByteArrayView token)
{
    const QMutexLocker lock(&m_mutex);
    dropStale();
    const auto found = find(token);
    if (found == m_offers.end())
        return std::nullopt;
    Offer offer = std::move(*found);
    m_offers.erase(found);
    return offer;
}

void PairingOffers::putBack(Offer offer)
{
    const QMutexLocker lock(&m_mutex);
    const auto place = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&](const Offer &other) { return other.deadline > offer.deadline; });
    m_offers.insert(place, std::move(offer));
    dropStale();
}

void PairingOffers::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_offers.clear();
}

void PairingOffers::dropStale()
{
    const qint64 now = m_monotonic();
    while (!m_offers.empty() && (m_offers.front().deadline <= now || m_offers.size() > MaxOffers))
        m_offers.pop_front();
}

std::deque<PairingOffers::Offer>::iterator PairingOffers::find(QByteArrayView token)
{
    // Every offer is compared, so that the time taken does not tell which of them came near.
    auto found = m_offers.end();
    for (auto offer = m_offers.begin(); offer != m_offers.end(); ++offer) {
        if (equalInConstantTime(offer->token, token))
            found = offer;
    }
    return found;
}

} // namespace StorymasterSync
