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
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT NOT NULL, notes TEXT, motto VARCHAR(24),"
                    " age INTEGER, home INTEGER REFERENCES place(id));"
                    "INSERT INTO place(name) VALUES('north'),('south');"
                    "INSERT INTO actor(name,notes,motto,age,home) VALUES"
                    "('Ann','The old mill stands by the river.','one two three four',30,1);"_s;

constexpr Stamp Hour = 3'600'000'000;

Settings settingsOf(ConflictMode mode, const QHash<QString, RuleWinner> &rules = {})
{
    Settings settings;
    settings.conflictMode = mode;
    settings.conflictRules = rules;
    return settings;
}

QJsonObject at(QJsonObject change, Stamp time)
{
    change.insert(u"updated_at"_s, stampToWire(time));
    return change;
}

} // namespace

/** Every cell of the protocol's table "When versions differ", and what comes of it. */
class TestContestedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsTheTableSays_data();
    void endsAsTheTableSays();
    void tellsTheMergedRowWhole();
    void asksWhereAMergeWouldNotBeValid_data();
    void asksWhereAMergeWouldNotBeValid();
    void holdsTheOtherColumnsBackWithAContradiction();
    void countsAFutureTimeAsNow();
    void asksWhereThePhoneDoesNotSayWhen();
    void letsTheRuleForTheTypeDecide_data();
    void letsTheRuleForTheTypeDecide();
    void followsItsOwnEditWhoseAnswerWasLost();
    void givesARepeatTheSameOutcome_data();
    void givesARepeatTheSameOutcome();
    void replacesWhatWaitsColumnByColumn();
    void replacesAReferenceHoweverItIsNamed_data();
    void replacesAReferenceHoweverItIsNamed();
    void keepsARowOfThePhonesOwnApartFromEdits();
    void sendsARowBackOfWhichOneNameWasStale();
    void givesUpWhatThePhoneTookBack_data();
    void givesUpWhatThePhoneTookBack();
    void leavesWhatWaitsToALateRepeat();
    void knowsACreateThoughTheRowUnderItsIdIsGone();
    void endsWhatWaitsWithTheRow();
    void closesWhatIsSoByItself_data();
    void closesWhatIsSoByItself();
    void sendsTheDeletionAgainToWhoLost_data();
    void sendsTheDeletionAgainToWhoLost();
    void asksWhereTheBaseIsForgotten();

private:
    void open(const Settings &settings = {})
    {
        m_phone.reset();
        m_database = std::make_unique<ServedDatabase>(Ddl, settings);
        m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
        m_phone->pull();
        m_ann = m_phone->row(u"actor"_s, 1);
    }
    /** The one conflict in the answer to this one change. */
    QJsonObject contest(const QJsonObject &change)
    {
        m_answer = m_phone->push({change});
        return m_answer.value("conflicts"_L1)[0].toObject();
    }
    QVariantList ann()
    {
        return m_database->app()
            .rows(u"SELECT name,notes,motto,age,home,deleted_at IS NOT NULL FROM actor WHERE sync_uuid=?"_s,
                  {m_ann.value("sync_uuid"_L1).toString()})
            .value(0);
    }
    qint64 waiting() { return m_phone->status().pendingConflicts; }

    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
    QJsonObject m_ann;
    QJsonObject m_answer;
};

