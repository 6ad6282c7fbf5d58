// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "protocol/problem.h"

namespace StorymasterSync {

/** The one table from what failed to what the phone is told. `error.detail` stays here. */
Problem problemFor(const Error &error);

} // namespace StorymasterSync
