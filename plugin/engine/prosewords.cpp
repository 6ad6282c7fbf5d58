// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/prosewords.h"

#include <QtCore/QTextBoundaryFinder>

#include <optional>
#include <utility>

namespace StorymasterSync {

namespace {

/** From the first letter or digit in text[begin, end) to the last one before any space; empty where there is none. */
std::pair<qsizetype, qsizetype> lettersIn(QStringView text, qsizetype begin, qsizetype end)
{
    std::optional<qsizetype> first;
    qsizetype last = end;
    for (qsizetype i = begin; i < end && !(first && text[i].isSpace()); ++i) {
        const bool isPair = i + 1 < end && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype at = i;
        i += isPair ? 1 : 0;
        if (!QChar::isLetterOrNumber(c))
            continue;
        first = first.value_or(at);
        last = i + 1;
    }
    return {first.value_or(last), last};
}

} // namespace

ProseWords::ProseWords(const QString &text) : m_text(text)
{
    QTextBoundaryFinder pieces(QTextBoundaryFinder::Word, m_text);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, m_text);
    qsizetype begin = 0;
    for (qsizetype end = pieces.toNextBoundary(); end > 0; end = pieces.toNextBoundary()) {
        // In Khmer, for one, Qt finds word boundaries inside graphemes.
        graphemes.setPosition(end);
        if (graphemes.isAtBoundary()) {
            addWords(begin, end, graphemes);
            begin = end;
        }
    }
}

/** Mostly a piece between two boundaries is a word or holds none. But where Qt asks libthai, it leaves on Thai words the
 *  spaces and signs around them. */
void ProseWords::addWords(qsizetype begin, qsizetype end, QTextBoundaryFinder &graphemes)
{
    while (begin < end) {
        auto [first, last] = lettersIn(m_text, begin, end);
        if (first == last)
            return;
        graphemes.setPosition(first);
        first = graphemes.isAtBoundary() ? first : graphemes.toPreviousBoundary();
        graphemes.setPosition(last);
        last = graphemes.isAtBoundary() ? last : graphemes.toNextBoundary();
        m_words.append({int(first), int(last)});
        begin = last;
    }
}

QStringView ProseWords::between(int left, int right) const
{
    const qsizetype begin = left < 0 ? 0 : m_words[left].end;
    const qsizetype end = right < count() ? m_words[right].begin : m_text.size();
    return view(begin, end);
}

} // namespace StorymasterSync
