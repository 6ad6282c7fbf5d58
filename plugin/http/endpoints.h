// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/conflictendpoint.h"
#include "http/deviceendpoint.h"
#include "http/healthendpoint.h"
#include "http/pairingendpoint.h"
#include "http/syncendpoint.h"

namespace StorymasterSync {

/** Every endpoint there is; `routes()` says which path leads to which. */
struct Endpoints
{
    HealthEndpoint health;
    PairingEndpoint pairing;
    SyncEndpoint sync;
    ConflictEndpoint conflicts;
    DeviceEndpoint devices;
};

} // namespace StorymasterSync
