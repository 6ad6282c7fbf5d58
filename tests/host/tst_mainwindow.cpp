// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "conflictbadge.h"
#include "demophone.h"
#include "hostoptions.h"
#include "hostsetup.h"
#include "isyncprovider.h"
#include "mainwindow.h"
#include "pluginmenu.h"
#include "rowsmodel.h"
#include "viewmenu.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>

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
    void countsTheConflictsThatWait();
    void isQuietWhileConflictsAreLookedAt();
    void refreshesTheRowsThatAPhoneChanged();
    void stopsAndStartsAgainAndAgain();
    void goesOnInAnotherLanguageAndTheme();
    void stopsInTheMiddleOfASync();
    void closesWithEverythingOpen_data();
    void closesWithEverythingOpen();

private:
    void write(const QByteArray &settings) const;
    std::unique_ptr<HostSetup> setUp(const QString &plugins = QStringLiteral(FAKE_PLUGINS "/good"),
                                     quint16 port = 4711) const;
    static QList<QAction *> entries(const MainWindow &window);
    static QString state(const MainWindow &window);
    /** The provider of the only plugin, once it is enabled. */
    static Storymaster::ISyncProvider *enable(MainWindow &window);
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

Storymaster::ISyncProvider *TestMainWindow::enable(MainWindow &window)
{
    Storymaster::ISyncProvider *enabled = nullptr;
    const QMetaObject::Connection heard = connect(
        window.findChild<PluginMenu *>(), &PluginMenu::enabled, &window,
        [&enabled](Storymaster::ISyncProvider *provider) { enabled = provider; });
    window.startPlugins();
    disconnect(heard);
    if (!enabled || !QTest::qWaitFor([&] { return state(window).startsWith(u"Sync: http"_s); }, 60'000))
        qFatal("The plugin cannot be started.");
    return enabled;
}

void TestMainWindow::startsEnabledPlugins()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    QCOMPARE(state(window), u"Sync is off"_s);
    window.startPlugins();
    QTRY_COMPARE(state(window), u"Sync: http://127.0.0.1:4711"_s);
    QVERIFY(entries(window).constFirst()->isChecked());
    QCOMPARE(entries(window).constFirst()->text(), u"Fake Sync 1.2.3 – Does nothing, on purpose."_s);
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
    QCOMPARE(entry->text(), u"Fake Sync 1.2.3 – Does nothing, on purpose."_s);
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
        const bool usable = entry->text().startsWith(u"Fake Sync 1.2.3 – Does"_s);
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

void TestMainWindow::countsTheConflictsThatWait()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    window.show();
    auto *provider = enable(window);
    auto *badge = window.findChild<ConflictBadge *>();
    QVERIFY(!badge->isVisible());
    QSignalSpy notices(badge, &ConflictBadge::noticed);
    setup->settings().setSyncSetting(u"fake_conflicts"_s, 2);
    provider->unpair({});
    QVERIFY(badge->isVisible());
    QVERIFY(badge->text().contains(u'2'));
    QVERIFY(!badge->accessibleName().isEmpty());
    QCOMPARE(notices.size(), 1);
    QVERIFY(!window.statusBar()->currentMessage().isEmpty());
    setup->settings().setSyncSetting(u"fake_conflicts"_s, 3);
    provider->unpair({});
    QVERIFY(badge->text().contains(u'3'));
    QCOMPARE(notices.size(), 1); // only the first is news
    badge->click();
    QVERIFY(window.findChild<QDialog *>()->isVisible());
    setup->settings().setSyncSetting(u"fake_conflicts"_s, 0);
    provider->unpair({});
    QVERIFY(!badge->isVisible());
}

void TestMainWindow::isQuietWhileConflictsAreLookedAt()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    window.show();
    auto *provider = enable(window);
    syncAction(window, 4)->trigger();
    auto *badge = window.findChild<ConflictBadge *>();
    QSignalSpy notices(badge, &ConflictBadge::noticed);
    setup->settings().setSyncSetting(u"fake_conflicts"_s, 1);
    provider->unpair({});
    QVERIFY(badge->isVisible());
    QCOMPARE(notices.size(), 0);
}

