// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "engine/pushoperation.h"
#include "store/phonecopy.h"
#include "store/pulltables.h"
#include "store/syncedfile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestPullWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsEverythingTheFirstTime_data();
    void bringsEverythingTheFirstTime();
    void bringsNothingWhereNothingIsNew();
    void tellsCreatesUpdatesAndDeletes();
    void callsWhatWasBroughtBackACreate_data();
    void callsWhatWasBroughtBackACreate();
    void callsItSoWhereItHappensDuringTheWalk();
    void leavesOutWhatCameAndWent();
    void keepsTheTypesAskedFor();
    void tellsTwoTypesWithOneUuidApart();
    void sendsAnyValue_data();
    void sendsAnyValue();
    void leavesOutWhatTheDeviceItselfPushed();
    void sendsOwnRowsThatOthersChanged();

private:
    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<PhoneCopy> m_phone;
};

void TestPullWalk::init()
{
    m_phone.reset();
    m_file = std::make_unique<SyncedFile>(PullTables);
    m_file->start();
    m_phone = std::make_unique<PhoneCopy>(*m_file);
}

void TestPullWalk::bringsEverythingTheFirstTime_data()
{
    QTest::addColumn<int>("limit");
    for (int limit = 0; limit <= 7; ++limit)
        QTest::addRow("limit %d", limit) << limit;
}

void TestPullWalk::bringsEverythingTheFirstTime()
{
    QFETCH(int, limit);
    m_file->run(
        u"INSERT INTO world(name) VALUES('a'),('b'),('c'),('d'),('e'),('f'),('g'); DELETE FROM world WHERE name='b';"
        "UPDATE world SET deleted_at=1 WHERE name='c'; INSERT INTO place(name,world) VALUES('p',1),('q',99);"
        "INSERT INTO note(body,done,weight) VALUES('n',1,1.5),('m',0,2)"_s);
    PhoneCopy::How how;
    how.limit = limit;
    QCOMPARE(m_phone->pull(how).size(), 9);
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullWalk::bringsNothingWhereNothingIsNew()
{
    m_file->run(u"INSERT INTO world(name) VALUES('a')"_s);
    m_phone->pull();
    const auto since = m_phone->since();
    QCOMPARE(m_phone->pull().size(), 0);
    QCOMPARE(m_phone->since(), since);
}

void TestPullWalk::tellsCreatesUpdatesAndDeletes()
{
    m_file->run(
        u"INSERT INTO world(name) VALUES('stays'),('changes'),('goes'),('hides'),('moves'),('other uuid'),('replaced');"
        "INSERT INTO world(name,deleted_at) VALUES('back',1)"_s);
    m_phone->pull();
    m_file->run(u"UPDATE world SET name='changed' WHERE id=2; DELETE FROM world WHERE id=3; UPDATE world SET "
                u"deleted_at=1 WHERE id=4;"
                "UPDATE world SET id=50 WHERE id=5; UPDATE world SET sync_uuid='11111111-1111-4111-8111-111111111111' "
                "WHERE id=6;"
                "REPLACE INTO world(id,name) VALUES(7,'again'); UPDATE world SET deleted_at=NULL WHERE id=8;"
                "INSERT INTO world(name) VALUES('new')"_s);
    QHash<QString, int> operations;
    for (const QJsonObject &change : m_phone->pull())
        ++operations[change.value("operation"_L1).toString()];
    QCOMPARE(m_phone->faults(), QString());
    QCOMPARE(operations, (QHash<QString, int>{{u"create"_s, 3}, {u"update"_s, 3}, {u"delete"_s, 3}}));
}

void TestPullWalk::callsWhatWasBroughtBackACreate_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("operation");
    QTest::newRow("by an update") << u"UPDATE world SET deleted_at=1; UPDATE world SET deleted_at=NULL"_s
                                  << u"create"_s;
    QTest::newRow("by a REPLACE") << u"UPDATE world SET deleted_at=1; REPLACE INTO world(id,name) VALUES(1,'x')"_s
                                  << u"create"_s;
    QTest::newRow("and edited since")
        << u"UPDATE world SET deleted_at=1; UPDATE world SET deleted_at=NULL; UPDATE world SET name='x'"_s
        << u"create"_s;
    QTest::newRow("edited while it was deleted")
        << u"UPDATE world SET deleted_at=1; UPDATE world SET name='x'; UPDATE world SET deleted_at=NULL"_s
        << u"create"_s;
    QTest::newRow("put in anew under its sync_uuid")
        << u"CREATE TEMP TABLE w AS SELECT * FROM world; DELETE FROM world; INSERT INTO world SELECT * FROM w; DROP TABLE w"_s
        << u"create"_s;
    QTest::newRow("only replaced") << u"REPLACE INTO world(id,name) VALUES(1,'x')"_s << u"update"_s;
    QTest::newRow("only moved") << u"UPDATE world SET id=5"_s << u"update"_s;
}

