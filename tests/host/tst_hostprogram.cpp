// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostprocess.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using StorymasterHost::HostProcess;

/** The built program as a user or a script runs it, with a plugin that only pretends to listen. */
class TestHostProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysInOneLineOfJsonThatItListens();
    void endsCleanlyOnSignals_data();
    void endsCleanlyOnSignals();
    void startsWhateverAutostartSays();
    void theCommandLineWinsOverTheEnvironment();
    void theFolderForFilesIsNotShared();
    void aSecondDemoLeavesTheFirstAlone();
    void aNewDemoReplacesTheFormer();
    void endsWithASentence_data();
    void endsWithASentence();
    void doesMaintenance_data();
    void doesMaintenance();
    void tellsHelpAndVersion();
    void showsAWindowUntilSignalled();
    void saysWhenThereIsNoDisplay();

private:
    /** The program, prepared with `arguments`, a home of its own and the good fake plugin. */
    std::unique_ptr<HostProcess> host(const QStringList &arguments, const QString &plugins = u"good"_s) const;
    QString writeSettings(const QByteArray &group) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestHostProgram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<HostProcess> TestHostProgram::host(const QStringList &arguments, const QString &plugins) const
{
    return std::make_unique<HostProcess>(
        m_home->path(), QStringList{u"--plugins"_s, QStringLiteral(FAKE_PLUGINS) + u'/' + plugins} + arguments);
}

QString TestHostProgram::writeSettings(const QByteArray &group) const
{
    QFile file(m_home->filePath(u"given.ini"_s));
    const QByteArray content = "[sync]\n" + group + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("No settings for the test can be written.");
    return file.fileName();
}

void TestHostProgram::saysInOneLineOfJsonThatItListens()
{
    const auto process = host({u"--headless"_s, u"--demo"_s, u"--port"_s, u"4711"_s});
    const QJsonObject line = process->listening();
    QCOMPARE(line.value(u"event"_s).toString(), u"listening"_s);
    QCOMPARE(line.value(u"port"_s).toInt(), 4711);
    QCOMPARE(line.value(u"urls"_s).toArray(), QJsonArray{u"http://127.0.0.1:4711"_s});
    QCOMPARE(line.value(u"qr_image"_s).toString(), u"http://127.0.0.1:4711/api/pair/qr-image"_s);
    QVERIFY(process->end(SIGTERM));
    QCOMPARE(process->readAllStandardOutput(), QByteArray());
}

void TestHostProgram::endsCleanlyOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestHostProgram::endsCleanlyOnSignals()
{
    QFETCH(int, signal);
    const auto process = host({u"--headless"_s, u"--demo"_s, u"--port"_s, u"4711"_s});
    QVERIFY(!process->listening().isEmpty());
    QVERIFY(process->end(signal));
    QVERIFY(process->readAllStandardError().contains("The fake plugin is shut down."));
}

void TestHostProgram::startsWhateverAutostartSays()
{
    const auto process = host(
        {u"--headless"_s, u"--demo"_s, u"--config"_s, writeSettings("autostart=false\nport=4712")});
    QCOMPARE(process->listening().value(u"port"_s).toInt(), 4712);
    QVERIFY(process->end(SIGTERM));
}

void TestHostProgram::theCommandLineWinsOverTheEnvironment()
{
    // The plugin lets these variables win over what the host says; so they must be gone.
    const auto process = host({u"--headless"_s, u"--demo"_s, u"--host=127.0.0.1"_s, u"--port=4713"_s, u"--config"_s,
                               writeSettings("port=4712")});
    process->setVariable(u"STORYMASTER_SYNC_PORT"_s, u"1"_s);
    process->setVariable(u"STORYMASTER_SYNC_HOST"_s, u"192.0.2.1"_s);
    QCOMPARE(process->listening().value(u"port"_s).toInt(), 4713);
    QVERIFY(process->end(SIGTERM));
}

void TestHostProgram::theFolderForFilesIsNotShared()
{
    const auto process = host({u"--migrate-only"_s, u"--demo"_s});
    QVERIFY(process->runs());
    const QFileInfo folder(m_home->filePath(u".local/share/storymaster/sync"_s));
    QVERIFY(folder.isDir());
    QCOMPARE(folder.permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                    | QFile::ExeOther),
             QFile::Permissions());
}

void TestHostProgram::aSecondDemoLeavesTheFirstAlone()
{
    const auto first = host({u"--headless"_s, u"--demo"_s, u"--port=4711"_s});
    QVERIFY(!first->listening().isEmpty());
    const auto second = host({u"--headless"_s, u"--demo"_s, u"--port=4712"_s});
    QVERIFY(!second->listening().isEmpty());
    QVERIFY(second->end(SIGTERM));
    QVERIFY(first->end(SIGTERM));
    QVERIFY(first->readAllStandardError().contains("/storymaster/demo/storymaster.db"));
    QVERIFY(second->readAllStandardError().contains("/storymaster/demo-2/storymaster.db"));
}

