// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class BenchFiles;
class Report;

/** Pushes of 10,000 creates and 10,000 updates in batches of 1,000, in both journal modes, beside the same rows in bare
 *  SQLite: transactions of the same size, the same indexes, no triggers. */
void measurePush(BenchFiles &files, Report &report, int rows);
/** Pushes of one change, beside the disk's own fsync. */
void measureSinglePush(BenchFiles &files, Report &report, int rows);

} // namespace StorymasterSync
