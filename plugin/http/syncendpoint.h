// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class Backend;
class Exchange;

/** What a paired phone does all day. Thread: the server's. */
class SyncEndpoint
{
public:
    explicit SyncEndpoint(Backend &backend);

    /** POST /api/sync/pull. */
    void pull(Exchange &exchange);
    /** POST /api/sync/push. */
    void push(Exchange &exchange);
    /** GET /api/sync/status. */
    void status(Exchange &exchange);
    /** GET /api/schema. */
    void schema(Exchange &exchange);

private:
    Backend &m_backend;
};

} // namespace StorymasterSync
