// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "service/backendphone.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE place(id INTEGER PRIMARY KEY, name VARCHAR(20) UNIQUE);"
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT NOT NULL, notes TEXT, age INTEGER,"
                    " home INTEGER REFERENCES place(id));"
                    "INSERT INTO place(name) VALUES('north'),('south');"
                    "INSERT INTO actor(name,notes,age,home) VALUES('Ann','base',30,1);"_s;

} // namespace

/** Settling what waits, and taking it back. */
class TestConflictDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void settlesOnTodaysRow_data();
    void settlesOnTodaysRow();
    void settlesADeletion_data();
    void settlesADeletion();
    void bringsBackWhatWasDeleted_data();
    void bringsBackWhatWasDeleted();
    void saysWhichReferenceIsGone();
    void knowsWhatAReferenceNamedThoughAnotherHasItsId_data();
    void knowsWhatAReferenceNamedThoughAnotherHasItsId();
    void letsTheDesktopStandBesideAReferenceThatIsGone();
    void bringsARowBackThatNothingRemembers();
    void takesThePhonesSideWhereThereIsNoOther_data();
    void takesThePhonesSideWhereThereIsNoOther();
    void keepsBothRows();
    void keepsBothWhereAnIdWasTaken();
    void takesNothingFromTheDesktopsRowForARowOfThePhonesOwn();
    void keepsARowBesideOneThatIsDeleted_data();
    void keepsARowBesideOneThatIsDeleted();
    void reachesEveryDevice();
    void refusesAChoiceThatCannotStand_data();
    void refusesAChoiceThatCannotStand();
    void refusesABodyThatIsNoChoice_data();
    void refusesABodyThatIsNoChoice();
    void settlesOnlyOnce();
    void takesADecisionBack_data();
    void takesADecisionBack();
    void takesNothingBackOnceSomebodyWrote();
    void takesNothingBackWhoseHistoryIsForgotten();
    void keepsConflictsOfTwoDevicesApart();
    void survivesARestart();

private:
    QString resolve(qint64 id, const QString &choice, const QJsonObject &data = {})
    {
        const QJsonObject body{{u"resolution"_s, choice}, {u"data"_s, data}};
        return resolveBody(id, QJsonDocument(body).toJson());
    }
    /** Empty where it was settled; the answer is in m_answer. */
    QString resolveBody(qint64 id, const QByteArray &body)
    {
        const auto outcome = answerOf<QByteArray>([&](const auto &answered) {
            m_database->backend().resolveConflict(m_phone->caller(), id, body, answered);
        });
        if (const auto *json = std::get_if<QByteArray>(&outcome))
            m_answer = QJsonDocument::fromJson(*json).object();
        return problemOf(outcome);
    }
    QString undo(qint64 id)
    {
        return problemOf(
            answerOf<ResolvedState>([&](const auto &answered) { m_database->backend().undoResolution(id, answered); }));
    }
    qint64 contest(BackendPhone &phone, const QJsonObject &change)
    {
        return phone.push({change}).value("conflicts"_L1)[0]["conflict_id"_L1].toInteger();
    }
    /** Both changed the notes; the phone's age waits with them. */
    qint64 contestNotes()
    {
        m_database->run(u"UPDATE actor SET notes='desktop'"_s);
        return contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 40}}));
    }
    QVariantList ann()
    {
        return m_database->app()
            .rows(u"SELECT name,notes,age,home FROM actor WHERE sync_uuid=? AND deleted_at IS NULL"_s,
                  {m_ann.value("sync_uuid"_L1).toString()})
            .value(0);
    }
    QString outcomeOf(qint64 id)
    {
        return m_database->app().value(u"SELECT resolution FROM sync_conflict WHERE id=?"_s, {id}).toString();
    }
    void bothAreEqual()
    {
        m_phone->pull();
        m_other->pull();
        QCOMPARE(m_phone->faults(), QString());
        QCOMPARE(m_other->faults(), QString());
    }

    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
    std::unique_ptr<BackendPhone> m_other;
    QJsonObject m_ann;
    QJsonObject m_answer;
};

