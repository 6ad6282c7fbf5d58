// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "store/changewatcher.h"
#include "store/syncedfile.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <csignal>
#include <limits>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl =
    u"CREATE TABLE arc(id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, description TEXT, n INTEGER,"
    " setting INTEGER NOT NULL DEFAULT 1, UNIQUE(name, setting));"
    "CREATE TABLE \"user\"(id INTEGER PRIMARY KEY AUTOINCREMENT, \"select\" TEXT, \"a \"\"b'c\" TEXT, parent INTEGER "
    "REFERENCES"
    " arc(id) ON DELETE CASCADE ON UPDATE CASCADE, friend INTEGER REFERENCES arc(id) ON UPDATE CASCADE"
    " ON DELETE SET NULL, \"%1\" TEXT);"
    "CREATE TABLE \"we \"\"ird %1 %2\"(id INTEGER PRIMARY KEY, \"%3 x\" TEXT COLLATE NOCASE UNIQUE, \"old\" , \"new\","
    " \"order\" REAL);"
    "CREATE TABLE wr(id INTEGER PRIMARY KEY, x, y TEXT UNIQUE) WITHOUT ROWID;"
    "CREATE TABLE st(id INTEGER PRIMARY KEY, x ANY, y TEXT) STRICT;"_s;
const QStringList Tables{u"arc"_s, u"user"_s, u"we \"ird %1 %2"_s, u"wr"_s, u"st"_s};

} // namespace

/** What the database does whoever writes to it; each case under recursive_triggers and foreign_keys, on and off. */
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void stampsInsertsUpdatesAndDeletes();
    void leavesRowsAloneThatDoNotChange();
    void ignoresWhatTheAppWritesIntoSyncColumns();
    void givesBackALostSyncUuid();
    void insertsWithASyncUuidThatIsNone_data();
    void insertsWithASyncUuidThatIsNone();
    void letsAnAppSwapSyncUuids();
    void buriesAReplacedSyncUuid();
    void carriesAnIdentityOverAReplaceOnItsId();
    void buriesWhatAReplacePushesOut_data();
    void buriesWhatAReplacePushesOut();
    void survivesOtherConflictClauses();
    void stampsUpserts();
    void goesOnAboveUsedVersions();
    void goesOnAboveTheVersionsOfAnIdLeftBehind();
    void seesDeletesWithoutCondition();
    void seesCascadesAndSetNull();
    void takesBackWhatIsRolledBack();
    void keepsLastInsertRowIdAndChanges();
    void keepsOddValuesInTheHistory_data();
    void keepsOddValuesInTheHistory();
    void survivesAlterTable_data();
    void survivesAlterTable();
    void survivesAttachAndVacuum();
    void survivesTheAppsOwnTriggers();
    void goesOnAfterTheClockSteppedBack();
    void stampsStrictAndWithoutRowid();
    void forgetsATransactionThatWasKilled();
    void holdsInARandomRun();

private:
    QVariantList row(const QString &where, const QString &table = u"arc"_s);
    bool isBuried(const QVariant &uuid);
    void watch(const QStringList &tables = Tables);

    std::unique_ptr<SyncedFile> m_file;
    std::unique_ptr<ChangeWatcher> m_watcher;
};

/** Runs SQL of the app, which must succeed and leave the database as it must be. */
#define APP(sql)                                                                                                       \
    do {                                                                                                               \
        QCOMPARE(m_file->app().run(sql), QString());                                                                   \
        const QString fault = m_watcher->look();                                                                       \
        QVERIFY2(fault.isEmpty(), qPrintable(QString(sql) + u'\n' + fault));                                           \
    } while (false)

void TestCapture::initTestCase_data()
{
    QTest::addColumn<int>("recursive");
    QTest::addColumn<int>("keys");
    for (int recursive = 0; recursive < 2; ++recursive) {
        for (int keys = 0; keys < 2; ++keys)
            QTest::addRow("recursive_triggers=%d foreign_keys=%d", recursive, keys) << recursive << keys;
    }
}

void TestCapture::init()
{
    QFETCH_GLOBAL(int, recursive);
    QFETCH_GLOBAL(int, keys);
    m_file = std::make_unique<SyncedFile>(Ddl);
    m_file->start();
    m_file->run(u"PRAGMA recursive_triggers=%1; PRAGMA foreign_keys=%2"_s.arg(recursive).arg(keys));
    m_file->run(u"INSERT INTO arc(name) VALUES('a'),('b'),('c')"_s);
    watch();
}