void TestMainWindow::refreshesTheRowsThatAPhoneChanged()
{
    const auto setup = setUp();
    MainWindow window(*setup);
    auto *provider = enable(window);
    const auto *model = window.findChild<RowsModel *>();
    QCOMPARE(model->table(), u"actor"_s);
    QVERIFY(model->rowCount() > 2);
    QVERIFY(!model->index(0, 1).data(Qt::FontRole).isValid());
    {
        QSqlQuery change(QSqlDatabase::database(setup->database().connectionName()));
        QVERIFY(change.exec(u"UPDATE actor SET first_name='<b>Nobody</b>' WHERE id=1"_s));
    }
    provider->unpair({});
    QCOMPARE(model->index(0, 1).data().toString(), u"<b>Nobody</b>"_s);
    QVERIFY(model->index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model->index(2, 1).data(Qt::FontRole).isValid());
}

void TestMainWindow::stopsAndStartsAgainAndAgain()
{
    const auto setup = setUp(QStringLiteral(SYNC_PLUGINS), 0);
    MainWindow window(*setup);
    window.show();
    window.startPlugins();
    QAction *entry = entries(window).constFirst();
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
        syncAction(window, 3)->trigger();
        const auto port = quint16(QUrl(state(window).section(u' ', 1)).port());
        entry->trigger();
        QCOMPARE(state(window), u"Sync is off"_s);
        QVERIFY(!window.findChild<QDialog *>());
        QTcpServer other;
        QVERIFY2(other.listen(QHostAddress(QHostAddress::LocalHost), port), qPrintable(other.errorString()));
        other.close();
        entry->trigger();
    }
}

void TestMainWindow::goesOnInAnotherLanguageAndTheme()
{
    const QLocale before;
    const QPalette light = QApplication::palette();
    const auto setup = setUp(QStringLiteral(SYNC_PLUGINS), 0);
    MainWindow window(*setup);
    window.show();
    enable(window);
    QWidget *settings = window.showSettings();
    QWidget *conflicts = window.showConflicts();
    const auto *tabs = settings->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), u"&Devices"_s);
    const auto pick = [&window](const QString &language) {
        for (QAction *action : window.findChild<ViewMenu *>()->actions().constFirst()->menu()->actions()) {
            if (action->data().toString() == language)
                action->trigger();
        }
    };
    pick(u"de"_s);
    const auto firstTab = [settings] { return settings->findChild<QTabWidget *>()->tabText(0); };
    QTRY_COMPARE(firstTab(), u"&Geräte"_s);
    QTRY_COMPARE(conflicts->windowTitle(), u"Konflikte"_s);
    QCOMPARE(settings->windowTitle(), u"Einstellungen"_s);
    pick(u"fr"_s);
    QTRY_COMPARE(firstTab(), u"&Appareils"_s);
    setup->appearance().setTheme(Appearance::Theme::Dark);
    const auto brightness = [](QWidget *widget) { return qGray(widget->grab().toImage().pixel(2, 2)); };
    QTRY_VERIFY(brightness(settings) < 128 && brightness(conflicts) < 128);
    pick(u"en"_s);
    QTRY_COMPARE(firstTab(), u"&Devices"_s);
    QApplication::setPalette(light);
    QLocale::setDefault(before);
}

void TestMainWindow::stopsInTheMiddleOfASync()
{
    const auto setup = setUp(QStringLiteral(SYNC_PLUGINS), 0);
    MainWindow window(*setup);
    window.show();
    auto *provider = enable(window);
    DemoPhone phone(u"phone-1"_s, u"Phone"_s);
    QVERIFY(phone.pair(provider->newPairingOffer().payload));
    const auto port = provider->port();
    QAction *entry = entries(window).constFirst();
    // The plugin is gone before it has answered.
    connect(provider, &Storymaster::ISyncProvider::syncStarted, entry, &QAction::trigger, Qt::QueuedConnection);
    (void)phone.pull();
    QTRY_COMPARE(state(window), u"Sync is off"_s);
    QTcpServer other;
    QVERIFY2(other.listen(QHostAddress(QHostAddress::LocalHost), port), qPrintable(other.errorString()));
    other.close();
    entry->trigger();
    QTRY_VERIFY(state(window).startsWith(u"Sync: http"_s));
    QVERIFY(phone.pair(window.provider()->newPairingOffer().payload) && phone.pull());
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
