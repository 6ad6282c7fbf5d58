// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushstore.h"
#include "protocol/schema.h"

namespace StorymasterSync {

/** One row out of two that were made from the same one. */
struct RowMerge
{
    QList<QVariant> values;   ///< The whole row; where a column contradicts, the desktop's.
    QList<int> contradicting; ///< Columns, ascending. Empty: everybody's edits are in `values`.

    bool isClean() const { return contradicting.isEmpty(); }
};

/** Merges column by column (protocol, section "Conflicts"). A pure function, any thread.
 *
 *  Changed on one side only: that side. Equal: that. A text that both changed: passage by passage (mergeText()), unless
 *  the result would not be valid as a push. Everything else that both changed contradicts: references, enumerations,
 *  numbers, times, BLOBs, and NULL against a text.
 *
 *  `base` is the row that both started from; null where it is not known, and then what differs contradicts.
 *  `desktop` and `base` hold a value for each of the type's columns, `phone` what was sent: what it left out is as in
 *  the base. Values are stored ones (columnvalue.h). */
[[nodiscard]] RowMerge mergeRow(const EntityType &type, const QList<QVariant> *base, const QList<QVariant> &desktop,
                                const ColumnValues &phone);

} // namespace StorymasterSync
