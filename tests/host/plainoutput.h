// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace StorymasterHost {

/** Writes `text` and a line's end, UTF-8, at once. Any thread. */
void printToStdout(const QString &text);
void printToStderr(const QString &text);

} // namespace StorymasterHost
