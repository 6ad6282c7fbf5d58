// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "engine/pushstore.h"
#include "store/changelog.h"

namespace StorymasterSync {

/** The database as a push writes it.
 *
 *  A write puts its entry into the log before it touches the row, so that the triggers know it (see CaptureSql). The
 *  transaction is short: it ends after `maxBatch` changes or some 40 ms, whichever is first, so that the app and other
 *  phones get their turn.
 *
 *  Thread: the writer's. Owner: whoever runs the push. What is not committed when it dies is rolled back. */
class SqlPushStore final : public PushStore
{
public:
    struct Config
    {
        const Schema *schema = nullptr;
        const ShapeBook *book = nullptr;
        const Clock *clock = nullptr;
        int maxBatch = 1000;
        qint64 deviceRow = 0; ///< Whose push it is; 0: the desktop's own doing.
        qint64 registration = 0;
    };

    SqlPushStore(Connection &connection, Config config);
    ~SqlPushStore() override;

    Result<std::optional<StoredRow>> rowByUuid(int type, const QString &syncUuid) override;
    Result<std::optional<StoredRow>> rowById(int type, qint64 id) override;
    Result<std::optional<Tombstone>> tombstoneByUuid(int type, const QString &syncUuid) override;
    Result<std::optional<Tombstone>> tombstoneById(int type, qint64 id, qint64 version) override;
    Result<ReferenceTarget> referenceByUuid(int type, const QString &syncUuid) override;
    Result<ReferenceTarget> referenceById(int type, qint64 id) override;
    Result<History> historyAbove(int type, Stamp newest, qint64 version) override;
    Result<QList<PastVersion>> versionsFrom(int type, Stamp newest, const StoredRow *present, qint64 version) override;
    Result<std::optional<QList<QVariant>>> lastValues(int type, const Tombstone &gone) override;
    Result<ReferenceTarget> formerReference(int type, qint64 id, const Tombstone &gone) override;
    Result<std::optional<qint64>> unseenBase(int type, qint64 id, qint64 version, qint64 deviceRow) override;
    Result<void> noteTold(int type, const StoredRow &row, qint64 deviceRow, qint64 base) override;
    Result<std::optional<StoredRow>> insert(int type, qint64 id, const QString &syncUuid, const ColumnValues &values,
                                            const Provenance &provenance, qint64 above) override;
    Result<std::optional<StoredRow>> update(int type, const StoredRow &row, const ColumnValues &values, bool deleted,
                                            const Provenance &provenance) override;
    Result<Tombstone> bury(int type, const Tombstone &gone) override;
    Result<QJsonObject> wireData(int type, qint64 id) override;
    Result<void> keepConflict(ConflictRecord &record, qint64 deviceRow, const QByteArray &digest) override;
    Result<std::optional<ConflictRecord>> knownConflict(int type, const QString &syncUuid, qint64 takenId,
                                                        qint64 deviceRow, const QByteArray &digest) override;
    Result<void> settleColumns(int type, qint64 deviceRow, const QString &syncUuid, const Change &change) override;
    Result<void> closeConflict(const ConflictRecord &record) override;
    Result<bool> reopenConflict(const ConflictRecord &record) override;
    Result<bool> checkpoint() override;
    Result<void> finish() override;

private:
    struct Tick
    {
        Stamp stamp;
        QVariant wall; ///< What the clock showed, where the stamp had to run ahead of it.
    };

    void ensureTransaction();
    void commit();
    Tick nextTick();
    std::optional<StoredRow> readRow(int type, QLatin1StringView key, const QVariant &value);
    qint64 freshId(int type);
    qint64 highestUsedVersion(int type, qint64 id, const QString &syncUuid);
    void logInsert(int type, qint64 id, qint64 version, const Tick &tick, const Provenance &provenance);
    void logUpdate(int type, qint64 id, const Tick &tick, const Provenance &provenance);
    void forgetTick(const Tick &tick);
    StoredRow written(int type, qint64 id, const QString &syncUuid, qint64 version, Stamp stamp);
    void note(int type, qint64 id, QLatin1StringView operation);

    Connection &m_connection;
    const Config m_config;
    ChangeLog m_log;
    bool m_open = false;
    bool m_appHasTriggers = false; ///< The app's own triggers may write, and so stamp, in between.
    bool m_hadConflicts = false;   ///< The device had any, waiting or decided.
    bool m_anyTold = false;
    Stamp m_last = 0; ///< The newest stamp, while the transaction is open.
    int m_changes = 0;
    qint64 m_heldSince = 0; ///< By Clock::monotonicMillis().
    QHash<int, qint64> m_nextId;
    QHash<QString, ReferenceTarget> m_references; ///< Looked up in this transaction.
    struct Noted
    {
        int type;
        qint64 id;
        QLatin1StringView operation;
    };
    QList<Noted> m_noted; ///< For sync_log.
};

} // namespace StorymasterSync
