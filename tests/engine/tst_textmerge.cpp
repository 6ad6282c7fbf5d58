// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/prosewords.h"
#include "engine/textmerge.h"
#include "prosegenerator.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTextBoundaryFinder>
#include <QtTest/QTest>

#include <ctime>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

namespace {

constexpr int Triples = 10'000;

QSet<QString> graphemesOf(const QString &text)
{
    QSet<QString> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        graphemes.insert(text.sliced(begin, end - begin));
        begin = end;
    }
    return graphemes;
}

QHash<QString, int> countsOf(const QString &text)
{
    QHash<QString, int> counts;
    const ProseWords words(text);
    for (int i = 0; i < words.count(); ++i)
        ++counts[words.word(i).toString()];
    return counts;
}

/** Tells the texts where `holds` is not true. */
bool check(bool holds, const EditedProse &prose, const std::optional<QString> &merged)
{
    if (!holds) {
        const QString message = u"base:   %1\nleft:   %2\nright:  %3\nmerged: %4"_s.arg(
            prose.base, prose.left, prose.right, merged.value_or(u"(contradict)"_s));
        qWarning().noquote() << QString(message).replace(u'\r', u"\\r"_s);
    }
    return holds;
}

} // namespace

/** Sees to mergeText() by named cases, and by properties that hold for whatever is thrown at it. */
class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergesEditsThatDoNotTouch_data();
    void mergesEditsThatDoNotTouch();
    void leavesEditsThatTouchToTheUser_data();
    void leavesEditsThatTouchToTheUser();
    void doesWhatWasMeantWhereWordsAreDistinct();
    void givesTheSameWhoeverCameFirst();
    void takesNoEditTwice_data();
    void takesNoEditTwice();
    void isSettledWhenMergedAgain();
    void doesNotDependOnTheOrderOfThree();
    void losesNoWordAndBringsNoneBack();
    void cutsNoGrapheme();
    void leavesTextsBeyondTheBoundToTheUser();
    void isQuickWithLongTexts_data();
    void isQuickWithLongTexts();

private:
    quint32 m_seed = 20'261'122;
};

void TestTextMerge::initTestCase()
{
    if (const QByteArray seed = qgetenv("SSYNC_TEST_SEED"); !seed.isEmpty())
        m_seed = seed.toUInt();
    qInfo("seed %u (SSYNC_TEST_SEED sets another)", m_seed);
}

