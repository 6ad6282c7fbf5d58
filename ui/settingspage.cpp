// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "service/syncservice.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using Storymaster::SyncState;

SettingsPage::SettingsPage(SyncService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_state(new QLabel(this)), m_toggle(new QPushButton(this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(&m_service, &SyncService::stateChanged, this, &SettingsPage::showState);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_service.state() == SyncState::Running || m_service.state() == SyncState::Starting)
            m_service.stop();
        else
            m_service.start();
    });
    showState();
}

void SettingsPage::showState()
{
    const SyncState state = m_service.state();
    m_toggle->setText(state == SyncState::Running || state == SyncState::Starting ? tr("Stop") : tr("Start"));
    switch (state) {
    case SyncState::Stopped: m_state->setText(tr("Sync is stopped.")); break;
    case SyncState::Starting: m_state->setText(tr("Sync is starting …")); break;
    case SyncState::Running:
        m_state->setText(tr("Phones reach this desktop at %1").arg(m_service.addresses().value(0)));
        break;
    case SyncState::Failed: m_state->setText(tr("Sync could not start: %1").arg(m_service.failure())); break;
    }
}

} // namespace StorymasterSync
