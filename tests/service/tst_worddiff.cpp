// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/worddiff.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatDiffers_data();
    void marksWhatDiffers();
    void isTheSameFromTheOtherSide_data() { marksWhatDiffers_data(); }
    void isTheSameFromTheOtherSide();
    void leavesTheSameTextOnBothSidesOfTheMarks();
};

namespace {

/** The text with its marks in brackets. */
QString marked(QString text, const QList<TextSpan> &spans)
{
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        text.insert(span->begin + span->length, u']').insert(span->begin, u'[');
    return text;
}

QString without(QString text, const QList<TextSpan> &spans)
{
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        text.remove(span->begin, span->length);
    return text;
}

} // namespace

void TestWordDiff::marksWhatDiffers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("equal") << u"She ran home."_s << u"She ran home."_s;
    QTest::newRow("a word") << u"She [ran] home."_s << u"She [walked slowly] home."_s;
    QTest::newRow("a word more") << u"She home."_s << u"She [ran] home."_s;
    QTest::newRow("a comma") << u"Yes[ ]she did"_s << u"Yes[, ]she did"_s;
    QTest::newRow("a comma gone for a word") << u"a[, ]b"_s << u"a[ X ]b"_s;
    QTest::newRow("a word and a comma more") << u"Yes, she did"_s << u"Yes, [then, ]she did"_s;
    QTest::newRow("the end") << u"She ran[.]"_s << u"She ran[!]"_s;
    QTest::newRow("everything") << u"[one]"_s << u"[two]"_s;
    QTest::newRow("empty") << QString() << u"[all new]"_s;
    QTest::newRow("markup") << u"<b>[x]</b>"_s << u"<b>[y]</b>"_s;
    QTest::newRow("a pair of surrogates") << u"a [𝔘𝔫] b"_s << u"a [𝔘] b"_s;
}

void TestWordDiff::marksWhatDiffers()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString before = QString(left).remove(u'[').remove(u']');
    const QString after = QString(right).remove(u'[').remove(u']');
    const WordDiff diff = compareWords(before, after);
    QCOMPARE(marked(before, diff.left), left);
    QCOMPARE(marked(after, diff.right), right);
}

void TestWordDiff::isTheSameFromTheOtherSide()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString before = QString(left).remove(u'[').remove(u']');
    const QString after = QString(right).remove(u'[').remove(u']');
    const WordDiff diff = compareWords(after, before);
    QCOMPARE(marked(after, diff.left), right);
    QCOMPARE(marked(before, diff.right), left);
}

void TestWordDiff::leavesTheSameTextOnBothSidesOfTheMarks()
{
    const QStringList words = u"a b c the dog, ran. ran! home\n\n «so» well… – said she"_s.split(u' ');
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(20); i > 0; --i) {
            const QString word = words.at(random.bounded(int(words.size())));
            if (random.bounded(4) > 0)
                before.append(word);
            if (random.bounded(4) > 0)
                after.append(word);
        }
        const QString left = before.join(u' ');
        const QString right = after.join(u' ');
        const WordDiff diff = compareWords(left, right);
        // White space alone is not worth a mark.
        QCOMPARE(without(left, diff.left).split(QRegularExpression(u"\\s+"_s)).join(QString()),
                 without(right, diff.right).split(QRegularExpression(u"\\s+"_s)).join(QString()));
    }
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
