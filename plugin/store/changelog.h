// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushstore.h"
#include "store/shapebook.h"
#include "store/sql.h"

namespace StorymasterSync {

/** Reads the change log (for pulls: PullLog). Every method throws SqlFailure. Thread: the connection's; borrows all it is given. */
class ChangeLog
{
public:
    ChangeLog(Connection &connection, const Schema &schema, const ShapeBook &book);

    /** The newest stamp there is: the clock. */
    Stamp newest();
    /** Older stamps than this are no longer known. */
    Stamp horizon();
    QString epoch();

    /** See PushStore. */
    History historyAbove(Stamp newest, qint64 version);
    QList<PastVersion> versionsFrom(int type, Stamp newest, const StoredRow *present, qint64 version);
    /** The row as it was before the change of that stamp, where its entry tells. */
    std::optional<QList<QVariant>> valuesBefore(int type, Stamp stamp);
    /** Makes the entry at `to` hold the same past as the one at `from`. REQUIRES: a write transaction. */
    void copyPast(Stamp from, Stamp to);
    std::optional<Tombstone> tombstoneByUuid(int type, const QString &syncUuid);
    std::optional<Tombstone> tombstoneById(int type, qint64 id, qint64 version);
    /** The sync_uuid of the row that had `id` when `gone` was removed, if it went itself since; else empty. */
    QString holderWhenRemoved(int type, qint64 id, const Tombstone &gone);

private:
    struct Entry
    {
        qint64 version = 0;
        Stamp previous = 0;
        int shape = 0;
        Stamp valuesStamp = 0; ///< Of the entry that holds the row as it was before this change; 0: none does.
        Stamp wallTime = 0;
        bool deletedBefore = false;
        HistoryStep step;
    };
    std::optional<Entry> entryAt(Stamp stamp);
    Stamp heldBefore(Stamp stamp);
    std::optional<QList<QVariant>> valuesOf(int type, Stamp stamp, int shape);

    Connection &m_connection;
    const Schema &m_schema;
    const ShapeBook &m_book;
};

} // namespace StorymasterSync