void TestContestedChanges::endsAsTheTableSays_data()
{
    QTest::addColumn<ConflictMode>("mode");
    QTest::addColumn<QString>("desktop"); // SQL
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<int>("hours"); // the phone's time against the desktop's
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QVariant>("notes"); // of the row afterwards; invalid: it is deleted
    const QVariant mill = u"The old mill stands by the river."_s;
    const QJsonObject edit{{u"notes"_s, u"phone"_s}};
    const QString touch = u"UPDATE actor SET notes='desktop'"_s;
    const auto add = [](const QByteArray &name, ConflictMode mode, const QString &desktop, const QString &operation,
                        const QJsonObject &data, int hours, const QString &outcome, const QVariant &notes) {
        QTest::newRow(name.constData()) << mode << desktop << operation << data << hours << outcome << notes;
    };
    for (const auto mode : {ConflictMode::Version, ConflictMode::Timestamp}) {
        const bool byTime = mode == ConflictMode::Timestamp;
        const auto name = [byTime](const char *what) {
            return QByteArray(what) + (byTime ? ", by time" : ", by version");
        };
        add(name("other columns"), mode, u"UPDATE actor SET age=31"_s, u"update"_s, edit, -1, u"merge"_s, u"phone"_s);
        add(name("other passages"), mode, u"UPDATE actor SET notes='The old mill stands by the sea.'"_s, u"update"_s,
            {{u"notes"_s, u"The new mill stands by the river."_s}}, -1, u"merge"_s,
            u"The new mill stands by the sea."_s);
        add(name("the same"), mode, touch, u"update"_s, {{u"notes"_s, u"desktop"_s}}, -1, u"accepted"_s, u"desktop"_s);
        add(name("contradicting, later"), mode, touch, u"update"_s, edit, 1, byTime ? u"mobile_wins"_s : u"manual"_s,
            byTime ? u"phone"_s : u"desktop"_s);
        add(name("contradicting, earlier"), mode, touch, u"update"_s, edit, -1,
            byTime ? u"desktop_wins"_s : u"manual"_s, u"desktop"_s);
        add(name("delete, later"), mode, touch, u"delete"_s, {}, 1, byTime ? u"mobile_wins"_s : u"manual"_s,
            byTime ? QVariant() : u"desktop"_s);
        add(name("delete, earlier"), mode, touch, u"delete"_s, {}, -1, byTime ? u"desktop_wins"_s : u"manual"_s,
            u"desktop"_s);
        for (const bool hard : {false, true}) {
            const QString gone = hard ? u"DELETE FROM actor"_s : u"UPDATE actor SET deleted_at=datetime('now')"_s;
            add(name(hard ? "of a row that went, later" : "of a deleted row, later"), mode, gone, u"update"_s, edit, 1,
                byTime ? u"mobile_wins"_s : u"manual"_s, byTime ? u"phone"_s : QVariant());
            add(name(hard ? "of a row that went, earlier" : "of a deleted row, earlier"), mode, gone, u"update"_s, edit,
                -1, byTime ? u"desktop_wins"_s : u"manual"_s, QVariant());
            add(name(hard ? "delete of what went" : "delete of the deleted"), mode, gone, u"delete"_s, {}, -1,
                u"accepted"_s, QVariant());
        }
        add(name("an id that is taken"), mode, u"SELECT 1"_s, u"create"_s,
            {{u"name"_s, u"Zoe"_s}, {u"notes"_s, u"phone"_s}}, 1, byTime ? u"desktop_wins!"_s : u"desktop_wins"_s,
            mill);
    }
}

void TestContestedChanges::endsAsTheTableSays()
{
    QFETCH(ConflictMode, mode);
    QFETCH(QString, desktop);
    QFETCH(QString, operation);
    QFETCH(QJsonObject, data);
    QFETCH(int, hours);
    QFETCH(QString, outcome);
    QFETCH(QVariant, notes);
    open(settingsOf(mode));
    const Stamp now = m_database->clock.nowMicros();
    if (desktop != "SELECT 1"_L1)
        m_database->run(desktop);
    QJsonObject change = updateOf(m_ann, data);
    change.insert(u"operation"_s, operation);
    if (operation == "create"_L1) {
        change.remove(u"sync_uuid"_s);
        change.remove(u"version"_s);
    }
    // A time that lies ahead counts as now, which is later than the desktop's edit, too.
    const QJsonObject conflict = contest(at(change, now + hours * Hour));
    const bool waits = outcome == "manual"_L1 || (outcome == "desktop_wins"_L1 && operation == "create"_L1);
    if (outcome == "accepted"_L1) {
        QVERIFY(conflict.isEmpty());
    } else {
        QCOMPARE(conflict.value("resolution"_L1).toString(), QString(outcome).remove(u'!'));
        QCOMPARE(conflict.value("resolved"_L1).toBool(), !waits);
        QCOMPARE(conflict.contains("conflict_id"_L1), waits);
    }
    QCOMPARE(m_answer.value("accepted"_L1).toInt(), waits ? 0 : 1);
    QCOMPARE(m_answer.value("accepted_states"_L1).toArray().size(), waits ? 0 : 1);
    QCOMPARE(waiting(), waits ? 1 : 0);
    const QVariantList row = ann();
    const bool lives = !row.isEmpty() && row[5].toInt() == 0;
    QCOMPARE(lives ? row[1] : QVariant(), notes);
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
}

