// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushorder.h"
#include "engine/pushoutcomes.h"
#include "engine/relation.h"

#include <functional>

namespace StorymasterSync {

/** Applies one phone's push (protocol, section 3): the one place that says what a change means.
 *
 *  Each change ends as accepted, rejected or an unresolved conflict. What decides is how it stands to the row (Relation):
 *   - nobody was overlooked: it is written;
 *   - it is a repeat: accepted, nothing is written, and the outcome is told again;
 *   - somebody's change was not seen: Contest merges the two, or decides, or lets it wait with both sides kept whole.
 *
 *  Thread: the writer's. Owner: whoever answers the push; borrows schema and store. Used once. */
class PushOperation
{
public:
    PushOperation(const Schema &schema, PushStore &store, const Caller &caller, ContestRules rules);

    /** Fails as a whole only where the store does; what was committed until then is found again when it is repeated. */
    Result<PushReport> run(const PushRequest &request);

    /** Told in the thread of run(), whenever some of its changes are on disk: how many of them are dealt with. */
    using Progress = std::function<void(qint64 done)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

private:
    Result<void> apply(const Change &change);
    Result<ChangeTarget> locate(int type, const Change &change);
    Result<ChangeTarget> locateCreated(int type, const Change &change);
    QString identityOf(const Change &change) const;
    QString birthUuid(const Change &change) const;
    Result<bool> tellKnown(int type, const Change &change, const ChangeTarget &met);
    Result<void> applyDelete(int type, const Change &change, const ChangeTarget &met);
    Result<void> applyToRow(int type, const Change &change, const StoredRow &row);
    Result<void> applyToNothing(int type, const Change &change, const ChangeTarget &met);
    Result<void> applyToGone(int type, const Change &change, const Tombstone &gone);
    Result<void> acceptRepeated(int type, const Change &change, const StoredRow &row, const Relation &relation);
    Result<void> acceptAsIs(int type, const Change &change, const StoredRow &row, const Relation &relation,
                            bool isWhole);

    Result<void> rememberAsIs(int type, const Change &change, const ChangeTarget &met, const Relation &relation);

    Result<Lineage> lineageOf(int type, const Change &change, Stamp newest, const StoredRow *row, qint64 version,
                              qint64 base);
    Result<void> contest(int type, const Change &change, const StoredRow &row, const Relation &relation);
    Result<void> carryOut(int type, const Change &change, const ChangeTarget &met, const Lineage &lineage,
                          const Ruling &ruling, bool overlooked);
    Result<ChangeTarget> bringBack(int type, const Change &change, const Tombstone &gone, const ColumnValues &values);

    Result<void> insert(int type, const Change &change, const ResolvedColumns &columns);
    Result<void> write(int type, const Change &change, const StoredRow &row, const ResolvedColumns &columns,
                       bool deleted);
    Result<std::optional<StoredRow>> update(int type, const Change &change, const StoredRow &row,
                                            const ColumnValues &values, bool deleted, Provenance::Kind kind);
    Result<void> fillCircles();

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
    const ContestRules m_rules;
    Relations m_relations;
    PushOutcomes m_outcomes;
    const QList<Change> *m_changes = nullptr;
    const PushOrder *m_order = nullptr;
    QList<Circle> m_circles;
    Progress m_progress;
};

} // namespace StorymasterSync
