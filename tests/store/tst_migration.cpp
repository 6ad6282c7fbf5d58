// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "store/changewatcher.h"
#include "store/phonecopy.h"
#include "store/schemareader.h"
#include "store/syncedfile.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl =
    u"CREATE TABLE arc(id INTEGER PRIMARY KEY, name VARCHAR(100) NOT NULL UNIQUE, n INTEGER);"
    "CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT, arc INTEGER REFERENCES arc(id));"
    "INSERT INTO arc(name,n) VALUES('a',1),('b',2),('c',3); INSERT INTO note(body,arc) VALUES('n',1),('m',9);"_s;

/** As a server before us left it. */
const QString SyncedDdl =
    u"CREATE TABLE arc(id INTEGER PRIMARY KEY, name TEXT, sync_uuid VARCHAR(36), created_at DATETIME, updated_at "
    u"DATETIME,"
    " deleted_at DATETIME, version INTEGER); CREATE UNIQUE INDEX ix_arc_sync_uuid ON arc(sync_uuid);"_s;

/** All data of the entity tables, without what sync added. */
QMap<QString, QList<QVariantList>> contentOf(AppConnection &app)
{
    QMap<QString, QList<QVariantList>> content;
    for (const QVariantList &table :
         app.rows(u"SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sync%'"
                  " AND name NOT LIKE 'sqlite%' ORDER BY name"_s)) {
        QStringList columns;
        for (const QVariantList &column : app.rows(u"SELECT name FROM pragma_table_info(?)"_s, {table[0]})) {
            if (!isSyncColumn(column[0].toString()))
                columns.append(quoted(column[0].toString()));
        }
        columns.sort();
        content.insert(
            table[0].toString(),
            app.rows(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u','), quoted(table[0].toString()))));
    }
    return content;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryGenerationToOneForm_data();
    void bringsEveryGenerationToOneForm();
    void givesAllGenerationsTheSameContent();
    void changesNothingTheSecondTime();
    void leavesTheOriginalWhereItIsInterrupted();
    void refusesANewerDatabaseUntouched();
    void refusesWhatIsNoDatabase();
    void refusesAReadOnlyDatabase();
    void hashesClearTokens_data();
    void hashesClearTokens();
    void normalisesTimes_data();
    void normalisesTimes();
    void keepsTheOrderOfOldStamps();
    void mendsIdentities_data();
    void mendsIdentities();
    void leavesNoTraceOfOurselvesInOtherTables_data();
    void leavesNoTraceOfOurselvesInOtherTables();
    void takesAnIndexNameThatIsFree();
    void followsAnAppUpgrade_data();
    void followsAnAppUpgrade();
    void resyncsWhereATableWasEmptiedUnseen();
    void goesOnAfterItsTriggersWereRemoved();
    void copesWithWideTables();
};

void TestMigration::bringsEveryGenerationToOneForm_data()
{
    QTest::addColumn<QString>("generation");
    for (const auto &generation : {u"legacy"_s, u"migrated"_s, u"current"_s})
        QTest::newRow(qPrintable(generation)) << generation;
}

