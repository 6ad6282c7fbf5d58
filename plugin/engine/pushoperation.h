// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/columnresolver.h"
#include "engine/pushorder.h"
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

/** Applies one phone's push (protocol, section 3): the one place that says what a change means.
 *
 *  Each change ends as accepted, rejected or an unresolved conflict. What decides is the version its copy was based on:
 *   - the row's own: nobody was overlooked, it is written;
 *   - an older one, and everything since came from this very registration: it follows what it wrote before;
 *   - an older one, and this very change is in the row's history: a repeat, accepted, nothing is written;
 *   - otherwise somebody else's change was not seen: it waits, and both sides are kept whole.
 *  A version that the phone was only told of, in the answer to a repeat, counts as seen by it no more than before: what it
 *  did not change itself is left as it stands, what contradicts waits.
 *
 *  Thread: the writer's. Owner: whoever answers the push; borrows schema and store. Used once. */
class PushOperation
{
public:
    PushOperation(const Schema &schema, PushStore &store, const Caller &caller);

    /** Fails as a whole only where the store does; what was committed until then is found again when it is repeated. */
    Result<PushReport> run(const PushRequest &request);

private:
    /** How a change relates to the row as it stands. */
    enum class Relation { Current, OwnOnly, Repeated, Overlooks, Unseen };

    struct Relationship
    {
        Relation relation = Relation::Overlooks;
        qint64 base = -1; ///< Repeated: the version that this change made. Unseen: what the copy is based on.
        bool strangersSince = false; ///< Repeated: somebody else wrote after it.
    };

    struct Target
    {
        std::optional<StoredRow> row;
        std::optional<Tombstone> gone;
    };

    Result<void> apply(const Change &change);
    Result<Target> locate(int type, const Change &change);
    Result<Relationship> relate(int type, const Change &change, Stamp newest, qint64 version);
    Result<Relationship> relateToRow(int type, const Change &change, const StoredRow &row);
    Result<void> applyDelete(int type, const Change &change, const Target &target);
    Result<void> applyToRow(int type, const Change &change, const StoredRow &row);
    Result<void> applyToNothing(int type, const Change &change, const Target &target);
    Result<void> applyLate(int type, const Change &change, const StoredRow &row, ResolvedColumns columns);
    Result<void> applyUnseen(int type, const Change &change, const StoredRow &row, ResolvedColumns columns,
                             qint64 base);
    Result<void> insert(int type, const Change &change, const ResolvedColumns &columns);
    Result<void> write(int type, const Change &change, const StoredRow &row, const ResolvedColumns &columns,
                       bool deleted);
    Result<void> acceptRepeated(int type, const Change &change, const StoredRow &row, const Relationship &relationship);
    Result<void> wait(int type, const Change &change, const Target &target, const QStringList &fields);
    Result<void> fillCircles();
    Result<bool> isLate(int type, const Change &change, const StoredRow &row);

    void accept(int type, const Change &change, qint64 id, const QString &uuid, qint64 version, Stamp updatedAt);
    void noteWritten(Stamp before, const StoredRow &now);
    void acceptUnchanged(int type, const Change &change, const StoredRow &row);
    void reject(const Change &change, const Refusal &refusal);

    QStringList differingFields(int type, const ResolvedColumns &columns) const;

    struct Circle
    {
        int change;
        int type;
        QString syncUuid;
        QList<int> columns;
    };

    const Schema &m_schema;
    PushStore &m_store;
    const Caller m_caller;
    const QList<Change> *m_changes = nullptr;
    const PushOrder *m_order = nullptr;
    std::optional<qint64> m_toldBase; ///< Of the change under way: its row stays unseen, based on this.
    QHash<Stamp, qint64>
        m_writtenFrom; ///< Rows written in this push, by their newest stamp: their first version of it.
    QList<Circle> m_circles;
    PushReport m_report;
};

} // namespace StorymasterSync