void TestContestedChanges::tellsTheMergedRowWhole()
{
    open();
    m_database->run(u"UPDATE actor SET age=31"_s);
    const QJsonObject conflict = contest(updateOf(m_ann, {{u"motto"_s, u"x"_s}}));
    QCOMPARE(conflict.value("merged_data"_L1)["age"_L1].toInt(), 31);
    QCOMPARE(conflict.value("merged_data"_L1)["motto"_L1].toString(), u"x"_s);
    QCOMPARE(conflict.value("merged_data"_L1)["name"_L1].toString(), u"Ann"_s);
    QCOMPARE(conflict.value("desktop_data"_L1)["motto"_L1].toString(), u"one two three four"_s);
    QCOMPARE(conflict.value("base_data"_L1)["age"_L1].toInt(), 30);
    QCOMPARE(m_answer.value("accepted_states"_L1)[0]["version"_L1], conflict.value("merged_data"_L1)["version"_L1]);
    QCOMPARE(m_phone->pull().size(), 1); // merged rows are always sent
}

void TestContestedChanges::asksWhereAMergeWouldNotBeValid_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QJsonObject>("data");
    QTest::newRow("too long") << u"UPDATE actor SET motto='one two three four 5678'"_s
                              << QJsonObject{{u"motto"_s, u"0123 one two three four"_s}};
    QTest::newRow("null against text") << u"UPDATE actor SET notes=NULL"_s << QJsonObject{{u"notes"_s, u"x"_s}};
    QTest::newRow("empty against null") << u"UPDATE actor SET notes=NULL"_s << QJsonObject{{u"notes"_s, u""_s}};
    QTest::newRow("numbers") << u"UPDATE actor SET age=31"_s << QJsonObject{{u"age"_s, 32}};
    QTest::newRow("references") << u"UPDATE actor SET home=2"_s
                                << QJsonObject{{u"home"_s, QJsonValue()}, {u"home_sync_uuid"_s, QJsonValue()}};
}

void TestContestedChanges::asksWhereAMergeWouldNotBeValid()
{
    QFETCH(QString, desktop);
    QFETCH(QJsonObject, data);
    open();
    m_database->run(desktop);
    const QVariantList before = ann();
    const QJsonObject conflict = contest(updateOf(m_ann, data));
    QCOMPARE(conflict.value("resolution"_L1).toString(), u"manual"_s);
    QCOMPARE(conflict.value("conflicting_fields"_L1).toArray(), (QJsonArray{data.keys().first()}));
    QCOMPARE(ann(), before);
}

void TestContestedChanges::holdsTheOtherColumnsBackWithAContradiction()
{
    open();
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const QJsonObject conflict = contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 99}}));
    QCOMPARE(conflict.value("conflicting_fields"_L1).toArray(), QJsonArray{u"notes"_s});
    QCOMPARE(conflict.value("mobile_data"_L1)["age"_L1].toInt(), 99);
    QCOMPARE(ann()[3].toInt(), 30);
}

void TestContestedChanges::countsAFutureTimeAsNow()
{
    open(settingsOf(ConflictMode::Timestamp));
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const QJsonObject future = at(updateOf(m_ann, {{u"notes"_s, u"phone"_s}}),
                                  m_database->clock.nowMicros() + 9 * Hour);
    QCOMPARE(contest(future).value("resolution"_L1).toString(), u"mobile_wins"_s);
    m_phone->pull();
    // What comes after it on the desktop is not beaten by the same time again.
    m_database->run(u"UPDATE actor SET notes='desktop again'"_s);
    const Stamp past = m_database->clock.nowMicros() - Hour;
    const QJsonObject late = at(updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"late"_s}}), past);
    QCOMPARE(contest(late).value("resolution"_L1).toString(), u"desktop_wins"_s);
    QCOMPARE(ann()[1].toString(), u"desktop again"_s);
}

