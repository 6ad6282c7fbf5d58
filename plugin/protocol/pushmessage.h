// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/problem.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace StorymasterSync {

/** Why one change of a push was not taken (protocol, section 3). */
enum class RejectionCode {
    UnknownEntityType,
    UnknownOperation,
    MissingField,
    UnknownColumn,
    InvalidValue,
    MissingReference,
    ConstraintFailed,
    NotFound,
    Held,
    RefusedByUser,
};
QLatin1StringView rejectionName(RejectionCode code);

struct Refusal
{
    RejectionCode code = RejectionCode::InvalidValue;
    QString detail; ///< A plain sentence; names columns and values of the sender's own, nobody else's.
};

enum class Operation { Create, Update, Delete };

/** One change as a phone sent it. Not yet compared with the schema or the database. */
struct Change
{
    int index = 0;      ///< Its place in the push.
    QString entityType; ///< As sent.
    std::optional<qint64> entityId;
    QString syncUuid; ///< Lower case; empty where none was sent.
    Operation operation = Operation::Update;
    QJsonObject data;               ///< The columns as sent, without `id` and the sync columns.
    std::optional<qint64> version;  ///< The version the sender's copy was based on.
    std::optional<Stamp> updatedAt; ///< The sender's own time.
    QByteArray digest;              ///< Names operation, base version and content: equal for a repeated change.
    std::optional<Refusal> fault;   ///< Malformed: the members above are then what could be read.
};

struct PushRequest
{
    QList<Change> changes;
    std::optional<Stamp> since; ///< What the phone last pulled.
};

/** Takes out of `data` what is never written to a row as data: `id` and the sync columns. */
void removeSyncMembers(QJsonObject &data);

Decoded<PushRequest> decodePush(const QByteArray &body);

/** What became of a change that was taken. */
struct AcceptedState
{
    int index = 0;
    QString entityType;
    qint64 entityId = 0;
    QString syncUuid;
    qint64 version = 0;
    Stamp updatedAt = 0;
};

struct Rejection
{
    int index = 0;
    QString entityType;
    std::optional<qint64> entityId;
    QString syncUuid;
    Refusal refusal;
};

struct ConflictRecord;

/** Every change is exactly one of accepted, rejected or an unresolved conflict. */
struct PushAnswer
{
    qint64 accepted = 0;
    QList<AcceptedState> states;
    QList<Rejection> rejections;
    QList<ConflictRecord> conflicts;

    QByteArray toJson() const;
};

} // namespace StorymasterSync
