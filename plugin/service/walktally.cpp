// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/walktally.h"

#include <algorithm>

namespace StorymasterSync {

WalkTally::Progress WalkTally::begin(qint64 registration, Stamp end, bool continued)
{
    const QMutexLocker lock(&m_mutex);
    Walk &walk = m_walks[registration];
    if (!continued || walk.end != end)
        walk = {end, 0, {}};
    walk.before = walk.progress.done;
    return walk.progress;
}

WalkTally::Progress WalkTally::note(qint64 registration, qint64 done, qint64 total)
{
    const QMutexLocker lock(&m_mutex);
    Walk &walk = m_walks[registration];
    if (walk.progress.total == 0)
        walk.progress.total = total;
    walk.progress.done = walk.before + done;
    // A row may come twice, and rows come while others are sent.
    walk.progress.total = std::max(walk.progress.total, walk.progress.done);
    return walk.progress;
}

} // namespace StorymasterSync
