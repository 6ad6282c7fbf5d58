// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "prosegenerator.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Syllables by script; with combining marks, right-to-left marks on letters, and letters outside the BMP. */
const QList<QStringList> Syllables{
    {u"ca"_s, u"stle"_s, u"dra"_s, u"gon"_s, u"qu"_s, u"ly"_s},
    {u"ä"_s, u"ß"_s, u"Ü"_s, u"ber"_s, u"ñ"_s, u"œ"_s},
    {u"e\u0301"_s, u"a\u0308\u0323"_s, u"o\u0302"_s, u"n"_s, u"z\u030c"_s},
    {u"за"_s, u"мок"_s, u"ёж"_s, u"дра"_s, u"и\u0306"_s},
    {u"δρά"_s, u"κων"_s, u"ά"_s, u"λο"_s},
    {u"سَ"_s, u"لَّ"_s, u"ا"_s, u"مُ"_s, u"قلعة"_s},
    {u"שָׁ"_s, u"ל"_s, u"וֹ"_s, u"ם"_s},
    {u"न"_s, u"म"_s, u"स्ते"_s, u"क्ष"_s, u"त्रि"_s},
    {u"한"_s, u"국"_s, u"\u1112\u1161\u11ab"_s, u"어"_s},
    {u"𐐨"_s, u"𐑉"_s, u"𐐯"_s},
};

const QStringList Gaps{
    u" "_s,       u" "_s,      u" "_s,    u" "_s,        u", "_s,     u". "_s,
    u" – "_s,     u"\n"_s,     u"\n\n"_s, u"!\n"_s,      u"…\n\n“"_s, u" 👨‍👩‍👧‍👦 "_s,
    u"? 🇩🇪🇫🇷 "_s, u"\u00a0"_s, u"\t"_s,   u" \u200f("_s, u") "_s,     u" ❤️👍🏽 "_s};

/** The last one mixes them. */
const QStringList LineEnds{u"\n"_s, u"\r\n"_s, u"\r"_s, u"\n\r\n"_s};

const QStringList RepeatedWords{u"the"_s, u"and"_s, u"he"_s,   u"a\u0301"_s, u"sang"_s, u"castle"_s,
                                u"は"_s,  u"山"_s,  u"ภาษา"_s, u"น้ำ"_s,      u"ខ្មែ"_s,  u"قلعة"_s};

bool isIdeograph(const QString &unit)
{
    return unit.size() == 1 && unit[0].unicode() >= 0x4e00 && unit[0].unicode() < 0x9fff;
}

} // namespace

QString ProseGenerator::freshWord(bool ideograph)
{
    while (true) {
        QString word;
        if (ideograph) {
            word = QChar(char16_t(m_random.bounded(0x4e00, 0x9fff)));
        } else {
            const QStringList &syllables = Syllables[m_random.bounded(int(Syllables.size()))];
            for (int i = m_random.bounded(2, 7); i > 0; --i)
                word += pick(syllables);
        }
        if (!m_used.contains(word)) {
            m_used.insert(word);
            return word;
        }
    }
}

QString ProseGenerator::gap()
{
    return QString(pick(Gaps)).replace(u'\n', m_lineEnd);
}

QString ProseGenerator::otherGap(const QString &than)
{
    QString other = gap();
    while (other == than)
        other = gap();
    return other;
}

QString ProseGenerator::repeatedWord()
{
    return RepeatedWords[m_random.bounded(m_vocabulary)];
}

QString ProseGenerator::addedWord(Writer writer, bool ideograph)
{
    switch (m_words) {
    case Words::Distinct: return freshWord(ideograph);
    case Words::Marked: return (writer == Writer::Left ? u"l"_s : u"r"_s) + QString::number(m_random.bounded(3));
    case Words::Repeated: break;
    }
    return repeatedWord();
}

/** Gaps and words in turn, a gap at either end. */
QStringList ProseGenerator::text(int words)
{
    QStringList units{m_random.bounded(3) == 0 ? gap() : QString()};
    for (int i = 0; i < words; ++i) {
        const QString word = m_words == Words::Distinct ? freshWord(m_random.bounded(6) == 0) : repeatedWord();
        if (units.size() > 1 && isIdeograph(units[units.size() - 2]) && isIdeograph(word))
            units.last().clear();
        units << word << gap();
    }
    return units;
}

ProseGenerator::Edit ProseGenerator::edit(const QStringList &units, int word, Writer writer)
{
    const int unit = 2 * word + 1;
    // An ideograph stays one: a letter in its place could grow together with what stands beside it.
    const auto added = [&] { return addedWord(writer, isIdeograph(units[unit])); };
    switch (m_random.bounded(5)) {
    case 0: return {writer, unit, unit + 2, {}};
    case 1: return {writer, unit, unit, {added(), gap()}};
    case 2: return {writer, unit - 1, unit, {otherGap(units[unit - 1])}};
    case 3: return {writer, unit, unit + 1, {added(), gap(), added()}};
    default: return {writer, unit, unit + 1, {added()}};
    }
}

/** In ascending order, none overlapping another. */
QList<ProseGenerator::Edit> ProseGenerator::edits(const QStringList &units)
{
    QList<Edit> edits;
    const int density = m_random.bounded(3, 12);
    for (int word = 0; 2 * word + 1 < units.size(); ++word) {
        if (m_random.bounded(density) != 0)
            continue;
        const int die = m_random.bounded(9);
        const Writer writer = die < 4               ? Writer::Left
            : die < 8 || m_words != Words::Distinct ? Writer::Right
                                                    : Writer::Both;
        const Edit next = edit(units, word, writer);
        if (edits.isEmpty() || edits.last().end <= next.begin)
            edits << next;
    }
    return edits;
}

QString ProseGenerator::apply(const QStringList &units, const QList<Edit> &edits, std::optional<Writer> writer)
{
    QStringList result;
    int done = 0;
    for (const Edit &edit : edits) {
        if (writer && edit.writer != *writer && edit.writer != Writer::Both)
            continue;
        result += units.sliced(done, edit.begin - done) + edit.units;
        done = edit.end;
    }
    return (result + units.sliced(done)).join(QString());
}

/** Whether edits of different writers touch: no word stands between them. */
bool ProseGenerator::contradict(const QList<Edit> &edits)
{
    for (int i = 1; i < edits.size(); ++i) {
        const int from = edits[i - 1].end;
        const int to = edits[i].begin;
        const bool hasWord = from % 2 == 1 ? to > from : to > from + 1;
        if (edits[i - 1].writer != edits[i].writer && !hasWord)
            return true;
    }
    return false;
}

EditedProse ProseGenerator::distinctWords(int words)
{
    m_words = Words::Distinct;
    m_used.clear();
    m_lineEnd = pick(LineEnds);
    const QStringList units = text(words);
    const QList<Edit> all = edits(units);
    EditedProse prose{units.join(QString()), apply(units, all, Writer::Left), apply(units, all, Writer::Right), {}};
    if (!contradict(all))
        prose.expected = apply(units, all, std::nullopt);
    return prose;
}

EditedProse ProseGenerator::repeatedWords(int words, bool marked)
{
    m_words = marked ? Words::Marked : Words::Repeated;
    m_vocabulary = m_random.bounded(1, int(RepeatedWords.size()) + 1);
    m_lineEnd = pick(LineEnds);
    const QStringList units = text(words);
    const QList<Edit> all = edits(units);
    return {units.join(QString()), apply(units, all, Writer::Left), apply(units, all, Writer::Right), {}};
}

} // namespace StorymasterSync
