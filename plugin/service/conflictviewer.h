// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/conflictsides.h"
#include "service/conflictview.h"
#include "store/rownames.h"

namespace StorymasterSync {

/** The rows of a type whose names hold `part`, for who writes a reference by hand; the first two hundred. Any lane. Throws
 *  SqlFailure. */
RowChoices findRows(Connection &connection, const Schema &schema, int type, const QString &part);

/** Makes views of conflicts that wait.
 *
 *  Merging long texts takes a while, so the sides of a conflict are kept until its row or its waiting columns change; the
 *  names are looked up each time.
 *
 *  Thread: the writer's lane. Owner: the ConflictDesk. Functions throw SqlFailure. */
class ConflictViewer
{
public:
    explicit ConflictViewer(const Schema &schema) : m_schema(schema) {}

    /** Nothing where the conflict's entity type is gone. REQUIRES: `store` is over `connection`. */
    std::optional<ConflictView> view(Connection &connection, PushStore &store, const ConflictRecord &record);

    /** Lets go of what is kept of conflicts that are not among `waiting`. */
    void forgetOthers(const QList<ConflictRecord> &waiting);

private:
    struct Kept
    {
        Stamp stamp = 0;
        ConflictRecord record;
        bool deleted = false;
        Sides sides;
        std::optional<Refusal> refusal;
    };

    const Kept &sidesOf(PushStore &store, int type, const ConflictRecord &record);
    void addColumns(ConflictView &view, RowNames &names, int type, const Kept &kept) const;

    const Schema &m_schema;
    QHash<qint64, Kept> m_kept;
};

} // namespace StorymasterSync
