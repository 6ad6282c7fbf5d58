// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"
#include "store/syncedfile.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl =
    u"CREATE TABLE world(id INTEGER PRIMARY KEY, name TEXT, b BOOLEAN);"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, world INTEGER NOT NULL REFERENCES world(id));"_s;

const QString A = u"aaaaaaaa-1111-4111-8111-111111111111"_s;
const QString B = u"bbbbbbbb-1111-4111-8111-111111111111"_s;
const QString C = u"cccccccc-1111-4111-8111-111111111111"_s;

QJsonObject change(const QString &operation, const QString &type, const QString &uuid, const QJsonValue &version,
                   const QJsonObject &data)
{
    return {{u"operation"_s, operation},
            {u"entity_type"_s, type},
            {u"sync_uuid"_s, uuid},
            {u"version"_s, version},
            {u"data"_s, data}};
}

} // namespace

/** What several changes to one row mean to each other, in one push and in several; and edits of a row whose parent went. */
class TestPushOfOneRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsOnOffAndOnFromARepeat_data();
    void tellsOnOffAndOnFromARepeat();
    void tellsBackAndForthInSeveralPushesFromARepeat();
    void tellsBackAndForthWhileItWaitsFromARepeat();
    void tellsChangesOfANewRowFromARepeat();
    void takesACreateSentAgainEdited();
    void knowsARepeatedCreateWithoutAUuid_data();
    void knowsARepeatedCreateWithoutAUuid();
    void takesTheSameCreatedAgainLaterForAnother();
    void knowsARepeatOfWhatWasSoAlready();
    void knowsARepeatedDeleteOfWhatWasDeleted();
    void knowsARepeatOfWhatWasSoOnAForgottenBase();
    void asksWhereARowCameBackWithWhatTheDeletionHid();
    void tellsALateEditThatItsRowIsDeleted();
    void mergesWithTheRowThatWasEditedLastBeforeTheMigration();
    void keepsASecondCreateOfOneId_data();
    void keepsASecondCreateOfOneId();
    void tellsARepeatThatItsRowWent_data();
    void tellsARepeatThatItsRowWent();
    void keepsWhatCameTooLateInTheLedger();
    void tellsAnEditThatCameTooLateOfTheDeletion();
    void keepsEachSideThatWaited();
    void letsAGoneParentComeBackUnchanged_data();
    void letsAGoneParentComeBackUnchanged();
    void keepsAnEditThatNamesAGoneParentWaiting();
    void leavesAReferenceToARowWithoutAUuid_data();
    void leavesAReferenceToARowWithoutAUuid();

private:
    /** "v2 v3": the versions that were accepted; "none" for what was not. */
    QString versions(const QJsonArray &changes);
    QVariantList world(const QString &uuid)
    {
        return m_file->app().rows(u"SELECT name,b,version FROM world WHERE sync_uuid=?"_s, {uuid}).value(0);
    }

    std::unique_ptr<SyncedFile> m_file;
    Caller m_phone;
};

void TestPushOfOneRow::init()
{
    m_file = std::make_unique<SyncedFile>(Ddl);
    m_file->start();
    m_phone = m_file->registerDevice(u"phone"_s);
    m_file->run(u"INSERT INTO world(name,sync_uuid) VALUES('w','%1')"_s.arg(A));
}

QString TestPushOfOneRow::versions(const QJsonArray &changes)
{
    const PushReport report = m_file->push(m_phone, changes);
    QStringList words(changes.size(), u"none"_s);
    for (const AcceptedState &state : report.answer.states)
        words[state.index] = u"v%1"_s.arg(state.version);
    return words.join(u' ');
}

void TestPushOfOneRow::tellsOnOffAndOnFromARepeat_data()
{
    QTest::addColumn<QList<int>>("bases");
    QTest::newRow("all on the version that was pulled") << QList<int>{1, 1, 1};
    QTest::newRow("each on the one before") << QList<int>{1, 2, 3};
}

