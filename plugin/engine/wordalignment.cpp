// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/wordalignment.h"

#include "engine/sequencealignment.h"

#include <QtCore/QHash>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QList<int> numbersOf(const ProseWords &words, QHash<QStringView, int> &known)
{
    QList<int> numbers;
    numbers.reserve(words.count());
    for (int i = 0; i < words.count(); ++i) {
        const auto it = known.constFind(words.word(i));
        numbers.append(it != known.constEnd() ? *it : *known.insert(words.word(i), int(known.size())));
    }
    return numbers;
}

/** How much of a break a gap is. */
int breakAt(const ProseWords &words, int index)
{
    const QStringView gap = words.gap(index);
    int strength = index == 0 || index == words.count() ? 3 : 0;
    for (const QChar c : gap) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            strength = 3;
        else if (u".!?\u2026\u3002\uff01\uff1f\u061f\u0964"_s.contains(c))
            strength = std::max(strength, 2);
        else if (!c.isSpace())
            strength = std::max(strength, 1);
    }
    return strength;
}

/** Moves each run of words that only `longer` has to where it begins and ends best. */
class RunPlacer
{
public:
    /** `place`: for each word of `shorter` its place in `longer`, or -1. */
    RunPlacer(const ProseWords &shorter, const ProseWords &longer, QList<int> &place)
        : m_shorter(shorter), m_longer(longer), m_place(place)
    {}

    void run()
    {
        for (int next = 0; next <= m_shorter.count(); ++next) {
            if (!isMatched(next - 1) || !isMatched(next))
                continue;
            m_next = next;
            m_begin = placeOf(next - 1) + 1;
            m_end = placeOf(next);
            if (m_begin == m_end)
                continue;
            while (canMoveDown())
                moveDown();
            next = m_next;
            moveToBest();
        }
    }

private:
    bool isMatched(int word) const { return word < 0 || word == m_shorter.count() || m_place[word] >= 0; }
    int placeOf(int word) const { return word < 0 ? -1 : word == m_shorter.count() ? m_longer.count() : m_place[word]; }

    /** A word moves from one end of the run to the other only if it takes its gap along, and no other run is met. */
    bool canMoveDown() const
    {
        return m_next < m_shorter.count() && m_longer.word(m_begin) == m_longer.word(m_end)
            && m_longer.gap(m_begin) == m_shorter.gap(m_next) && placeOf(m_next + 1) == m_end + 1;
    }

    bool canMoveUp() const
    {
        return m_next > 0 && m_longer.word(m_begin - 1) == m_longer.word(m_end - 1)
            && m_longer.gap(m_end) == m_shorter.gap(m_next) && isMatched(m_next - 2)
            && placeOf(m_next - 2) == m_begin - 2;
    }

    void moveDown()
    {
        m_place[m_next++] = m_begin++;
        ++m_end;
    }

    void moveUp()
    {
        m_place[--m_next] = --m_end;
        --m_begin;
    }

    void moveToBest()
    {
        const auto quality = [this] { return breakAt(m_longer, m_begin) + breakAt(m_longer, m_end); };
        int best = quality();
        int since = 0;
        while (canMoveUp()) {
            moveUp();
            ++since;
            if (const int here = quality(); here > best) {
                best = here;
                since = 0;
            }
        }
        for (; since > 0; --since)
            moveDown();
    }

    const ProseWords &m_shorter;
    const ProseWords &m_longer;
    QList<int> &m_place;
    int m_next = 0;  ///< The word of `shorter` after the run.
    int m_begin = 0; ///< The run, in `longer`.
    int m_end = 0;
};

QList<int> inverse(const QList<int> &place, int size)
{
    QList<int> result(size, -1);
    for (int i = 0; i < place.size(); ++i) {
        if (place[i] >= 0)
            result[place[i]] = i;
    }
    return result;
}

/** Marks the words of `kept` that could have been matched elsewhere in `other` without losing a match: those whose first
 *  possible place is not the last one. `place`: for each number in `kept` its place in `other`, or -1. */
QList<bool> matchedForSure(const QList<int> &kept, const QList<int> &other, const QList<int> &place)
{
    QList<int> first(kept.size(), -1);
    int free = 0;
    for (int i = 0; i < kept.size(); ++i) {
        if (place[i] >= 0)
            first[i] = int(other.indexOf(kept[i], free));
        free = std::max(free, first[i] + 1);
    }
    QList<bool> sure(kept.size(), false);
    qsizetype end = other.size();
    for (qsizetype i = kept.size() - 1; i >= 0; --i) {
        if (place[i] < 0)
            continue;
        end = other.lastIndexOf(kept[i], end - 1);
        sure[i] = end == first[i];
    }
    return sure;
}

} // namespace

WordAlignment alignWords(const ProseWords &base, const ProseWords &edited)
{
    QHash<QStringView, int> known;
    const QList<int> before = numbersOf(base, known);
    const QList<int> after = numbersOf(edited, known);
    QList<int> place = SequenceAlignment(before, after).run();
    RunPlacer(base, edited, place).run();
    QList<int> origin = inverse(place, edited.count());
    RunPlacer(edited, base, origin).run();
    place = inverse(origin, base.count());

    QList<bool> certain = matchedForSure(before, after, place);
    const QList<bool> originCertain = matchedForSure(after, before, origin);
    for (int i = 0; i < place.size(); ++i)
        certain[i] = certain[i] && originCertain[place[i]];
    return {place, certain};
}

} // namespace StorymasterSync
