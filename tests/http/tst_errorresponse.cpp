// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/errorresponse.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestErrorResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsStatus_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        QTest::newRow("Invalid") << int(ErrorKind::Invalid) << 422 << false;
        QTest::newRow("Unauthorised") << int(ErrorKind::Unauthorised) << 401 << false;
        QTest::newRow("NotFound") << int(ErrorKind::NotFound) << 404 << false;
        QTest::newRow("Gone") << int(ErrorKind::Gone) << 409 << false;
        QTest::newRow("Busy") << int(ErrorKind::Busy) << 503 << true;
        QTest::newRow("Full") << int(ErrorKind::Full) << 507 << false;
        QTest::newRow("ReadOnly") << int(ErrorKind::ReadOnly) << 503 << false;
        QTest::newRow("Corrupt") << int(ErrorKind::Corrupt) << 500 << false;
        QTest::newRow("TooNew") << int(ErrorKind::TooNew) << 500 << false;
        QTest::newRow("Stopped") << int(ErrorKind::Stopped) << 503 << true;
        QTest::newRow("Io") << int(ErrorKind::Io) << 500 << false;
    }
    void everyKindHasItsStatus()
    {
        QFETCH(int, kind);
        const Problem problem = problemFor({ErrorKind(kind), u"A sentence."_s, u"secret path"_s});
        QTEST(problem.status, "status");
        QTEST(problem.retryAfterSeconds > 0, "again");
        QCOMPARE(problem.detail, u"A sentence."_s);
        QVERIFY(!problem.code.isEmpty());
        QVERIFY(!problem.toJson().contains("secret"));
    }
};

QTEST_GUILESS_MAIN(TestErrorResponse)
#include "tst_errorresponse.moc"