void TestMigration::bringsEveryGenerationToOneForm()
{
    QFETCH(QString, generation);
    const QString original = TemporaryDatabase::realFile(generation);
    if (original.isEmpty())
        QSKIP("the real databases are not there");
    SyncedFile file;
    file.file().copy(original);
    const auto before = contentOf(file.app());
    file.start();
    QCOMPARE(contentOf(file.app()), before);
    QCOMPARE(file.app().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QStringList tables;
    for (const EntityType &type : file.schema().types())
        tables.append(type.table);
    QVERIFY(tables.size() > 50);
    ChangeWatcher watcher(file.app(), tables); // checks stamps, identities, times

    QCOMPARE(file.file().backups().size(), 1);
    const QString backup = file.file().folder() + u'/' + file.file().backups().first();
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    AppConnection copy(backup);
    QCOMPARE(contentOf(copy), before);
    QCOMPARE(copy.value(u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'sync_change%'"_s).toInt(), 0);

    PhoneCopy phone(file);
    phone.pull();
    QCOMPARE(phone.faults(), QString());
    for (const QString &table : std::as_const(tables)) {
        QCOMPARE(file.app().run(u"UPDATE %1 SET deleted_at='x' WHERE id=(SELECT max(id) FROM %1)"_s.arg(quoted(table))),
                 QString());
        QCOMPARE(watcher.look(), QString());
    }
    phone.pull();
    QCOMPARE(phone.faults(), QString());
}

void TestMigration::givesAllGenerationsTheSameContent()
{
    QMap<QString, QList<QVariantList>> first;
    for (const auto &generation : {u"legacy"_s, u"migrated"_s, u"current"_s}) {
        if (TemporaryDatabase::realFile(generation).isEmpty())
            QSKIP("the real databases are not there");
        SyncedFile file;
        file.file().copy(TemporaryDatabase::realFile(generation));
        file.start();
        const auto content = contentOf(file.app());
        if (first.isEmpty())
            first = content;
        QCOMPARE(content.keys(), first.keys());
        QCOMPARE(content, first);
    }
}

void TestMigration::changesNothingTheSecondTime()
{
    SyncedFile file(Ddl);
    file.start();
    file.run(u"UPDATE arc SET n=5 WHERE id=1"_s);
    file.stop();
    const QByteArray bytes = file.file().bytes();
    QVERIFY(file.migrate().ok());
    QVERIFY(file.migrate().ok());
    QCOMPARE(file.file().bytes(), bytes);
    QCOMPARE(file.file().backups().size(), 1);
}

void TestMigration::leavesTheOriginalWhereItIsInterrupted()
{
    SyncedFile file(Ddl);
    const auto schema = file.app().rows(u"SELECT * FROM sqlite_master"_s);
    const auto content = contentOf(file.app());
    const auto stopped = file.migrate([](qint64, qint64) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Stopped);
    QCOMPARE(file.app().rows(u"SELECT * FROM sqlite_master"_s), schema);
    QCOMPARE(contentOf(file.app()), content);
    file.start();
    QVERIFY(file.migrate(nullptr).ok());
}

void TestMigration::refusesANewerDatabaseUntouched()
{
    SyncedFile file(Ddl);
    file.start();
    file.stop();
    file.run(u"UPDATE sync_state SET schema=%1"_s.arg(Migration::SchemaVersion + 1));
    file.run(u"ALTER TABLE arc ADD COLUMN later TEXT"_s);
    const QByteArray bytes = file.file().bytes();
    const auto refused = file.migrate();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::TooNew);
    QCOMPARE(file.file().bytes(), bytes);
    QCOMPARE(file.file().backups().size(), 1);
}

void TestMigration::refusesWhatIsNoDatabase()
{
    SyncedFile file;
    QFile garbage(file.file().path());
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    const auto refused = file.migrate();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
    QCOMPARE(file.file().bytes(), QByteArray(5000, 'x'));
    QCOMPARE(file.file().backups(), QStringList());
}

void TestMigration::refusesAReadOnlyDatabase()
{
    SyncedFile file(Ddl);
    const QByteArray bytes = file.file().bytes();
    const DatabaseFile readOnly{u"file:%1?mode=ro"_s.arg(file.file().path()), u"QSQLITE_OPEN_URI"_s};
    Connection connection(readOnly, Connection::Role::Writer);
    Migration::Options options;
    options.now = file.clock.nowMicros();
    const auto refused = Migration(connection, {file.file().path(), {}}, file.clock, options).run();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(file.file().bytes(), bytes);
}

void TestMigration::hashesClearTokens_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("rollback journal") << u"delete"_s;
    QTest::newRow("WAL") << u"wal"_s;
}

void TestMigration::hashesClearTokens()
{
    QFETCH(QString, journal);
    const QString original = TemporaryDatabase::realFile(u"current"_s);
    if (original.isEmpty())
        QSKIP("the real databases are not there");
    SyncedFile file;
    file.file().copy(original);
    file.run(u"PRAGMA journal_mode=%1"_s.arg(journal));
    file.run(
        u"INSERT INTO user(username,sync_uuid,version) SELECT 'u','99999999-1111-4111-8111-111111111111',1 WHERE NOT EXISTS(SELECT 1 FROM user)"_s);
    for (int i = 0; i < 5; ++i) {
        file.run(u"INSERT INTO sync_device(device_id,device_name,auth_token,is_active,sync_uuid,version) "
                 u"VALUES('d%1','Phone',"
                 "'CLEARSECRET%1',1,'%2',1)"_s.arg(QString::number(i), newSyncUuid()));
    }
    const auto columns = file.app().rows(
        u"SELECT name, \"notnull\" FROM pragma_table_info('sync_pairing_tokens') WHERE pk=0"_s);
    QStringList names;
    QStringList values;
    for (const QVariantList &column : columns) {
        names.append(column[0].toString());
        values.append(column[0].toString() == "sync_uuid"_L1 ? u"'%1'"_s.arg(newSyncUuid()) : u"'PAIRINGSECRET'"_s);
    }
    file.run(u"INSERT INTO sync_pairing_tokens(%1) VALUES(%2)"_s.arg(names.join(u','), values.join(u',')));
    QVERIFY(file.file().bytes().contains("CLEARSECRET3"));
    const Stamp before = file.clock.nowMicros();
    file.start();
    QCOMPARE(file.app().value(u"SELECT auth_token FROM sync_device WHERE device_id='d3'"_s).toString(),
             QString::fromLatin1(hashedToken("CLEARSECRET3")));
    QVERIFY(file.app().value(u"SELECT min(token_expires_at) FROM sync_device"_s).toLongLong() > before);
    QCOMPARE(file.app().value(u"SELECT count(DISTINCT registration) FROM sync_device"_s).toInt(), 5);
    QCOMPARE(file.app().value(u"SELECT count(*) FROM sync_pairing_tokens"_s).toInt(), 0);
    file.stop();
    file.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(!file.file().bytes().contains("CLEARSECRET"));
    QVERIFY(!file.file().bytes().contains("PAIRINGSECRET"));
}

void TestMigration::normalisesTimes_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("expected"); // empty: the row's stamp
    QTest::newRow("canonical") << u"'2024-05-06 07:08:09.123456'"_s << u"2024-05-06 07:08:09.123456"_s;
    QTest::newRow("no fraction") << u"'2024-05-06 07:08:09'"_s << u"2024-05-06 07:08:09.000000"_s;
    QTest::newRow("T without zone is local") << u"'2024-05-06T07:08:09.5'"_s << u"2024-05-06 05:08:09.500000"_s;
    QTest::newRow("T in winter") << u"'2024-01-06T07:08:09.000001'"_s << u"2024-01-06 06:08:09.000001"_s;
    QTest::newRow("zone") << u"'2024-05-06T07:08:09+02:00'"_s << u"2024-05-06 05:08:09.000000"_s;
    QTest::newRow("negative zone") << u"'2024-05-06T07:08:09.25-05:30'"_s << u"2024-05-06 12:38:09.250000"_s;
    QTest::newRow("UTC") << u"'2024-05-06T07:08:09Z'"_s << u"2024-05-06 07:08:09.000000"_s;
    QTest::newRow("garbage") << u"'yesterday'"_s << QString();
    QTest::newRow("number") << u"1714979289"_s << QString();
    QTest::newRow("blob") << u"x'00ff'"_s << QString();
    QTest::newRow("null") << u"NULL"_s << QString();
    QTest::newRow("impossible") << u"'2024-02-30 25:61:00'"_s << QString();
    QTest::newRow("hour that is skipped in spring") << u"'2024-03-31T02:30:00'"_s << u"2024-03-31 01:30:00.000000"_s;
}

