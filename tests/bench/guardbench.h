// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StorymasterSync {

class BenchFiles;
class Report;

/** Five of the figures as ratios of processor times taken in one run, which hold on a busy machine, too: what the
 *  plugin spends beside what SQLite spends, and what it spends with many rows beside few. The bounds are no aims (those are
 *  measured at rest, by the other figures): they are what a busy machine stays within by far, unless something got lost. */
void guardSpeed(BenchFiles &files, Report &report);

} // namespace StorymasterSync
