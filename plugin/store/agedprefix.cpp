// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/agedprefix.h"

namespace StorymasterSync {

bool AgedPrefix::take(qint64 key, std::optional<Stamp> time)
{
    const bool believable = time && *time <= m_now;
    if (believable && *time >= m_before) {
        m_ended = true;
        return false;
    }
    m_seen = key;
    if (believable)
        m_limit = key;
    return true;
}

} // namespace StorymasterSync
