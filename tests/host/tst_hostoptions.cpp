// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostoptions.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;
using Task = HostOptions::Task;

Q_DECLARE_METATYPE(StorymasterHost::HostOptions::Task)

class TestHostOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheTask_data();
    void choosesTheTask();
    void readsValues();
    void readsHowWindowsLook();
    void theLastOfTwoCounts();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void helpNamesEveryOption();
};

void TestHostOptions::choosesTheTask_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Task>("task");
    QTest::newRow("none") << QStringList{} << Task::ShowWindow;
    QTest::newRow("demo") << QStringList{u"--demo"_s} << Task::ShowWindow;
    QTest::newRow("headless") << QStringList{u"--headless"_s} << Task::Serve;
    QTest::newRow("migrate") << QStringList{u"--migrate-only"_s} << Task::Migrate;
    QTest::newRow("migrate, headless") << QStringList{u"--headless"_s, u"--migrate-only"_s} << Task::Migrate;
    QTest::newRow("triggers") << QStringList{u"--remove-triggers"_s} << Task::RemoveTriggers;
    QTest::newRow("help") << QStringList{u"--help"_s, u"--headless"_s} << Task::ShowHelp;
    QTest::newRow("h") << QStringList{u"-h"_s} << Task::ShowHelp;
    QTest::newRow("version") << QStringList{u"--version"_s} << Task::ShowVersion;
}

void TestHostOptions::choosesTheTask()
{
    QFETCH(QStringList, arguments);
    QFETCH(Task, task);
    HostOptions options;
    QString reason;
    QVERIFY2(parseOptions(QStringList{u"host"_s} + arguments, &options, &reason), qPrintable(reason));
    QCOMPARE(options.task, task);
}

void TestHostOptions::readsValues()
{
    HostOptions options;
    QString reason;
    QVERIFY2(parseOptions({u"host"_s, u"--database"_s, u"a b.db"_s, u"--host=::1"_s, u"--port"_s, u"0"_s, u"--config"_s,
                           u"c.ini"_s, u"--plugins"_s, u"p"_s},
                          &options, &reason),
             qPrintable(reason));
    QCOMPARE(options.database, u"a b.db"_s);
    QCOMPARE(options.hostAddress, u"::1"_s);
    QCOMPARE(options.port, std::optional<quint16>(0));
    QCOMPARE(options.settingsFile, u"c.ini"_s);
    QCOMPARE(options.pluginDirectory, u"p"_s);
    QVERIFY(!options.demo);
}

void TestHostOptions::readsHowWindowsLook()
{
    HostOptions options;
    QString reason;
    QVERIFY2(parseOptions({u"host"_s, u"--language"_s, u"fr"_s, u"--theme=dark"_s, u"--text-size=150"_s,
                           u"--right-to-left"_s, u"--measure-stalls"_s},
                          &options, &reason),
             qPrintable(reason));
    QCOMPARE(options.language, u"fr"_s);
    QCOMPARE(options.theme, u"dark"_s);
    QCOMPARE(options.textPercent, 150);
    QVERIFY(options.rightToLeft);
    QVERIFY(options.measureStalls);
}

void TestHostOptions::theLastOfTwoCounts()
{
    HostOptions options;
    QString reason;
    QVERIFY(parseOptions({u"host"_s, u"--port"_s, u"1"_s, u"--database=x"_s, u"--port=2"_s, u"--database"_s, u"y"_s},
                         &options, &reason));
    QCOMPARE(options.port, std::optional<quint16>(2));
    QCOMPARE(options.database, u"y"_s);
}

void TestHostOptions::refusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << u"fast"_s;
    QTest::newRow("no option") << QStringList{u"story.db"_s} << u"story.db"_s;
    QTest::newRow("value missing") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("value not wanted") << QStringList{u"--demo=yes"_s} << u"demo"_s;
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s} << u"65536"_s;
    QTest::newRow("port negative") << QStringList{u"--port=-1"_s} << u"-1"_s;
    QTest::newRow("port no number") << QStringList{u"--port"_s, u"http"_s} << u"http"_s;
    QTest::newRow("host a name") << QStringList{u"--host"_s, u"example.org"_s} << u"example.org"_s;
    QTest::newRow("host empty") << QStringList{u"--host="_s} << u"--host"_s;
    QTest::newRow("database empty") << QStringList{u"--database="_s} << u"--database"_s;
    QTest::newRow("two databases") << QStringList{u"--demo"_s, u"--database=x"_s} << u"--demo"_s;
    QTest::newRow("no language") << QStringList{u"--language=klingonisch"_s} << u"klingonisch"_s;
    QTest::newRow("no theme") << QStringList{u"--theme=pink"_s} << u"pink"_s;
    QTest::newRow("text too large") << QStringList{u"--text-size=1000"_s} << u"1000"_s;
    QTest::newRow("text no number") << QStringList{u"--text-size=big"_s} << u"big"_s;
    QTest::newRow("pictures of nothing") << QStringList{u"--headless"_s, u"--demo"_s, u"--screenshots=x"_s}
                                         << u"--screenshots"_s;
    QTest::newRow("pictures of a story") << QStringList{u"--screenshots=x"_s} << u"--demo"_s;
    QTest::newRow("stalls of nothing") << QStringList{u"--headless"_s, u"--measure-stalls"_s} << u"--measure-stalls"_s;
    QTest::newRow("two tasks") << QStringList{u"--migrate-only"_s, u"--remove-triggers"_s} << u"--remove-triggers"_s;
}

void TestHostOptions::refusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    HostOptions options;
    QString reason;
    QVERIFY(!parseOptions(QStringList{u"host"_s} + arguments, &options, &reason));
    QVERIFY2(reason.contains(named) && reason.endsWith(u'.'), qPrintable(reason));
}

void TestHostOptions::helpNamesEveryOption()
{
    for (const auto &option :
         {u"--database"_s, u"--demo"_s, u"--host"_s, u"--port"_s, u"--config"_s, u"--plugins"_s, u"--headless"_s,
          u"--language"_s, u"--theme"_s, u"--text-size"_s, u"--right-to-left"_s, u"--measure-stalls"_s,
          u"--screenshots"_s, u"--migrate-only"_s, u"--remove-triggers"_s, u"--help"_s, u"--version"_s})
        QVERIFY2(optionsHelp().contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestHostOptions)
#include "tst_hostoptions.moc"