void TestContestedChanges::asksWhereThePhoneDoesNotSayWhen()
{
    open(settingsOf(ConflictMode::Timestamp));
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    QCOMPARE(contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}})).value("resolution"_L1).toString(), u"manual"_s);
}

void TestContestedChanges::letsTheRuleForTheTypeDecide_data()
{
    QTest::addColumn<RuleWinner>("winner");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QVariant>("notes");
    const QString touch = u"UPDATE actor SET notes='desktop'"_s;
    QTest::newRow("edit, mobile") << RuleWinner::Mobile << touch << u"update"_s << QVariant(u"phone"_s);
    QTest::newRow("edit, desktop") << RuleWinner::Desktop << touch << u"update"_s << QVariant(u"desktop"_s);
    QTest::newRow("delete, mobile") << RuleWinner::Mobile << touch << u"delete"_s << QVariant();
    QTest::newRow("delete, desktop") << RuleWinner::Desktop << touch << u"delete"_s << QVariant(u"desktop"_s);
    QTest::newRow("gone, mobile") << RuleWinner::Mobile << u"DELETE FROM actor"_s << u"update"_s
                                  << QVariant(u"phone"_s);
    QTest::newRow("gone, desktop") << RuleWinner::Desktop << u"DELETE FROM actor"_s << u"update"_s << QVariant();
}

void TestContestedChanges::letsTheRuleForTheTypeDecide()
{
    QFETCH(RuleWinner, winner);
    QFETCH(QString, desktop);
    QFETCH(QString, operation);
    QFETCH(QVariant, notes);
    open(settingsOf(ConflictMode::Version, {{u"actor"_s, winner}}));
    m_database->run(desktop);
    QJsonObject change = updateOf(m_ann, {{u"notes"_s, u"phone"_s}});
    change.insert(u"operation"_s, operation);
    const QJsonObject conflict = contest(change);
    QCOMPARE(conflict.value("resolution"_L1).toString(),
             winner == RuleWinner::Mobile ? u"mobile_wins"_s : u"desktop_wins"_s);
    const QVariantList row = ann();
    QCOMPARE(row.isEmpty() || row[5].toInt() != 0 ? QVariant() : row[1], notes);
    QCOMPARE(waiting(), 0);
    // The loser can be found.
    QCOMPARE(m_database->app().value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NOT NULL"_s).toInt(), 1);
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
}

void TestContestedChanges::followsItsOwnEditWhoseAnswerWasLost()
{
    open();
    m_database->run(u"UPDATE actor SET age=31"_s);
    contest(updateOf(m_ann, {{u"motto"_s, u"first"_s}})); // merged; say the answer never came
    const QJsonObject conflict = contest(updateOf(m_ann, {{u"motto"_s, u"second"_s}}));
    QCOMPARE(conflict.value("resolution"_L1).toString(), u"merge"_s);
    QCOMPARE(ann()[2].toString(), u"second"_s);
    QCOMPARE(ann()[3].toInt(), 31);
    QCOMPARE(waiting(), 0);
}

void TestContestedChanges::givesARepeatTheSameOutcome_data()
{
    QTest::addColumn<ConflictMode>("mode");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("outcome");
    const QString touch = u"UPDATE actor SET notes='desktop'"_s;
    QTest::newRow("merge") << ConflictMode::Version << touch << u"motto"_s << u"merge"_s;
    QTest::newRow("waits") << ConflictMode::Version << touch << u"notes"_s << u"manual"_s;
    QTest::newRow("wins") << ConflictMode::Timestamp << touch << u"notes"_s << u"mobile_wins"_s;
    QTest::newRow("brought back") << ConflictMode::Timestamp << u"DELETE FROM actor"_s << u"notes"_s
                                  << u"mobile_wins"_s;
}

void TestContestedChanges::givesARepeatTheSameOutcome()
{
    QFETCH(ConflictMode, mode);
    QFETCH(QString, desktop);
    QFETCH(QString, column);
    QFETCH(QString, outcome);
    open(settingsOf(mode));
    m_database->run(desktop);
    const QJsonObject change = at(updateOf(m_ann, {{column, u"phone"_s}}), m_database->clock.nowMicros() + Hour);
    const QJsonObject first = contest(change);
    QCOMPARE(first.value("resolution"_L1).toString(), outcome);
    const Stamp newest = m_database->newest();
    const QVariantList row = ann();
    m_database->restart();
    const QJsonObject again = contest(change);
    QCOMPARE(again.value("resolution"_L1), first.value("resolution"_L1));
    QCOMPARE(again.value("conflict_id"_L1), first.value("conflict_id"_L1));
    QCOMPARE(again.contains("merged_data"_L1), first.contains("merged_data"_L1));
    QCOMPARE(m_database->newest(), newest);
    QCOMPARE(ann(), row);
    // Whoever wrote after it: the outcome is the same, the state is the present one.
    if (outcome != "manual"_L1) {
        m_database->run(u"UPDATE actor SET age=77"_s);
        const QJsonObject later = contest(change);
        QCOMPARE(later.value("resolution"_L1), first.value("resolution"_L1));
        QCOMPARE(later.value("merged_data"_L1)["age"_L1].toInt(), 77);
        QCOMPARE(ann()[3].toInt(), 77);
    }
}

void TestContestedChanges::replacesWhatWaitsColumnByColumn()
{
    open();
    m_database->run(u"UPDATE actor SET notes='desktop', age=31"_s);
    const QJsonObject first = contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 40}}));
    const QJsonObject second = contest(updateOf(m_ann, {{u"notes"_s, u"phone, better"_s}}));
    QCOMPARE(second.value("conflict_id"_L1), first.value("conflict_id"_L1));
    QCOMPARE(second.value("mobile_data"_L1)["notes"_L1].toString(), u"phone, better"_s);
    QCOMPARE(second.value("mobile_data"_L1)["age"_L1].toInt(), 40);
    QCOMPARE(waiting(), 1);
    // A column that is accepted leaves it; the other goes on waiting.
    m_phone->pull();
    m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), {{u"age"_s, 41}})});
    QCOMPARE(waiting(), 1);
    QCOMPARE(ann()[3].toInt(), 41);
    m_phone->pull();
    m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"settled"_s}})});
    QCOMPARE(waiting(), 0);
    QCOMPARE(ann()[1].toString(), u"settled"_s);
    // What left it is in the ledger all the same.
    const QString kept = m_database->app().value(u"SELECT settled FROM sync_conflict"_s).toString();
    QVERIFY(kept.contains("phone, better"_L1) && kept.contains("40"_L1));
}

