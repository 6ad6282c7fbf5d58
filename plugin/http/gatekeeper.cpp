// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/gatekeeper.h"

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** RFC 9110, section 15.5.22. Its Upgrade field names what is spoken here, which a client begins with; a plain connection
 *  cannot be turned into one. */
Answer encryptionRequired()
{
    Answer answer = problemAnswer(makeProblem(
        426, "encryption_required"_ba,
        u"Storymaster takes encrypted connections only. Please scan the pairing code again, with an app that "
        "knows encryption."_s));
    answer.headers.append({"Upgrade"_ba, "TLS/1.2, HTTP/1.1"_ba});
    answer.headers.append({"Connection"_ba, "Upgrade"_ba});
    return answer;
}

/** A preflight says which fields the request to come will have; with Authorization it will be judged as a phone's. */
bool willBeJudgedAsPhone(const Route &route, const HeaderFields &preflight)
{
    return route.access != Access::LocalOrAuth || preflight.hasToken("access-control-request-headers", "authorization");
}

} // namespace

Gatekeeper::Gatekeeper(const RouteTable &routes, Authenticator &authenticator, const Settings &settings,
                       const Limits &limits)
    : m_routes(routes),
      m_authenticator(authenticator),
      m_localAccess(settings.localRoutes),
      m_cors(settings.corsOrigins),
      m_limits(limits),
      m_encryptedOnly(settings.encryption == Encryption::Required)
{}

Verdict Gatekeeper::judge(const RequestHead &head)
{
    Verdict verdict;
    if (m_encryptedOnly && !head.encrypted) {
        verdict.answer = encryptionRequired();
        return verdict;
    }
    const RouteTable::Match match = m_routes.match(head.path);
    if (match.routes.isEmpty()) {
        verdict.answer = problemAnswer(makeProblem(404, "not_found"_ba, u"There is nothing at this address."_s));
        return verdict;
    }
    if (head.method == "OPTIONS")
        return preflight(match, head);
    const Route *route = match.forMethod(head.method);
    if (!route) {
        verdict.answer = problemAnswer(
            makeProblem(405, "method_not_allowed"_ba,
                        u"This address does not know the method %1."_s.arg(QLatin1StringView(head.method))));
        verdict.answer->headers.append({"Allow"_ba, match.allowed()});
        return verdict;
    }
    if (route->cors && (route->access != Access::LocalOrAuth || needsToken(*route, head)))
        verdict.headers = m_cors.forAnswer(head.fields);
    if (const std::optional<Problem> problem = refusal(*route, head)) {
        verdict.answer = problemAnswer(*problem);
        return verdict;
    }
    verdict.target = match.target;
    verdict.goodToken = needsToken(*route, head);
    verdict.bodyLimit = route->access == Access::Auth ? m_limits.bodyBytes : SmallBodyBytes;
    return verdict;
}

Verdict Gatekeeper::preflight(const RouteTable::Match &match, const RequestHead &head) const
{
    Verdict verdict;
    verdict.answer = emptyAnswer({{"Allow"_ba, match.allowed()}});
    const bool cors = std::any_of(match.routes.cbegin(), match.routes.cend(), [&](const Route *route) {
        return route->cors && willBeJudgedAsPhone(*route, head.fields);
    });
    if (cors)
        verdict.headers = m_cors.forPreflight(head.fields, match.allowed());
    return verdict;
}

std::optional<Problem> Gatekeeper::refusal(const Route &route, const RequestHead &head)
{
    if (needsToken(route, head)) {
        if (m_authenticator.caller(head.fields))
            return std::nullopt;
        return m_authenticator.failedAttempt(head.peer, noGoodToken());
    }
    if (route.access == Access::Open || m_localAccess.allows(head))
        return std::nullopt;
    return makeProblem(403, "local_only"_ba, u"This can be done only at the computer that Storymaster runs on."_s);
}

std::optional<Caller> Gatekeeper::caller(const Route &route, const RequestHead &head) const
{
    return needsToken(route, head) ? m_authenticator.caller(head.fields) : std::nullopt;
}

bool Gatekeeper::needsToken(const Route &route, const RequestHead &head)
{
    return route.access == Access::Auth
        || (route.access == Access::LocalOrAuth && head.fields.contains("authorization"));
}

} // namespace StorymasterSync
