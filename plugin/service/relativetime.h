// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace StorymasterSync {

/** `then` as people say it at `now`: "just now", "3 minutes ago", "yesterday"; a date where it is longer ago than a week.
 *  What seems to lie ahead, by clocks that differ, is "just now". In the user's language. Any thread. */
QString timeInWords(const QDateTime &then, const QDateTime &now);

} // namespace StorymasterSync
