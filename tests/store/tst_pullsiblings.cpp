// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"
#include "store/phonecopy.h"
#include "store/pulltables.h"
#include "store/syncedfile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Uuid = u"11111111-1111-4111-8111-111111111111"_s;
const QString OtherUuid = u"22222222-2222-4222-8222-222222222222"_s;

} // namespace

/** A sibling `x_sync_uuid` follows the row that `x` names, also where only that row was written. */
class TestPullSiblings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsWhatNamesAnotherRowNow_data();
    void sendsWhatNamesAnotherRowNow();
    void sendsItAsItStands();
    void sendsItToWhoWroteIt();
    void sendsItWhereOnlyItsTypeIsAskedFor();
    void leavesItWhereARowMerelyWent_data();
    void leavesItWhereARowMerelyWent();
    void findsARowThatComesBackUnderAnotherId();
    void noticesWhatChangedWhileAWalkWasUnderWay_data();
    void noticesWhatChangedWhileAWalkWasUnderWay();
    void doesNotNameARowThatHasNoUuid();
    void takesAStaleSiblingBackAsUnchanged();

private:
    QStringList operations(const QList<QJsonObject> &changes) const;

    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<PhoneCopy> m_phone;
};

void TestPullSiblings::init()
{
    m_phone.reset();
    m_file = std::make_unique<SyncedFile>(PullTables);
    m_file->start();
    m_phone = std::make_unique<PhoneCopy>(*m_file);
    // Place 9 and person 9 name nothing yet.
    m_file->run(
        u"INSERT INTO world(id,name) VALUES(1,'one'),(2,'two'),(3,'three');"
        "INSERT INTO place(id,parent,world) VALUES(1,NULL,1),(2,1,2),(3,2,NULL),(4,9,9);"
        "INSERT INTO person(id,home,best) VALUES(1,2,1),(2,4,9); INSERT INTO item(id,owner,maker) VALUES(1,1,2);"
        "INSERT INTO note(id,person,place) VALUES(1,1,1),(2,9,4)"_s);
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
}

/** As "update place 1". */
QStringList TestPullSiblings::operations(const QList<QJsonObject> &changes) const
{
    QStringList all;
    for (const QJsonObject &change : changes) {
        all.append(u"%1 %2 %3"_s.arg(change.value("operation"_L1).toString(), change.value("entity_type"_L1).toString())
                       .arg(change.value("entity_id"_L1).toInteger()));
    }
    return all;
}

void TestPullSiblings::sendsWhatNamesAnotherRowNow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("it got another sync_uuid")
        << u"UPDATE world SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid)
        << QStringList{u"delete world 1"_s, u"create world 1"_s, u"update place 1"_s};
    QTest::newRow("it was replaced") << u"REPLACE INTO world(id,name,sync_uuid) VALUES(1,'new','%1')"_s.arg(Uuid)
                                     << QStringList{u"delete world 1"_s, u"create world 1"_s, u"update place 1"_s};
    QTest::newRow("it went, and its id was used again")
        << u"DELETE FROM world WHERE id=1; INSERT INTO world(id,name) VALUES(1,'new')"_s
        << QStringList{u"delete world 1"_s, u"create world 1"_s, u"update place 1"_s};
    QTest::newRow("something stands where nothing was")
        << u"INSERT INTO world(id,name) VALUES(9,'new')"_s << QStringList{u"create world 9"_s, u"update place 4"_s};
    QTest::newRow("it took another id") << u"UPDATE world SET id=50 WHERE id=1"_s
                                        << QStringList{u"update world 50"_s, u"update place 1"_s};
    QTest::newRow("it came to an id that is named")
        << u"UPDATE world SET id=9 WHERE id=3"_s << QStringList{u"update world 9"_s, u"update place 4"_s};
    QTest::newRow("two changed places")
        << u"UPDATE world SET id=50 WHERE id=1; UPDATE world SET id=1 WHERE id=2; UPDATE world SET id=2 WHERE id=50"_s
        << QStringList{u"update world 1"_s, u"update world 2"_s, u"update place 1"_s, u"update place 2"_s};
    QTest::newRow("one pushed the other out")
        << u"UPDATE OR REPLACE world SET id=1 WHERE id=2"_s
        << QStringList{u"delete world 1"_s, u"update world 1"_s, u"update place 1"_s, u"update place 2"_s};
    QTest::newRow("of the same type") << u"UPDATE place SET sync_uuid='%1' WHERE id=2"_s.arg(
        Uuid) << QStringList{u"delete place 2"_s, u"create place 2"_s, u"update place 3"_s, u"update person 1"_s};
    QTest::newRow("in a circle of types")
        << u"UPDATE person SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid)
        << QStringList{u"delete person 1"_s, u"create person 1"_s, u"update item 1"_s, u"update note 1"_s};
    QTest::newRow("what names it was written too")
        << u"UPDATE place SET name='x' WHERE id=1; UPDATE world SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid)
        << QStringList{u"delete world 1"_s, u"create world 1"_s, u"update place 1"_s};
    QTest::newRow("back to what it was") << u"UPDATE world SET id=50 WHERE id=3; UPDATE world SET id=3 WHERE id=50"_s
                                         << QStringList{u"update world 3"_s};
}

