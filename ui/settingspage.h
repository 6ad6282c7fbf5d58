// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
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

private:
    QWidget *makeDevices(SyncService &service);
};

} // namespace StorymasterSync
