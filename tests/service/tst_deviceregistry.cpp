// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "service/deviceregistry.h"
#include "support/fakeclock.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

DeviceRecord recordOf(qint64 row, QByteArrayView token)
{
    DeviceRecord record;
    record.row = row;
    record.deviceId = u"device-%1"_s.arg(row);
    record.name = u"Phone %1"_s.arg(row);
    record.tokenHash = hashedToken(token);
    record.expiresAt = FakeClock::Start + 1000;
    record.registration = (row << RegistrationBits) + 1;
    record.active = true;
    return record;
}

Caller callerOf(const DeviceRecord &record)
{
    return {record.row, record.registration, record.deviceId, record.name};
}

} // namespace

class TestDeviceRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhoseTokenItIs();
    void refusesTokensOfDevicesThatAreNotActive();
    void refusesATokenFromItsLastMomentOn();
    void endsATokenWithTheFirstUseOfItsSuccessor();
    void refusesAnExpiredSuccessor();
    void forgetsTheTokensOfAReplacedRecord();
    void forgetsEverythingWhenLoadedAnew();
    void listsDevicesInOrder();
    void raisesWhatADeviceWasGiven();
    void keepsTheFurthestOfWalksWithOneEnd();
    void ignoresWhatAnEarlierRegistrationDid();

private:
    FakeClock m_clock;
};

void TestDeviceRegistry::recognisesWhoseTokenItIs()
{
    DeviceRegistry registry(m_clock);
    registry.load({recordOf(1, "one"), recordOf(2, "two")});
    const auto recognised = registry.recognise("two");
    QVERIFY(recognised);
    QCOMPARE(recognised->caller.deviceRow, 2);
    QCOMPARE(recognised->caller.deviceId, u"device-2"_s);
    QCOMPARE(recognised->caller.registration, (2 << RegistrationBits) + 1);
    QVERIFY(!recognised->promoted);
    QVERIFY(!registry.recognise("three"));
    QVERIFY(!registry.recognise(""));
    QVERIFY(!registry.recognise(hashedToken("two")));
}

void TestDeviceRegistry::refusesTokensOfDevicesThatAreNotActive()
{
    DeviceRegistry registry(m_clock);
    DeviceRecord record = recordOf(1, "one");
    record.nextTokenHash = hashedToken("next");
    record.nextExpiresAt = record.expiresAt;
    record.active = false;
    registry.load({record});
    QVERIFY(!registry.recognise("one"));
    QVERIFY(!registry.recognise("next"));
    QVERIFY(registry.byId(u"device-1"_s));
}

void TestDeviceRegistry::refusesATokenFromItsLastMomentOn()
{
    FakeClock clock;
    DeviceRegistry registry(clock);
    registry.load({recordOf(1, "one")});
    clock.advance(999);
    QVERIFY(registry.recognise("one"));
    clock.advance(1);
    QVERIFY(!registry.recognise("one"));
}

void TestDeviceRegistry::endsATokenWithTheFirstUseOfItsSuccessor()
{
    DeviceRegistry registry(m_clock);
    DeviceRecord record = recordOf(1, "old");
    record.nextTokenHash = hashedToken("new");
    record.nextExpiresAt = FakeClock::Start + 5000;
    registry.load({record});
    QVERIFY(!registry.recognise("old")->promoted);
    const auto promoted = registry.recognise("new");
    QVERIFY(promoted && promoted->promoted);
    QVERIFY(!registry.recognise("old"));
    const auto again = registry.recognise("new");
    QVERIFY(again && !again->promoted);
    const auto now = registry.byRow(1);
    QVERIFY(now);
    QCOMPARE(now->tokenHash, hashedToken("new"));
    QCOMPARE(now->expiresAt, FakeClock::Start + 5000);
    QVERIFY(now->nextTokenHash.isEmpty());
}

void TestDeviceRegistry::refusesAnExpiredSuccessor()
{
    DeviceRegistry registry(m_clock);
    DeviceRecord record = recordOf(1, "old");
    record.nextTokenHash = hashedToken("new");
    record.nextExpiresAt = FakeClock::Start;
    registry.load({record});
    QVERIFY(!registry.recognise("new"));
    QVERIFY(registry.recognise("old"));
}

