// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/backendphone.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

constexpr int Rows = 9;
const QString Ddl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT);"
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<9)"
                    " INSERT INTO actor(name) SELECT 'actor '||i FROM n;"_s;

} // namespace

/** What progress bars are told: rows done of rows in all. */
class TestSyncProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void knowsTheWholeOfAFullPull();
    void knowsTheWholeOfAnIncrementalPull();
    void countsOnOverPages();
    void startsAnewWithEachWalk();
    void tellsOfAPushAsItIsCommitted();

private:
    /** Of the last thing told. */
    qint64 done() const { return m_told->constLast().at(1).toLongLong(); }
    qint64 total() const { return m_told->constLast().at(2).toLongLong(); }

    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestSyncProgress::init()
{
    Settings settings;
    settings.maxSyncBatchSize = 4;
    m_database = std::make_unique<ServedDatabase>(Ddl, settings);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    m_told = std::make_unique<QSignalSpy>(&m_database->backend(), &SyncBackend::syncProgressed);
}

void TestSyncProgress::cleanup()
{
    m_told.reset();
    m_phone.reset();
    m_database.reset();
}

void TestSyncProgress::knowsTheWholeOfAFullPull()
{
    m_phone->pull();
    QCOMPARE(done(), Rows);
    QCOMPARE(total(), Rows);
    QCOMPARE(m_told->constLast().at(0).toString(), u"phone"_s);
}

void TestSyncProgress::knowsTheWholeOfAnIncrementalPull()
{
    m_phone->pull();
    m_database->run(u"UPDATE actor SET name='x' WHERE id<4"_s);
    m_phone->pull();
    QCOMPARE(done(), 3);
    QCOMPARE(total(), 3);
}

void TestSyncProgress::countsOnOverPages()
{
    QList<qint64> seen;
    m_phone->pull(4, [&] {
        seen.append(done());
        QCOMPARE(total(), Rows);
    });
    QCOMPARE(seen, (QList<qint64>{4, 8}));
    QCOMPARE(done(), Rows);
    QCOMPARE(total(), Rows);
}

void TestSyncProgress::startsAnewWithEachWalk()
{
    m_phone->page({});
    m_phone->page({});
    QCOMPARE(done(), Rows);
    QCOMPARE(total(), Rows);
}

void TestSyncProgress::tellsOfAPushAsItIsCommitted()
{
    m_phone->pull();
    m_told->clear();
    QJsonArray changes;
    for (int id = 1; id <= Rows; ++id)
        changes.append(updateOf(m_phone->row(u"actor"_s, id), {{u"name"_s, u"new %1"_s.arg(id)}}));
    m_phone->push(changes);
    QVERIFY(!m_told->isEmpty());
    QCOMPARE(m_told->constFirst().at(1).toLongLong(), 4);
    QCOMPARE(total(), Rows);
}

QTEST_GUILESS_MAIN(TestSyncProgress)
#include "tst_syncprogress.moc"
