// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/routes.h"

#include <algorithm>
#include <optional>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView Variable = "<arg>";

template <typename Endpoint>
std::function<void(Exchange &)> to(Endpoint &endpoint, void (Endpoint::*method)(Exchange &))
{
    return [&endpoint, method](Exchange &exchange) { (endpoint.*method)(exchange); };
}

/** The path in canonical form where it fits `pattern`. */
std::optional<QByteArray> fitted(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QByteArrayList target;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QByteArray segment = QByteArray::fromPercentEncoding(given[i]);
        const bool isVariable = wanted[i] == Variable;
        if (isVariable ? segment.isEmpty() || segment.contains('/') : segment != wanted[i])
            return std::nullopt;
        target.append(isVariable ? segment.toPercentEncoding() : segment);
    }
    return target.join('/');
}

} // namespace

QList<Route> routes(Endpoints &endpoints)
{
    using enum Access;
    auto &[health, pairing, sync, conflicts, devices] = endpoints;
    const QByteArray get = "GET"_ba;
    const QByteArray post = "POST"_ba;
    const QByteArray del = "DELETE"_ba;
    constexpr bool cors = true;
    constexpr bool noCors = false;
    // clang-format off
    return {
        {"/"_ba,                            get,  Open,        noCors, to(health,    &HealthEndpoint::health)},
        {"/api/pair/qr-data"_ba,            get,  Local,       noCors, to(pairing,   &PairingEndpoint::qrData)},
        {"/api/pair/qr-image"_ba,           get,  Local,       noCors, to(pairing,   &PairingEndpoint::qrImage)},
        {"/api/pair/register"_ba,           post, Open,        cors,   to(pairing,   &PairingEndpoint::registerDevice)},
        {"/api/pair/refresh"_ba,            post, Auth,        cors,   to(pairing,   &PairingEndpoint::refresh)},
        {"/api/sync/pull"_ba,               post, Auth,        cors,   to(sync,      &SyncEndpoint::pull)},
        {"/api/sync/push"_ba,               post, Auth,        cors,   to(sync,      &SyncEndpoint::push)},
        {"/api/sync/status"_ba,             get,  Auth,        cors,   to(sync,      &SyncEndpoint::status)},
        {"/api/schema"_ba,                  get,  Auth,        cors,   to(sync,      &SyncEndpoint::schema)},
        {"/api/conflicts"_ba,               get,  Auth,        cors,   to(conflicts, &ConflictEndpoint::list)},
        {"/api/conflicts/<arg>/resolve"_ba, post, Auth,        cors,   to(conflicts, &ConflictEndpoint::resolve)},
        {"/api/devices"_ba,                 get,  LocalOrAuth, cors,   to(devices,   &DeviceEndpoint::list)},
        {"/api/devices/<arg>"_ba,           del,  LocalOrAuth, cors,   to(devices,   &DeviceEndpoint::remove)},
    };
    // clang-format on
}

RouteTable::RouteTable(QList<Route> routes) : m_routes(std::move(routes))
{}

RouteTable::Match RouteTable::match(const QByteArray &path) const
{
    Match match;
    for (const Route &route : m_routes) {
        if (const std::optional<QByteArray> target = fitted(route.path, path)) {
            match.routes.append(&route);
            match.target = *target;
        }
    }
    return match;
}

const Route *RouteTable::Match::forMethod(const QByteArray &method) const
{
    const QByteArray wanted = method == "HEAD" ? "GET"_ba : method;
    const auto found = std::find_if(routes.cbegin(), routes.cend(),
                                    [&](const Route *route) { return route->method == wanted; });
    return found == routes.cend() ? nullptr : *found;
}

QByteArray RouteTable::Match::allowed() const
{
    QByteArrayList methods;
    for (const Route *route : routes)
        methods.append(route->method);
    if (methods.contains("GET"))
        methods.append("HEAD"_ba);
    methods.append("OPTIONS"_ba);
    return methods.join(", ");
}

} // namespace StorymasterSync
