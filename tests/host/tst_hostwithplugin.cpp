// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "demophone.h"
#include "hostprocess.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using StorymasterHost::HostProcess;

/** The built host with the built plugin, as a user or a script runs them. */
class TestHostWithPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensOnAFreePort();
    void endsCleanlyWhileItStarts();
    void startsAgainAndAgain();
    void saysThatThePortIsTaken();
    void saysWhichSettingIsWrong();
    void refusesADatabaseOfANewerPlugin();
    void refusesAFileThatCannotBeWritten();
    void migratesOnceAndLeavesABackup();
    void removesTriggersUntilTheNextStart();
    void tellsHowLongItsWindowsStoodStill();
    void takesPicturesOfEveryWindow_data();
    void takesPicturesOfEveryWindow();

private:
    /** The host on this test's database, with `arguments`. */
    std::unique_ptr<HostProcess> host(const QStringList &arguments) const;
    QByteArray content() const;
    QVariant ask(const QString &statement) const;
    QStringList backups() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_database;
};

void TestHostWithPlugin::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    // A demo that was made and not used: the plugin has not seen it yet.
    HostProcess demo(m_home->path(), {u"--headless"_s, u"--demo"_s, u"--plugins"_s, m_home->path()});
    QVERIFY(demo.runs());
    m_database = m_home->filePath(u"story.db"_s);
    QVERIFY(QFile::rename(m_home->filePath(u".local/share/storymaster/demo/storymaster.db"_s), m_database));
}

std::unique_ptr<HostProcess> TestHostWithPlugin::host(const QStringList &arguments) const
{
    return std::make_unique<HostProcess>(m_home->path(), QStringList{u"--database"_s, m_database} + arguments);
}

QByteArray TestHostWithPlugin::content() const
{
    QFile file(m_database);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

QVariant TestHostWithPlugin::ask(const QString &statement) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_database);
        QSqlQuery query = database.open() ? QSqlQuery(statement, database) : QSqlQuery();
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return answer;
}

QStringList TestHostWithPlugin::backups() const
{
    return QDir(m_home->path()).entryList({u"storymaster_backup_*.db"_s});
}

void TestHostWithPlugin::listensOnAFreePort()
{
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
    const QJsonObject line = process->listening();
    const int port = line.value(u"port"_s).toInt();
    QVERIFY2(port > 0, process->readAllStandardError().constData());
    QNetworkAccessManager network;
    for (const QUrl &url : {QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), QUrl(line.value(u"qr_image"_s).toString())}) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }
    QVERIFY(process->end(SIGTERM));
}

void TestHostWithPlugin::endsCleanlyWhileItStarts()
{
    // The backup is the first thing that the plugin does in its own thread.
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
    process->start();
    QTRY_VERIFY(!backups().isEmpty());
    QVERIFY(process->end(SIGINT));
    QCOMPARE(ask(u"pragma integrity_check"_s).toString(), u"ok"_s);
}

void TestHostWithPlugin::startsAgainAndAgain()
{
    for (int i = 0; i < 3; ++i) {
        const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
        QVERIFY(!process->listening().isEmpty());
        QVERIFY(process->end(i % 2 ? SIGTERM : SIGINT));
    }
    QCOMPARE(backups().size(), 1);
}

void TestHostWithPlugin::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port"_s, port});
    QVERIFY(process->runs());
    QVERIFY(process->exitCode() > 0);
    const QString said = QString::fromUtf8(process->readAllStandardError());
    QVERIFY2(said.contains(port) && said.contains(u"--port"_s), qPrintable(said));
}

void TestHostWithPlugin::saysWhichSettingIsWrong()
{
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
    process->setVariable(u"STORYMASTER_SYNC_TOMBSTONE_DAYS"_s, u"0"_s);
    const QByteArray before = content();
    QVERIFY(process->runs());
    QVERIFY(process->exitCode() > 0);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("tombstone_days") && said.contains("3650"), said.constData());
    QCOMPARE(content(), before);
}

void TestHostWithPlugin::refusesADatabaseOfANewerPlugin()
{
    QVERIFY(host({u"--migrate-only"_s})->runs());
    ask(u"update sync_state set schema = 9999"_s);
    const QByteArray before = content();
    for (const auto &task : {u"--headless"_s, u"--migrate-only"_s}) {
        const auto process = host({task, u"--host=127.0.0.1"_s, u"--port=0"_s});
        QVERIFY(process->runs());
        QVERIFY(process->exitCode() > 0);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.contains("newer version"), said.constData());
    }
    QCOMPARE(content(), before);
}

