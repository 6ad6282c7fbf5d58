// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pullposition.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestPullPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesWhatIsNoCursor_data();
    void refusesWhatIsNoCursor();
    void survivesAnyDamage();

private:
    static PullPosition example()
    {
        PullPosition position;
        position.registration = 4097;
        position.epoch = u"3f2b8c1e-0d4a-4c57-9b1e-2a6f0c9d7e55"_s;
        position.since = Q_INT64_C(1'795'371'209'751'000);
        position.seen = *position.since + 5;
        position.end = *position.since + 10;
        position.fullResync = true;
        position.entityTypes = QStringList{u"actor"_s, u"location"_s};
        position.phase = PullPosition::Phase::Rows;
        position.entityType = u"actor"_s;
        position.place = 17;
        position.sentEarly.insert(u"setting"_s, 1);
        position.sentEarly.insert(u"actor"_s, 3);
        position.sentEarly.insert(u"actor"_s, 18);
        position.sentEarly.insertLate(u"setting"_s, 2, u"3f2b8c1e-0d4a-4c57-9b1e-2a6f0c9d7e55"_s);
        return position;
    }
};

void TestPullPosition::comesBackAsItWas()
{
    const PullPosition sent = example();
    const auto read = PullPosition::fromCursor(sent.toCursor());
    QVERIFY(read);
    QCOMPARE(read->toCursor(), sent.toCursor());
    QCOMPARE(read->since, sent.since);
    QCOMPARE(read->end, sent.end);
    QCOMPARE(read->entityTypes, sent.entityTypes);
    QVERIFY(read->sentEarly.contains(u"setting"_s, 1));
    QVERIFY(read->sentEarly.contains(u"actor"_s, 18));
    QVERIFY(read->sentEarly.containsLate(u"setting"_s, 2, u"3f2b8c1e-0d4a-4c57-9b1e-2a6f0c9d7e55"_s));
    QVERIFY2(!read->sentEarly.contains(u"actor"_s, 3), "the walk has passed it");
}

void TestPullPosition::refusesWhatIsNoCursor_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("zzz");
    QTest::newRow("not base64url") << QByteArray("{}");
    QTest::newRow("no members") << QByteArray("{}").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("a list") << QByteArray("[1]").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("negative place")
        << QByteArray(R"({"v":2,"e":5,"i":-1,"p":1,"x":{}})").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("since after end")
        << QByteArray(R"({"v":2,"s":9,"e":5,"i":0,"p":1,"x":{}})").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("unknown phase")
        << QByteArray(R"({"v":2,"e":5,"i":0,"p":9,"x":{}})").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("of an earlier version")
        << QByteArray(R"({"v":1,"e":5,"i":0,"p":1,"x":{}})").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("rows that are none") << QByteArray(R"({"v":2,"e":5,"i":0,"p":1,"x":{"i":{"actor":"Ag=="}}})")
                                               .toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("huge") << QByteArray(2'000'000, 'A');
}

void TestPullPosition::refusesWhatIsNoCursor()
{
    QFETCH(QByteArray, cursor);
    QVERIFY(!PullPosition::fromCursor(cursor));
}

void TestPullPosition::survivesAnyDamage()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QByteArray json = QByteArray::fromBase64(example().toCursor(), QByteArray::Base64UrlEncoding);
    for (int round = 0; round < 5000; ++round) {
        QByteArray damaged = json;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(damaged.size())] = char(random.bounded(32, 127));
        const auto read = PullPosition::fromCursor(damaged.toBase64(QByteArray::Base64UrlEncoding));
        if (read) {
            QVERIFY(read->place >= 0);
            QVERIFY(read->end >= MinStamp && read->end <= MaxStamp);
            QVERIFY(!read->since || *read->since <= read->end);
        }
    }
}

QTEST_APPLESS_MAIN(TestPullPosition)
#include "tst_pullposition.moc"
