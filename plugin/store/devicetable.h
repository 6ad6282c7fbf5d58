// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "store/sql.h"

#include <optional>

namespace StorymasterSync {

/** A row of sync_device. Tokens are here as hashes only. */
struct DeviceRecord
{
    qint64 row = 0; ///< 0: not in the database yet.
    QString deviceId;
    QString name;
    QByteArray tokenHash;
    Stamp expiresAt = 0;
    QByteArray nextTokenHash; ///< Of a refreshed token, until it is first used; empty: none.
    Stamp nextExpiresAt = 0;
    qint64 registration = 0;
    bool active = false;
    std::optional<Stamp> lastSyncAt;
    Stamp createdAt = 0;
    Stamp given = 0;             ///< Newest stamp that it was ever given.
    std::optional<Stamp> pulled; ///< Where its last complete, unfiltered pull ended.
    Stamp confirmed = 0;         ///< Newest stamp that it showed to have.
    Stamp walkEnd = 0;           ///< Where its last walk ended during which somebody wrote,
    Stamp walked = 0;            ///< and the newest stamp there was when it did.
};

/** SQL of sync_device. Functions throw SqlFailure; thread: the connection's. */
namespace DeviceTable {

/** All devices that ever paired, active or not. */
QList<DeviceRecord> all(Connection &connection);

/** When the device last synced, as far as it was written down. */
std::optional<Stamp> lastSeen(Connection &connection, qint64 row);

/** Inserts (and sets `row`) or updates. REQUIRES: a write transaction, or none. */
void save(Connection &connection, DeviceRecord &record);

} // namespace DeviceTable

} // namespace StorymasterSync
