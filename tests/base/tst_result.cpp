// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <QtTest/QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void givesAwayAValueThatCannotBeCopied();
    void succeedsWithoutAValue();
};

void TestResult::holdsAValue()
{
    const Result<QString> result = u"value"_s;
    QVERIFY(result.ok());
    QVERIFY(result);
    QCOMPARE(*result, u"value"_s);
    QCOMPARE(result->size(), 5);
}

void TestResult::holdsAnError()
{
    const Result<QString> result = Error{ErrorKind::Busy, u"Somebody else holds the database."_s, u"code 5"_s};
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Busy);
    QCOMPARE(result.error().message, u"Somebody else holds the database."_s);
    QCOMPARE(result.error().detail, u"code 5"_s);
}

void TestResult::givesAwayAValueThatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::succeedsWithoutAValue()
{
    const Result<void> good;
    const Result<void> bad = Error{ErrorKind::Full, u"The disk is full."_s, {}};
    QVERIFY(good);
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Full);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
