// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "engine/pushoperation.h"
#include "store/phonecopy.h"
#include "store/sqlpushstore.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE world(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, world INTEGER REFERENCES world(id));"_s;

} // namespace

/** Which rows a pull leaves out: a device's own, where nobody else wrote, and those whose sync_uuid is none. */
class TestPullRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void leavesOutOnlyWhatThisDeviceAloneWrote_data();
    void leavesOutOnlyWhatThisDeviceAloneWrote();
    void sendsAnOwnRowOnceAnotherWroteBeforeIt();
    void tellsOfTheEndOfARowThatThisDeviceMade_data();
    void tellsOfTheEndOfARowThatThisDeviceMade();
    void sendsARowUnderTheIdOfOneThatWasBuriedAgain();
    void letsRowsWithoutAUuidBe_data();
    void letsRowsWithoutAUuidBe();

private:
    void push(const Caller &caller, const QString &name);
    int version() { return m_file->app().value(u"SELECT version FROM world WHERE id=1"_s).toInt(); }
    /** The names of the worlds, and of the places with the sync_uuids of their worlds, that a pull brings. */
    QStringList brought(PhoneCopy &phone);

    std::unique_ptr<SyncedFile> m_file;
};

void TestPullRules::init()
{
    m_file = std::make_unique<SyncedFile>(Ddl);
    m_file->start();
    m_file->run(u"INSERT INTO world(name) VALUES('first'),('second')"_s);
}

/** Pushes a name of the first world, made on its present version. */
void TestPullRules::push(const Caller &caller, const QString &name)
{
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=1"_s).toString();
    const PushReport report = m_file->push(caller,
                                           {QJsonObject{{u"entity_type"_s, u"world"_s},
                                                        {u"operation"_s, u"update"_s},
                                                        {u"version"_s, version()},
                                                        {u"sync_uuid"_s, uuid},
                                                        {u"data"_s, QJsonObject{{u"name"_s, name}}}}});
    QCOMPARE(report.answer.accepted, 1);
}

QStringList TestPullRules::brought(PhoneCopy &phone)
{
    QStringList names;
    for (const QJsonObject &change : phone.pull()) {
        const QJsonObject data = change.value("data"_L1).toObject();
        names.append(data.value("name"_L1).toString());
        if (change.value("entity_type"_L1) == "place"_L1)
            names.last() += data.value("world_sync_uuid"_L1).isNull() ? u" nowhere"_s : u" somewhere"_s;
    }
    names.sort();
    return names;
}

void TestPullRules::leavesOutOnlyWhatThisDeviceAloneWrote_data()
{
    QTest::addColumn<QString>("writers"); // a: this device, b: another one, d: the desktop
    QTest::addColumn<int>("brought");
    QTest::newRow("this device") << u"a"_s << 0;
    QTest::newRow("this device, often") << u"aaa"_s << 0;
    QTest::newRow("desktop last") << u"ad"_s << 1;
    QTest::newRow("desktop first") << u"da"_s << 1;
    QTest::newRow("desktop in between") << u"ada"_s << 1;
    QTest::newRow("another phone last") << u"ab"_s << 1;
    QTest::newRow("another phone first") << u"ba"_s << 1;
    QTest::newRow("another phone in between") << u"aba"_s << 1;
    QTest::newRow("both in between") << u"adbaa"_s << 1;
    QTest::newRow("nobody") << QString() << 0;
}

void TestPullRules::leavesOutOnlyWhatThisDeviceAloneWrote()
{
    QFETCH(QString, writers);
    QFETCH(int, brought);
    const Caller phone = m_file->registerDevice(u"a"_s);
    const Caller other = m_file->registerDevice(u"b"_s);
    PhoneCopy copy(*m_file);
    copy.pull();
    for (int i = 0; i < writers.size(); ++i) {
        const QString name = u"by %1 %2"_s.arg(writers[i]).arg(i);
        if (writers[i] == u'd')
            m_file->run(u"UPDATE world SET name='%1' WHERE id=1"_s.arg(name));
        else
            push(writers[i] == u'a' ? phone : other, name);
    }
    PhoneCopy::How how;
    how.registration = phone.registration;
    QCOMPARE(copy.pull(how).size(), brought);
    if (brought > 0)
        QCOMPARE(copy.faults(), QString());
}

