// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushorder.h"

namespace StorymasterSync {

PushOrder::PushOrder(const Schema &schema, const QList<Change> &changes)
    : m_schema(schema), m_changes(changes), m_isApplied(changes.size(), false)
{
    QHash<QString, int> latest;
    m_previous.reserve(changes.size());
    for (int i = 0; i < changes.size(); ++i) {
        const QString row = rowKey(changes[i]);
        m_previous.append(row.isEmpty() ? -1 : latest.value(row, -1));
        if (row.isEmpty())
            continue;
        latest.insert(row, i);
        if (changes[i].operation == Operation::Create && !m_creators.contains(row))
            m_creators.insert(row, i);
    }
    arrange(References::All);
    if (isNeededParentLate())
        arrange(References::Needed);
}

void PushOrder::arrange(References references)
{
    m_sequence.clear();
    m_sequence.reserve(m_changes.size());
    m_state.fill(0, m_changes.size());
    for (int i = 0; i < m_changes.size(); ++i)
        place(i, references);
}

/** Whether a circle was cut where it must not be: at a reference that its row cannot do without. */
bool PushOrder::isNeededParentLate() const
{
    QList<bool> placed(m_changes.size(), false);
    for (const int i : m_sequence) {
        for (const int parent : parentsOf(m_changes[i], References::Needed)) {
            if (!placed[parent] && parent != i)
                return true;
        }
        placed[i] = true;
    }
    return false;
}

QString PushOrder::rowKey(const Change &change) const
{
    const int type = m_schema.indexOf(change.entityType);
    if (type < 0 || change.fault)
        return {};
    if (!change.syncUuid.isEmpty())
        return key(type, change.syncUuid);
    return change.entityId ? key(type, QString::number(*change.entityId)) : QString();
}

QList<int> PushOrder::parentsOf(const Change &change, References references) const
{
    QList<int> parents;
    const int type = m_schema.indexOf(change.entityType);
    if (type < 0 || change.operation == Operation::Delete)
        return parents;
    const EntityType &entity = m_schema.type(type);
    for (const Column &column : entity.columns) {
        if (!column.isReference())
            continue;
        const bool inCircle = entity.cycle >= 0 && m_schema.type(column.target).cycle == entity.cycle;
        if (references == References::Needed && inCircle && column.nullable)
            continue;
        const QJsonValue sibling = change.data.value(column.siblingName());
        const QJsonValue id = change.data.value(column.name);
        const QString name = sibling.isString() ? sibling.toString().toLower() : QString::number(id.toInteger());
        if (const int parent = m_creators.value(key(column.target, name), -1); parent >= 0)
            parents.append(parent);
    }
    return parents;
}

/** Depth first without recursion: a push may be one long chain. A circle is cut where it closes. */
void PushOrder::place(int first, References references)
{
    QList<int> stack{first};
    while (!stack.isEmpty()) {
        const int i = stack.last();
        if (m_state[i] != 0) {
            if (m_state[i] == 1) {
                m_state[i] = 2;
                m_sequence.append(i);
            }
            stack.removeLast();
            continue;
        }
        m_state[i] = 1;
        const QList<int> parents = parentsOf(m_changes[i], references);
        for (auto parent = parents.crbegin(); parent != parents.crend(); ++parent) {
            if (m_state[*parent] == 0)
                stack.append(*parent);
        }
        if (m_previous[i] >= 0 && m_state[m_previous[i]] == 0)
            stack.append(m_previous[i]);
    }
}

} // namespace StorymasterSync
