// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class BenchFiles;
class Report;

/** Full pulls and what they take, beside the sqlite3 command that writes the same rows as JSON. */
void measureFullPull(BenchFiles &files, Report &report, int rows);
/** Pulls with nothing new. */
void measureIdlePull(BenchFiles &files, Report &report, int rows);
/** Pulls of 1,000 rows that the desktop changed. */
void measureChangedPull(BenchFiles &files, Report &report, int rows);
/** Eight phones that pull while a ninth pushes. */
void measureCrowd(BenchFiles &files, Report &report, int rows);
/** Requests for the status on eight connections. */
void measureStatus(BenchFiles &files, Report &report, int rows);

} // namespace StorymasterSync