void TestCapture::cleanup()
{
    m_watcher.reset();
    QCOMPARE(m_file->app().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    m_file.reset();
}

void TestCapture::watch(const QStringList &tables)
{
    m_watcher = std::make_unique<ChangeWatcher>(m_file->app(), tables);
}

QVariantList TestCapture::row(const QString &where, const QString &table)
{
    return m_file->app()
        .rows(u"SELECT id,sync_uuid,version,updated_at,created_at,deleted_at FROM %1 WHERE %2"_s.arg(quoted(table),
                                                                                                     where))
        .value(0);
}

bool TestCapture::isBuried(const QVariant &uuid)
{
    return m_file->app().value(u"SELECT count(*) FROM sync_change WHERE op IN('D','R') AND uuid=?"_s, {uuid}).toInt()
        > 0;
}

void TestCapture::stampsInsertsUpdatesAndDeletes()
{
    const auto before = row(u"id=1"_s);
    QCOMPARE(before[2].toInt(), 1);
    APP(u"UPDATE arc SET description='x' WHERE id=1"_s);
    const auto after = row(u"id=1"_s);
    QCOMPARE(after[2].toInt(), 2);
    QCOMPARE(after[1], before[1]);
    QVERIFY(after[3].toString() > before[3].toString());
    APP(u"UPDATE arc SET description='all', n=3"_s);
    APP(u"UPDATE arc SET deleted_at='now and then' WHERE id=2"_s);
    QCOMPARE(row(u"id=2"_s)[5], row(u"id=2"_s)[3]);
    APP(u"UPDATE arc SET deleted_at=NULL WHERE id=2"_s);
    APP(u"INSERT INTO arc(name,deleted_at) VALUES('gone already','2001')"_s);
    APP(u"DELETE FROM arc WHERE id=1"_s);
    QVERIFY(isBuried(before[1]));
}

void TestCapture::leavesRowsAloneThatDoNotChange()
{
    APP(u"UPDATE arc SET description='x', n=1.5 WHERE id=1"_s);
    const auto before = row(u"id=1"_s);
    const Stamp newest = m_file->newest();
    APP(u"UPDATE arc SET description='x', n=1.5, name=name, id=id, sync_uuid=sync_uuid WHERE id=1"_s);
    QCOMPARE(row(u"id=1"_s), before);
    QCOMPARE(m_file->newest(), newest);
}

void TestCapture::ignoresWhatTheAppWritesIntoSyncColumns()
{
    for (const auto &assignment :
         {"description='y',version=99,updated_at='2001',created_at='1'"_L1, "version=1,updated_at=NULL"_L1,
          "version=77"_L1, "version=78"_L1, "version=-5,n=1"_L1, "version=9223372036854775807"_L1, "version='text'"_L1,
          "updated_at=x'00'"_L1, "created_at=x'ff'"_L1, "created_at=NULL,description=NULL"_L1,
          "updated_at='2999-01-01 00:00:00.000000'"_L1, "deleted_at=x'00ff'"_L1, "deleted_at=5"_L1,
          "deleted_at=NULL,version=3,updated_at=7"_L1}) {
        const auto before = row(u"id=1"_s);
        APP(u"UPDATE arc SET %1 WHERE id=1"_s.arg(assignment));
        QCOMPARE(row(u"id=1"_s)[2].toLongLong(), before[2].toLongLong() + 1);
        QCOMPARE(row(u"id=1"_s)[4], before[4]);
    }
    APP(u"UPDATE arc SET updated_at=(SELECT max(updated_at) FROM arc)"_s);
    APP(u"INSERT INTO arc(name,version,updated_at,created_at) VALUES('z',1000,'2100-01-01 00:00:00.000000','x')"_s);
    QCOMPARE(row(u"name='z'"_s)[2].toInt(), 1);
}

void TestCapture::givesBackALostSyncUuid()
{
    const auto before = row(u"id=1"_s);
    APP(u"UPDATE arc SET sync_uuid=NULL WHERE id=1"_s);
    QCOMPARE(row(u"id=1"_s)[1], before[1]);
    APP(u"UPDATE arc SET sync_uuid=NULL, description='with data' WHERE id=1"_s);
    QCOMPARE(row(u"id=1"_s)[1], before[1]);
    APP(u"UPDATE arc SET sync_uuid=NULL"_s);
    QVERIFY(!isBuried(before[1]));
}

void TestCapture::insertsWithASyncUuidThatIsNone_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("blob") << u"x'00ff'"_s;
    QTest::newRow("word") << u"'hello'"_s;
    QTest::newRow("empty") << u"''"_s;
    QTest::newRow("number") << u"42"_s;
    QTest::newRow("upper case") << u"'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA'"_s;
    QTest::newRow("36 other characters") << u"'zzzzzzzz-zzzz-4zzz-8zzz-zzzzzzzzzzzz'"_s;
    QTest::newRow("bad UTF-8") << u"cast(x'fffe' as text)"_s;
}

