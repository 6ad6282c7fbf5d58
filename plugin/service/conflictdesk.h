// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "protocol/conflictmessage.h"
#include "service/conflictviewer.h"
#include "store/changemark.h"
#include "store/store.h"

namespace StorymasterSync {

/** Lists, settles and takes back conflicts, for the phones' routes and for the desktop's dialog alike.
 *
 *  Thread: the lane's whose connection it is given. Owner: the SyncBackend; borrows store and clock. Methods throw
 *  SqlFailure where the database does not answer; then nothing was changed. */
class ConflictDesk
{
public:
    ConflictDesk(Store &store, const Clock &clock) : m_store(store), m_clock(clock), m_viewer(store.schema()) {}

    /** Closes what has come about by itself: the desktop was changed to what the phone wanted. It costs next to nothing where
     *  nobody has written since the last time. Writer's lane. */
    void closeFulfilled(Connection &writer);

    /** What waits, as the desktop's dialog shows it. Writer's lane. */
    QList<ConflictView> views(Connection &writer);

    /** 404 `unknown_conflict`, 409 `already_resolved`, or as ResolveOperation says. Writer's lane. */
    Outcome<ResolvedState> resolve(Connection &writer, qint64 conflictId, const ResolveRequest &request);
    /** 404, 409 `not_resolved` or `changed_since`. Writer's lane. */
    Outcome<ResolvedState> undo(Connection &writer, qint64 conflictId);

private:
    void closeFulfilled(Connection &writer, const QList<ConflictRecord> &waiting);
    template <typename Work>
    Outcome<ResolvedState> decide(Connection &writer, Work work);

    Store &m_store;
    const Clock &m_clock;
    ConflictViewer m_viewer;
    std::optional<ChangeMark> m_closedAt; ///< When closeFulfilled() was last through.
};

} // namespace StorymasterSync