void TestConflictDesk::init()
{
    m_database = std::make_unique<ServedDatabase>(Ddl);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    m_other = std::make_unique<BackendPhone>(*m_database, u"other"_s);
    m_phone->pull();
    m_other->pull();
    m_ann = m_phone->row(u"actor"_s, 1);
}

void TestConflictDesk::cleanup()
{
    m_phone.reset();
    m_other.reset();
    m_database.reset();
}

void TestConflictDesk::settlesOnTodaysRow_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QVariantList>("row");
    QTest::addColumn<QString>("outcome");
    // The desktop moved her home meanwhile, and that stays; her age did not contradict, and is merged in each case.
    QTest::newRow("mobile") << u"mobile"_s << QJsonObject() << QVariantList{u"Ann"_s, u"phone"_s, 40, 2}
                            << u"mobile_wins"_s;
    QTest::newRow("desktop") << u"desktop"_s << QJsonObject() << QVariantList{u"Ann"_s, u"desktop"_s, 40, 2}
                             << u"desktop_wins"_s;
    QTest::newRow("merged") << u"merged"_s << QJsonObject{{u"notes"_s, u"of both"_s}}
                            << QVariantList{u"Ann"_s, u"of both"_s, 40, 2} << u"merge"_s;
    QTest::newRow("merged, all") << u"merged"_s << QJsonObject{{u"notes"_s, u"desktop"_s}, {u"age"_s, 30}}
                                 << QVariantList{u"Ann"_s, u"desktop"_s, 30, 2} << u"merge"_s;
    QTest::newRow("merged, nothing") << u"merged"_s << QJsonObject{} << QVariantList{u"Ann"_s, u"desktop"_s, 40, 2}
                                     << u"merge"_s;
}

void TestConflictDesk::settlesOnTodaysRow()
{
    QFETCH(QString, choice);
    QFETCH(QJsonObject, data);
    QFETCH(QVariantList, row);
    QFETCH(QString, outcome);
    const qint64 id = contestNotes();
    m_database->run(u"UPDATE actor SET home=2"_s);
    const qint64 before = m_database->app().value(u"SELECT version FROM actor"_s).toLongLong();
    QCOMPARE(resolve(id, choice, data), QString());
    QCOMPARE(ann(), row);
    QCOMPARE(m_answer.value("version"_L1).toInteger(), before + 1);
    QCOMPARE(m_answer.value("data"_L1)["notes"_L1].toString(), row[1].toString());
    QCOMPARE(m_answer.value("resolution"_L1).toString(), outcome);
    QCOMPARE(outcomeOf(id), outcome);
    bothAreEqual();
}

void TestConflictDesk::settlesADeletion_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("lives");
    QTest::newRow("mobile") << u"mobile"_s << false;
    QTest::newRow("desktop") << u"desktop"_s << true;
    QTest::newRow("merged") << u"merged"_s << true;
}

void TestConflictDesk::settlesADeletion()
{
    QFETCH(QString, choice);
    QFETCH(bool, lives);
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const qint64 id = contest(*m_phone, deleteOf(m_ann));
    QCOMPARE(resolve(id, choice, {{u"notes"_s, u"mine"_s}}), QString());
    QCOMPARE(!ann().isEmpty(), lives);
    if (lives)
        QCOMPARE(ann()[1].toString(), choice == "merged"_L1 ? u"mine"_s : u"desktop"_s);
    bothAreEqual();
}

void TestConflictDesk::bringsBackWhatWasDeleted_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("choice");
    for (const auto &choice : {u"mobile"_s, u"desktop"_s, u"merged"_s}) {
        QTest::addRow("softly, %s", qPrintable(choice)) << u"UPDATE actor SET deleted_at=datetime('now')"_s << choice;
        QTest::addRow("really, %s", qPrintable(choice)) << u"DELETE FROM actor"_s << choice;
    }
}