void TestMigration::normalisesTimes()
{
    QFETCH(QString, old);
    QFETCH(QString, expected);
    qputenv("TZ", "Europe/Berlin");
    tzset();
    SyncedFile file(SyncedDdl);
    file.run(u"INSERT INTO arc(id,name,created_at,updated_at,deleted_at,version) VALUES(1,'a',%1,%1,%1,3)"_s.arg(old));
    file.start();
    const auto row = file.app().rows(u"SELECT created_at,updated_at,deleted_at,version FROM arc"_s).first();
    qunsetenv("TZ");
    tzset();
    ChangeWatcher watcher(file.app(), {u"arc"_s});
    QCOMPARE(row[0].toString(), expected.isEmpty() ? row[1].toString() : expected);
    if (!expected.isEmpty())
        QCOMPARE(row[1].toString(), expected);
    QCOMPARE(row[2].isValid(), old != "NULL"_L1);
    QCOMPARE(row[3].toInt(), 3);
}

void TestMigration::keepsTheOrderOfOldStamps()
{
    SyncedFile file(SyncedDdl);
    file.run(u"INSERT INTO arc(id,updated_at) VALUES(1,'2024-01-01 00:00:02'),(2,'2024-01-01 00:00:01'),(3,'2024-01-01 "
             u"00:00:01'),(4,NULL),"
             "(5,'2999-01-01 00:00:00'),(6,'1970-01-01 00:00:00'),(7,'1970-01-01 00:00:00')"_s);
    const Stamp before = file.clock.nowMicros();
    file.start();
    QCOMPARE(file.app().rows(u"SELECT id FROM arc ORDER BY updated_at"_s),
             (QList<QVariantList>{{6}, {7}, {2}, {3}, {1}, {4}, {5}}));
    const auto newest = stampFromText(file.app().value(u"SELECT max(updated_at) FROM arc"_s).toString());
    QVERIFY(*newest >= before && *newest < file.clock.nowMicros() + 1'000'000);
    QVERIFY(file.newest() >= *newest);
}

