// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/netchanges.h"
#include "engine/pullposition.h"
#include "store/shapebook.h"
#include "store/sql.h"

#include <QtCore/QSet>

namespace StorymasterSync {

/** A row that the phone may have to drop. */
struct Removal
{
    int type = -1;
    qint64 id = 0;
    qint64 idThen = 0; ///< See NetChange.
    Stamp first = 0;   ///< See NetChange.
    Stamp stamp = 0;
    const NetChange *row = nullptr;    ///< It may be softly deleted; the row itself tells.
    const NetRemoval *grave = nullptr; ///< Otherwise: it went.
};

/** What an incremental pull has to look at, and in what order: all that the log says, and nothing of what rows hold now. So the
 *  removals are the same, in the same order, for every page of a walk. */
class PullPlan
{
public:
    struct Config
    {
        const Schema *schema = nullptr;  ///< Outlives the plan.
        const ShapeBook *book = nullptr; ///< Outlives the plan.
        QSet<int> types;                 ///< To be sent.
    };

    /** Of a full pull: nothing to look at. */
    PullPlan() = default;
    /** Throws SqlFailure. */
    PullPlan(Connection &connection, const Config &config, const PullPosition &position);
    PullPlan(PullPlan &&) = default;
    PullPlan &operator=(PullPlan &&) = default;
    Q_DISABLE_COPY(PullPlan)

    /** By type, then id. Rows that nobody wrote, but which name others that changed, have no `newest`. */
    const std::vector<NetChange> &rows() const { return m_rows; }
    /** Null where the row is none of them. */
    const NetChange *find(int type, qint64 id) const;
    /** The place of the first row after this one. */
    qsizetype after(int type, qint64 id) const;

    qsizetype removalCount() const { return qsizetype(m_order.size()); }
    /** Children before parents. */
    Removal removal(qsizetype place) const { return removalAt(m_order[size_t(place)]); }

private:
    void addStaleRows(Connection &connection, const Config &config, const NetChanges &changes, Stamp since);
    Removal removalAt(quint32 index) const;

    std::vector<NetChange> m_rows;
    std::vector<NetRemoval> m_graves;
    std::vector<quint32> m_order; ///< Removals: into m_rows, and beyond its end into m_graves.
};

} // namespace StorymasterSync
