// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/backendphone.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Kind = ConflictColumn::Kind;
using Situation = ConflictView::Situation;

namespace {

const QString Ddl = u"CREATE TABLE place(id INTEGER PRIMARY KEY, name VARCHAR(20));"
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT, notes TEXT,"
                    " actor_age INTEGER, height FLOAT, is_public BOOLEAN, home_id INTEGER REFERENCES place(id));"
                    "CREATE TABLE stay(id INTEGER PRIMARY KEY, actor_id INTEGER REFERENCES actor(id),"
                    " place_id INTEGER REFERENCES place(id), notes TEXT);"
                    "INSERT INTO place(name) VALUES('North'),('South');"
                    "INSERT INTO actor(first_name,last_name,notes,actor_age,height,is_public,home_id)"
                    " VALUES('Ann','Baker','base',30,1.5,1,1);"
                    "INSERT INTO stay(actor_id,place_id,notes) VALUES(1,2,'base');"_s;

} // namespace

/** What waits, as the desktop's dialog shows it. */
class TestConflictViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void speaksInNames();
    void callsAJoinByWhatItJoins();
    void showsReferencesByName();
    void showsTodaysRow();
    void tellsContradictionsFromWhatMerges();
    void saysWhichKindAColumnIs();
    void tellsADeletionOnThePhone();
    void tellsADeletionHere_data();
    void tellsADeletionHere();
    void saysWhenThePhonesSideCannotStand();
    void leavesOutWhatCameAboutByItself();
    void decidesNothingThatTheUserDidNotSee_data();
    void decidesNothingThatTheUserDidNotSee();

private:
    QList<ConflictView> views()
    {
        const auto outcome = answerOf<QList<ConflictView>>(
            [&](const auto &answered) { m_database->backend().conflictViews(answered); });
        return std::get<QList<ConflictView>>(outcome);
    }
    ConflictView view() { return views().value(0); }
    ConflictColumn column(const QString &name)
    {
        for (const ConflictColumn &column : view().columns) {
            if (column.name == name)
                return column;
        }
        return {};
    }
    void push(const QJsonObject &change)
    {
        if (m_phone->push({change}).value("conflicts"_L1)[0]["conflict_id"_L1].toInteger() == 0)
            qFatal("No conflict.");
    }
    /** Both changed the notes. */
    void contestNotes()
    {
        m_database->run(u"UPDATE actor SET notes='desktop'"_s);
        push(updateOf(m_ann, {{u"notes"_s, u"phone"_s}, {u"actor_age"_s, 40}}));
    }

    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
    QJsonObject m_ann;
};

void TestConflictViews::init()
{
    m_database = std::make_unique<ServedDatabase>(Ddl);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    m_phone->pull();
    m_ann = m_phone->row(u"actor"_s, 1);
}

void TestConflictViews::cleanup()
{
    m_phone.reset();
    m_database.reset();
}

void TestConflictViews::speaksInNames()
{
    QVERIFY(views().isEmpty());
    contestNotes();
    QCOMPARE(views().size(), 1);
    QCOMPARE(view().kindOfEntry, u"character"_s);
    QCOMPARE(view().title, u"Ann Baker"_s);
    QCOMPARE(view().deviceName, u"phone"_s);
    QVERIFY(view().detectedAt.secsTo(QDateTime::currentDateTimeUtc()) < 600);
    QCOMPARE(view().situation, Situation::BothChanged);
    QVERIFY(view().canKeepBoth);
    QCOMPARE(column(u"actor_age"_s).label, u"Age"_s);
}

void TestConflictViews::callsAJoinByWhatItJoins()
{
    const QJsonObject stay = m_phone->row(u"stay"_s, 1);
    m_database->run(u"UPDATE stay SET notes='desktop'"_s);
    push(updateOf(stay, {{u"notes"_s, u"phone"_s}}));
    QCOMPARE(view().title, u"Ann Baker – South"_s);
}

void TestConflictViews::showsReferencesByName()
{
    m_database->run(u"INSERT INTO place(name) VALUES('East')"_s);
    m_database->run(u"UPDATE actor SET home_id=3"_s);
    push(updateOf(m_ann, {{u"home_id"_s, 2}}));
    const ConflictColumn home = column(u"home_id"_s);
    QCOMPARE(home.label, u"Home"_s);
    QCOMPARE(home.base->text, u"North"_s);
    QCOMPARE(home.desktop.text, u"East"_s);
    QCOMPARE(home.phone.text, u"South"_s);
    QCOMPARE(home.phone.wire.toInt(), 2);
    QVERIFY(home.contradicts);
    m_database->run(u"UPDATE place SET name='Orient' WHERE id=3"_s);
    QCOMPARE(column(u"home_id"_s).desktop.text, u"Orient"_s);
}

