// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "ui/activitypanel.h"
#include "ui/devicespanel.h"
#include "ui/optionspanel.h"
#include "ui/pairingpanel.h"
#include "ui/serverpanel.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

SettingsPage::SettingsPage(SyncService &service, SettingsStore &store, QWidget *parent) : QWidget(parent)
{
    setWindowTitle(tr("Sync"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(makeDevices(service), tr("&Devices"));
    tabs->addTab(new ActivityPanel(service, tabs), tr("&Activity"));
    tabs->addTab(new OptionsPanel(store, tabs), tr("Opt&ions"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ServerPanel(service, store, this));
    layout->addWidget(tabs, 1);
}

QWidget *SettingsPage::makeDevices(SyncService &service)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *stack = new QStackedWidget(page);
    auto *devices = new DevicesPanel(service, stack);
    auto *pairing = new PairingPanel(service, stack);
    stack->addWidget(devices);
    stack->addWidget(pairing);
    layout->addWidget(stack);
    connect(devices, &DevicesPanel::pairingWanted, stack, [stack, pairing] { stack->setCurrentWidget(pairing); });
    connect(pairing, &PairingPanel::done, stack, [stack, devices] { stack->setCurrentWidget(devices); });
    return page;
}

} // namespace StorymasterSync