void TestPushOfOneRow::tellsOnOffAndOnFromARepeat()
{
    QFETCH(QList<int>, bases);
    const QJsonArray changes{change(u"update"_s, u"world"_s, A, bases[0], {{u"b"_s, true}}),
                             change(u"update"_s, u"world"_s, A, bases[1], {{u"b"_s, false}}),
                             change(u"update"_s, u"world"_s, A, bases[2], {{u"b"_s, true}})};
    QCOMPARE(versions(changes), u"v2 v3 v4"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, 1, 4}));
    // The whole push, sent again because its answer was lost, is one.
    QCOMPARE(versions(changes), u"v4 v4 v4"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, 1, 4}));
}

/** Each answer was lost, so all are made on the version that was pulled; the times tell them apart. */
void TestPushOfOneRow::tellsBackAndForthInSeveralPushesFromARepeat()
{
    QList<QJsonArray> pushes;
    for (int i = 0; i < 3; ++i) {
        QJsonObject one = change(u"update"_s, u"world"_s, A, 1, {{u"b"_s, i != 1}});
        one.insert(u"updated_at"_s, u"2026-01-0%1T00:00:00Z"_s.arg(i + 1));
        pushes.append(QJsonArray{one});
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(versions(pushes[i]), u"v%1"_s.arg(i + 2));
    QCOMPARE(world(A), (QVariantList{u"w"_s, 1, 4}));
    // Each of them is known when it comes once more.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(versions(pushes[i]), u"v4"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, 1, 4}));
}

void TestPushOfOneRow::tellsBackAndForthWhileItWaitsFromARepeat()
{
    m_file->run(u"UPDATE world SET name='desktop'"_s);
    const QStringList names{u"one"_s, u"two"_s, u"one"_s};
    QList<QJsonArray> pushes;
    for (int i = 0; i < 3; ++i) {
        QJsonObject one = change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, names[i]}});
        one.insert(u"updated_at"_s, u"2026-01-0%1T00:00:00Z"_s.arg(i + 1));
        pushes.append(QJsonArray{one});
        QCOMPARE(versions(pushes[i]), u"none"_s);
        const QString waiting = m_file->app().value(u"SELECT theirs_data FROM sync_conflict"_s).toString();
        QCOMPARE(waiting, u"{\"name\":\"%1\"}"_s.arg(names[i]));
    }
    for (const QJsonArray &push : std::as_const(pushes))
        QCOMPARE(versions(push), u"none"_s);
    QCOMPARE(m_file->app().value(u"SELECT theirs_data FROM sync_conflict"_s).toString(), u"{\"name\":\"one\"}"_s);
}

void TestPushOfOneRow::tellsChangesOfANewRowFromARepeat()
{
    const QJsonArray changes{change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"new"_s}, {u"b"_s, true}}),
                             change(u"update"_s, u"world"_s, B, 1, {{u"b"_s, false}}),
                             change(u"update"_s, u"world"_s, B, 1, {{u"b"_s, true}}),
                             change(u"update"_s, u"world"_s, B, 1, {{u"b"_s, false}})};
    QCOMPARE(versions(changes), u"v1 v2 v3 v4"_s);
    QCOMPARE(world(B), (QVariantList{u"new"_s, 0, 4}));
    QCOMPARE(versions(changes), u"v4 v4 v4 v4"_s);
    QCOMPARE(world(B), (QVariantList{u"new"_s, 0, 4}));
}

void TestPushOfOneRow::takesACreateSentAgainEdited()
{
    QCOMPARE(versions({change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"new"_s}})}), u"v1"_s);
    // The answer was lost, and the user went on writing: to the phone it is still a create.
    QCOMPARE(versions({change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"edited"_s}})}), u"v2"_s);
    QCOMPARE(world(B), (QVariantList{u"edited"_s, QVariant(), 2}));
}