void TestTextMerge::mergesEditsThatDoNotTouch_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const QString &base, const QString &left, const QString &right,
                        const QString &merged) { QTest::newRow(name) << base << left << right << merged; };

    row("nobody changed it", u"a b"_s, u"a b"_s, u"a b"_s, u"a b"_s);
    row("one side only", u"a b"_s, u"a c"_s, u"a b"_s, u"a c"_s);
    row("all gone on one side", u"a b"_s, u""_s, u"a b"_s, u""_s);
    row("from nothing, both alike", u""_s, u"a b"_s, u"a b"_s, u"a b"_s);
    row("a word between", u"one two three"_s, u"1 two three"_s, u"one two 3"_s, u"1 two 3"_s);
    row("beginning and end", u"one two"_s, u"So one two"_s, u"one two."_s, u"So one two."_s);
    row("the same edit", u"one two three"_s, u"one 2 three"_s, u"one 2 three"_s, u"one 2 three"_s);
    row("the same edit and one more", u"one two three four five"_s, u"one 2 three four five"_s, u"one 2 three four 5"_s,
        u"one 2 three four 5"_s);
    row("the same words gone", u"one two three four five"_s, u"one four five"_s, u"one four 5"_s, u"one four 5"_s);
    row("removed and edited", u"one two three four five"_s, u"one three four five"_s, u"one two three four 5"_s,
        u"one three four 5"_s);
    row("a comma, and the word after the next", u"one two three"_s, u"one, two three"_s, u"one two 3"_s,
        u"one, two 3"_s);
    row("paragraphs", u"One.\n\nTwo.\n\nThree."_s, u"One.\n\nTwo!\n\nThree."_s, u"Zero.\n\nOne.\n\nTwo.\n\nThree."_s,
        u"Zero.\n\nOne.\n\nTwo!\n\nThree."_s);
    row("a paragraph that begins like the next", u"The dog ran."_s, u"The cat slept.\n\nThe dog ran."_s,
        u"The wolf ran."_s, u"The cat slept.\n\nThe wolf ran."_s);
    row("a sentence that begins like the next", u"He ran. He fell."_s, u"He ran. He jumped. He fell."_s,
        u"He ran. He tripped."_s, u"He ran. He jumped. He tripped."_s);
    row("a sentence like the one before gone", u"I ran. I sat. I slept."_s, u"I ran. I slept."_s,
        u"I ran. I sat. I dreamt."_s, u"I ran. I dreamt."_s);
    row("an apostrophe is part of a word", u"I don't know him"_s, u"I do not know him"_s, u"I don't know her"_s,
        u"I do not know her"_s);
    row("ideographs", u"私の猫が好きです"_s, u"彼の猫が好きです"_s, u"私の犬が好きです"_s, u"彼の犬が好きです"_s);
    row("right to left", u"السَّلامُ عليكم يا صديقي"_s, u"السَّلامُ عليكم يا أخي"_s, u"مرحبا عليكم يا صديقي"_s,
        u"مرحبا عليكم يا أخي"_s);
    row("combining marks", u"cafe\u0301 noir cre\u0300me"_s, u"cafe noir cre\u0300me"_s,
        u"cafe\u0301 noir cre\u0302me"_s, u"cafe noir cre\u0302me"_s);
    row("emoji", u"👨‍👩‍👧 home 🇩🇪🇫🇷"_s, u"👨‍👩‍👧‍👦 home 🇩🇪🇫🇷"_s,
        u"👨‍👩‍👧 home 🇩🇪🇯🇵"_s, u"👨‍👩‍👧‍👦 home 🇩🇪🇯🇵"_s);
    row("CRLF stays", u"a\r\nb\r\nc"_s, u"A\r\nb\r\nc"_s, u"a\r\nb\r\nC"_s, u"A\r\nb\r\nC"_s);
    row("line ends turned around, a word edited", u"one\ntwo\nthree"_s, u"one\r\ntwo\r\nthree"_s, u"one\n2\nthree"_s,
        u"one\r\n2\r\nthree"_s);
    row("line ends turned around, a paragraph added", u"one\r\ntwo"_s, u"one\ntwo"_s, u"one\r\ntwo\r\nthree"_s,
        u"one\ntwo\nthree"_s);
    row("old Mac's line ends", u"one\rtwo\rthree"_s, u"one\ntwo\nthree"_s, u"1\rtwo\rthree"_s, u"1\ntwo\nthree"_s);
    row("line ends tidied up, a word edited", u"one\ntwo\r\nthree four five"_s, u"one\ntwo\nthree four five"_s,
        u"one\ntwo\r\nthree 4 five"_s, u"one\ntwo\nthree 4 five"_s);
    row("a pasted line end stays as it is", u"one\ntwo\nthree"_s, u"one\ntwo\nthree\r\nfour"_s, u"1\ntwo\nthree"_s,
        u"1\ntwo\nthree\r\nfour"_s);
}

void TestTextMerge::mergesEditsThatDoNotTouch()
{
    QFETCH(QString, base);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, merged);
    QCOMPARE(mergeText(base, left, right), merged);
    QCOMPARE(mergeText(base, right, left), merged);
}

void TestTextMerge::leavesEditsThatTouchToTheUser_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const QString &base, const QString &left, const QString &right) {
        QTest::newRow(name) << base << left << right;
    };

    row("the same word", u"one two three"_s, u"one 2 three"_s, u"one II three"_s);
    row("neighbours", u"one two three four"_s, u"one 2 three four"_s, u"one two 3 four"_s);
    row("only a comma between", u"one, two"_s, u"1, two"_s, u"one, 2"_s);
    row("only a paragraph's end between", u"one two\n\nthree four"_s, u"one 2\n\nthree four"_s, u"one two\n\n3 four"_s);
    row("only an emoji between", u"one 🏰 two"_s, u"1 🏰 two"_s, u"one 🏰 2"_s);
    row("both sides of a hyphen", u"well-known"_s, u"ill-known"_s, u"well-fed"_s);
    row("a comma and the word before it", u"one two"_s, u"one, two"_s, u"1 two"_s);
    row("removed and edited", u"one two three"_s, u"one three"_s, u"one 2 three"_s);
    row("removed and added to", u"one two three four"_s, u"one four"_s, u"one two and three four"_s);
    row("removed in part and in whole", u"one two three four five"_s, u"one four five"_s, u"one two five"_s);
    row("everything removed, something edited", u"one two three"_s, u""_s, u"one 2 three"_s);
    row("both add at the end", u"one"_s, u"one two"_s, u"one three"_s);
    row("both write the first words", u""_s, u"one"_s, u"two"_s);
    row("the same edit, and one that touches it", u"one two three"_s, u"one 2 three"_s, u"one 2 3"_s);
    row("neighbouring ideographs", u"大学生"_s, u"小学生"_s, u"大中生"_s);
    row("parts of a flag", u"🇩🇪🇫🇷"_s, u"🇩🇰🇫🇷"_s, u"🇩🇪🇫🇮"_s);
    row("parts of a family", u"a 👨‍👩‍👧 b"_s, u"a 👨‍👩‍👦 b"_s, u"a 👨‍👨‍👧 b"_s);
    row("marks on one letter", u"e\u0301"_s, u"e\u0301\u0323"_s, u"e\u0300"_s);
    row("no words at all", u"* * *"_s, u"+ * *"_s, u"* * +"_s);
    row("different line ends", u"one\ntwo"_s, u"one\rtwo"_s, u"one\r\ntwo"_s);
}

