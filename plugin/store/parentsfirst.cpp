// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/parentsfirst.h"

namespace StorymasterSync {

bool ParentsFirst::mustWait(Connection &connection, const Row &row)
{
    m_start = row;
    m_onTheWay.clear();
    m_onTheWay[row.type].insert(row.id);
    return unsentParent(connection, row).has_value();
}

void ParentsFirst::begin(const Row &row)
{
    m_start = row;
    m_way = {row};
    m_onTheWay.clear();
    m_onTheWay[row.type].insert(row.id);
}

std::optional<ParentsFirst::Row> ParentsFirst::next(Connection &connection, int &visits)
{
    while (!m_way.empty() && visits-- > 0) {
        const Row here = m_way.back();
        if (const auto parent = unsentParent(connection, here)) {
            m_onTheWay[parent->type].insert(parent->id);
            m_way.push_back(*parent);
            if (m_way.size() > MaxDepth)
                m_way.pop_front();
            continue;
        }
        m_way.pop_back();
        m_onTheWay[here.type].remove(here.id);
        return here;
    }
    return std::nullopt;
}

std::optional<ParentsFirst::Row> ParentsFirst::unsentParent(Connection &connection, const Row &row)
{
    const QString sql = m_config.sql->unsentParents(row.type, m_start.type);
    if (sql.isEmpty())
        return std::nullopt;
    Statement parents = RowSql::prepare(connection, sql, {row.id, m_config.end, m_config.since, m_start.id, QString()});
    while (parents.step()) {
        const Row parent{int(parents.integer(0)), parents.integer(1)};
        const auto waiting = m_onTheWay.find(parent.type);
        const bool closesCircle = waiting != m_onTheWay.end() && waiting->second.contains(parent.id);
        if (!closesCircle && !isWithPhone(parent, parents.text(2), parents.text(3)))
            return parent;
    }
    return std::nullopt;
}

bool ParentsFirst::isWithPhone(const Row &row, const QString &updatedAt, const QString &syncUuid) const
{
    const QString &name = m_config.schema->type(row.type).name;
    if (updatedAt > stampToDatabase(m_config.end))
        return m_config.sentEarly->containsLate(name, row.id, syncUuid);
    if (m_config.sentEarly->contains(name, row.id))
        return true;
    const NetChange *change = m_config.plan->find(row.type, row.id);
    return change && change->registration == m_config.registration && updatedAt == stampToDatabase(change->newest);
}

} // namespace StorymasterSync
