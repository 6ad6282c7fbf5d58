// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "isyncmaintenance.h"
#include "isyncprovider.h"

namespace StorymasterHost {

/** A plugin that does nothing but keep to ISyncProvider's lifecycle, so that the host can be tested without sync.
 *
 *  The host's settings steer it: `fake_initialize_failure` and `fake_failure` are the sentences with which initialize()
 *  and start() fail, `port`, or the environment's, is what it says to listen on,
 *  `fake_conflicts` how many conflicts wait. unpair() tells of changed rows and conflicts. fakeplugin.h.in makes plugins of
 *  it. */
class FakeProvider : public Storymaster::ISyncProvider, public Storymaster::ISyncMaintenance
{
    Q_OBJECT
    Q_INTERFACES(Storymaster::ISyncProvider Storymaster::ISyncMaintenance)

public:
    bool initialize(Storymaster::ISyncHost *host, QString *reason) override;
    void start() override;
    void stop() override;
    void shutdown() override;

    Storymaster::SyncState state() const override { return m_state; }
    QString failure() const override { return m_failure; }
    QStringList addresses() const override;
    quint16 port() const override;
    Storymaster::PairingOffer newPairingOffer() override { return {}; }
    QList<Storymaster::SyncDevice> devices() const override { return {}; }
    void unpair(const QString &deviceId) override;
    QList<Storymaster::SyncConflict> pendingConflicts() const override;
    void resolve(qint64, Storymaster::ConflictChoice, const QVariantMap &) override {}
    void undoResolution(qint64) override {}
    QWidget *createSettingsPage(QWidget *parent) override;
    QDialog *createConflictDialog(QWidget *parent) override;

    bool migrate(Storymaster::ISyncHost *host, QString *report) override;
    bool removeTriggers(Storymaster::ISyncHost *host, QString *report) override;

private:
    void setState(Storymaster::SyncState state);

    Storymaster::ISyncHost *m_host = nullptr;
    Storymaster::SyncState m_state = Storymaster::SyncState::Stopped;
    QString m_failure;
};

} // namespace StorymasterHost
