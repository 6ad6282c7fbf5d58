// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/schema.h"
#include "simulation/simvalues.h"
#include "support/appconnection.h"

#include <QtCore/QMap>

namespace StorymasterSync {

/** A row of an entity table as somebody sees it who reads the file. */
struct SeenRow
{
    int type = -1;
    qint64 id = 0;
    QString uuid;
    qint64 version = 0;
    QString stamp;
    bool deleted = false;
    QStringList values;  ///< Canonical, by the type's columns.
    QStringList targets; ///< Of references: the sync_uuid of the row that is named; null where there is none.

    bool hasContentOf(const SeenRow &other) const
    {
        return deleted == other.deleted && values == other.values && id == other.id;
    }
    /** Of a reference, the row that it names as well. */
    Marks marks(const Column &column, int index) const;
};

/** All rows of the database at one moment, softly deleted ones too. A plain value. */
struct Snapshot
{
    QMap<QString, SeenRow> rows; ///< By keyOf().

    static QString keyOf(int type, const QString &uuid) { return QString::number(type) + u'/' + uuid; }
    static Snapshot of(const Schema &schema, AppConnection &reader);

    /** Rows of a type by id, so that the order does not depend on sync_uuids. */
    QList<SeenRow> ofType(int type, bool withDeleted) const;
    const SeenRow *byId(int type, qint64 id) const;
    const SeenRow *find(const QString &key) const
    {
        const auto found = rows.constFind(key);
        return found == rows.constEnd() ? nullptr : &*found;
    }
};

/** A row that the ledger of conflicts holds. */
struct LedgerEntry
{
    qint64 id = 0;
    QString entityType;
    QString uuid;
    QString resolution; ///< Empty while it waits.
    bool waits = false;
};
QList<LedgerEntry> ledgerAfter(AppConnection &reader, qint64 id);

/** Every word, number and BLOB that the database still holds: in rows, in the history, in the ledger. */
QSet<QString> everythingIn(const Schema &schema, AppConnection &reader);

} // namespace StorymasterSync
