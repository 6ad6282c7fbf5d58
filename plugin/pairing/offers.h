// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/stamp.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QMutex>

#include <deque>
#include <functional>
#include <optional>

namespace StorymasterSync {

/** Microseconds from some fixed point, never stepping and, where the system can tell, counting on in standby. */
qint64 monotonicMicros();

/** The pairing tokens that are out (protocol, section 4): 256 random bits, single use, 15 minutes, in memory only.
 *
 *  Thread: any; every method locks. Owner: the service.
 *  The lifetime is measured monotonically, so that setting the clock neither ends an offer nor prolongs it; the clock
 *  serves only to tell people when an offer ends. */
class PairingOffers
{
public:
    static constexpr int MaxOffers = 16;
    static constexpr qint64 LifetimeMicros = 15LL * 60 * 1'000'000;

    struct Offer
    {
        QByteArray token;
        Stamp expiresAt = 0; ///< As announced, by the clock.
        qint64 deadline = 0; ///< As it holds, in monotonic microseconds.
    };

    explicit PairingOffers(const Clock &clock, std::function<qint64()> monotonic = monotonicMicros);

    /** A fresh token. The oldest of MaxOffers gives way. */
    Offer make();

    bool isGood(QByteArrayView token);

    /** Uses a token up; the offer it was, or nothing where it is unknown, used or expired. */
    std::optional<Offer> take(QByteArrayView token);

    /** Puts back an offer that was taken for a registration which then failed for our reasons. It keeps its lifetime;
     *  where MaxOffers newer ones came meanwhile, it is gone. */
    void putBack(Offer offer);

    void clear();

private:
    void dropStale();
    std::deque<Offer>::iterator find(QByteArrayView token);

    const Clock &m_clock;
    const std::function<qint64()> m_monotonic;
    QMutex m_mutex;
    std::deque<Offer> m_offers; ///< Guarded by m_mutex; oldest first.
};

} // namespace StorymasterSync
