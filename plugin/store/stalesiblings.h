// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/netchanges.h"
#include "store/shapebook.h"
#include "store/sql.h"

namespace StorymasterSync {

/** Finds the rows whose siblings a phone has wrong, though nobody wrote those rows: what they name by id got another
 *  sync_uuid, its id went to another row, or a row came to stand under an id that named nothing.
 *
 *  A row that merely went is no reason: the phone is told so, and what names it then names nothing on either side. But where
 *  the same sync_uuid lives on under another id, the phone would find it there, and the desktop does not.
 *
 *  Costs one pass over each table that names such an id, and nothing where there is none.
 *  Every method throws SqlFailure. Thread: the connection's; borrows all it is given. */
class StaleSiblings
{
public:
    StaleSiblings(Connection &connection, const Schema &schema, const ShapeBook &book);

    /** To be called with what NetChanges found, sorted by type; then the next one. */
    void read(const std::vector<NetIdentity> &identities);
    /** A row whose sync_uuid was changed before `since` may have had text that is none from then up to its last change: the
     *  log does not say. So each change of such a row counts. */
    void readRenamed(const std::vector<NetChange> &rows, Stamp since);

    /** Live rows of the type, ascending. */
    std::vector<qint64> rowsOf(int type);

private:
    using Identities = std::vector<NetIdentity>;

    template <typename Changes, typename Reader>
    void inChunks(const Changes &changes, Reader reader) const;
    bool isNamed(int type) const;
    void readChunk(Identities::const_iterator begin, Identities::const_iterator end);
    void noteFormerIds(int type, const QStringList &arrived);
    void noteElsewhere(int type, const QStringList &lost, const QList<qint64> &ids);

    Connection &m_connection;
    const Schema &m_schema;
    const ShapeBook &m_book;
    QHash<int, QSet<qint64>> m_ids; ///< By type: those that stand for another sync_uuid than the phone knows.
};

} // namespace StorymasterSync
