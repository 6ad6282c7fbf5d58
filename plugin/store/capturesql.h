// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace StorymasterSync {

/** What a trigger set must know of its table. */
struct CaptureTable
{
    /** Columns whose equality makes a row give way to a REPLACE, with their collations. */
    using UniqueKey = QList<QPair<QString, QString>>;

    QString table;
    int shape = 0;            ///< The sync_shape row that names what c0, c1 … of this table's log entries mean.
    QList<int> shapes;        ///< This and every earlier shape of the same entity.
    QStringList columns;      ///< Data columns, in the order of c0, c1 …
    QList<UniqueKey> uniques; ///< Beside `id` and `sync_uuid`.
};

/** The SQL that catches changes: one log, whose integer key is the stamp.
 *
 *  Every change of an entity row, by whatever program, leaves an entry in `sync_change` and a new stamp and version in
 *  the row. `op` of an entry: I inserted, U updated, D deleted, R its sync_uuid was changed (the old one is gone), M its id
 *  was changed (the old one is free), H/h a row that a REPLACE may push out and what became of that, '-' a mark of the
 *  clock. An entry holds the row as it was
 *  *before* (c0 …, `gone` its deleted_at, `prev` its stamp), so that the log is the history too.
 *
 *  A write of the plugin itself puts its entry into the log first; the triggers see from the newest entry that the
 *  change is stamped already and keep still. Nothing has to be switched off, so nothing can be left off.
 *
 *  The rules that shaped it are measured facts about SQLite:
 *   - REPLACE fires no delete trigger for the row that goes: BEFORE triggers note the rows that clash.
 *   - An OR clause of the app's statement overrides those in a trigger: no constraint of ours may be able to fail.
 *   - ALTER TABLE … DROP COLUMN fails if a trigger names the column. `(SELECT old.x) FROM sync_null AS old` binds to the
 *     trigger's row while the column exists and to sync_null's column of that name afterwards.
 *   - json_object() fails on BLOBs: history is kept in untyped columns. */
namespace CaptureSql {

/** How many data columns sync_change has from the start; it is widened where a table has more. */
inline constexpr int InitialWidth = 64;

/** Tables and indexes of the log. */
QStringList logTables();

/** The triggers of one table. */
QStringList triggers(const CaptureTable &table);

/** The name of every trigger that triggers() makes begins so. */
QString triggerPrefix(const QString &table);

/** SQL for the next stamp, for the text form of stamp `expression`, and for the machine's clock in microseconds. */
QString nextStamp();
QString stampText(const QString &expression);
QString wallClock();

/** SQL for a random UUID, version 4. */
QString newUuid();

} // namespace CaptureSql

} // namespace StorymasterSync
