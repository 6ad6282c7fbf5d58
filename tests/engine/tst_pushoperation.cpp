// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"

#include "base/ids.h"
#include "store/syncedfile.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl =
    u"CREATE TABLE world(id INTEGER PRIMARY KEY, name VARCHAR(10) NOT NULL UNIQUE, text TEXT, n INTEGER, r REAL, b "
    u"BOOLEAN, bin BLOB);"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, parent INTEGER REFERENCES place(id), world INTEGER NOT NULL "
    "REFERENCES world(id));"
    "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, best INTEGER REFERENCES item(id));"
    "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, owner INTEGER NOT NULL REFERENCES person(id));"_s;

const QString A = u"aaaaaaaa-1111-4111-8111-111111111111"_s;
const QString B = u"bbbbbbbb-1111-4111-8111-111111111111"_s;
const QString C = u"cccccccc-1111-4111-8111-111111111111"_s;

QJsonObject change(const QString &operation, const QString &type, const QString &uuid, QJsonValue version,
                   const QJsonObject &data)
{
    return {{u"operation"_s, operation},
            {u"entity_type"_s, type},
            {u"sync_uuid"_s, uuid.isEmpty() ? QJsonValue() : uuid},
            {u"version"_s, version},
            {u"data"_s, data}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

class TestPushOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesCreatesUpdatesAndDeletes();
    void rejectsWithItsCode_data();
    void rejectsWithItsCode();
    void countsEachChangeOnce();
    void knowsARepeat_data();
    void knowsARepeat();
    void makesNoVersionWhereNothingChanges();
    void followsItsOwnLostAnswer();
    void goesByTheOrderSentWithinOnePush_data();
    void goesByTheOrderSentWithinOnePush();
    void waitsWhereAnotherWasOverlooked();
    void appliesParentsFirst();
    void joinsCircles_data();
    void joinsCircles();
    void makesNothingOfARowWhoseParentWaits();
    void letsTheRestOfABrokenCircleWait();
    void keepsADanglingReferenceUnchanged();
    void readsAReferenceFromEitherSide();
    void keepsAFreeId();
    void meansTheEarlierHolderOfAnId();
    void waitsWhereTheRowIsGone();
    void goesOnAfterACheckpoint();

private:
    QString outcome(const QJsonArray &changes) { return outcome(m_phone, changes); }
    QString outcome(const Caller &caller, const QJsonArray &changes);
    QVariantList world(const QString &uuid)
    {
        return m_file->app()
            .rows(u"SELECT name,text,version,deleted_at IS NOT NULL FROM world WHERE sync_uuid=?"_s, {uuid})
            .value(0);
    }

    std::unique_ptr<SyncedFile> m_file;
    Caller m_phone;
    Caller m_other;
};

void TestPushOperation::init()
{
    m_file = std::make_unique<SyncedFile>(Ddl);
    m_file->start();
    m_phone = m_file->registerDevice(u"phone"_s);
    m_other = m_file->registerDevice(u"other"_s);
    m_file->run(u"INSERT INTO world(name,text,sync_uuid) VALUES('w','t','%1')"_s.arg(A));
}

/** "accepted v2, invalid_value, waits": one word or two for each change, in the order sent. */
QString TestPushOperation::outcome(const Caller &caller, const QJsonArray &changes)
{
    const PushReport report = m_file->push(caller, changes);
    const QJsonObject answer = QJsonDocument::fromJson(report.answer.toJson()).object();
    QStringList words;
    for (int i = 0; i < changes.size(); ++i) {
        QString word;
        for (const AcceptedState &state : report.answer.states)
            word += state.index == i ? u"accepted v%1"_s.arg(state.version) : QString();
        for (const Rejection &rejection : report.answer.rejections)
            word += rejection.index == i ? QString(rejectionName(rejection.refusal.code)) : QString();
        words.append(word.isEmpty() ? u"waits"_s : word);
    }
    qint64 total = answer.value("accepted"_L1).toInteger() + answer.value("rejected"_L1).toInteger();
    for (const QJsonValue &conflict : answer.value("conflicts"_L1).toArray())
        total += conflict["resolved"_L1].toBool() ? 0 : 1; // a resolved one counts as accepted
    return total == changes.size() ? words.join(u", "_s) : u"counts do not add up"_s;
}

void TestPushOperation::takesCreatesUpdatesAndDeletes()
{
    QCOMPARE(outcome({change(u"create"_s, u"world"_s, B, {},
                             {{u"name"_s, u"new"_s}, {u"n"_s, 5}, {u"r"_s, 0.1}, {u"b"_s, true}})}),
             u"accepted v1"_s);
    QCOMPARE(m_file->app().rows(u"SELECT name,n,r,b FROM world WHERE sync_uuid=?"_s, {B}).value(0),
             (QVariantList{u"new"_s, 5, 0.1, 1}));
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, B, 1, {{u"text"_s, u"x"_s}})}), u"accepted v2"_s);
    QCOMPARE(outcome({change(u"delete"_s, u"world"_s, B, 2, {})}), u"accepted v3"_s);
    QCOMPARE(world(B), (QVariantList{u"new"_s, u"x"_s, 3, 1}));
    QCOMPARE(outcome({change(u"delete"_s, u"world"_s, B, 3, {})}), u"accepted v3"_s);
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A.toUpper(), 1, {{u"text"_s, u"y"_s}})}), u"accepted v2"_s);
}

