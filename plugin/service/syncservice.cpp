// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/syncservice.h"

#include "base/logging.h"
#include "pairing/addresses.h"
#include "pairing/qrimage.h"
#include "service/certificatedesk.h"
#include "service/conflictproblem.h"
#include "service/synccore.h"
#include "store/migration.h"

#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>
#include <QtGui/QImage>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncConflict;
using Storymaster::SyncDevice;
using Storymaster::SyncState;

namespace {

/** How soon a conflict that the user settled in the app itself leaves the list. */
constexpr int ConflictWatchMillis = 2'000;

QDateTime toDateTime(Stamp stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp / 1000, QTimeZone::utc());
}

SyncDevice toDevice(const DeviceRecord &record)
{
    SyncDevice device;
    device.deviceId = record.deviceId;
    device.name = record.name;
    device.pairedAt = toDateTime(record.createdAt);
    if (record.lastSyncAt)
        device.lastSyncAt = toDateTime(*record.lastSyncAt);
    device.active = record.active;
    return device;
}

SyncConflict toConflict(const ConflictRecord &record)
{
    SyncConflict conflict;
    conflict.id = record.id;
    conflict.entityType = record.entityType;
    conflict.entityId = record.entityId;
    conflict.syncUuid = record.syncUuid;
    conflict.operation = record.operation;
    conflict.deviceId = record.deviceId;
    conflict.deviceName = record.deviceName;
    conflict.detectedAt = toDateTime(record.detectedAt);
    conflict.mobileData = record.mobileData.value_or(QJsonObject()).toVariantMap();
    conflict.desktopData = record.desktopData.value_or(QJsonObject()).toVariantMap();
    conflict.baseData = record.baseData.value_or(QJsonObject()).toVariantMap();
    conflict.fields = record.conflictingFields;
    return conflict;
}

QString inWords(const Problem &problem)
{
    return conflictProblemInWords(QLatin1StringView(problem.code), problem.detail);
}

} // namespace

SyncService::SyncService(QString version, QObject *parent) : QObject(parent), m_version(std::move(version))
{
    m_conflictWatch.setInterval(ConflictWatchMillis);
    connect(&m_conflictWatch, &QTimer::timeout, this, &SyncService::refreshConflicts);
    connect(&m_conflictBook, &ConflictBook::settled, this, &SyncService::conflictResolved);
    m_control.setObjectName(u"storymaster-sync-control"_s);
    m_core = std::make_unique<SyncCore>(m_clock);
    m_core->moveToThread(&m_control);
    m_certificate = std::make_unique<CertificateDesk>(*this, *m_core);
    connect(m_certificate.get(), &CertificateDesk::failed, this, &SyncService::errorForUser);
    connect(m_core.get(), &SyncCore::progressed, this, &SyncService::startupProgress, Qt::QueuedConnection);
    connect(m_core.get(), &SyncCore::started, this, &SyncService::onStarted, Qt::QueuedConnection);
    connect(m_core.get(), &SyncCore::failed, this, &SyncService::onFailed, Qt::QueuedConnection);
    m_control.start();
}

SyncService::~SyncService()
{
    stop();
    QMetaObject::invokeMethod(
        m_core.get(), [this] { m_core.reset(); }, Qt::BlockingQueuedConnection);
    m_control.quit();
    m_control.wait();
}

void SyncService::start()
{
    if (m_state == SyncState::Starting || m_state == SyncState::Running)
        return;
    m_failure.clear();
    setState(SyncState::Starting);
    const StartRequest request{++m_attempt,
                               m_configuration.file,
                               m_configuration.filesFolder,
                               m_configuration.settings,
                               QSysInfo::machineHostName(),
                               m_version,
                               m_certificate->takeRenewal()};
    m_core->allow();
    QMetaObject::invokeMethod(
        m_core.get(), [this, request] { m_core->start(request); }, Qt::QueuedConnection);
}

void SyncService::stop()
{
    if (m_state == SyncState::Stopped)
        return;
    m_figures.detach();
    m_conflictBook.detach();
    m_certificate->detach();
    m_core->cancel();
    QMetaObject::invokeMethod(
        m_core.get(), [this] { m_core->stop(); }, Qt::BlockingQueuedConnection);
    m_failure.clear();
    setState(SyncState::Stopped);
}

void SyncService::setState(SyncState state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state != SyncState::Running) {
        m_conflictWatch.stop();
        m_addresses.clear();
        m_port = 0;
    }
    Q_EMIT stateChanged(state);
}

