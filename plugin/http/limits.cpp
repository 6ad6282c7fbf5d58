// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/limits.h"

namespace StorymasterSync {

Limits Limits::of(const Settings &settings)
{
    Limits limits;
    limits.headerBytes = qint64(settings.maxHeaderKib) * 1024;
    limits.bodyBytes = qint64(settings.maxBodyMib) * 1024 * 1024;
    limits.connections = settings.maxConnections;
    limits.connectionsPerAddress = settings.maxConnectionsPerAddress;
    limits.requestMs = settings.requestTimeoutS * 1000;
    limits.idleMs = settings.idleTimeoutS * 1000;
    return limits;
}

} // namespace StorymasterSync
