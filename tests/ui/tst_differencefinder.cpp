// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/differencefinder.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestDifferenceFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterInTheGuiThread();
    void answersNobodyWhoIsGone();
    void endsWhileItCompares();
};

void TestDifferenceFinder::answersLaterInTheGuiThread()
{
    DifferenceFinder finder;
    QObject receiver;
    std::optional<WordDiff> answer;
    finder.compare(u"one two"_s, u"one three"_s, &receiver, [&](const WordDiff &diff) {
        QVERIFY(QThread::currentThread() == qApp->thread());
        answer = diff;
    });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->right, (QList<TextSpan>{{4, 5}}));
}

void TestDifferenceFinder::answersNobodyWhoIsGone()
{
    DifferenceFinder finder;
    bool heard = false;
    auto receiver = std::make_unique<QObject>();
    finder.compare(u"one"_s, u"two"_s, receiver.get(), [&](const WordDiff &) { heard = true; });
    receiver.reset();
    QObject other;
    bool done = false;
    finder.compare(u"one"_s, u"two"_s, &other, [&](const WordDiff &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!heard);
}

void TestDifferenceFinder::endsWhileItCompares()
{
    QObject receiver;
    const QString text = u"word "_s.repeated(20'000);
    {
        DifferenceFinder finder;
        for (int i = 0; i < 20; ++i)
            finder.compare(text, text + u"more"_s, &receiver, [](const WordDiff &) { QFAIL("too late"); });
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestDifferenceFinder)
#include "tst_differencefinder.moc"
