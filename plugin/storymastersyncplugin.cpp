// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "storymastersyncplugin.h"

#include "interfaces/isynchost.h"
#include "service/configuration.h"
#include "service/settingsstore.h"
#include "service/syncservice.h"
#include "translations/translations.h"
#include "ui/conflictdialog.h"
#include "ui/settingspage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::ISyncHost;
using Storymaster::SyncState;

StorymasterSyncPlugin::StorymasterSyncPlugin()
{
    initTranslationsResource();
}

StorymasterSyncPlugin::~StorymasterSyncPlugin()
{
    shutdown();
}

bool StorymasterSyncPlugin::initialize(ISyncHost *host, QString *reason)
{
    shutdown();
    speak();
    QCoreApplication::instance()->installEventFilter(this);
    const auto configuration = configurationFrom(*host);
    if (!configuration) {
        *reason = configuration.error().message;
        return false;
    }
    m_host = host;
    m_service = std::make_unique<SyncService>(configuration->version);
    m_service->configure(configuration->configuration);
    m_settings = std::make_unique<SettingsStore>(*host, *m_service);
    connectService();
    return true;
}

/** Takes the app's language. A translator in use is never changed, for other threads read it: it makes room for another. */
void StorymasterSyncPlugin::speak()
{
    m_language = QLocale().name();
    auto translator = std::make_unique<QTranslator>();
    const QString folder = u":/org.storymaster.sync/i18n"_s;
    // English has a file for its plurals, and everybody whose language is not among ours gets it.
    const bool isOurs = translator->load(QLocale(), u"storymastersync"_s, u"_"_s, folder)
        || translator->load(u"storymastersync_en"_s, folder);
    const std::unique_ptr<QTranslator> former = std::exchange(m_translator, isOurs ? std::move(translator) : nullptr);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    if (former)
        QCoreApplication::removeTranslator(former.get());
}

bool StorymasterSyncPlugin::eventFilter(QObject *object, QEvent *event)
{
    // Qt tells the application first, and then the windows; installing a translator tells them again.
    if (event->type() == QEvent::LanguageChange && object == QCoreApplication::instance()
        && QLocale().name() != m_language) {
        speak();
        if (m_service)
            m_service->conflictBook().refresh();
    }
    return ISyncProvider::eventFilter(object, event);
}

void StorymasterSyncPlugin::connectService()
{
    const SyncService *service = m_service.get();
    connect(service, &SyncService::stateChanged, this, &StorymasterSyncPlugin::stateChanged);
    connect(service, &SyncService::startupProgress, this, &StorymasterSyncPlugin::startupProgress);
    connect(service, &SyncService::devicePaired, this, &StorymasterSyncPlugin::devicePaired);
    connect(service, &SyncService::deviceRemoved, this, &StorymasterSyncPlugin::deviceRemoved);
    connect(service, &SyncService::deviceListChanged, this, &StorymasterSyncPlugin::deviceListChanged);
    connect(service, &SyncService::syncStarted, this, &StorymasterSyncPlugin::syncStarted);
    connect(service, &SyncService::syncProgress, this, &StorymasterSyncPlugin::syncProgress);
    connect(service, &SyncService::syncFinished, this, &StorymasterSyncPlugin::syncFinished);
    connect(service, &SyncService::conflictFound, this, &StorymasterSyncPlugin::conflictFound);
    connect(service, &SyncService::conflictListChanged, this, &StorymasterSyncPlugin::conflictListChanged);
    connect(service, &SyncService::conflictResolved, this, &StorymasterSyncPlugin::conflictResolved);
    connect(service, &SyncService::entitiesChanged, this, &StorymasterSyncPlugin::entitiesChanged);
    connect(service, &SyncService::errorForUser, this, &StorymasterSyncPlugin::errorForUser);
}

void StorymasterSyncPlugin::start()
{
    if (m_service)
        m_service->start();
}

void StorymasterSyncPlugin::stop()
{
    if (m_service)
        m_service->stop();
}

void StorymasterSyncPlugin::shutdown()
{
    if (QCoreApplication *app = QCoreApplication::instance())
        app->removeEventFilter(this);
    if (m_service)
        m_service->stop();
    m_settings.reset();
    m_service.reset();
    m_host = nullptr;
    m_translator.reset();
}

SyncState StorymasterSyncPlugin::state() const
{
    return m_service ? m_service->state() : SyncState::Stopped;
}

QString StorymasterSyncPlugin::failure() const
{
    return m_service ? m_service->failure() : QString();
}

QStringList StorymasterSyncPlugin::addresses() const
{
    return m_service ? m_service->addresses() : QStringList();
}

quint16 StorymasterSyncPlugin::port() const
{
    return m_service ? m_service->port() : quint16(0);
}

Storymaster::PairingOffer StorymasterSyncPlugin::newPairingOffer()
{
    return m_service ? m_service->newPairingOffer() : Storymaster::PairingOffer();
}

QList<Storymaster::SyncDevice> StorymasterSyncPlugin::devices() const
{
    return m_service ? m_service->devices() : QList<Storymaster::SyncDevice>();
}

void StorymasterSyncPlugin::unpair(const QString &deviceId)
{
    if (m_service)
        m_service->unpair(deviceId);
}

QList<Storymaster::SyncConflict> StorymasterSyncPlugin::pendingConflicts() const
{
    return m_service ? m_service->pendingConflicts() : QList<Storymaster::SyncConflict>();
}

void StorymasterSyncPlugin::resolve(qint64 conflictId, Storymaster::ConflictChoice choice, const QVariantMap &data)
{
    if (m_service)
        m_service->resolve(conflictId, choice, data);
}

void StorymasterSyncPlugin::undoResolution(qint64 conflictId)
{
    if (m_service)
        m_service->undoResolution(conflictId);
}

QWidget *StorymasterSyncPlugin::createSettingsPage(QWidget *parent)
{
    return m_service ? new SettingsPage(*m_service, *m_settings, parent) : nullptr;
}

QDialog *StorymasterSyncPlugin::createConflictDialog(QWidget *parent)
{
    return m_service ? new ConflictDialog(*m_service, parent) : nullptr;
}

// ---- Maintenance -----------------------------------------------------------------------------------------------

bool StorymasterSyncPlugin::isBusy(QString *report) const
{
    if (state() != SyncState::Starting && state() != SyncState::Running)
        return false;
    *report = tr("Stop sync first.");
    return true;
}

bool StorymasterSyncPlugin::migrate(ISyncHost *host, QString *report)
{
    return !isBusy(report) && SyncService::migrate(maintenanceConfigurationFrom(*host), report);
}

bool StorymasterSyncPlugin::removeTriggers(ISyncHost *host, QString *report)
{
    return !isBusy(report) && SyncService::removeTriggers(maintenanceConfigurationFrom(*host), report);
}

} // namespace StorymasterSync
