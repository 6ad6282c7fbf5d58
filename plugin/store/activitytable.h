// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "store/sql.h"

#include <QtCore/QDate>

namespace StorymasterSync {

/** Rows of one type that one device changed in one go. */
struct ActivityRecord
{
    qint64 deviceRow = 0;
    Stamp at = 0;
    QString entityType;
    QString operation; ///< As in a change; or another word, by the server that this plugin replaces.
    qint64 rows = 0;
};

/** Rows that one device changed on one day. */
struct ActivityDayRecord
{
    QDate day; ///< In the machine's time zone.
    qint64 deviceRow = 0;
    QString operation;
    qint64 rows = 0;
};

/** Questions to sync_log: how many rows, never what is in them. Functions throw SqlFailure; thread: the connection's. They
 *  read the whole time asked for, so they are no business of a thread that must be quick. */
namespace ActivityTable {

/** What devices changed since `since`, newest first; the newest `most` records. */
QList<ActivityRecord> since(Connection &connection, Stamp since, int most);

/** The same, counted by day. */
QList<ActivityDayRecord> perDay(Connection &connection, Stamp since);

} // namespace ActivityTable

} // namespace StorymasterSync
