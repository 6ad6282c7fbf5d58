// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/problem.h"

#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

/** A pull as asked for (protocol, section 3). */
struct PullRequest
{
    std::optional<Stamp> since;             ///< Null: a full sync.
    std::optional<QStringList> entityTypes; ///< As sent; null: all of them.
    int limit = 0;                          ///< Changes a page; 0: the whole answer at once.
    QByteArray cursor;                      ///< Empty: the first page.
};

Decoded<PullRequest> decodePull(const QByteArray &body);

} // namespace StorymasterSync
