// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/framingcheck.h"

#include <algorithm>

namespace StorymasterSync {

bool FramingCheck::accept(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [this](char c) { return acceptByte(c); });
}

bool FramingCheck::acceptByte(char c)
{
    const bool isFold = m_lineBegins && (c == ' ' || c == '\t');
    const bool isBareLineFeed = c == '\n' && m_previous != '\r';
    const bool isBareReturn = m_previous == '\r' && c != '\n';
    const bool isData = m_afterData && c != '\r';
    m_afterData = false;
    m_lineBegins = c == '\n';
    m_previous = c;
    return !isFold && !isBareLineFeed && !isBareReturn && !isData && c != '\0';
}

} // namespace StorymasterSync
