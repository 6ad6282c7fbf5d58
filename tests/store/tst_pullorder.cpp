// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "store/phonecopy.h"
#include "store/pulltables.h"
#include "store/syncedfile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestPullOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsParentsBeforeChildren_data();
    void sendsParentsBeforeChildren();
    void sendsParentsThatCameLate();
    void endsThoughRowsComeBetweenAllPages();
    void sendsEachOfALongChainOnceAndTheRootFirst_data();
    void sendsEachOfALongChainOnceAndTheRootFirst();
    void sendsALongCircleOnce();
    void sendsAParentThatTookOverAnIdMeanwhile();

private:
    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<PhoneCopy> m_phone;
};

void TestPullOrder::init()
{
    m_phone.reset();
    m_file = std::make_unique<SyncedFile>(PullTables);
    m_file->start();
    m_phone = std::make_unique<PhoneCopy>(*m_file);
}

void TestPullOrder::sendsParentsBeforeChildren_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("later row of the same table") << u"INSERT INTO place(id,parent) VALUES(3,9),(9,NULL)"_s;
    QTest::newRow("there and back") << u"INSERT INTO place(id,parent) VALUES(3,9),(5,NULL),(9,5)"_s;
    QTest::newRow("chain backwards") << u"INSERT INTO place(id,parent) VALUES(1,2),(2,3),(3,4),(4,5),(5,NULL)"_s;
    QTest::newRow("zigzag") << u"INSERT INTO place(id,parent) VALUES(1,9),(2,8),(3,7),(7,2),(8,1),(9,NULL)"_s;
    QTest::newRow("circle of tables")
        << u"INSERT INTO person(id,best) VALUES(1,9),(7,NULL); INSERT INTO item(id,owner) VALUES(9,7)"_s;
    QTest::newRow("circle of tables, longer")
        << u"INSERT INTO person(id,best) VALUES(1,9),(5,3),(7,4); INSERT INTO item(id,owner,maker) VALUES(9,7,5),(3,NULL,NULL),(4,NULL,5)"_s;
    QTest::newRow("row that names itself") << u"INSERT INTO place(id,parent) VALUES(3,3),(2,3)"_s;
    QTest::newRow("real circle") << u"INSERT INTO place(id,parent) VALUES(1,2),(2,3),(3,1),(4,1),(5,9),(9,3)"_s;
    QTest::newRow("circle with tail")
        << u"INSERT INTO person(id,best) VALUES(1,1),(2,5); INSERT INTO item(id,owner,maker) VALUES(1,1,2),(5,NULL,8);"
           "INSERT INTO person(id) VALUES(8)"_s;
}

void TestPullOrder::sendsParentsBeforeChildren()
{
    QFETCH(QString, sql);
    m_file->run(sql);
    for (int limit = 0; limit <= 7; ++limit) {
        PhoneCopy phone(*m_file);
        PhoneCopy::How how;
        how.limit = limit;
        phone.pull(how);
        QCOMPARE(phone.faults(), QString());
    }
    PhoneCopy late(*m_file);
    m_file->run(u"DELETE FROM place; DELETE FROM person; DELETE FROM item"_s);
    late.pull();
    m_file->run(sql);
    late.pull();
    QCOMPARE(late.faults(), QString());
    m_file->run(u"UPDATE place SET name='n'; UPDATE person SET name='n'; UPDATE item SET name='n'"_s);
    late.pull();
    QCOMPARE(late.faults(), QString());
}

void TestPullOrder::sendsParentsThatCameLate()
{
    m_file->run(u"INSERT INTO world(name) VALUES('w'); INSERT INTO place(name,world) VALUES('p',1),('q',1),('r',1);"
                "INSERT INTO note(body,place) VALUES('n',1),('m',2)"_s);
    for (int limit = 1; limit <= 7; ++limit) {
        PhoneCopy phone(*m_file);
        int round = 0;
        PhoneCopy::How how;
        how.limit = limit;
        how.between = [&] {
            ++round;
            if (round > 6)
                return;
            m_file->run(u"INSERT INTO world(name) VALUES('late %1 %2'); UPDATE place SET world=(SELECT max(id) FROM "
                        u"world) WHERE id=3;"
                        "INSERT INTO place(name,world) SELECT 'late', max(id) FROM world;"
                        "UPDATE note SET place=(SELECT max(id) FROM place)"_s.arg(limit)
                            .arg(round));
        };
        phone.pull(how);
        QCOMPARE(phone.faults(false), QString());
        phone.pull();
        QCOMPARE(phone.faults(), QString());
    }
}

