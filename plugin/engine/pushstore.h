// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "protocol/conflictmessage.h"
#include "protocol/pushmessage.h"

#include <QtCore/QVariant>

#include <optional>

namespace StorymasterSync {

/** A row as it stands in the database. */
struct StoredRow
{
    qint64 id = 0;
    QString syncUuid;
    qint64 version = 0;
    Stamp updatedAt = 0;
    bool deleted = false;   ///< Softly: the row is there, deleted_at is set.
    QList<QVariant> values; ///< By the type's columns.
};

/** What is remembered of a row that is really gone. */
struct Tombstone
{
    qint64 id = 0;
    QString syncUuid;
    qint64 version = 0;
    Stamp stamp = 0;
};

/** One change in a row's history. */
struct HistoryStep
{
    qint64 version = 0;          ///< The version that it made.
    qint64 registration = 0;     ///< Of the device that pushed exactly this; 0: anybody else.
    QByteArray digest;           ///< Of the pushed change (Change::digest).
    std::optional<Stamp> sentAt; ///< The phone's own time.
};

/** What is left of a row's history above a version, newest first. */
struct History
{
    QList<HistoryStep> steps;
    bool complete = false; ///< Nothing is missing between the row as it stands and that version.
};

/** Who wrote a row, for its log entry. */
struct Provenance
{
    qint64 registration = 0; ///< 0 where the row is not exactly what one device sent.
    QByteArray digest;
    std::optional<Stamp> sentAt;
};

/** Columns to be written, by index into the type's columns. */
using ColumnValues = QList<QPair<int, QVariant>>;

/** Whether anything answers to a reference. */
struct ReferenceTarget
{
    enum class Presence { Row, Remembered, Nothing };
    Presence presence = Presence::Nothing;
    qint64 id = 0;
    QString syncUuid;
};

/** Storage as a push sees it: one open write transaction, begun by the first call and ended by checkpoint() or finish().
 *
 *  Thread: the writer's. Every failure is final for the push: what was not yet committed is taken back by its owner. */
class PushStore
{
public:
    virtual ~PushStore() = default;

    virtual Result<std::optional<StoredRow>> rowByUuid(int type, const QString &syncUuid) = 0;
    virtual Result<std::optional<StoredRow>> rowById(int type, qint64 id) = 0;
    virtual Result<std::optional<Tombstone>> tombstoneByUuid(int type, const QString &syncUuid) = 0;
    /** The earliest former holder of `id` that was deleted at `version` or later. */
    virtual Result<std::optional<Tombstone>> tombstoneById(int type, qint64 id, qint64 version) = 0;

    virtual Result<ReferenceTarget> referenceByUuid(int type, const QString &syncUuid) = 0;
    virtual Result<ReferenceTarget> referenceById(int type, qint64 id) = 0;

    /** The changes that led from `version` to the one stamped `newest`. */
    virtual Result<History> historyAbove(int type, Stamp newest, qint64 version) = 0;
    /** The row as it was at `version`, or nothing where the history does not hold it. */
    virtual Result<std::optional<QList<QVariant>>> valuesAt(int type, const StoredRow &row, qint64 version) = 0;

    /** What the device's copy of the row is really based on, where it was told of the row's present version in an answer
     *  but never sent what that holds; nothing where it has seen it. -1: unknown. */
    virtual Result<std::optional<qint64>> unseenBase(int type, const StoredRow &row, qint64 registration) = 0;
    /** The answer tells the device of a version whose content it was not sent; its copy is based on `base`. */
    virtual Result<void> noteTold(int type, const StoredRow &row, qint64 registration, qint64 base) = 0;

    /** Writes; nothing where a constraint of the table said no, and then nothing was written. The row's new state has
     *  no values. `id` 0 asks for a fresh one. */
    virtual Result<std::optional<StoredRow>> insert(int type, qint64 id, const QString &syncUuid,
                                                    const ColumnValues &values, const Provenance &provenance) = 0;
    virtual Result<std::optional<StoredRow>> update(int type, const StoredRow &row, const ColumnValues &values,
                                                    bool deleted, const Provenance &provenance) = 0;

    /** The row as a pull would send it. */
    virtual Result<QJsonObject> wireData(int type, qint64 id) = 0;

    /** Makes or replaces the one conflict of this device and row that waits; gives its id and time. */
    virtual Result<void> keepConflict(ConflictRecord &record, qint64 deviceRow, const QByteArray &digest) = 0;
    /** Takes accepted columns out of the device's waiting conflict of the row; closes it when none is left. */
    virtual Result<void> settleColumns(qint64 deviceRow, const QString &syncUuid, const QStringList &columns) = 0;

    /** Commits if the transaction is long enough for others to be let in; true where it did. */
    virtual Result<bool> checkpoint() = 0;
    virtual Result<void> finish() = 0;
};

} // namespace StorymasterSync
