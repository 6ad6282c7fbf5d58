// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "stallreport.h"

#include "isyncprovider.h"
#include "plainoutput.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Storymaster::ISyncProvider;
using Storymaster::SyncState;

namespace StorymasterHost {

namespace {

constexpr int SettlingMillis = 1000;

double rounded(double millis)
{
    return std::round(millis * 10) / 10;
}

void raise(StallMeter::Stall &longest, const StallMeter::Stall &stall)
{
    longest.wall = std::max(longest.wall, stall.wall);
    longest.processor = std::max(longest.processor, stall.processor);
}

} // namespace

StallReport::StallReport(const ISyncProvider &provider, QObject *parent) : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingMillis);
    connect(&m_settling, &QTimer::timeout, this, &StallReport::endSync);
    connect(&provider, &ISyncProvider::stateChanged, this, [this](SyncState state) {
        if (state == SyncState::Running)
            begin();
    });
    connect(&provider, &ISyncProvider::syncStarted, this, &StallReport::noteStart);
    connect(&provider, &ISyncProvider::syncProgress, this,
            [this](const QString &, qint64, qint64 total) { m_rows = std::max(m_rows, total); });
    connect(&provider, &ISyncProvider::syncFinished, this, &StallReport::noteEnd);
    if (provider.state() == SyncState::Running)
        begin();
}

void StallReport::begin()
{
    m_meter.start();
    m_settling.start();
}

void StallReport::noteStart()
{
    if (m_isMeasuring && !m_isSyncing)
        takeRest();
    m_isSyncing = true;
    m_settling.stop();
    ++m_underWay;
}

void StallReport::noteEnd()
{
    m_underWay = std::max(m_underWay - 1, 0);
    if (m_underWay == 0)
        m_settling.start();
}

/** The start, or a sync, and what came of it is over: from here on it is rest. */
void StallReport::endSync()
{
    const StallMeter::Stall stall = m_meter.take();
    if (std::exchange(m_isMeasuring, true) && m_isSyncing) {
        raise(m_sync, stall);
        print(u"sync"_s, stall, m_rows);
    }
    m_isSyncing = false;
    m_rows = 0;
}

void StallReport::takeRest()
{
    raise(m_rest, m_meter.take());
}

void StallReport::finish()
{
    if (m_isSyncing)
        endSync();
    else if (m_isMeasuring)
        takeRest();
    print(u"all"_s, m_sync, 0);
}

void StallReport::print(const QString &phase, const StallMeter::Stall &stall, qint64 rows) const
{
    QJsonObject line{{u"event"_s, u"stalls"_s},
                     {u"phase"_s, phase},
                     {u"longest_ms"_s, rounded(stall.wall)},
                     {u"longest_processor_ms"_s, rounded(stall.processor)},
                     {u"rest_ms"_s, rounded(m_rest.wall)},
                     {u"rest_processor_ms"_s, rounded(m_rest.processor)}};
    if (rows > 0)
        line.insert(u"rows"_s, rows);
    printToStdout(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

} // namespace StorymasterHost
