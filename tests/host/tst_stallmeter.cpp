// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "stallmeter.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

using StorymasterHost::StallMeter;

class TestStallMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLongestStall();
    void tellsWaitingFromWorking();
    void startsAnewWhenItHasTold();
};

namespace {

constexpr int Millis = 60;

void work()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < Millis)
        ;
}

} // namespace

void TestStallMeter::tellsTheLongestStall()
{
    StallMeter meter;
    meter.start();
    QTimer::singleShot(5, &meter, &work);
    QTest::qWait(2 * Millis);
    QVERIFY(meter.take().wall >= Millis);
}

void TestStallMeter::tellsWaitingFromWorking()
{
    StallMeter meter;
    meter.start();
    QTimer::singleShot(5, &meter, [] { QThread::msleep(Millis); });
    QTest::qWait(2 * Millis);
    const StallMeter::Stall stall = meter.take();
    QVERIFY(stall.wall >= Millis);
    QVERIFY(stall.processor < Millis);
}

void TestStallMeter::startsAnewWhenItHasTold()
{
    StallMeter meter;
    meter.start();
    QThread::msleep(Millis); // not heard by the timer yet
    QVERIFY(meter.take().wall >= Millis);
    const StallMeter::Stall next = meter.take();
    QVERIFY(next.processor < Millis);
}

QTEST_GUILESS_MAIN(TestStallMeter)
#include "tst_stallmeter.moc"
