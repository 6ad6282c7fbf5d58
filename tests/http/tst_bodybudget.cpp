// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/bodybudget.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using Reply = BodyBudget::Reply;

class TestBodyBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBodyMayTakeAll()
    {
        BodyBudget budget(100);
        budget.open(1, 100);
        QCOMPARE(budget.resize(1, 100), Reply::Granted);
        QCOMPARE(budget.held(), 100);
        budget.close(1);
        QCOMPARE(budget.held(), 0);
    }

    void twoThatCannotBothEndAreReadOneAfterTheOther()
    {
        BodyBudget budget(100);
        budget.open(1, 100);
        budget.open(2, 100);
        QCOMPARE(budget.resize(1, 10), Reply::Granted);
        QCOMPARE(budget.resize(2, 10), Reply::Wait);
        QCOMPARE(budget.resize(1, 100), Reply::Granted);
        budget.close(1);
        QCOMPARE(budget.resize(2, 10), Reply::Granted);
    }

    void aSmallOnePassesALargeOne()
    {
        BodyBudget budget(100);
        budget.open(1, 100);
        budget.open(2, 20);
        QCOMPARE(budget.resize(1, 70), Reply::Granted);
        QCOMPARE(budget.resize(2, 20), Reply::Granted);
        QCOMPARE(budget.resize(1, 90), Reply::Wait);
        budget.close(2);
        QCOMPARE(budget.resize(1, 100), Reply::Granted);
    }

    void aSlowOneHoldsUpNobody()
    {
        BodyBudget budget(100);
        budget.open(1, 100);
        budget.open(2, 100);
        QCOMPARE(budget.resize(1, 10), Reply::Granted);
        QCOMPARE(budget.resize(2, 90), Reply::Wait);
        budget.setSlow(1);
        QCOMPARE(budget.resize(2, 90), Reply::Granted);
        QCOMPARE(budget.resize(1, 11), Reply::Refused);
        QCOMPARE(budget.resize(2, 91), Reply::Wait);
        budget.close(1);
        QCOMPARE(budget.resize(2, 100), Reply::Granted);
    }

    /** Whatever the order of arrival, all end, and the total is never passed. */
    void manyAlwaysEnd()
    {
        BodyBudget budget(1000);
        const QList<qint64> claims{1000, 400, 400, 300, 1000, 10, 700};
        QList<qint64> held(claims.size(), 0);
        for (qsizetype i = 0; i < claims.size(); ++i)
            budget.open(quint64(i), claims[i]);
        qsizetype ended = 0;
        for (int round = 0; round < 10'000 && ended < claims.size(); ++round) {
            for (qsizetype i = 0; i < claims.size(); ++i) {
                if (held[i] == claims[i])
                    continue;
                if (budget.resize(quint64(i), held[i] + 10) == Reply::Granted)
                    held[i] += 10;
                QVERIFY(budget.held() <= 1000);
                if (held[i] == claims[i]) {
                    budget.close(quint64(i));
                    ++ended;
                }
            }
        }
        QCOMPARE(ended, claims.size());
        QCOMPARE(budget.held(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBodyBudget)
#include "tst_bodybudget.moc"