void SyncService::onStarted(int attempt, quint16 port)
{
    if (m_state != SyncState::Starting || attempt != m_attempt)
        return; // stopped meanwhile
    m_port = port;
    const QString scheme = settings().encryption == Encryption::Required ? u"https"_s : u"http"_s;
    for (const QString &address : pairingAddresses())
        m_addresses.append(u"%1://%2:%3"_s.arg(scheme, urlHost(QHostAddress(address))).arg(port));
    m_state = SyncState::Running;
    connectBackend();
    m_figures.attach(*m_core->backend());
    m_conflictBook.attach(*m_core->backend());
    m_certificate->attach(m_core->server()->fingerprint());
    refreshDevices();
    refreshConflicts();
    qCInfo(lcSync).noquote() << "listening on" << m_addresses.join(u' ');
    qCInfo(lcSync).noquote()
        << u"QR code for pairing, on this machine only: %1://127.0.0.1:%2/api/pair/qr-image"_s.arg(scheme).arg(port);
    Q_EMIT stateChanged(m_state);
}

void SyncService::onFailed(int attempt, const QString &sentence)
{
    if (m_state != SyncState::Starting || attempt != m_attempt)
        return;
    m_failure = sentence;
    setState(SyncState::Failed);
}

void SyncService::connectBackend()
{
    SyncBackend *backend = m_core->backend();
    connect(
        backend, &SyncBackend::devicePaired, this,
        [this](const QString &deviceId) {
            refreshDevices();
            for (const SyncDevice &device : std::as_const(m_devices)) {
                if (device.deviceId == deviceId)
                    Q_EMIT devicePaired(device);
            }
        },
        Qt::QueuedConnection);
    connect(
        backend, &SyncBackend::deviceRemoved, this,
        [this](const QString &deviceId) {
            if (isRunning())
                m_core->server()->disconnectDevice(deviceId);
            refreshDevices();
            Q_EMIT deviceRemoved(deviceId);
        },
        Qt::QueuedConnection);
    connect(backend, &SyncBackend::syncStarted, this, &SyncService::syncStarted, Qt::QueuedConnection);
    connect(backend, &SyncBackend::syncProgressed, this, &SyncService::syncProgress, Qt::QueuedConnection);
    connect(
        backend, &SyncBackend::syncFinished, this,
        [this](const QString &deviceId) {
            refreshDevices();
            Q_EMIT syncFinished(deviceId);
        },
        Qt::QueuedConnection);
    connect(backend, &SyncBackend::entitiesChanged, this, &SyncService::entitiesChanged, Qt::QueuedConnection);
    connect(backend, &SyncBackend::conflictsChanged, this, &SyncService::refreshConflicts, Qt::QueuedConnection);
    connect(
        backend, &SyncBackend::conflictsFound, this,
        [this](const QList<ConflictRecord> &conflicts) {
            for (const ConflictRecord &conflict : conflicts)
                Q_EMIT conflictFound(toConflict(conflict));
            refreshConflicts();
        },
        Qt::QueuedConnection);
}

void SyncService::refreshDevices()
{
    if (!isRunning())
        return; // told by a backend that is stopped; the core belongs to its own thread again
    m_devices.clear();
    for (const DeviceRecord &record : m_core->backend()->registry().all()) {
        if (record.active)
            m_devices.prepend(toDevice(record));
    }
    Q_EMIT deviceListChanged();
}

void SyncService::refreshConflicts()
{
    if (!isRunning())
        return;
    // Made and compared in the lane: a thousand would hold up the windows.
    using Listed = std::optional<QList<ConflictRecord>>;
    m_core->backend()->pendingConflicts([this, known = m_conflicts](const Outcome<Listed> &outcome) {
        const auto *listed = std::get_if<Listed>(&outcome);
        if (!listed || !*listed)
            return;
        QList<SyncConflict> fresh;
        for (const ConflictRecord &record : **listed)
            fresh.append(toConflict(record));
        QMetaObject::invokeMethod(
            this,
            [this, conflicts = fresh == known ? known : fresh] {
                // What waits may come about by the user's own hand, in the app: nobody tells us then.
                if (conflicts.isEmpty() || !isRunning())
                    m_conflictWatch.stop();
                else
                    m_conflictWatch.start();
                if (conflicts.isSharedWith(m_conflicts))
                    return;
                m_conflicts = conflicts;
                Q_EMIT conflictListChanged();
            },
            Qt::QueuedConnection);
    });
}

