// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/isyncmaintenance.h"
#include "interfaces/isyncprovider.h"

#include <QtCore/QTranslator>

#include <memory>

namespace StorymasterSync {

class SettingsStore;
class SyncService;

/** The root of the plugin: the lifecycle of ISyncProvider, nothing else. What it is asked it hands to the SyncService.
 *
 *  Thread: the GUI's. Owner: QPluginLoader. */
class StorymasterSyncPlugin final : public Storymaster::ISyncProvider, public Storymaster::ISyncMaintenance
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID StorymasterSyncProvider_iid FILE "metadata.json")
    Q_INTERFACES(Storymaster::ISyncProvider Storymaster::ISyncMaintenance)

public:
    StorymasterSyncPlugin();
    ~StorymasterSyncPlugin() override;

    bool initialize(Storymaster::ISyncHost *host, QString *reason) override;
    void start() override;
    void stop() override;
    void shutdown() override;

    Storymaster::SyncState state() const override;
    QString failure() const override;
    QStringList addresses() const override;
    quint16 port() const override;

    Storymaster::PairingOffer newPairingOffer() override;
    QList<Storymaster::SyncDevice> devices() const override;
    void unpair(const QString &deviceId) override;
    QList<Storymaster::SyncConflict> pendingConflicts() const override;
    void resolve(qint64 conflictId, Storymaster::ConflictChoice choice, const QVariantMap &data) override;
    void undoResolution(qint64 conflictId) override;

    QWidget *createSettingsPage(QWidget *parent) override;
    QDialog *createConflictDialog(QWidget *parent) override;

    bool migrate(Storymaster::ISyncHost *host, QString *report) override;
    bool removeTriggers(Storymaster::ISyncHost *host, QString *report) override;

    /** The app has switched its language. */
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void connectService();
    void speak();
    bool isBusy(QString *report) const;

    Storymaster::ISyncHost *m_host = nullptr;
    std::unique_ptr<SyncService> m_service; ///< From initialize() to shutdown(), as is
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<QTranslator> m_translator; ///< Of the app's language, or English.
    QString m_language;
};

} // namespace StorymasterSync
