// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "engine/pushoperation.h"
#include "pairing/certificate.h"
#include "pairing/offers.h"
#include "service/conflictdesk.h"
#include "service/deviceregistry.h"
#include "service/walktally.h"
#include "store/pullwalk.h"
#include "store/store.h"

#include <QtCore/QObject>

namespace StorymasterSync {

struct Activity;

/** What a phone's requests come to: joins the routes with the store's lanes and the engine.
 *
 *  Thread: methods in any; the signals are emitted in lanes' threads, so connect them queued.
 *  Owner: the SyncService, from after Store::open() to after Store::close(). */
class SyncBackend final : public QObject, public Backend
{
    Q_OBJECT

public:
    struct Parts
    {
        Store &store;
        PairingOffers &offers;
        const Clock &clock;
        Settings settings;
    };

    explicit SyncBackend(Parts parts);

    /** Reads the devices. Once, before the server starts; in the starting thread. */
    Result<void> load();

    const DeviceRegistry &registry() const { return m_devices; }

    /** Calls a device otherwise; its phone is not told. 404 `unknown_device` where there is none. */
    void renameDevice(const QString &deviceId, const QString &name, Answered<std::monostate> answered);

    /** Makes another certificate in `folder` and ends every pairing: both, or, where something fails, at worst the second
     *  alone. deviceRemoved() follows for each. */
    void renewCertificate(const QString &folder, const QString &machineName, Answered<Certificate> answered);
    /** The same before the server starts; in the starting thread. */
    Result<Certificate> renewCertificateAtStart(const QString &folder, const QString &machineName);

    /** What phones did of late. */
    void activity(Answered<Activity> answered);

    std::optional<Caller> authenticate(QByteArrayView token) override;
    void health(Answered<bool> answered) override;
    void registerDevice(const RegisterRequest &request, Answered<GrantedToken> answered) override;
    void refreshToken(const Caller &caller, Answered<GrantedToken> answered) override;
    void devices(Answered<QList<DeviceState>> answered) override;
    void removeDevice(const QString &deviceId, Answered<std::monostate> answered) override;
    void openPull(const Caller &caller, const PullRequest &request,
                  Answered<std::shared_ptr<PullStream>> answered) override;
    void push(const Caller &caller, const QByteArray &body, Answered<QByteArray> answered) override;
    void status(const Caller &caller, Answered<SyncStatus> answered) override;
    void schema(Answered<QByteArray> answered) override;
    void conflicts(Answered<QByteArray> answered) override;
    void resolveConflict(const Caller &caller, qint64 conflictId, const QByteArray &body,
                         Answered<QByteArray> answered) override;

    /** All conflicts that wait, for the desktop; nothing where nobody has written since they were last asked for. */
    void pendingConflicts(Answered<std::optional<QList<ConflictRecord>>> answered);
    /** The same as views of today's rows; without those of entity types that are gone. */
    void conflictViews(Answered<QList<ConflictView>> answered);
    /** Rows that a reference to `entityType` may name; none where there is no such type. */
    void findRows(const QString &entityType, const QString &part, Answered<RowChoices> answered);
    /** See ConflictDesk. */
    void resolve(qint64 conflictId, const ResolveRequest &request, Answered<ResolvedState> answered);
    void undoResolution(qint64 conflictId, Answered<ResolvedState> answered);

Q_SIGNALS:
    void devicePaired(const QString &deviceId);
    void deviceRemoved(const QString &deviceId);
    void syncStarted(const QString &deviceId);
    void syncProgressed(const QString &deviceId, qint64 done, qint64 total);
    void syncFinished(const QString &deviceId);
    void conflictsFound(const QList<StorymasterSync::ConflictRecord> &conflicts);
    void conflictsChanged();
    void entitiesChanged(const QHash<QString, QList<qint64>> &idsByTable);

private:
    /** How the pull that `since` asks for has to be answered. */
    struct PullStart
    {
        PullPosition position;
        bool foreignStamp = false; ///< `since` is later than anything this device was given.
    };

    template <typename T, typename Work>
    void inLane(Lane &lane, Answered<T> answered, Work work);

    Result<Certificate> renewCertificate(Connection &connection, const QString &folder, const QString &machineName);
    void endAllPairings(Connection &connection);

    template <typename T, typename Read>
    void afterSweep(Answered<T> answered, Read read);
    Outcome<ResolvedState> tellDecision(const Outcome<ResolvedState> &outcome);
    Outcome<QList<int>> wantedTypes(const std::optional<QStringList> &names) const;
    Outcome<PullPosition> continueWalk(Connection &connection, const Caller &caller, const QByteArray &cursor) const;
    PullStart startWalk(Connection &connection, const Caller &caller, const PullRequest &request);
    std::shared_ptr<PullStream> makeAnswer(const Caller &caller, const PullRequest &request,
                                           const PullPosition &position, const QList<int> &types);
    Outcome<QByteArray> applyPush(Connection &connection, const Caller &caller, const PushRequest &request);
    Outcome<GrantedToken> grant(Connection &connection, const RegisterRequest &request);
    Stamp seenSince(const Caller &caller, std::optional<Stamp> since) const;
    bool isForeign(const Caller &caller, Stamp shown) const;
    qint64 pendingChanges(Connection &connection, const Caller &caller, std::optional<Stamp> pulled, Stamp newest);
    Stamp expiry() const;

    const Parts m_parts;
    DeviceRegistry m_devices;
    ConflictDesk m_desk;
    std::optional<ChangeMark> m_listedAt; ///< By pendingConflicts(); the writer's lane has it.
    std::atomic_bool m_listingFailed = false;
    QByteArray m_schemaJson;
    WalkTally m_walks;

    struct PendingCount
    {
        std::optional<Stamp> pulled;
        Stamp newest = 0;
        qint64 count = 0;
    };
    QMutex m_countMutex;
    QHash<qint64, PendingCount> m_counts; ///< By registration; guarded by m_countMutex.
};

} // namespace StorymasterSync
