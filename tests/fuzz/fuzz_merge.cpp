// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/textmerge.h"
#include "fuzztarget.h"

using namespace StorymasterSync;

/** The input is base, left and right with a NUL between them; read as UTF-8, as texts come from phones. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const qsizetype first = bytes.indexOf('\0');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\0', first + 1);
    if (second < 0)
        return 0;
    const QString base = QString::fromUtf8(bytes.first(first));
    const QString left = QString::fromUtf8(bytes.sliced(first + 1, second - first - 1));
    const QString right = QString::fromUtf8(bytes.sliced(second + 1));
    const auto merged = mergeText(base, left, right);
    require(merged == mergeText(base, right, left), "the sides may change places");
    require(mergeText(base, base, right) == right, "who changed nothing takes the other side");
    require(mergeText(base, left, left) == left, "equal edits are one");
    if (!merged)
        return 0;
    require(merged->isValidUtf16(), "no character is cut");
    const auto again = mergeText(base, *merged, right);
    require(!again || *again == *merged, "a repeat changes nothing");
    return 0;
}