void TestPushOfOneRow::knowsARepeatedCreateWithoutAUuid_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows"); // afterwards, of those that are not `w`
    QTest::newRow("nothing happened") << u"SELECT 1"_s << u"14 new"_s;
    QTest::newRow("its id moved on") << u"UPDATE world SET id=132 WHERE id=14"_s << u"132 new"_s;
    QTest::newRow("its sync_uuid changed") << u"UPDATE world SET sync_uuid='%1' WHERE id=14"_s.arg(B) << u"14 new"_s;
    QTest::newRow("it went") << u"DELETE FROM world WHERE id=14"_s << u""_s;
    QTest::newRow("another has its id")
        << u"UPDATE world SET id=132 WHERE id=14;INSERT INTO world(id,name) VALUES(14,'x')"_s << u"14 x, 132 new"_s;
    QTest::newRow("it went, and another has its id")
        << u"DELETE FROM world WHERE id=14;INSERT INTO world(id,name) VALUES(14,'x')"_s << u"14 x"_s;
}

void TestPushOfOneRow::knowsARepeatedCreateWithoutAUuid()
{
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    const QJsonObject create{{u"operation"_s, u"create"_s},
                             {u"entity_type"_s, u"world"_s},
                             {u"entity_id"_s, 14},
                             {u"updated_at"_s, u"2026-11-22T12:00:00Z"_s},
                             {u"data"_s, QJsonObject{{u"name"_s, u"new"_s}}}};
    QCOMPARE(versions({create}), u"v1"_s);
    for (const QString &one : sql.split(u';'))
        m_file->run(one);
    const Stamp newest = m_file->newest();
    const PushReport report = m_file->push(m_phone, {create});
    QCOMPARE(report.answer.accepted, 1);
    QCOMPARE(m_file->newest(), newest);
    QCOMPARE(
        m_file->app()
            .value(u"SELECT coalesce(group_concat(id||' '||name,', '),'') FROM (SELECT * FROM world WHERE name<>'w'"
                   " ORDER BY id)"_s)
            .toString(),
        rows);
}

void TestPushOfOneRow::takesTheSameCreatedAgainLaterForAnother()
{
    QJsonObject create{{u"operation"_s, u"create"_s},
                       {u"entity_type"_s, u"world"_s},
                       {u"entity_id"_s, 14},
                       {u"updated_at"_s, u"2026-11-22T12:00:00Z"_s},
                       {u"data"_s, QJsonObject{{u"name"_s, u"new"_s}}}};
    QCOMPARE(versions({create}), u"v1"_s);
    m_file->run(u"DELETE FROM world WHERE id=14"_s);
    create.insert(u"updated_at"_s, u"2026-11-22T13:00:00Z"_s);
    QCOMPARE(versions({create}), u"v3"_s);
    QCOMPARE(m_file->app().value(u"SELECT name FROM world WHERE id=14"_s).toString(), u"new"_s);
}

/** The app has made the same edit, then takes it back: the repeat must not make it again. */
void TestPushOfOneRow::knowsARepeatOfWhatWasSoAlready()
{
    const QJsonArray changes{change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"x"_s}})};
    m_file->run(u"UPDATE world SET name='x'"_s);
    QCOMPARE(versions(changes), u"v2"_s);
    m_file->run(u"UPDATE world SET name='w'"_s);
    QCOMPARE(versions(changes), u"v3"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, QVariant(), 3}));
}

/** And where what the phone's copy is based on is forgotten, so that its time would decide. */
void TestPushOfOneRow::knowsARepeatOfWhatWasSoOnAForgottenBase()
{
    m_file->contestRules.mode = ConflictMode::Timestamp;
    QJsonObject sent = change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"x"_s}});
    sent.insert(u"updated_at"_s, u"2100-01-01T00:00:00Z"_s);
    m_file->run(u"UPDATE world SET name='x'"_s);
    m_file->run(u"UPDATE sync_state SET forgotten=?"_s, {m_file->newest()});
    QCOMPARE(versions({sent}), u"v2"_s);
    m_file->run(u"UPDATE world SET name='w'"_s);
    QCOMPARE(versions({sent}), u"v3"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, QVariant(), 3}));
}