void TestContestedChanges::replacesAReferenceHoweverItIsNamed_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    const QStringList id{u"home"_s};
    const QStringList sibling{u"home_sync_uuid"_s};
    QTest::newRow("by id, then by sync_uuid") << id << sibling;
    QTest::newRow("by sync_uuid, then by id") << sibling << id;
    QTest::newRow("by both, then by id") << id + sibling << id;
    QTest::newRow("by both, then by sync_uuid") << id + sibling << sibling;
}

/** Two names of one column must not come apart: together they would name two rows, which nobody could settle. */
void TestContestedChanges::replacesAReferenceHoweverItIsNamed()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    open();
    m_database->run(u"INSERT INTO place(name) VALUES('east')"_s);
    m_phone->pull();
    const auto naming = [&](const QStringList &names, int id) {
        QJsonObject columns;
        for (const QString &name : names)
            columns.insert(name,
                           name == "home"_L1 ? QJsonValue(id) : m_phone->row(u"place"_s, id).value("sync_uuid"_L1));
        return columns;
    };
    m_database->run(u"UPDATE actor SET home=2"_s);
    contest(updateOf(m_ann, naming(first, 3)));
    const QJsonObject replaced = contest(updateOf(m_ann, naming(second, 3)));
    QCOMPARE(replaced.value("mobile_data"_L1).toObject(), naming(second, 3));
    QCOMPARE(replaced.value("conflicting_fields"_L1).toArray(), QJsonArray{u"home"_s});
    // Accepted under either name, it leaves.
    m_phone->pull();
    m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), naming(first, 1))});
    QCOMPARE(waiting(), 0);
}

