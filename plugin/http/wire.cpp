// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/wire.h"

#ifdef Q_OS_WIN
#    include <winsock2.h>
#else
#    include <sys/socket.h>
#endif

namespace StorymasterSync {

namespace {

constexpr qint64 ReadBufferBytes = 64 * 1024;

} // namespace

std::unique_ptr<QTcpSocket> makeWire(qintptr descriptor)
{
    auto wire = std::make_unique<QTcpSocket>();
    if (!wire->setSocketDescriptor(descriptor))
        return nullptr;
    wire->setReadBufferSize(ReadBufferBytes);
    wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    wire->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return wire;
}

void halfClose(QTcpSocket &wire)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(wire.socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(wire.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace StorymasterSync
