// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/conflictmessage.h"
#include "protocol/pushmessage.h"
#include "protocol/schema.h"
#include "store/sql.h"

namespace StorymasterSync {

/** The ledger of conflicts, sync_conflict: `mine` is the desktop's side, `theirs` the phone's. Nothing is ever deleted
 *  from it but by age (see Purge). Functions throw SqlFailure; thread: the connection's. */
namespace ConflictTable {

/** Keeps `record` as the one conflict of this device and row that waits. Where one waits already, the columns sent now
 *  replace its columns, each with its base, and the rest goes on waiting. One that is decided already is entered beside it.
 *  Sets id and detectedAt. REQUIRES: a write transaction. */
void keep(Connection &connection, const EntityType &entity, ConflictRecord &record, qint64 deviceRow,
          const QByteArray &digest, Stamp now);

/** Takes the columns of an accepted change out of what waits, all for a delete; a conflict of which nothing is left is
 *  closed. What waits since a later time of the phone's stays. REQUIRES: a write transaction. */
void settleColumns(Connection &connection, const EntityType &entity, qint64 deviceRow, const QString &syncUuid,
                   const Change &change, Stamp now);

/** What the pushed change of that digest ended in, the newest where there are several: by its row, or by the id that it
 *  found taken (0: it is no such create). */
std::optional<ConflictRecord> ofChange(Connection &connection, qint64 deviceRow, const QString &entityType,
                                       const QString &syncUuid, qint64 takenId, const QByteArray &digest);

/** Closes a waiting one: outcome, outcomeStamp, mergedData and the copy are taken from `record`.
 *  REQUIRES: a write transaction. */
void close(Connection &connection, const ConflictRecord &record, Stamp now);
/** Lets a closed one wait again; false where another of the same row and device waits. REQUIRES: a write transaction. */
bool reopen(Connection &connection, const ConflictRecord &record, Stamp now);

bool hadAny(Connection &connection, qint64 deviceRow);

/** All that wait, oldest first; of one device, or of all (0). */
QList<ConflictRecord> waiting(Connection &connection, qint64 deviceRow = 0);

/** Waiting or closed; nothing where there never was one of this number. */
std::optional<ConflictRecord> find(Connection &connection, qint64 id);

/** Of one device, or of all (0). */
qint64 countWaiting(Connection &connection, qint64 deviceRow = 0);

} // namespace ConflictTable

} // namespace StorymasterSync
