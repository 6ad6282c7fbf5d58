// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/attemptcounter.h"

#include <QtTest/QTest>

using namespace StorymasterSync;

class TestAttemptCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsSoManyFailAMinute()
    {
        AttemptCounter counter(3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(counter.secondsToWait("a", i * 1000), 0);
            counter.addFailure("a", i * 1000);
        }
        QCOMPARE(counter.secondsToWait("a", 2000), 58);
        QCOMPARE(counter.secondsToWait("a", 59'999), 1);
        QCOMPARE(counter.secondsToWait("a", 60'000), 0);
    }

    void countsEachAddressForItself()
    {
        AttemptCounter counter(1);
        counter.addFailure("a", 0);
        QVERIFY(counter.secondsToWait("a", 1) > 0);
        QCOMPARE(counter.secondsToWait("b", 1), 0);
    }

    void zeroIsNoLimit()
    {
        AttemptCounter counter(0);
        for (int i = 0; i < 1000; ++i)
            counter.addFailure("a", 0);
        QCOMPARE(counter.secondsToWait("a", 0), 0);
    }

    void manyAddressesDoNotMakeItForgetTheLatest()
    {
        AttemptCounter counter(1);
        for (int i = 0; i < 5000; ++i)
            counter.addFailure(QByteArray::number(i), i);
        QVERIFY(counter.secondsToWait("4999", 5000) > 0);
        QCOMPARE(counter.secondsToWait("0", 5000), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttemptCounter)
#include "tst_attemptcounter.moc"
