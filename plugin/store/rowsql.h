// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/schema.h"
#include "protocol/settings.h"
#include "store/sql.h"

#include <QtCore/QList>
#include <QtCore/QSet>

namespace StorymasterSync {

/** The statements by which a walk reads rows, and their parameters.
 *
 *  A walk stands at a place: the row of a type whose turn it is. Of the rows before it, and of all rows of the types before, the
 *  phone has what there was when the walk began. A plain value, any thread; the schema outlives it. */
class RowSql
{
public:
    struct Config
    {
        const Schema *schema = nullptr;
        PullDataKey dataKey = PullDataKey::Data;
        QSet<int> types; ///< That are sent.
        bool incremental = false;
    };

    /** What the marks in a statement stand for. */
    struct Values
    {
        QVariant row; ///< An id, or a list of ids.
        Stamp end = 0;
        Stamp since = 0;
        qint64 place = 0;
        QString operation;
    };

    explicit RowSql(Config config) : m_config(std::move(config)) {}

    /** Live rows in the order of their ids: id, updated_at, sync_uuid, whether it may name a row that is yet to be sent, the
     *  change as JSON. A full walk has the id to go on after for `row`; an incremental one a JSON list of ids, each
     *  doubled, plus one where the row is a create, and a sixth column: the place in that list. */
    QString batch(int type, bool watchParents) const;
    /** One live row: its change as JSON, sync_uuid. */
    QString single(int type) const;
    /** The live rows that a row of `type` names and a walk at a place of `walkType` cannot have sent in their turn: type, id,
     *  updated_at, sync_uuid. Empty where it names none that a walk sends. */
    QString unsentParents(int type, int walkType) const;

    /** From now on rows of this type are read so that a BLOB in them does no harm; false: they were so already. */
    bool becomeCareful(int type);

    static Statement prepare(Connection &connection, QString sql, const Values &values);

    /** SQL: whether the row `alias` has a sync_uuid. Other text there is a state which the app passes through. */
    static QString hasUuid(QLatin1StringView alias);
    /** SQL: whether the row `alias` is one to a phone. */
    static QString lives(QLatin1StringView alias);

private:
    QString isUnsent(int target, int walkType) const;
    QString mayNameUnsent(int type) const;

    Config m_config;
    QSet<int> m_careful; ///< Types that hold BLOBs where text was declared.
};

} // namespace StorymasterSync
