// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/synccore.h"

#include "base/logging.h"
#include "pairing/addresses.h"

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
    Error error;
    if (opened) {
        m_backend = std::make_unique<SyncBackend>(SyncBackend::Parts{*m_store, m_offers, m_clock, request.settings});
        if (const auto loaded = m_backend->load(); !loaded) {
            error = loaded.error();
        } else {
            m_server = std::make_unique<HttpServer>(HttpServer::Parts{*m_backend, m_offers, m_clock, request.settings,
                                                                      request.desktopName, request.version});
            const auto port = m_server->start(request.settings.host, request.settings.port);
            if (port) {
                m_upkeep = std::make_unique<Upkeep>(
                    Upkeep::Parts{*m_store, m_backend->registry(), m_clock, request.settings});
                m_upkeep->start();
                Q_EMIT started(request.attempt, *port);
                return;
            }
            error = port.error();
        }
    } else {
        error = opened.error();
    }
    if (!error.detail.isEmpty())
        qCWarning(lcSync) << "start failed:" << error.detail;
    stop();
    Q_EMIT failed(request.attempt, error.message);
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