void TestPushOperation::rejectsWithItsCode_data()
{
    QTest::addColumn<QJsonObject>("sent");
    QTest::addColumn<QString>("code");
    const auto update = [](const QJsonObject &data) { return change(u"update"_s, u"world"_s, A, 1, data); };
    QTest::newRow("unknown type") << change(u"create"_s, u"ghost"_s, B, {}, {}) << u"unknown_entity_type"_s;
    QTest::newRow("empty type") << change(u"create"_s, u""_s, B, {}, {}) << u"unknown_entity_type"_s;
    QTest::newRow("no type") << with(update({}), u"entity_type"_s, QJsonValue()) << u"missing_field"_s;
    QTest::newRow("type is a number") << with(update({}), u"entity_type"_s, 5) << u"invalid_value"_s;
    QTest::newRow("type with NUL") << change(u"create"_s, u"a"_s + QChar(u'\0'), B, {}, {}) << u"invalid_value"_s;
    QTest::newRow("plugin's own table") << change(u"create"_s, u"sync_device"_s, B, {}, {}) << u"unknown_entity_type"_s;
    QTest::newRow("unknown operation") << change(u"upsert"_s, u"world"_s, A, 1, {}) << u"unknown_operation"_s;
    QTest::newRow("no version") << change(u"update"_s, u"world"_s, A, {}, {{u"text"_s, u"x"_s}}) << u"missing_field"_s;
    QTest::newRow("no row named") << change(u"update"_s, u"world"_s, QString(), 1, {{u"text"_s, u"x"_s}})
                                  << u"missing_field"_s;
    QTest::newRow("no data") << with(update({}), u"data"_s, QJsonValue()) << u"missing_field"_s;
    QTest::newRow("not null column missing")
        << change(u"create"_s, u"world"_s, B, {}, {{u"text"_s, u"x"_s}}) << u"missing_field"_s;
    QTest::newRow("unknown column") << update({{u"ghost"_s, 1}}) << u"unknown_column"_s;
    QTest::newRow("sibling of no reference") << update({{u"n_sync_uuid"_s, A}}) << u"unknown_column"_s;
    QTest::newRow("null where there must be a value") << update({{u"name"_s, QJsonValue()}}) << u"invalid_value"_s;
    QTest::newRow("too long") << update({{u"name"_s, u"12345678901"_s}}) << u"invalid_value"_s;
    QTest::newRow("text for a number") << update({{u"n"_s, u"5"_s}}) << u"invalid_value"_s;
    QTest::newRow("fraction for an integer") << update({{u"n"_s, 1.5}}) << u"invalid_value"_s;
    QTest::newRow("huge number for an integer") << update({{u"n"_s, 1e300}}) << u"invalid_value"_s;
    QTest::newRow("number for a text") << update({{u"text"_s, 5}}) << u"invalid_value"_s;
    QTest::newRow("list") << update({{u"text"_s, QJsonArray{1}}}) << u"invalid_value"_s;
    QTest::newRow("two for a boolean") << update({{u"b"_s, 2}}) << u"invalid_value"_s;
    QTest::newRow("blob") << update({{u"bin"_s, u"00FF"_s}}) << u"invalid_value"_s;
    QTest::newRow("reference is a text") << change(u"create"_s, u"place"_s, B, {}, {{u"world"_s, u"1"_s}})
                                         << u"invalid_value"_s;
    QTest::newRow("reference out of range")
        << change(u"create"_s, u"place"_s, B, {}, {{u"world"_s, 2147483648.0}}) << u"invalid_value"_s;
    QTest::newRow("sibling is no uuid") << change(u"create"_s, u"place"_s, B, {}, {{u"world_sync_uuid"_s, u"x"_s}})
                                        << u"invalid_value"_s;
    QTest::newRow("needed reference null")
        << change(u"create"_s, u"place"_s, B, {}, {{u"world"_s, QJsonValue()}}) << u"invalid_value"_s;
    QTest::newRow("reference to nothing")
        << change(u"create"_s, u"place"_s, B, {}, {{u"world"_s, 99}}) << u"missing_reference"_s;
    QTest::newRow("sibling of nothing") << change(u"create"_s, u"place"_s, B, {}, {{u"world_sync_uuid"_s, C}})
                                        << u"missing_reference"_s;
    QTest::newRow("unique value taken") << change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"w"_s}})
                                        << u"constraint_failed"_s;
    QTest::newRow("partial update of nothing")
        << change(u"update"_s, u"world"_s, B, 1, {{u"text"_s, u"x"_s}}) << u"not_found"_s;
    QTest::newRow("id out of range") << with(change(u"update"_s, u"world"_s, QString(), 1, {}), u"entity_id"_s,
                                             2147483648.0)
                                     << u"invalid_value"_s;
    QTest::newRow("bad uuid") << change(u"update"_s, u"world"_s, u"nonsense"_s, 1, {}) << u"invalid_value"_s;
    QTest::newRow("negative version") << change(u"update"_s, u"world"_s, A, -1, {}) << u"invalid_value"_s;
}

