// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/deviceendpoint.h"

#include "engine/backend.h"
#include "http/exchange.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

DeviceEndpoint::DeviceEndpoint(Backend &backend) : m_backend(backend)
{}

void DeviceEndpoint::list(Exchange &exchange)
{
    m_backend.devices(exchange.whenGood<QList<DeviceState>>([&exchange](QList<DeviceState> devices) {
        if (const auto &caller = exchange.caller())
            devices.removeIf([&](const DeviceState &device) { return device.deviceId != caller->deviceId; });
        exchange.answer(jsonAnswer(encodeDevices(devices)));
    }));
}

void DeviceEndpoint::remove(Exchange &exchange)
{
    const QString deviceId = exchange.argument();
    if (exchange.caller() && exchange.caller()->deviceId != deviceId)
        return exchange.answer(makeProblem(403, "forbidden"_ba, u"A device can end its own pairing only."_s));
    exchange.setSurvivesUnpairing();
    m_backend.removeDevice(deviceId, exchange.whenGood<std::monostate>([&exchange, deviceId](std::monostate) {
        const QJsonObject body{{u"device_id"_s, deviceId}, {u"message"_s, u"Device removed"_s}};
        exchange.answer(jsonAnswer(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }));
}

} // namespace StorymasterSync
