// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/netchanges.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace StorymasterSync {

namespace {

bool standsAfter(LogOperation operation)
{
    return operation == LogOperation::Insert || operation == LogOperation::Update;
}

} // namespace

void NetChanges::add(const LogEntry &entry, const QString &syncUuid)
{
    Origin origin = originOf(entry);
    if (entry.operation == LogOperation::Hold) {
        m_held.insert({entry.type, entry.id}, {entry.previous, origin});
        return;
    }
    takeOver(entry, origin);
    const Origin before = origin;
    origin.seen = origin.seen || entry.settles || entry.byPhone || entry.stamp <= m_seen;
    origin.mixed = origin.mixed || origin.registration != entry.registration;
    origin.broughtBack = origin.broughtBack || (standsAfter(entry.operation) && entry.wasDeleted);
    m_entries.push_back(entry);
    m_origins.push_back(origin);
    noteRename(entry);
    if (entry.operation == LogOperation::Displace && syncUuid.isEmpty())
        m_leaving.insert(entry.type, entry.id);
    else if (!standsAfter(entry.operation))
        noteLoss(entry, before, syncUuid);
}

void NetChanges::noteLoss(const LogEntry &entry, const Origin &origin, const QString &syncUuid)
{
    m_lostUuids.insert(entry.stamp, syncUuid);
    NetRemoval &removal = m_removalsByUuid[{entry.type, syncUuid}];
    const bool livedBefore = removal.livedThen;
    const bool lived = (origin.livedThen && !origin.renamed) || origin.seen || entry.settles;
    removal = {entry.type,
               entry.id,
               syncUuid,
               entry.version,
               entry.stamp,
               livedBefore ? removal.idThen : origin.idThen,
               livedBefore ? removal.first : origin.first,
               lived || livedBefore};
}

int NetChanges::indexOf(Stamp stamp) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), stamp,
                                        [](const LogEntry &entry, Stamp wanted) { return entry.stamp < wanted; });
    return found != m_entries.cend() && found->stamp == stamp ? int(found - m_entries.cbegin()) : -1;
}

/** Follows the row by the stamp it had before, so that a row which changed its id stays the same row. */
NetChanges::Origin NetChanges::originOf(const LogEntry &entry)
{
    qint64 idBefore = entry.id;
    if (entry.operation == LogOperation::Update) {
        if (const auto left = m_leaving.constFind(entry.type); left != m_leaving.constEnd()) {
            idBefore = *left;
            m_leaving.erase(left);
        }
    }
    Origin origin;
    const int earlier = entry.previous > m_since ? indexOf(entry.previous) : -1;
    if (earlier >= 0) {
        origin = m_origins[size_t(earlier)];
        idBefore = m_entries[size_t(earlier)].id;
    } else {
        const bool isNew = entry.operation == LogOperation::Insert && entry.previous == 0;
        origin.livedThen = !isNew && !entry.wasDeleted;
        origin.first = entry.stamp;
        origin.registration = entry.registration;
        origin.idThen = idBefore;
    }
    origin.moved = entry.operation == LogOperation::Update && idBefore != entry.id;
    return origin;
}

/** To the phone a row that took another's id and sync_uuid is that other one. */
void NetChanges::takeOver(const LogEntry &entry, Origin &origin)
{
    const auto held = m_held.constFind({entry.type, entry.id});
    if (held == m_held.constEnd())
        return;
    if (standsAfter(entry.operation) && held->previous != entry.previous) {
        origin = held->origin;
        origin.mixed = true;
        origin.tookOver = true;
    }
    m_held.erase(held);
}

/** A new sync_uuid leaves two entries, in either order: for the old one, and for the row as it goes on. One that was another's
 *  is as new to the phone as it was with that one. */
void NetChanges::noteRename(const LogEntry &entry)
{
    if (entry.operation == LogOperation::Rename) {
        m_renamedFrom.insert(entry.previous);
        m_origins.back().renamed = true;
        const size_t other = m_entries.size() - 2;
        if (m_entries.size() > 1 && m_entries[other].previous == entry.previous)
            m_origins[other].renamed = m_origins[other].renamed || !m_origins[other].tookOver;
    } else if (entry.operation == LogOperation::Update && m_renamedFrom.contains(entry.previous)) {
        m_origins.back().renamed = m_origins.back().renamed || !m_origins.back().tookOver;
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
        foldRow(order, begin, end);
        foldIdentity(order, begin, end);
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
    m_lostUuids = {};
    m_leaving = {};
    m_held = {};
    m_renamedFrom = {};
    m_removalsByUuid = {};
}

/** Of the row that has the id in the end. A tombstone that was written anew may stand behind it: it is not that row's. */
void NetChanges::foldRow(const std::vector<int> &order, size_t begin, size_t end)
{
    size_t last = end;
    while (last > begin && !standsAfter(m_entries[size_t(order[last - 1])].operation))
        --last;
    if (last == begin)
        return;
    const LogEntry &newest = m_entries[size_t(order[last - 1])];
    for (size_t i = last; i < end; ++i) {
        const LogEntry &entry = m_entries[size_t(order[i])];
        const bool isMove = entry.operation == LogOperation::Displace && entry.previous == 0;
        if (entry.operation != LogOperation::Rename && (isMove || entry.previous == newest.stamp))
            return;
    }
    const Origin &origin = m_origins[size_t(order[last - 1])];
    m_rows.push_back({newest.type, newest.id, origin.livedThen && !origin.renamed, origin.seen, origin.broughtBack,
                      origin.idThen, origin.first, newest.stamp, origin.mixed ? 0 : newest.registration});
}

void NetChanges::foldIdentity(const std::vector<int> &order, size_t begin, size_t end)
{
    NetIdentity identity;
    for (size_t i = begin; i < end; ++i) {
        const LogEntry &entry = m_entries[size_t(order[i])];
        const bool came = standsAfter(entry.operation)
            && (entry.operation == LogOperation::Insert ? entry.previous == 0 : m_origins[size_t(order[i])].moved);
        if (standsAfter(entry.operation) && !came)
            continue;
        const QString lost = came ? QString() : m_lostUuids.value(entry.stamp);
        if (identity.type < 0) {
            identity.type = entry.type;
            identity.id = entry.id;
            identity.wasFree = came;
        }
        identity.movedAway = identity.movedAway || entry.operation == LogOperation::Displace;
        identity.unsure = identity.unsure || entry.stamp <= m_seen;
        if (!lost.isEmpty())
            identity.lost.append(lost);
    }
    if (identity.type >= 0)
        m_identities.push_back(identity);
}

} // namespace StorymasterSync