void TestPushOperation::rejectsWithItsCode()
{
    QFETCH(QJsonObject, sent);
    QFETCH(QString, code);
    const auto before = m_file->app().rows(u"SELECT * FROM world"_s);
    const Stamp newest = m_file->newest();
    QCOMPARE(outcome({sent}), code);
    QCOMPARE(m_file->app().rows(u"SELECT * FROM world"_s), before);
    QCOMPARE(m_file->newest(), newest);
}

void TestPushOperation::countsEachChangeOnce()
{
    QCOMPARE(
        outcome({change(u"update"_s, u"world"_s, A, 1, {{u"n"_s, u"bad"_s}}),
                 change(u"update"_s, u"world"_s, A, 1, {{u"n"_s, 2}}), 7, change(u"delete"_s, u"world"_s, C, 1, {}),
                 change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"w"_s}})})
            .split(u", "_s)
            .mid(0, 3),
        (QStringList{u"invalid_value"_s, u"accepted v2"_s, u"invalid_value"_s}));
}

void TestPushOperation::knowsARepeat_data()
{
    QTest::addColumn<QJsonObject>("sent");
    QTest::newRow("create") << change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"new"_s}});
    QTest::newRow("create by id") << with(change(u"create"_s, u"world"_s, QString(), {}, {{u"name"_s, u"new"_s}}),
                                          u"entity_id"_s, 70);
    QTest::newRow("update") << change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"x"_s}});
    QTest::newRow("delete") << change(u"delete"_s, u"world"_s, A, 1, {});
}

void TestPushOperation::knowsARepeat()
{
    QFETCH(QJsonObject, sent);
    const auto rows = [&] {
        return m_file->app().rows(u"SELECT id,name,text,n,sync_uuid,version,deleted_at FROM world"_s);
    };
    const QString first = outcome({sent});
    QVERIFY(first.startsWith(u"accepted"_s));
    const auto after = rows();
    QCOMPARE(outcome({sent}), first);
    QCOMPARE(rows(), after);
    const Caller renewed = m_file->registerDevice(u"phone"_s, 2);
    QCOMPARE(outcome(renewed, {sent}), first);
    QCOMPARE(rows(), after);
    m_file->run(
        u"UPDATE world SET n=9, deleted_at=NULL WHERE id=(SELECT id FROM world ORDER BY updated_at DESC LIMIT 1)"_s);
    const auto later = rows();
    QVERIFY(outcome({sent}).startsWith(u"accepted"_s));
    QCOMPARE(rows(), later);
}

