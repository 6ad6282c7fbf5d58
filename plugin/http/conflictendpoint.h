// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class Backend;
class Exchange;

/** What waits for a decision. Thread: the server's. */
class ConflictEndpoint
{
public:
    explicit ConflictEndpoint(Backend &backend);

    /** GET /api/conflicts. */
    void list(Exchange &exchange);
    /** POST /api/conflicts/{id}/resolve. */
    void resolve(Exchange &exchange);

private:
    Backend &m_backend;
};

} // namespace StorymasterSync
