// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/columnresolver.h"
#include "engine/merger.h"
#include "engine/pushorder.h"
#include "engine/pushoutcomes.h"

namespace StorymasterSync {

/** Both sides of a conflict that waits, on the row as it stands today. Values are stored ones, by the type's columns. */
struct Sides
{
    QList<QVariant> desktop; ///< Today's; of a row that is gone its last ones, as far as they are known.
    bool isKnown = false;    ///< `desktop` says something.
    QList<int> lost;         ///< See FormerRow, where the phone did not choose anew.
    QList<QVariant> base;    ///< Sensible for the columns in `based`.
    QSet<int> based;         ///< The columns whose base is known.
    ColumnValues phone;      ///< What the phone changed.
    RowMerge merge;          ///< Of both.
};

/** The stamp of a row or of what is remembered of it. */
inline Stamp stampOf(const ChangeTarget &met)
{
    return met.row ? met.row->updatedAt : met.gone->stamp;
}

/** Finds the two sides of conflicts.
 *
 *  Thread: the store's. Owner: whoever was asked; borrows schema and store. */
class ConflictSides
{
public:
    ConflictSides(const Schema &schema, PushStore &store);

    /** The row, or else its tombstone, which may be made up. */
    Result<ChangeTarget> locate(int type, const ConflictRecord &record);

    /** A Refusal where the phone's side would be no valid push any more. */
    Result<std::variant<Sides, Refusal>> find(int type, const ConflictRecord &record, const ChangeTarget &met);

    /** The desktop's side alone: nothing of the phone's. */
    Result<Sides> findDesktop(int type, const ConflictRecord &record, const ChangeTarget &met);

    const PushOrder &order() const { return m_order; }

private:
    const Schema &m_schema;
    PushStore &m_store;
    const QList<Change> m_noChanges;
    const PushOrder m_order; ///< Of no push: a resolution creates no rows that others could name.
};

/** The waiting side as the change that it was. */
Change changeOf(const ConflictRecord &record);

} // namespace StorymasterSync
