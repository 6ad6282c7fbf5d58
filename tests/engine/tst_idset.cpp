// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/idset.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <limits>
#include <set>

using namespace StorymasterSync;

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();

} // namespace

class TestIdSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasPutIn();
    void takesOutWhatWasPassed();
    void comesBackFromBytes();
    void takesARunInAFewBytes();
    void leavesOutTheHighestIdsWithoutRoom();
    void refusesMoreThanThereIsRoomFor();
    void refusesBytesThatAreNone_data();
    void refusesBytesThatAreNone();
    void survivesAnyDamage();
};

void TestIdSet::holdsWhatWasPutIn()
{
    const QList<qint64> ids{Least, -257, -256, -1, 0, 1, 63, 64, 255, 256, 1'000'000, Most};
    IdSet set;
    QVERIFY(set.isEmpty());
    for (const qint64 id : ids) {
        QVERIFY(!set.contains(id));
        set.insert(id);
        QVERIFY(set.contains(id));
    }
    for (const qint64 id : {qint64(-2), qint64(2), qint64(62), qint64(65), qint64(254), qint64(257), Most - 1})
        QVERIFY(!set.contains(id));
    for (const qint64 id : ids)
        set.remove(id);
    QVERIFY(set.isEmpty());
}

void TestIdSet::takesOutWhatWasPassed()
{
    for (const qint64 upTo : {qint64(0), qint64(1), qint64(255), qint64(256), qint64(300), qint64(1000)}) {
        IdSet set;
        for (qint64 id = 1; id <= 600; id += 3)
            set.insert(id);
        set.removeUpTo(upTo);
        for (qint64 id = 1; id <= 600; ++id)
            QCOMPARE(set.contains(id), id % 3 == 1 && id > upTo);
        QCOMPARE(set.isEmpty(), upTo >= 598);
    }
}

void TestIdSet::comesBackFromBytes()
{
    QRandomGenerator random(7);
    for (const qint64 span : {qint64(50), qint64(100'000), Most}) {
        IdSet set;
        std::set<qint64> expected{Least, Most, -1, 0};
        for (int i = 0; i < 300; ++i)
            expected.insert(qint64(random.generate64() % quint64(span)));
        for (const qint64 id : expected)
            set.insert(id);
        IdSet::Room room;
        const QByteArray bytes = set.toBytes(room);
        IdSet::Room same;
        const auto read = IdSet::fromBytes(bytes, same);
        QVERIFY(read);
        for (const qint64 id : expected)
            QVERIFY(read->contains(id));
        QCOMPARE(room.ids, IdSet::Room().ids - qint64(expected.size()));
        QCOMPARE(same.ids, room.ids);
        QCOMPARE(same.bytes, room.bytes);
    }
}

void TestIdSet::takesARunInAFewBytes()
{
    IdSet set;
    for (qint64 id = 1; id <= 100'000; ++id)
        set.insert(id);
    IdSet::Room room;
    QVERIFY(set.toBytes(room).size() <= 4);
}

void TestIdSet::leavesOutTheHighestIdsWithoutRoom()
{
    IdSet set;
    for (qint64 id = 1; id <= 1000; ++id)
        set.insert(id * 1000);
    IdSet::Room room{100, 1'000'000};
    const QByteArray bytes = set.toBytes(room);
    QVERIFY(bytes.size() <= 100 && bytes.size() > 90);
    IdSet::Room again;
    const auto read = IdSet::fromBytes(bytes, again);
    QVERIFY(read->contains(1000));
    QVERIFY(!read->contains(1'000'000));
    IdSet::Room few{1000, 3};
    IdSet::Room others;
    QVERIFY(!IdSet::fromBytes(set.toBytes(few), others)->contains(4000));
}

void TestIdSet::refusesMoreThanThereIsRoomFor()
{
    IdSet set;
    for (qint64 id = 1; id <= 1000; ++id)
        set.insert(id);
    IdSet::Room room;
    const QByteArray bytes = set.toBytes(room);
    IdSet::Room few{1000, 999};
    QVERIFY(!IdSet::fromBytes(bytes, few));
    IdSet::Room shortOfBytes{1, 1'000'000};
    QVERIFY(!IdSet::fromBytes(bytes, shortOfBytes));
    IdSet::Room twice{1000, 1500};
    QVERIFY(IdSet::fromBytes(bytes, twice));
    QVERIFY(!IdSet::fromBytes(bytes, twice));
}

void TestIdSet::refusesBytesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a pair") << QByteArray("\x02");
    QTest::newRow("a number that does not end") << QByteArray(12, '\xff');
    QTest::newRow("a run without end") << QByteArray("\x02\xff\xff\xff\xff\xff\xff\xff\xff\x7f");
}

void TestIdSet::refusesBytesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    IdSet::Room room;
    QVERIFY(!IdSet::fromBytes(bytes, room));
}

void TestIdSet::survivesAnyDamage()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(20), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        IdSet::Room room{1000, 5000};
        (void)IdSet::fromBytes(bytes, room);
        QVERIFY(room.ids >= 0);
    }
}

QTEST_APPLESS_MAIN(TestIdSet)
#include "tst_idset.moc"