void TestConflictDesk::bringsBackWhatWasDeleted()
{
    QFETCH(QString, gone);
    QFETCH(QString, choice);
    m_database->run(gone);
    m_other->pull();
    m_phone->pull(); // it has heard of it, and kept its unsent edit
    const qint64 id = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}}));
    QVERIFY(id > 0);
    QCOMPARE(resolve(id, choice, {{u"age"_s, 41}}), QString());
    if (choice == "desktop"_L1) {
        QCOMPARE(ann(), QVariantList());
        const QList<QJsonObject> told = m_phone->pull();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].value("operation"_L1).toString(), u"delete"_s);
    } else {
        // Whole: what the phone did not send is as it was, its references too.
        QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, choice == "merged"_L1 ? 41 : 30, 1}));
        QCOMPARE(m_answer.value("entity_id"_L1).toInteger(), 1);
    }
    bothAreEqual();
}

void TestConflictDesk::saysWhichReferenceIsGone()
{
    m_database->run(u"DELETE FROM actor"_s);
    m_database->run(u"DELETE FROM place WHERE id=1"_s);
    const qint64 id = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}}));
    const Stamp newest = m_database->newest();
    const auto refused = answerOf<QByteArray>([&](const auto &answered) {
        m_database->backend().resolveConflict(m_phone->caller(), id, R"({"resolution":"mobile"})", answered);
    });
    QCOMPARE(problemOf(refused), u"422 missing_reference"_s);
    QVERIFY(std::get<Problem>(refused).detail.contains("home"_L1));
    QCOMPARE(m_database->newest(), newest);
    QCOMPARE(m_phone->status().pendingConflicts, 1);
    QCOMPARE(resolve(id, u"merged"_s, {{u"home"_s, 2}}), QString());
    QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, 30, 2}));
    bothAreEqual();
}

void TestConflictDesk::knowsWhatAReferenceNamedThoughAnotherHasItsId_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("its row is gone") << false;
    QTest::newRow("its row has another id") << true;
}

/** SQLite gives the id of the last row that went to the next one: a row that comes back must not name that one. */
void TestConflictDesk::knowsWhatAReferenceNamedThoughAnotherHasItsId()
{
    QFETCH(bool, isBack);
    const QString home = m_phone->row(u"place"_s, 1).value("sync_uuid"_L1).toString();
    m_database->run(u"DELETE FROM actor"_s);
    m_database->run(u"DELETE FROM place WHERE id=1"_s);
    m_database->run(u"INSERT INTO place(id,name) VALUES(1,'usurper')"_s);
    if (isBack)
        m_database->run(u"INSERT INTO place(id,name,sync_uuid) VALUES(9,'north','%1')"_s.arg(home));
    const qint64 id = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}}));
    if (isBack) {
        QCOMPARE(resolve(id, u"mobile"_s), QString());
        QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, 30, 9}));
    } else {
        QCOMPARE(resolve(id, u"mobile"_s), u"422 missing_reference"_s);
        QCOMPARE(resolve(id, u"merged"_s, {{u"home"_s, 1}}), QString()); // who says so means this one
        QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, 30, 1}));
    }
    bothAreEqual();
}

void TestConflictDesk::letsTheDesktopStandBesideAReferenceThatIsGone()
{
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const qint64 id = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 40}, {u"home"_s, 2}}));
    m_database->run(u"DELETE FROM place WHERE id=2"_s);
    QCOMPARE(resolve(id, u"mobile"_s), u"422 missing_reference"_s);
    QCOMPARE(resolve(id, u"desktop"_s), QString());
    QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"desktop"_s, 40, 1}));
    bothAreEqual();
}

void TestConflictDesk::bringsARowBackThatNothingRemembers()
{
    const QString uuid = newSyncUuid();
    QJsonObject change = createOf(u"actor"_s,
                                  {{u"name"_s, u"Eve"_s}, {u"notes"_s, u"n"_s}, {u"age"_s, 1}, {u"home"_s, 2}}, uuid);
    change.insert(u"operation"_s, u"update"_s);
    change.insert(u"version"_s, 7);
    for (const bool phoneWins : {false, true}) {
        const qint64 id = contest(*m_phone, change);
        QVERIFY(id > 0);
        QCOMPARE(resolve(id, phoneWins ? u"mobile"_s : u"desktop"_s), QString());
        QVERIFY(m_answer.value("version"_L1).toInteger() > 7);
        QCOMPARE(m_database->app().value(u"SELECT count(*) FROM actor WHERE sync_uuid=?"_s, {uuid}).toInt(),
                 phoneWins ? 1 : 0);
        const QList<QJsonObject> told = m_phone->pull();
        QCOMPARE(told.size(), 1); // the deletion, and then the row
        QCOMPARE(told[0].value("sync_uuid"_L1).toString(), uuid);
        change.insert(u"version"_s, 8);
    }
    bothAreEqual();
}

