// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/endpoints.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <functional>

namespace StorymasterSync {

class Exchange;

/** Who may use a route (protocol, section 4). */
enum class Access {
    Open,        ///< Everybody.
    Local,       ///< Who sits at this machine.
    Auth,        ///< A paired phone.
    LocalOrAuth, ///< Either; a request with an Authorization field is judged as that phone's.
};

/** One line of the table. */
struct Route
{
    QByteArray path;   ///< `<arg>` stands for one segment.
    QByteArray method; ///< HEAD goes where GET goes.
    Access access;
    bool cors; ///< Whether web pages may use it.
    std::function<void(Exchange &)> serve;
};

/** The complete table of what this server answers. `endpoints` outlives it. */
QList<Route> routes(Endpoints &endpoints);

/** Finds the lines for a path. A plain value. */
class RouteTable
{
public:
    struct Match
    {
        QList<const Route *> routes; ///< One for each method; empty for an unknown path. They live in the table.
        QByteArray target;           ///< The path in its one canonical form.

        const Route *forMethod(const QByteArray &method) const;
        /** The methods, as in Allow: "GET, HEAD, OPTIONS". */
        QByteArray allowed() const;
    };

    explicit RouteTable(QList<Route> routes);
    Q_DISABLE_COPY_MOVE(RouteTable)

    const QList<Route> &all() const { return m_routes; }

    /** `path` as sent, percent-encoded: segments are compared decoded, as they are meant (RFC 3986, section 6.2.2.2). */
    Match match(const QByteArray &path) const;

private:
    const QList<Route> m_routes;
};

} // namespace StorymasterSync