void TestMigration::mendsIdentities_data()
{
    QTest::addColumn<QString>("index");
    QTest::newRow("with a unique index") << u"CREATE UNIQUE INDEX u ON arc(sync_uuid)"_s;
    QTest::newRow("without an index") << u"SELECT 1"_s;
    QTest::newRow("with an index that is not unique") << u"CREATE INDEX ix_arc_sync_uuid ON arc(sync_uuid)"_s;
    QTest::newRow("with a partial one") << u"CREATE UNIQUE INDEX u ON arc(sync_uuid) WHERE id>1"_s;
}

void TestMigration::mendsIdentities()
{
    QFETCH(QString, index);
    SyncedFile file(QString(SyncedDdl).replace(u"CREATE UNIQUE INDEX ix_arc_sync_uuid ON arc(sync_uuid)"_s, index));
    file.run(u"INSERT INTO arc(id,sync_uuid) "
             u"VALUES(1,'AAAAAAAA-aaaa-4aaa-8aaa-aaaaaaaaaaaa'),(2,'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'),"
             "(3,NULL),(4,'not "
             "one'),(5,'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb'),(6,NULL),(7,'CCCCCCCC-CCCC-4CCC-8CCC-CCCCCCCCCCCC'),(8,"
             "x'00'),"
             "(10,'dddddddd-dddd-4ddd-8ddd-dddddddddddd'),(11,'DDDDDDDD-dddd-4ddd-8ddd-dddddddddddd')"_s);
    if (!index.contains("UNIQUE"_L1))
        file.run(u"INSERT INTO arc(id,sync_uuid) VALUES(9,'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb')"_s);
    file.start();
    ChangeWatcher watcher(file.app(), {u"arc"_s});
    const auto uuidOf = [&](int id) {
        return file.app().value(u"SELECT sync_uuid FROM arc WHERE id=?"_s, {id}).toString();
    };
    QCOMPARE(uuidOf(2), u"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s);
    QCOMPARE(uuidOf(5), u"bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"_s);
    QCOMPARE(uuidOf(7), u"cccccccc-cccc-4ccc-8ccc-cccccccccccc"_s);
    QCOMPARE(uuidOf(10), u"dddddddd-dddd-4ddd-8ddd-dddddddddddd"_s);
    QVERIFY(!file.app().run(u"UPDATE arc SET sync_uuid=(SELECT sync_uuid FROM arc WHERE id=1) WHERE id=3"_s).isEmpty());
}

void TestMigration::leavesNoTraceOfOurselvesInOtherTables_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("write");
    QTest::newRow("full text search") << u"CREATE VIRTUAL TABLE words USING fts5(body)"_s
                                      << u"INSERT INTO words VALUES('once upon a time')"_s;
    QTest::newRow("external content")
        << u"CREATE VIRTUAL TABLE words USING fts5(body, content='note', content_rowid='id')"_s
        << u"INSERT INTO words(words) VALUES('rebuild')"_s;
    QTest::newRow("no id") << u"CREATE TABLE words(key TEXT PRIMARY KEY, value)"_s
                           << u"INSERT INTO words VALUES('k','v')"_s;
    QTest::newRow("text id") << u"CREATE TABLE words(id TEXT PRIMARY KEY, value)"_s
                             << u"INSERT INTO words VALUES('k','v')"_s;
    QTest::newRow("two keys") << u"CREATE TABLE words(id INTEGER, b INTEGER, PRIMARY KEY(id,b))"_s
                              << u"INSERT INTO words VALUES(1,2)"_s;
    QTest::newRow("view") << u"CREATE VIEW words AS SELECT id, body FROM note"_s << u"SELECT 1"_s;
}

void TestMigration::leavesNoTraceOfOurselvesInOtherTables()
{
    QFETCH(QString, sql);
    QFETCH(QString, write);
    SyncedFile file(Ddl + sql);
    const auto before = file.app().rows(
        u"SELECT name, sql FROM sqlite_master WHERE name LIKE 'words%' ORDER BY name"_s);
    file.start();
    QCOMPARE(file.app().rows(u"SELECT name, sql FROM sqlite_master WHERE name LIKE 'words%' ORDER BY name"_s), before);
    QCOMPARE(file.app().run(write), QString());
    QCOMPARE(file.schema().size(), 2);
}

