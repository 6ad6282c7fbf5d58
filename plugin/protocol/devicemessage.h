// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/problem.h"

#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

/** A phone that has shown a good token. */
struct Caller
{
    qint64 deviceRow = 0; ///< sync_device.id.
    qint64 registration =
        0; ///< Unique to each time a device registered; a new one knows nothing of the old one's pushes.
    QString deviceId;
    QString deviceName;
};

/** Whether a device may be called so: 1 to 255 characters, no control characters. */
bool isDeviceName(const QString &text);

/** What a phone sends to pair. */
struct RegisterRequest
{
    QString deviceId;
    QString deviceName;
    QByteArray pairingToken;
};
Decoded<RegisterRequest> decodeRegister(const QByteArray &body);

/** A token given out; the only time it is seen in clear. */
struct GrantedToken
{
    Caller caller;
    QByteArray authToken;
    Stamp expiresAt = 0;
    bool alreadyRegistered = false;
};
QByteArray encodeGrantedToken(const GrantedToken &granted);

/** The offer to pair, as `GET /api/pair/qr-data` answers it. */
struct PairingData
{
    QString ip;
    quint16 port = 0;
    QByteArray token;
    Stamp expiresAt = 0;
    QStringList ips;
    QString name;
    QByteArray fingerprint; ///< 64 hex digits, or empty where encryption is off.
};
QByteArray encodePairingData(const PairingData &data);
/** The text of the QR code: the least that a phone needs, so that the code stays coarse. */
QByteArray encodePairingCode(const PairingData &data);

/** A paired device, as `GET /api/devices` lists it. */
struct DeviceState
{
    qint64 id = 0;
    QString deviceId;
    QString deviceName;
    std::optional<Stamp> lastSyncAt;
    Stamp createdAt = 0;
    Stamp expiresAt = 0;
    bool active = true;
};
QByteArray encodeDevices(const QList<DeviceState> &devices);

/** The answer of `GET /api/sync/status`. */
struct SyncStatus
{
    QString deviceId;
    QString deviceName;
    std::optional<Stamp> lastSyncAt;
    qint64 pendingChanges = 0;
    qint64 pendingConflicts = 0;
    Stamp serverTimestamp = 0;
};
QByteArray encodeStatus(const SyncStatus &status);

} // namespace StorymasterSync
