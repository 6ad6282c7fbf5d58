// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "engine/pushoperation.h"
#include "store/phonecopy.h"
#include "store/syncedfile.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE world(id INTEGER PRIMARY KEY, name TEXT UNIQUE);"
                    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, parent INTEGER REFERENCES place(id), world "
                    "INTEGER REFERENCES world(id));"
                    "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, home INTEGER REFERENCES place(id), best "
                    "INTEGER REFERENCES item(id));"
                    "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, owner INTEGER REFERENCES person(id), maker "
                    "INTEGER REFERENCES person(id));"
                    "CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT, weight REAL, n INTEGER, done BOOLEAN, moment "
                    "DATETIME, anything,"
                    " person INTEGER REFERENCES person(id), place INTEGER REFERENCES place(id));"_s;

/** Random writes of the app. */
class Writer
{
public:
    Writer(SyncedFile &file, quint32 seed) : m_file(file), m_random(seed) {}

    void write(int statements)
    {
        for (int i = 0; i < statements; ++i) {
            m_done.append(statement());
            (void)m_file.app().run(m_done.last()); // constraints are hit on purpose
        }
    }

    int bounded(int limit) { return int(m_random.bounded(limit)); }
    QString lately() const { return m_done.mid(std::max<qsizetype>(0, m_done.size() - 40)).join(u'\n'); }
    void mark(const QString &text) { m_done.append(u"-- "_s + text); }

private:
    QString id() { return QString::number(1 + bounded(9)); }
    QString idOrNull() { return bounded(4) == 0 ? u"NULL"_s : id(); }

    QString statement()
    {
        const QString table = QStringList{u"world"_s, u"place"_s, u"person"_s, u"item"_s, u"note"_s}[bounded(5)];
        const QString nameColumn = table == "note"_L1 ? u"body"_s : u"name"_s;
        const QString name = u"'%1%2'"_s.arg(QChar(u'a' + bounded(5))).arg(bounded(20));
        const QStringList references = QHash<QString, QStringList>{
            {u"place"_s, {u"parent"_s, u"world"_s}},
            {u"person"_s, {u"home"_s, u"best"_s}},
            {u"item"_s, {u"owner"_s, u"maker"_s}},
            {u"note"_s,
             {u"person"_s, u"place"_s}}}.value(table);
        QString columns;
        QString values;
        QString assignments;
        for (const QString &reference : references) {
            const QString value = idOrNull();
            columns += u',' + reference;
            values += u',' + value;
            if (bounded(2) == 0)
                assignments += u", %1=%2"_s.arg(reference, value);
        }
        switch (bounded(12)) {
        case 0:
        case 1:
        case 2: return u"INSERT INTO %1(id,%2%3) VALUES(%4,%5%6)"_s.arg(table, nameColumn, columns, id(), name, values);
        case 3:
            return u"INSERT OR REPLACE INTO %1(id,%2%3) VALUES(%4,%5%6)"_s.arg(table, nameColumn, columns, id(), name,
                                                                               values);
        case 4:
        case 5:
            return u"UPDATE OR REPLACE %1 SET %2=%3%4 WHERE id=%5"_s.arg(table, nameColumn, name, assignments, id());
        case 6: return u"UPDATE %1 SET deleted_at='x' WHERE id=%2"_s.arg(table, id());
        case 7: return u"UPDATE %1 SET deleted_at=NULL WHERE id=%2"_s.arg(table, id());
        case 8: return u"DELETE FROM %1 WHERE id=%2"_s.arg(table, id());
        case 9:
            return u"UPDATE OR %1 %2 SET id=%3 WHERE id=%4"_s.arg(bounded(2) == 0 ? u"REPLACE"_s : u"IGNORE"_s, table,
                                                                  id(), id());
        case 10:
            return u"UPDATE OR REPLACE %1 SET sync_uuid='%2' WHERE id=%3"_s.arg(
                table,
                bounded(2) == 0 ? newSyncUuid() : u"%1%1%1%1%1%1%1%1-1111-4111-8111-111111111111"_s.arg(bounded(4)),
                id());
        default:
            return u"INSERT OR REPLACE INTO %1(id,%2%3,deleted_at) VALUES(%4,%5%6,'d')"_s.arg(
                table, nameColumn, columns, id(), name, values);
        }
    }

    SyncedFile &m_file;
    QRandomGenerator m_random;
    QStringList m_done;
};

} // namespace

class TestPullWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsEverythingTheFirstTime_data();
    void bringsEverythingTheFirstTime();
    void bringsNothingWhereNothingIsNew();
    void tellsCreatesUpdatesAndDeletes();
    void leavesOutWhatCameAndWent();
    void sendsParentsBeforeChildren_data();
    void sendsParentsBeforeChildren();
    void sendsParentsThatCameLate();
    void endsThoughRowsComeBetweenAllPages();
    void deletesChildrenBeforeParents_data();
    void deletesChildrenBeforeParents();
    void keepsTheTypesAskedFor();
    void tellsTwoTypesWithOneUuidApart();
    void sendsAnyValue_data();
    void sendsAnyValue();
    void leavesOutWhatTheDeviceItselfPushed();
    void sendsOwnRowsThatOthersChanged();
    void walksALongChain();
    void holdsInARandomRun_data();
    void holdsInARandomRun();

private:
    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<PhoneCopy> m_phone;
};

void TestPullWalk::init()
{
    m_phone.reset();
    m_file = std::make_unique<SyncedFile>(Ddl);
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

void TestPullWalk::sendsParentsBeforeChildren_data()
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

void TestPullWalk::sendsParentsBeforeChildren()
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

void TestPullWalk::sendsParentsThatCameLate()
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

void TestPullWalk::endsThoughRowsComeBetweenAllPages()
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

void TestPullWalk::deletesChildrenBeforeParents_data()
{
    QTest::addColumn<QString>("deletion");
    QTest::newRow("hard") << u"DELETE FROM @"_s;
    QTest::newRow("soft") << u"UPDATE @ SET deleted_at=1"_s;
    QTest::newRow("soft, then hard") << u"UPDATE @ SET deleted_at=1; DELETE FROM @"_s;
    QTest::newRow("changed, then soft") << u"UPDATE @ SET name='x'; UPDATE @ SET deleted_at=1"_s;
}

void TestPullWalk::deletesChildrenBeforeParents()
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

void TestPullWalk::walksALongChain()
{
    m_file->run(u"WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c WHERE x<450) INSERT INTO "
                u"place(id,parent) SELECT x,"
                "CASE WHEN x<450 THEN x+1 END FROM c"_s);
    for (const int limit : {0, 7, 100}) {
        PhoneCopy phone(*m_file);
        PhoneCopy::How how;
        how.limit = limit;
        QCOMPARE(phone.pull(how).size(), 450);
        QCOMPARE(phone.faults(), QString());
    }
}

void TestPullWalk::holdsInARandomRun_data()
{
    QTest::addColumn<bool>("writersBetween");
    QTest::newRow("nobody writes during a pull") << false;
    QTest::newRow("others write during pulls") << true;
}

void TestPullWalk::holdsInARandomRun()
{
    QFETCH(bool, writersBetween);
    const quint32 seed = qEnvironmentVariableIsSet("SSYNC_SEED") ? quint32(qEnvironmentVariable("SSYNC_SEED").toUInt())
                                                                 : QRandomGenerator::global()->generate();
    Writer writer(*m_file, seed);
    writer.write(60);
    QList<PhoneCopy> phones{PhoneCopy(*m_file), PhoneCopy(*m_file), PhoneCopy(*m_file)};
    for (int round = 0; round < 80; ++round) {
        const int which = writer.bounded(3);
        PhoneCopy &phone = phones[which];
        writer.write(writer.bounded(12));
        PhoneCopy::How how;
        how.limit = writer.bounded(8);
        how.strict = false;
        if (writersBetween) {
            how.between = [&writer, rounds = 0]() mutable {
                if (++rounds < 30)
                    writer.write(writer.bounded(3));
            };
        }
        if (writer.bounded(15) == 0)
            phone.forgetSince();
        writer.mark(u"phone %1 pulls, limit %2, since %3"_s.arg(which).arg(how.limit).arg(phone.since().value_or(-1)));
        phone.pull(how);
        writer.mark(u"pulled"_s);
        QString faults = phone.faults(!writersBetween);
        if (faults.isEmpty() && writersBetween) {
            PhoneCopy::How quiet;
            quiet.strict = false;
            phone.pull(quiet);
            faults = phone.faults();
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"seed %1\n%2\n%3"_s.arg(QString::number(seed), faults.left(600), writer.lately())));
    }
}

QTEST_GUILESS_MAIN(TestPullWalk)
#include "tst_pullwalk.moc"
