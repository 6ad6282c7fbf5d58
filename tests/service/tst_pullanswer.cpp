// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "service/backendphone.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE setting(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE skill(id INTEGER PRIMARY KEY, name TEXT, setting_id INTEGER REFERENCES setting(id));"
                    "CREATE TABLE world_data(id INTEGER PRIMARY KEY, name TEXT);"
                    "INSERT INTO setting(name) VALUES('north'),('south');"
                    "INSERT INTO skill(name,setting_id) VALUES('a',1),('b',2),('c',1),('d',NULL),('e',2);"
                    "INSERT INTO world_data(name) VALUES('w1'),('w2');"_s;
constexpr int AllRows = 9;

QStringList operations(const QList<QJsonObject> &changes)
{
    QStringList all;
    for (const QJsonObject &change : changes)
        all.append(change.value("operation"_L1).toString() + u' ' + change.value("sync_uuid"_L1).toString());
    return all;
}

} // namespace

class TestPullAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsEverythingAtOnce();
    void writesNothingWhereNothingIsNew();
    void comesInPages_data();
    void comesInPages();
    void capsPagesAtTheBatchSize();
    void keepsToTheTypesAskedFor();
    void refusesUnknownTypes();
    void refusesACursorThatIsNotItsOwn();
    void continuesAWalkThatOthersWriteDuring();
    void tellsOfARowThatCameDuringAWalkAndWent_data();
    void tellsOfARowThatCameDuringAWalkAndWent();
    void tellsOfARowThatCameBackDuringAWalkAndWent();
    void tellsOfARowThatWasBroughtBackAsACreate();
    void tellsOfSyncAsItGoesOn();
    void answersWhileStopping();

private:
    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
};

void TestPullAnswer::init()
{
    m_database = std::make_unique<ServedDatabase>(Ddl);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
}

void TestPullAnswer::cleanup()
{
    m_phone.reset();
    m_database.reset();
}

void TestPullAnswer::bringsEverythingAtOnce()
{
    const auto answer = m_phone->page({});
    QCOMPARE(answer.changes.size(), AllRows);
    QVERIFY(!answer.hasMore);
    QVERIFY(answer.cursor.isEmpty());
    QVERIFY(!answer.fullResync);
    QCOMPARE(answer.syncTimestamp, stampToWire(m_database->newest()));
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
    QVERIFY(m_phone->row(u"skill"_s, 1).value("data"_L1)["setting_id_sync_uuid"_L1].isString());
}

void TestPullAnswer::writesNothingWhereNothingIsNew()
{
    m_phone->pull();
    QCOMPARE(m_phone->pull().size(), 0);
    const auto since = m_phone->since();
    const QByteArray before = m_database->file().bytes();
    QCOMPARE(m_phone->pull().size(), 0);
    QCOMPARE(m_phone->since(), since);
    QVERIFY(m_database->file().bytes() == before);
}

void TestPullAnswer::comesInPages_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, AllRows - 1, AllRows, AllRows + 1})
        QTest::addRow("%d a page", limit) << limit;
}

