// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sql.h"

namespace StorymasterSync {

/** The plugin's own tables beside the log: sync_device, sync_log, sync_conflict, which begin with the columns of the
 *  server that this plugin replaces, and sync_conflict_change, sync_told, sync_purge, sync_used. What is missing is added. */
namespace SyncTables {

/** Creates or completes them. Tokens that the old server kept in clear are hashed in place (`expiresAt`: until when they
 *  stay good), its pairing tokens are removed. REQUIRES: a write transaction. Throws SqlFailure. */
void prepare(Connection &connection, qint64 tokensExpireAt);

/** Whether prepare() has something to do. Throws SqlFailure. */
bool needPreparing(Connection &connection);

} // namespace SyncTables

} // namespace StorymasterSync
