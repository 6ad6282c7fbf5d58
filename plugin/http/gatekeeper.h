// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/admission.h"
#include "http/authenticator.h"
#include "http/cors.h"
#include "http/limits.h"
#include "http/localaccess.h"
#include "http/routes.h"

namespace StorymasterSync {

/** Decides by a request's head who is let in, and answers at once who is not (protocol, section 4), so that nobody's
 *  body is taken in for nothing. The order: unencrypted where that is not allowed, unknown path, OPTIONS, wrong method,
 *  access.
 *
 *  Thread: the server's. */
class Gatekeeper
{
public:
    Gatekeeper(const RouteTable &routes, Authenticator &authenticator, const Settings &settings, const Limits &limits);

    Verdict judge(const RequestHead &head);

    /** The phone that asks on this route; nothing where it may ask without being one, or is one no longer. */
    std::optional<Caller> caller(const Route &route, const RequestHead &head) const;
    /** Whether this request has to be a phone's. */
    static bool needsToken(const Route &route, const RequestHead &head);

private:
    Verdict preflight(const RouteTable::Match &match, const RequestHead &head) const;
    /** The problem with it, if any. */
    std::optional<Problem> refusal(const Route &route, const RequestHead &head);

    const RouteTable &m_routes;
    Authenticator &m_authenticator;
    const LocalAccess m_localAccess;
    const Cors m_cors;
    const Limits m_limits;
    const bool m_encryptedOnly;
};

} // namespace StorymasterSync
