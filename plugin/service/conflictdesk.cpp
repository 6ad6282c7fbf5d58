// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/conflictdesk.h"

#include "engine/resolveoperation.h"
#include "store/conflicttable.h"
#include "store/sqlpushstore.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orThrow(const Result<T> &result)
{
    if (!result)
        throw SqlFailure{result.error()};
    return *result;
}

void orThrow(const Result<void> &result)
{
    if (!result)
        throw SqlFailure{result.error()};
}

SqlPushStore::Config desktopConfig(Store &store, const Clock &clock)
{
    SqlPushStore::Config config;
    config.schema = &store.schema();
    config.book = &store.book();
    config.clock = &clock;
    return config;
}

Problem unknownConflict()
{
    return {404, "unknown_conflict", u"There is no conflict of this number."_s};
}

} // namespace

void ConflictDesk::closeFulfilled(Connection &writer)
{
    ChangeMark seen = ChangeMark::of(writer);
    if (m_closedAt == seen)
        return;
    closeFulfilled(writer, ConflictTable::waiting(writer));
    // What others have written meanwhile may not have been seen; its own changes have.
    seen.byItself = ChangeMark::of(writer).byItself;
    m_closedAt = seen;
}

void ConflictDesk::closeFulfilled(Connection &writer, const QList<ConflictRecord> &waiting)
{
    SqlPushStore store(writer, desktopConfig(m_store, m_clock));
    ResolveOperation operation(m_store.schema(), store);
    for (ConflictRecord record : waiting) {
        if (!orThrow(operation.isFulfilled(record)))
            continue;
        record.outcome = ConflictOutcome::Superseded;
        orThrow(store.closeConflict(record));
    }
    orThrow(store.finish());
}

QList<ConflictView> ConflictDesk::views(Connection &writer)
{
    closeFulfilled(writer);
    const QList<ConflictRecord> waiting = ConflictTable::waiting(writer);
    QList<ConflictView> views;
    for (const ConflictRecord &record : waiting) {
        // One transaction each: merging takes its time, and others want to write.
        SqlPushStore store(writer, desktopConfig(m_store, m_clock));
        if (const auto view = m_viewer.view(writer, store, record))
            views.append(*view);
        orThrow(store.finish());
    }
    m_viewer.forgetOthers(waiting);
    return views;
}

/** Runs `work(operation)` in one transaction: all of it is on disk, or nothing. */
template <typename Work>
Outcome<ResolvedState> ConflictDesk::decide(Connection &writer, Work work)
{
    SqlPushStore store(writer, desktopConfig(m_store, m_clock));
    ResolveOperation operation(m_store.schema(), store);
    const Outcome<ResolvedState> outcome = orThrow(work(operation));
    if (const auto *state = std::get_if<ResolvedState>(&outcome)) {
        orThrow(store.finish());
        m_store.rememberGiven(writer, state->updatedAt);
    }
    return outcome;
}

Outcome<ResolvedState> ConflictDesk::resolve(Connection &writer, qint64 conflictId, const ResolveRequest &request)
{
    // Of a thousand that wait, the others are no concern of this decision.
    if (const auto waiting = ConflictTable::find(writer, conflictId); waiting && !waiting->resolved)
        closeFulfilled(writer, {*waiting});
    const auto record = ConflictTable::find(writer, conflictId);
    if (!record)
        return unknownConflict();
    if (record->resolved)
        return Problem{409, "already_resolved", u"This conflict does not wait any more."_s};
    return decide(writer, [&](ResolveOperation &operation) { return operation.resolve(*record, request); });
}

Outcome<ResolvedState> ConflictDesk::undo(Connection &writer, qint64 conflictId)
{
    const auto record = ConflictTable::find(writer, conflictId);
    if (!record)
        return unknownConflict();
    if (!record->resolved)
        return Problem{409, "not_resolved", u"This conflict still waits."_s};
    return decide(writer, [&](ResolveOperation &operation) { return operation.undo(*record); });
}

} // namespace StorymasterSync
