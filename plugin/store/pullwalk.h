// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/netchanges.h"
#include "engine/pullposition.h"
#include "protocol/settings.h"
#include "store/rowjson.h"
#include "store/shapebook.h"
#include "store/sql.h"

#include <QtCore/QSet>

namespace StorymasterSync {

class ChangeLog;

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

    /** Appends changes, separated by commas, until `maxBytes` are reached, `maxRows` are there or nothing is left.
     *  Returns their number. Throws SqlFailure. */
    int step(Connection &connection, QByteArray &out, qsizetype maxBytes, int maxRows);

    bool isDone() const { return m_position.phase == PullPosition::Phase::Done; }
    const PullPosition &position() const { return m_position; }

    /** Rows that an incremental walk has to look at; 0 for a walk over everything. */
    qint64 candidates() const { return qint64(m_rows.size() + m_removals.size()); }

    /** How many changes the walk would bring. Throws SqlFailure. */
    static qint64 count(Connection &connection, const Config &config, qint64 registration, std::optional<Stamp> since,
                        Stamp end, Stamp seen = 0);

private:
    struct Removal
    {
        int type = -1;
        qint64 id = 0;
        bool soft = false; ///< To be asked of the row itself; otherwise a tombstone.
        QString syncUuid;
        qint64 version = 0;
        Stamp stamp = 0;
        Stamp first = 0; ///< See NetChange.
    };

    void plan(Connection &connection);
    void orderRemovals(Connection &connection);
    void orderCircle(Connection &connection, size_t begin, size_t end);
    QList<QPair<int, qint64>> parentsThen(ChangeLog &log, const Removal &removal) const;
    void stepRemovals(Connection &connection);
    void stepIncremental(Connection &connection);
    void stepFull(Connection &connection);
    void stepPending(Connection &connection);
    bool isFull() const;
    void append(const QByteArray &change);
    void removeOne(Connection &connection, const Removal &removal);
    void removeByUuid(Connection &connection, const Removal &removal, const QString &syncUuid, qint64 version);
    void readRows(Connection &connection, Statement &rows, int type, bool incremental);
    QString rowsSql(int type, bool incremental, bool watchParents) const;
    QString isUnsent(int target, int type, const QString &place) const;
    QString unsentParent(int type) const;
    bool mustWatchParents(Connection &connection, int type) const;
    QVariant unsentParentOf(Connection &connection, const Column &column, int childType, qint64 child, int type,
                            qint64 place) const;
    QList<PullPosition::Pending> unsentParents(Connection &connection, int type, qint64 id) const;
    bool wasSentEarly(const PullPosition::Pending &row) const { return m_position.sentEarly.contains(row); }
    bool wants(int type) const { return m_wanted.contains(type); }

    const Config m_config;
    QSet<int> m_wanted;
    PullPosition m_position;
    bool m_planned = false;
    std::vector<NetChange> m_rows;
    std::vector<Removal> m_removals;
    QSet<int> m_careful; ///< Types that hold BLOBs where text was declared.

    // Of the step under way.
    QByteArray *m_out = nullptr;
    qsizetype m_maxBytes = 0;
    int m_maxRows = 0;
    int m_count = 0;
    qsizetype m_startSize = 0;
};

} // namespace StorymasterSync
