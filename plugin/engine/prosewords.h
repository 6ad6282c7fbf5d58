// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>

class QTextBoundaryFinder;

namespace StorymasterSync {

/** A text as its words and the gaps between them: what a merge of prose looks at.
 *
 *  A word is what stands between two word boundaries (UAX #29), from its first letter or digit to its last: "don't",
 *  "3.14", "Ärger". In scripts without spaces it is as small as Qt knows: one ideograph, a Thai word where libthai is
 *  installed. All else (white space, punctuation, emoji) is gap. Words never begin or end inside a grapheme. Words and
 *  gaps in turn are the text again, unit by unit.
 *
 *  A plain value, any thread. Views are into the text, which it keeps. */
class ProseWords
{
public:
    explicit ProseWords(const QString &text);

    int count() const { return int(m_words.size()); }
    QStringView word(int index) const { return view(m_words[index].begin, m_words[index].end); }
    /** What stands before word `index`; before count(), what stands after the last one. */
    QStringView gap(int index) const { return between(index - 1, index); }
    /** All that stands between two words: -1 is the text's start, count() its end. */
    QStringView between(int left, int right) const;

private:
    struct Span
    {
        int begin = 0;
        int end = 0;
    };

    void addWords(qsizetype begin, qsizetype end, QTextBoundaryFinder &graphemes);
    QStringView view(qsizetype begin, qsizetype end) const { return QStringView(m_text).sliced(begin, end - begin); }

    QString m_text;
    QList<Span> m_words;
};

} // namespace StorymasterSync
