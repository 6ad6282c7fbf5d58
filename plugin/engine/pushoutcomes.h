// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/contest.h"
#include "engine/pushstore.h"
#include "protocol/devicemessage.h"

namespace StorymasterSync {

/** What a push came to, for the phone and for the desktop. */
struct PushReport
{
    PushAnswer answer;
    QHash<QString, QList<qint64>> changedIds; ///< By table: rows of the desktop that the phone changed.
    QList<ConflictRecord> newConflicts;       ///< Those that now wait.
    Stamp newest = 0;                         ///< Of all stamps in the answer.
};

/** What a change met at the desktop. */
struct ChangeTarget
{
    std::optional<StoredRow> row;
    std::optional<Tombstone> gone;
};

/** Notes how each change of a push ended: every one as exactly one of accepted, rejected or waiting. Conflicts go into the
 *  ledger. Thread: the store's; borrows all it is given. */
class PushOutcomes
{
public:
    PushOutcomes(const Schema &schema, PushStore &store, const Caller &caller)
        : m_schema(schema), m_store(store), m_caller(caller)
    {}

    void accept(int type, const Change &change, const StoredRow &row);
    void accept(int type, const Change &change, const Tombstone &gone);
    /** Of a row that nothing remembers: there is no state to tell. */
    void acceptUnknown() { ++m_report.answer.accepted; }
    void reject(const Change &change, const Refusal &refusal);
    /** Accepted before, and not yet at its end: rows that name each other. */
    void takeBack(const Change &change);
    void noteChanged(int type, qint64 id) { m_report.changedIds[m_schema.type(type).table].append(id); }

    /** Both sides as they are now. `base` is what the phone's copy is based on; null: unknown. */
    Result<ConflictRecord> record(int type, const Change &change, const ChangeTarget &met, const QList<QVariant> *base);

    /** Both sides are kept whole, and the change waits. */
    Result<void> wait(const Change &change, ConflictRecord record, const QStringList &fields);
    /** What of the change was not written, because it came too late or was so already, goes into the ledger, as closed: nothing
     *  accepted is lost, and its repeat is known. */
    Result<void> keepOvertaken(const Change &change, ConflictRecord record, const QStringList &fields);
    /** Somebody was overlooked and the change was taken all the same, or lost by a rule: `now` is the row since. What a
     *  rule decided is entered in the ledger, where the loser can be found. */
    Result<void> tellDecided(int type, const Change &change, ConflictRecord record, const Ruling &ruling,
                             const ChangeTarget &now);
    /** A repeat of a change that ended in this conflict. */
    Result<void> tellKnown(int type, const Change &change, const ChangeTarget &met, ConflictRecord record);
    /** A repeat of a change that was merged: the phone may never have heard of the row as it became. */
    Result<void> tellMerged(int type, const Change &change, const StoredRow &row);
    /** The change is taken, but its row is really gone, which no pull may bring any more: neither side has data. */
    Result<void> tellGone(int type, const Change &change, const Tombstone &gone);

    PushReport finish();

private:
    Result<void> tellSuperseded(int type, const Change &change, const ChangeTarget &met, qint64 version);

    const Schema &m_schema;
    PushStore &m_store;
    const Caller &m_caller;
    PushReport m_report;
};

/** `values` as they travel, siblings of references included. */
Result<QJsonObject> wireColumns(const Schema &schema, int type, const QList<QVariant> &values, PushStore &store);

} // namespace StorymasterSync
