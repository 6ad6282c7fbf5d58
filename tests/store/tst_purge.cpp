// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "engine/pushoperation.h"
#include "store/changelog.h"
#include "store/conflicttable.h"
#include "store/purge.h"
#include "store/sqlpushstore.h"
#include "store/syncedfile.h"
#include "store/toldtable.h"

#include <QtTest/QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl =
    u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT, notes TEXT, place_id INTEGER REFERENCES place(id));"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT);"
    "INSERT INTO actor(name,notes) VALUES('Ann','n1'),('Bob','n2'),('Cid','n3');"
    "INSERT INTO place(name) VALUES('north');"_s;
constexpr Stamp Day = 86'400'000'000;
constexpr int HistoryDays = 30;
constexpr int TombstoneDays = 90;
const QByteArray Digest("digest");

Stamp everything(Stamp)
{
    return MaxStamp;
}

} // namespace

/** What is forgotten, what never is, and what is made of it. The app's clock is the machine's; the purge is told a later
 *  time. */
class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void forgetsOldValuesAfterHistoryDays();
    void forgetsEntriesAfterTombstoneDays();
    void keepsEntriesForHistoryDaysWhereThoseAreMore();
    void keepsWhatADeviceHasNotSeen();
    void keepsTheNewestEntry();
    void keepsWhatRemovedRowsWereLike();
    void doesNothingTheSecondTime();

    void givesNoVersionTwice_data();
    void givesNoVersionTwice();
    void givesNoIdTwice();
    void stampsALostTableAboveWhatWasForgotten();
    void buriesAboveWhatWasForgotten();
    void takesNoOldHolderOfAnIdForTheNewOne();

    void keepsARemovalWhileAConflictWaits();
    void forgetsSettledConflictsAfterHistoryDays();
    void forgetsOldActivity();
    void forgetsWhatDevicesWereToldThatArePairedNoMore();

    void countsDevicesThatWereSeen();
    void waitsADayBeforeItDropsADevice();
    void keepsAllWhereTheClockWentBack();
    void forgetsWhatCameUnderAWrongClock();

    void takesManySmallSteps();
    void isConsistentWheneverItIsKilled();

private:
    Purge purge(int days, const std::function<Stamp(Stamp)> &acknowledged = everything)
    {
        return Purge({m_historyDays, m_tombstoneDays, acknowledged}, m_file->clock.nowMicros() + days * Day);
    }
    Purge::Tally run(int days, const std::function<Stamp(Stamp)> &acknowledged = everything)
    {
        Purge one = purge(days, acknowledged);
        while (one.step(m_file->writer())) {}
        return one.tally();
    }
    ChangeLog log() { return {m_file->reader(), m_file->schema(), m_file->book()}; }
    qint64 number(const QString &sql) { return m_file->app().value(sql).toLongLong(); }
    Stamp stampOf(int id)
    {
        return stampFromText(m_file->app().value(u"SELECT updated_at FROM actor WHERE id=%1"_s.arg(id)).toString())
            .value_or(0);
    }
    /** How many versions of the row are known from `version` on. */
    qsizetype knownFrom(int id, qint64 version);
    QString uuidOf(int id)
    {
        return m_file->app().value(u"SELECT sync_uuid FROM actor WHERE id=%1"_s.arg(id)).toString();
    }
    SqlPushStore pushStore()
    {
        SqlPushStore::Config config;
        config.schema = &m_file->schema();
        config.book = &m_file->book();
        config.clock = &m_file->clock;
        return SqlPushStore(m_file->writer(), config);
    }
    qint64 conflictAbout(const QString &uuid, bool settled, Stamp outcomeStamp = 0);

    std::unique_ptr<SyncedFile> m_file;
    int m_historyDays = HistoryDays;
    int m_tombstoneDays = TombstoneDays;
};

void TestPurge::init()
{
    m_file = std::make_unique<SyncedFile>(Ddl);
    m_file->start();
    m_historyDays = HistoryDays;
    m_tombstoneDays = TombstoneDays;
}

void TestPurge::cleanup()
{
    m_file.reset();
}

qsizetype TestPurge::knownFrom(int id, qint64 version)
{
    auto store = pushStore();
    const auto row = store.rowById(m_file->typeOf(u"actor"_s), id);
    return store.versionsFrom(m_file->typeOf(u"actor"_s), (*row)->updatedAt, &**row, version)->size();
}