void TestPullWalk::callsWhatWasBroughtBackACreate()
{
    QFETCH(QString, sql);
    QFETCH(QString, operation);
    m_file->run(u"INSERT INTO world(name) VALUES('w')"_s);
    m_phone->pull();
    m_file->run(sql);
    const auto changes = m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().value("operation"_L1).toString(), operation);
}

void TestPullWalk::callsItSoWhereItHappensDuringTheWalk()
{
    m_file->run(u"INSERT INTO world(name) VALUES('first'),('back'),('again'),('edited')"_s);
    m_phone->pull();
    m_file->run(u"UPDATE world SET name=name||'x'"_s);
    bool written = false;
    PhoneCopy::How how;
    how.limit = 1;
    how.between = [&] {
        if (!std::exchange(written, true))
            m_file->run(
                u"UPDATE world SET deleted_at=1 WHERE id=2; UPDATE world SET deleted_at=NULL WHERE id=2; DELETE FROM "
                u"world "
                "WHERE id=3; INSERT INTO world(id,name) VALUES(3,'new'); UPDATE world SET name='y' WHERE id=4"_s);
    };
    QStringList operations;
    for (const QJsonObject &change : m_phone->pull(how))
        operations.append(change.value("operation"_L1).toString());
    QCOMPARE(operations, (QStringList{u"update"_s, u"create"_s, u"create"_s, u"update"_s}));
}

void TestPullWalk::leavesOutWhatCameAndWent()
{
    m_phone->pull();
    m_file->run(
        u"INSERT INTO world(name) VALUES('a'),('b'),('c'); UPDATE world SET name=name||'x'; DELETE FROM world WHERE "
        u"id=1;"
        "UPDATE world SET deleted_at=1 WHERE id=2; DELETE FROM world WHERE id=2;"
        "UPDATE world SET sync_uuid='11111111-1111-4111-8111-111111111111' WHERE id=3; DELETE FROM world WHERE id=3"_s);
    QCOMPARE(m_phone->pull().size(), 0);
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullWalk::keepsTheTypesAskedFor()
{
    m_file->run(
        u"INSERT INTO world(name) VALUES('w'),('v'); INSERT INTO place(name,world,parent) VALUES('p',1,2),('q',1,NULL);"
        "INSERT INTO note(body,place) VALUES('n',1)"_s);
    PhoneCopy::How how;
    how.types = {u"place"_s};
    QCOMPARE(m_phone->pull(how).size(), 2);
    m_file->run(
        u"DELETE FROM world WHERE id=2; DELETE FROM place WHERE id=1; UPDATE note SET body='x'; UPDATE place SET name='y'"_s);
    QCOMPARE(m_phone->pull(how).size(), 2);
    QCOMPARE(m_phone->faults(false), QString());
}

void TestPullWalk::tellsTwoTypesWithOneUuidApart()
{
    const QString uuid = newSyncUuid();
    m_file->run(
        u"INSERT INTO world(name,sync_uuid) VALUES('w','%1'); INSERT INTO place(name,sync_uuid) VALUES('p','%1')"_s.arg(
            uuid));
    m_phone->pull();
    m_file->run(u"DELETE FROM world; DELETE FROM place"_s);
    QCOMPARE(m_phone->pull().size(), 2);
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullWalk::sendsAnyValue_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &value : {"NULL"_L1,
                              "x'00ff41'"_L1,
                              "x''"_L1,
                              "1e999"_L1,
                              "-1e999"_L1,
                              "0.1+0.2"_L1,
                              "1e300"_L1,
                              "5e-324"_L1,
                              "9007199254740993"_L1,
                              "9223372036854775807"_L1,
                              "cast(x'610062' as text)"_L1,
                              "cast(x'fffe41' as text)"_L1,
                              "''"_L1,
                              "'quote \" back \\ slash / '"_L1,
                              "char(1,2,9,10,13,127,8232)"_L1,
                              "'zażółć 🙂'"_L1,
                              "2459000.123456789"_L1,
                              "-0.0"_L1,
                              "'12'"_L1,
                              "2"_L1,
                              "'true'"_L1,
                              "printf('%.*c',70000,'x')"_L1})
        QTest::newRow(value.data()) << QString(value);
}

