// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/pullmessage.h"
#include "support/shapefaults.h"

#include <QtTest/QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestPullMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEverythingByDefault_data();
    void asksForEverythingByDefault();
    void readsEveryMember();
    void readsALimitOfAnySize_data();
    void readsALimitOfAnySize();
    void namesEachFault_data();
    void namesEachFault();
    void refusesWhatIsNotJson();
};

void TestPullMessage::asksForEverythingByDefault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("null") << "{\"since_timestamp\":null,\"entity_types\":null,\"limit\":null,\"cursor\":null}"_ba;
    QTest::newRow("unknown") << "{\"device_id\":\"a\",\"Limit\":7,\"x\":{\"limit\":0}}"_ba;
}

void TestPullMessage::asksForEverythingByDefault()
{
    QFETCH(QByteArray, body);
    const Decoded<PullRequest> decoded = decodePull(body);
    QVERIFY(std::holds_alternative<PullRequest>(decoded));
    const PullRequest &request = std::get<PullRequest>(decoded);
    QVERIFY(!request.since);
    QVERIFY(!request.entityTypes);
    QCOMPARE(request.limit, 0);
    QVERIFY(request.cursor.isEmpty());
}

void TestPullMessage::readsEveryMember()
{
    const Decoded<PullRequest> decoded = decodePull(
        R"({"since_timestamp":"1970-01-01T01:00:00.000001+01:00","entity_types":["actor","no such"],"limit":20,"cursor":"c2Vl"})");
    QVERIFY(std::holds_alternative<PullRequest>(decoded));
    const PullRequest &request = std::get<PullRequest>(decoded);
    QCOMPARE(request.since, std::optional<Stamp>(1));
    QCOMPARE(request.entityTypes, std::optional(QStringList{u"actor"_s, u"no such"_s}));
    QCOMPARE(request.limit, 20);
    QCOMPARE(request.cursor, "c2Vl"_ba);
}

void TestPullMessage::readsALimitOfAnySize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("limit");
    QTest::newRow("lowest") << "1"_ba << 1;
    QTest::newRow("written with a point") << "5.0"_ba << 5;
    QTest::newRow("written with an exponent") << "1e3"_ba << 1000;
    QTest::newRow("beyond int") << "1000000000000"_ba << std::numeric_limits<int>::max();
    QTest::newRow("beyond everything") << "1e300"_ba << std::numeric_limits<int>::max();
}

void TestPullMessage::readsALimitOfAnySize()
{
    QFETCH(QByteArray, text);
    QFETCH(int, limit);
    const Decoded<PullRequest> decoded = decodePull("{\"limit\":" + text + '}');
    QVERIFY(std::holds_alternative<PullRequest>(decoded));
    QCOMPARE(std::get<PullRequest>(decoded).limit, limit);
}

void TestPullMessage::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("pointers");
    for (const char *body : {"[]", "null", "7", "\"a\""})
        QTest::newRow(body) << QByteArray(body) << QStringList{QString()};
    for (const char *value : {"5", "true", "\"\"", "\"yesterday\"", "\"2026-11-22\"", "\"1969-12-31T23:59:59Z\"",
                              "\"9001-01-01T00:00:00Z\"", "[]", "{}"})
        QTest::addRow("since %s", value) << "{\"since_timestamp\":"_ba + value + '}'
                                         << QStringList{u"/since_timestamp"_s};
    for (const char *value : {"0", "-1", "1.5", "\"a\"", "\"1\"", "true", "[]", "{}", "-1e300"})
        QTest::addRow("limit %s", value) << "{\"limit\":"_ba + value + '}' << QStringList{u"/limit"_s};
    for (const char *value : {"\"\"", "5", "true", "[]", "{}", "\"\\ud800\"", "\"\\u0000\""})
        QTest::addRow("cursor %s", value) << "{\"cursor\":"_ba + value + '}' << QStringList{u"/cursor"_s};
    for (const char *value : {"\"actor\"", "5", "false", "{}"})
        QTest::addRow("types %s", value) << "{\"entity_types\":"_ba + value + '}' << QStringList{u"/entity_types"_s};
    QTest::newRow("elements") << "{\"entity_types\":[\"actor\",5,null,\"\",\"\\udc00\"]}"_ba
                              << QStringList{u"/entity_types/1"_s, u"/entity_types/2"_s, u"/entity_types/3"_s,
                                             u"/entity_types/4"_s};
    QTest::newRow("all") << "{\"cursor\":1,\"limit\":0,\"entity_types\":1,\"since_timestamp\":1}"_ba
                         << QStringList{u"/since_timestamp"_s, u"/entity_types"_s, u"/limit"_s, u"/cursor"_s};
}

void TestPullMessage::namesEachFault()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, pointers);
    QCOMPARE(shapeFaults(decodePull(body)), pointers);
}

void TestPullMessage::refusesWhatIsNotJson()
{
    QCOMPARE(shapeFaults(decodePull("")), QStringList{u"invalid_json"_s});
    QCOMPARE(shapeFaults(decodePull("{bad")), QStringList{u"invalid_json"_s});
}

QTEST_GUILESS_MAIN(TestPullMessage)
#include "tst_pullmessage.moc"
