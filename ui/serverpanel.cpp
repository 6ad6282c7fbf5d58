// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/serverpanel.h"

#include "service/settingsstore.h"
#include "service/syncservice.h"
#include "ui/statedot.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using Storymaster::SyncState;

namespace {

constexpr int WholeBar = 1000;

} // namespace

ServerPanel::ServerPanel(SyncService &service, SettingsStore &store, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_store(store),
      m_dot(new StateDot(this)),
      m_state(new QLabel(this)),
      m_toggle(new QPushButton(this)),
      m_startup(new QProgressBar(this)),
      m_restart(makeRestartRow())
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setAccessibleName(tr("State of sync"));
    m_startup->setAccessibleName(tr("Preparation of the database"));
    m_startup->setMaximum(WholeBar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_dot);
    row->addWidget(m_state, 1);
    row->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_startup);
    layout->addWidget(m_restart);
    connect(m_toggle, &QPushButton::clicked, this, &ServerPanel::toggle);
    connect(&m_service, &SyncService::stateChanged, this, &ServerPanel::showState);
    connect(&m_service, &SyncService::startupProgress, this, &ServerPanel::showStartup);
    connect(&m_store, &SettingsStore::needsRestartChanged, m_restart, &QWidget::setVisible);
    showState();
}

QWidget *ServerPanel::makeRestartRow()
{
    auto *row = new QWidget(this);
    auto *text = new QLabel(tr("Changed settings take effect when sync starts anew."), row);
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("&Restart now"), row);
    connect(button, &QPushButton::clicked, this, [this] { m_store.restart(); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(button);
    row->setVisible(m_store.needsRestart());
    return row;
}

bool ServerPanel::isOn() const
{
    return m_service.state() == SyncState::Running || m_service.state() == SyncState::Starting;
}

void ServerPanel::toggle()
{
    if (isOn())
        m_service.stop();
    else
        m_service.start();
}

void ServerPanel::showState()
{
    const SyncState state = m_service.state();
    m_dot->setState(state);
    m_startup->setVisible(false);
    m_toggle->setText(isOn() ? tr("S&top") : tr("S&tart"));
    m_toggle->setAccessibleName(isOn() ? tr("Stop sync") : tr("Start sync"));
    switch (state) {
    case SyncState::Stopped: m_state->setText(tr("Sync is stopped.")); break;
    case SyncState::Starting: m_state->setText(tr("Sync is starting …")); break;
    case SyncState::Running: m_state->setText(tr("Sync is running at %1").arg(m_service.addresses().value(0))); break;
    case SyncState::Failed: m_state->setText(tr("Sync could not start: %1").arg(m_service.failure())); break;
    }
}

void ServerPanel::showStartup(qint64 done, qint64 total)
{
    if (m_service.state() != SyncState::Starting || total <= 0)
        return;
    m_state->setText(tr("Sync is starting: the database is made ready, once …"));
    m_startup->setValue(int(done * WholeBar / total));
    m_startup->setVisible(true);
}

} // namespace StorymasterSync