Storymaster::PairingOffer SyncService::newPairingOffer(const QString &address)
{
    Storymaster::PairingOffer offer;
    if (!isRunning())
        return offer;
    PairingData data = m_core->server()->newPairingData();
    if (data.token.isEmpty())
        return offer;
    if (!address.isEmpty())
        data.ip = address;
    offer.payload = encodePairingCode(data);
    offer.address = u"%1:%2"_s.arg(urlHost(QHostAddress(data.ip))).arg(data.port);
    offer.expiresAt = toDateTime(data.expiresAt);
    return offer;
}

QStringList SyncService::pairingAddresses() const
{
    QList<QHostAddress> addresses = usableAddresses(m_configuration.settings.host);
    if (const QHostAddress &advertised = m_configuration.settings.advertisedIp; !advertised.isNull()) {
        addresses.removeAll(advertised);
        addresses.prepend(advertised);
    }
    QStringList list;
    for (const QHostAddress &address : std::as_const(addresses))
        list.append(address.toString());
    return list;
}

QStringList SyncService::machineAddresses()
{
    QStringList list;
    for (const QHostAddress &address : usableAddresses(QHostAddress(QHostAddress::Any)))
        list.append(address.toString());
    return list;
}

QImage SyncService::pairingCode(const Storymaster::PairingOffer &offer)
{
    return qrModules(offer.payload);
}

void SyncService::renameDevice(const QString &deviceId, const QString &name)
{
    if (!isRunning())
        return;
    const QString trimmed = name.trimmed();
    if (!isDeviceName(trimmed)) {
        Q_EMIT errorForUser(tr("The name of a device has 1 to 255 characters, without line breaks."));
        return;
    }
    m_core->backend()->renameDevice(deviceId, trimmed, [this](const Outcome<std::monostate> &outcome) {
        if (const auto *problem = std::get_if<Problem>(&outcome))
            QMetaObject::invokeMethod(
                this, [this, detail = problem->detail] { Q_EMIT errorForUser(detail); }, Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(this, &SyncService::refreshDevices, Qt::QueuedConnection);
    });
}

void SyncService::unpair(const QString &deviceId)
{
    if (!isRunning())
        return;
    m_core->backend()->removeDevice(deviceId, [this](const Outcome<std::monostate> &outcome) {
        if (const auto *problem = std::get_if<Problem>(&outcome))
            QMetaObject::invokeMethod(
                this, [this, detail = problem->detail] { Q_EMIT errorForUser(detail); }, Qt::QueuedConnection);
    });
}

void SyncService::resolve(qint64 conflictId, Storymaster::ConflictChoice choice, const QVariantMap &data)
{
    if (!isRunning())
        return;
    m_core->backend()->resolve(conflictId, resolveRequest(choice, data),
                               [this, conflictId](const Outcome<ResolvedState> &outcome) {
                                   const auto *problem = std::get_if<Problem>(&outcome);
                                   const QString sentence = problem ? inWords(*problem) : QString();
                                   QMetaObject::invokeMethod(
                                       this,
                                       [this, conflictId, sentence] {
                                           if (sentence.isEmpty())
                                               Q_EMIT conflictResolved(conflictId);
                                           else
                                               Q_EMIT errorForUser(sentence);
                                       },
                                       Qt::QueuedConnection);
                               });
}

void SyncService::undoResolution(qint64 conflictId)
{
    if (!isRunning())
        return;
    m_core->backend()->undoResolution(conflictId, [this](const Outcome<ResolvedState> &outcome) {
        if (const auto *problem = std::get_if<Problem>(&outcome))
            QMetaObject::invokeMethod(
                this, [this, sentence = inWords(*problem)] { Q_EMIT errorForUser(sentence); }, Qt::QueuedConnection);
    });
}

// ---- Maintenance -----------------------------------------------------------------------------------------------

bool SyncService::migrate(const Configuration &configuration, QString *report)
{
    const SystemClock clock;
    Store store(Store::Config{configuration.file, configuration.filesFolder, &clock, configuration.settings, nullptr});
    const auto opened = store.open([](qint64, qint64) { return true; });
    const QString backup = store.backupPath();
    store.close();
    if (!opened)
        *report = opened.error().message;
    else if (backup.isEmpty())
        *report = tr("The database is ready for sync.");
    else
        *report = tr("The database is ready for sync. A copy of it as it was: %1").arg(backup);
    return opened.ok();
}

bool SyncService::removeTriggers(const Configuration &configuration, QString *report)
{
    const auto removed = guarded([&] {
        Connection connection(configuration.file, Connection::Role::Writer);
        if (const auto done = Migration::removeTriggers(connection); !done)
            throw SqlFailure{done.error()};
    });
    *report = removed ? tr("The triggers of sync were removed. The next start puts them back.")
                      : removed.error().message;
    return removed.ok();
}

} // namespace StorymasterSync