/** A deletion tells a phone no content: what was written before it is not seen by who brings the row back. */
void TestPushOfOneRow::asksWhereARowCameBackWithWhatTheDeletionHid()
{
    m_file->run(u"UPDATE world SET name='y'"_s);
    m_file->run(u"UPDATE world SET deleted_at=datetime('now')"_s);
    m_file->run(u"UPDATE world SET deleted_at=NULL"_s);
    QCOMPARE(versions({change(u"update"_s, u"world"_s, A, 3, {{u"name"_s, u"w"_s}, {u"b"_s, QJsonValue()}})}),
             u"none"_s);
    QCOMPARE(world(A), (QVariantList{u"y"_s, QVariant(), 4}));
}

/** By its time it came before the phone's own delete. */
void TestPushOfOneRow::tellsALateEditThatItsRowIsDeleted()
{
    const auto at = [](QJsonObject sent, const QString &time) {
        sent.insert(u"updated_at"_s, time);
        return sent;
    };
    QCOMPARE(versions({at(change(u"delete"_s, u"world"_s, A, 1, {}), u"2026-11-22T12:00:00Z"_s)}), u"v2"_s);
    const QJsonObject late = at(change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"x"_s}}),
                                u"2026-11-22T11:00:00Z"_s);
    const PushReport report = m_file->push(m_phone, {late});
    QCOMPARE(report.answer.accepted, 1);
    QCOMPARE(report.answer.conflicts.size(), 1);
    QVERIFY(report.answer.conflicts[0].mergedData.has_value());
    QVERIFY(!report.answer.conflicts[0].mergedData->value("deleted_at"_L1).isNull());
}

/** The same of a delete, where the app brings the row back. */
void TestPushOfOneRow::knowsARepeatedDeleteOfWhatWasDeleted()
{
    const QJsonArray changes{change(u"delete"_s, u"world"_s, A, 1, {})};
    m_file->run(u"UPDATE world SET deleted_at=datetime('now')"_s);
    QCOMPARE(versions(changes), u"v2"_s);
    QCOMPARE(m_file->push(m_phone, changes).answer.conflicts.size(), 0);
    m_file->run(u"UPDATE world SET deleted_at=NULL"_s);
    QCOMPARE(versions(changes), u"v3"_s);
    QVERIFY(m_file->app().value(u"SELECT deleted_at FROM world"_s).isNull());
}

/** Its stamp is where the log begins. */
void TestPushOfOneRow::mergesWithTheRowThatWasEditedLastBeforeTheMigration()
{
    m_file = std::make_unique<SyncedFile>(Ddl + u"INSERT INTO world(name) VALUES('w')"_s);
    m_file->start();
    m_phone = m_file->registerDevice(u"phone"_s);
    const QString uuid = m_file->app().value(u"SELECT sync_uuid FROM world"_s).toString();
    m_file->run(u"UPDATE world SET b=1"_s);
    QCOMPARE(versions({change(u"update"_s, u"world"_s, uuid, 1, {{u"name"_s, u"x"_s}})}), u"v3"_s);
    QCOMPARE(world(uuid), (QVariantList{u"x"_s, 1, 3}));
}

void TestPushOfOneRow::keepsASecondCreateOfOneId_data()
{
    QTest::addColumn<ConflictMode>("mode");
    QTest::addColumn<bool>("resolved");
    QTest::newRow("version") << ConflictMode::Version << false;
    QTest::newRow("timestamp") << ConflictMode::Timestamp << true;
}

/** Another row altogether, though the same phone made both: none of it may be lost. */
void TestPushOfOneRow::keepsASecondCreateOfOneId()
{
    QFETCH(ConflictMode, mode);
    QFETCH(bool, resolved);
    m_file->contestRules.mode = mode;
    QJsonObject create{{u"operation"_s, u"create"_s}, {u"entity_type"_s, u"world"_s}, {u"entity_id"_s, 14}};
    const auto named = [&create](const QString &name) {
        create.insert(u"data"_s, QJsonObject{{u"name"_s, name}});
        return create;
    };
    const PushReport report = m_file->push(m_phone, {named(u"one"_s), named(u"two"_s)});
    QCOMPARE(m_file->app().value(u"SELECT name FROM world WHERE id=14"_s).toString(), u"one"_s);
    QCOMPARE(report.answer.conflicts.size(), 1);
    QCOMPARE(report.answer.conflicts[0].resolved, resolved);
    QVERIFY(m_file->app().value(u"SELECT theirs_data FROM sync_conflict"_s).toString().contains(u"two"_s));
}

