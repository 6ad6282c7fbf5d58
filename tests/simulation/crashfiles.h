// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

namespace StorymasterSync {

class Clock;

/** SQLite's files as a machine has them on which the process can die: SQLite's own VFS, between which and SQLite this
 *  stands, for every connection of the process (the plugin's by Qt's driver, and the app's).
 *
 *  A kill is told by the number of writes until it: after that, no file of any connection can be read, written, synced,
 *  locked or deleted any more, as if the process were gone. What was written until then stays in the files, in the
 *  midst of a statement, a transaction or a commit, with a hot journal or an unfinished WAL beside it. When every
 *  connection is closed, revive(): the next one that opens the file finds what a start after kill -9 finds, and SQLite
 *  recovers it. Time and randomness of SQL statements come from here too, so that a run can be repeated.
 *
 *  Thread: any; one simulation in a process. */
namespace CrashFiles {

/** Becomes the default of the process. Once, before any connection is opened; `clock` lives as long as the process. */
void install(const Clock &clock);

/** SQLite's random numbers begin anew from `seed`. While no connection works. */
void reseed(quint64 seed);

/** The process dies at the `writes`-th write, sync or removal from now; 0 or less: not at all. */
void killAfter(int writes);
bool isDead();
/** How many there were since killAfter(). */
int writes();

/** REQUIRES: every connection is closed. */
void revive();

} // namespace CrashFiles

} // namespace StorymasterSync