void TestTextMerge::leavesEditsThatTouchToTheUser()
{
    QFETCH(QString, base);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(mergeText(base, left, right), std::nullopt);
    QCOMPARE(mergeText(base, right, left), std::nullopt);
}

/** The strongest property: what comes out is what was put in, or a contradiction where edits were put side by side. */
void TestTextMerge::doesWhatWasMeantWhereWordsAreDistinct()
{
    ProseGenerator generator(m_seed);
    int merged = 0;
    for (int i = 0; i < Triples; ++i) {
        const EditedProse prose = generator.distinctWords(1 + i % 40);
        const auto result = mergeText(prose.base, prose.left, prose.right);
        // One writer's edits beside the other's contradict, unless all that this other did was nothing.
        const bool isOneSided = prose.left == prose.base || prose.right == prose.base || prose.left == prose.right;
        if (!isOneSided)
            QVERIFY(check(result == prose.expected, prose, result));
        merged += !isOneSided && result ? 1 : 0;
    }
    QVERIFY2(merged > Triples / 5 && merged < Triples * 4 / 5, qPrintable(QString::number(merged)));
}

void TestTextMerge::givesTheSameWhoeverCameFirst()
{
    ProseGenerator generator(m_seed + 1);
    for (int i = 0; i < Triples / 2; ++i) {
        const EditedProse prose = generator.repeatedWords(1 + i % 40);
        const auto result = mergeText(prose.base, prose.left, prose.right);
        QVERIFY(check(mergeText(prose.base, prose.right, prose.left) == result, prose, result));
        QVERIFY(check(mergeText(prose.base, prose.left, prose.base) == prose.left, prose, result));
        QVERIFY(check(mergeText(prose.base, prose.base, prose.right) == prose.right, prose, result));
        QVERIFY(check(mergeText(prose.base, prose.left, prose.left) == prose.left, prose, result));
    }
}

void TestTextMerge::takesNoEditTwice_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("leftAndMore");
    const auto row = [](const char *name, const QString &base, const QString &left, const QString &leftAndMore) {
        QTest::newRow(name) << base << left << leftAndMore;
    };
    row("a sentence", u"He ran. He fell."_s, u"He ran. He jumped. He fell."_s, u"He ran. He jumped. He tripped."_s);
    row("a word of many added", u"la la la end"_s, u"la la la la end"_s, u"la la la la END"_s);
    row("a word of many added, the beginning edited", u"so la la la"_s, u"so la la la la"_s, u"SO la la la la"_s);
    row("a word of many removed", u"la la la, end"_s, u"la la, end"_s, u"la la. end"_s);
    row("ideographs removed", u"山山山 the end"_s, u"山山 the end"_s, u"山山 – the end"_s);
}

/** What both sides hold is one edit, though among repeated words it may look like two; in doubt the user is asked. */
void TestTextMerge::takesNoEditTwice()
{
    QFETCH(QString, base);
    QFETCH(QString, left);
    QFETCH(QString, leftAndMore);
    QCOMPARE(mergeText(base, left, leftAndMore).value_or(leftAndMore), leftAndMore);
    QCOMPARE(mergeText(base, leftAndMore, left).value_or(leftAndMore), leftAndMore);
}

/** A phone that sends its edit again, on the old base, after it was merged. */
void TestTextMerge::isSettledWhenMergedAgain()
{
    ProseGenerator generator(m_seed + 2);
    for (int i = 0; i < Triples / 3; ++i) {
        const EditedProse prose = i % 2 ? generator.distinctWords(1 + i % 40)
                                        : generator.repeatedWords(1 + i % 40, false);
        const auto result = mergeText(prose.base, prose.left, prose.right);
        if (!result)
            continue;
        for (const QString &side : {prose.left, prose.right}) {
            const auto again = mergeText(prose.base, *result, side);
            // Among repeated words the second merge may be in doubt where the first was not; then it asks.
            QVERIFY(check(again == result || (i % 2 == 0 && !again), prose, result));
        }
    }
}

