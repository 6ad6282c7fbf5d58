// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "engine/sentearly.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

/** Where a pull's walk stands: all that the next page needs, so that the server keeps nothing between two pages.
 *
 *  Its text is for the server alone (protocol, `next_cursor`). A phone that makes one up hurts only itself: every member
 *  is checked, and what it names is looked up like anything else. */
struct PullPosition
{
    enum class Phase { Removals, Rows, Done };

    qint64 registration = 0;
    QString epoch;              ///< Of the database.
    std::optional<Stamp> since; ///< Null: a walk over all live rows.
    Stamp seen = 0;             ///< See NetChanges; 0 where nobody wrote during the last walk.
    Stamp end = 0;              ///< The answer's sync_timestamp.
    bool fullResync = false;
    std::optional<QStringList> entityTypes;
    Phase phase = Phase::Removals;
    QString entityType; ///< Of rows: the type being walked; empty before the first.
    qint64 place = 0;   ///< Of removals: how many are done. Of rows: the id of the last one that is done.
    SentEarly sentEarly;

    QByteArray toCursor() const;
    static std::optional<PullPosition> fromCursor(const QByteArray &cursor);
};

} // namespace StorymasterSync
