// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pullposition.h"
#include "fuzztarget.h"

using namespace StorymasterSync;

/** What begins like JSON is packed as a cursor is: to find out base64 takes the fuzzer too long. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray cursor = viewOf(data, size).toByteArray();
    if (cursor.startsWith('{'))
        cursor = cursor.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto position = PullPosition::fromCursor(cursor);
    if (!position)
        return 0;
    const QByteArray written = position->toCursor();
    const auto again = PullPosition::fromCursor(written);
    require(again.has_value(), "what is written can be read");
    require(again->toCursor() == written, "what is read is what was written");
    return 0;
}
