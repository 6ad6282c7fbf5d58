// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/textmerge.h"

#include "engine/wordalignment.h"

#include <QtCore/QSet>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** A long novel, or 100 ms. */
constexpr qsizetype MaxLength = 1 << 20;

/** The one kind of line end that a text has; nothing where it has none, or several. */
QString lineEndOf(const QString &text)
{
    const qsizetype crLf = text.count("\r\n"_L1);
    const qsizetype cr = text.count(u'\r') - crLf;
    const qsizetype lf = text.count(u'\n') - crLf;
    if ((crLf > 0) + (cr > 0) + (lf > 0) != 1)
        return {};
    return crLf > 0 ? u"\r\n"_s : cr > 0 ? u"\r"_s : u"\n"_s;
}

/** Gives all three texts the line end that the result is to have, where one side changed it throughout. */
void mergeLineEnds(QString &base, QString &left, QString &right)
{
    const QString before = lineEndOf(base);
    const QString ofLeft = lineEndOf(left);
    const QString ofRight = lineEndOf(right);
    const bool known = !before.isEmpty() && !ofLeft.isEmpty() && !ofRight.isEmpty();
    if (!known || (ofLeft != before && ofRight != before && ofLeft != ofRight))
        return;
    const QString after = ofLeft == before ? ofRight : ofLeft;
    if (after == before)
        return;
    base.replace(before, after);
    left.replace(ofLeft, after);
    right.replace(ofRight, after);
}

std::optional<QStringView> mergePassage(QStringView base, QStringView left, QStringView right)
{
    if (left == right || right == base)
        return left;
    if (left == base)
        return right;
    return std::nullopt;
}

/** A text that was made from the base, and where the base's words are in it. */
struct EditedText
{
    EditedText(const ProseWords &base, const QString &text) : words(text), alignment(alignWords(base, words)) {}

    const ProseWords words;
    const WordAlignment alignment;
};

/** The walk over the words that both sides left alone. */
class TextMerge
{
public:
    TextMerge(const ProseWords &base, const EditedText &left, const EditedText &right)
        : m_base(base), m_left(left), m_right(right)
    {}

    std::optional<QString> run()
    {
        Place from{-1, -1, -1};
        for (int word = 0; word <= m_base.count(); ++word) {
            if (word < m_base.count() && !(m_left.alignment.certain[word] && m_right.alignment.certain[word]))
                continue;
            const Place to = placeOf(word);
            if (!append(from, to) && !appendByWords(from, to))
                return std::nullopt;
            from = to;
        }
        return m_result;
    }

private:
    /** A word of the base, and where it is in the edited texts. */
    struct Place
    {
        int base;
        int left;
        int right;
    };

    Place placeOf(int word) const
    {
        if (word == m_base.count())
            return {word, m_left.words.count(), m_right.words.count()};
        return {word, m_left.alignment.place[word], m_right.alignment.place[word]};
    }

    /** The passage between two words, and the second word. */
    bool append(const Place &from, const Place &to)
    {
        const auto passage = mergePassage(m_base.between(from.base, to.base), m_left.words.between(from.left, to.left),
                                          m_right.words.between(from.right, to.right));
        if (!passage)
            return false;
        m_result += *passage;
        if (to.base < m_base.count())
            m_result += m_base.word(to.base);
        return true;
    }

    /** The same, where words in between are unchanged in all likelihood. If the sides share a word that came or went, it
     *  may be one edit, seen at two places: to take it twice would be worse than to ask. */
    bool appendByWords(const Place &from, const Place &to)
    {
        const auto changedLeft = changedWords(m_left, from, from.left, to, to.left);
        if (changedLeft.intersects(changedWords(m_right, from, from.right, to, to.right)))
            return false;
        Place last = from;
        for (int word = from.base + 1; word <= to.base; ++word) {
            const Place next = placeOf(word);
            if (next.left < 0 || next.right < 0)
                continue;
            if (!append(last, next))
                return false;
            last = next;
        }
        return true;
    }

    /** The words between two places that came or went on one side. */
    QSet<QStringView> changedWords(const EditedText &edited, const Place &from, int begin, const Place &to,
                                   int end) const
    {
        QSet<QStringView> changed;
        for (int word = from.base + 1, next = begin + 1; word <= to.base; ++word) {
            const int place = word == to.base ? end : edited.alignment.place[word];
            if (place < 0)
                changed.insert(m_base.word(word));
            for (; next < place; ++next)
                changed.insert(edited.words.word(next));
            next = std::max(next, place + 1);
        }
        return changed;
    }

    const ProseWords &m_base;
    const EditedText &m_left;
    const EditedText &m_right;
    QString m_result;
};

} // namespace

std::optional<QString> mergeText(const QString &base, const QString &left, const QString &right)
{
    if (const auto whole = mergePassage(base, left, right))
        return whole->toString();
    if (std::max({base.size(), left.size(), right.size()}) > MaxLength)
        return std::nullopt;
    QString texts[] = {base, left, right};
    mergeLineEnds(texts[0], texts[1], texts[2]);

    const ProseWords before(texts[0]);
    const EditedText ours(before, texts[1]);
    const EditedText theirs(before, texts[2]);
    auto merged = TextMerge(before, ours, theirs).run();
    if (!merged)
        return std::nullopt;
    // Edits of few words, often repeated, can cancel each other out, and then one of them could come back: a sound merge
    // stays as it is when a side is merged into it again.
    const EditedText after(before, *merged);
    for (const EditedText *side : {&ours, &theirs}) {
        if (TextMerge(before, after, *side).run().value_or(*merged) != *merged)
            return std::nullopt;
    }
    return merged;
}

} // namespace StorymasterSync
