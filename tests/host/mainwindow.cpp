// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "conflictbadge.h"
#include "entitytable.h"
#include "hostsetup.h"
#include "pluginmenu.h"
#include "viewmenu.h"

#include <QtCore/QTime>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using Storymaster::ISyncHost;
using Storymaster::ISyncProvider;
using Storymaster::SyncState;

namespace StorymasterHost {

MainWindow::MainWindow(HostSetup &setup) : m_setup(setup)
{
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
    m_table = new EntityTable(m_setup.database().connectionName(), this);
    m_log = new QPlainTextEdit(this);
    m_log->setReadOnly(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    setCentralWidget(splitter);
    addStatus();
    m_plugins = new PluginMenu(m_setup, this);
    menuBar()->addMenu(m_plugins);
    addSyncMenu();
    menuBar()->addMenu(new ViewMenu(m_setup.appearance(), this));
    connect(m_plugins, &PluginMenu::enabled, this, &MainWindow::attach);
    connect(m_plugins, &PluginMenu::disabling, this, &MainWindow::detach);
    m_setup.host().setParentWindow(this);
    m_setup.host().setTeller([this](ISyncHost::Severity severity, const QString &text) { tell(severity, text); });
    retranslate();
}

MainWindow::~MainWindow()
{
    // The plugins go while this window can still hear them.
    delete m_plugins;
    m_setup.host().setTeller({});
}

void MainWindow::startPlugins()
{
    m_plugins->enableRemembered();
}

void MainWindow::addStatus()
{
    m_badge = new ConflictBadge(this);
    statusBar()->addPermanentWidget(m_badge);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_state);
    connect(m_badge, &ConflictBadge::clicked, this, &MainWindow::showConflicts);
    connect(m_badge, &ConflictBadge::noticed, this,
            [this](const QString &sentence) { tell(ISyncHost::Severity::Information, sentence); });
}

void MainWindow::addSyncMenu()
{
    m_sync = new QMenu(this);
    menuBar()->addMenu(m_sync);
    m_start = m_sync->addAction(QString(), this, [this] { m_provider->start(); });
    m_stop = m_sync->addAction(QString(), this, [this] { m_provider->stop(); });
    m_sync->addSeparator();
    m_settings = m_sync->addAction(QString(), this, &MainWindow::showSettings);
    m_conflicts = m_sync->addAction(QString(), this, &MainWindow::showConflicts);
    m_sync->setEnabled(false);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Storymaster (stand-in) – %1").arg(m_setup.database().fileName()));
    m_log->setAccessibleName(tr("What sync told"));
    m_sync->setTitle(tr("&Sync"));
    m_start->setText(tr("S&tart"));
    m_stop->setText(tr("Sto&p"));
    m_settings->setText(tr("&Settings…"));
    m_conflicts->setText(tr("&Conflicts…"));
    if (m_settingsWindow)
        m_settingsWindow->setWindowTitle(tr("Settings"));
    showState();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::attach(ISyncProvider *provider)
{
    if (m_provider)
        return;
    m_provider = provider;
    m_sync->setEnabled(true);
    connect(provider, &ISyncProvider::stateChanged, this, &MainWindow::showState);
    connect(provider, &ISyncProvider::errorForUser, this, &MainWindow::log);
    connect(provider, &ISyncProvider::entitiesChanged, this, &MainWindow::reportChanges);
    connect(provider, &ISyncProvider::devicePaired, this,
            [this](const Storymaster::SyncDevice &device) { log(tr("%1 is paired.").arg(device.name)); });
    m_badge->follow(provider);
    showState();
}

void MainWindow::detach(ISyncProvider *provider)
{
    if (provider != m_provider)
        return;
    delete m_settingsWindow;
    delete m_conflictWindow;
    disconnect(m_provider, nullptr, this, nullptr);
    m_badge->follow(nullptr);
    m_provider = nullptr;
    m_sync->setEnabled(false);
    showState();
}

void MainWindow::showState()
{
    switch (m_provider ? m_provider->state() : SyncState::Stopped) {
    case SyncState::Stopped: m_state->setText(tr("Sync is off")); break;
    case SyncState::Starting: m_state->setText(tr("Sync is starting")); break;
    case SyncState::Running:
        m_state->setText(tr("Sync: %1").arg(m_provider->addresses().value(0)));
        m_table->refresh();
        break;
    case SyncState::Failed:
        m_state->setText(tr("Sync failed"));
        log(m_provider->failure());
        break;
    }
}

QWidget *MainWindow::showSettings()
{
    if (!m_settingsWindow) {
        auto *dialog = new QDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Settings"));
        dialog->resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
        buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
        connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
        auto *layout = new QVBoxLayout(dialog);
        layout->addWidget(m_provider->createSettingsPage(dialog));
        layout->addWidget(buttons);
        m_settingsWindow = dialog;
    }
    m_settingsWindow->show();
    m_settingsWindow->raise();
    return m_settingsWindow;
}

QWidget *MainWindow::showConflicts()
{
    if (!m_conflictWindow) {
        m_conflictWindow = m_provider->createConflictDialog(this);
        m_conflictWindow->setAttribute(Qt::WA_DeleteOnClose);
        m_badge->setDialog(m_conflictWindow);
    }
    m_conflictWindow->show();
    m_conflictWindow->raise();
    return m_conflictWindow;
}

void MainWindow::reportChanges(const QHash<QString, QList<qint64>> &idsByType)
{
    for (const auto &[type, ids] : idsByType.asKeyValueRange())
        log(tr("A phone changed %n row(s) of %1.", nullptr, int(ids.size())).arg(type));
    m_table->noteChanges(idsByType);
}

void MainWindow::tell(ISyncHost::Severity severity, const QString &text)
{
    if (severity == ISyncHost::Severity::Information)
        statusBar()->showMessage(text, 10'000);
    log(text);
}

void MainWindow::log(const QString &text)
{
    m_log->appendPlainText(u"%1  %2"_s.arg(QTime::currentTime().toString(u"HH:mm:ss"_s), text));
}

} // namespace StorymasterHost
