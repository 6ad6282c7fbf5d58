// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "isynchost.h"
#include "isyncprovider.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace StorymasterHost {

class ConflictBadge;
class EntityTable;
class HostSetup;
class PluginMenu;
class ViewMenu;

/** A plain stand-in for the desktop app's window: the menus Plugins and Sync, some of the story, a list of what
 *  sync told, a status bar with the conflicts that wait.
 *
 *  Thread: GUI thread. Owner: main(). Borrows the setup, which outlives it. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(HostSetup &setup);
    ~MainWindow() override;

    /** Enables and starts what the settings say. */
    void startPlugins();
    /** What the menu Sync means; null where none is enabled. */
    Storymaster::ISyncProvider *provider() const { return m_provider; }

    /** REQUIRES, both: a provider. */
    QWidget *showSettings();
    QWidget *showConflicts();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addSyncMenu();
    void addStatus();
    void attach(Storymaster::ISyncProvider *provider);
    void detach(Storymaster::ISyncProvider *provider);
    void showState();
    void reportChanges(const QHash<QString, QList<qint64>> &idsByType);
    void tell(Storymaster::ISyncHost::Severity severity, const QString &text);
    void log(const QString &text);

    HostSetup &m_setup;
    PluginMenu *m_plugins = nullptr;
    QMenu *m_sync = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_conflicts = nullptr;
    EntityTable *m_table = nullptr;
    QPlainTextEdit *m_log = nullptr;
    QLabel *m_state = nullptr;
    ConflictBadge *m_badge = nullptr;
    Storymaster::ISyncProvider *m_provider = nullptr; ///< The one that the menu Sync means; null: none enabled.
    QPointer<QWidget> m_settingsWindow;
    QPointer<QWidget> m_conflictWindow;
};

} // namespace StorymasterHost