void TestPullAnswer::comesInPages()
{
    QFETCH(int, limit);
    PullRequest request;
    request.limit = limit;
    QStringList timestamps;
    int sent = 0;
    for (bool more = true; more;) {
        const auto answer = m_phone->page(request);
        QVERIFY(answer.changes.size() <= limit);
        QCOMPARE(answer.hasMore, !answer.cursor.isEmpty());
        QVERIFY(answer.hasMore ? answer.changes.size() == limit : true);
        sent += int(answer.changes.size());
        QCOMPARE(answer.hasMore, sent < AllRows);
        timestamps.append(answer.syncTimestamp);
        request.cursor = answer.cursor;
        more = answer.hasMore;
    }
    QCOMPARE(sent, AllRows);
    QCOMPARE(timestamps.removeDuplicates(), (AllRows - 1) / limit);
    m_phone->pull(limit);
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullAnswer::capsPagesAtTheBatchSize()
{
    m_phone.reset();
    Settings settings;
    settings.maxSyncBatchSize = 4;
    m_database = std::make_unique<ServedDatabase>(Ddl, settings);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    PullRequest request;
    request.limit = 1000;
    QCOMPARE(m_phone->page(request).changes.size(), 4);
    QCOMPARE(m_phone->page({}).changes.size(), AllRows);
}

void TestPullAnswer::keepsToTheTypesAskedFor()
{
    PullRequest request;
    request.entityTypes = QStringList{u"skill"_s, u"skill"_s};
    QCOMPARE(m_phone->page(request).changes.size(), 5);
    QCOMPARE(m_phone->status().pendingChanges, AllRows); // a pull of some types is no complete one
    request.entityTypes = QStringList();
    QCOMPARE(m_phone->page(request).changes.size(), 0);
}

void TestPullAnswer::refusesUnknownTypes()
{
    PullRequest request;
    request.entityTypes = QStringList{u"skill"_s, u"sync_device"_s};
    const auto outcome = m_phone->ask(request);
    QCOMPARE(problemOf(outcome).left(3), u"422"_s);
    QCOMPARE(std::get<Problem>(outcome).errors.size(), 1);
    QCOMPARE(std::get<Problem>(outcome).errors[0].pointer, u"/entity_types/1"_s);
    QVERIFY(std::get<Problem>(outcome).errors[0].detail.contains(u"sync_device"));
}

void TestPullAnswer::refusesACursorThatIsNotItsOwn()
{
    PullRequest request;
    request.limit = 2;
    const QByteArray cursor = m_phone->page(request).cursor;
    BackendPhone other(*m_database, u"other"_s);
    request.cursor = cursor;
    QCOMPARE(problemOf(other.ask(request)), u"422 cursor_expired"_s);
    QCOMPARE(problemOf(m_phone->ask(request)), QString());
    m_phone->pair();
    QCOMPARE(problemOf(m_phone->ask(request)), u"422 cursor_expired"_s);
    request.cursor = "nonsense";
    QCOMPARE(problemOf(m_phone->ask(request)), u"422 cursor_expired"_s);
}

void TestPullAnswer::continuesAWalkThatOthersWriteDuring()
{
    int round = 0;
    m_phone->pull(1, [&] {
        if (++round > 12)
            return;
        m_database->run(u"INSERT INTO skill(name) VALUES('new %1')"_s.arg(round));
        m_database->run(u"UPDATE setting SET name='r%1' WHERE id=1"_s.arg(round));
        if (round == 3)
            m_database->run(u"DELETE FROM world_data WHERE id=1; DELETE FROM skill WHERE id=1"_s);
        if (round == 4)
            m_database->restart(); // a cursor outlives the server
    });
    m_phone->pull();
    QVERIFY(!m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullAnswer::tellsOfARowThatCameDuringAWalkAndWent_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("of everything") << true;
    QTest::newRow("of what is new") << false;
}

void TestPullAnswer::tellsOfARowThatCameDuringAWalkAndWent()
{
    QFETCH(bool, full);
    if (!full)
        m_phone->pull();
    m_database->run(u"UPDATE setting SET name=name||'x'; UPDATE skill SET name=name||'x'"_s);
    const QString uuid = newSyncUuid();
    bool written = false;
    const auto walked = m_phone->pull(1, [&] {
        if (std::exchange(written, true))
            return;
        // Sent in this walk, whichever it is, for the sake of the skill that names it.
        m_database->run(u"INSERT INTO setting(id,name,sync_uuid) VALUES(7,'ghost',?)"_s, {uuid});
        m_database->run(u"UPDATE skill SET setting_id=7 WHERE id=5"_s);
    });
    QVERIFY(operations(walked).contains(u"create "_s + uuid));
    m_database->run(u"UPDATE skill SET setting_id=NULL WHERE id=5; DELETE FROM setting WHERE id=7"_s);
    QVERIFY(operations(m_phone->pull()).contains(u"delete "_s + uuid));
    QCOMPARE(m_phone->faults(), QString());
    QCOMPARE(m_phone->pull().size(), 0);
}

void TestPullAnswer::tellsOfARowThatCameBackDuringAWalkAndWent()
{
    const QString uuid = m_database->app().value(u"SELECT sync_uuid FROM world_data WHERE id=2"_s).toString();
    m_database->run(u"UPDATE world_data SET deleted_at=CURRENT_TIMESTAMP WHERE id=2"_s);
    bool written = false;
    const auto walked = m_phone->pull(1, [&] {
        if (!std::exchange(written, true))
            m_database->run(u"UPDATE world_data SET deleted_at=NULL WHERE id=2"_s);
    });
    QVERIFY(operations(walked).contains(u"create "_s + uuid));
    m_database->run(u"DELETE FROM world_data WHERE id=2"_s);
    QVERIFY(operations(m_phone->pull()).contains(u"delete "_s + uuid));
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullAnswer::tellsOfARowThatWasBroughtBackAsACreate()
{
    m_phone->pull();
    const QString uuid = m_database->app().value(u"SELECT sync_uuid FROM skill WHERE id=2"_s).toString();
    m_database->run(u"UPDATE skill SET deleted_at=CURRENT_TIMESTAMP WHERE id=2"_s);
    m_database->run(u"UPDATE skill SET deleted_at=NULL WHERE id=2"_s);
    QCOMPARE(operations(m_phone->pull()), QStringList{u"create "_s + uuid});
    m_database->run(u"UPDATE skill SET deleted_at=CURRENT_TIMESTAMP WHERE id=2"_s);
    QCOMPARE(operations(m_phone->pull()), QStringList{u"delete "_s + uuid});
    m_database->run(u"UPDATE skill SET deleted_at=NULL WHERE id=2"_s);
    QCOMPARE(operations(m_phone->pull()), QStringList{u"create "_s + uuid});
    QCOMPARE(m_phone->faults(), QString());
}

void TestPullAnswer::tellsOfSyncAsItGoesOn()
{
    QSignalSpy started(&m_database->backend(), &SyncBackend::syncStarted);
    QSignalSpy progressed(&m_database->backend(), &SyncBackend::syncProgressed);
    QSignalSpy finished(&m_database->backend(), &SyncBackend::syncFinished);
    m_phone->pull();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(finished[0][0].toString(), u"phone"_s);
}

void TestPullAnswer::answersWhileStopping()
{
    using Stream = std::shared_ptr<PullStream>;
    const auto opened = answerOf<Stream>(
        [&](const auto &answered) { m_database->backend().openPull(m_phone->caller(), {}, answered); });
    const auto stream = std::get<Stream>(opened);
    m_database->store().close();
    const auto piece = answerOf<PullStream::Piece>([&](const auto &answered) { stream->next(answered); });
    QCOMPARE(problemOf(piece), u"503 stopping"_s);
    QCOMPARE(problemOf(m_phone->ask({})), u"503 stopping"_s);
}

QTEST_GUILESS_MAIN(TestPullAnswer)
#include "tst_pullanswer.moc"