void TestPullOrder::endsThoughRowsComeBetweenAllPages()
{
    m_file->run(u"INSERT INTO world(name) VALUES('w'),('x'),('y')"_s);
    PhoneCopy phone(*m_file);
    int pages = 0;
    PhoneCopy::How how;
    how.limit = 1;
    how.between = [&] {
        if (++pages < 500)
            m_file->run(u"INSERT INTO world(name) VALUES('more %1')"_s.arg(pages));
    };
    phone.pull(how);
    QVERIFY2(pages < 50, "what came after the walk began is the next pull's");
    phone.pull();
    QCOMPARE(phone.faults(), QString());
}

void TestPullOrder::sendsEachOfALongChainOnceAndTheRootFirst_data()
{
    QTest::addColumn<QString>("parent");
    QTest::newRow("backwards") << u"CASE WHEN x<600 THEN x+1 END"_s;
    QTest::newRow("to and fro") << u"CASE WHEN x<300 THEN 601-x WHEN x>301 THEN 602-x WHEN x=300 THEN 301 END"_s;
    // 350*170 is 1 modulo 601: x*170 is the row's place in the chain.
    QTest::newRow("in no order") << u"CASE WHEN x*170%601<600 THEN (x*170%601+1)*350%601 END"_s;
}

void TestPullOrder::sendsEachOfALongChainOnceAndTheRootFirst()
{
    QFETCH(QString, parent);
    PhoneCopy early(*m_file);
    early.pull();
    m_file->run(u"WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c WHERE x<600) INSERT INTO "
                u"place(id,parent) SELECT x,%1 FROM c"_s.arg(parent));
    for (const int limit : {0, 70}) {
        QList<PhoneCopy> phones{early, PhoneCopy(*m_file)};
        for (PhoneCopy &phone : phones) {
            PhoneCopy::How how;
            how.limit = limit;
            how.step = 500;
            QCOMPARE(phone.pull(how).size(), 600);
            QCOMPARE(phone.faults(), QString());
        }
    }
}

void TestPullOrder::sendsALongCircleOnce()
{
    m_file->run(
        u"WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c WHERE x<700) INSERT INTO person(id,best) "
        "SELECT x,x+1 FROM c; INSERT INTO item(id,owner) SELECT id,CASE WHEN id<700 THEN id+1 ELSE 1 END FROM person"_s);
    for (const int limit : {0, 100}) {
        PhoneCopy phone(*m_file);
        PhoneCopy::How how;
        how.limit = limit;
        how.step = 500;
        QCOMPARE(phone.pull(how).size(), 1400);
        QCOMPARE(phone.faults(), QString());
    }
}

void TestPullOrder::sendsAParentThatTookOverAnIdMeanwhile()
{
    m_file->run(u"INSERT INTO place(id,parent) VALUES(1,9),(2,8),(3,9),(8,9),(9,NULL)"_s);
    for (const auto &meanwhile :
         {u"UPDATE place SET sync_uuid='%1' WHERE id=9"_s, u"REPLACE INTO place(id,sync_uuid) VALUES(9,'%1')"_s,
          u"DELETE FROM place WHERE id=9; INSERT INTO place(id) VALUES(9)"_s}) {
        for (int page = 1; page < 5; ++page) {
            PhoneCopy phone(*m_file);
            int pages = 0;
            PhoneCopy::How how;
            how.limit = 1;
            how.between = [&] {
                if (++pages == page)
                    m_file->run(meanwhile.contains(u'%') ? meanwhile.arg(newSyncUuid()) : meanwhile);
            };
            phone.pull(how);
            QCOMPARE(phone.faults(false), QString());
            phone.pull();
            QCOMPARE(phone.faults(), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestPullOrder)
#include "tst_pullorder.moc"
