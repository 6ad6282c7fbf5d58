// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/phonecopy.h"
#include "store/pulltables.h"
#include "store/syncedfile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestPullRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void deletesChildrenBeforeParents_data();
    void deletesChildrenBeforeParents();
    void deletesChildrenFirstWhateverBecameOfTheirIds_data();
    void deletesChildrenFirstWhateverBecameOfTheirIds();
    void saysHowARowEndedThatWentDuringTheWalk_data();
    void saysHowARowEndedThatWentDuringTheWalk();
    void keepsStillAboutWhatLivesAgain();

private:
    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<PhoneCopy> m_phone;
};

void TestPullRemovals::init()
{
    m_phone.reset();
    m_file = std::make_unique<SyncedFile>(PullTables);
    m_file->start();
    m_phone = std::make_unique<PhoneCopy>(*m_file);
}

void TestPullRemovals::deletesChildrenBeforeParents_data()
{
    QTest::addColumn<QString>("deletion");
    QTest::newRow("hard") << u"DELETE FROM @"_s;
    QTest::newRow("soft") << u"UPDATE @ SET deleted_at=1"_s;
    QTest::newRow("soft, then hard") << u"UPDATE @ SET deleted_at=1; DELETE FROM @"_s;
    QTest::newRow("changed, then soft") << u"UPDATE @ SET name='x'; UPDATE @ SET deleted_at=1"_s;
}

void TestPullRemovals::deletesChildrenBeforeParents()
{
    QFETCH(QString, deletion);
    for (int limit = 0; limit <= 3; ++limit) {
        PhoneCopy phone(*m_file);
        m_file->run(u"DELETE FROM place; DELETE FROM person; DELETE FROM item; DELETE FROM world"_s);
        m_file->run(
            u"INSERT INTO world(id) VALUES(1); INSERT INTO place(id,parent,world) "
            u"VALUES(1,2,1),(2,9,1),(9,5,1),(5,NULL,1);"
            "INSERT INTO person(id,home,best) VALUES(1,1,7),(2,9,NULL); INSERT INTO item(id,owner) VALUES(7,2)"_s);
        phone.pull();
        for (const auto &table : {u"world"_s, u"person"_s, u"place"_s, u"item"_s})
            m_file->run(QString(deletion).replace(u'@', table));
        PhoneCopy::How how;
        how.limit = limit;
        QCOMPARE(phone.pull(how).size(), 8);
        QCOMPARE(phone.faults(), QString());
    }
}

void TestPullRemovals::deletesChildrenFirstWhateverBecameOfTheirIds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the parents moved") << u"UPDATE person SET id=id+20; UPDATE item SET id=id+10"_s;
    QTest::newRow("each took the other's id")
        << u"UPDATE person SET id=50 WHERE id=1; UPDATE person SET id=1 WHERE id=2; UPDATE person SET id=2 WHERE id=50;"
           "UPDATE item SET id=50 WHERE id=1; UPDATE item SET id=1 WHERE id=2; UPDATE item SET id=2 WHERE id=50"_s;
    QTest::newRow("they name others now") << u"UPDATE item SET owner=1; UPDATE person SET best=1"_s;
    QTest::newRow("they got other sync_uuids")
        << u"UPDATE person SET sync_uuid=replace(sync_uuid,'-4','-5'); UPDATE item SET sync_uuid=replace(sync_uuid,'-4','-5')"_s;
    QTest::newRow("they were replaced")
        << u"REPLACE INTO person(id) SELECT id FROM person; REPLACE INTO item(id) SELECT id FROM item"_s;
}

void TestPullRemovals::deletesChildrenFirstWhateverBecameOfTheirIds()
{
    QFETCH(QString, sql);
    for (const auto &deletion : {u"DELETE FROM @"_s, u"UPDATE @ SET deleted_at=1"_s}) {
        for (const bool down : {false, true}) {
            PhoneCopy phone(*m_file);
            m_file->run(u"DELETE FROM person; DELETE FROM item"_s);
            m_file->run(
                down
                    ? u"INSERT INTO item(id,owner) VALUES(1,NULL),(2,1),(3,2); INSERT INTO person(id,best) VALUES(1,1),(2,2),(3,3)"_s
                    : u"INSERT INTO item(id,owner) VALUES(1,2),(2,3),(3,NULL); INSERT INTO person(id,best) VALUES(1,1),(2,2),(3,3)"_s);
            phone.pull();
            m_file->run(sql);
            for (const auto &table : {u"item"_s, u"person"_s})
                m_file->run(QString(deletion).replace(u'@', table));
            PhoneCopy::How how;
            how.limit = 2;
            QCOMPARE(phone.pull(how).size(), 6);
            QCOMPARE(phone.faults(), QString());
        }
    }
}

