// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/removalorder.h"

#include <algorithm>
#include <tuple>

namespace StorymasterSync {

bool RemovalOrder::Place::operator<(const Place &other) const
{
    return std::tie(type, id) < std::tie(other.type, other.id);
}

RemovalOrder::RemovalOrder(const Schema &schema, PullLog &log, Lookup lookup)
    : m_schema(schema), m_log(log), m_lookup(std::move(lookup))
{}

void RemovalOrder::apply(std::vector<quint32> &order)
{
    for (size_t begin = 0; begin < order.size();) {
        const int circle = circleOf(order[begin]);
        size_t end = begin + 1;
        while (end < order.size() && circleOf(order[end]) == circle)
            ++end;
        if (circle >= 0 && end - begin > 1)
            orderCircle(order, begin, end);
        begin = end;
    }
}

/** Depth first, without recursion: a chain may be long. A row is placed when all that it named are. */
void RemovalOrder::orderCircle(std::vector<quint32> &order, size_t begin, size_t end)
{
    m_places.clear();
    for (size_t i = begin; i < end; ++i) {
        const Removal removal = m_lookup(order[i]);
        m_places.push_back({removal.type, removal.idThen, quint32(i - begin)});
    }
    std::stable_sort(m_places.begin(), m_places.end());
    m_states.assign(end - begin, State::New);
    std::vector<quint32> parentsFirst;
    std::vector<quint32> stack;
    for (size_t last = end - begin; last-- > 0;) {
        stack.push_back(quint32(last));
        while (!stack.empty()) {
            const quint32 here = stack.back();
            if (m_states[here] == State::New) {
                m_states[here] = State::Open;
                openParents(m_lookup(order[begin + here]), stack);
                continue;
            }
            if (m_states[here] == State::Open)
                parentsFirst.push_back(order[begin + here]);
            m_states[here] = State::Placed;
            stack.pop_back();
        }
    }
    std::copy(parentsFirst.crbegin(), parentsFirst.crend(), order.begin() + qptrdiff(begin));
}

void RemovalOrder::openParents(const Removal &removal, std::vector<quint32> &stack)
{
    const EntityType &type = m_schema.type(removal.type);
    QList<int> columns;
    for (int i = 0; i < type.columns.size(); ++i) {
        const int target = type.columns[i].target;
        if (target >= 0 && m_schema.type(target).cycle == type.cycle)
            columns.append(i);
    }
    const QList<QVariant> values = m_log.valuesBefore(removal.type, removal.first, columns);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isNull())
            continue;
        const Place named{type.columns[columns[i]].target, values[i].toLongLong()};
        const auto range = std::equal_range(m_places.cbegin(), m_places.cend(), named);
        for (auto place = range.first; place != range.second; ++place) {
            if (m_states[place->at] == State::New)
                stack.push_back(place->at);
        }
    }
}

} // namespace StorymasterSync