qint64 TestPurge::conflictAbout(const QString &uuid, bool settled, Stamp outcomeStamp)
{
    ConflictRecord record;
    record.entityType = u"actor"_s;
    record.syncUuid = uuid;
    record.operation = u"update"_s;
    record.mobileData = QJsonObject{{u"name"_s, u"x"_s}};
    record.resolved = settled;
    record.outcome = settled ? ConflictOutcome::MobileWins : ConflictOutcome::Manual;
    record.outcomeStamp = outcomeStamp;
    const Caller caller = m_file->registerDevice(u"phone"_s);
    const Schema &schema = m_file->schema();
    ConflictTable::keep(m_file->writer(), schema.type(schema.indexOf(record.entityType)), record, caller.deviceRow,
                        Digest + uuid.toLatin1(), m_file->clock.nowMicros());
    return record.id;
}

// ---- What goes -------------------------------------------------------------------------------------------------

void TestPurge::forgetsOldValuesAfterHistoryDays()
{
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"UPDATE actor SET name='v3' WHERE id=1"_s);
    m_file->run(u"UPDATE actor SET name='v4' WHERE id=1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    const qint64 entries = number(u"SELECT count(*) FROM sync_change"_s);
    QCOMPARE(run(HistoryDays - 1).values, 0);
    QCOMPARE(knownFrom(1, 1), 4);

    QCOMPARE(run(HistoryDays + 1).values, 3);
    QCOMPARE(knownFrom(1, 1), 0); // unknown, and not a row of NULLs
    QCOMPARE(knownFrom(1, 3), 0);
    QCOMPARE(knownFrom(1, 4), 1);
    QVERIFY(!log().valuesBefore(m_file->typeOf(u"actor"_s), stampOf(1)));
    // Who wrote what is known on, so that repeats are.
    QCOMPARE(number(u"SELECT count(*) FROM sync_change"_s), entries);
    QVERIFY(log().historyAbove(stampOf(1), 2).complete);

    m_file->run(u"UPDATE actor SET name='v5' WHERE id=1"_s);
    QCOMPARE(knownFrom(1, 4), 2);
    QCOMPARE(number(u"SELECT count(*) FROM sync_change WHERE c0='v3'"_s), 0);
}

void TestPurge::forgetsEntriesAfterTombstoneDays()
{
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"DELETE FROM actor WHERE id=2"_s);
    const Stamp deletion = m_file->newest();
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=3"_s);
    const Stamp horizon = log().horizon();
    run(TombstoneDays - 1);
    QCOMPARE(log().horizon(), horizon);
    QCOMPARE(number(u"SELECT count(*) FROM sync_change WHERE stamp=%1"_s.arg(deletion)), 1);

    run(TombstoneDays + 1);
    QCOMPARE(log().horizon(), deletion);
    QCOMPARE(number(u"SELECT min(stamp) FROM sync_change"_s), m_file->newest());
    QVERIFY(!log().historyAbove(stampOf(1), 1).complete);
    // From now on it is known again.
    m_file->run(u"UPDATE actor SET name='v3' WHERE id=1"_s);
    QCOMPARE(knownFrom(1, 1), 0);
    QCOMPARE(knownFrom(1, 2), 2);
}

void TestPurge::keepsEntriesForHistoryDaysWhereThoseAreMore()
{
    m_historyDays = 30;
    m_tombstoneDays = 1;
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(29);
    QCOMPARE(knownFrom(1, 1), 2);
    run(31);
    QCOMPARE(knownFrom(1, 1), 0);
    QCOMPARE(number(u"SELECT count(*) FROM sync_change"_s), 1);
}

