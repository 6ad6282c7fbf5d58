// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/netchanges.h"
#include "store/shapebook.h"
#include "store/sql.h"

namespace StorymasterSync {

/** What a pull asks of the change log, beside what ChangeLog knows. Every method throws SqlFailure. Thread: the connection's; borrows all it is given. */
class PullLog
{
public:
    /** An entry that ended a row's hold on its id or its sync_uuid. */
    struct Loss
    {
        QString syncUuid; ///< Empty where the row took it along to another id.
        qint64 version = 0;
        Stamp stamp = 0;
    };

    PullLog(Connection &connection, const Schema &schema, const ShapeBook &book);

    /** Feeds all entries of `since` < stamp <= `end` into `changes`, as the device of `registration` needs to hear of them. */
    void read(Stamp since, Stamp end, qint64 registration, NetChanges &changes);

    /** What `columns` of the row held before the change of that stamp; empty where the log does not tell. */
    QList<QVariant> valuesBefore(int type, Stamp stamp, const QList<int> &columns);

    /** What the row that had `id` at `end`, stamped `newest`, has lost since: the first time. Follows the row where it took
     *  another id, and says so in `id`. */
    std::optional<Loss> lossAfter(int type, qint64 &id, Stamp newest, Stamp end);

    /** The newest tombstone of a sync_uuid. */
    std::optional<Loss> tombstone(int type, const QString &syncUuid);

    /** Whether the row that is stamped `newest` was put in, or brought back, after `since`. */
    bool cameAfter(Stamp newest, Stamp since);

private:
    QString slotsOf(int type, const QList<int> &columns) const;

    Connection &m_connection;
    const Schema &m_schema;
    const ShapeBook &m_book;
};

} // namespace StorymasterSync
