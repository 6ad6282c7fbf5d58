// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <cstdint>

/** What libFuzzer calls with each input (llvm.org/docs/LibFuzzer.html), and so does the replay of the corpus. Each target
 *  defines it; what must hold is said with require(). */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace StorymasterSync {

inline QByteArrayView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/** Ends the program where what must hold does not. */
inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("Does not hold: %s", what);
}

} // namespace StorymasterSync