/** Through a text that is none: no statement of the app may fail because of us. */
void TestCapture::letsAnAppSwapSyncUuids()
{
    const auto one = row(u"id=1"_s);
    const auto two = row(u"id=2"_s);
    for (const QString &sql : {u"UPDATE arc SET sync_uuid='for now' WHERE id=1"_s,
                               u"UPDATE arc SET sync_uuid='%1' WHERE id=2"_s.arg(one[1].toString()),
                               u"UPDATE arc SET sync_uuid='%1' WHERE id=1"_s.arg(two[1].toString())})
        QCOMPARE(m_file->app().run(sql), QString());
    QCOMPARE(row(u"id=1"_s)[1], two[1]);
    QCOMPARE(row(u"id=2"_s)[1], one[1]);
    QCOMPARE(m_watcher->look(), QString());
}

void TestCapture::insertsWithASyncUuidThatIsNone()
{
    QFETCH(QString, value);
    APP(u"INSERT INTO arc(name,sync_uuid) VALUES('n',%1)"_s.arg(value));
    APP(u"INSERT OR REPLACE INTO arc(id,name,sync_uuid) VALUES(2,'n',%1)"_s.arg(value));
}

void TestCapture::buriesAReplacedSyncUuid()
{
    const auto before = row(u"id=1"_s);
    APP(u"UPDATE arc SET sync_uuid='11111111-1111-4111-8111-111111111111' WHERE id=1"_s);
    QVERIFY(isBuried(before[1]));
    QCOMPARE(row(u"id=1"_s)[1].toString(), u"11111111-1111-4111-8111-111111111111"_s);
    APP(u"UPDATE arc SET sync_uuid=?1 WHERE id=1"_s.replace(u"?1"_s, u'\'' + before[1].toString() + u'\''));
    APP(u"UPDATE arc SET sync_uuid='22222222-2222-4222-8222-222222222222', id=60, description='all at once' WHERE id=1"_s);
    APP(u"UPDATE arc SET sync_uuid='%1' WHERE id=2"_s.arg(before[1].toString()));
}

void TestCapture::carriesAnIdentityOverAReplaceOnItsId()
{
    QFETCH_GLOBAL(int, recursive);
    const auto before = row(u"id=1"_s);
    APP(u"INSERT OR REPLACE INTO arc(id,name) VALUES(1,'a')"_s);
    const auto after = row(u"id=1"_s);
    if (recursive == 0) {
        QCOMPARE(after[1], before[1]);
        QCOMPARE(after[2].toInt(), before[2].toInt() + 1);
        QVERIFY(!isBuried(before[1]));
    } else {
        QVERIFY(isBuried(before[1]));
    }
    APP(u"INSERT OR REPLACE INTO arc(id,name,sync_uuid) VALUES(1,'a','%1')"_s.arg(after[1].toString()));
    QCOMPARE(row(u"id=1"_s)[1], after[1]);
    APP(u"REPLACE INTO arc(id,name,description) SELECT id,name,'all' FROM arc"_s);
}

void TestCapture::buriesWhatAReplacePushesOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("insert on id and uuid")
        << u"INSERT OR REPLACE INTO arc(id,name,sync_uuid) SELECT 2,'zz',sync_uuid FROM arc WHERE id=1"_s;
    QTest::newRow("insert on unique") << u"INSERT OR REPLACE INTO arc(name) VALUES('c')"_s;
    QTest::newRow("insert on three rows")
        << u"INSERT OR REPLACE INTO arc(id,name,sync_uuid) SELECT 1,'b',sync_uuid FROM arc WHERE id=3"_s;
    QTest::newRow("update on unique") << u"UPDATE OR REPLACE arc SET name='a' WHERE name='b'"_s;
    QTest::newRow("update on id") << u"UPDATE OR REPLACE arc SET id=1 WHERE id=3"_s;
    QTest::newRow("update on uuid")
        << u"UPDATE OR REPLACE arc SET sync_uuid=(SELECT sync_uuid FROM arc WHERE id=1) WHERE id=2"_s;
    QTest::newRow("update on all of them")
        << u"UPDATE OR REPLACE arc SET id=1,name='b',sync_uuid=(SELECT sync_uuid FROM arc WHERE id=2) WHERE id=3"_s;
    QTest::newRow("update on id that takes the uuid away")
        << u"UPDATE OR REPLACE arc SET id=1,sync_uuid=NULL WHERE id=3"_s;
    QTest::newRow("update of several rows") << u"UPDATE OR REPLACE arc SET name='same'"_s;
    QTest::newRow("collation") << u"INSERT INTO \"we \"\"ird %1 %2\"(\"%3 x\") VALUES('aB'); INSERT OR REPLACE INTO"
                                  " \"we \"\"ird %1 %2\"(\"%3 x\",\"old\") VALUES('Ab',2)"_s;
    QTest::newRow("without rowid")
        << u"INSERT INTO wr VALUES(1,1,'p',null,null,null,null,7),(2,2,'q',null,null,null,null,7);"
           "INSERT OR REPLACE INTO wr(id,y) VALUES(1,'q')"_s;
}