void TestPullRemovals::saysHowARowEndedThatWentDuringTheWalk_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("meanwhile");
    const QString soft = u"UPDATE world SET deleted_at=1 WHERE id=1"_s;
    QTest::newRow("softly, then really") << soft << u"DELETE FROM world WHERE id=1"_s;
    QTest::newRow("changed, then really")
        << u"UPDATE world SET name='x' WHERE id=1"_s << u"DELETE FROM world WHERE id=1"_s;
    QTest::newRow("softly, then edited") << soft << u"UPDATE world SET name='x' WHERE id=1"_s;
    QTest::newRow("softly, then moved") << soft << u"UPDATE world SET id=70 WHERE id=1"_s;
    QTest::newRow("softly, moved, then really")
        << soft
        << u"UPDATE world SET id=70 WHERE id=1; UPDATE world SET name='x' WHERE id=70; DELETE FROM world WHERE id=70"_s;
    QTest::newRow("softly, moved, the id used again")
        << soft << u"UPDATE world SET id=70 WHERE id=1; INSERT INTO world(id,name,deleted_at) VALUES(1,'other',1)"_s;
    QTest::newRow("softly, then replaced")
        << soft << u"REPLACE INTO world(id,name,sync_uuid) VALUES(1,'n','11111111-1111-4111-8111-111111111111')"_s;
    QTest::newRow("softly, then under another sync_uuid")
        << soft << u"UPDATE world SET sync_uuid='11111111-1111-4111-8111-111111111111' WHERE id=1"_s;
    QTest::newRow("really, then put in again and taken out")
        << u"DELETE FROM world WHERE id=1"_s
        << u"INSERT INTO world(id,sync_uuid) VALUES(80,'%1'); DELETE FROM world WHERE id=80"_s;
    QTest::newRow("really, then put in again and softly deleted")
        << u"DELETE FROM world WHERE id=1"_s << u"INSERT INTO world(id,sync_uuid,deleted_at) VALUES(80,'%1',1)"_s;
}

void TestPullRemovals::saysHowARowEndedThatWentDuringTheWalk()
{
    QFETCH(QString, before);
    QFETCH(QString, meanwhile);
    m_file->run(u"INSERT INTO world(id,name) VALUES(1,'a'),(2,'b')"_s);
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=1"_s).toString();
    m_phone->pull();
    m_file->run(before);
    m_file->run(u"DELETE FROM world WHERE id=2"_s);
    bool written = false;
    PhoneCopy::How how;
    how.limit = 1;
    how.between = [&] {
        if (!std::exchange(written, true))
            m_file->run(QString(meanwhile).replace("%1"_L1, uuid));
    };
    const auto changes = m_phone->pull(how); // world 2 goes on the first page
    QCOMPARE(changes.at(1).value("operation"_L1).toString(), u"delete"_s);
    QCOMPARE(changes.at(1).value("sync_uuid"_L1).toString(), uuid);
    const auto stands = m_file->app().rows(u"SELECT version, updated_at FROM world WHERE sync_uuid='%1'"_s.arg(uuid));
    const auto buried = m_file->app().rows(
        u"SELECT version, stamp FROM sync_change WHERE uuid='%1' AND op IN('D','R') ORDER BY stamp DESC"_s.arg(uuid));
    const QVariantList end = stands.isEmpty() ? buried.first() : stands.first();
    const Stamp stamp = stands.isEmpty() ? end[1].toLongLong() : stampFromText(end[1].toString()).value_or(0);
    QCOMPARE(changes.at(1).value("version"_L1).toInteger(), end[0].toLongLong());
    QCOMPARE(changes.at(1).value("updated_at"_L1).toString(), stampToWire(stamp));
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullRemovals::keepsStillAboutWhatLivesAgain()
{
    m_file->run(u"INSERT INTO world(id,name) VALUES(1,'a'),(2,'b'),(3,'c')"_s);
    m_phone->pull();
    m_file->run(u"UPDATE world SET deleted_at=1 WHERE id=1; DELETE FROM world WHERE id=3"_s);
    bool written = false;
    PhoneCopy::How how;
    how.limit = 1;
    how.between = [&] {
        if (!std::exchange(written, true))
            m_file->run(u"UPDATE world SET deleted_at=NULL WHERE id=1"_s);
    };
    QStringList operations;
    for (const QJsonObject &change : m_phone->pull(how))
        operations.append(change.value("operation"_L1).toString());
    QCOMPARE(operations, (QStringList{u"delete"_s, u"create"_s}));
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
}

QTEST_GUILESS_MAIN(TestPullRemovals)
#include "tst_pullremovals.moc"
