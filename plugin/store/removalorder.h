// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/pulllog.h"
#include "store/pullplan.h"

#include <functional>

namespace StorymasterSync {

/** Puts removals in order: children before parents. Types are so already where they are sorted backwards; the rows of types
 *  that name each other in a circle, or themselves, are put so by what they named when the pull's start was new, which is
 *  what the phone has. A circle of rows is in no special order.
 *
 *  Holds some 40 bytes for each removal in a circle of types. Throws SqlFailure. Thread: the log's; borrows all it is given. */
class RemovalOrder
{
public:
    using Lookup = std::function<Removal(quint32 index)>;

    RemovalOrder(const Schema &schema, PullLog &log, Lookup lookup);

    /** `order` is sorted backwards by type. */
    void apply(std::vector<quint32> &order);

private:
    /** A row by the id that it had, and where it stands in the list. */
    struct Place
    {
        int type = -1;
        qint64 id = 0;
        quint32 at = 0;
        bool operator<(const Place &other) const;
    };
    enum class State : char { New, Open, Placed };

    int circleOf(quint32 index) const { return m_schema.type(m_lookup(index).type).cycle; }
    void orderCircle(std::vector<quint32> &order, size_t begin, size_t end);
    void openParents(const Removal &removal, std::vector<quint32> &stack);

    const Schema &m_schema;
    PullLog &m_log;
    const Lookup m_lookup;

    // Of the circle at hand.
    std::vector<Place> m_places;
    std::vector<State> m_states;
};

} // namespace StorymasterSync