void TestPullSiblings::sendsWhatNamesAnotherRowNow()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, expected);
    QList<PhoneCopy> phones(4, *m_phone);
    m_file->run(sql);
    for (int limit = 0; limit < phones.size(); ++limit) {
        PhoneCopy::How how;
        how.limit = limit;
        QStringList brought = operations(phones[limit].pull(how));
        QCOMPARE(phones[limit].faults(), QString());
        brought.sort();
        expected.sort();
        QCOMPARE(brought, expected);
        QCOMPARE(phones[limit].pull().size(), 0);
    }
}

void TestPullSiblings::sendsItAsItStands()
{
    const auto before = m_file->app().rows(u"SELECT version, updated_at FROM place WHERE id=1"_s).first();
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid));
    const QJsonObject place = m_phone->pull().last();
    QCOMPARE(place.value("operation"_L1).toString(), u"update"_s);
    QCOMPARE(place.value("version"_L1).toInteger(), before[0].toLongLong());
    QCOMPARE(place.value("updated_at"_L1).toString(), stampToWire(stampFromText(before[1].toString()).value_or(0)));
    QCOMPARE(place.value("data"_L1)["world_sync_uuid"_L1].toString(), Uuid);
    QCOMPARE(m_file->app().rows(u"SELECT version, updated_at FROM place WHERE id=1"_s).first(), before);
}

void TestPullSiblings::sendsItToWhoWroteIt()
{
    const Caller phone = m_file->registerDevice(u"phone"_s);
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM place WHERE id=1"_s).toString();
    const auto report = m_file->push(phone,
                                     {QJsonObject{{u"entity_type"_s, u"place"_s},
                                                  {u"operation"_s, u"update"_s},
                                                  {u"version"_s, 1},
                                                  {u"sync_uuid"_s, uuid},
                                                  {u"data"_s, QJsonObject{{u"name"_s, u"pushed"_s}}}}});
    QCOMPARE(report.answer.accepted, 1);
    PhoneCopy::How how;
    how.registration = phone.registration;
    PhoneCopy own = *m_phone;
    QCOMPARE(own.pull(how).size(), 0);
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid));
    own = *m_phone;
    QCOMPARE(own.pull(how).size(), 3);
    QCOMPARE(own.faults(), QString());
}

void TestPullSiblings::sendsItWhereOnlyItsTypeIsAskedFor()
{
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=1; UPDATE place SET sync_uuid='%2' WHERE id=2"_s.arg(
        Uuid, OtherUuid));
    PhoneCopy::How how;
    how.types = {u"person"_s, u"note"_s};
    QCOMPARE(operations(m_phone->pull(how)), QStringList{u"update person 1"_s});
}

void TestPullSiblings::leavesItWhereARowMerelyWent_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("really") << u"DELETE FROM world WHERE id=1"_s;
    QTest::newRow("softly") << u"UPDATE world SET deleted_at=1 WHERE id=1"_s;
    QTest::newRow("softly, then really") << u"UPDATE world SET deleted_at=1; DELETE FROM world WHERE id=1"_s;
    QTest::newRow("after it got another sync_uuid")
        << u"UPDATE world SET sync_uuid='%1' WHERE id=1; DELETE FROM world WHERE id=1"_s.arg(Uuid);
}

