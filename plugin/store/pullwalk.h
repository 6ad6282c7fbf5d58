// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pullposition.h"
#include "protocol/settings.h"
#include "store/parentsfirst.h"
#include "store/pullplan.h"
#include "store/removalreader.h"
#include "store/rowsql.h"

namespace StorymasterSync {

/** Walks through what one pull brings, a little at a time: no statement and no lock is held between two steps.
 *
 *  What makes the order hold while others write: a row is read as it stands when its turn comes. Where it names a live row
 *  that this walk cannot have sent yet (one written since the walk began, or a later one of a circle of types), that
 *  row is sent first. A row may so come twice, the newer content last; none is missed, for what changes after `end` has a
 *  later stamp and belongs to the next pull too.
 *
 *  Thread: one at a time, each step with a connection of its thread. Owner: the pull's stream. */
class PullWalk
{
public:
    struct Config
    {
        const Schema *schema = nullptr;  ///< Outlives the walk.
        const ShapeBook *book = nullptr; ///< Outlives the walk.
        PullDataKey dataKey = PullDataKey::Data;
        QList<int> types; ///< To be sent, parents first.
    };

    PullWalk(Config config, PullPosition position);
    Q_DISABLE_COPY_MOVE(PullWalk)

    /** Appends changes, separated by commas, until `maxBytes` are reached, `maxRows` are there, nothing is left or much
     *  was looked at. Returns their number; 0 is not the end. Throws SqlFailure. */
    int step(Connection &connection, QByteArray &out, qsizetype maxBytes, int maxRows);

    bool isDone() const { return m_position.phase == PullPosition::Phase::Done; }
    const PullPosition &position() const { return m_position; }

    /** Rows that an incremental walk has to look at; 0 for a walk over everything. */
    qint64 candidates() const { return qint64(m_plan.rows().size()) + m_plan.removalCount(); }

    /** How many changes a walk would bring. Throws SqlFailure. */
    static qint64 count(Connection &connection, const Config &config, qint64 registration, std::optional<Stamp> since,
                        Stamp end, Stamp seen = 0);

private:
    using Row = ParentsFirst::Row;

    void checkHorizon(Connection &connection) const;
    void plan(Connection &connection);
    qint64 countRemovals(Connection &connection);
    qint64 countRows(Connection &connection);
    void stepRemovals(Connection &connection);
    void stepIncremental(Connection &connection);
    void stepFull(Connection &connection);
    void stepParents(Connection &connection);
    bool readRows(Connection &connection, const QString &sql, const RowSql::Values &values, int type);
    bool takeRow(Connection &connection, Statement &row, int type);
    void send(Connection &connection, const Row &row);
    QString operationOf(Connection &connection, const Row &row, const QString &updatedAt);
    bool isOwn(const Row &row, const QString &updatedAt) const;
    bool mustWatchParents(Connection &connection, int type) const;
    void enterType(int type);
    bool isFull() const;
    void append(const QByteArray &change);
    RowSql::Values values(const QVariant &row) const;
    RemovalReader removalReader(Connection &connection) const;
    const QString &nameOf(int type) const { return m_config.schema->type(type).name; }

    const Config m_config;
    PullPosition m_position;
    RowSql m_sql;
    PullPlan m_plan;
    ParentsFirst m_parents;
    QString m_endText; ///< Of the walk, as the database writes stamps.
    bool m_planned = false;

    // Of the step under way.
    QByteArray *m_out = nullptr;
    qsizetype m_maxBytes = 0;
    int m_maxRows = 0;
    int m_visits = 0; ///< Rows that may yet be looked at for the sake of others.
    int m_count = 0;
    qsizetype m_startSize = 0;
};

} // namespace StorymasterSync
