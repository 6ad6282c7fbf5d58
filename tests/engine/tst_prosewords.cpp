// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/prosewords.h"
#include "prosegenerator.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestProseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void wordsAndGapsAreTheText();
    void cutsNoGrapheme();

private:
    /** A text of all scripts and signs that there are. */
    static QString anyText(ProseGenerator &generator) { return generator.repeatedWords(20).base + generator.gap(); }
};

void TestProseWords::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("no word") << u" \r\n… 🏰 – \u0301"_s << QStringList();
    QTest::newRow("punctuation") << u"“Well-known, isn't it?” (3.14)"_s
                                 << QStringList{u"Well"_s, u"known"_s, u"isn't"_s, u"it"_s, u"3.14"_s};
    QTest::newRow("combining marks") << u"cafe\u0301 a\u0308\u0323b"_s
                                     << QStringList{u"cafe\u0301"_s, u"a\u0308\u0323b"_s};
    QTest::newRow("ideographs and kana") << u"猫はカタカナ。"_s << QStringList{u"猫"_s, u"は"_s, u"カタカナ"_s};
    QTest::newRow("right to left") << u"שָׁלוֹם, السَّلامُ"_s << QStringList{u"שָׁלוֹם"_s, u"السَّلامُ"_s};
    QTest::newRow("outside the BMP") << u"𐐨𐑉 𠀋"_s << QStringList{u"𐐨𐑉"_s, u"𠀋"_s};
    QTest::newRow("a keycap") << u"1\ufe0f\u20e3!"_s << QStringList{u"1\ufe0f\u20e3"_s};
    // Whatever Qt makes of the spaces and signs around a Thai word, with libthai or without.
    QTest::newRow("Thai") << u"(น้ำ! น้ำ\r\n🏰"_s << QStringList{u"น้ำ"_s, u"น้ำ"_s};
}

void TestProseWords::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const ProseWords found(text);
    QStringList texts;
    for (int i = 0; i < found.count(); ++i)
        texts << found.word(i).toString();
    QCOMPARE(texts, words);
}

void TestProseWords::wordsAndGapsAreTheText()
{
    ProseGenerator generator(1);
    for (int i = 0; i < 1000; ++i) {
        const QString text = anyText(generator);
        const ProseWords words(text);
        QString joined;
        for (int word = 0; word < words.count(); ++word) {
            QVERIFY(!words.word(word).isEmpty());
            joined += words.gap(word);
            joined += words.word(word);
        }
        joined += words.gap(words.count());
        QCOMPARE(joined, text);
        QCOMPARE(words.between(-1, words.count()), text);
    }
}

void TestProseWords::cutsNoGrapheme()
{
    ProseGenerator generator(2);
    for (int i = 0; i < 1000; ++i) {
        const QString text = anyText(generator);
        const ProseWords words(text);
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        qsizetype at = 0;
        for (int word = 0; word < words.count(); ++word) {
            at += words.gap(word).size();
            graphemes.setPosition(at);
            QVERIFY(graphemes.isAtBoundary());
            at += words.word(word).size();
            graphemes.setPosition(at);
            QVERIFY(graphemes.isAtBoundary());
        }
    }
}

QTEST_APPLESS_MAIN(TestProseWords)
#include "tst_prosewords.moc"