void TestPullRules::sendsAnOwnRowOnceAnotherWroteBeforeIt()
{
    const Caller phone = m_file->registerDevice(u"a"_s);
    PhoneCopy::How how;
    how.registration = phone.registration;
    PhoneCopy copy(*m_file);
    copy.pull();
    m_file->run(u"UPDATE world SET name='by the desktop' WHERE id=1"_s);
    push(phone, u"own"_s);
    QCOMPARE(copy.pull(how).size(), 1);
    // What the desktop wrote lies before this pull now.
    push(phone, u"own again"_s);
    QCOMPARE(copy.pull(how).size(), 0);
}

void TestPullRules::tellsOfTheEndOfARowThatThisDeviceMade_data()
{
    QTest::addColumn<QString>("maker");
    QTest::addColumn<int>("registration");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("brought");
    const QString really = u"DELETE FROM world WHERE name='new'"_s;
    const QString softly = u"UPDATE world SET deleted_at='now' WHERE name='new'"_s;
    QTest::newRow("really deleted") << u"a"_s << 1 << really << 1;
    QTest::newRow("softly deleted") << u"a"_s << 1 << softly << 1;
    QTest::newRow("paired anew since") << u"a"_s << 2 << really << 1;
    QTest::newRow("made by another") << u"b"_s << 1 << really << 0;
}

/** It came and went since the device's last pull, but the device has it. */
void TestPullRules::tellsOfTheEndOfARowThatThisDeviceMade()
{
    QFETCH(QString, maker);
    QFETCH(int, registration);
    QFETCH(QString, end);
    QFETCH(int, brought);
    PhoneCopy copy(*m_file);
    copy.pull();
    m_file->push(m_file->registerDevice(maker),
                 {QJsonObject{{u"entity_type"_s, u"world"_s},
                              {u"operation"_s, u"create"_s},
                              {u"sync_uuid"_s, newSyncUuid()},
                              {u"data"_s, QJsonObject{{u"name"_s, u"new"_s}}}}});
    m_file->run(end);
    PhoneCopy::How how;
    how.registration = m_file->registerDevice(u"a"_s, registration).registration;
    how.strict = false;
    QCOMPARE(copy.pull(how).size(), brought);
    QCOMPARE(copy.faults(), QString());
}

void TestPullRules::sendsARowUnderTheIdOfOneThatWasBuriedAgain()
{
    PhoneCopy copy(*m_file);
    copy.pull();
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=2"_s).toString();
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=2"_s.arg(newSyncUuid()));
    SqlPushStore::Config config;
    config.schema = &m_file->schema();
    config.book = &m_file->book();
    config.clock = &m_file->clock;
    SqlPushStore store(m_file->writer(), config);
    const int world = m_file->typeOf(u"world"_s);
    const auto gone = store.tombstoneByUuid(world, uuid);
    QVERIFY(gone && *gone);
    QVERIFY(bool(store.bury(world, **gone)));
    QVERIFY(bool(store.finish()));
    PhoneCopy::How how;
    how.strict = false;
    copy.pull(how);
    QCOMPARE(copy.faults(), QString());
}

void TestPullRules::letsRowsWithoutAUuidBe_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("blob") << u"x'00ff'"_s;
    QTest::newRow("blob as long as a UUID") << u"zeroblob(36)"_s;
    QTest::newRow("text") << u"'nonsense'"_s;
    QTest::newRow("empty") << u"''"_s;
    QTest::newRow("number") << u"5"_s;
}

void TestPullRules::letsRowsWithoutAUuidBe()
{
    QFETCH(QString, value);
    PhoneCopy early(*m_file);
    early.pull();
    m_file->run(u"INSERT INTO place(name,world) VALUES('a',1),('b',2)"_s);
    m_file->run(u"UPDATE world SET sync_uuid=%1 WHERE id=2"_s.arg(value));
    if (m_file->app()
            .value(u"SELECT length(sync_uuid)=36 AND typeof(sync_uuid)='text' FROM world WHERE id=2"_s)
            .toInt())
        QSKIP("The row got a UUID at once.");
    PhoneCopy late(*m_file);
    QCOMPARE(brought(late), (QStringList{u"a somewhere"_s, u"b nowhere"_s, u"first"_s}));
    early.pull();
    QVERIFY(!early.rows().keys().join(u' ').contains(u"nonsense"_s));
    QCOMPARE(early.rows().size(), 3);
    // It goes on as soon as it has one, for the phone that had it and for the one that had not; to the latter it is no
    // create, since it is older than the phone.
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=2"_s.arg(newSyncUuid()));
    PhoneCopy::How how;
    how.strict = false;
    for (PhoneCopy *phone : {&early, &late}) {
        phone->pull(how);
        QCOMPARE(phone->faults(), QString());
    }
}

QTEST_GUILESS_MAIN(TestPullRules)
#include "tst_pullrules.moc"