void TestPullWalk::sendsAnyValue()
{
    QFETCH(QString, value);
    for (const auto &column : {u"body"_s, u"weight"_s, u"n"_s, u"done"_s, u"moment"_s, u"anything"_s, u"person"_s})
        m_file->run(u"INSERT INTO note(%1) VALUES(1),(%2),(2)"_s.arg(column, value));
    m_file->run(u"INSERT INTO note(body,anything,moment) VALUES(cast(x'ff' as text),x'ff',x'00')"_s);
    QCOMPARE(m_phone->pull().size(), 22);
    QCOMPARE(m_phone->faults(), QString());
    m_file->run(u"UPDATE note SET place=1"_s);
    PhoneCopy::How how;
    how.limit = 3;
    QCOMPARE(m_phone->pull(how).size(), 22);
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullWalk::leavesOutWhatTheDeviceItselfPushed()
{
    const Caller phone = m_file->registerDevice(u"phone"_s);
    const Caller again = m_file->registerDevice(u"phone"_s, 2);
    m_file->run(u"INSERT INTO world(name) VALUES('w'),('gone')"_s);
    m_phone->pull();
    const auto uuid = [&](int id) {
        return m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=?"_s, {id}).toString();
    };
    const auto report = m_file->push(phone,
                                     {QJsonObject{{u"entity_type"_s, u"world"_s},
                                                  {u"operation"_s, u"update"_s},
                                                  {u"version"_s, 1},
                                                  {u"sync_uuid"_s, uuid(1)},
                                                  {u"data"_s, QJsonObject{{u"name"_s, u"pushed"_s}}}},
                                      QJsonObject{{u"entity_type"_s, u"world"_s},
                                                  {u"operation"_s, u"delete"_s},
                                                  {u"version"_s, 1},
                                                  {u"sync_uuid"_s, uuid(2)}}});
    QCOMPARE(report.answer.accepted, 2);
    PhoneCopy own = *m_phone;
    PhoneCopy::How how;
    how.registration = phone.registration;
    QCOMPARE(own.pull(how).size(), 0);
    PhoneCopy renewed = *m_phone;
    how.registration = again.registration;
    QCOMPARE(renewed.pull(how).size(), 2);
    PhoneCopy other = *m_phone;
    QCOMPARE(other.pull().size(), 2);
    QCOMPARE(other.faults(), QString());
}

void TestPullWalk::sendsOwnRowsThatOthersChanged()
{
    const Caller phone = m_file->registerDevice(u"phone"_s);
    m_file->run(u"INSERT INTO world(name) VALUES('w')"_s);
    m_phone->pull();
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world"_s).toString();
    (void)m_file->push(phone,
                       {QJsonObject{{u"entity_type"_s, u"world"_s},
                                    {u"operation"_s, u"update"_s},
                                    {u"version"_s, 1},
                                    {u"sync_uuid"_s, uuid},
                                    {u"data"_s, QJsonObject{{u"name"_s, u"pushed"_s}}}}});
    m_file->run(u"UPDATE world SET name='by the app'"_s);
    PhoneCopy::How how;
    how.registration = phone.registration;
    QCOMPARE(m_phone->pull(how).size(), 1);
    QCOMPARE(m_phone->faults(), QString());
}

QTEST_GUILESS_MAIN(TestPullWalk)
#include "tst_pullwalk.moc"
