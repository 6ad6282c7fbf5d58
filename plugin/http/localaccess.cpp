// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/localaccess.h"

#include "pairing/addresses.h"

#include <QtNetwork/QHostInfo>

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** What proxies leave in a request. */
bool isProxyField(const QByteArray &name)
{
    return name == "forwarded" || name == "via" || name == "x-real-ip" || name.startsWith("x-forwarded");
}

struct Authority
{
    QByteArray host;
    QByteArray port; ///< Empty where none is named.
};

Authority split(const QByteArray &authority)
{
    const qsizetype bracket = authority.lastIndexOf(']');
    const qsizetype colon = authority.indexOf(':', std::max<qsizetype>(bracket, 0));
    if (colon < 0)
        return {authority, {}};
    return {authority.left(colon), authority.mid(colon + 1)};
}

} // namespace

LocalAccess::LocalAccess(bool open) : m_open(open), m_hostName(QHostInfo::localHostName().toLatin1().toLower())
{}

bool LocalAccess::allows(const RequestHead &head) const
{
    if (!m_open || !isOwnAddress(head.peer) || !namesThisMachine(head.host))
        return false;
    if (std::any_of(head.fields.begin(), head.fields.end(),
                    [](const auto &field) { return isProxyField(field.first); }))
        return false;
    return !head.fields.contains("origin") || isThisServer(head.fields.value("origin"), head.localPort);
}

bool LocalAccess::isThisServer(const QByteArray &origin, quint16 port) const
{
    for (const auto &[scheme, defaultPort] : {std::pair("http://"_ba, "80"_ba), std::pair("https://"_ba, "443"_ba)}) {
        if (!origin.startsWith(scheme))
            continue;
        const Authority authority = split(origin.mid(scheme.size()));
        const QByteArray named = authority.port.isEmpty() ? defaultPort : authority.port;
        return named == QByteArray::number(port) && namesThisMachine(authority.host);
    }
    return false;
}

bool LocalAccess::namesThisMachine(const QByteArray &authority) const
{
    QByteArray host = split(authority).host.toLower();
    if (host.isEmpty())
        return false;
    if (host == "localhost" || host == m_hostName)
        return true;
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    // Strictly four numbers: QHostAddress also reads "127.1" and "2130706433".
    else if (host.count('.') != 3)
        return false;
    const QHostAddress address(QString::fromLatin1(host));
    return !address.isNull() && isOwnAddress(address);
}

} // namespace StorymasterSync