void TestHostProgram::aNewDemoReplacesTheFormer()
{
    QDir demo(m_home->filePath(u".local/share/storymaster/demo"_s));
    for (int i = 0; i < 2; ++i) {
        const auto process = host({u"--migrate-only"_s, u"--demo"_s});
        QVERIFY(process->runs());
        QCOMPARE(demo.entryList(QDir::Files), QStringList{u"storymaster.db"_s});
        for (const auto &name : {u"storymaster_backup_20261122T174133Z.db"_s, u"storymaster.db-wal"_s})
            QVERIFY(QFile(demo.filePath(name)).open(QIODevice::WriteOnly));
    }
}

void TestHostProgram::endsWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("plugins");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("said");
    const QStringList demo{u"--demo"_s};
    QTest::newRow("bad option") << QStringList{u"--port=x"_s} << u"good"_s << QByteArray()
                                << QByteArray("--port takes");
    QTest::newRow("no database") << QStringList{} << u"good"_s << QByteArray()
                                 << QByteArray(".local/share/storymaster/storymaster.db");
    QTest::newRow("not a database") << QStringList{u"--database=/bin/sh"_s} << u"good"_s << QByteArray()
                                    << QByteArray("/bin/sh is not a SQLite database.");
    QTest::newRow("no plugin") << demo << u"nowhere"_s << QByteArray() << QByteArray("There is no plugin in");
    QTest::newRow("wrong plugin") << demo << u"wrongiid"_s << QByteArray() << QByteArray("another interface");
    QTest::newRow("hollow plugin") << demo << u"hollow"_s << QByteArray() << QByteArray("does not offer");
    QTest::newRow("bad setting") << demo << u"good"_s << QByteArray("fake_initialize_failure=port is 99999.")
                                 << QByteArray("port is 99999.");
    QTest::newRow("start fails") << demo << u"good"_s << QByteArray("fake_failure=Port 80 is taken.")
                                 << QByteArray("Port 80 is taken.");
}

void TestHostProgram::endsWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, plugins);
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, said);
    const auto process = host(QStringList{u"--headless"_s, u"--config"_s, writeSettings(settings)} + arguments,
                              plugins);
    QVERIFY(process->runs());
    QVERIFY(process->exitCode() > 0);
    QCOMPARE(process->readAllStandardOutput(), QByteArray());
    const QByteArray errors = process->readAllStandardError();
    QVERIFY2(errors.contains(said), errors.constData());
}

void TestHostProgram::doesMaintenance_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("migrate") << u"--migrate-only"_s << QByteArray() << 0 << QByteArray("Nothing to migrate.\n");
    QTest::newRow("failure") << u"--migrate-only"_s << QByteArray("fake_failure=Too new.") << 1 << QByteArray();
    QTest::newRow("triggers") << u"--remove-triggers"_s << QByteArray() << 0 << QByteArray("No triggers to remove.\n");
}

void TestHostProgram::doesMaintenance()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, settings);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, report);
    const auto process = host({option, u"--demo"_s, u"--config"_s, writeSettings(settings)});
    QVERIFY(process->runs());
    QCOMPARE(process->exitCode(), exitCode);
    QCOMPARE(process->readAllStandardOutput(), report);
    QCOMPARE(process->readAllStandardError().contains("Too new."), exitCode != 0);
}

void TestHostProgram::tellsHelpAndVersion()
{
    for (const auto &[option, said] :
         {std::pair(u"--help"_s, "--remove-triggers"), std::pair(u"--version"_s, "1.0.0")}) {
        const auto process = host({option});
        QVERIFY(process->runs());
        QCOMPARE(process->exitCode(), 0);
        QVERIFY(process->readAllStandardOutput().contains(said));
    }
}

void TestHostProgram::showsAWindowUntilSignalled()
{
    const auto process = host({u"--demo"_s, u"--port=4711"_s});
    process->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setReadChannel(QProcess::StandardError);
    process->start();
    QByteArray said;
    while (!said.contains("The demo database is") && process->waitForReadyRead())
        said += process->readAll();
    QVERIFY(process->end(SIGTERM));
}

void TestHostProgram::saysWhenThereIsNoDisplay()
{
    const auto process = host({u"--demo"_s});
    process->setVariable(u"QT_QPA_PLATFORM"_s, {});
    QVERIFY(process->runs());
    QCOMPARE(process->exitCode(), 1);
    QVERIFY(process->readAllStandardError().contains("--headless"));
}

QTEST_GUILESS_MAIN(TestHostProgram)
#include "tst_hostprogram.moc"
