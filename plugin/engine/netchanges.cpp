// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/netchanges.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace StorymasterSync {

void NetChanges::add(const LogEntry &entry, const QString &syncUuid)
{
    const bool lived = livedBefore(entry);
    m_entries.push_back(entry);
    m_livedThen.push_back(lived);
    if (entry.operation != LogOperation::Delete && entry.operation != LogOperation::Rename)
        return;
    const bool livedEver = lived || m_removalsByUuid.value(syncUuid).livedThen;
    m_removalsByUuid.insert(syncUuid, {entry.type, entry.id, syncUuid, entry.version, entry.stamp, livedEver});
}

int NetChanges::indexOf(Stamp stamp) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), stamp,
                                        [](const LogEntry &entry, Stamp wanted) { return entry.stamp < wanted; });
    return found != m_entries.cend() && found->stamp == stamp ? int(found - m_entries.cbegin()) : -1;
}

/** Follows the row by the stamp it had before, so that a row which changed its id stays the same row. */
bool NetChanges::livedBefore(const LogEntry &entry) const
{
    if (entry.previous > m_since) {
        if (const int earlier = indexOf(entry.previous); earlier >= 0)
            return m_livedThen[size_t(earlier)];
    }
    if (entry.operation == LogOperation::Insert && entry.previous == 0)
        return false;
    return !entry.wasDeleted;
}

void NetChanges::fold()
{
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [this](int i) {
        const LogEntry &entry = m_entries[size_t(i)];
        return std::tuple(entry.type, entry.id, entry.stamp);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });

    for (size_t begin = 0; begin < order.size();) {
        const LogEntry &first = m_entries[size_t(order[begin])];
        size_t end = begin;
        bool renamed = false;
        for (; end < order.size(); ++end) {
            const LogEntry &entry = m_entries[size_t(order[end])];
            if (entry.type != first.type || entry.id != first.id)
                break;
            renamed = (renamed || entry.operation == LogOperation::Rename) && entry.operation != LogOperation::Delete;
        }
        const int last = order[end - 1];
        const LogEntry &newest = m_entries[size_t(last)];
        if (newest.operation != LogOperation::Delete) {
            m_rows.push_back({newest.type, newest.id, !renamed && m_livedThen[size_t(last)], newest.stamp, newest.registration});
        }
        begin = end;
    }
    for (const NetRemoval &removal : std::as_const(m_removalsByUuid)) {
        if (removal.livedThen)
            m_removals.push_back(removal);
    }
    std::sort(m_removals.begin(), m_removals.end(),
              [](const NetRemoval &a, const NetRemoval &b) { return std::tie(a.type, a.id, a.stamp) < std::tie(b.type, b.id, b.stamp); });
    m_entries = {};
    m_livedThen = {};
    m_removalsByUuid = {};
}

} // namespace StorymasterSync
