// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/problem.h"

#include <QtCore/QStringList>

namespace StorymasterSync {

/** The pointers of a 422 in the order given; empty where `decoded` is a value; the code of any other problem. */
template <typename T>
QStringList shapeFaults(const Decoded<T> &decoded)
{
    const auto *problem = std::get_if<Problem>(&decoded);
    if (!problem)
        return {};
    if (problem->status != 422)
        return {QString::fromLatin1(problem->code)};
    QStringList pointers;
    for (const Fault &fault : problem->errors)
        pointers.append(fault.detail.isEmpty() ? QStringLiteral("(no detail)") : fault.pointer);
    return pointers;
}

} // namespace StorymasterSync