void TestConflictDesk::takesThePhonesSideWhereThereIsNoOther_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("age");
    QTest::newRow("mobile") << u"mobile"_s << 1;
    QTest::newRow("merged") << u"merged"_s << 9;
}

void TestConflictDesk::takesThePhonesSideWhereThereIsNoOther()
{
    QFETCH(QString, choice);
    QFETCH(int, age);
    const QString uuid = newSyncUuid();
    QJsonObject change = createOf(u"actor"_s,
                                  {{u"name"_s, u"Eve"_s}, {u"notes"_s, u"n"_s}, {u"age"_s, 1}, {u"home"_s, 2}}, uuid);
    change.insert(u"operation"_s, u"update"_s);
    change.insert(u"version"_s, 7);
    const qint64 id = contest(*m_phone, change);
    QCOMPARE(resolve(id, choice, {{u"age"_s, 9}}), QString());
    QCOMPARE(m_database->app().rows(u"SELECT name,notes,age,home FROM actor WHERE sync_uuid=?"_s, {uuid}),
             (QList<QVariantList>{{u"Eve"_s, u"n"_s, age, 2}}));
    // The phone's version 7 was of something else.
    QVERIFY(m_answer.value("version"_L1).toInteger() > 7);
    bothAreEqual();
}

void TestConflictDesk::keepsBothRows()
{
    const qint64 id = contestNotes();
    QCOMPARE(resolve(id, u"both"_s), QString());
    QCOMPARE(ann()[1].toString(), u"desktop"_s);
    QCOMPARE(m_answer.value("copy"_L1)["notes"_L1].toString(), u"phone"_s);
    QCOMPARE(m_database->app().rows(u"SELECT notes,age,home FROM actor WHERE id<>1"_s).value(0),
             (QVariantList{u"phone"_s, 40, 1}));
    bothAreEqual();
    QCOMPARE(undo(id), QString());
    QCOMPARE(m_database->app().value(u"SELECT count(*) FROM actor WHERE deleted_at IS NULL"_s).toInt(), 1);
    bothAreEqual();
}

void TestConflictDesk::keepsBothWhereAnIdWasTaken()
{
    QJsonObject change = createOf(u"actor"_s, {{u"name"_s, u"Zoe"_s}, {u"notes"_s, u"z"_s}}, {});
    change.insert(u"entity_id"_s, 1);
    change.remove(u"sync_uuid"_s);
    const qint64 id = contest(*m_phone, change);
    QCOMPARE(resolve(id, u"both"_s), QString());
    QCOMPARE(ann()[0].toString(), u"Ann"_s);
    QCOMPARE(m_database->app().value(u"SELECT notes FROM actor WHERE name='Zoe'"_s).toString(), u"z"_s);
    bothAreEqual();
}

/** What the phone did not send of it is not what another row holds there; also after the decision was taken back. */
void TestConflictDesk::takesNothingFromTheDesktopsRowForARowOfThePhonesOwn()
{
    m_database->run(u"UPDATE actor SET notes='of Ann', age=50"_s);
    QJsonObject change = createOf(u"actor"_s, {{u"name"_s, u"Zoe"_s}, {u"home"_s, 1}}, {});
    change.insert(u"entity_id"_s, 1);
    change.remove(u"sync_uuid"_s);
    const qint64 id = contest(*m_phone, change);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(resolve(id, u"both"_s), QString());
        QCOMPARE(m_database->app().rows(u"SELECT notes,age,home FROM actor WHERE name='Zoe' AND deleted_at IS NULL"_s),
                 (QList<QVariantList>{{QVariant(), QVariant(), 1}}));
        bothAreEqual();
        if (i == 0)
            QCOMPARE(undo(id), QString());
    }
}

