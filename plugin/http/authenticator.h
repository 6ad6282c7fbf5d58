// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "http/attemptcounter.h"
#include "http/requesthead.h"

#include <QtCore/QElapsedTimer>

#include <optional>

namespace StorymasterSync {

/** Tells which phone a request comes from (RFC 6750), and slows down who guesses tokens.
 *
 *  Thread: the server's. */
class Authenticator
{
public:
    Authenticator(Backend &backend, int maxFailedAttemptsPerMinute);

    /** The phone whose token stands in the request; nothing where there is no token or no good one. Counts nothing. */
    std::optional<Caller> caller(const HeaderFields &fields) const;

    /** Counts an attempt without a good token, and says how it is answered: as `refusal`, or 429 where the address has
     *  failed too often. */
    Problem failedAttempt(const QHostAddress &peer, const Problem &refusal);

private:
    Backend &m_backend;
    AttemptCounter m_attempts;
    QElapsedTimer m_clock;
};

/** The 401 for a request without a good token. */
Problem noGoodToken();

} // namespace StorymasterSync
