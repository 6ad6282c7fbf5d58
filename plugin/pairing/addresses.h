// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkInterface>

namespace StorymasterSync {

/** The addresses at which phones may find this machine: of the running interfaces, the likeliest first (private IPv4 on
 *  Wi-Fi or Ethernet, then other IPv4, then global IPv6), without loopback, link-local and containers' bridges; where the
 *  server listens on one address only, just that. Never empty: with no network it is the loopback address. Any thread. */
QList<QHostAddress> usableAddresses(const QHostAddress &listening);

/** One address of a running interface. */
struct InterfaceAddress
{
    QHostAddress address;
    QString interfaceName;
    QNetworkInterface::InterfaceType type = QNetworkInterface::Unknown;
    bool temporary = false; ///< Changes by itself after some hours (RFC 8981).
};

/** usableAddresses() for a machine that has `present`. */
QList<QHostAddress> usableAddresses(const QHostAddress &listening, const QList<InterfaceAddress> &present);

/** Whether `address` is one of this machine's own: loopback, or on an interface of it (IPv4-mapped IPv6 included).
 *  Any thread. Cheap: the interfaces are asked at most once a second, so a new address counts a second late. */
bool isOwnAddress(const QHostAddress &address);

/** `address` as it stands in a URL: IPv6 in brackets, without a scope. */
QString urlHost(const QHostAddress &address);

} // namespace StorymasterSync
