// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace StorymasterSync {

class Report;

/** Draws what each figure that was taken at several sizes costs, over the number of rows, both in decades, as a PNG.
 *  False: it cannot be written. REQUIRES: a QGuiApplication. */
bool plotFigures(const Report &report, const QString &file);

} // namespace StorymasterSync