void TestPurge::keepsWhatADeviceHasNotSeen()
{
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    const Stamp seen = m_file->newest();
    m_file->run(u"UPDATE actor SET name='v3' WHERE id=1"_s);
    m_file->run(u"DELETE FROM actor WHERE id=2"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(1000, [seen](Stamp) { return seen; });
    QCOMPARE(log().horizon(), seen);
    QCOMPARE(knownFrom(1, 2), 2);
    QCOMPARE(knownFrom(1, 1), 0);
    run(1000);
    QVERIFY(log().horizon() > seen);
    QCOMPARE(knownFrom(1, 2), 0);
}

void TestPurge::keepsTheNewestEntry()
{
    m_file->run(u"DELETE FROM actor"_s);
    const Stamp newest = m_file->newest();
    run(1000);
    QCOMPARE(m_file->newest(), newest);
    QVERIFY(log().horizon() < newest);
    m_file->run(u"UPDATE place SET name='later'"_s);
    QVERIFY(m_file->newest() > newest);
}

void TestPurge::keepsWhatRemovedRowsWereLike()
{
    const QString uuid = uuidOf(2);
    m_file->run(u"DELETE FROM actor WHERE id=2"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(HistoryDays + 1);
    auto changes = log();
    const auto gone = changes.tombstoneByUuid(m_file->typeOf(u"actor"_s), uuid);
    QVERIFY(gone);
    const auto values = changes.valuesBefore(m_file->typeOf(u"actor"_s), gone->stamp);
    QVERIFY(values);
    QCOMPARE(values->at(0).toString(), u"Bob"_s);
    run(TombstoneDays + 1);
    QVERIFY(!log().tombstoneByUuid(m_file->typeOf(u"actor"_s), uuid));
}

void TestPurge::doesNothingTheSecondTime()
{
    m_file->run(u"UPDATE actor SET name='v2'; DELETE FROM actor WHERE id=2; UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    Purge again = purge(TombstoneDays + 1);
    const qint64 before = number(u"PRAGMA data_version"_s);
    QVERIFY(!again.step(m_file->writer()));
    QCOMPARE(number(u"PRAGMA data_version"_s), before); // nobody wrote
}

// ---- What is not told twice ------------------------------------------------------------------------------------

void TestPurge::givesNoVersionTwice_data()
{
    QTest::addColumn<QString>("comeback");
    QTest::newRow("the id") << u"INSERT INTO actor(id,name) VALUES(2,'x')"_s;
    QTest::newRow("the sync_uuid") << u"INSERT INTO actor(id,name,sync_uuid) VALUES(20,'x','%1')"_s;
    QTest::newRow("both") << u"INSERT INTO actor(id,name,sync_uuid) VALUES(2,'x','%1')"_s;
    QTest::newRow("the id, by another row") << u"UPDATE actor SET id=2 WHERE id=1"_s;
    QTest::newRow("the sync_uuid, by another row") << u"UPDATE actor SET sync_uuid='%1' WHERE id=1"_s;
}

void TestPurge::givesNoVersionTwice()
{
    QFETCH(QString, comeback);
    const QString uuid = uuidOf(2);
    for (int i = 0; i < 5; ++i)
        m_file->run(u"UPDATE actor SET name=? WHERE id=2"_s, {i});
    m_file->run(u"DELETE FROM actor WHERE id=2"_s); // version 7
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    m_file->run(comeback.contains("%1"_L1) ? comeback.arg(uuid) : comeback);
    QVERIFY(number(u"SELECT version FROM actor WHERE id=2 OR sync_uuid='%1'"_s.arg(uuid)) > 7);
}

void TestPurge::givesNoIdTwice()
{
    m_file->run(u"INSERT INTO actor(id,name) VALUES(70,'x')"_s);
    m_file->run(u"DELETE FROM actor WHERE id=70"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    const QString uuid = newSyncUuid();
    const auto report = m_file->push(m_file->registerDevice(u"phone"_s),
                                     {QJsonObject{{u"entity_type"_s, u"actor"_s},
                                                  {u"sync_uuid"_s, uuid},
                                                  {u"operation"_s, u"create"_s},
                                                  {u"data"_s, QJsonObject{{u"name"_s, u"new"_s}}}}});
    QCOMPARE(report.changedIds.value(u"actor"_s), QList<qint64>{71});
    QVERIFY(number(u"SELECT version FROM actor WHERE id=71"_s) > 2);
}

void TestPurge::stampsALostTableAboveWhatWasForgotten()
{
    for (int i = 0; i < 5; ++i)
        m_file->run(u"UPDATE actor SET name=? WHERE id=1"_s, {i}); // version 6
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    m_file->stop();
    m_file->run(
        u"CREATE TABLE other AS SELECT * FROM actor; DROP TABLE actor; CREATE TABLE actor(id INTEGER PRIMARY KEY,"
        " name TEXT, notes TEXT, place_id INTEGER, sync_uuid TEXT, created_at TEXT, updated_at TEXT, deleted_at"
        " TEXT, version INTEGER NOT NULL DEFAULT 1); INSERT INTO actor SELECT id,name,notes,place_id,sync_uuid,"
        "created_at,updated_at,deleted_at,1 FROM other; DROP TABLE other"_s);
    m_file->start();
    QVERIFY(number(u"SELECT version FROM actor WHERE id=1"_s) > 6);
}

void TestPurge::buriesAboveWhatWasForgotten()
{
    const QString uuid = uuidOf(2);
    for (int i = 0; i < 5; ++i)
        m_file->run(u"UPDATE actor SET name=? WHERE id=2"_s, {i});
    m_file->run(u"DELETE FROM actor WHERE id=2"_s); // version 7
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    auto store = pushStore();
    const auto buried = store.bury(m_file->typeOf(u"actor"_s), Tombstone{0, uuid, 3, 0});
    QVERIFY(buried);
    QCOMPARE(buried->version, 8);
}

void TestPurge::takesNoOldHolderOfAnIdForTheNewOne()
{
    const Caller phone = m_file->registerDevice(u"phone"_s);
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=2"_s);
    m_file->run(u"DELETE FROM actor WHERE id=2"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    run(TombstoneDays + 1);
    const auto change = [](const QString &operation, const QString &name, qint64 version) {
        return QJsonObject{{u"entity_type"_s, u"actor"_s},
                           {u"entity_id"_s, 2},
                           {u"operation"_s, operation},
                           {u"version"_s, version},
                           {u"data"_s, QJsonObject{{u"name"_s, name}}}};
    };
    (void)m_file->push(phone, {change(u"create"_s, u"new"_s, 0)});
    QCOMPARE(number(u"SELECT count(*) FROM actor WHERE id=2"_s), 1);
    // Made on the row that held the id before, of which nothing is remembered.
    const auto report = m_file->push(phone, {change(u"update"_s, u"old"_s, 1)});
    QCOMPARE(report.newConflicts.size(), 1);
    QCOMPARE(m_file->app().value(u"SELECT name FROM actor WHERE id=2"_s).toString(), u"new"_s);
}

// ---- Conflicts, activity ---------------------------------------------------------------------------------------

void TestPurge::keepsARemovalWhileAConflictWaits()
{
    const QString uuid = uuidOf(2);
    const QString other = uuidOf(3);
    const int type = m_file->typeOf(u"actor"_s);
    m_file->run(u"DELETE FROM actor WHERE id>1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    const qint64 id = conflictAbout(uuid, false);
    run(1000);
    QVERIFY(log().tombstoneByUuid(type, uuid));
    QVERIFY(log().valuesBefore(type, log().tombstoneByUuid(type, uuid)->stamp));
    QVERIFY(!log().tombstoneByUuid(type, other));
    Purge again = purge(1000);
    QVERIFY(!again.step(m_file->writer())); // it is not looked at every time

    auto record = ConflictTable::find(m_file->reader(), id);
    QVERIFY(record);
    ConflictTable::close(m_file->writer(), *record, m_file->clock.nowMicros());
    run(1000);
    QVERIFY(!log().tombstoneByUuid(type, uuid));
}

void TestPurge::forgetsSettledConflictsAfterHistoryDays()
{
    const qint64 waiting = conflictAbout(uuidOf(1), false);
    const qint64 settled = conflictAbout(uuidOf(2), true, 1000);
    const qint64 unseen = conflictAbout(uuidOf(3), true, 5000);
    const auto seen = [](Stamp) { return Stamp(3000); };
    QCOMPARE(run(HistoryDays - 1, seen).conflicts, 0);
    QCOMPARE(run(HistoryDays + 1, seen).conflicts, 1);
    QVERIFY(ConflictTable::find(m_file->reader(), waiting));
    QVERIFY(ConflictTable::find(m_file->reader(), unseen));
    QVERIFY(!ConflictTable::find(m_file->reader(), settled));
    QCOMPARE(number(u"SELECT count(*) FROM sync_conflict_change"_s), 2);
    QCOMPARE(run(HistoryDays + 1).conflicts, 1);
    QCOMPARE(run(1000).conflicts, 0); // what waits, waits
}

void TestPurge::forgetsOldActivity()
{
    const qint64 device = m_file->registerDevice(u"phone"_s).deviceRow;
    const Stamp now = m_file->clock.nowMicros();
    const QList<int> ages{500, 450, -900, 401, 399, 300}; // one under a clock that was wrong
    for (const int age : ages) {
        m_file->run(u"INSERT INTO sync_log(device_id,entity_type,entity_id,operation,synced_at,sync_uuid) VALUES"
                    "(?,'actor',1,'update',?,?)"_s,
                    {device, stampToDatabase(now - age * Day), newSyncUuid()});
    }
    QCOMPARE(run(0).lines, 4);
    QCOMPARE(number(u"SELECT count(*) FROM sync_log"_s), 2);
    QCOMPARE(run(0).lines, 0);
}

void TestPurge::forgetsWhatDevicesWereToldThatArePairedNoMore()
{
    const Caller phone = m_file->registerDevice(u"phone"_s, 2);
    m_file->run(u"UPDATE sync_device SET registration=?"_s, {phone.registration});
    ToldTable::note(m_file->writer(), phone.deviceRow + 1, u"actor"_s, 1, 2, 100, 1);
    ToldTable::note(m_file->writer(), phone.deviceRow, u"actor"_s, 1, 2, 100, 1);
    QCOMPARE(run(0).lines, 1);
    QVERIFY(ToldTable::any(m_file->reader(), phone.deviceRow));
    m_file->run(u"UPDATE sync_device SET is_active=0"_s);
    QCOMPARE(run(0).lines, 1);
}

// ---- Devices and clocks ----------------------------------------------------------------------------------------

void TestPurge::countsDevicesThatWereSeen()
{
    const auto device = [](bool active, Stamp created, std::optional<Stamp> seen, Stamp confirmed) {
        DeviceRecord record;
        record.active = active;
        record.createdAt = created;
        record.lastSyncAt = seen;
        record.confirmed = confirmed;
        return record;
    };
    QCOMPARE(Purge::acknowledged({}, 100), MaxStamp);
    QCOMPARE(Purge::acknowledged({device(true, 10, 150, 70)}, 100), 70);
    QCOMPARE(Purge::acknowledged({device(true, 10, 150, 70), device(true, 10, 120, 60)}, 100), 60);
    QCOMPARE(Purge::acknowledged({device(true, 10, 150, 70), device(true, 10, 99, 60)}, 100), 70);
    QCOMPARE(Purge::acknowledged({device(false, 10, 150, 70)}, 100), MaxStamp);
    // Paired, and never pulled: it has nothing from before.
    QCOMPARE(Purge::acknowledged({device(true, 110, std::nullopt, 0)}, 100), 110);
    QCOMPARE(Purge::acknowledged({device(true, 90, std::nullopt, 0)}, 100), MaxStamp);
}

void TestPurge::waitsADayBeforeItDropsADevice()
{
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    DeviceRecord device;
    device.active = true;
    device.lastSyncAt = m_file->clock.nowMicros();
    device.confirmed = log().horizon();
    Stamp asked = 0;
    const auto ask = [&](Stamp since) {
        asked = since;
        return Purge::acknowledged({device}, since);
    };
    const Stamp horizon = log().horizon();
    run(0, ask);
    // The clock jumps by years. The device has a day to be seen.
    run(1000, ask);
    QVERIFY(asked <= m_file->clock.nowMicros() - 2 * TombstoneDays * Day);
    QCOMPARE(log().horizon(), horizon);
    run(1000, ask);
    QCOMPARE(log().horizon(), horizon);
    // Set right again within that day, nothing has happened.
    run(1, ask);
    run(3, ask);
    QCOMPARE(log().horizon(), horizon);
    // But where it stays so, the device was not seen.
    run(1000, ask);
    run(1002, ask);
    QVERIFY(log().horizon() > horizon);
}

void TestPurge::keepsAllWhereTheClockWentBack()
{
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    const Stamp horizon = log().horizon();
    QCOMPARE(run(-5000).values, 0);
    QCOMPARE(log().horizon(), horizon);
    QCOMPARE(knownFrom(1, 1), 2);
}

void TestPurge::forgetsWhatCameUnderAWrongClock()
{
    // Written ten years ahead; after that the clock was set right, and the stamps ran on from there.
    const Stamp ahead = m_file->clock.nowMicros() + 3650 * Day;
    m_file->run(u"INSERT INTO sync_change(stamp,op) VALUES(?,'-')"_s, {ahead});
    m_file->run(u"UPDATE actor SET name='v2' WHERE id=1"_s);
    m_file->run(u"UPDATE place SET name='newest'"_s);
    QVERIFY(m_file->newest() > ahead);
    QCOMPARE(run(TombstoneDays - 1).entries, 0);
    run(TombstoneDays + 1);
    QVERIFY(log().horizon() > ahead);
    QCOMPARE(number(u"SELECT count(*) FROM sync_change"_s), 1);
}

// ---- Steps -----------------------------------------------------------------------------------------------------

/** SSYNC_PURGE_ENTRIES says how many, for measuring. */
void TestPurge::takesManySmallSteps()
{
    const int wanted = std::max(qEnvironmentVariableIntValue("SSYNC_PURGE_ENTRIES"), 3000);
    m_file->run(u"PRAGMA journal_mode=WAL"_s);
    m_file->run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO actor(name,notes)"
        " SELECT 'a'||i, hex(zeroblob(100)) FROM n"_s.arg(wanted / 3));
    m_file->run(u"UPDATE actor SET name=name||'x' WHERE id>3; DELETE FROM actor WHERE id>3;"
                " UPDATE place SET name='newest'"_s);
    Purge one = purge(TombstoneDays + 1);
    QElapsedTimer time;
    time.start();
    std::vector<qint64> micros;
    for (bool more = true; more;) {
        QElapsedTimer held;
        held.start();
        more = one.step(m_file->writer());
        micros.push_back(held.nsecsElapsed() / 1000);
    }
    const qint64 steps = qint64(micros.size());
    QCOMPARE(one.tally().entries, qint64(wanted / 3) * 3 + 1);
    QCOMPARE(number(u"SELECT count(*) FROM sync_change"_s), 1);
    QVERIFY(steps > one.tally().entries / 500);
    std::sort(micros.begin(), micros.end());
    const auto longer = micros.cend() - std::upper_bound(micros.cbegin(), micros.cend(), 50'000);
    qInfo("%lld entries, %lld steps, %lld ms in all; a step: median %lld us, 99 of 100 within %lld us, longest %lld us,"
          " %lld longer than 50 ms",
          one.tally().entries, steps, time.elapsed(), micros[micros.size() / 2], micros[micros.size() * 99 / 100],
          micros.back(), qint64(longer));
}

void TestPurge::isConsistentWheneverItIsKilled()
{
    m_file->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000) INSERT INTO actor(name)"
                " SELECT 'a'||i FROM n"_s);
    m_file->run(u"UPDATE actor SET name=name||'x' WHERE id>3; DELETE FROM actor WHERE id%3=0;"
                " UPDATE place SET name='newest'"_s);
    m_file->run(u"CREATE TABLE kept AS SELECT stamp, op FROM sync_change"_s);
    const Stamp now = m_file->clock.nowMicros() + (TombstoneDays + 1) * Day;
    const DatabaseFile file = m_file->databaseFile();
    m_file->stop();
    bool finished = false;
    for (int round = 0; !finished; ++round) {
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            Connection connection(file, Connection::Role::Writer);
            Purge one({HistoryDays, TombstoneDays, everything}, now);
            char byte = 'x';
            while (one.step(connection))
                (void)!write(ready[1], &byte, 1);
            byte = 'e';
            (void)!write(ready[1], &byte, 1);
            pause();
        }
        close(ready[1]);
        // Somewhere in its third step, later in its fourth and so on.
        char byte = 'x';
        for (int step = 0; step < 2 + round && byte == 'x'; ++step)
            QCOMPARE(read(ready[0], &byte, 1), 1);
        finished = byte == 'e';
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        close(ready[0]);

        QCOMPARE(m_file->app().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(number(u"SELECT count(*) FROM kept WHERE stamp>(SELECT horizon FROM sync_state) AND stamp NOT IN"
                        " (SELECT stamp FROM sync_change)"_s),
                 0);
        QCOMPARE(number(u"SELECT count(*) FROM sync_change WHERE op='U' AND c0 IS NULL AND stamp>"
                        "(SELECT coalesce(max(bared),0) FROM sync_purge)"_s),
                 0);
    }
    QCOMPARE(number(u"SELECT count(*) FROM sync_change"_s), 1);
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
