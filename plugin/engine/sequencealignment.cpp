// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/sequencealignment.h"

#include <QtCore/QHash>

#include <algorithm>
#include <limits>

namespace StorymasterSync {

namespace {

/** Some 10 ms; a merge aligns twice, and the database's write lock is held meanwhile. */
constexpr qint64 MaxSteps = 4'000'000;
/** Of these, for finding one middle: enough for a thousand replaced words between two that are in common. */
constexpr qint64 MaxStepsOfBox = MaxSteps / 4;

constexpr int Unreached = std::numeric_limits<int>::min() / 2;

} // namespace

SequenceAlignment::SequenceAlignment(const QList<int> &left, const QList<int> &right)
    : m_left(left), m_right(right), m_place(left.size(), -1)
{}

QList<int> SequenceAlignment::run()
{
    m_open.push_back({0, int(m_left.size()), 0, int(m_right.size())});
    while (!m_open.empty()) {
        Box box = m_open.back();
        m_open.pop_back();
        trim(box);
        if (box.isEmpty())
            continue;
        if (const auto point = middle(box)) {
            m_open.push_back({box.leftBegin, box.leftBegin + point->x, box.rightBegin, box.rightBegin + point->y});
            m_open.push_back({box.leftBegin + point->x, box.leftEnd, box.rightBegin + point->y, box.rightEnd});
        } else if (m_steps < MaxSteps) {
            splitAt(box, sharedOnce(box));
        }
    }
    return m_place;
}

/** Notes what a box's stretches have in common at their beginning and end, and takes it off. */
void SequenceAlignment::trim(Box &box)
{
    while (!box.isEmpty() && m_left[box.leftBegin] == m_right[box.rightBegin])
        m_place[box.leftBegin++] = box.rightBegin++;
    while (!box.isEmpty() && m_left[box.leftEnd - 1] == m_right[box.rightEnd - 1])
        m_place[--box.leftEnd] = --box.rightEnd;
}

void SequenceAlignment::Frontier::reset(const Box &box)
{
    m_offset = box.height() + 1;
    m_furthest.assign(size_t(box.width() + box.height() + 3), Unreached);
}

/** A point in the middle of a shortest path through the box: paths from both corners grow until two meet. */
std::optional<SequenceAlignment::Point> SequenceAlignment::middle(const Box &box)
{
    const qint64 limit = std::min(m_steps + MaxStepsOfBox, MaxSteps);
    m_forward.reset(box);
    m_backward.reset(box);
    const auto equalFromStart = [&](int x, int y) { return m_left[box.leftBegin + x] == m_right[box.rightBegin + y]; };
    const auto equalFromEnd = [&](int x, int y) {
        return m_left[box.leftEnd - 1 - x] == m_right[box.rightEnd - 1 - y];
    };
    for (int distance = 0; m_steps < limit; ++distance) {
        if (const auto met = advance(box, distance, m_forward, m_backward, equalFromStart))
            return met;
        if (const auto met = advance(box, distance, m_backward, m_forward, equalFromEnd))
            return Point{box.width() - met->x, box.height() - met->y};
    }
    return std::nullopt;
}

/** Takes the paths of one corner one edit further; gives the point where one meets a path of the other corner. What is
 *  outside the box is never ahead of what is in it, and so is let go. */
template <typename Equal>
std::optional<SequenceAlignment::Point> SequenceAlignment::advance(const Box &box, int distance, Frontier &own,
                                                                   Frontier &other, Equal equal)
{
    const int width = box.width();
    const int height = box.height();
    const int first = distance <= height ? -distance : -height + (distance - height) % 2;
    const int last = std::min(distance, width);
    for (int diagonal = first; diagonal <= last; diagonal += 2) {
        int x = distance == 0 ? 0 : std::max(own.at(diagonal - 1) + 1, own.at(diagonal + 1));
        if (x < 0 || x > width || x - diagonal < 0 || x - diagonal > height) {
            own.at(diagonal) = Unreached;
            continue;
        }
        const int start = x;
        while (x < width && x - diagonal < height && equal(x, x - diagonal))
            ++x;
        own.at(diagonal) = x;
        m_steps += 1 + x - start;
        if (x + other.at(width - height - diagonal) >= width)
            return Point{x, x - diagonal};
    }
    m_steps += 1;
    return std::nullopt;
}

/** Pairs of elements that occur once in each stretch, the most that are in order in both. */
QList<SequenceAlignment::Point> SequenceAlignment::sharedOnce(const Box &box)
{
    constexpr int twice = -1;
    m_steps += box.width() + box.height();
    QHash<int, int> inRight;
    for (int y = box.rightBegin; y < box.rightEnd; ++y) {
        const auto it = inRight.find(m_right[y]);
        if (it == inRight.end())
            inRight.insert(m_right[y], y);
        else
            *it = twice;
    }
    QHash<int, int> inLeft;
    for (int x = box.leftBegin; x < box.leftEnd; ++x)
        ++inLeft[m_left[x]];

    // The longest ascending chain (patience sorting): piles of pairs, each remembering the top of the pile before.
    QList<Point> pairs;
    QList<int> before;
    QList<int> tops;
    for (int x = box.leftBegin; x < box.leftEnd; ++x) {
        const int y = inRight.value(m_left[x], twice);
        if (y == twice || inLeft.value(m_left[x]) != 1)
            continue;
        const auto pile = std::lower_bound(tops.begin(), tops.end(), y,
                                           [&](int top, int place) { return pairs[top].y < place; });
        before.append(pile == tops.begin() ? -1 : *(pile - 1));
        if (pile == tops.end())
            tops.append(int(pairs.size()));
        else
            *pile = int(pairs.size());
        pairs.append({x, y});
    }
    QList<Point> chain;
    for (int pair = tops.isEmpty() ? -1 : tops.last(); pair >= 0; pair = before[pair])
        chain.prepend(pairs[pair]);
    return chain;
}

void SequenceAlignment::splitAt(const Box &box, const QList<Point> &anchors)
{
    if (anchors.isEmpty())
        return;
    Box rest = box;
    for (const Point &anchor : anchors) {
        m_place[anchor.x] = anchor.y;
        m_open.push_back({rest.leftBegin, anchor.x, rest.rightBegin, anchor.y});
        rest.leftBegin = anchor.x + 1;
        rest.rightBegin = anchor.y + 1;
    }
    m_open.push_back(rest);
}

} // namespace StorymasterSync
