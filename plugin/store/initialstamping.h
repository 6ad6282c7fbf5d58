// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "store/sql.h"

#include <QtCore/QSet>

#include <functional>
#include <optional>
#include <vector>

namespace StorymasterSync {

/** Gives the rows of a database that never knew sync their identities, versions and unique stamps.
 *
 *  Stamps follow the order of the rows' own `updated_at`, as near to it as uniqueness allows and never in the future;
 *  rows without one come last. Other times are brought into the database's one form: a `T` without a zone is local time, as
 *  the old server wrote it; a blank without a zone is UTC, as SQLite's CURRENT_TIMESTAMP writes it.
 *
 *  Thread: the connection's. REQUIRES: a write transaction, the sync columns exist, no trigger of ours does. */
class InitialStamping
{
public:
    /** `done` of `total` rows; false stops the work. */
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    InitialStamping(Connection &connection, QStringList tables, Stamp now);

    /** Stamps one after the other from `first` on, by id, whatever the rows said; for tables that came later. */
    void numberFrom(Stamp first) { m_first = first; }

    /** Adds `version` to the versions that the rows have. */
    void numberVersionsAbove(qint64 version) { m_aboveVersion = version; }

    /** The newest stamp given. Throws SqlFailure; Stopped where `progress` said no. */
    Stamp run(const Progress &progress);

private:
    struct Row
    {
        Stamp stamp;
        qint64 id;
        int table;
    };

    void readTimes();
    void assignStamps();
    void writeTable(int table, const Progress &progress);
    QSet<qint64> idsWithTakenUuid(const QString &table) const;

    Connection &m_connection;
    const QStringList m_tables;
    const Stamp m_now;
    std::optional<Stamp> m_first;
    qint64 m_aboveVersion = 0;
    std::vector<Row> m_rows;
    size_t m_next = 0; ///< The first row not yet written.
};

/** The moment in `text` as an older program wrote it (see above), or nothing where it is unreadable. */
std::optional<Stamp> stampFromOldText(const QString &text);

} // namespace StorymasterSync