void TestPushOfOneRow::tellsARepeatThatItsRowWent_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("sql");
    QTest::newRow("created, softly") << u"create"_s
                                     << u"UPDATE world SET deleted_at=datetime('now') WHERE sync_uuid=?"_s;
    QTest::newRow("created, really") << u"create"_s << u"DELETE FROM world WHERE sync_uuid=?"_s;
    QTest::newRow("edited, softly") << u"update"_s
                                    << u"UPDATE world SET deleted_at=datetime('now') WHERE sync_uuid=?"_s;
    QTest::newRow("edited, really") << u"update"_s << u"DELETE FROM world WHERE sync_uuid=?"_s;
}

/** A full pull in between would have said nothing of it, and the next one says no more. */
void TestPushOfOneRow::tellsARepeatThatItsRowWent()
{
    QFETCH(QString, operation);
    QFETCH(QString, sql);
    const bool isCreate = operation == "create"_L1;
    const QString uuid = isCreate ? B : A;
    const QJsonArray changes{change(operation, u"world"_s, uuid, isCreate ? QJsonValue() : 1, {{u"name"_s, u"x"_s}})};
    const QString before = versions(changes);
    QVERIFY(before != "none"_L1);
    m_file->run(sql, {uuid});
    const Stamp newest = m_file->newest();
    const PushReport report = m_file->push(m_phone, changes);
    QCOMPARE(m_file->newest(), newest);
    QCOMPARE(report.answer.states.size(), 1);
    QCOMPARE(report.answer.states[0].updatedAt, newest);
    QCOMPARE(report.answer.conflicts.size(), 1);
    const ConflictRecord &told = report.answer.conflicts[0];
    QVERIFY(told.resolved);
    QCOMPARE(told.syncUuid, uuid);
    const bool isThere = told.mergedData.has_value();
    QCOMPARE(isThere, sql.startsWith("UPDATE"_L1));
    QCOMPARE(told.desktopData.has_value(), isThere);
    QVERIFY(!isThere || !told.mergedData->value("deleted_at"_L1).isNull());
}

void TestPushOfOneRow::keepsWhatCameTooLateInTheLedger()
{
    QJsonObject later = change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"later"_s}});
    later.insert(u"updated_at"_s, u"2026-02-02T00:00:00Z"_s);
    QJsonObject earlier = change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"earlier"_s}});
    earlier.insert(u"updated_at"_s, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(versions({later}), u"v2"_s);
    for (int i = 0; i < 2; ++i) { // and once more when it is repeated
        QVERIFY(versions({earlier}) != u"none"_s);
        QCOMPARE(world(A).value(0), u"later"_s);
        const auto kept = m_file->app().rows(u"SELECT theirs_data,resolution FROM sync_conflict"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0], (QVariantList{u"{\"name\":\"earlier\"}"_s, u"superseded"_s}));
    }
}

/** By its times the phone deleted the row after this edit: it may not think that the row lives. */
void TestPushOfOneRow::tellsAnEditThatCameTooLateOfTheDeletion()
{
    QJsonObject deletion = change(u"delete"_s, u"world"_s, A, 1, {});
    deletion.insert(u"updated_at"_s, u"2026-02-02T00:00:00Z"_s);
    QJsonObject edit = change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, u"earlier"_s}});
    edit.insert(u"updated_at"_s, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(versions({deletion}), u"v2"_s);
    for (int i = 0; i < 2; ++i) { // and once more when it is repeated
        const PushReport report = m_file->push(m_phone, {edit});
        QCOMPARE(report.answer.accepted, 1);
        QCOMPARE(report.answer.conflicts.size(), 1);
        QVERIFY(report.answer.conflicts[0].resolved);
        QVERIFY(!report.answer.conflicts[0].mergedData->value("deleted_at"_L1).isNull());
    }
    const auto kept = m_file->app().rows(u"SELECT theirs_data,resolution FROM sync_conflict"_s);
    QCOMPARE(kept, (QList<QVariantList>{{u"{\"name\":\"earlier\"}"_s, u"superseded"_s}}));
}

