// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace StorymasterSync {

/** A property that did not hold. Thrown inside the simulation; it ends the seed. */
struct Violation
{
    QString what;
};

} // namespace StorymasterSync