/** A create that met a row under its id is no edit of that row, and what becomes of the row does not touch it. */
void TestContestedChanges::keepsARowOfThePhonesOwnApartFromEdits()
{
    open();
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const QJsonObject edit = contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}}));
    const QJsonObject zoe{{u"name"_s, u"Zoe"_s}, {u"age"_s, 7}};
    QJsonObject change = createOf(u"actor"_s, zoe, {});
    change.insert(u"entity_id"_s, 1);
    change.remove(u"sync_uuid"_s);
    const QJsonObject create = contest(change);
    QVERIFY(create.value("conflict_id"_L1) != edit.value("conflict_id"_L1));
    QCOMPARE(create.value("mobile_data"_L1).toObject(), zoe);
    QCOMPARE(waiting(), 2);
    m_phone->pull();
    m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"mine"_s}, {u"age"_s, 8}})});
    QCOMPARE(waiting(), 1);
    QCOMPARE(contest(change).value("mobile_data"_L1).toObject(), zoe);
}

/** The phone changed the number, and sent the old sync_uuid beside it: sent once more, that would count as a change. */
void TestContestedChanges::sendsARowBackOfWhichOneNameWasStale()
{
    open();
    QJsonObject columns = m_ann.value("data"_L1).toObject();
    columns.insert(u"home"_s, 2);
    const QJsonObject change = updateOf(m_ann, columns);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject answer = m_phone->push({change});
        QCOMPARE(answer.value("accepted"_L1).toInt(), 1);
        QVERIFY(answer.value("conflicts"_L1).toArray().isEmpty());
    }
    const QList<QJsonObject> told = m_phone->pull();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].value("data"_L1)["home_sync_uuid"_L1], m_phone->row(u"place"_s, 2).value("sync_uuid"_L1));
}

void TestContestedChanges::givesUpWhatThePhoneTookBack_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("operation");
    QTest::newRow("an edit") << u"UPDATE actor SET notes='desktop'"_s << u"update"_s;
    QTest::newRow("an edit of a deleted row") << u"UPDATE actor SET deleted_at=datetime('now')"_s << u"update"_s;
    QTest::newRow("an edit of a row that is gone") << u"DELETE FROM actor"_s << u"update"_s;
    QTest::newRow("a delete") << u"UPDATE actor SET notes='desktop'"_s << u"delete"_s;
}

/** Back to what it was based on: there is nothing left to decide. */
void TestContestedChanges::givesUpWhatThePhoneTookBack()
{
    QFETCH(QString, desktop);
    QFETCH(QString, operation);
    open();
    m_database->run(desktop);
    QJsonObject change = updateOf(m_ann, {{u"notes"_s, u"phone"_s}});
    change.insert(u"operation"_s, operation);
    contest(change);
    QCOMPARE(waiting(), 1);
    const Stamp newest = m_database->newest();
    const QJsonObject back = updateOf(m_ann, {{u"notes"_s, m_ann.value("data"_L1)["notes"_L1]}});
    QCOMPARE(m_phone->push({back}).value("accepted"_L1).toInt(), 1);
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_database->newest(), newest);
}

void TestContestedChanges::leavesWhatWaitsToALateRepeat()
{
    open();
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    const Stamp now = m_database->newest();
    contest(at(updateOf(m_ann, {{u"notes"_s, u"phone"_s}}), now));
    const QJsonObject back = updateOf(m_ann, {{u"notes"_s, m_ann.value("data"_L1)["notes"_L1]}});
    QCOMPARE(m_phone->push({at(back, now - Hour)}).value("accepted"_L1).toInt(), 1);
    QCOMPARE(waiting(), 1);
}

/** Else it would be made now that the id is free, and once more when its conflict is settled. */
void TestContestedChanges::knowsACreateThoughTheRowUnderItsIdIsGone()
{
    open();
    QJsonObject change = createOf(u"actor"_s, {{u"name"_s, u"Zoe"_s}}, {});
    change.insert(u"entity_id"_s, 1);
    change.remove(u"sync_uuid"_s);
    const QJsonObject first = contest(change);
    m_database->run(u"DELETE FROM actor"_s);
    QCOMPARE(contest(change).value("conflict_id"_L1), first.value("conflict_id"_L1));
    QCOMPARE(m_database->app().value(u"SELECT count(*) FROM actor"_s).toInt(), 0);
    // Under another id it is another row.
    change.insert(u"entity_id"_s, 2);
    QCOMPARE(m_phone->push({change}).value("accepted"_L1).toInt(), 1);
}