void TestPushOperation::makesNoVersionWhereNothingChanges()
{
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1,
                             {{u"text"_s, u"t"_s}, {u"name"_s, u"w"_s}, {u"n"_s, QJsonValue()}})}),
             u"accepted v1"_s);
    m_file->run(u"UPDATE world SET n=1"_s);
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"t"_s}})}), u"accepted v2"_s);
    QCOMPARE(outcome({change(u"create"_s, u"world"_s, A, {}, {{u"name"_s, u"w"_s}})}), u"accepted v2"_s);
}

void TestPushOperation::followsItsOwnLostAnswer()
{
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"first"_s}})}), u"accepted v2"_s);
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"second"_s}})}), u"accepted v3"_s);
    const QString early = u"2026-01-01T00:00:00Z"_s;
    const QString late = u"2026-01-02T00:00:00Z"_s;
    QCOMPARE(outcome({with(change(u"update"_s, u"world"_s, A, 3, {{u"text"_s, u"third"_s}}), u"updated_at"_s, late)}),
             u"accepted v4"_s);
    QCOMPARE(
        outcome({with(change(u"update"_s, u"world"_s, A, 3, {{u"text"_s, u"earlier"_s}}), u"updated_at"_s, early)}),
        u"accepted v4"_s);
    QCOMPARE(world(A)[1].toString(), u"third"_s);
    QCOMPARE(outcome({with(change(u"update"_s, u"world"_s, A, 3, {{u"n"_s, 8}}), u"updated_at"_s, early)}),
             u"accepted v5"_s);
    QCOMPARE(world(A)[1].toString(), u"third"_s);
}

void TestPushOperation::goesByTheOrderSentWithinOnePush_data()
{
    QTest::addColumn<bool>("overlooks");
    QTest::newRow("alone") << false;
    QTest::newRow("beside the app") << true;
}

void TestPushOperation::goesByTheOrderSentWithinOnePush()
{
    QFETCH(bool, overlooks);
    if (overlooks)
        m_file->run(u"UPDATE world SET n=5"_s);
    const auto edit = [](const QString &text, const QString &time) {
        return with(change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, text}}), u"updated_at"_s, time);
    };
    outcome({edit(u"one"_s, u"2026-01-02T00:00:00Z"_s), edit(u"two"_s, u"2026-01-01T00:00:00Z"_s)});
    QCOMPARE(world(A)[1].toString(), u"two"_s);
}

void TestPushOperation::waitsWhereAnotherWasOverlooked()
{
    m_file->run(u"UPDATE world SET text='by the app'"_s);
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"by the phone"_s}})}), u"waits"_s);
    QCOMPARE(outcome({change(u"delete"_s, u"world"_s, A, 1, {})}), u"waits"_s);
    QCOMPARE(world(A), (QVariantList{u"w"_s, u"by the app"_s, 2, 0}));
    QCOMPARE(m_file->app().value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL"_s).toInt(), 1);
    QCOMPARE(outcome(m_other, {change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"by the other"_s}})}), u"waits"_s);
    QCOMPARE(m_file->app().value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL"_s).toInt(), 2);
}

void TestPushOperation::appliesParentsFirst()
{
    QCOMPARE(outcome({change(u"create"_s, u"place"_s, C, {},
                             {{u"name"_s, u"child"_s}, {u"parent_sync_uuid"_s, B}, {u"world_sync_uuid"_s, A}}),
                      change(u"create"_s, u"place"_s, B, {}, {{u"name"_s, u"parent"_s}, {u"world_sync_uuid"_s, B}}),
                      change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"new"_s}})}),
             u"accepted v1, accepted v1, accepted v1"_s);
    QCOMPARE(m_file->app()
                 .value(u"SELECT p.name FROM place AS c JOIN place AS p ON p.id=c.parent WHERE c.sync_uuid=?"_s, {C})
                 .toString(),
             u"parent"_s);
}

void TestPushOperation::joinsCircles_data()
{
    QTest::addColumn<bool>("personFirst");
    QTest::newRow("person first") << true;
    QTest::newRow("item first") << false;
}

