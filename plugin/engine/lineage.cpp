// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/lineage.h"

#include "engine/columnvalue.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

bool differ(const PastVersion &before, const PastVersion &after, int column)
{
    return !isSameStored(before.values.value(column), after.values.value(column));
}

} // namespace

Lineage::Lineage(QList<PastVersion> versions, qint64 registration, std::optional<Stamp> sentAt, qint64 samePush)
    : m_versions(std::move(versions)), m_registration(registration), m_known(true)
{
    m_base = m_versions.first().values;
    m_deleted = m_versions.first().deleted;
    const bool late = sentAt
        && std::any_of(m_versions.cbegin() + 1, m_versions.cend(), [&](const PastVersion &version) {
                          return version.step.registration == registration && version.step.version < samePush
                              && version.step.sentAt && *version.step.sentAt > *sentAt;
                      });
    for (int i = 1; i < m_versions.size(); ++i)
        follow(m_versions[i - 1], m_versions[i], m_versions[i].step.registration == registration, late);
}

void Lineage::follow(const PastVersion &before, const PastVersion &after, bool own, bool late)
{
    if (!own || after.values.isEmpty() || before.values.isEmpty())
        return;
    for (int column = 0; column < after.values.size(); ++column) {
        if (!differ(before, after, column))
            continue;
        if (late)
            m_overtaken.insert(column);
        else if (isSameStored(m_base.value(column), before.values[column]))
            m_base[column] = after.values[column];
    }
    if (late)
        m_deletedLater = after.deleted;
    else if (m_deleted == before.deleted)
        m_deleted = after.deleted;
}

Stamp Lineage::strangersTime(const QList<int> &columns) const
{
    for (qsizetype i = m_versions.size() - 1; i > 0; --i) {
        const PastVersion &before = m_versions[i - 1];
        const PastVersion &after = m_versions[i];
        if (after.step.registration == m_registration)
            continue;
        const bool touches = columns.isEmpty()
            || std::any_of(columns.cbegin(), columns.cend(), [&](int column) { return differ(before, after, column); });
        if (touches)
            return after.wallTime;
    }
    return m_versions.last().wallTime;
}

} // namespace StorymasterSync
