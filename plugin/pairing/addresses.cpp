// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/addresses.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QMutex>
#include <QtCore/QMutexLocker>

#include <algorithm>
#include <array>
#include <optional>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** Without scope, and as IPv4 where it is that in IPv6's clothing (RFC 4291, section 2.5.5.2). */
QHostAddress plain(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(number);
    QHostAddress result = address;
    result.setScopeId(QString());
    return result;
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

/** By name, since neither Qt nor the kernel's interface types tell a container's bridge from a network card. */
bool isContainerInterface(const QString &name)
{
    static constexpr std::array prefixes{
        "docker"_L1, "br-"_L1, "veth"_L1,    "virbr"_L1, "vnet"_L1,  "lxcbr"_L1,   "lxdbr"_L1,    "incusbr"_L1,
        "podman"_L1, "cni"_L1, "flannel"_L1, "cali"_L1,  "vmnet"_L1, "vboxnet"_L1, "waydroid"_L1,
    };
    return std::any_of(prefixes.begin(), prefixes.end(), [&](auto prefix) { return name.startsWith(prefix); });
}

/** RFC 1918. */
bool isPrivateIPv4(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

/** How likely a phone in the same house gets through: the lower, the likelier. Nothing where it cannot. */
std::optional<int> rank(const InterfaceAddress &candidate, const QHostAddress &listening)
{
    const QHostAddress &address = candidate.address;
    const bool isIPv4 = address.protocol() == QHostAddress::IPv4Protocol;
    const bool heard = listening == QHostAddress(QHostAddress::Any)
        || listening == QHostAddress(isIPv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    if (!heard || address.isLoopback() || address.isLinkLocal() || isContainerInterface(candidate.interfaceName))
        return std::nullopt;
    const bool isCard = candidate.type == QNetworkInterface::Wifi || candidate.type == QNetworkInterface::Ethernet;
    if (isIPv4)
        return (isPrivateIPv4(address) ? 0 : 2) + (isCard ? 0 : 1);
    return 4 + (isCard ? 0 : 2) + (candidate.temporary ? 1 : 0);
}

/** The addresses of this machine, as they were at most a second ago. Any thread. */
class OwnAddresses
{
public:
    bool contains(const QHostAddress &address)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_goodUntil.hasExpired()) {
            m_addresses.clear();
            for (const QHostAddress &own : QNetworkInterface::allAddresses())
                m_addresses.append(plain(own));
            m_goodUntil.setRemainingTime(1000);
        }
        return m_addresses.contains(address);
    }

private:
    QMutex m_mutex;
    QList<QHostAddress> m_addresses; ///< Guarded by m_mutex.
    QDeadlineTimer m_goodUntil{0};   ///< Guarded by m_mutex.
};

QList<InterfaceAddress> presentAddresses()
{
    QList<InterfaceAddress> present;
    for (const QNetworkInterface &card : QNetworkInterface::allInterfaces()) {
        if (!card.flags().testFlag(QNetworkInterface::IsUp) || !card.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : card.addressEntries())
            present.append({entry.ip(), card.name(), card.type(), entry.isTemporary()});
    }
    return present;
}

} // namespace

QList<QHostAddress> usableAddresses(const QHostAddress &listening)
{
    return usableAddresses(listening, presentAddresses());
}

QList<QHostAddress> usableAddresses(const QHostAddress &listening, const QList<InterfaceAddress> &present)
{
    if (!isAny(listening))
        return {listening};
    QList<std::pair<int, QHostAddress>> ranked;
    for (const InterfaceAddress &candidate : present) {
        if (const auto place = rank(candidate, listening))
            ranked.append({*place, plain(candidate.address)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    QList<QHostAddress> result;
    for (const auto &[place, address] : ranked)
        result.append(address);
    if (result.isEmpty())
        result.append(listening == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::LocalHostIPv6)
                                                                       : QHostAddress(QHostAddress::LocalHost));
    return result;
}

bool isOwnAddress(const QHostAddress &address)
{
    // What the machine's addresses are is one fact for the whole process, and so is the memory of it.
    static OwnAddresses own;
    const QHostAddress asked = plain(address);
    return asked.isLoopback() || own.contains(asked);
}

QString urlHost(const QHostAddress &address)
{
    const QHostAddress bare = plain(address);
    return bare.protocol() == QHostAddress::IPv6Protocol ? u'[' + bare.toString() + u']' : bare.toString();
}

} // namespace StorymasterSync