void TestPushOperation::joinsCircles()
{
    QFETCH(bool, personFirst);
    const QJsonObject person = change(u"create"_s, u"person"_s, B, {}, {{u"name"_s, u"p"_s}, {u"best_sync_uuid"_s, C}});
    const QJsonObject item = change(u"create"_s, u"item"_s, C, {}, {{u"name"_s, u"i"_s}, {u"owner_sync_uuid"_s, B}});
    const QJsonArray both = personFirst ? QJsonArray{person, item} : QJsonArray{item, person};
    const QString first = outcome(both);
    QVERIFY2(!first.contains(u"missing"_s) && !first.contains(u"waits"_s), qPrintable(first));
    const auto joined = m_file->app().rows(
        u"SELECT p.id, i.id, p.version, i.version FROM person AS p, item AS i WHERE p.best=i.id AND i.owner=p.id"_s);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(outcome(both), first);
    QCOMPARE(m_file->app().rows(u"SELECT p.id, i.id, p.version, i.version FROM person AS p, item AS i"_s), joined);
}

/** Rejected means untouched, also where the reference could be filled in later. */
void TestPushOperation::makesNothingOfARowWhoseParentWaits()
{
    m_file->run(u"INSERT INTO place(name,world,sync_uuid) VALUES('gone',1,'%1'),('there',1,'%2')"_s.arg(B, C));
    m_file->run(u"DELETE FROM place WHERE name='gone'"_s);
    const QString parent = newSyncUuid();
    const QString child = newSyncUuid();
    const QString said = outcome(
        {change(u"create"_s, u"place"_s, child, {},
                {{u"name"_s, u"c"_s}, {u"parent_sync_uuid"_s, parent}, {u"world"_s, 1}}),
         change(u"update"_s, u"place"_s, C, 1, {{u"name"_s, u"x"_s}, {u"parent_sync_uuid"_s, parent}}),
         change(u"create"_s, u"place"_s, parent, {},
                {{u"name"_s, u"p"_s}, {u"parent_sync_uuid"_s, B}, {u"world"_s, 1}})});
    QCOMPARE(said, u"missing_reference, missing_reference, waits"_s);
    QCOMPARE(m_file->app().rows(u"SELECT name,version FROM place"_s), (QList<QVariantList>{{u"there"_s, 1}}));
}

/** The first of a circle is there before it shows that another cannot be: its reference is not lost. */
void TestPushOperation::letsTheRestOfABrokenCircleWait()
{
    const QJsonArray changes{
        change(u"create"_s, u"person"_s, B, {}, {{u"name"_s, u"p"_s}, {u"best_sync_uuid"_s, C}}),
        change(u"create"_s, u"item"_s, C, {}, {{u"name"_s, u"i"_s}, {u"owner_sync_uuid"_s, B}, {u"nonsense"_s, 1}})};
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(outcome(changes), u"waits, unknown_column"_s);
        QCOMPARE(m_file->app().rows(u"SELECT name,best,version FROM person"_s),
                 (QList<QVariantList>{{u"p"_s, QVariant(), 1}}));
    }
}

void TestPushOperation::keepsADanglingReferenceUnchanged()
{
    m_file->run(u"INSERT INTO place(name,parent,world,sync_uuid) VALUES('p',77,88,'%1')"_s.arg(B));
    const QJsonObject data{{u"name"_s, u"q"_s},
                           {u"parent"_s, 77},
                           {u"parent_sync_uuid"_s, QJsonValue()},
                           {u"world"_s, 88},
                           {u"world_sync_uuid"_s, QJsonValue()}};
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 1, data)}), u"accepted v2"_s);
    QCOMPARE(m_file->app().rows(u"SELECT name,parent,world FROM place"_s), (QList<QVariantList>{{u"q"_s, 77, 88}}));
}

void TestPushOperation::readsAReferenceFromEitherSide()
{
    m_file->run(
        u"INSERT INTO world(name,sync_uuid) VALUES('v','%1'),('u','%2'); INSERT INTO place(world,sync_uuid) VALUES(1,'%1')"_s
            .arg(B, C));
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 1, {{u"world"_s, 1}, {u"world_sync_uuid"_s, B}})}),
             u"accepted v2"_s);
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 2, {{u"world"_s, 3}, {u"world_sync_uuid"_s, B}})}),
             u"accepted v3"_s);
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 3, {{u"world"_s, 1}, {u"world_sync_uuid"_s, A}})}),
             u"accepted v4"_s);
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 4, {{u"world"_s, 2}, {u"world_sync_uuid"_s, C}})}),
             u"invalid_value"_s);
    m_file->run(u"UPDATE world SET deleted_at=1 WHERE id=2"_s);
    QCOMPARE(outcome({change(u"update"_s, u"place"_s, B, 4, {{u"world"_s, 2}})}), u"accepted v5"_s);
}

