// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "ui/activitypanel.h"
#include "ui/devicespanel.h"
#include "ui/optionspanel.h"
#include "ui/pairingpanel.h"
#include "ui/serverpanel.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

SettingsPage::SettingsPage(SyncService &service, SettingsStore &store, QWidget *parent)
    : QWidget(parent), m_service(service), m_store(store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    fill();
}

void SettingsPage::fill()
{
    setWindowTitle(tr("Sync"));
    m_content = new QWidget(this);
    m_tabs = new QTabWidget(m_content);
    m_tabs->addTab(makeDevices(m_service), tr("&Devices"));
    m_tabs->addTab(new ActivityPanel(m_service, m_tabs), tr("&Activity"));
    m_tabs->addTab(new OptionsPanel(m_service, m_store, m_tabs), tr("Opt&ions"));
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(new ServerPanel(m_service, m_store, m_content));
    content->addWidget(m_tabs, 1);
    layout()->addWidget(m_content);
}

/** All in another language: everything anew, with the same things open. */
void SettingsPage::refill()
{
    m_isRefillDue = false;
    const int tab = m_tabs->currentIndex();
    const int step = m_pairing->currentIndex();
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    delete m_content;
    fill();
    m_tabs->setCurrentIndex(tab);
    m_pairing->setCurrentIndex(step);
    m_content->show(); // a layout would do it later
    if (hadFocus)
        m_tabs->setFocus();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // It comes twice: with the app's language, and with ours.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isRefillDue, true))
        QTimer::singleShot(0, this, &SettingsPage::refill);
}

QWidget *SettingsPage::makeDevices(SyncService &service)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    auto *stack = new QStackedWidget(page);
    m_pairing = stack;
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