void TestConflictDesk::keepsARowBesideOneThatIsDeleted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("deleted before") << u"UPDATE actor SET deleted_at=datetime('now')"_s << QString();
    QTest::newRow("deleted meanwhile") << QString() << u"UPDATE actor SET deleted_at=datetime('now')"_s;
    QTest::newRow("really deleted meanwhile") << QString() << u"DELETE FROM actor"_s;
}

void TestConflictDesk::keepsARowBesideOneThatIsDeleted()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    if (!before.isEmpty())
        m_database->run(before);
    QJsonObject change = createOf(u"actor"_s, {{u"name"_s, u"Zoe"_s}}, {});
    change.insert(u"entity_id"_s, 1);
    change.remove(u"sync_uuid"_s);
    const qint64 id = contest(*m_phone, change);
    QVERIFY(id > 0);
    if (!after.isEmpty())
        m_database->run(after);
    QCOMPARE(resolve(id, u"both"_s), QString());
    QCOMPARE(m_database->app().rows(u"SELECT name FROM actor WHERE deleted_at IS NULL"_s),
             (QList<QVariantList>{{u"Zoe"_s}}));
    bothAreEqual();
}

/** Also where the row does not change: the device that lost has another one. */
void TestConflictDesk::reachesEveryDevice()
{
    const qint64 id = contestNotes();
    m_phone->pull();
    m_other->pull();
    QCOMPARE(resolve(id, u"merged"_s, {{u"notes"_s, u"desktop"_s}, {u"age"_s, 30}}), QString());
    QCOMPARE(m_phone->pull().size(), 1);
    QCOMPARE(m_other->pull().size(), 1);
}

void TestConflictDesk::refusesAChoiceThatCannotStand_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("problem");
    QTest::newRow("column") << u"merged"_s << QJsonObject{{u"nots"_s, u"x"_s}} << u"422 unknown_column"_s;
    QTest::newRow("value") << u"merged"_s << QJsonObject{{u"age"_s, u"x"_s}} << u"422 invalid_value"_s;
    QTest::newRow("null") << u"merged"_s << QJsonObject{{u"name"_s, QJsonValue()}} << u"422 invalid_value"_s;
    QTest::newRow("reference") << u"merged"_s << QJsonObject{{u"home"_s, 99}} << u"422 missing_reference"_s;
}

void TestConflictDesk::refusesAChoiceThatCannotStand()
{
    QFETCH(QString, choice);
    QFETCH(QJsonObject, data);
    QFETCH(QString, problem);
    const qint64 id = contestNotes();
    const Stamp newest = m_database->newest();
    QCOMPARE(resolve(id, choice, data), problem);
    QCOMPARE(m_database->newest(), newest);
    QCOMPARE(m_phone->status().pendingConflicts, 1);
    // There are not two rows where the phone wants to delete the one.
    m_database->run(u"UPDATE actor SET notes='again'"_s);
    QCOMPARE(resolve(contest(*m_other, deleteOf(m_ann)), u"both"_s), u"422 not_applicable"_s);
}

void TestConflictDesk::refusesABodyThatIsNoChoice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << "{"_ba << u"400 invalid_json"_s;
    QTest::newRow("no object") << "[]"_ba << u"422 invalid_shape"_s;
    QTest::newRow("no choice") << "{}"_ba << u"422 invalid_shape"_s;
    QTest::newRow("unknown choice") << R"({"resolution":"mine"})"_ba << u"422 invalid_shape"_s;
    QTest::newRow("merged without data") << R"({"resolution":"merged"})"_ba << u"422 invalid_shape"_s;
    QTest::newRow("data is a list") << R"({"resolution":"mobile","data":[]})"_ba << u"422 invalid_shape"_s;
}

void TestConflictDesk::refusesABodyThatIsNoChoice()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const qint64 id = contestNotes();
    QCOMPARE(resolveBody(id, body).left(3), problem.left(3));
    QCOMPARE(m_phone->status().pendingConflicts, 1);
}

