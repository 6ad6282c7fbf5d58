// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushstore.h"
#include "protocol/schema.h"

#include <variant>

namespace StorymasterSync {

/** The columns of one change, checked against the schema, with references resolved to ids of the desktop's rows.
 *
 *  What is sent as the row has it already is left out, without being checked: a phone may send back unchanged whatever
 *  it was given, also a reference that names no row. A plain value; see resolveColumns(). */
struct ResolvedColumns
{
    ColumnValues values;          ///< What would really change.
    QList<int> unresolved;        ///< References to rows that this push is still to create (a circle).
    bool namesRemembered = false; ///< A reference names a row that is remembered as really deleted.
    bool isWhole = false;         ///< Every data column was sent.
    bool leavesDefaults = false;  ///< A column that was not sent has a default.
    bool namesDiffer = false;     ///< Of a reference only one of its two names was changed: the other is not as sent.
};

/** Whether this push creates the row that a reference names. */
class PushOrder;

/** Checks `change` against `type`. `row` is what stands there now, or null for a row to be made.
 *  An Error comes from the store; a Refusal says what is wrong with the change. */
Result<std::variant<ResolvedColumns, Refusal>> resolveColumns(const Schema &schema, int type, const Change &change,
                                                              const StoredRow *row, const PushOrder &order,
                                                              PushStore &store);

/** A row that is really gone, as it would stand if it came back today. */
struct FormerRow
{
    QList<QVariant> values; ///< With references by the ids that the rows they named have now.
    QList<int> lost;        ///< References whose row is gone, though another one has its id.
};

/** Nothing where it is not known what the row was. */
Result<std::optional<FormerRow>> formerRow(const Schema &schema, int type, const Tombstone &gone, PushStore &store);

/** The references among `values` that name a row which is remembered as really gone; of `lost` (see FormerRow) all. */
Result<QStringList> missingReferences(const Schema &schema, int type, const ColumnValues &values, PushStore &store,
                                      const QList<int> &lost = {});

} // namespace StorymasterSync
