// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace StorymasterSync {

class SyncService;

/** The page Sync of the app's Settings window: the server's state and where phones reach it.
 *
 *  Thread: the GUI's. Owner: the app; dies before the service. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(SyncService &service, QWidget *parent = nullptr);

private:
    void showState();

    SyncService &m_service;
    QLabel *m_state;
    QPushButton *m_toggle;
};

} // namespace StorymasterSync