/** The phone deletes the row of which its edit waits: nobody is to be asked about that any more. */
void TestContestedChanges::endsWhatWaitsWithTheRow()
{
    open();
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"age"_s, 40}}));
    m_phone->pull();
    QJsonObject change = updateOf(m_phone->row(u"actor"_s, 1), {});
    change.insert(u"operation"_s, u"delete"_s);
    QCOMPARE(m_phone->push({change}).value("accepted"_L1).toInt(), 1);
    QCOMPARE(waiting(), 0);
    const QString kept = m_database->app().value(u"SELECT settled FROM sync_conflict"_s).toString();
    QVERIFY(kept.contains("phone"_L1) && kept.contains("40"_L1));
}

void TestContestedChanges::closesWhatIsSoByItself_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("desktop");
    QTest::newRow("the same content") << u"update"_s << u"UPDATE actor SET notes='phone'"_s;
    QTest::newRow("deleted") << u"delete"_s << u"UPDATE actor SET deleted_at=datetime('now')"_s;
    QTest::newRow("really deleted") << u"delete"_s << u"DELETE FROM actor"_s;
}

void TestContestedChanges::closesWhatIsSoByItself()
{
    QFETCH(QString, operation);
    QFETCH(QString, desktop);
    open();
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    QJsonObject change = updateOf(m_ann, {{u"notes"_s, u"phone"_s}});
    change.insert(u"operation"_s, operation);
    contest(change);
    QCOMPARE(waiting(), 1);
    m_database->run(desktop);
    QCOMPARE(waiting(), 0);
    const auto listed = answerOf<QByteArray>([&](const auto &answered) { m_database->backend().conflicts(answered); });
    QCOMPARE(std::get<QByteArray>(listed), R"({"conflicts":[]})"_ba);
}

void TestContestedChanges::sendsTheDeletionAgainToWhoLost_data()
{
    QTest::addColumn<QString>("gone");
    QTest::newRow("softly") << u"UPDATE actor SET deleted_at=datetime('now')"_s;
    QTest::newRow("really") << u"DELETE FROM actor"_s;
}

/** The phone has heard of the deletion, kept its unsent edit all the same, and loses: it must hear of it again. */
void TestContestedChanges::sendsTheDeletionAgainToWhoLost()
{
    QFETCH(QString, gone);
    open(settingsOf(ConflictMode::Version, {{u"actor"_s, RuleWinner::Desktop}}));
    m_database->run(gone);
    QCOMPARE(m_phone->pull().size(), 1);
    QCOMPARE(contest(updateOf(m_ann, {{u"notes"_s, u"phone"_s}})).value("resolution"_L1).toString(), u"desktop_wins"_s);
    const QList<QJsonObject> told = m_phone->pull();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].value("operation"_L1).toString(), u"delete"_s);
    QCOMPARE(told[0].value("sync_uuid"_L1), m_ann.value("sync_uuid"_L1));
    QVERIFY(told[0].value("version"_L1).toInteger() > 2);
    QCOMPARE(m_phone->pull().size(), 0);
}

void TestContestedChanges::asksWhereTheBaseIsForgotten()
{
    open();
    m_database->run(u"UPDATE actor SET age=31"_s);
    m_database->run(u"UPDATE sync_state SET forgotten=?"_s, {m_database->newest()});
    m_database->restart();
    const QJsonObject conflict = contest(updateOf(m_ann, {{u"motto"_s, u"x"_s}, {u"name"_s, u"Ann"_s}}));
    QCOMPARE(conflict.value("resolution"_L1).toString(), u"manual"_s);
    QCOMPARE(conflict.value("conflicting_fields"_L1).toArray(), QJsonArray{u"motto"_s});
    QVERIFY(conflict.value("base_data"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestContestedChanges)
#include "tst_contestedchanges.moc"
