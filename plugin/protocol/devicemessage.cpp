// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/devicemessage.h"

#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MaxDeviceIdLength = 255;
constexpr qsizetype MaxDeviceNameLength = 255;

bool isDeviceIdCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
        || QStringView(u"._:-").contains(c);
}

bool isDeviceId(const QString &text)
{
    return !text.isEmpty() && text.size() <= MaxDeviceIdLength
        && std::all_of(text.cbegin(), text.cend(), isDeviceIdCharacter);
}

/** A line or paragraph separator breaks a list of devices as a line feed does, so it counts as a control character. */
bool isControlCharacter(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QJsonValue timeOrNull(const std::optional<Stamp> &stamp)
{
    return stamp ? QJsonValue(stampToWire(*stamp)) : QJsonValue(QJsonValue::Null);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool isDeviceName(const QString &text)
{
    if (text.isEmpty() || !isStorableText(text) || std::any_of(text.cbegin(), text.cend(), isControlCharacter))
        return false;
    // Of a surrogate pair, one half is counted: a character outside the first plane is one character.
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); })
        <= MaxDeviceNameLength;
}

Decoded<RegisterRequest> decodeRegister(const QByteArray &body)
{
    Decoded<QJsonValue> parsed = parseJson(body);
    if (auto *problem = std::get_if<Problem>(&parsed))
        return std::move(*problem);
    const QJsonValue &value = std::get<QJsonValue>(parsed);
    if (!value.isObject())
        return shapeProblem({{QString(), u"The body must be a JSON object."_s}});

    const QString deviceId = value["device_id"_L1].toString();
    const QString deviceName = value["device_name"_L1].toString();
    const QString token = value["pairing_token"_L1].toString();
    QList<Fault> faults;
    if (!isDeviceId(deviceId))
        faults.append({u"/device_id"_s, u"device_id must be 1 to 255 characters of A-Z a-z 0-9 . _ : -"_s});
    if (!isDeviceName(deviceName))
        faults.append({u"/device_name"_s, u"device_name must be 1 to 255 characters without control characters."_s});
    if (token.isEmpty() || !isStorableText(token))
        faults.append({u"/pairing_token"_s, u"pairing_token must be the token of a pairing code."_s});
    if (!faults.isEmpty())
        return shapeProblem(std::move(faults));
    return RegisterRequest{deviceId, deviceName, token.toUtf8()};
}

QByteArray encodeGrantedToken(const GrantedToken &granted)
{
    return compact({
        {u"device_id"_s, granted.caller.deviceId},
        {u"device_name"_s, granted.caller.deviceName},
        {u"auth_token"_s, QString::fromLatin1(granted.authToken)},
        {u"message"_s, granted.alreadyRegistered ? u"Device already registered"_s : u"Device registered"_s},
        {u"expires_at"_s, stampToWire(granted.expiresAt)},
    });
}

QByteArray encodePairingData(const PairingData &data)
{
    QJsonObject object{
        {u"ip"_s, data.ip},
        {u"port"_s, data.port},
        {u"token"_s, QString::fromLatin1(data.token)},
        {u"expires_at"_s, stampToWire(data.expiresAt)},
        {u"ips"_s, QJsonArray::fromStringList(data.ips)},
        {u"name"_s, data.name},
    };
    if (!data.fingerprint.isEmpty())
        object.insert("fp"_L1, QString::fromLatin1(data.fingerprint));
    return compact(object);
}

QByteArray encodePairingCode(const PairingData &data)
{
    QJsonObject object{
        {u"ip"_s, data.ip},
        {u"port"_s, data.port},
        {u"token"_s, QString::fromLatin1(data.token)},
    };
    if (!data.fingerprint.isEmpty())
        object.insert("fp"_L1, QString::fromLatin1(data.fingerprint));
    return compact(object);
}

QByteArray encodeDevices(const QList<DeviceState> &devices)
{
    QJsonArray list;
    for (const DeviceState &device : devices) {
        list.append(QJsonObject{
            {u"id"_s, device.id},
            {u"device_id"_s, device.deviceId},
            {u"device_name"_s, device.deviceName},
            {u"last_sync_at"_s, timeOrNull(device.lastSyncAt)},
            {u"created_at"_s, stampToWire(device.createdAt)},
            {u"expires_at"_s, stampToWire(device.expiresAt)},
            {u"is_active"_s, device.active},
        });
    }
    return compact({{u"devices"_s, list}});
}

QByteArray encodeStatus(const SyncStatus &status)
{
    return compact({
        {u"device_id"_s, status.deviceId},
        {u"device_name"_s, status.deviceName},
        {u"last_sync_at"_s, timeOrNull(status.lastSyncAt)},
        {u"pending_changes_count"_s, status.pendingChanges},
        {u"pending_conflicts_count"_s, status.pendingConflicts},
        {u"server_timestamp"_s, stampToWire(status.serverTimestamp)},
    });
}

} // namespace StorymasterSync
