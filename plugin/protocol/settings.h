// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtNetwork/QHostAddress>

#include <functional>

namespace StorymasterSync {

enum class ConflictMode { Version, Timestamp };
enum class RuleWinner { Mobile, Desktop };
enum class PullDataKey { Data, EntityData, Both };
enum class Encryption { Off, Available, Required };

/** The settings of protocol section 5, read and checked; the members' values are the defaults. A plain value. */
struct Settings
{
    QHostAddress host = QHostAddress(QHostAddress::AnyIPv4);
    quint16 port = 8765;
    bool autostart = true;
    QHostAddress advertisedIp; ///< Null: chosen.
    int maxSyncBatchSize = 1000;
    ConflictMode conflictMode = ConflictMode::Version;
    QHash<QString, RuleWinner> conflictRules; ///< By entity type.
    PullDataKey pullDataKey = PullDataKey::Data;
    QStringList corsOrigins = {QStringLiteral("*")};
    bool localRoutes = true;
    int tokenLifetimeDays = 365;
    int tombstoneDays = 90;
    int historyDays = 30;
    Encryption encryption = Encryption::Available;
    int maxBodyMib = 64;
    int maxHeaderKib = 16;
    int maxConnections = 64;
    int maxConnectionsPerAddress = 16;
    int requestTimeoutS = 30;
    int idleTimeoutS = 60;
    int maxFailedAttemptsPerMinute = 10; ///< 0: no limit.
    bool massDeleteGuard = true;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/** Reads every key through `stored` (the host's group `[sync]`; invalid where it is not set); a variable
 *  STORYMASTER_SYNC_<KEY> of `environment` (null where it is not set) wins. Empty text means the default, for
 *  `cors_origins` no origin. Fails with Invalid and a sentence that names the key, its value and its range; several are
 *  joined, a line each. Any thread. */
Result<Settings> readSettings(const std::function<QVariant(const QString &key)> &stored,
                              const std::function<QString(const QString &name)> &environment);

} // namespace StorymasterSync
