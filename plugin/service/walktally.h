// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace StorymasterSync {

/** How far each device's walk is, over all of its pages: for progress bars only, so it is kept in memory, and a walk that it
 *  does not know starts at nothing.
 *
 *  Thread: any; locks. Owner: the SyncBackend. */
class WalkTally
{
public:
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0; ///< 0: not known yet.
    };

    /** A page of the walk that ends at `end` begins, its first one unless `continued`; what is known so far. */
    Progress begin(qint64 registration, Stamp end, bool continued);

    /** `done` rows of this page are sent; `total` counts for the walk where it is its first page. The walk's figures. */
    Progress note(qint64 registration, qint64 done, qint64 total);

private:
    struct Walk
    {
        Stamp end = 0;
        qint64 before = 0; ///< Rows of earlier pages.
        Progress progress;
    };

    QMutex m_mutex;
    QHash<qint64, Walk> m_walks; ///< By registration; guarded by m_mutex.
};

} // namespace StorymasterSync
