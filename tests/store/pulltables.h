// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace StorymasterSync {

/** Tables for tests of pulls: `place` names itself, `person` and `item` name each other. */
inline const QString PullTables = QStringLiteral(
    "CREATE TABLE world(id INTEGER PRIMARY KEY, name TEXT UNIQUE);"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, parent INTEGER REFERENCES place(id), world INTEGER "
    "REFERENCES "
    "world(id));"
    "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, home INTEGER REFERENCES place(id), best INTEGER REFERENCES "
    "item(id));"
    "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, owner INTEGER REFERENCES person(id), maker INTEGER "
    "REFERENCES "
    "person(id));"
    "CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT, weight REAL, n INTEGER, done BOOLEAN, moment DATETIME, "
    "anything,"
    " person INTEGER REFERENCES person(id), place INTEGER REFERENCES place(id));");

} // namespace StorymasterSync
