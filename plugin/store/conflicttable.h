// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/conflictmessage.h"
#include "store/sql.h"

namespace StorymasterSync {

/** The ledger of conflicts, sync_conflict: `mine` is the desktop's side, `theirs` the phone's. Functions throw SqlFailure;
 *  thread: the connection's. */
namespace ConflictTable {

/** Keeps `record` as the one conflict of this device and row that waits. Where one waits already, the columns sent now
 *  replace its columns and the rest goes on waiting; a repeated push changes nothing. Sets id and detectedAt.
 *  REQUIRES: a write transaction. */
void keep(Connection &connection, ConflictRecord &record, qint64 deviceRow, const QByteArray &digest, Stamp now);

/** Takes columns that were accepted out of what waits; a conflict of which nothing is left is closed.
 *  REQUIRES: a write transaction. */
void settleColumns(Connection &connection, qint64 deviceRow, const QString &syncUuid, const QStringList &columns,
                   Stamp now);

bool anyWaits(Connection &connection, qint64 deviceRow);
qint64 countWaiting(Connection &connection, qint64 deviceRow);

/** All that wait, oldest first. */
QList<ConflictRecord> waiting(Connection &connection);

/** Whether there ever was a conflict of this number; nothing where not, else whether it still waits. */
std::optional<bool> isWaiting(Connection &connection, qint64 id);

} // namespace ConflictTable

} // namespace StorymasterSync
