// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

enum class ConflictOutcome { Merge, MobileWins, DesktopWins, Manual };
QLatin1StringView outcomeName(ConflictOutcome outcome);

/** Two versions of one row that did not know each other, whole, as the ledger keeps them and the wire shows them. */
struct ConflictRecord
{
    qint64 id = 0; ///< 0 where nothing waits.
    QString entityType;
    qint64 entityId = 0; ///< 0 where the desktop has no such row.
    QString syncUuid;
    QString operation; ///< What the phone wanted: create, update or delete.
    std::optional<qint64> mobileVersion;
    qint64 desktopVersion = 0;
    std::optional<Stamp> mobileUpdatedAt;
    std::optional<Stamp> desktopUpdatedAt;
    std::optional<QJsonObject> mobileData;  ///< Null for a delete.
    std::optional<QJsonObject> desktopData; ///< Null where the row is deleted.
    std::optional<QJsonObject> baseData;    ///< Null where the base is not known.
    std::optional<QJsonObject> mergedData;
    QStringList conflictingFields;
    ConflictOutcome outcome = ConflictOutcome::Manual;
    bool resolved = false;
    Stamp detectedAt = 0;
    QString deviceId;
    QString deviceName;

    /** As it stands in a push answer. */
    QJsonObject toPushJson() const;
    /** As it stands in the list of what waits: a push's, plus id, detected_at and the device. */
    QJsonObject toListJson() const;
};

QByteArray encodeConflicts(const QList<ConflictRecord> &conflicts);

} // namespace StorymasterSync
