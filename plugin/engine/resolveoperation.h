// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "engine/conflictsides.h"

namespace StorymasterSync {

/** Settles conflicts that wait, and takes settlements back (protocol, "An unresolved one keeps both sides").
 *
 *  It works on the row as it stands today: what the desktop changed meanwhile in other columns stays. The result is checked
 *  as a push is, and always gets a new version and stamp, so that it reaches every device, also the one that lost.
 *
 *  Thread: the writer's. Owner: whoever was asked; borrows schema and store. Nothing is committed here: on a Problem or an
 *  Error the owner lets the store go, and nothing was changed. */
class ResolveOperation
{
public:
    ResolveOperation(const Schema &schema, PushStore &store);

    /** 422 where the choice cannot stand: what is wrong, and with which column. 409 `changed_meanwhile` where the user saw
     *  something else. REQUIRES: `record` waits. */
    Result<Outcome<ResolvedState>> resolve(const ConflictRecord &record, const ResolveRequest &request);

    /** Puts the row back as it was before, and lets the conflict wait again. 409 `changed_since` where somebody wrote since.
     *  REQUIRES: `record` was decided. */
    Result<Outcome<ResolvedState>> undo(const ConflictRecord &record);

    /** Whether what the phone wanted is so already. */
    Result<bool> isFulfilled(const ConflictRecord &record);

private:
    Result<std::variant<Sides, Refusal>> sidesFor(int type, const ConflictRecord &record, const ChangeTarget &met,
                                                  Choice choice);
    Result<std::variant<QList<QVariant>, Refusal>> chosen(int type, const ConflictRecord &record,
                                                          const ChangeTarget &met, const ResolveRequest &request);
    Result<std::optional<Refusal>> applyData(int type, const QJsonObject &data, const ChangeTarget &met,
                                             QList<QVariant> &values);
    Result<Outcome<ResolvedState>> settle(int type, ConflictRecord record, const ChangeTarget &met,
                                          const QList<QVariant> *values, bool deleted);
    Result<std::variant<ColumnValues, Refusal>> phonesRow(int type, const ConflictRecord &record,
                                                          const ChangeTarget &met);
    Result<Outcome<ResolvedState>> keepBoth(int type, ConflictRecord record, const ChangeTarget &met);
    Result<std::variant<StoredRow, Refusal>> bringBack(int type, const Tombstone &gone, const QList<QVariant> &values);
    Result<ResolvedState> stateOf(int type, const ConflictRecord &record, const ChangeTarget &now);

    const Schema &m_schema;
    PushStore &m_store;
    ConflictSides m_sides;
};

} // namespace StorymasterSync
