// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class Backend;
class Exchange;

/** The paired devices. The person at this machine sees and removes all of them, a phone only itself.
 *  Thread: the server's. */
class DeviceEndpoint
{
public:
    explicit DeviceEndpoint(Backend &backend);

    /** GET /api/devices. */
    void list(Exchange &exchange);
    /** DELETE /api/devices/{device_id}. */
    void remove(Exchange &exchange);

private:
    Backend &m_backend;
};

} // namespace StorymasterSync
