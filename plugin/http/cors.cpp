// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/cors.h"

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Cors::Cors(const QStringList &origins)
{
    for (const QString &origin : origins) {
        if (origin == u"*")
            m_all = true;
        else
            m_origins.append(origin.toUtf8());
    }
}

HeaderList Cors::forAnswer(const HeaderFields &request) const
{
    if (m_all)
        return {{"Access-Control-Allow-Origin"_ba, "*"_ba}, {"Access-Control-Expose-Headers"_ba, "Retry-After"_ba}};
    if (m_origins.isEmpty())
        return {};
    HeaderList headers{{"Vary"_ba, "Origin"_ba}};
    if (const auto origin = request.single("origin"); origin && m_origins.contains(*origin)) {
        headers.append({"Access-Control-Allow-Origin"_ba, *origin});
        headers.append({"Access-Control-Expose-Headers"_ba, "Retry-After"_ba});
    }
    return headers;
}

HeaderList Cors::forPreflight(const HeaderFields &request, const QByteArray &methods) const
{
    HeaderList headers = forAnswer(request);
    headers.append({"Access-Control-Allow-Methods"_ba, methods});
    headers.append({"Access-Control-Allow-Headers"_ba, "Authorization, Content-Type, Content-Encoding"_ba});
    headers.append({"Access-Control-Max-Age"_ba, "600"_ba});
    return headers;
}

} // namespace StorymasterSync
