// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/healthendpoint.h"

#include "base/stamp.h"
#include "engine/backend.h"
#include "http/exchange.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

constexpr int ProtocolVersion = 1;

} // namespace

HealthEndpoint::HealthEndpoint(Backend &backend, const Clock &clock, QString version)
    : m_backend(backend), m_clock(clock), m_version(std::move(version))
{}

void HealthEndpoint::health(Exchange &exchange)
{
    m_backend.health(exchange.inServerThread<bool>([this, &exchange](const Outcome<bool> &outcome) {
        const bool *answers = std::get_if<bool>(&outcome);
        exchange.answer(jsonAnswer(report(answers && *answers)));
    }));
}

QByteArray HealthEndpoint::report(bool databaseAnswers) const
{
    return QJsonDocument(QJsonObject{
                             {u"status"_s, databaseAnswers ? u"ok"_s : u"degraded"_s},
                             {u"timestamp"_s, stampToWire(std::clamp(m_clock.nowMicros(), MinStamp, MaxStamp))},
                             {u"database_connected"_s, databaseAnswers},
                             {u"version"_s, m_version},
                             {u"protocol"_s, ProtocolVersion},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace StorymasterSync
