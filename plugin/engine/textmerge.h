// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace StorymasterSync {

/** Merges two edits of one text; nothing where they contradict. A pure function, any thread, symmetric in its sides. */
[[nodiscard]] std::optional<QString> mergeText(const QString &base, const QString &left, const QString &right);

} // namespace StorymasterSync