void TestConflictViews::showsTodaysRow()
{
    contestNotes();
    const ConflictView before = view();
    QCOMPARE(view(), before);
    m_database->run(u"UPDATE actor SET notes='desktop, later', first_name='Anna'"_s);
    QCOMPARE(view().title, u"Anna Baker"_s);
    QVERIFY(view().rowStamp > before.rowStamp);
    QCOMPARE(column(u"notes"_s).desktop.text, u"desktop, later"_s);
    QCOMPARE(column(u"notes"_s).base->text, u"base"_s);
    push(updateOf(m_ann, {{u"notes"_s, u"phone, later"_s}}));
    QCOMPARE(column(u"notes"_s).phone.text, u"phone, later"_s);
    QCOMPARE(column(u"actor_age"_s).phone.text, u"40"_s);
}

void TestConflictViews::tellsContradictionsFromWhatMerges()
{
    contestNotes();
    const ConflictColumn notes = column(u"notes"_s);
    QVERIFY(notes.contradicts && notes.differs());
    QCOMPARE(notes.merged, notes.desktop);
    const ConflictColumn age = column(u"actor_age"_s);
    QVERIFY(!age.contradicts && age.differs());
    QCOMPARE(age.merged.text, u"40"_s);
    QCOMPARE(age.desktop.text, u"30"_s);
    const ConflictColumn height = column(u"height"_s);
    QVERIFY(!height.differs());
    QCOMPARE(height.phone, height.desktop);
}

void TestConflictViews::saysWhichKindAColumnIs()
{
    contestNotes();
    QCOMPARE(column(u"notes"_s).kind, Kind::Text);
    QCOMPARE(column(u"actor_age"_s).kind, Kind::Integer);
    QCOMPARE(column(u"height"_s).kind, Kind::Real);
    QCOMPARE(column(u"is_public"_s).kind, Kind::Flag);
    QCOMPARE(column(u"is_public"_s).desktop.text, u"Yes"_s);
    QCOMPARE(column(u"home_id"_s).kind, Kind::Reference);
    QVERIFY(!column(u"first_name"_s).mayBeEmpty);
}

void TestConflictViews::tellsADeletionOnThePhone()
{
    m_database->run(u"UPDATE actor SET notes='desktop'"_s);
    push(deleteOf(m_ann));
    QCOMPARE(view().situation, Situation::PhoneDeletes);
    QVERIFY(!view().canKeepBoth);
    QCOMPARE(column(u"notes"_s).desktop.text, u"desktop"_s);
}

void TestConflictViews::tellsADeletionHere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("softly") << u"UPDATE actor SET deleted_at=datetime('now')"_s;
    QTest::newRow("really") << u"DELETE FROM actor"_s;
}

void TestConflictViews::tellsADeletionHere()
{
    QFETCH(QString, sql);
    m_database->run(u"DELETE FROM stay"_s);
    m_database->run(sql);
    push(updateOf(m_ann, {{u"notes"_s, u"phone"_s}}));
    QCOMPARE(view().situation, Situation::DesktopDeleted);
    QVERIFY(!view().canKeepBoth);
    QCOMPARE(view().title, u"Ann Baker"_s);
    QCOMPARE(column(u"notes"_s).phone.text, u"phone"_s);
}

void TestConflictViews::saysWhenThePhonesSideCannotStand()
{
    contestNotes();
    // As an upgrade of the app may do that takes a column away.
    m_database->run(u"UPDATE sync_conflict SET theirs_data='{\"gone\": 1}'"_s);
    QVERIFY(!view().phoneCanStand);
    QVERIFY(!view().whyNot.isEmpty());
    const auto settle = [this](Choice choice) {
        return problemOf(answerOf<ResolvedState>([&](const auto &answered) {
            m_database->backend().resolve(view().id, {choice, {}}, answered);
        }));
    };
    QCOMPARE(settle(Choice::Mobile), u"422 unknown_column"_s);
    QCOMPARE(settle(Choice::Desktop), QString());
    QVERIFY(views().isEmpty());
    QCOMPARE(m_database->app().value(u"SELECT notes FROM actor"_s).toString(), u"desktop"_s);
}

void TestConflictViews::leavesOutWhatCameAboutByItself()
{
    contestNotes();
    m_database->run(u"UPDATE actor SET notes='phone', actor_age=40"_s);
    QVERIFY(views().isEmpty());
}

void TestConflictViews::decidesNothingThatTheUserDidNotSee_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("the desktop") << u"desktop"_s << u"409 changed_meanwhile"_s;
    QTest::newRow("the phone") << u"phone"_s << u"409 changed_meanwhile"_s;
}

void TestConflictViews::decidesNothingThatTheUserDidNotSee()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, outcome);
    contestNotes();
    const ConflictView seen = view();
    if (meanwhile == "desktop"_L1)
        m_database->run(u"UPDATE actor SET actor_age=50"_s);
    else if (meanwhile == "phone"_L1)
        push(updateOf(m_ann, {{u"notes"_s, u"phone, later"_s}}));
    ResolveRequest request{Choice::Mobile, {}};
    request.seen = ResolveRequest::Seen{seen.rowStamp, QJsonObject::fromVariantMap(seen.mobileData)};
    QCOMPARE(problemOf(answerOf<ResolvedState>(
                 [&](const auto &answered) { m_database->backend().resolve(seen.id, request, answered); })),
             outcome);
    QCOMPARE(views().isEmpty(), outcome.isEmpty());
}

QTEST_MAIN(TestConflictViews)
#include "tst_conflictviews.moc"
