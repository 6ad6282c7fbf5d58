// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace StorymasterSync {

class SettingsStore;
class StateDot;
class SyncService;

/** The state of the server in a sentence, with start and stop; and whether changed settings wait for a restart.
 *
 *  Thread: the GUI's. Owner: its page. */
class ServerPanel : public QWidget
{
    Q_OBJECT

public:
    ServerPanel(SyncService &service, SettingsStore &store, QWidget *parent = nullptr);

private:
    QWidget *makeRestartRow();
    void showState();
    void showStartup(qint64 done, qint64 total);
    void toggle();
    bool isOn() const;

    SyncService &m_service;
    SettingsStore &m_store;
    StateDot *m_dot;
    QLabel *m_state;
    QPushButton *m_toggle;
    QProgressBar *m_startup;
    QWidget *m_restart;
};

} // namespace StorymasterSync
