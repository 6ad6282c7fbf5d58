// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/sentearly.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestSentEarly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRowsByTypeAndId();
    void knowsLateRowsByTheirUuidToo();
    void forgetsWhatWasPassed();
    void forgetsTheOldestLateRows();
    void comesBackFromJson();
    void refusesJsonThatIsNone_data();
    void refusesJsonThatIsNone();
};

void TestSentEarly::knowsRowsByTypeAndId()
{
    SentEarly early;
    early.insert(u"place"_s, 7);
    QVERIFY(early.contains(u"place"_s, 7));
    QVERIFY(!early.contains(u"place"_s, 8));
    QVERIFY(!early.contains(u"person"_s, 7));
}

void TestSentEarly::knowsLateRowsByTheirUuidToo()
{
    SentEarly early;
    early.insertLate(u"place"_s, 7, u"a"_s);
    QVERIFY(early.containsLate(u"place"_s, 7, u"a"_s));
    QVERIFY(!early.containsLate(u"place"_s, 7, u"b"_s));
    QVERIFY(!early.contains(u"place"_s, 7));
    early.insertLate(u"place"_s, 7, u"b"_s); // the id went to another row
    QVERIFY(early.containsLate(u"place"_s, 7, u"b"_s));
    QVERIFY(!early.containsLate(u"place"_s, 7, u"a"_s));
}

void TestSentEarly::forgetsWhatWasPassed()
{
    SentEarly early;
    for (const qint64 id : {3, 5, 9})
        early.insert(u"place"_s, id);
    early.insert(u"person"_s, 3);
    early.pass(u"place"_s, 5);
    QVERIFY(!early.contains(u"place"_s, 5));
    QVERIFY(early.contains(u"place"_s, 9));
    QVERIFY(early.contains(u"person"_s, 3));
    early.passAll(u"place"_s);
    QVERIFY(!early.contains(u"place"_s, 9));
    early.pass(u"nothing"_s, 5);
}

void TestSentEarly::forgetsTheOldestLateRows()
{
    SentEarly early;
    for (int id = 1; id <= SentEarly::MaxLate + 1; ++id)
        early.insertLate(u"place"_s, id, u"u"_s);
    QVERIFY(!early.containsLate(u"place"_s, 1, u"u"_s));
    QVERIFY(early.containsLate(u"place"_s, 2, u"u"_s));
    QVERIFY(early.containsLate(u"place"_s, SentEarly::MaxLate + 1, u"u"_s));
}

void TestSentEarly::comesBackFromJson()
{
    SentEarly early;
    early.insert(u"place"_s, 7);
    early.insert(u"person"_s, 2'147'483'647);
    early.insertLate(u"place"_s, 8, u"a"_s);
    const auto read = SentEarly::fromJson(early.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), early.toJson());
    QVERIFY(read->contains(u"person"_s, 2'147'483'647));
    QVERIFY(read->containsLate(u"place"_s, 8, u"a"_s));
    QVERIFY(SentEarly::fromJson({}));
}

void TestSentEarly::refusesJsonThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("ids that are none") << QByteArray(R"({"i":{"place":"Ag=="}})");
    QTest::newRow("a late row without a uuid") << QByteArray(R"({"l":[["place",7]]})");
    QTest::newRow("a late row of another shape") << QByteArray(R"({"l":[["place","7","a"]]})");
    QByteArray many;
    for (int i = 0; i <= SentEarly::MaxLate; ++i)
        many += (i > 0 ? "," : "") + QByteArray(R"(["place",)") + QByteArray::number(i) + QByteArray(R"(,"a"])");
    QTest::newRow("too many late rows") << QByteArray(R"({"l":[)") + many + QByteArray("]}");
}

void TestSentEarly::refusesJsonThatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!SentEarly::fromJson(QJsonDocument::fromJson(json).object()));
}

QTEST_APPLESS_MAIN(TestSentEarly)
#include "tst_sentearly.moc"
