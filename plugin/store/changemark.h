// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace StorymasterSync {

class Connection;

/** Tells two looks at the database apart: equal marks of one connection mean that nobody, on whichever connection, has
 *  committed anything in between ("PRAGMA data_version" and "total_changes()" in SQLite's documentation). A plain value. */
struct ChangeMark
{
    QString connection;
    qint64 byOthers = 0;
    qint64 byItself = 0;

    /** Outside of a transaction. Throws SqlFailure. */
    static ChangeMark of(Connection &connection);

    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

} // namespace StorymasterSync
