// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/problem.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace StorymasterSync {

enum class ConflictOutcome {
    Merge,
    MobileWins,
    DesktopWins,
    Both,      ///< The phone's side became a row of its own.
    Manual,    ///< It waits for the user.
    Superseded ///< It closed by itself: the phone pushed anew, or what it wanted came about otherwise.
};
QLatin1StringView outcomeName(ConflictOutcome outcome);
ConflictOutcome outcomeOfName(const QString &name);

/** Two versions of one row that did not know each other, whole, as the ledger keeps them and the wire shows them. */
struct ConflictRecord
{
    qint64 id = 0;       ///< 0 where it is not in the ledger.
    int changeIndex = 0; ///< Its change's place in the push, while that is answered.
    QString entityType;
    qint64 entityId = 0; ///< 0 where the desktop has no such row.
    QString syncUuid;
    QString operation;    ///< What the phone wanted: create, update or delete.
    bool idTaken = false; ///< A create that has only an entity_id: the desktop's side is another row altogether.
    std::optional<qint64> mobileVersion;
    qint64 desktopVersion = 0;
    std::optional<Stamp> mobileUpdatedAt;
    std::optional<Stamp> desktopUpdatedAt;
    std::optional<QJsonObject> mobileData;  ///< Null for a delete.
    std::optional<QJsonObject> desktopData; ///< Null where the row is deleted.
    /** What the phone's columns were based on. A column that is not in it has no known base. */
    std::optional<QJsonObject> baseData;
    std::optional<QJsonObject>
        mergedData; ///< The whole row as decided, or as it would be decided but for the contradictions.
    QStringList conflictingFields;
    ConflictOutcome outcome = ConflictOutcome::Manual;
    bool resolved = false;
    Stamp detectedAt = 0;
    qint64 deviceRow = 0;
    QString deviceId;
    QString deviceName;
    Stamp outcomeStamp = 0; ///< Of the row as decided; 0 while it waits.
    QString copyUuid;       ///< Of the second row where both were kept.
    Stamp copyStamp = 0;

    /** As it stands in a push answer. */
    QJsonObject toPushJson() const;
    /** As it stands in the list of what waits: a push's, plus id, detected_at and the device. */
    QJsonObject toListJson() const;
};

QByteArray encodeConflicts(const QList<ConflictRecord> &conflicts);

enum class Choice { Mobile, Desktop, Merged, Both };

/** `POST /api/conflicts/{id}/resolve`. */
struct ResolveRequest
{
    /** What the user had before them. */
    struct Seen
    {
        Stamp row = 0;
        std::optional<QJsonObject> mobile;
    };

    Choice choice = Choice::Desktop;
    QJsonObject data; ///< For Merged: the columns that the user wrote; `id` and the sync columns are left out.
    std::optional<Seen> seen = {}; ///< Never from the wire. Where it is not so any more, nothing is decided.
};
Decoded<ResolveRequest> decodeResolve(const QByteArray &body);

/** What a resolution made of the row. */
struct ResolvedState
{
    ConflictRecord record;
    qint64 version = 0;
    Stamp updatedAt = 0;
    bool deleted = false;
    std::optional<QJsonObject> data; ///< The row as a pull would send it; null where it is deleted.
    std::optional<QJsonObject> copy; ///< The second row where both were kept.

    QByteArray toJson() const;
};

} // namespace StorymasterSync
