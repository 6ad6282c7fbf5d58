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
    qint64 registration = 0;     ///< Of the device whose push made it; 0: anybody else.
    bool exact = true;           ///< The row became exactly what the device sent; false: it was merged.
    QByteArray digest;           ///< Of the pushed change (Change::digest).
    std::optional<Stamp> sentAt; ///< The phone's own time.
};

/** A row as it was at one version, and who made it so. */
struct PastVersion
{
    HistoryStep step;
    Stamp wallTime = 0;   ///< What the machine's clock showed.
    bool deleted = false; ///< Softly or really.
    /** By the type's columns; empty where the row is really gone. */
    QList<QVariant> values;
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
    enum class Kind {
        Exact,  ///< The row becomes what the device sent.
        Merged, ///< The device's change is in it, beside others'.
        Settled ///< A conflict was decided: whoever had a part in it must hear of the row, also of one that stays deleted.
    };
    qint64 registration = 0;
    QByteArray digest;
    std::optional<Stamp> sentAt;
    Kind kind = Kind::Exact;
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
    /** Every version of the row from `version` to the one stamped `newest`, oldest first; empty where the history does not
     *  hold it. `present` is the row as it stands, null where it is really gone. */
    virtual Result<QList<PastVersion>> versionsFrom(int type, Stamp newest, const StoredRow *present,
                                                    qint64 version) = 0;

    /** A row that is really gone, as it was before; nothing where that is not known. */
    virtual Result<std::optional<QList<QVariant>>> lastValues(int type, const Tombstone &gone) = 0;

    /** What a reference to `id` named when `gone` was there, as that row stands today: it may have another id by now, and
     *  another row this one. */
    virtual Result<ReferenceTarget> formerReference(int type, qint64 id, const Tombstone &gone) = 0;

    /** What the device's copy of the row is really based on, where it was told of this version in an answer but never sent
     *  what that holds; nothing where it has seen it. -1: unknown. */
    virtual Result<std::optional<qint64>> unseenBase(int type, qint64 id, qint64 version, qint64 deviceRow) = 0;
    /** The answer tells the device of a version whose content it was not sent; its copy is based on `base`. */
    virtual Result<void> noteTold(int type, const StoredRow &row, qint64 deviceRow, qint64 base) = 0;

    /** Writes; nothing where a constraint of the table said no, and then nothing was written. The row's new state has
     *  no values. `id` 0 asks for a fresh one; `above` is a version that a phone holds of a row that nothing remembers. */
    virtual Result<std::optional<StoredRow>> insert(int type, qint64 id, const QString &syncUuid,
                                                    const ColumnValues &values, const Provenance &provenance,
                                                    qint64 above = 0) = 0;
    virtual Result<std::optional<StoredRow>> update(int type, const StoredRow &row, const ColumnValues &values,
                                                    bool deleted, const Provenance &provenance) = 0;

    /** Gives a row that is really gone a new version and stamp, so that its deletion reaches everybody again. */
    virtual Result<Tombstone> bury(int type, const Tombstone &gone) = 0;

    /** The row as a pull would send it. */
    virtual Result<QJsonObject> wireData(int type, qint64 id) = 0;

    /** Makes or replaces the one conflict of this device and row that waits; gives its id, its time, and what of an
     *  earlier push still waits with it. A decided one is entered as such. */
    virtual Result<void> keepConflict(ConflictRecord &record, qint64 deviceRow, const QByteArray &digest) = 0;
    /** The conflict that this very change of the device ended in before; nothing where it is new. `takenId` is of a create
     *  that has only an entity_id, else 0: the row that it met may be gone by now. */
    virtual Result<std::optional<ConflictRecord>> knownConflict(int type, const QString &syncUuid, qint64 takenId,
                                                                qint64 deviceRow, const QByteArray &digest) = 0;
    /** Takes the columns of a change that was accepted out of the device's waiting conflict of the row, all where it is a
     *  delete; closes it when none is left. A change that by its time is older than what waits leaves it alone. */
    virtual Result<void> settleColumns(int type, qint64 deviceRow, const QString &syncUuid, const Change &change) = 0;

    /** Closes a waiting conflict as `record` says it was decided. */
    virtual Result<void> closeConflict(const ConflictRecord &record) = 0;
    /** Lets a closed one wait again; false where another of the same row and device waits already. */
    virtual Result<bool> reopenConflict(const ConflictRecord &record) = 0;

    /** Commits if the transaction is long enough for others to be let in; true where it did. */
    virtual Result<bool> checkpoint() = 0;
    virtual Result<void> finish() = 0;
};

} // namespace StorymasterSync
