// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pairing/certificate.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace StorymasterSync {

/** How this server speaks TLS, the same for all connections: its certificate; TLS 1.2 (RFC 5246) with forward secrecy and
 *  authenticated encryption (RFC 9325) or 1.3 (RFC 8446); no renegotiation, no compression, no resumption.
 *
 *  Thread: made in any, then used in the server's. Shared by the connections that began with it. */
class TlsContext
{
public:
    static Result<std::shared_ptr<const TlsContext>> make(const Certificate &certificate);
    ~TlsContext();
    Q_DISABLE_COPY_MOVE(TlsContext)

    /** The server's side of one connection; the caller frees it. Null where there is no memory. */
    ssl_st *newSession() const;

private:
    explicit TlsContext(ssl_ctx_st *context) : m_context(context) {}

    ssl_ctx_st *const m_context;
};

} // namespace StorymasterSync
