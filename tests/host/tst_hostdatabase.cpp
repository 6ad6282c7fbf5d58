// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostdatabase.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using StorymasterHost::HostDatabase;

class TestHostDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensADatabase();
    void closesItAgain();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesAFileThatCannotBeWritten();

private:
    QString makeFile(const QString &name, const QByteArray &content) const;
    QString makeDatabase(const QString &name) const;

    QTemporaryDir m_folder;
};

QString TestHostDatabase::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("No file for the test can be made.");
    return file.fileName();
}

QString TestHostDatabase::makeDatabase(const QString &name) const
{
    QString file = m_folder.filePath(name);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("No database for the test can be made.");
        QSqlQuery(database).exec(u"create table t (id integer primary key)"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return file;
}

void TestHostDatabase::opensADatabase()
{
    HostDatabase database(makeDatabase(u"good.db"_s));
    QString reason;
    QVERIFY2(database.open(&reason), qPrintable(reason));
    const QSqlDatabase connection = QSqlDatabase::database(database.connectionName(), false);
    QVERIFY(connection.isOpen());
    QCOMPARE(connection.driverName(), u"QSQLITE"_s);
    QCOMPARE(connection.databaseName(), database.fileName());
}

void TestHostDatabase::closesItAgain()
{
    QString name;
    {
        HostDatabase database(makeDatabase(u"closed.db"_s));
        QString reason;
        QVERIFY(database.open(&reason));
        name = database.connectionName();
    }
    QVERIFY(!QSqlDatabase::contains(name));
}

void TestHostDatabase::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << m_folder.filePath(u"missing.db"_s) << u"There is no database"_s;
    QTest::newRow("folder") << m_folder.path() << u"cannot be read"_s;
    QTest::newRow("empty") << makeFile(u"empty.db"_s, "") << u"is not a SQLite database"_s;
    QTest::newRow("text") << makeFile(u"text.db"_s, "not a database at all") << u"is not a SQLite database"_s;
    QTest::newRow("garbage") << makeFile(u"garbage.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'))
                             << u"cannot be opened"_s;
}

void TestHostDatabase::refusesWhatIsNoDatabase()
{
    QFETCH(QString, file);
    QFETCH(QString, said);
    HostDatabase database(file);
    QString reason;
    const bool existed = QFile::exists(file);
    QVERIFY(!database.open(&reason));
    QVERIFY2(reason.contains(said) && reason.contains(file) && reason.endsWith(u'.'), qPrintable(reason));
    QCOMPARE(QFile::exists(file), existed);
}

void TestHostDatabase::refusesAFileThatCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write to every file");
    const QString file = makeDatabase(u"readonly.db"_s);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    HostDatabase database(file);
    QString reason;
    QVERIFY(!database.open(&reason));
    QVERIFY2(reason.contains(u"read-only"_s), qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestHostDatabase)
#include "tst_hostdatabase.moc"