void TestConflictDesk::settlesOnlyOnce()
{
    const qint64 id = contestNotes();
    QCOMPARE(resolve(id, u"mobile"_s), QString());
    QCOMPARE(resolve(id, u"desktop"_s), u"409 already_resolved"_s);
    QCOMPARE(resolve(id + 1, u"desktop"_s), u"404 unknown_conflict"_s);
    QCOMPARE(ann()[1].toString(), u"phone"_s);
}

void TestConflictDesk::takesADecisionBack_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("choice");
    for (const auto &choice : {u"mobile"_s, u"desktop"_s, u"merged"_s}) {
        QTest::addRow("edited, %s", qPrintable(choice)) << u"UPDATE actor SET notes='desktop'"_s << choice;
        QTest::addRow("deleted, %s", qPrintable(choice)) << u"UPDATE actor SET deleted_at=datetime('now')"_s << choice;
        QTest::addRow("really deleted, %s", qPrintable(choice)) << u"DELETE FROM actor"_s << choice;
    }
}

void TestConflictDesk::takesADecisionBack()
{
    QFETCH(QString, gone);
    QFETCH(QString, choice);
    m_database->run(gone);
    const qint64 id = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 40}}));
    const QVariantList before = ann();
    QCOMPARE(resolve(id, choice, {{u"age"_s, 50}}), QString());
    m_phone->pull();
    QCOMPARE(undo(id), QString());
    QCOMPARE(ann(), before);
    QCOMPARE(m_phone->status().pendingConflicts, 1);
    bothAreEqual();
    QCOMPARE(undo(id), u"409 not_resolved"_s);
    // And it can be settled another way.
    QCOMPARE(resolve(id, u"mobile"_s), QString());
    QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, 40, 1}));
    bothAreEqual();
}

void TestConflictDesk::takesNothingBackWhoseHistoryIsForgotten()
{
    const qint64 id = contestNotes();
    QCOMPARE(resolve(id, u"mobile"_s), QString());
    m_database->run(u"INSERT INTO sync_purge(epoch,bared,looked,judged) SELECT epoch,?,0,0 FROM sync_state"_s,
                    {m_database->newest()});
    const QVariantList before = ann();
    QVERIFY(!before.isEmpty());
    QCOMPARE(undo(id), u"409 changed_since"_s);
    QCOMPARE(ann(), before);
}

void TestConflictDesk::takesNothingBackOnceSomebodyWrote()
{
    const qint64 id = contestNotes();
    QCOMPARE(resolve(id, u"mobile"_s), QString());
    m_database->run(u"UPDATE actor SET home=2"_s);
    QCOMPARE(undo(id), u"409 changed_since"_s);
    QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"phone"_s, 40, 2}));
    QCOMPARE(undo(999), u"404 unknown_conflict"_s);
}

void TestConflictDesk::keepsConflictsOfTwoDevicesApart()
{
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const qint64 one = contest(*m_phone, updateOf(m_ann, {{u"notes"_s, u"one"_s}}));
    const qint64 two = contest(*m_other, updateOf(m_ann, {{u"notes"_s, u"two"_s}}));
    QVERIFY(one != two);
    QCOMPARE(resolve(one, u"mobile"_s), QString());
    QCOMPARE(m_other->status().pendingConflicts, 1);
    QCOMPARE(resolve(two, u"mobile"_s), QString());
    QCOMPARE(ann()[1].toString(), u"two"_s);
    bothAreEqual();
}

void TestConflictDesk::survivesARestart()
{
    const qint64 id = contestNotes();
    m_database->restart([this] { m_database->run(u"UPDATE actor SET home=2"_s); });
    QCOMPARE(resolve(id, u"mobile"_s), QString());
    m_database->restart();
    QCOMPARE(undo(id), QString());
    QCOMPARE(ann(), (QVariantList{u"Ann"_s, u"desktop"_s, 30, 2}));
    bothAreEqual();
}

QTEST_GUILESS_MAIN(TestConflictDesk)
#include "tst_conflictdesk.moc"
