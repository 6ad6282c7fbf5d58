// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace Storymaster {

enum class SyncState { Stopped, Starting, Running, Failed };

/** What a phone needs to pair: shown as a QR code, good once and until `expiresAt`. */
struct PairingOffer
{
    QByteArray payload;  ///< The code's text: JSON with at least ip, port, token. Secret.
    QString address;     ///< The address in it, for people.
    QDateTime expiresAt; ///< UTC.

    bool isValid() const { return !payload.isEmpty(); }
};

/** A paired phone or tablet. */
struct SyncDevice
{
    QString deviceId;
    QString name;         ///< As the phone called itself; plain text.
    QDateTime pairedAt;   ///< UTC.
    QDateTime lastSyncAt; ///< UTC; invalid where it never synced.
    bool active = true;
};

enum class ConflictChoice { Mobile, Desktop, Merged, Both };

/** Two versions of one row, neither of which knew the other. Values are as they travel to phones. */
struct SyncConflict
{
    qint64 id = 0;
    QString entityType;
    qint64 entityId = 0; ///< 0 where the desktop has no such row any more.
    QString syncUuid;
    QString operation; ///< What the phone wanted: "create", "update" or "delete".
    QString deviceId;
    QString deviceName;
    QDateTime detectedAt;    ///< UTC.
    QVariantMap mobileData;  ///< The columns as the phone sent them; empty for a delete.
    QVariantMap desktopData; ///< The whole row when the conflict arose; empty where it was really gone.
    QVariantMap baseData;    ///< What the phone's columns were based on; a column that is missing has no known base.
    QStringList fields;      ///< The contradicting columns.

    bool operator==(const SyncConflict &) const = default;
};

} // namespace Storymaster

Q_DECLARE_METATYPE(Storymaster::SyncState)
Q_DECLARE_METATYPE(Storymaster::SyncDevice)
Q_DECLARE_METATYPE(Storymaster::SyncConflict)