void TestDeviceRegistry::forgetsTheTokensOfAReplacedRecord()
{
    DeviceRegistry registry(m_clock);
    DeviceRecord record = recordOf(1, "first");
    record.nextTokenHash = hashedToken("second");
    record.nextExpiresAt = record.expiresAt;
    registry.put(record);
    QVERIFY(registry.recognise("first"));
    record.nextTokenHash = hashedToken("third");
    registry.put(record);
    QVERIFY(!registry.recognise("second"));
    QVERIFY(registry.recognise("first"));
    registry.put(recordOf(1, "fourth"));
    QVERIFY(!registry.recognise("first"));
    QVERIFY(!registry.recognise("third"));
    QVERIFY(registry.recognise("fourth"));
}

void TestDeviceRegistry::forgetsEverythingWhenLoadedAnew()
{
    DeviceRegistry registry(m_clock);
    registry.load({recordOf(1, "one")});
    registry.load({recordOf(2, "two")});
    QVERIFY(!registry.recognise("one"));
    QVERIFY(!registry.byRow(1));
    QVERIFY(!registry.byId(u"device-1"_s));
    QVERIFY(registry.recognise("two"));
}

void TestDeviceRegistry::listsDevicesInOrder()
{
    DeviceRegistry registry(m_clock);
    registry.load({recordOf(3, "c"), recordOf(1, "a"), recordOf(2, "b")});
    QStringList ids;
    for (const DeviceRecord &record : registry.all())
        ids.append(record.deviceId);
    QCOMPARE(ids, (QStringList{u"device-1"_s, u"device-2"_s, u"device-3"_s}));
}

void TestDeviceRegistry::raisesWhatADeviceWasGiven()
{
    DeviceRegistry registry(m_clock);
    const Caller caller = callerOf(recordOf(1, "one"));
    registry.load({recordOf(1, "one")});
    registry.noteGiven(caller, 20, 5);
    registry.noteGiven(caller, 10, 6);
    registry.noteConfirmed(caller, 20);
    registry.noteConfirmed(caller, 10);
    registry.notePulled(caller, 20);
    const auto record = registry.byRow(1);
    QCOMPARE(record->given, 20);
    QCOMPARE(record->lastSyncAt, std::optional<Stamp>(6));
    QCOMPARE(record->confirmed, 20);
    QCOMPARE(record->pulled, std::optional<Stamp>(20));
}

void TestDeviceRegistry::keepsTheFurthestOfWalksWithOneEnd()
{
    DeviceRegistry registry(m_clock);
    const Caller caller = callerOf(recordOf(1, "one"));
    registry.load({recordOf(1, "one")});
    registry.noteWalked(caller, 10, 15);
    registry.noteWalked(caller, 10, 12);
    QCOMPARE(registry.byRow(1)->walkEnd, 10);
    QCOMPARE(registry.byRow(1)->walked, 15);
    registry.noteWalked(caller, 11, 13);
    QCOMPARE(registry.byRow(1)->walkEnd, 11);
    QCOMPARE(registry.byRow(1)->walked, 13);
}

void TestDeviceRegistry::ignoresWhatAnEarlierRegistrationDid()
{
    DeviceRegistry registry(m_clock);
    const Caller before = callerOf(recordOf(1, "one"));
    DeviceRecord anew = recordOf(1, "two");
    ++anew.registration;
    registry.load({anew});
    registry.noteGiven(before, 20, 5);
    registry.notePulled(before, 20);
    registry.noteWalked(before, 20, 30);
    registry.noteConfirmed(before, 20);
    const auto record = registry.byRow(1);
    QCOMPARE(record->given, 0);
    QVERIFY(!record->lastSyncAt);
    QVERIFY(!record->pulled);
    QCOMPARE(record->walked, 0);
    QCOMPARE(record->confirmed, 0);
}

QTEST_GUILESS_MAIN(TestDeviceRegistry)
#include "tst_deviceregistry.moc"