void TestPullSiblings::leavesItWhereARowMerelyWent()
{
    QFETCH(QString, sql);
    m_file->run(sql);
    for (const QString &operation : operations(m_phone->pull()))
        QVERIFY2(operation.startsWith("delete world"_L1), qPrintable(operation));
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullSiblings::findsARowThatComesBackUnderAnotherId()
{
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=1"_s).toString();
    m_file->run(u"DELETE FROM world WHERE id=1"_s);
    QCOMPARE(operations(m_phone->pull()), QStringList{u"delete world 1"_s});
    m_file->run(u"INSERT INTO world(id,name,sync_uuid) VALUES(60,'undone','%1')"_s.arg(uuid));
    QCOMPARE(operations(m_phone->pull()), (QStringList{u"create world 60"_s, u"update place 1"_s}));
    QCOMPARE(m_phone->faults(), QString());

    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=2"_s.arg(Uuid)); // and by a rename
    const QString lost = m_phone->rows()
                             .value(u"place/%1"_s.arg(
                                 m_file->app().value(u"SELECT sync_uuid FROM place WHERE id=2"_s).toString()))
                             .value("world_sync_uuid"_L1)
                             .toString();
    m_file->run(u"DELETE FROM world WHERE id=2"_s);
    m_phone->pull();
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=3"_s.arg(lost));
    QVERIFY(operations(m_phone->pull()).contains(u"update place 2"_s));
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullSiblings::noticesWhatChangedWhileAWalkWasUnderWay_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("afterwards");
    QTest::newRow("and back") << u"UPDATE world SET sync_uuid='%1' WHERE id=1"_s
                              << u"UPDATE world SET sync_uuid='%2' WHERE id=1"_s;
    QTest::newRow("put in, then moved away")
        << u"INSERT INTO world(id,name) VALUES(9,'nine')"_s << u"UPDATE world SET id=70 WHERE id=9"_s;
    QTest::newRow("only then") << u"UPDATE world SET id=9 WHERE id=3"_s << u"SELECT 1"_s;
}

void TestPullSiblings::noticesWhatChangedWhileAWalkWasUnderWay()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, afterwards);
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world WHERE id=1"_s).toString();
    for (const bool full : {false, true}) {
        PhoneCopy phone = *m_phone;
        if (full)
            phone.forgetSince();
        m_file->run(u"UPDATE world SET name=name||'x'; UPDATE place SET name='x'; UPDATE note SET body='x'"_s);
        bool written = false;
        PhoneCopy::How how;
        how.limit = 1;
        how.between = [&] {
            if (!std::exchange(written, true))
                m_file->run(QString(meanwhile).replace("%1"_L1, Uuid));
        };
        phone.pull(how);
        m_file->run(QString(afterwards).replace("%2"_L1, uuid));
        phone.pull();
        QCOMPARE(phone.faults(), QString());
        m_file->run(
            u"DELETE FROM world WHERE id>=9; INSERT INTO world(id,name) SELECT 3,'three' WHERE NOT EXISTS(SELECT 1 FROM world WHERE id=3)"_s);
        m_phone->pull();
    }
}

void TestPullSiblings::doesNotNameARowThatHasNoUuid()
{
    m_file->run(u"UPDATE world SET sync_uuid='passing through' WHERE id=1; UPDATE place SET name='x' WHERE id=1"_s);
    const QJsonObject place = m_phone->pull().last();
    QCOMPARE(place.value("entity_id"_L1).toInt(), 1);
    QVERIFY(place.value("data"_L1)["world_sync_uuid"_L1].isNull());
}

void TestPullSiblings::takesAStaleSiblingBackAsUnchanged()
{
    const QString key = u"place/"_s + m_file->app().value(u"SELECT sync_uuid FROM place WHERE id=1"_s).toString();
    m_file->run(u"UPDATE world SET sync_uuid='%1' WHERE id=1"_s.arg(Uuid));
    QJsonObject data = m_phone->rows().value(key);
    for (const auto &member :
         {"id"_L1, "sync_uuid"_L1, "created_at"_L1, "updated_at"_L1, "deleted_at"_L1, "version"_L1})
        data.remove(member);
    QVERIFY(data.value("world_sync_uuid"_L1).toString() != Uuid);
    const auto report = m_file->push(m_file->registerDevice(u"phone"_s),
                                     {QJsonObject{{u"entity_type"_s, u"place"_s},
                                                  {u"operation"_s, u"update"_s},
                                                  {u"version"_s, 1},
                                                  {u"sync_uuid"_s, key.section(u'/', 1)},
                                                  {u"data"_s, data}}});
    QCOMPARE(report.answer.accepted, 1);
    QCOMPARE(m_file->app().rows(u"SELECT version, world FROM place WHERE id=1"_s).first(), (QVariantList{1, 1}));
}

QTEST_GUILESS_MAIN(TestPullSiblings)
#include "tst_pullsiblings.moc"
