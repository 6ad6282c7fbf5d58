// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/agedprefix.h"

#include <QtTest/QtTest>

using namespace StorymasterSync;

/** Which entries of a log are older than 80, read at 100. */
class TestAgedPrefix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtTheFirstYoungOne_data();
    void endsAtTheFirstYoungOne();
    void beginsAfterWhatIsDealtWith();
};

void TestAgedPrefix::endsAtTheFirstYoungOne_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("ended");

    QTest::newRow("none") << QList<int>{} << 0 << false;
    QTest::newRow("all old") << QList<int>{10, 20, 79} << 3 << false;
    QTest::newRow("some old") << QList<int>{10, 80, 20} << 1 << true;
    QTest::newRow("the first is young") << QList<int>{90, 10} << 0 << true;
    QTest::newRow("a wrong clock, then an old one") << QList<int>{10, 300, 300, 70, 90} << 4 << true;
    QTest::newRow("a wrong clock, then a young one") << QList<int>{10, 300, 300, 90} << 1 << true;
    QTest::newRow("a wrong clock to the end") << QList<int>{10, 300, 400} << 1 << false;
    QTest::newRow("unreadable") << QList<int>{-1, 10, -1} << 2 << false;
}

void TestAgedPrefix::endsAtTheFirstYoungOne()
{
    QFETCH(QList<int>, times);
    AgedPrefix prefix(80, 100, 0);
    for (int i = 0; i < times.size(); ++i) {
        const auto time = times[i] < 0 ? std::nullopt : std::optional<Stamp>(times[i]);
        if (!prefix.take(i + 1, time))
            break;
    }
    QTEST(int(prefix.limit()), "limit");
    QTEST(prefix.isEnded(), "ended");
}

void TestAgedPrefix::beginsAfterWhatIsDealtWith()
{
    AgedPrefix prefix(80, 100, 7);
    QCOMPARE(prefix.limit(), 7);
    QCOMPARE(prefix.seen(), 7);
    QVERIFY(prefix.take(8, 300));
    QCOMPARE(prefix.limit(), 7);
    QCOMPARE(prefix.seen(), 8);
}

QTEST_APPLESS_MAIN(TestAgedPrefix)
#include "tst_agedprefix.moc"
