// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostoptions.h"
#include "hostsetup.h"
#include "mainwindow.h"
#include "pluginmenu.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEnabledPlugins();
    void leavesThemStoppedWithoutAutostart();
    void remembersWhatWasSwitchedOff();
    void aPluginThatFailsSaysWhyInItsLine();
    void aServerThatFailsSaysWhyInItsLine();
    void unusablePluginsAreListedAndCannotBeEnabled();
    void opensTheSettingsPage();
    void closesWithEverythingOpen_data();
    void closesWithEverythingOpen();

private:
    void write(const QByteArray &settings) const;
    std::unique_ptr<HostSetup> setUp(const QString &plugins = QStringLiteral(FAKE_PLUGINS "/good"),
                                     quint16 port = 4711) const;
    static QList<QAction *> entries(const MainWindow &window);
    static QString state(const MainWindow &window);
    static QAction *syncAction(const MainWindow &window, int index);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestMainWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
    write("");
}

void TestMainWindow::write(const QByteArray &settings) const
{
    QFile file(m_home->filePath(u"host.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings) != settings.size())
        qFatal("No settings for the test can be written.");
}

std::unique_ptr<HostSetup> TestMainWindow::setUp(const QString &plugins, quint16 port) const
{
    HostOptions options;
    options.demo = true;
    options.hostAddress = u"127.0.0.1"_s;
    options.port = port;
    options.settingsFile = m_home->filePath(u"host.ini"_s);
    options.pluginDirectory = plugins;
    QString reason;
    std::unique_ptr<HostSetup> setup = HostSetup::make(options, &reason);
    if (!setup)
        qFatal("%s", qPrintable(reason));
    return setup;
}

QList<QAction *> TestMainWindow::entries(const MainWindow &window)
{
    return window.findChild<PluginMenu *>()->actions();
}

QString TestMainWindow::state(const MainWindow &window)
{
    return window.statusBar()->findChild<QLabel *>()->text();
}

QAction *TestMainWindow::syncAction(const MainWindow &window, int index)
{
    return window.menuBar()->actions().value(1)->menu()->actions().value(index);
}

void TestMainWindow::startsEnabledPlugins()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    QCOMPARE(state(window), u"Sync is off"_s);
    window.startPlugins();
    QTRY_COMPARE(state(window), u"Sync: http://127.0.0.1:4711"_s);
    QVERIFY(entries(window).constFirst()->isChecked());
    QCOMPARE(entries(window).constFirst()->text(), u"Fake Sync 1.2.3"_s);
    QVERIFY(entries(window).constFirst()->toolTip().contains(u"Does nothing, on purpose."_s));
}

void TestMainWindow::leavesThemStoppedWithoutAutostart()
{
    write("[sync]\nautostart=false\n");
    const auto setup = setUp();
    MainWindow window(*setup);
    window.startPlugins();
    QVERIFY(entries(window).constFirst()->isChecked());
    QCOMPARE(state(window), u"Sync is off"_s);
    syncAction(window, 0)->trigger();
    QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
    syncAction(window, 1)->trigger();
    QCOMPARE(state(window), u"Sync is off"_s);
}

void TestMainWindow::remembersWhatWasSwitchedOff()
{
    {
        const auto setup = setUp();
        MainWindow window(*setup);
        window.startPlugins();
        QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
        entries(window).constFirst()->trigger();
        QCOMPARE(state(window), u"Sync is off"_s);
        QVERIFY(!window.menuBar()->actions().value(1)->menu()->isEnabled());
    }
    const auto setup = setUp();
    MainWindow window(*setup);
    window.startPlugins();
    QVERIFY(!entries(window).constFirst()->isChecked());
    entries(window).constFirst()->trigger();
    QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
}

void TestMainWindow::aPluginThatFailsSaysWhyInItsLine()
{
    write("[sync]\nfake_initialize_failure=The <b>moon</b> is wrong.\n");
    const auto setup = setUp();
    MainWindow window(*setup);
    window.startPlugins();
    QAction *entry = entries(window).constFirst();
    QVERIFY(!entry->isChecked());
    QVERIFY2(entry->text().contains(u"The <b>moon</b> is wrong."_s), qPrintable(entry->text()));
    QVERIFY2(entry->toolTip().contains(u"The &lt;b&gt;moon"_s), qPrintable(entry->toolTip()));
    setup->settings().setSyncSetting(u"fake_initialize_failure"_s, {});
    entry->trigger();
    QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
    QCOMPARE(entry->text(), u"Fake Sync 1.2.3"_s);
}

void TestMainWindow::aServerThatFailsSaysWhyInItsLine()
{
    write("[sync]\nfake_failure=Port 4711 is taken.\n");
    const auto setup = setUp();
    MainWindow window(*setup);
    window.startPlugins();
    QTRY_COMPARE(state(window), u"Sync failed"_s);
    QVERIFY(entries(window).constFirst()->text().contains(u"Port 4711 is taken."_s));
    QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().contains(u"Port 4711 is taken."_s));
}

void TestMainWindow::unusablePluginsAreListedAndCannotBeEnabled()
{
    const auto setup = setUp(QStringLiteral(FAKE_PLUGINS "/all"));
    const MainWindow window(*setup);
    QCOMPARE(entries(window).size(), 7);
    for (const QAction *entry : entries(window)) {
        const bool usable = entry->text() == "Fake Sync 1.2.3"_L1;
        QCOMPARE(entry->isEnabled(), usable);
    }
}

void TestMainWindow::opensTheSettingsPage()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    window.startPlugins();
    QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
    syncAction(window, 3)->trigger();
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(dialog->findChild<QLabel *>()->text(), u"Settings of the fake plugin"_s);
}

void TestMainWindow::closesWithEverythingOpen_data()
{
    QTest::addColumn<QString>("plugins");
    QTest::newRow("fake plugin") << QStringLiteral(FAKE_PLUGINS "/good");
    QTest::newRow("sync") << QStringLiteral(SYNC_PLUGINS);
}

void TestMainWindow::closesWithEverythingOpen()
{
    QFETCH(QString, plugins);
    const auto setup = setUp(plugins, 0);
    auto window = std::make_unique<MainWindow>(*setup);
    window->show();
    window->startPlugins();
    QTRY_VERIFY(state(*window).startsWith(u"Sync: http"_s));
    syncAction(*window, 3)->trigger();
    syncAction(*window, 4)->trigger();
    for (const QDialog *dialog : window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly))
        QVERIFY(dialog->isVisible() && !dialog->isModal());
    window.reset();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
