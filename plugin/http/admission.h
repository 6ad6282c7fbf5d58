// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/answer.h"
#include "http/requesthead.h"

#include <functional>
#include <optional>

namespace StorymasterSync {

/** What is decided about a request when nothing but its head is known. */
struct Verdict
{
    std::optional<Answer> answer; ///< Said at once, and the body is not taken in.
    QByteArray target;            ///< How the router is asked: the path in its one canonical form.
    qint64 bodyLimit = 0;         ///< In unpacked bytes.
    HeaderList headers;           ///< For whatever will be answered.
    bool goodToken = false;       ///< The connection has earned its place.
};

/** Thread: the server's. */
using Admission = std::function<Verdict(const RequestHead &)>;

} // namespace StorymasterSync