/** Convergence: of three who edited the same text, it does not matter who comes when. */
void TestTextMerge::doesNotDependOnTheOrderOfThree()
{
    ProseGenerator generator(m_seed + 3);
    const auto then = [](const QString &base, const std::optional<QString> &first, const QString &second) {
        return first ? mergeText(base, *first, second) : std::nullopt;
    };
    int merged = 0;
    for (int i = 0; i < Triples / 10; ++i) {
        const EditedProse prose = generator.distinctWords(10 + i % 40);
        const QString third = prose.base + generator.freshWord();
        const QString &base = prose.base;
        const auto one = then(base, mergeText(base, prose.left, prose.right), third);
        const auto two = then(base, mergeText(base, third, prose.left), prose.right);
        const auto three = then(base, mergeText(base, prose.right, third), prose.left);
        QVERIFY(check(one == two && two == three, prose, one));
        merged += one ? 1 : 0;
    }
    QVERIFY(merged > Triples / 50);
}

void TestTextMerge::losesNoWordAndBringsNoneBack()
{
    ProseGenerator generator(m_seed + 4);
    int merged = 0;
    for (int i = 0; i < Triples / 2; ++i) {
        const EditedProse prose = generator.repeatedWords(1 + i % 40);
        const auto result = mergeText(prose.base, prose.left, prose.right);
        if (!result)
            continue;
        ++merged;
        const auto base = countsOf(prose.base);
        const auto left = countsOf(prose.left);
        const auto right = countsOf(prose.right);
        const auto now = countsOf(*result);
        QSet<QString> words;
        for (const auto &counts : {base, left, right, now}) {
            for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
                words.insert(it.key());
        }
        for (const QString &word : std::as_const(words)) {
            const int count = now.value(word);
            const int both = left.value(word) + right.value(word) - base.value(word);
            // What both took away is gone once, not twice; what one added is there as often as it was added.
            const bool holds = base.value(word) == 0
                ? count == left.value(word) + right.value(word)
                : count >= both && count <= std::min(left.value(word), right.value(word));
            QVERIFY(check(holds, prose, result));
        }
    }
    QVERIFY(merged > Triples / 10);
}

void TestTextMerge::cutsNoGrapheme()
{
    ProseGenerator generator(m_seed + 5);
    for (int i = 0; i < Triples / 4; ++i) {
        const EditedProse prose = i % 2 ? generator.distinctWords(1 + i % 40) : generator.repeatedWords(1 + i % 40);
        const auto result = mergeText(prose.base, prose.left, prose.right);
        if (!result)
            continue;
        const auto known = graphemesOf(prose.base) | graphemesOf(prose.left) | graphemesOf(prose.right);
        QVERIFY(check((graphemesOf(*result) - known).isEmpty(), prose, result));
    }
}

void TestTextMerge::leavesTextsBeyondTheBoundToTheUser()
{
    const QString base = u"la "_s.repeated(400'000) + u"one two three"_s;
    const QString left = QString(base).replace(u"one"_s, u"1"_s);
    const QString right = QString(base).replace(u"three"_s, u"3"_s);
    QCOMPARE(mergeText(base, left, right), std::nullopt);
    QCOMPARE(mergeText(base, left, base), left);
}

void TestTextMerge::isQuickWithLongTexts_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("editEvery");
    QTest::addColumn<bool>("merges");
    QTest::newRow("20,000 words, some edited") << 20'000 << 200 << true;
    QTest::newRow("20,000 words, one in five edited") << 20'000 << 5 << true;
    // Without a bound on the effort this would take minutes.
    QTest::newRow("100,000 words, all rewritten") << 100'000 << 1 << false;
}

void TestTextMerge::isQuickWithLongTexts()
{
    QFETCH(int, words);
    QFETCH(int, editEvery);
    QFETCH(bool, merges);
    QRandomGenerator random(m_seed);
    QStringList base;
    for (int i = 0; i < words; ++i)
        base << u"word%1"_s.arg(int(random.generateDouble() * random.generateDouble() * 8000));
    QStringList left = base;
    for (int i = 2; i < words / 2; i += editEvery)
        left[i] = u"left%1"_s.arg(random.bounded(8000));
    QStringList right = base;
    for (int i = editEvery == 1 ? 0 : words / 2 + 2; i < words; i += editEvery)
        right[i] = u"right%1"_s.arg(random.bounded(8000));

    // The process's own time, because tests run in parallel. An instrumented build takes some ten times as long.
    const std::clock_t start = std::clock();
    const auto result = mergeText(base.join(u' '), left.join(u' '), right.join(u' '));
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("%.3f s", seconds);
    QCOMPARE(result.has_value(), merges);
    QVERIFY(seconds < 15);
}

QTEST_APPLESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
