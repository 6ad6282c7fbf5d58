// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/worddiff.h"

#include "engine/wordalignment.h"

namespace StorymasterSync {

namespace {

/** Joins stretches of one text that touch; they come in order. */
class Marker
{
public:
    explicit Marker(const QString &text) : m_begin(text.constData()) {}

    void mark(QStringView view)
    {
        if (view.isEmpty())
            return;
        const int at = int(view.data() - m_begin);
        if (!m_spans.isEmpty() && m_spans.last().begin + m_spans.last().length == at)
            m_spans.last().length += int(view.size());
        else
            m_spans.append({at, int(view.size())});
    }

    QList<TextSpan> spans() const { return m_spans; }

private:
    const QChar *m_begin;
    QList<TextSpan> m_spans;
};

/** Marks the words in [from, to), the gaps between them, and, if they changed too, those before and after. */
void markStretch(Marker &marker, const ProseWords &words, int from, int to, bool before, bool after)
{
    if (from == to) {
        if (before && after)
            marker.mark(words.gap(to));
        return;
    }
    if (before)
        marker.mark(words.gap(from));
    for (int i = from; i < to; ++i) {
        if (i > from)
            marker.mark(words.gap(i));
        marker.mark(words.word(i));
    }
    if (after)
        marker.mark(words.gap(to));
}

} // namespace

WordDiff compareWords(const QString &left, const QString &right)
{
    const ProseWords before(left);
    const ProseWords after(right);
    const QList<int> place = alignWords(before, after).place;
    Marker ours(left);
    Marker theirs(right);
    int doneLeft = 0; // up to here all is marked that has to be
    int doneRight = 0;
    for (int i = 0; i <= before.count(); ++i) {
        if (i < before.count() && place[i] < 0)
            continue;
        const int j = i < before.count() ? place[i] : after.count();
        const bool head = before.gap(doneLeft) != after.gap(doneRight);
        bool tail = before.gap(i) != after.gap(j);
        if (!head && !tail && (i > doneLeft) != (j > doneRight)) // ", " became ", then, "
            tail = !(i > doneLeft ? before.gap(i) : after.gap(j)).trimmed().isEmpty();
        markStretch(ours, before, doneLeft, i, head, tail);
        markStretch(theirs, after, doneRight, j, head, tail);
        doneLeft = i + 1;
        doneRight = j + 1;
    }
    return {ours.spans(), theirs.spans()};
}

} // namespace StorymasterSync
