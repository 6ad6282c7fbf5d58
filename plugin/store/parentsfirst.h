// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/sentearly.h"
#include "store/pullplan.h"
#include "store/rowsql.h"

#include <deque>
#include <map>

namespace StorymasterSync {

/** Finds what has to be sent before a row: the live rows that it names, and that those name, as far as a walk cannot have
 *  sent them by now. Begins at the row whose turn it is, goes up to a row whose parents are all with the phone, and comes
 *  back down.
 *
 *  Rows are looked at as they stand, again each time: others may write between two calls. Nothing of this is in a cursor: who
 *  begins again at the same row finds the rest. Holds 16 bytes for each row on the way up, MaxDepth of them at most, and a
 *  few bits more; on a longer way it forgets where it began, and the walk begins it again.
 *  Thread: one at a time. Throws SqlFailure. */
class ParentsFirst
{
public:
    static constexpr size_t MaxDepth = 65'536;

    struct Row
    {
        int type = -1;
        qint64 id = 0;
        bool operator==(const Row &) const = default;
    };

    struct Config
    {
        const Schema *schema = nullptr; ///< Outlives this, as the next ones do.
        const PullPlan *plan = nullptr;
        const SentEarly *sentEarly = nullptr;
        const RowSql *sql = nullptr;
        qint64 registration = 0; ///< Whose own rows the phone has.
        Stamp since = 0;
        Stamp end = 0;
    };

    explicit ParentsFirst(Config config) : m_config(std::move(config)) {}

    /** Whether `row`, whose turn it is, has to wait for others. */
    bool mustWait(Connection &connection, const Row &row);

    void begin(const Row &row);
    bool isUnderWay() const { return !m_way.empty(); }
    /** The row that this is all about. */
    const Row &start() const { return m_start; }

    /** The next row to be sent, the one that it began at last; nothing when `visits` have come down to 0. */
    std::optional<Row> next(Connection &connection, int &visits);

private:
    std::optional<Row> unsentParent(Connection &connection, const Row &row);
    bool isWithPhone(const Row &row, const QString &updatedAt, const QString &syncUuid) const;

    const Config m_config;
    Row m_start;
    std::deque<Row> m_way;           ///< From the start upwards.
    std::map<int, IdSet> m_onTheWay; ///< By type. A row that comes again closes a circle.
};

} // namespace StorymasterSync
