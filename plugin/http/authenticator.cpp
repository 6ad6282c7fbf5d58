// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/authenticator.h"

#include "http/answer.h"
#include "http/guardserver.h"

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Authenticator::Authenticator(Backend &backend, int maxFailedAttemptsPerMinute)
    : m_backend(backend), m_attempts(maxFailedAttemptsPerMinute)
{
    m_clock.start();
}

std::optional<Caller> Authenticator::caller(const HeaderFields &fields) const
{
    const std::optional<QByteArray> authorization = fields.single("authorization");
    if (!authorization)
        return std::nullopt;
    const qsizetype space = authorization->indexOf(' ');
    if (space < 0 || authorization->left(space).compare("bearer", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray token = authorization->mid(space + 1).trimmed();
    return token.isEmpty() ? std::nullopt : m_backend.authenticate(token);
}

Problem Authenticator::failedAttempt(const QHostAddress &peer, const Problem &refusal)
{
    const QByteArray address = addressKey(peer);
    const qint64 now = m_clock.elapsed();
    if (const int seconds = m_attempts.secondsToWait(address, now); seconds > 0) {
        Problem problem = makeProblem(429, "too_many_attempts"_ba,
                                      u"Too many failed attempts. Please wait a moment."_s);
        problem.retryAfterSeconds = seconds;
        return problem;
    }
    m_attempts.addFailure(address, now);
    return refusal;
}

Problem noGoodToken()
{
    return makeProblem(401, "unauthorised"_ba, u"This device is not paired, or its pairing has ended."_s);
}

} // namespace StorymasterSync