void TestHostWithPlugin::refusesAFileThatCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write to every file");
    QVERIFY(QFile::setPermissions(m_database, QFile::ReadOwner));
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
    QVERIFY(process->runs());
    QVERIFY(process->exitCode() > 0);
    QVERIFY(process->readAllStandardError().contains("read-only"));
}

void TestHostWithPlugin::migratesOnceAndLeavesABackup()
{
    const auto first = host({u"--migrate-only"_s});
    QVERIFY(first->runs());
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!first->readAllStandardOutput().isEmpty());
    QCOMPARE(backups().size(), 1);
    QVERIFY(ask(u"select count(*) from sqlite_master where type = 'trigger'"_s).toInt() > 0);
    const QByteArray after = content();
    const auto second = host({u"--migrate-only"_s});
    QVERIFY(second->runs());
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(backups().size(), 1);
    QCOMPARE(content(), after);
}

void TestHostWithPlugin::removesTriggersUntilTheNextStart()
{
    const QString triggers = u"select count(*) from sqlite_master where type = 'trigger'"_s;
    QVERIFY(host({u"--migrate-only"_s})->runs());
    const int count = ask(triggers).toInt();
    const auto removal = host({u"--remove-triggers"_s});
    QVERIFY(removal->runs());
    QCOMPARE(removal->exitCode(), 0);
    QCOMPARE(ask(triggers).toInt(), 0);
    const auto process = host({u"--headless"_s, u"--host=127.0.0.1"_s, u"--port=0"_s});
    QVERIFY(!process->listening().isEmpty());
    QVERIFY(process->end(SIGTERM));
    QCOMPARE(ask(triggers).toInt(), count);
}

void TestHostWithPlugin::tellsHowLongItsWindowsStoodStill()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString port = QString::number(free.serverPort());
    free.close();
    const auto process = host({u"--measure-stalls"_s, u"--host=127.0.0.1"_s, u"--port"_s, port});
    process->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->start();
    QNetworkAccessManager network;
    QByteArray code;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const std::unique_ptr<QNetworkReply> reply(
                network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/api/pair/qr-data"_s.arg(port)))));
            QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
            code = reply->readAll();
            return !code.isEmpty();
        }(),
        60'000);
    StorymasterHost::DemoPhone phone(u"phone-1"_s, u"Phone"_s);
    QVERIFY(phone.pair(code));
    // What comes at the start counts for nothing; so until it is over, a phone may sync unheard.
    QTRY_VERIFY_WITH_TIMEOUT(phone.pull() && process->waitForReadyRead(5'000), 60'000);
    const QJsonObject line = QJsonDocument::fromJson(process->readLine()).object();
    QCOMPARE(line.value("event"_L1).toString(), u"stalls"_s);
    QCOMPARE(line.value("phase"_L1).toString(), u"sync"_s);
    QVERIFY(line.value("longest_ms"_L1).toDouble() >= 1);
    QVERIFY(line.value("rows"_L1).toInt() > 0);
    QVERIFY(process->end(SIGTERM));
    const QList<QByteArray> rest = process->readAllStandardOutput().trimmed().split('\n');
    const QJsonObject last = QJsonDocument::fromJson(rest.constLast()).object();
    QCOMPARE(last.value("phase"_L1).toString(), u"all"_s);
    QVERIFY(last.value("longest_ms"_L1).toDouble() >= line.value("longest_ms"_L1).toDouble());
    QVERIFY(last.contains("rest_ms"_L1));
}

void TestHostWithPlugin::takesPicturesOfEveryWindow_data()
{
    QTest::addColumn<QStringList>("look");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("German, dark, large, from right to left")
        << QStringList{u"--language=de"_s, u"--theme=dark"_s, u"--text-size=200"_s, u"--right-to-left"_s};
}

void TestHostWithPlugin::takesPicturesOfEveryWindow()
{
    QFETCH(QStringList, look);
    const QDir folder(m_home->filePath(u"pictures"_s));
    HostProcess process(
        m_home->path(),
        QStringList{u"--demo"_s, u"--host=127.0.0.1"_s, u"--port=0"_s, u"--screenshots"_s, folder.path()} + look);
    process.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.start();
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    for (const auto &name :
         {u"window"_s, u"plugins-menu"_s, u"settings-empty"_s, u"settings-pairing"_s, u"settings-paired"_s,
          u"settings-devices"_s, u"settings-activity"_s, u"settings-options"_s, u"unpair-question"_s,
          u"window-synced"_s, u"conflicts"_s, u"conflicts-chosen"_s, u"conflicts-prose"_s, u"conflicts-saved"_s})
        QVERIFY2(QFileInfo(folder.filePath(name + u".png"_s)).size() > 0, qPrintable(name));
}

QTEST_GUILESS_MAIN(TestHostWithPlugin)
#include "tst_hostwithplugin.moc"
