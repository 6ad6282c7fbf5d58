// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/upkeep.h"

#include "base/logging.h"
#include "store/store.h"

#include <chrono>

namespace StorymasterSync {

using namespace std::chrono_literals;

namespace {

/** The app starts at the same time, and phones come: both first. */
constexpr auto FirstRun = 30s;
constexpr auto NextRun = 24h;
constexpr auto AfterFailure = 10min;

/** Between two steps the write lock is anybody's for longer than a step holds it. */
constexpr auto Pause = 50ms;

} // namespace

Upkeep::Upkeep(Parts parts) : m_parts(std::move(parts))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::postStep);
}

void Upkeep::start()
{
    m_timer.start(FirstRun);
}

void Upkeep::runNow()
{
    if (!m_purge)
        postStep();
}

void Upkeep::postStep()
{
    m_timer.stop();
    if (!m_purge) {
        m_purge = std::make_shared<Purge>(
            Purge::Config{m_parts.settings.historyDays, m_parts.settings.tombstoneDays,
                          [this](Stamp seenSince) { return Purge::acknowledged(m_parts.devices.all(), seenSince); }},
            m_parts.clock.nowMicros());
    }
    m_parts.store.writer().post([this, purge = m_purge](Connection *connection, const Error *whyNot) {
        const Result<bool> more = connection ? guarded([&] { return purge->step(*connection); })
                                             : Result<bool>(*whyNot);
        QMetaObject::invokeMethod(
            this,
            [this, more] {
                if (more)
                    onStep(*more);
                else
                    onFailure(more.error());
            },
            Qt::QueuedConnection);
    });
}

void Upkeep::onStep(bool more)
{
    if (more) {
        m_timer.start(Pause);
        return;
    }
    const Purge::Tally tally = m_purge->tally();
    if (tally.values + tally.entries + tally.conflicts + tally.lines > 0) {
        qCInfo(lcStore) << "forgotten: values of" << tally.values << "changes," << tally.entries << "changes,"
                        << tally.conflicts << "conflicts," << tally.lines << "lines; longest transaction"
                        << tally.longestHeldMicros / 1000 << "ms";
    }
    m_purge.reset();
    m_timer.start(NextRun);
    Q_EMIT finished(true);
}

void Upkeep::onFailure(const Error &error)
{
    if (error.kind != ErrorKind::Stopped)
        qCWarning(lcStore) << "old changes are not forgotten now:" << error.detail;
    m_purge.reset();
    m_timer.start(AfterFailure);
    Q_EMIT finished(false);
}

} // namespace StorymasterSync
