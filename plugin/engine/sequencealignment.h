// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace StorymasterSync {

/** Finds what two sequences have in common: a longest common subsequence, by Myers' linear-space algorithm ("An O(ND)
 *  Difference Algorithm and Its Variations", Algorithmica 1 (1986)).
 *
 *  Its effort is bounded, whatever it is given: where two stretches differ too much, elements that occur once in each
 *  are taken as common, in the longest order they share; where that does not help either, nothing is. So what is found
 *  is always in common, and only in very different sequences not all of it. The bound counts steps, so that the
 *  same input has the same result on every machine.
 *
 *  Memory: 16 bytes an element. Any thread; used once. */
class SequenceAlignment
{
public:
    SequenceAlignment(const QList<int> &left, const QList<int> &right);

    /** For each element of `left` its place in `right`, ascending, or -1. */
    QList<int> run();

private:
    struct Box
    {
        int leftBegin = 0;
        int leftEnd = 0;
        int rightBegin = 0;
        int rightEnd = 0;

        int width() const { return leftEnd - leftBegin; }
        int height() const { return rightEnd - rightBegin; }
        bool isEmpty() const { return width() == 0 || height() == 0; }
    };

    struct Point
    {
        int x = 0;
        int y = 0;
    };

    /** How far paths from one corner of a box have come, by diagonal (x - y). */
    class Frontier
    {
    public:
        void reset(const Box &box);
        int &at(int diagonal) { return m_furthest[size_t(diagonal + m_offset)]; }

    private:
        std::vector<int> m_furthest;
        int m_offset = 0;
    };

    void trim(Box &box);
    std::optional<Point> middle(const Box &box);
    template <typename Equal>
    std::optional<Point> advance(const Box &box, int distance, Frontier &own, Frontier &other, Equal equal);
    QList<Point> sharedOnce(const Box &box);
    void splitAt(const Box &box, const QList<Point> &anchors);

    const QList<int> &m_left;
    const QList<int> &m_right;
    QList<int> m_place;
    std::vector<Box> m_open;
    Frontier m_forward;
    Frontier m_backward;
    qint64 m_steps = 0;
};

} // namespace StorymasterSync