void TestMigration::takesAnIndexNameThatIsFree()
{
    SyncedFile file(
        Ddl
        + u"CREATE TABLE ix_arc_sync_uuid(id INTEGER PRIMARY KEY); CREATE INDEX ix_note_sync_uuid ON note(body);"_s);
    file.start();
    QCOMPARE(file.schema().size(), 3);
}

void TestMigration::followsAnAppUpgrade_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("resync"); // the horizon may move
    QTest::newRow("new table")
        << u"CREATE TABLE fresh(id INTEGER PRIMARY KEY, x, arc INTEGER REFERENCES arc(id)); INSERT INTO fresh(x,arc)"
           " VALUES(1,1),(2,NULL)"_s
        << false;
    QTest::newRow("new table with columns of ours")
        << u"CREATE TABLE fresh(id INTEGER PRIMARY KEY, x, sync_uuid TEXT UNIQUE, version INT, updated_at,"
           " created_at, deleted_at); INSERT INTO fresh(x,version) VALUES(1,5),(2,NULL)"_s
        << false;
    QTest::newRow("new column")
        << u"ALTER TABLE arc ADD COLUMN extra TEXT DEFAULT 'e'; UPDATE arc SET extra='written' WHERE id=1"_s << false;
    QTest::newRow("dropped column")
        << u"ALTER TABLE arc DROP COLUMN n; UPDATE arc SET name='x' WHERE id=2; DELETE FROM arc WHERE id=3"_s << false;
    QTest::newRow("renamed column") << u"ALTER TABLE arc RENAME COLUMN n TO m; UPDATE arc SET m=9"_s << true;
    QTest::newRow("renamed table") << u"ALTER TABLE note RENAME TO remark; INSERT INTO remark(body) VALUES('r')"_s
                                   << true;
    QTest::newRow("dropped table") << u"DROP TABLE note"_s << true;
    QTest::newRow("new unique index") << u"CREATE UNIQUE INDEX fresh ON arc(n); UPDATE arc SET n=50 WHERE id=1"_s
                                      << false;
    QTest::newRow("rebuilt with all columns")
        << u"BEGIN; CREATE TABLE nt(id INTEGER PRIMARY KEY, name TEXT, n INTEGER, sync_uuid TEXT, created_at TEXT, "
           u"updated_at TEXT, deleted_at TEXT,"
           " version INTEGER); INSERT INTO nt SELECT id,name,n,sync_uuid,created_at,updated_at,deleted_at,version FROM "
           "arc; DROP TABLE arc;"
           "ALTER TABLE nt RENAME TO arc; COMMIT; UPDATE arc SET n=77 WHERE id=1; DELETE FROM arc WHERE id=2; INSERT INTO arc(name) VALUES('z')"_s
        << true;
    QTest::newRow("rebuilt without ours") << u"BEGIN; CREATE TABLE nt(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO "
                                             u"nt SELECT id,name FROM arc; DROP TABLE arc;"
                                             "ALTER TABLE nt RENAME TO arc; COMMIT"_s
                                          << true;
    QTest::newRow("one trigger lost") << u"DROP TRIGGER sync_arc_up; UPDATE arc SET n=66"_s << true;
    QTest::newRow("log emptied") << u"DELETE FROM sync_change"_s << true;
    QTest::newRow("log dropped") << u"DROP TABLE sync_change; DROP TABLE sync_null"_s << true;
}

