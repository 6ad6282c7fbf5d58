// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "service/backendphone.h"
#include "service/upkeep.h"
#include "store/changelog.h"
#include "support/fakeclock.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT NOT NULL, notes TEXT, ideal TEXT);"
                    "INSERT INTO actor(name,notes,ideal) VALUES('Ann','n1','i1'),('Bob','n2','i2'),('Cid','n3','i3'),"
                    "('Dan','n4','i4');"_s;
constexpr qint64 Day = 86'400'000'000;
constexpr int LongAway = 400; ///< Days; a device not seen for 180 counts no longer.

QJsonObject whole(const QJsonObject &row, const QString &column, const QString &value)
{
    QJsonObject data = row.value("data"_L1).toObject();
    data.insert(column, value);
    return data;
}

} // namespace

/** What phones meet after the desktop has forgotten old changes. The plugin's clock is the test's, the app's the machine's;
 *  both begin at the same time. */
class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAllForAPhoneThatIsSeen();
    void keepsAllForAPhoneThatNeverPulled();
    void forgetsWhatAllPhonesHave();
    void forgetsForAPhoneThatAlwaysPullsEverything();
    void takesTheStampOfAPushForSeen();
    void givesAFullSyncToWhoComesTooLate();
    void endsAWalkThatItOvertook();
    void ignoresUnpairedPhones();
    void remembersThatAPhoneWasSeen();

    void landsUnsentEdits_data();
    void landsUnsentEdits();
    void repeatsNothingTwice();
    void givesADayToBeSeen();
    void endsWithTheStore();

