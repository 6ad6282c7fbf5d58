// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/pullplan.h"

#include "store/pulllog.h"
#include "store/removalorder.h"
#include "store/stalesiblings.h"

#include <algorithm>
#include <tuple>

namespace StorymasterSync {

namespace {

std::pair<int, qint64> keyOf(const NetChange &row)
{
    return {row.type, row.id};
}

} // namespace

PullPlan::PullPlan(Connection &connection, const Config &config, const PullPosition &position)
{
    PullLog log(connection, *config.schema, *config.book);
    NetChanges changes(*position.since, position.seen);
    log.read(*position.since, position.end, position.registration, changes);
    changes.fold();
    const auto isWanted = [&config](const auto &change) { return config.types.contains(change.type); };
    std::copy_if(changes.rows().cbegin(), changes.rows().cend(), std::back_inserter(m_rows), isWanted);
    std::copy_if(changes.removals().cbegin(), changes.removals().cend(), std::back_inserter(m_graves), isWanted);
    addStaleRows(connection, config, changes, *position.since);

    for (size_t i = 0; i < m_rows.size() + m_graves.size(); ++i) {
        const bool phoneHas = i >= m_rows.size() || (m_rows[i].newest > 0 && (m_rows[i].livedThen || m_rows[i].seen));
        if (phoneHas)
            m_order.push_back(quint32(i));
    }
    std::sort(m_order.begin(), m_order.end(), [this](quint32 a, quint32 b) {
        const Removal left = removalAt(a);
        const Removal right = removalAt(b);
        return std::tie(left.type, left.id, left.stamp) > std::tie(right.type, right.id, right.stamp);
    });
    if (position.phase == PullPosition::Phase::Removals)
        RemovalOrder(*config.schema, log, [this](quint32 index) { return removalAt(index); }).apply(m_order);
}

/** Where such a row was written too, it is sent even if the device itself wrote it: what that sent is no longer so. */
void PullPlan::addStaleRows(Connection &connection, const Config &config, const NetChanges &changes, Stamp since)
{
    StaleSiblings stale(connection, *config.schema, *config.book);
    stale.read(changes.identities());
    stale.readRenamed(changes.rows(), since);
    std::vector<NetChange> added;
    for (const int type : config.types) {
        for (const qint64 id : stale.rowsOf(type)) {
            NetChange row;
            row.type = type;
            row.id = id;
            row.livedThen = true;
            const qsizetype place = after(type, id) - 1;
            if (place >= 0 && keyOf(m_rows[size_t(place)]) == keyOf(row))
                m_rows[size_t(place)].registration = 0;
            else
                added.push_back(row);
        }
    }
    m_rows.insert(m_rows.end(), added.cbegin(), added.cend());
    std::sort(m_rows.begin(), m_rows.end(), [](const NetChange &a, const NetChange &b) { return keyOf(a) < keyOf(b); });
}

qsizetype PullPlan::after(int type, qint64 id) const
{
    const auto next = std::upper_bound(m_rows.cbegin(), m_rows.cend(), std::pair(type, id),
                                       [](const auto &key, const NetChange &row) { return key < keyOf(row); });
    return next - m_rows.cbegin();
}

const NetChange *PullPlan::find(int type, qint64 id) const
{
    const qsizetype place = after(type, id) - 1;
    const NetChange *row = place >= 0 ? &m_rows[size_t(place)] : nullptr;
    return row && row->type == type && row->id == id ? row : nullptr;
}

Removal PullPlan::removalAt(quint32 index) const
{
    if (index < m_rows.size()) {
        const NetChange &row = m_rows[index];
        return {row.type, row.id, row.idThen, row.first, row.newest, &row, nullptr};
    }
    const NetRemoval &grave = m_graves[index - m_rows.size()];
    return {grave.type, grave.id, grave.idThen, grave.first, grave.stamp, nullptr, &grave};
}

} // namespace StorymasterSync
