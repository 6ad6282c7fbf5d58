// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/synccore.h"

#include "base/logging.h"
#include "pairing/certificatefile.h"

#include <QtCore/QElapsedTimer>

namespace StorymasterSync {

namespace {

constexpr qint64 ProgressMillis = 100;

} // namespace

SyncCore::SyncCore(const Clock &clock) : m_clock(clock), m_offers(clock)
{}

SyncCore::~SyncCore()
{
    stop();
}

void SyncCore::start(const StartRequest &request)
{
    m_filesFolder = request.filesFolder;
    m_desktopName = request.desktopName;
    const Result<quint16> port = run(request);
    if (port) {
        Q_EMIT started(request.attempt, *port);
        return;
    }
    if (!port.error().detail.isEmpty())
        qCWarning(lcSync) << "start failed:" << port.error().detail;
    stop();
    Q_EMIT failed(request.attempt, port.error().message);
}

Result<quint16> SyncCore::run(const StartRequest &request)
{
    m_store = std::make_unique<Store>(
        Store::Config{request.file, request.filesFolder, &m_clock, request.settings, &m_cancelled});
    QElapsedTimer told;
    const auto opened = m_store->open([&](qint64 done, qint64 total) {
        if (!told.isValid() || told.elapsed() > ProgressMillis || done == total) {
            told.start();
            Q_EMIT progressed(done, total);
        }
        return !m_cancelled;
    });
    if (!opened)
        return opened.error();
    m_backend = std::make_unique<SyncBackend>(SyncBackend::Parts{*m_store, m_offers, m_clock, request.settings});
    if (const auto loaded = m_backend->load(); !loaded)
        return loaded.error();
    const Result<Certificate> certificate = certificateFor(request);
    if (!certificate)
        return certificate.error();
    m_server = std::make_unique<HttpServer>(HttpServer::Parts{*m_backend, m_offers, m_clock, request.settings,
                                                              request.desktopName, request.version, *certificate});
    const auto port = m_server->start(request.settings.host, request.settings.port);
    if (!port)
        return port.error();
    m_upkeep = std::make_unique<Upkeep>(Upkeep::Parts{*m_store, m_backend->registry(), m_clock, request.settings});
    m_upkeep->start();
    return *port;
}

Result<Certificate> SyncCore::certificateFor(const StartRequest &request)
{
    if (request.settings.encryption == Encryption::Off)
        return Certificate();
    if (!request.renewCertificate)
        return CertificateFile(m_filesFolder).load(m_desktopName);
    const auto renewed = m_backend->renewCertificateAtStart(m_filesFolder, m_desktopName);
    if (renewed)
        Q_EMIT certificateRenewed(renewed->fingerprint);
    return renewed;
}

void SyncCore::renewCertificate()
{
    if (!m_server || m_server->fingerprint().isEmpty())
        return;
    m_backend->renewCertificate(m_filesFolder, m_desktopName, [this](const Outcome<Certificate> &renewed) {
        QMetaObject::invokeMethod(
            this, [this, renewed] { useCertificate(renewed); }, Qt::QueuedConnection);
    });
}

void SyncCore::useCertificate(const Outcome<Certificate> &renewed)
{
    if (const auto *problem = std::get_if<Problem>(&renewed)) {
        Q_EMIT certificateNotRenewed(problem->detail);
        return;
    }
    if (!m_server)
        return; // stopped meanwhile; the next start takes it from its file
    const auto &certificate = std::get<Certificate>(renewed);
    if (const auto used = m_server->setCertificate(certificate); !used) {
        Q_EMIT certificateNotRenewed(used.error().message);
        return;
    }
    // Codes that are out name the old one.
    m_offers.clear();
    Q_EMIT certificateRenewed(certificate.fingerprint);
}

void SyncCore::stop()
{
    if (m_upkeep)
        m_upkeep->stop();
    if (m_server)
        m_server->stop(); // nobody new gets in, nobody waits for an answer
    if (m_store)
        m_store->close(); // what runs ends; what waits is answered with "stopping", which nobody hears
    m_upkeep.reset();
    m_server.reset();
    m_backend.reset();
    m_store.reset();
    m_offers.clear();
}

} // namespace StorymasterSync