private:
    AppConnection &app() { return m_database->app(); }
    void run()
    {
        Upkeep upkeep({m_database->store(), m_database->backend().registry(), m_clock, {}});
        QSignalSpy finished(&upkeep, &Upkeep::finished);
        upkeep.runNow();
        QVERIFY(finished.wait(60'000));
        QVERIFY(finished[0][0].toBool());
    }
    void wait(int days) { m_clock.advance(days * Day); }
    /** Days in which the desktop runs, and nobody comes. */
    void runFor(int days)
    {
        run();
        wait(days);
        run();
        wait(2);
        run();
    }
    qint64 entries() { return app().value(u"SELECT count(*) FROM sync_change"_s).toLongLong(); }
    QString nameOf(const QString &uuid)
    {
        return app().value(u"SELECT name FROM actor WHERE sync_uuid=? AND deleted_at IS NULL"_s, {uuid}).toString();
    }

    FakeClock m_clock;
    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
};

void TestUpkeep::init()
{
    m_clock.set(SystemClock().nowMicros());
    m_database = std::make_unique<ServedDatabase>(Ddl, Settings(), &m_clock);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    m_phone->pull();
}

void TestUpkeep::cleanup()
{
    m_phone.reset();
    m_database.reset();
}

// ---- Who holds what --------------------------------------------------------------------------------------------

void TestUpkeep::keepsAllForAPhoneThatIsSeen()
{
    m_phone->pull();
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    const QJsonObject before = m_phone->row(u"actor"_s, 1);
    // It comes again and again to push, and never to pull.
    for (int i = 0; i < 4; ++i) {
        runFor(100);
        QCOMPARE(m_phone->pushOne(updateOf(m_phone->row(u"actor"_s, 3), {{u"notes"_s, QString::number(i)}}, 1 + i)),
                 u"accepted"_s);
    }
    const QJsonObject answer = m_phone->push({updateOf(before, {{u"notes"_s, u"mine"_s}})});
    QCOMPARE(answer.value("conflicts"_L1)[0]["resolution"_L1].toString(), u"merge"_s);
    m_phone->pull();
    QVERIFY(!m_phone->fullResync());
    QVERIFY(m_phone->row(u"actor"_s, 2).isEmpty());
    QCOMPARE(m_phone->row(u"actor"_s, 1)["data"_L1]["name"_L1].toString(), u"Anna"_s);
}

void TestUpkeep::keepsAllForAPhoneThatNeverPulled()
{
    BackendPhone second(*m_database, u"second"_s);
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    m_phone->pull();
    m_phone->pull();
    const qint64 before = entries();
    wait(150);
    run();
    QCOMPARE(entries(), before);
}

void TestUpkeep::forgetsWhatAllPhonesHave()
{
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    m_phone->pull();
    m_database->run(u"UPDATE actor SET name='Cecil' WHERE id=3"_s);
    m_phone->pull(); // shows that the one before arrived
    wait(91);
    run();
    QCOMPARE(entries(), 1);
    const QList<QJsonObject> changes = m_phone->pull();
    QVERIFY(changes.isEmpty());
    QVERIFY(!m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

void TestUpkeep::forgetsForAPhoneThatAlwaysPullsEverything()
{
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    const qint64 before = entries();
    for (int i = 0; i < 2; ++i) {
        m_phone->setSince(std::nullopt);
        m_phone->pull();
        QCOMPARE(entries(), before);
    }
    wait(91);
    run();
    QCOMPARE(entries(), 1);
}

void TestUpkeep::takesTheStampOfAPushForSeen()
{
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    m_phone->pull();
    m_database->run(u"UPDATE actor SET name='Cecil' WHERE id=3"_s);
    (void)m_phone->push({updateOf(m_phone->row(u"actor"_s, 4), {{u"notes"_s, u"mine"_s}})}, m_phone->since());
    wait(91);
    run();
    QCOMPARE(entries(), 2);
}

void TestUpkeep::givesAFullSyncToWhoComesTooLate()
{
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    m_database->run(u"UPDATE actor SET name='Cecil' WHERE id=3"_s);
    runFor(LongAway);
    QCOMPARE(entries(), 1);
    const auto since = m_phone->since();
    for (const int limit : {1, 2, 0}) {
        m_phone->setSince(since);
        m_phone->pull(limit);
        QVERIFY(m_phone->fullResync());
        QCOMPARE(m_phone->faults(), QString());
    }
    m_database->run(u"UPDATE actor SET name='Dora' WHERE id=4"_s);
    QCOMPARE(m_phone->pull().size(), 1);
    QVERIFY(!m_phone->fullResync());
}

void TestUpkeep::endsAWalkThatItOvertook()
{
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2"_s);
    m_database->run(u"UPDATE actor SET name='Cecil' WHERE id=3"_s);
    PullRequest request;
    request.since = m_phone->since();
    request.limit = 1;
    const auto first = m_phone->page(request);
    QVERIFY(first.hasMore);
    // The same, opened but not yet read.
    using Stream = std::shared_ptr<PullStream>;
    const auto opened = answerOf<Stream>(
        [&](const auto &answered) { m_database->backend().openPull(m_phone->caller(), request, answered); });
    runFor(LongAway);
    QCOMPARE(entries(), 1);
    const auto piece = answerOf<PullStream::Piece>(
        [&](const auto &answered) { std::get<Stream>(opened)->next(answered); });
    QCOMPARE(problemOf(piece), u"503 busy"_s);
    request.cursor = first.cursor;
    QCOMPARE(problemOf(m_phone->ask(request)), u"422 cursor_expired"_s);
}

void TestUpkeep::ignoresUnpairedPhones()
{
    m_database->run(u"DELETE FROM actor WHERE id=2; UPDATE actor SET name='Cecil' WHERE id=3"_s);
    const auto removed = answerOf<std::monostate>(
        [&](const auto &answered) { m_database->backend().removeDevice(u"phone"_s, answered); });
    QCOMPARE(problemOf(removed), QString());
    wait(91);
    run();
    QCOMPARE(entries(), 1);
    m_phone->pair();
    m_phone->pull();
    QVERIFY(m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

/** Pulls without news write nothing, but whether a phone is active must be known after a start too. */
void TestUpkeep::remembersThatAPhoneWasSeen()
{
    const auto seen = [this] { return app().value(u"SELECT last_sync_at FROM sync_device"_s).toString(); };
    m_phone->pull();
    const QString first = seen();
    wait(0);
    m_clock.advance(Day / 2);
    m_phone->pull();
    QCOMPARE(seen(), first);
    m_clock.advance(Day);
    m_phone->pull();
    QCOMPARE(seen(), stampToDatabase(m_clock.nowMicros()));
}

// ---- What comes late -------------------------------------------------------------------------------------------

void TestUpkeep::landsUnsentEdits_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("name"); // of the row at the desktop afterwards; empty: there is none

    QTest::newRow("the same as the desktop's") << u"equal"_s << u"accepted"_s << u"Anna"_s;
    QTest::newRow("another than the desktop's") << u"differing"_s << u"conflict"_s << u"Anna"_s;
    QTest::newRow("the whole row, otherwise") << u"whole"_s << u"conflict"_s << u"Anna"_s;
    QTest::newRow("of a row that did not change") << u"untouched"_s << u"accepted"_s << u"mine"_s;
    QTest::newRow("delete of a row that changed") << u"delete"_s << u"conflict"_s << u"Anna"_s;
    QTest::newRow("delete of a row that went") << u"delete gone"_s << u"accepted"_s << QString();
    QTest::newRow("of a row that went, whole") << u"gone whole"_s << u"conflict"_s << QString();
    QTest::newRow("of a row that went, in part") << u"gone part"_s << u"not_found"_s << QString();
    QTest::newRow("a new row") << u"create"_s << u"accepted"_s << u"new"_s;
}

void TestUpkeep::landsUnsentEdits()
{
    QFETCH(QString, edit);
    const QJsonObject changed = m_phone->row(u"actor"_s, 1);
    const QJsonObject gone = m_phone->row(u"actor"_s, 2);
    const QJsonObject untouched = m_phone->row(u"actor"_s, 4);
    const QString fresh = newSyncUuid();
    m_database->run(u"UPDATE actor SET name='Anna' WHERE id=1; DELETE FROM actor WHERE id=2;"
                    "UPDATE actor SET name='Cecil' WHERE id=3"_s);
    runFor(LongAway);
    QCOMPARE(entries(), 1);

    const QMap<QString, QJsonObject> changes{
        {u"equal"_s, updateOf(changed, {{u"name"_s, u"Anna"_s}})},
        {u"differing"_s, updateOf(changed, {{u"name"_s, u"mine"_s}})},
        {u"whole"_s, updateOf(changed, whole(changed, u"notes"_s, u"mine"_s))},
        {u"untouched"_s, updateOf(untouched, {{u"name"_s, u"mine"_s}})},
        {u"delete"_s, deleteOf(changed)},
        {u"delete gone"_s, deleteOf(gone)},
        {u"gone whole"_s, updateOf(gone, whole(gone, u"name"_s, u"mine"_s))},
        {u"gone part"_s, updateOf(gone, {{u"name"_s, u"mine"_s}})},
        {u"create"_s, createOf(u"actor"_s, {{u"name"_s, u"new"_s}}, fresh)},
    };
    const QJsonObject change = changes.value(edit);
    QTEST(m_phone->pushOne(change), "outcome");
    QTEST(nameOf(change.value("sync_uuid"_L1).toString()), "name");
    m_phone->pull();
    QVERIFY(m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
    // Sent once more because the answer was lost, it comes to the same.
    QTEST(m_phone->pushOne(change), "outcome");
    QTEST(nameOf(change.value("sync_uuid"_L1).toString()), "name");
}

/** A push that was applied, and its answer lost, is known again as long as its entry is, and does no harm after. */
void TestUpkeep::repeatsNothingTwice()
{
    const QJsonObject change = updateOf(m_phone->row(u"actor"_s, 1), {{u"name"_s, u"mine"_s}});
    QCOMPARE(m_phone->pushOne(change), u"accepted"_s);
    m_database->run(u"UPDATE actor SET name='later' WHERE id=1"_s);
    m_database->run(u"UPDATE actor SET name='Cecil' WHERE id=3"_s);
    const QString uuid = change.value("sync_uuid"_L1).toString();
    m_phone->pull();
    m_phone->pull();
    wait(31); // the values have gone
    run();
    QCOMPARE(m_phone->pushOne(change), u"accepted"_s);
    QCOMPARE(nameOf(uuid), u"later"_s);
    wait(91); // and the entry
    run();
    QCOMPARE(m_phone->pushOne(change), u"conflict"_s);
    QCOMPARE(nameOf(uuid), u"later"_s);
}

void TestUpkeep::givesADayToBeSeen()
{
    m_database->run(u"DELETE FROM actor WHERE id=2; UPDATE actor SET name='Cecil' WHERE id=3"_s);
    const qint64 before = entries();
    run();
    m_database->restart([this] { wait(LongAway); });
    run();
    QCOMPARE(entries(), before);
    m_phone->pull();
    QVERIFY(!m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

void TestUpkeep::endsWithTheStore()
{
    m_database->run(u"DELETE FROM actor WHERE id=2; UPDATE actor SET name='Cecil' WHERE id=3"_s);
    Upkeep upkeep({m_database->store(), m_database->backend().registry(), m_clock, {}});
    QSignalSpy finished(&upkeep, &Upkeep::finished);
    wait(91);
    m_database->store().close();
    upkeep.runNow();
    QVERIFY(finished.wait(60'000));
    QVERIFY(!finished[0][0].toBool());
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
