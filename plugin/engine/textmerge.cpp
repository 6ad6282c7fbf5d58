// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/textmerge.h"

namespace StorymasterSync {

std::optional<QString> mergeText(const QString &base, const QString &left, const QString &right)
{
    if (left == right || right == base)
        return left;
    if (left == base)
        return right;
    return std::nullopt;
}

} // namespace StorymasterSync