void TestPushOperation::keepsAFreeId()
{
    const QJsonObject byId = with(change(u"create"_s, u"world"_s, QString(), {}, {{u"name"_s, u"new"_s}}),
                                  u"entity_id"_s, 70);
    QCOMPARE(outcome({byId}), u"accepted v1"_s);
    QCOMPARE(m_file->app().value(u"SELECT name FROM world WHERE id=70"_s).toString(), u"new"_s);
    QCOMPARE(outcome({with(change(u"create"_s, u"world"_s, QString(), {}, {{u"name"_s, u"x"_s}}), u"entity_id"_s, 1)}),
             u"waits"_s);
    QCOMPARE(outcome({with(change(u"create"_s, u"world"_s, B, {}, {{u"name"_s, u"fresh"_s}}), u"entity_id"_s, 1)}),
             u"accepted v1"_s);
    QCOMPARE(m_file->app().value(u"SELECT id FROM world WHERE sync_uuid=?"_s, {B}).toInt(), 71);
}

void TestPushOperation::meansTheEarlierHolderOfAnId()
{
    m_file->run(
        u"UPDATE world SET n=1; UPDATE world SET n=2; DELETE FROM world; INSERT INTO world(id,name) VALUES(1,'next')"_s);
    const QJsonObject byId = with(change(u"update"_s, u"world"_s, QString(), 2, {{u"text"_s, u"x"_s}}), u"entity_id"_s,
                                  1);
    QCOMPARE(outcome({byId}), u"waits"_s);
    QCOMPARE(m_file->app().value(u"SELECT text FROM world"_s), QVariant());
    const int now = m_file->app().value(u"SELECT version FROM world"_s).toInt();
    QVERIFY(now > 4);
    QCOMPARE(outcome({with(with(byId, u"version"_s, now), u"data"_s, QJsonObject{{u"text"_s, u"y"_s}})}),
             u"accepted v%1"_s.arg(now + 1));
    QVERIFY(outcome({with(change(u"delete"_s, u"world"_s, QString(), 2, {}), u"entity_id"_s, 1)})
                .startsWith(u"accepted"_s));
    QCOMPARE(m_file->app().value(u"SELECT deleted_at FROM world"_s), QVariant());
}

void TestPushOperation::waitsWhereTheRowIsGone()
{
    const QJsonObject whole{{u"name"_s, u"x"_s}, {u"text"_s, u"y"_s}, {u"n"_s, 1},
                            {u"r"_s, 1.5},       {u"b"_s, false},     {u"bin"_s, QJsonValue()}};
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, B, 1, whole)}), u"waits"_s);
    m_file->run(u"INSERT INTO place(world,sync_uuid) VALUES(1,'%1'); UPDATE world SET deleted_at=1"_s.arg(C));
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"z"_s}})}), u"waits"_s);
    m_file->run(u"DELETE FROM world"_s);
    QCOMPARE(outcome({change(u"update"_s, u"world"_s, A, 1, {{u"text"_s, u"z"_s}})}), u"waits"_s);
    QCOMPARE(outcome({change(u"create"_s, u"world"_s, A, {}, {{u"name"_s, u"z"_s}})}), u"waits"_s);
    QCOMPARE(outcome({change(u"create"_s, u"place"_s, B, {}, {{u"world_sync_uuid"_s, A}})}), u"waits"_s);
    QCOMPARE(outcome({change(u"delete"_s, u"world"_s, A, 1, {})}).left(8), u"accepted"_s);
}

void TestPushOperation::goesOnAfterACheckpoint()
{
    QJsonArray many;
    for (int i = 0; i < 2500; ++i)
        many.append(change(u"create"_s, u"world"_s, newSyncUuid(), {}, {{u"name"_s, QString::number(i)}}));
    const PushReport report = m_file->push(m_phone, many);
    QCOMPARE(report.answer.accepted, 2500);
    QCOMPARE(m_file->app().value(u"SELECT count(DISTINCT updated_at) FROM world"_s).toInt(), 2501);
    const PushReport again = m_file->push(m_phone, many);
    QCOMPARE(again.answer.accepted, 2500);
    QCOMPARE(m_file->app().value(u"SELECT count(*) FROM world WHERE version>1"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestPushOperation)
#include "tst_pushoperation.moc"
