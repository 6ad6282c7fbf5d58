// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/problem.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsRfc9457Says();
    void listsEveryFault();
    void staysJsonWhateverTheTextHolds();
    void titlesEveryStatus_data();
    void titlesEveryStatus();
    void tellsASingleFaultAtOnce();
};

void TestProblem::isWrittenAsRfc9457Says()
{
    Problem problem;
    problem.status = 429;
    problem.code = "too_many_attempts"_ba;
    problem.detail = u"Too many attempts. Try again in a minute."_s;
    problem.retryAfterSeconds = 60;
    const QJsonObject expected{
        {u"type"_s, u"urn:storymaster:problem:too_many_attempts"_s},
        {u"title"_s, u"Too Many Requests"_s},
        {u"status"_s, 429},
        {u"detail"_s, problem.detail},
        {u"code"_s, u"too_many_attempts"_s},
    };
    QCOMPARE(QJsonDocument::fromJson(problem.toJson()).object(), expected);
    QVERIFY(!problem.toJson().contains('\n'));
}

void TestProblem::listsEveryFault()
{
    const Problem problem = shapeProblem({{u"/a"_s, u"a is missing."_s}, {u"/b/0"_s, u"b is wrong."_s}});
    const QJsonObject body = QJsonDocument::fromJson(problem.toJson()).object();
    QCOMPARE(body["status"_L1].toInt(), 422);
    QCOMPARE(body["title"_L1].toString(), u"Unprocessable Content"_s);
    QCOMPARE(body["errors"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"pointer"_s, u"/a"_s}, {u"detail"_s, u"a is missing."_s}},
                         QJsonObject{{u"pointer"_s, u"/b/0"_s}, {u"detail"_s, u"b is wrong."_s}}}));
}

void TestProblem::staysJsonWhateverTheTextHolds()
{
    Problem problem;
    problem.detail = u"\"<b>\\\n\t"_s + QChar(0xd800) + QChar(u'\0');
    const QJsonDocument document = QJsonDocument::fromJson(problem.toJson());
    QCOMPARE(document["detail"_L1].toString(), problem.detail);
}

void TestProblem::titlesEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (int status : {400, 401, 403, 404, 405, 408, 409, 413, 415, 417, 418, 422, 429, 431, 500, 501, 503, 505, 599})
        QTest::addRow("%d", status) << status;
}

void TestProblem::titlesEveryStatus()
{
    QFETCH(int, status);
    Problem problem;
    problem.status = status;
    QVERIFY(!QJsonDocument::fromJson(problem.toJson())["title"_L1].toString().isEmpty());
}

void TestProblem::tellsASingleFaultAtOnce()
{
    QCOMPARE(shapeProblem({{u"/a"_s, u"a is missing."_s}}).detail, u"a is missing."_s);
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