void TestCapture::buriesWhatAReplacePushesOut()
{
    QFETCH(QString, sql);
    for (const QString &statement : sql.split(u';'))
        APP(statement);
    APP(u"INSERT INTO arc(name) VALUES('afterwards')"_s);
    QCOMPARE(m_file->app().value(u"SELECT count(*) FROM sync_change WHERE op='H'"_s).toInt(), 0);
}

void TestCapture::survivesOtherConflictClauses()
{
    APP(u"INSERT OR IGNORE INTO arc(id,name) SELECT id,'w' FROM arc LIMIT 1"_s);
    APP(u"UPDATE OR IGNORE arc SET name='a'"_s);
    APP(u"INSERT INTO arc(name) VALUES('after')"_s);
    for (const auto &clause : {"FAIL"_L1, "ABORT"_L1, "ROLLBACK"_L1}) {
        QVERIFY(!m_file->app().run(u"INSERT OR %1 INTO arc(name) VALUES('new%1'),('a')"_s.arg(clause)).isEmpty());
        QCOMPARE(m_watcher->look(), QString());
        APP(u"INSERT OR %1 INTO arc(name) VALUES('%1')"_s.arg(clause));
        QVERIFY(!m_file->app().run(u"UPDATE OR %1 arc SET name='a'"_s.arg(clause)).isEmpty());
        QCOMPARE(m_watcher->look(), QString());
        APP(u"UPDATE OR %1 arc SET n=coalesce(n,0)+1"_s.arg(clause));
    }
    // A clash that was only noted is no identity to carry over later.
    const auto first = row(u"id=1"_s);
    APP(u"INSERT OR IGNORE INTO arc(id,name) VALUES(1,'w')"_s);
    APP(u"UPDATE arc SET id=50 WHERE id=1"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(1,'new')"_s);
    QVERIFY(row(u"id=1"_s)[1] != first[1]);
    const auto second = row(u"id=2"_s);
    APP(u"INSERT OR IGNORE INTO arc(id,name) VALUES(2,'w')"_s);
    APP(u"DELETE FROM arc WHERE id=2"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(2,'again')"_s);
    QVERIFY(row(u"id=2"_s)[1] != second[1]);
}

void TestCapture::stampsUpserts()
{
    APP(u"INSERT INTO arc(id,name) VALUES(1,'up') ON CONFLICT(id) DO UPDATE SET description=excluded.name"_s);
    QCOMPARE(row(u"id=1"_s)[2].toInt(), 2);
    APP(u"INSERT INTO arc(name,n) VALUES('a',5),('fresh',6) ON CONFLICT(name,setting) DO UPDATE SET n=excluded.n"_s);
    APP(u"INSERT INTO arc(name) VALUES('a'),('other') ON CONFLICT DO NOTHING"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(1,'x') ON CONFLICT(id) DO UPDATE SET id=70"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(1,'back')"_s);
}

void TestCapture::goesOnAboveUsedVersions()
{
    APP(u"UPDATE arc SET n=1 WHERE id=1"_s);
    APP(u"UPDATE arc SET n=2 WHERE id=1"_s);
    const auto old = row(u"id=1"_s);
    APP(u"DELETE FROM arc WHERE id=1"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(1,'same id')"_s);
    QVERIFY(row(u"id=1"_s)[2].toInt() > old[2].toInt());
    APP(u"DELETE FROM arc WHERE id=1"_s);
    APP(u"INSERT INTO arc(id,name,sync_uuid) VALUES(90,'same uuid','%1')"_s.arg(old[1].toString()));
    QVERIFY(row(u"id=90"_s)[2].toInt() > old[2].toInt());
    APP(u"DELETE FROM arc WHERE id=90"_s);
    APP(u"UPDATE arc SET id=90 WHERE id=2"_s);
    APP(u"UPDATE arc SET sync_uuid='%1' WHERE id=3"_s.arg(old[1].toString()));
}

void TestCapture::goesOnAboveTheVersionsOfAnIdLeftBehind()
{
    APP(u"UPDATE arc SET n=1 WHERE id=1"_s);
    APP(u"UPDATE arc SET n=2 WHERE id=1"_s);
    APP(u"UPDATE arc SET id=500 WHERE id=1"_s);
    APP(u"INSERT INTO arc(id,name) VALUES(1,'next holder')"_s);
    QVERIFY(row(u"id=1"_s)[2].toInt() > 3);
    APP(u"UPDATE arc SET id=501 WHERE id=500"_s);
    APP(u"UPDATE arc SET id=500 WHERE id=2"_s);
}

void TestCapture::seesDeletesWithoutCondition()
{
    const auto uuids = m_file->app().rows(u"SELECT sync_uuid FROM arc"_s);
    APP(u"DELETE FROM arc"_s);
    QCOMPARE(m_file->app().changes(), int(uuids.size()));
    for (const auto &uuid : uuids)
        QVERIFY(isBuried(uuid[0]));
}

void TestCapture::seesCascadesAndSetNull()
{
    QFETCH_GLOBAL(int, keys);
    APP(u"INSERT INTO \"user\"(\"select\",parent,friend) VALUES('s',1,2),('t',1,3),('u',2,1)"_s);
    APP(u"UPDATE arc SET id=10 WHERE id=1"_s);
    APP(u"DELETE FROM arc WHERE id=10"_s);
    QCOMPARE(m_file->app().value(u"SELECT count(*) FROM \"user\""_s).toInt(), keys == 1 ? 1 : 3);
    APP(u"INSERT INTO arc(id,name) VALUES(20,'p'),(21,'q')"_s);
    APP(u"INSERT INTO \"user\"(parent,friend) VALUES(20,21),(21,20),(20,20)"_s);
    APP(u"INSERT OR REPLACE INTO arc(id,name) VALUES(20,'replaced')"_s);
    APP(u"INSERT OR REPLACE INTO arc(id,name) VALUES(22,'q')"_s);
    APP(u"DELETE FROM arc"_s);
}

void TestCapture::takesBackWhatIsRolledBack()
{
    const auto before = m_file->app().rows(u"SELECT * FROM arc"_s);
    const Stamp newest = m_file->newest();
    APP(u"BEGIN; UPDATE arc SET n=9; SAVEPOINT s; DELETE FROM arc; ROLLBACK TO s; RELEASE s; ROLLBACK"_s);
    QCOMPARE(m_file->app().rows(u"SELECT * FROM arc"_s), before);
    QCOMPARE(m_file->newest(), newest);
    APP(u"BEGIN; SAVEPOINT s; UPDATE arc SET n=9 WHERE id=1; RELEASE s; SAVEPOINT t; DELETE FROM arc WHERE id=2; "
        u"ROLLBACK TO t;"
        "INSERT INTO arc(name) VALUES('kept'); COMMIT"_s);
    QCOMPARE(row(u"id=1"_s)[2].toInt(), 2);
}

void TestCapture::keepsLastInsertRowIdAndChanges()
{
    APP(u"INSERT INTO arc(id,name) VALUES(700,'l')"_s);
    QCOMPARE(m_file->app().lastInsertRowId(), 700);
    QCOMPARE(m_file->app().changes(), 1);
    QCOMPARE(m_file->app().run(u"UPDATE arc SET n=4"_s), QString());
    QCOMPARE(m_file->app().changes(), 4);
    QCOMPARE(m_file->app().lastInsertRowId(), 700);
    QCOMPARE(m_file->app().run(u"INSERT OR REPLACE INTO arc(id,name) VALUES(1,'b')"_s), QString());
    QCOMPARE(m_file->app().changes(), 1);
    QCOMPARE(m_file->app().lastInsertRowId(), 1);
    QCOMPARE(m_file->app().run(u"DELETE FROM arc"_s), QString());
    QCOMPARE(m_file->app().changes(), 3);
    QCOMPARE(m_file->app().lastInsertRowId(), 1);
}

void TestCapture::keepsOddValuesInTheHistory_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("blob") << u"x'00ff'"_s;
    QTest::newRow("infinity") << u"1e999"_s;
    QTest::newRow("minus infinity") << u"-1e999"_s;
    QTest::newRow("fraction") << u"0.1"_s;
    QTest::newRow("largest integer") << u"9223372036854775807"_s;
    QTest::newRow("NUL") << u"cast(x'610062' as text)"_s;
    QTest::newRow("bad UTF-8") << u"cast(x'fffe41' as text)"_s;
    QTest::newRow("megabyte") << u"printf('%.*c',1000000,'x')"_s;
    QTest::newRow("null") << u"NULL"_s;
}

void TestCapture::keepsOddValuesInTheHistory()
{
    QFETCH(QString, value);
    for (const auto &[table, column] : {std::pair{u"arc"_s, u"n"_s},
                                        {u"arc"_s, u"description"_s},
                                        {u"wr"_s, u"x"_s},
                                        {u"st"_s, u"x"_s},
                                        {u"we \"ird %1 %2"_s, u"old"_s},
                                        {u"we \"ird %1 %2"_s, u"order"_s}}) {
        const QString name = quoted(table);
        if (table != "arc"_L1)
            APP(u"INSERT INTO %1(id) VALUES(1)"_s.arg(name).replace(u"wr\"(id) VALUES(1"_s,
                                                                    u"wr\"(id,x) VALUES(1,0"_s));
        APP(u"UPDATE %1 SET %2=7 WHERE id=1"_s.arg(name, quoted(column)));
        APP(QString(u"UPDATE %1 SET %2=%3 WHERE id=1"_s)
                .replace(u"%3"_s, value)
                .replace(u"%2"_s, quoted(column))
                .replace(u"%1 S"_s, name + u" S"_s));
        const QString look = u"SELECT typeof(%1)||hex(coalesce(%1,''))"_s;
        const QVariant stored = m_file->app().value(look.arg(quoted(column)) + u" FROM "_s + name + u" WHERE id=1"_s);
        APP(u"UPDATE %1 SET %2=8 WHERE id=1"_s.arg(name, quoted(column)));
        const auto columns =
            m_file->app().value(u"SELECT columns FROM sync_shape WHERE entity=?"_s, {table}).toString().split(u'\n');
        const QString slot = u"c%1"_s.arg(columns.indexOf(column));
        QCOMPARE(m_file->app().value(look.arg(slot) + u" FROM sync_change ORDER BY stamp DESC LIMIT 1"_s), stored);
        if (table != "arc"_L1)
            APP(u"DELETE FROM %1"_s.arg(name));
    }
}

void TestCapture::survivesAlterTable_data()
{
    QTest::addColumn<QString>("alter");
    QTest::addColumn<QString>("table");
    QTest::newRow("add column") << u"ALTER TABLE arc ADD COLUMN extra TEXT DEFAULT 'e'"_s << u"arc"_s;
    QTest::newRow("drop column") << u"ALTER TABLE arc DROP COLUMN description"_s << u"arc"_s;
    QTest::newRow("rename column") << u"ALTER TABLE arc RENAME COLUMN description TO words"_s << u"arc"_s;
    QTest::newRow("rename key column") << u"ALTER TABLE arc RENAME COLUMN name TO title"_s << u"arc"_s;
    QTest::newRow("rename table") << u"ALTER TABLE arc RENAME TO arc2"_s << u"arc2"_s;
    QTest::newRow("rename table with odd name") << u"ALTER TABLE \"we \"\"ird %1 %2\" RENAME TO odd"_s << u"odd"_s;
    QTest::newRow("rename odd column") << u"ALTER TABLE \"we \"\"ird %1 %2\" RENAME COLUMN \"old\" TO \"older\""_s
                                       << u"arc"_s;
    QTest::newRow("drop odd column") << u"ALTER TABLE \"we \"\"ird %1 %2\" DROP COLUMN \"new\""_s << u"arc"_s;
    QTest::newRow("drop reserved column") << u"ALTER TABLE \"user\" DROP COLUMN \"select\""_s << u"arc"_s;
    QTest::newRow("drop column of strict table") << u"ALTER TABLE st DROP COLUMN x"_s << u"arc"_s;
}

void TestCapture::survivesAlterTable()
{
    QFETCH(QString, alter);
    QFETCH(QString, table);
    const QString name = quoted(table);
    const auto before = row(u"id=1"_s);
    QCOMPARE(m_file->app().run(alter), QString());
    const bool isArc = table.startsWith("arc"_L1);
    const QString named = alter.contains("TO title"_L1) ? u"title"_s : u"name"_s;
    const QString columns = isArc ? named : u"\"%3 x\""_s;
    QStringList tables;
    for (const QString &known : Tables)
        tables.append(alter.contains("RENAME TO"_L1) && (known == "arc"_L1) == isArc
                              && (isArc || known.startsWith(u"we"_s))
                          ? table
                          : known);
    watch(tables);
    APP(QString(u"INSERT INTO @("_s + columns + u") VALUES('n1'),('n2')"_s).replace(u'@', name));
    APP(u"UPDATE @ SET id=id+100 WHERE id=1"_s.replace(u'@', name));
    APP(QString(u"INSERT OR REPLACE INTO @(id,"_s + columns + u") VALUES(101,'nd2')"_s).replace(u'@', name));
    APP(QString(u"UPDATE OR REPLACE @ SET "_s + columns + u"='n1'"_s).replace(u'@', name));
    APP(u"DELETE FROM @ WHERE id=101"_s.replace(u'@', name));
    if (table == "arc2"_L1)
        QVERIFY(isBuried(before[1]));
    for (const QString &each : std::as_const(tables)) {
        if (each != "wr"_L1)
            APP(u"INSERT INTO @(id%1) VALUES(900%2)"_s
                    .arg(each.startsWith("arc"_L1) ? u","_s + named : QString(),
                         each.startsWith("arc"_L1) ? u",'z'"_s : QString())
                    .replace(u'@', quoted(each)));
    }
    QCOMPARE(m_file->app().run(u"DROP TABLE @"_s.replace(u'@', name)), QString());
    // The next start copes with what it finds.
    m_file->start();
    tables.removeOne(table);
    watch(tables);
    APP(u"INSERT INTO st(id,y) VALUES(901,'later')"_s);
    APP(u"UPDATE st SET y='and later'"_s);
}

void TestCapture::survivesAttachAndVacuum()
{
    AppConnection other(u":memory:"_s);
    QCOMPARE(other.run(u"CREATE TABLE sync_change(x); CREATE TABLE arc(x)"_s), QString());
    QCOMPARE(other.run(u"ATTACH ? AS o"_s, {m_file->file().path()}), QString());
    QCOMPARE(other.run(u"INSERT INTO o.arc(name) VALUES('from afar')"_s), QString());
    QCOMPARE(other.run(u"UPDATE o.arc SET n=1; INSERT OR REPLACE INTO o.arc(id,name) VALUES(1,'b')"_s), QString());
    QCOMPARE(other.value(u"SELECT count(*) FROM main.sync_change"_s).toInt(), 0);
    QCOMPARE(other.run(u"DETACH o"_s), QString());
    watch();
    APP(u"VACUUM"_s);
    APP(u"UPDATE arc SET n=2"_s);
}

void TestCapture::survivesTheAppsOwnTriggers()
{
    QFETCH_GLOBAL(int, recursive);
    m_file->run(
        u"CREATE TABLE app_log(x); CREATE TRIGGER app_up AFTER UPDATE ON arc BEGIN INSERT INTO app_log VALUES(new.id); END"_s);
    APP(u"UPDATE arc SET n=9 WHERE id=1"_s);
    APP(u"UPDATE arc SET n=10"_s);
    if (recursive == 0) {
        m_file->run(
            u"CREATE TRIGGER app_other AFTER UPDATE OF n ON arc BEGIN UPDATE arc SET description=new.n WHERE id=2; END"_s);
        QCOMPARE(m_file->app().run(u"UPDATE arc SET n=11 WHERE id=1"_s), QString());
        watch();
        m_file->run(u"DROP TRIGGER app_other"_s);
    }
    m_file->run(
        u"CREATE TRIGGER app_in AFTER INSERT ON arc WHEN new.name='base' BEGIN INSERT INTO arc(name) VALUES('made'); END"_s);
    APP(u"INSERT INTO arc(name) VALUES('base')"_s);
    m_file->run(
        u"CREATE TRIGGER app_before BEFORE INSERT ON arc WHEN new.name='two' BEGIN INSERT INTO arc(name) VALUES('one'); END"_s);
    APP(u"INSERT INTO arc(name) VALUES('two')"_s);
    m_file->run(
        u"CREATE VIEW v AS SELECT id,name FROM arc; CREATE TRIGGER vi INSTEAD OF UPDATE ON v BEGIN UPDATE arc SET"
        " name=new.name WHERE id=new.id; END"_s);
    APP(u"UPDATE v SET name='viewed' WHERE id=1"_s);
    QCOMPARE(m_file->app().value(u"SELECT name FROM arc WHERE id=1"_s).toString(), u"viewed"_s);
}

void TestCapture::goesOnAfterTheClockSteppedBack()
{
    m_file->run(u"INSERT INTO sync_change(stamp,op) VALUES(4102444800000000,'-')"_s);
    APP(u"UPDATE arc SET n=78 WHERE id=1"_s);
    QCOMPARE(row(u"id=1"_s)[3].toString(), u"2100-01-01 00:00:00.000001"_s);
    APP(u"INSERT INTO arc(name) VALUES('p'),('q')"_s);
    APP(u"INSERT OR REPLACE INTO arc(id,name) VALUES(1,'p')"_s);
    APP(u"UPDATE arc SET sync_uuid='11111111-1111-4111-8111-111111111111' WHERE id=1"_s);
    APP(u"DELETE FROM arc"_s);
    const auto wall = m_file->app().rows(u"SELECT DISTINCT wall IS NOT NULL AND wall<4102444800000000 FROM sync_change"
                                         " WHERE stamp>4102444800000000"_s);
    QCOMPARE(wall, (QList<QVariantList>{{1}}));
}

void TestCapture::stampsStrictAndWithoutRowid()
{
    for (const auto &table : {"wr"_L1, "st"_L1}) {
        APP(u"INSERT INTO %1(id,x) VALUES(1,'a'),(2,NULL)"_s.arg(table));
        APP(u"UPDATE %1 SET x=2"_s.arg(table));
        QCOMPARE(row(u"id=1"_s, table)[2].toInt(), 2);
        APP(u"INSERT OR REPLACE INTO %1(id,x) VALUES(1,'b')"_s.arg(table));
        APP(u"UPDATE %1 SET sync_uuid=NULL"_s.arg(table));
        APP(u"UPDATE %1 SET id=id+10"_s.arg(table));
        APP(u"DELETE FROM %1"_s.arg(table));
    }
}

void TestCapture::forgetsATransactionThatWasKilled()
{
    const auto before = m_file->app().rows(u"SELECT * FROM arc"_s);
    const QByteArray path = m_file->file().path().toUtf8();
    const pid_t child = fork();
    if (child == 0) {
        AppConnection app(QString::fromUtf8(path));
        (void)app.run(u"BEGIN IMMEDIATE; UPDATE arc SET n=99; DELETE FROM arc WHERE id=1"_s);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(m_file->app().rows(u"SELECT * FROM arc"_s), before);
    APP(u"UPDATE arc SET n=100"_s);
}

void TestCapture::holdsInARandomRun()
{
    QFETCH_GLOBAL(int, recursive);
    QFETCH_GLOBAL(int, keys);
    const quint32 seed = qEnvironmentVariableIsSet("SSYNC_SEED") ? qEnvironmentVariable("SSYNC_SEED").toUInt()
                                                                 : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed + quint32(recursive * 2 + keys));
    const auto pick = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    const auto id = [&] { return QString::number(1 + random.bounded(6)); };
    const auto name = [&] { return u"'%1'"_s.arg(QChar(u'a' + random.bounded(6))); };
    const auto uuid = [&] {
        return random.bounded(3) == 0 ? u"(SELECT sync_uuid FROM arc WHERE id=%1)"_s.arg(id())
                                      : u"'%1%1%1%1%1%1%1%1-1111-4111-8111-111111111111'"_s.arg(random.bounded(4));
    };
    QStringList done;
    for (int i = 0; i < 250; ++i) {
        const QString clause = pick({u""_s, u" OR REPLACE"_s, u" OR IGNORE"_s, u" OR FAIL"_s, u" OR ABORT"_s,
                                     u" OR ROLLBACK"_s, u" OR REPLACE"_s});
        QString sql;
        switch (random.bounded(13)) {
        case 0: sql = u"INSERT%1 INTO arc(name) VALUES(%2)"_s.arg(clause, name()); break;
        case 1:
            sql = u"INSERT%1 INTO arc(id,name,n) VALUES(%2,%3,%4),(%5,%6,1)"_s.arg(clause, id(), name(), id(), id(),
                                                                                   name());
            break;
        case 2:
            sql = u"INSERT%1 INTO arc(id,name,sync_uuid) VALUES(%2,%3,%4)"_s.arg(clause, id(), name(), uuid());
            break;
        case 3: sql = u"UPDATE%1 arc SET name=%2 WHERE id<=%3"_s.arg(clause, name(), id()); break;
        case 4: sql = u"UPDATE%1 arc SET id=%2, n=%3 WHERE id=%4"_s.arg(clause, id(), id(), id()); break;
        case 5: sql = u"UPDATE%1 arc SET sync_uuid=%2 WHERE id=%3"_s.arg(clause, uuid(), id()); break;
        case 6:
            sql = u"UPDATE%1 arc SET sync_uuid=%2, id=%3, name=%4 WHERE id=%5"_s.arg(clause, uuid(), id(), name(),
                                                                                     id());
            break;
        case 7: sql = u"DELETE FROM arc WHERE id=%1"_s.arg(id()); break;
        case 8:
            sql = u"INSERT INTO arc(id,name) VALUES(%1,%2) ON CONFLICT DO UPDATE SET n=coalesce(n,0)+1, id=%3"_s.arg(
                id(), name(), id());
            break;
        case 9:
            sql = u"UPDATE arc SET version=%1, updated_at='x', deleted_at=nullif(%1,3) WHERE id<%1"_s.arg(id());
            break;
        case 10:
            sql = u"INSERT%1 INTO \"user\"(id,parent,friend) VALUES(%2,%3,%4)"_s.arg(clause, id(), id(), id());
            break;
        case 11:
            sql = u"UPDATE%1 \"user\" SET id=%2,parent=%3,sync_uuid=NULL WHERE id=%4"_s.arg(clause, id(), id(), id());
            break;
        default: sql = u"UPDATE%1 arc SET name=name WHERE id=%2"_s.arg(clause, id()); break;
        }
        done.append(sql);
        (void)m_file->app().run(sql); // many may not succeed: constraints are hit on purpose
        const QString fault = m_watcher->look();
        QVERIFY2(fault.isEmpty(),
                 qPrintable(u"seed %1\n%2\n%3"_s.arg(seed).arg(
                     done.mid(std::max<qsizetype>(0, done.size() - 12)).join(u'\n'), fault)));
    }
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
