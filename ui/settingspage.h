// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace StorymasterSync {

class SettingsStore;
class SyncService;

/** The page Sync of the app's Settings window: the server's state, and tabs with devices (and pairing), activity, options.
 *
 *  Thread: the GUI's. Owner: the app; dies before the service and the store. */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(SyncService &service, SettingsStore &store, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refill();
    QWidget *makeDevices(SyncService &service);

    SyncService &m_service;
    SettingsStore &m_store;
    QWidget *m_content = nullptr; ///< All of the page; another one when the language changes.
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_pairing = nullptr; ///< Devices, or the pairing of one.
    bool m_isRefillDue = false;
};

} // namespace StorymasterSync
