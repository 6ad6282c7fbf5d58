// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "demodatabase.h"
#include "demotables.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;

class TestDemoDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hasEveryTableWithRows();
    void everyTableCanSync();
    void referencesAreValid();
    void holdsWhatRealWorldsHold_data();
    void holdsWhatRealWorldsHold();
    void leavesAnExistingFileAlone();
    void saysWhyItCannotBeMade();

private:
    /** The first column of every row. */
    QVariantList ask(const QString &statement) const;

    QTemporaryDir m_folder;
    QString m_file;
    QSqlDatabase m_database;
};

QVariantList TestDemoDatabase::ask(const QString &statement) const
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return {u"not a statement: "_s + statement};
    QVariantList answer;
    while (query.next())
        answer.append(query.value(0));
    return answer;
}

void TestDemoDatabase::initTestCase()
{
    m_file = m_folder.filePath(u"demo.db"_s);
    QString reason;
    QVERIFY2(DemoDatabase(m_file).create(&reason), qPrintable(reason));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
    m_database.setDatabaseName(m_file);
    QVERIFY(m_database.open());
}

void TestDemoDatabase::cleanupTestCase()
{
    m_database = {};
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TestDemoDatabase::hasEveryTableWithRows()
{
    const QList<DemoTable> tables = readDemoTables();
    QCOMPARE(tables.size(), 63);
    QCOMPARE(ask(u"select count(*) from sqlite_master where type = 'table'"_s), QVariantList{63});
    int rows = 0;
    for (const DemoTable &table : tables) {
        const int count = ask(u"select count(*) from %1"_s.arg(table.name)).value(0).toInt();
        QVERIFY2(count > 0, qPrintable(table.name));
        rows += count;
    }
    QVERIFY2(rows >= 450 && rows <= 650, qPrintable(QString::number(rows)));
}

void TestDemoDatabase::everyTableCanSync()
{
    for (const DemoTable &table : readDemoTables()) {
        const QVariantList columns = ask(u"select name from pragma_table_info('%1')"_s.arg(table.name));
        for (const auto &column : {u"sync_uuid"_s, u"created_at"_s, u"updated_at"_s, u"deleted_at"_s, u"version"_s})
            QVERIFY2(columns.contains(column), qPrintable(table.name));
        QCOMPARE(
            ask(u"select count(*) from pragma_index_list('%1') where \"unique\" and name = 'ix_%1_sync_uuid'"_s.arg(
                table.name)),
            QVariantList{1});
        QCOMPARE(ask(u"select count(*) from %1 where length(sync_uuid) <> 36 or version <> 1"_s.arg(table.name)),
                 QVariantList{0});
    }
}

void TestDemoDatabase::referencesAreValid()
{
    QCOMPARE(ask(u"pragma integrity_check"_s), QVariantList{u"ok"_s});
    QCOMPARE(ask(u"pragma foreign_key_check"_s), QVariantList{});
}

void TestDemoDatabase::holdsWhatRealWorldsHold_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("every kind of node") << u"(select count(distinct node_type) from litography_node) = 6"_s;
    QTest::newRow("every kind of note") << u"(select count(distinct note_type) from litography_notes) = 6"_s;
    QTest::newRow("floats") << u"exists (select 1 from location_to_faction where typeof(faction_presence) = 'real')"_s;
    QTest::newRow("floats only") << u"not exists (select 1 from litography_node where typeof(x_position) <> 'real')"_s;
    QTest::newRow("true and false") << u"(select count(distinct is_city) from location_) = 2"_s;
    QTest::newRow("nulls") << u"exists (select 1 from actor where actor_age is null)"_s;
    QTest::newRow("long prose") << u"(select max(length(description)) from litography_node) > 1000"_s;
    QTest::newRow("umlauts") << u"exists (select 1 from actor where last_name like '%ö%' or last_name like '%ü%')"_s;
    QTest::newRow("CJK") << u"exists (select 1 from actor where first_name = '林雨')"_s;
    QTest::newRow("emoji") << u"exists (select 1 from arc_point where emotional_state = '😋')"_s;
}

void TestDemoDatabase::holdsWhatRealWorldsHold()
{
    QFETCH(QString, condition);
    QCOMPARE(ask(u"select "_s + condition), QVariantList{1});
}

void TestDemoDatabase::leavesAnExistingFileAlone()
{
    QFile file(m_folder.filePath(u"existing.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QString reason;
    QVERIFY(!DemoDatabase(file.fileName()).create(&reason));
    QVERIFY2(reason.contains(u"existing.db"_s), qPrintable(reason));
    QCOMPARE(file.size(), 4);
}

void TestDemoDatabase::saysWhyItCannotBeMade()
{
    QString reason;
    QVERIFY(!DemoDatabase(m_folder.filePath(u"no/such/folder.db"_s)).create(&reason));
    QVERIFY2(reason.contains(u"folder.db"_s), qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestDemoDatabase)
#include "tst_demodatabase.moc"
