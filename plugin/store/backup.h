// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "store/sql.h"

namespace StorymasterSync {

/** Makes a verified copy of the database beside it, `storymaster_backup_<UTC time>.db`, mode 0600, with VACUUM INTO, and
 *  checks its integrity. The copy is faithful: it holds what the original held.
 *
 *  REQUIRES: no open transaction. Any thread that owns `connection`.
 *  Returns the copy's path; on failure nothing is left behind. */
Result<QString> backUpDatabase(Connection &connection, const DatabaseFile &file, const Clock &clock);

} // namespace StorymasterSync
