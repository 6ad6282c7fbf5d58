// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace StorymasterSync {

/** Why a conflict cannot be settled so, in the user's language: `code` as it travels, `detail` where it is not known here
 *  or names what is wrong. A plain sentence. Any thread. */
QString conflictProblemInWords(QLatin1StringView code, const QString &detail);

} // namespace StorymasterSync
