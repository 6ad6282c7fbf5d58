// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/netchanges.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace StorymasterSync {

void NetChanges::add(const LogEntry &entry, const QString &syncUuid)
{
    const Origin origin = originOf(entry);
    m_entries.push_back(entry);
    m_origins.push_back(origin);
    m_origins.back().seen = origin.seen || entry.settles || entry.byPhone || entry.stamp <= m_seen;
    m_origins.back().mixed = origin.mixed || origin.registration != entry.registration;
    m_origins.back().broughtBack = origin.broughtBack || (entry.operation == LogOperation::Update && entry.wasDeleted);
    noteRename(entry);
    if (entry.operation == LogOperation::Insert || entry.operation == LogOperation::Update)
        return;
    NetRemoval &removal = m_removalsByUuid[{entry.type, syncUuid}];
    const bool lived = (origin.livedThen && !origin.renamed) || origin.seen || entry.settles;
    const Stamp first = removal.livedThen ? removal.first : origin.first;
    removal = {entry.type, entry.id, syncUuid, entry.version, entry.stamp, first, lived || removal.livedThen};
}

int NetChanges::indexOf(Stamp stamp) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), stamp,
                                        [](const LogEntry &entry, Stamp wanted) { return entry.stamp < wanted; });
    return found != m_entries.cend() && found->stamp == stamp ? int(found - m_entries.cbegin()) : -1;
}

/** Follows the row by the stamp it had before, so that a row which changed its id stays the same row. */
NetChanges::Origin NetChanges::originOf(const LogEntry &entry) const
{
    if (entry.previous > m_since) {
        if (const int earlier = indexOf(entry.previous); earlier >= 0)
            return m_origins[size_t(earlier)];
    }
    const bool isNew = entry.operation == LogOperation::Insert && entry.previous == 0;
    return {!isNew && !entry.wasDeleted, false, false, entry.stamp, false, entry.registration};
}

/** A new sync_uuid leaves two entries, in either order: for the old one, and for the row as it goes on. */
void NetChanges::noteRename(const LogEntry &entry)
{
    if (entry.operation == LogOperation::Rename) {
        m_renamedFrom.insert(entry.previous);
        m_origins.back().renamed = true;
        if (m_entries.size() > 1 && m_entries[m_entries.size() - 2].previous == entry.previous)
            m_origins[m_origins.size() - 2].renamed = true;
    } else if (entry.operation == LogOperation::Update && m_renamedFrom.contains(entry.previous)) {
        m_origins.back().renamed = true;
    }
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
        size_t end = begin + 1;
        while (end < order.size() && m_entries[size_t(order[end])].type == first.type
               && m_entries[size_t(order[end])].id == first.id)
            ++end;
        const LogEntry &newest = m_entries[size_t(order[end - 1])];
        const Origin &origin = m_origins[size_t(order[end - 1])];
        if (newest.operation != LogOperation::Delete && newest.operation != LogOperation::Displace) {
            m_rows.push_back({newest.type, newest.id, origin.livedThen && !origin.renamed, origin.seen,
                              origin.broughtBack, origin.first, newest.stamp, origin.mixed ? 0 : newest.registration});
        }
        begin = end;
    }
    for (const NetRemoval &removal : std::as_const(m_removalsByUuid)) {
        if (removal.livedThen)
            m_removals.push_back(removal);
    }
    std::sort(m_removals.begin(), m_removals.end(), [](const NetRemoval &a, const NetRemoval &b) {
        return std::tie(a.type, a.id, a.stamp) < std::tie(b.type, b.id, b.stamp);
    });
    m_entries = {};
    m_origins = {};
    m_renamedFrom = {};
    m_removalsByUuid = {};
}

} // namespace StorymasterSync