void TestPushOfOneRow::keepsEachSideThatWaited()
{
    m_file->run(u"UPDATE world SET name='desktop'"_s);
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        QCOMPARE(versions({change(u"update"_s, u"world"_s, A, 1, {{u"name"_s, name}})}), u"none"_s);
    QCOMPARE(m_file->app().rows(u"SELECT theirs_data,settled FROM sync_conflict"_s),
             (QList<QVariantList>{{u"{\"name\":\"three\"}"_s, u"[{\"name\":\"one\"},{\"name\":\"two\"}]"_s}}));
}

void TestPushOfOneRow::letsAGoneParentComeBackUnchanged_data()
{
    QTest::addColumn<QJsonObject>("reference");
    QTest::newRow("id and sync_uuid") << QJsonObject{{u"world"_s, 1}, {u"world_sync_uuid"_s, A}};
    QTest::newRow("sync_uuid alone") << QJsonObject{{u"world_sync_uuid"_s, A}};
    QTest::newRow("id alone") << QJsonObject{{u"world"_s, 1}};
}

void TestPushOfOneRow::letsAGoneParentComeBackUnchanged()
{
    QFETCH(QJsonObject, reference);
    m_file->run(u"INSERT INTO place(name,world,sync_uuid) VALUES('p',1,'%1')"_s.arg(C));
    m_file->run(u"PRAGMA foreign_keys=OFF; DELETE FROM world"_s);
    reference.insert(u"name"_s, u"edited"_s);
    QCOMPARE(versions({change(u"update"_s, u"place"_s, C, 1, reference)}), u"v2"_s);
    QCOMPARE(m_file->app().rows(u"SELECT name,world FROM place"_s), (QList<QVariantList>{{u"edited"_s, 1}}));
}

void TestPushOfOneRow::keepsAnEditThatNamesAGoneParentWaiting()
{
    m_file->run(u"INSERT INTO world(name,sync_uuid) VALUES('v','%1')"_s.arg(B));
    m_file->run(u"INSERT INTO place(name,world,sync_uuid) VALUES('p',1,'%1')"_s.arg(C));
    m_file->run(u"PRAGMA foreign_keys=OFF; DELETE FROM world"_s);
    const PushReport report = m_file->push(
        m_phone, {change(u"update"_s, u"place"_s, C, 1, {{u"world"_s, 2}, {u"world_sync_uuid"_s, B}})});
    QCOMPARE(report.answer.conflicts.size(), 1);
    QCOMPARE(m_file->app().rows(u"SELECT name,world FROM place"_s), (QList<QVariantList>{{u"p"_s, 1}}));
}

void TestPushOfOneRow::leavesAReferenceToARowWithoutAUuid_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("blob") << u"x'00ff'"_s;
    QTest::newRow("text") << u"'nonsense'"_s;
}

void TestPushOfOneRow::leavesAReferenceToARowWithoutAUuid()
{
    QFETCH(QString, value);
    m_file->run(u"INSERT INTO place(name,world,sync_uuid) VALUES('p',1,'%1')"_s.arg(C));
    m_file->run(u"UPDATE world SET sync_uuid=%1"_s.arg(value));
    // As a pull gave it: a row without a UUID is none to the phone.
    const QJsonObject data{{u"name"_s, u"edited"_s}, {u"world"_s, 1}, {u"world_sync_uuid"_s, QJsonValue()}};
    QCOMPARE(versions({change(u"update"_s, u"place"_s, C, 1, data)}), u"v2"_s);
    QCOMPARE(m_file->app().rows(u"SELECT name,world FROM place"_s), (QList<QVariantList>{{u"edited"_s, 1}}));
}

QTEST_GUILESS_MAIN(TestPushOfOneRow)
#include "tst_pushofonerow.moc"
