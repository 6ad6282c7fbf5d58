// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "interfaces/synctypes.h"
#include "protocol/settings.h"
#include "service/conflictbook.h"
#include "service/syncfigures.h"
#include "store/sql.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QImage;
QT_END_NAMESPACE

namespace StorymasterSync {

class CertificateDesk;
class SyncCore;
struct ConflictRecord;

/** Sync as the app and the windows see it: one facade, plain values, signals in the GUI thread.
 *
 *  Thread: the GUI's. Owner: the plugin root. No method but stop() waits for SQL or the network; what they return is
 *  what was last heard. */
class SyncService : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(QString version, QObject *parent = nullptr);
    ~SyncService() override;

    struct Configuration
    {
        DatabaseFile file;
        QString filesFolder;
        Settings settings;
    };
    /** Takes effect at the next start(). */
    void configure(const Configuration &configuration) { m_configuration = configuration; }
    const Configuration &configuration() const { return m_configuration; }
    const Settings &settings() const { return m_configuration.settings; }

    void start();
    void stop();

    Storymaster::SyncState state() const { return m_state; }
    QString failure() const { return m_failure; }
    QStringList addresses() const { return m_addresses; }
    quint16 port() const { return m_port; }
    /** `address` is one of pairingAddresses(); the likeliest where it is empty. */
    Storymaster::PairingOffer newPairingOffer(const QString &address = {});
    /** The code of an offer, drawn with one pixel a module and without its quiet zone; null where it is too long. */
    static QImage pairingCode(const Storymaster::PairingOffer &offer);
    QList<Storymaster::SyncDevice> devices() const { return m_devices; }
    QList<Storymaster::SyncConflict> pendingConflicts() const { return m_conflicts; }

    /** What costs a look into the database. */
    SyncFigures &figures() { return m_figures; }
    /** What waits, by names and as of today. */
    ConflictBook &conflictBook() { return m_conflictBook; }
    /** What phones know this computer by. */
    CertificateDesk &certificate() { return *m_certificate; }
    /** The addresses of this machine that a code may name, best first; never empty. */
    QStringList pairingAddresses() const;
    /** All that this machine may listen on, likeliest first. */
    static QStringList machineAddresses();

    /** Calls a device otherwise, here only; deviceListChanged() or errorForUser() follows. */
    void renameDevice(const QString &deviceId, const QString &name);

    void unpair(const QString &deviceId);
    void resolve(qint64 conflictId, Storymaster::ConflictChoice choice, const QVariantMap &data);
    void undoResolution(qint64 conflictId);

    /** See ISyncMaintenance. Synchronous, in the caller's thread. */
    static bool migrate(const Configuration &configuration, QString *report);
    static bool removeTriggers(const Configuration &configuration, QString *report);

Q_SIGNALS:
    void stateChanged(Storymaster::SyncState state);
    void startupProgress(qint64 done, qint64 total);
    void devicePaired(const Storymaster::SyncDevice &device);
    void deviceRemoved(const QString &deviceId);
    void deviceListChanged();
    void syncStarted(const QString &deviceId);
    void syncProgress(const QString &deviceId, qint64 done, qint64 total);
    void syncFinished(const QString &deviceId);
    void conflictFound(const Storymaster::SyncConflict &conflict);
    void conflictListChanged();
    void conflictResolved(qint64 conflictId);
    void entitiesChanged(const QHash<QString, QList<qint64>> &idsByTable);
    void errorForUser(const QString &sentence);

private:
    void setState(Storymaster::SyncState state);
    void onStarted(int attempt, quint16 port);
    void onFailed(int attempt, const QString &sentence);
    void connectBackend();
    void refreshDevices();
    void refreshConflicts();
    bool isRunning() const { return m_state == Storymaster::SyncState::Running; }

    const QString m_version;
    const SystemClock m_clock;
    Configuration m_configuration;
    QThread m_control;                ///< Starts and stops; runs nothing else.
    std::unique_ptr<SyncCore> m_core; ///< Lives in m_control.
    std::unique_ptr<CertificateDesk> m_certificate;
    int m_attempt = 0; ///< The number of the last start().
    Storymaster::SyncState m_state = Storymaster::SyncState::Stopped;
    QString m_failure;
    SyncFigures m_figures;
    ConflictBook m_conflictBook;
    QStringList m_addresses;
    quint16 m_port = 0;
    QList<Storymaster::SyncDevice> m_devices;
    QList<Storymaster::SyncConflict> m_conflicts;
    QTimer m_conflictWatch; ///< While conflicts wait.
};

} // namespace StorymasterSync
