// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class BenchFiles;
class Report;

/** What the desktop app pays for its own writes, beside the same file without the plugin's triggers. */
void measureDeskWrites(BenchFiles &files, Report &report, int rows);
/** From the start of the program to the line that says it listens, the database being prepared already. */
void measureStart(BenchFiles &files, Report &report, int rows);
/** The first start on an old database, backup included, beside a copy by SQLite and an update of every row. */
void measureMigration(BenchFiles &files, Report &report, int rows);

} // namespace StorymasterSync
