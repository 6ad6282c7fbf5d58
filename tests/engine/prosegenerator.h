// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

/** A text, edits of it by two writers, and what a merge must make of them. */
struct EditedProse
{
    QString base;
    QString left;
    QString right;
    std::optional<QString> expected; ///< Nothing: the edits contradict.
};

/** Makes prose in several scripts, and edits whose outcome is known because they are made, not found.
 *
 *  Words alternate with gaps (white space, punctuation, emoji). An edit replaces, removes or adds words, or changes a
 *  gap. The three texts have one kind of line end, or mix them. The same seed makes the same texts everywhere. */
class ProseGenerator
{
public:
    explicit ProseGenerator(quint32 seed) : m_random(seed) {}

    /** No word occurs twice, nor is one used again: then edits are where they were made, and the outcome is certain. */
    EditedProse distinctWords(int words);
    /** Few words, often repeated; the outcome is not told. Where they are marked, words that left adds begin with 'l',
     *  right's with 'r'; else both add the words that are there already. */
    EditedProse repeatedWords(int words, bool marked = true);

    QString freshWord(bool ideograph = false);
    QString gap();

private:
    enum class Writer { Left, Right, Both };
    enum class Words { Distinct, Marked, Repeated };

    /** Replaces units [begin, end). */
    struct Edit
    {
        Writer writer = Writer::Left;
        int begin = 0;
        int end = 0;
        QStringList units;
    };

    QStringList text(int words);
    QList<Edit> edits(const QStringList &units);
    Edit edit(const QStringList &units, int word, Writer writer);
    QString repeatedWord();
    QString addedWord(Writer writer, bool ideograph);
    QString otherGap(const QString &than);
    template <typename List>
    auto pick(const List &list)
    {
        return list[m_random.bounded(int(std::size(list)))];
    }

    static QString apply(const QStringList &units, const QList<Edit> &edits, std::optional<Writer> writer);
    static bool contradict(const QList<Edit> &edits);

    QRandomGenerator m_random;
    QSet<QString> m_used;
    // Of the present texts:
    Words m_words = Words::Distinct;
    int m_vocabulary = 0;
    QString m_lineEnd;
};

} // namespace StorymasterSync