void TestMigration::followsAnAppUpgrade()
{
    QFETCH(QString, sql);
    QFETCH(bool, resync);
    SyncedFile file(Ddl);
    file.start();
    file.run(u"UPDATE arc SET n=n+10"_s);
    PhoneCopy phone(file);
    phone.pull();
    QCOMPARE(phone.faults(), QString());
    const qint64 versionBefore = file.app().value(u"SELECT max(version) FROM arc"_s).toLongLong();
    const auto uuids = file.app().rows(u"SELECT id, sync_uuid FROM arc"_s);
    file.stop();
    file.run(sql);
    file.start();
    const Stamp horizon = file.app().value(u"SELECT horizon FROM sync_state"_s).toLongLong();
    QCOMPARE(*phone.since() < horizon, resync);
    if (resync) {
        PhoneCopy again(file);
        again.pull();
        QCOMPARE(again.faults(), QString());
    } else {
        phone.pull();
        QCOMPARE(phone.faults(), QString());
    }
    if (!sql.contains("nt(id INTEGER PRIMARY KEY, name TEXT)"_L1)) {
        for (const QVariantList &row : uuids) {
            const QVariant now = file.app().value(u"SELECT sync_uuid FROM arc WHERE id=?"_s, {row[0]});
            QVERIFY(!now.isValid() || now == row[1]);
        }
    }
    if (sql.contains("nt"_L1) || sql.contains("TRIGGER"_L1))
        QVERIFY(file.app().value(u"SELECT min(version) FROM arc"_s).toLongLong() > versionBefore);
    QStringList tables;
    for (const EntityType &type : file.schema().types())
        tables.append(type.table);
    ChangeWatcher watcher(file.app(), tables);
    for (const QString &table : std::as_const(tables)) {
        file.run(u"UPDATE %1 SET deleted_at='x'"_s.arg(table));
        QCOMPARE(watcher.look(), QString());
        file.run(u"DELETE FROM %1 WHERE id=1"_s.arg(table));
        QCOMPARE(watcher.look(), QString());
    }
    file.stop();
    const QByteArray bytes = file.file().bytes();
    QVERIFY(file.migrate().ok());
    QCOMPARE(file.file().bytes(), bytes);
}

void TestMigration::resyncsWhereATableWasEmptiedUnseen()
{
    SyncedFile file(Ddl);
    file.start();
    PhoneCopy phone(file);
    phone.pull();
    file.stop();
    file.run(u"DROP TRIGGER sync_note_de; DELETE FROM note"_s);
    file.start();
    QVERIFY(*phone.since() < file.app().value(u"SELECT horizon FROM sync_state"_s).toLongLong());
}

void TestMigration::goesOnAfterItsTriggersWereRemoved()
{
    SyncedFile file(Ddl);
    file.start();
    PhoneCopy phone(file);
    phone.pull();
    file.run(u"CREATE TRIGGER sync_of_the_app AFTER INSERT ON note BEGIN SELECT 1; END"_s);
    QVERIFY(Migration::removeTriggers(file.writer()).ok());
    QCOMPARE(file.app().rows(u"SELECT name FROM sqlite_master WHERE type='trigger'"_s),
             (QList<QVariantList>{{u"sync_of_the_app"_s}}));
    file.run(u"UPDATE arc SET name='unseen' WHERE id=1; DELETE FROM arc WHERE id=2; ALTER TABLE arc DROP COLUMN n"_s);
    file.start();
    QVERIFY(*phone.since() < file.app().value(u"SELECT horizon FROM sync_state"_s).toLongLong());
    PhoneCopy again(file);
    again.pull();
    QCOMPARE(again.faults(), QString());
    QCOMPARE(file.app().value(u"SELECT count(*) FROM sqlite_master WHERE name='sync_of_the_app'"_s).toInt(), 1);
    file.stop();
    const QByteArray bytes = file.file().bytes();
    QVERIFY(file.migrate().ok());
    QCOMPARE(file.file().bytes(), bytes);
}

void TestMigration::copesWithWideTables()
{
    QString columns;
    for (int i = 0; i < 150; ++i)
        columns += u",\"col "_s + QString::number(i) + u" %1\" TEXT"_s;
    SyncedFile file(u"CREATE TABLE wide(id INTEGER PRIMARY KEY"_s + columns
                    + u"); INSERT INTO wide(id) VALUES(1),(2);"_s);
    file.start();
    ChangeWatcher watcher(file.app(), {u"wide"_s});
    file.run(u"UPDATE wide SET \"col 149 %1\"='last', \"col 0 %1\"=x'00ff'"_s);
    QCOMPARE(watcher.look(), QString());
    file.run(u"REPLACE INTO wide(id,\"col 100 %1\") VALUES(1,'h')"_s);
    QCOMPARE(watcher.look(), QString());
    PhoneCopy phone(file);
    phone.pull();
    QCOMPARE(phone.faults(), QString());
    file.run(u"UPDATE wide SET \"col 149 %1\"='other'"_s);
    QCOMPARE(file.app().value(u"SELECT c149 FROM sync_change WHERE id=2 ORDER BY stamp DESC LIMIT 1"_s).toString(),
             u"last"_s);
    phone.pull();
    QCOMPARE(phone.faults(), QString());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
