// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "fakeprovider.h"

#include "isynchost.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using Storymaster::ISyncHost;
using Storymaster::SyncState;

namespace StorymasterHost {

bool FakeProvider::initialize(ISyncHost *host, QString *reason)
{
    *reason = host->setting(u"fake_initialize_failure"_s).toString();
    if (!reason->isEmpty())
        return false;
    m_host = host;
    return true;
}

void FakeProvider::start()
{
    if (m_state == SyncState::Starting || m_state == SyncState::Running)
        return;
    m_failure.clear();
    setState(SyncState::Starting);
    QTimer::singleShot(0, this, [this] {
        if (m_state != SyncState::Starting)
            return;
        m_failure = m_host->setting(u"fake_failure"_s).toString();
        setState(m_failure.isEmpty() ? SyncState::Running : SyncState::Failed);
    });
}

void FakeProvider::stop()
{
    if (m_state != SyncState::Stopped)
        setState(SyncState::Stopped);
}

void FakeProvider::shutdown()
{
    stop();
    m_host->tellUser(ISyncHost::Severity::Information, u"The fake plugin is shut down."_s);
    m_host = nullptr;
}

QStringList FakeProvider::addresses() const
{
    return m_state == SyncState::Running ? QStringList{u"http://127.0.0.1:%1"_s.arg(port())} : QStringList();
}

quint16 FakeProvider::port() const
{
    if (m_state != SyncState::Running)
        return 0;
    const QByteArray variable = qgetenv("STORYMASTER_SYNC_PORT");
    return variable.isEmpty() ? quint16(m_host->setting(u"port"_s).toUInt()) : variable.toUShort();
}

void FakeProvider::unpair(const QString &deviceId)
{
    Q_EMIT deviceRemoved(deviceId);
    Q_EMIT entitiesChanged({{u"actor"_s, {1, 2}}});
    Q_EMIT conflictListChanged();
}

QList<Storymaster::SyncConflict> FakeProvider::pendingConflicts() const
{
    return QList<Storymaster::SyncConflict>(m_host ? m_host->setting(u"fake_conflicts"_s).toInt() : 0);
}

QWidget *FakeProvider::createSettingsPage(QWidget *parent)
{
    return new QLabel(u"Settings of the fake plugin"_s, parent);
}

QDialog *FakeProvider::createConflictDialog(QWidget *parent)
{
    return new QDialog(parent);
}

bool FakeProvider::migrate(ISyncHost *host, QString *report)
{
    *report = host->setting(u"fake_failure"_s).toString();
    const bool done = report->isEmpty();
    if (done)
        *report = u"Nothing to migrate."_s;
    return done;
}

bool FakeProvider::removeTriggers(ISyncHost *, QString *report)
{
    *report = u"No triggers to remove."_s;
    return true;
}

void FakeProvider::setState(SyncState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace StorymasterHost
