// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/syncbackend.h"

#include "base/ids.h"
#include "base/logging.h"
#include "http/errorresponse.h"
#include "pairing/certificatefile.h"
#include "service/activity.h"
#include "service/pullanswer.h"
#include "store/changelog.h"
#include "store/conflicttable.h"
#include "store/sqlpushstore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MicrosPerDay = 86'400'000'000;
constexpr qint64 ProgressMillis = 100;

Problem cursorExpired()
{
    return {422,
            "cursor_expired",
            u"This pull cannot be continued. Start it again without a cursor."_s,
            {{u"/cursor"_s, u"The cursor is no longer good."_s}}};
}

Problem unknownDevice()
{
    return {404, "unknown_device", u"There is no paired device with this id."_s};
}

DeviceState stateOf(const DeviceRecord &record)
{
    return {record.row,       record.deviceId,  record.name,  record.lastSyncAt,
            record.createdAt, record.expiresAt, record.active};
}

/** Makes a pairing one that has ended. */
void endPairing(DeviceRecord &record)
{
    record.active = false;
    record.tokenHash = hashedToken(newSecretToken()); // of a token that nobody has
    record.nextTokenHash.clear();
}

} // namespace

SyncBackend::SyncBackend(Parts parts)
    : m_parts(std::move(parts)), m_devices(m_parts.clock), m_desk(m_parts.store, m_parts.clock)
{
    m_schemaJson = m_parts.store.schema().toJson();
}

/** Runs `work(connection)` in a lane and answers with what it returns, or with why it could not run. */
template <typename T, typename Work>
void SyncBackend::inLane(Lane &lane, Answered<T> answered, Work work)
{
    lane.post([answered = std::move(answered), work = std::move(work)](Connection *connection, const Error *whyNot) {
        if (!connection) {
            answered(problemFor(*whyNot));
            return;
        }
        Result<Outcome<T>> outcome = guarded([&]() -> Outcome<T> { return work(*connection); });
        if (outcome) {
            answered(std::move(*outcome));
            return;
        }
        qCWarning(lcStore) << "request failed:" << outcome.error().detail;
        answered(problemFor(outcome.error()));
    });
}

/** Answers `read(connection)` in a reading lane; where conflicts wait, those that came about by themselves are closed
 *  first, which takes the writer. */
template <typename T, typename Read>
void SyncBackend::afterSweep(Answered<T> answered, Read read)
{
    m_parts.store.readers().post([=, this](Connection *connection, const Error *whyNot) {
        if (!connection) {
            answered(problemFor(*whyNot));
            return;
        }
        const auto waiting = guarded([&] { return ConflictTable::countWaiting(*connection) > 0; });
        if (waiting && *waiting) {
            inLane<T>(m_parts.store.writer(), answered, [=, this](Connection &writer) {
                m_desk.closeFulfilled(writer);
                return read(writer);
            });
            return;
        }
        inLane<T>(m_parts.store.readers(), answered, read);
    });
}

Result<void> SyncBackend::load()
{
    return guarded([&] {
        Connection connection(m_parts.store.config().file, Connection::Role::Reader);
        m_devices.load(DeviceTable::all(connection));
    });
}

// ---- Devices ---------------------------------------------------------------------------------------------------

Stamp SyncBackend::expiry() const
{
    return std::min(m_parts.clock.nowMicros() + m_parts.settings.tokenLifetimeDays * MicrosPerDay, MaxStamp);
}

std::optional<Caller> SyncBackend::authenticate(QByteArrayView token)
{
    const auto recognised = m_devices.recognise(token);
    if (!recognised)
        return std::nullopt;
    if (recognised->promoted) {
        // In memory the old token is dead already. Should the process die before this is written, both live on.
        m_parts.store.writer().post([this, row = recognised->caller.deviceRow](Connection *connection, const Error *) {
            auto record = m_devices.byRow(row);
            if (!connection || !record)
                return;
            if (const auto saved = guarded([&] { DeviceTable::save(*connection, *record); }); !saved)
                qCWarning(lcStore) << "token not saved:" << saved.error().detail;
        });
    }
    return recognised->caller;
}

void SyncBackend::health(Answered<bool> answered)
{
    inLane<bool>(m_parts.store.readers(), std::move(answered), [this](Connection &connection) {
        // An open file can be read on when its name is gone; what is written then is lost.
        const Connection::Impatience soon(connection);
        return QFileInfo::exists(m_parts.store.config().file.fileName)
            && connection.value(u"SELECT count(*) FROM sync_state"_s).toInt() == 1;
    });
}

Outcome<GrantedToken> SyncBackend::grant(Connection &connection, const RegisterRequest &request)
{
    const auto known = m_devices.byId(request.deviceId);
    DeviceRecord record = known.value_or(DeviceRecord());
    const bool wasPaired = known && known->active;
    const QByteArray token = newSecretToken();
    if (!wasPaired)
        record.createdAt = m_parts.clock.nowMicros();
    record.deviceId = request.deviceId;
    record.name = request.deviceName;
    record.tokenHash = hashedToken(token);
    record.expiresAt = expiry();
    record.nextTokenHash.clear();
    record.nextExpiresAt = 0;
    record.active = true;
    // What the device was given it may still have: a stamp that it shows later is no sign of a restored backup.

    Transaction transaction(connection, Transaction::Kind::Write);
    if (record.row == 0)
        DeviceTable::save(connection, record);
    const qint64 times = record.registration & ((1 << RegistrationBits) - 1);
    record.registration = (record.row << RegistrationBits) + times % ((1 << RegistrationBits) - 1) + 1;
    DeviceTable::save(connection, record);
    transaction.commit();
    m_devices.put(record);
    return GrantedToken{
        {record.row, record.registration, record.deviceId, record.name}, token, record.expiresAt, wasPaired};
}

void SyncBackend::registerDevice(const RegisterRequest &request, Answered<GrantedToken> answered)
{
    const auto offer = m_parts.offers.take(request.pairingToken);
    if (!offer) {
        answered(
            Problem{401, "invalid_pairing_token",
                    u"The pairing code was used already or has expired. Show a new one on the desktop and scan it."_s});
        return;
    }
    const auto settle = [this, offer = *offer, answered = std::move(answered)](const Outcome<GrantedToken> &outcome) {
        if (const auto *granted = std::get_if<GrantedToken>(&outcome))
            Q_EMIT devicePaired(granted->caller.deviceId);
        else
            m_parts.offers.putBack(offer);
        answered(outcome);
    };
    inLane<GrantedToken>(m_parts.store.writer(), settle,
                         [this, request](Connection &connection) { return grant(connection, request); });
}

void SyncBackend::refreshToken(const Caller &caller, Answered<GrantedToken> answered)
{
    inLane<GrantedToken>(m_parts.store.writer(), std::move(answered),
                         [this, caller](Connection &connection) -> Outcome<GrantedToken> {
                             auto record = m_devices.byRow(caller.deviceRow);
                             if (!record || !record->active || record->registration != caller.registration)
                                 return unknownDevice();
                             const QByteArray token = newSecretToken();
                             record->nextTokenHash = hashedToken(token);
                             record->nextExpiresAt = expiry();
                             DeviceTable::save(connection, *record);
                             m_devices.put(*record);
                             return GrantedToken{caller, token, record->nextExpiresAt, true};
                         });
}

void SyncBackend::devices(Answered<QList<DeviceState>> answered)
{
    QList<DeviceState> states;
    for (const DeviceRecord &record : m_devices.all()) {
        if (record.active)
            states.append(stateOf(record));
    }
    answered(states);
}

void SyncBackend::removeDevice(const QString &deviceId, Answered<std::monostate> answered)
{
    inLane<std::monostate>(m_parts.store.writer(), std::move(answered),
                           [this, deviceId](Connection &connection) -> Outcome<std::monostate> {
                               auto record = m_devices.byId(deviceId);
                               if (!record || !record->active)
                                   return unknownDevice();
                               endPairing(*record);
                               DeviceTable::save(connection, *record);
                               m_devices.put(*record);
                               Q_EMIT deviceRemoved(deviceId);
                               return std::monostate();
                           });
}

void SyncBackend::renewCertificate(const QString &folder, const QString &machineName, Answered<Certificate> answered)
{
    inLane<Certificate>(m_parts.store.writer(), std::move(answered),
                        [=, this](Connection &connection) -> Outcome<Certificate> {
                            const auto renewed = renewCertificate(connection, folder, machineName);
                            if (renewed)
                                return *renewed;
                            qCWarning(lcSync) << "certificate not renewed:" << renewed.error().detail;
                            return problemFor(renewed.error());
                        });
}

Result<Certificate> SyncBackend::renewCertificateAtStart(const QString &folder, const QString &machineName)
{
    const auto renewed = guarded([&] {
        Connection connection(m_parts.store.config().file, Connection::Role::Writer, m_parts.store.config().cancelled);
        const auto certificate = renewCertificate(connection, folder, machineName);
        if (!certificate)
            throw SqlFailure{certificate.error()};
        return *certificate;
    });
    return renewed;
}

Result<Certificate> SyncBackend::renewCertificate(Connection &connection, const QString &folder,
                                                  const QString &machineName)
{
    return CertificateFile(folder).renew(machineName, [&] { return guarded([&] { endAllPairings(connection); }); });
}

void SyncBackend::endAllPairings(Connection &connection)
{
    QList<DeviceRecord> ended;
    Transaction transaction(connection, Transaction::Kind::Write);
    for (DeviceRecord record : m_devices.all()) {
        if (!record.active)
            continue;
        endPairing(record);
        DeviceTable::save(connection, record);
        ended.append(record);
    }
    transaction.commit();
    for (const DeviceRecord &record : std::as_const(ended)) {
        m_devices.put(record);
        Q_EMIT deviceRemoved(record.deviceId);
    }
}

void SyncBackend::renameDevice(const QString &deviceId, const QString &name, Answered<std::monostate> answered)
{
    inLane<std::monostate>(m_parts.store.writer(), std::move(answered),
                           [this, deviceId, name](Connection &connection) -> Outcome<std::monostate> {
                               auto record = m_devices.rename(deviceId, name);
                               if (!record)
                                   return unknownDevice();
                               DeviceTable::save(connection, *record);
                               return std::monostate();
                           });
}

void SyncBackend::activity(Answered<Activity> answered)
{
    inLane<Activity>(m_parts.store.readers(), std::move(answered), [this](Connection &connection) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_parts.clock.nowMicros() / 1000, QTimeZone::utc());
        return readActivity(connection, m_devices, now);
    });
}

// ---- Pull ------------------------------------------------------------------------------------------------------

Outcome<QList<int>> SyncBackend::wantedTypes(const std::optional<QStringList> &names) const
{
    const Schema &schema = m_parts.store.schema();
    QList<int> types;
    if (!names) {
        for (int i = 0; i < schema.size(); ++i)
            types.append(i);
        return types;
    }
    QList<Fault> faults;
    for (int i = 0; i < names->size(); ++i) {
        const int type = schema.indexOf(names->at(i));
        if (type < 0)
            faults.append(
                {u"/entity_types/%1"_s.arg(i), u"There is no entity type called %1."_s.arg(names->at(i).left(100))});
        else if (!types.contains(type))
            types.append(type);
    }
    if (!faults.isEmpty())
        return shapeProblem(faults);
    std::sort(types.begin(), types.end());
    return types;
}

bool SyncBackend::isForeign(const Caller &caller, Stamp shown) const
{
    const auto record = m_devices.byRow(caller.deviceRow);
    return record && shown > record->given;
}

Outcome<PullPosition> SyncBackend::continueWalk(Connection &connection, const Caller &caller,
                                                const QByteArray &cursor) const
{
    auto position = PullPosition::fromCursor(cursor);
    if (!position)
        return cursorExpired();
    ChangeLog log(connection, m_parts.store.schema(), m_parts.store.book());
    const Stamp horizon = log.horizon();
    const bool honoured = position->registration == caller.registration && position->epoch == log.epoch()
        && position->end <= log.newest() && (position->since ? *position->since >= horizon : position->end >= horizon)
        && (position->entityType.isEmpty() || m_parts.store.schema().indexOf(position->entityType) >= 0);
    return honoured ? Outcome<PullPosition>(*position) : Outcome<PullPosition>(cursorExpired());
}

/** Up to where the device's last walk, which ended at `since`, may have sent what was written meanwhile. */
Stamp SyncBackend::seenSince(const Caller &caller, std::optional<Stamp> since) const
{
    const auto record = m_devices.byRow(caller.deviceRow);
    return record && since && record->walkEnd == *since ? record->walked : 0;
}

SyncBackend::PullStart SyncBackend::startWalk(Connection &connection, const Caller &caller, const PullRequest &request)
{
    ChangeLog log(connection, m_parts.store.schema(), m_parts.store.book());
    PullStart start;
    start.position.registration = caller.registration;
    start.position.epoch = log.epoch();
    start.position.end = log.newest();
    start.position.entityTypes = request.entityTypes;
    start.position.since = request.since;
    if (!request.since) {
        // Who begins anew needs nothing from before its last full walk, and may never show a stamp.
        const auto record = m_devices.byRow(caller.deviceRow);
        if (record && record->pulled && !request.entityTypes)
            m_devices.noteConfirmed(caller, *record->pulled);
        return start;
    }
    start.foreignStamp = isForeign(caller, *request.since);
    if (start.foreignStamp || *request.since < log.horizon()) {
        start.position.since.reset();
        start.position.fullResync = true;
    } else {
        m_devices.noteConfirmed(caller, *request.since);
        start.position.seen = seenSince(caller, request.since);
    }
    return start;
}

std::shared_ptr<PullStream> SyncBackend::makeAnswer(const Caller &caller, const PullRequest &request,
                                                    const PullPosition &position, const QList<int> &types)
{
    PullAnswer::Config config;
    config.store = &m_parts.store;
    config.devices = &m_devices;
    config.caller = caller;
    config.walk = {&m_parts.store.schema(), &m_parts.store.book(), m_parts.settings.pullDataKey, types};
    config.position = position;
    config.limit = request.limit > 0 ? std::min(request.limit, m_parts.settings.maxSyncBatchSize) : 0;
    config.total = m_walks.begin(caller.registration, position.end, !request.cursor.isEmpty()).total;
    config.progress = [this, caller](qint64 done, qint64 total) {
        const WalkTally::Progress walk = m_walks.note(caller.registration, done, total);
        Q_EMIT syncProgressed(caller.deviceId, walk.done, walk.total);
    };
    config.finished = [this, id = caller.deviceId] { Q_EMIT syncFinished(id); };
    Q_EMIT syncStarted(caller.deviceId);
    return std::make_shared<PullAnswer>(std::move(config));
}

void SyncBackend::openPull(const Caller &caller, const PullRequest &request,
                           Answered<std::shared_ptr<PullStream>> answered)
{
    using Stream = std::shared_ptr<PullStream>;
    inLane<Stream>(m_parts.store.readers(), answered, [=, this](Connection &connection) -> Outcome<Stream> {
        PullStart start;
        if (!request.cursor.isEmpty()) {
            auto position = continueWalk(connection, caller, request.cursor);
            if (const auto *problem = std::get_if<Problem>(&position))
                return *problem;
            start.position = std::get<PullPosition>(position);
        }
        const auto types = wantedTypes(request.cursor.isEmpty() ? request.entityTypes : start.position.entityTypes);
        if (const auto *problem = std::get_if<Problem>(&types))
            return request.cursor.isEmpty() ? *problem : cursorExpired();
        if (request.cursor.isEmpty())
            start = startWalk(connection, caller, request);
        if (start.foreignStamp) {
            // The clock may have to move before the walk begins, and only the writer can do that.
            Connection writer(m_parts.store.config().file, Connection::Role::Writer,
                              &m_parts.store.writer().stopping());
            m_parts.store.noticeForeignStamp(writer, *request.since);
            start.position.end = ChangeLog(connection, m_parts.store.schema(), m_parts.store.book()).newest();
        }
        return Stream(makeAnswer(caller, request, start.position, std::get<QList<int>>(types)));
    });
}

// ---- Push ------------------------------------------------------------------------------------------------------

void SyncBackend::push(const Caller &caller, const QByteArray &body, Answered<QByteArray> answered)
{
    // Decoding needs no connection and must not hold up other pushes.
    m_parts.store.readers().post([=, this](Connection *connection, const Error *whyNot) {
        if (!connection) {
            answered(problemFor(*whyNot));
            return;
        }
        auto decoded = decodePush(body);
        if (const auto *problem = std::get_if<Problem>(&decoded)) {
            answered(*problem);
            return;
        }
        Q_EMIT syncStarted(caller.deviceId);
        inLane<QByteArray>(m_parts.store.writer(), answered,
                           [this, caller, request = std::get<PushRequest>(std::move(decoded))](Connection &writing) {
                               auto outcome = applyPush(writing, caller, request);
                               Q_EMIT syncFinished(caller.deviceId);
                               return outcome;
                           });
    });
}

Outcome<QByteArray> SyncBackend::applyPush(Connection &connection, const Caller &caller, const PushRequest &request)
{
    const auto record = m_devices.byRow(caller.deviceRow);
    if (!record || !record->active || record->registration != caller.registration)
        return Problem{401, "unauthorised", u"This device is no longer paired."_s};
    if (request.since && isForeign(caller, *request.since))
        m_parts.store.noticeForeignStamp(connection, *request.since);
    else if (request.since)
        m_devices.noteConfirmed(caller, *request.since);
    SqlPushStore store(connection,
                       {&m_parts.store.schema(), &m_parts.store.book(), &m_parts.clock,
                        m_parts.settings.maxSyncBatchSize, caller.deviceRow, caller.registration});
    PushOperation operation(m_parts.store.schema(), store, caller,
                            {m_parts.settings.conflictMode, m_parts.settings.conflictRules, m_parts.clock.nowMicros()});
    operation.setProgress([&, told = QElapsedTimer()](qint64 done) mutable {
        if (told.isValid() && told.elapsed() < ProgressMillis)
            return;
        told.start();
        Q_EMIT syncProgressed(caller.deviceId, done, request.changes.size());
    });
    const auto report = operation.run(request);
    if (!report) {
        qCWarning(lcStore) << "push failed:" << report.error().detail;
        return problemFor(report.error());
    }
    m_devices.noteGiven(caller, report->newest, m_parts.clock.nowMicros());
    m_parts.store.rememberGiven(connection, report->newest);
    if (!report->changedIds.isEmpty())
        Q_EMIT entitiesChanged(report->changedIds);
    if (!report->newConflicts.isEmpty())
        Q_EMIT conflictsFound(report->newConflicts);
    return report->answer.toJson();
}

// ---- Status, schema, conflicts ---------------------------------------------------------------------------------

qint64 SyncBackend::pendingChanges(Connection &connection, const Caller &caller, std::optional<Stamp> pulled,
                                   Stamp newest)
{
    {
        const QMutexLocker lock(&m_countMutex);
        const auto known = m_counts.constFind(caller.registration);
        if (known != m_counts.constEnd() && known->pulled == pulled && known->newest == newest)
            return known->count;
    }
    const Store &store = m_parts.store;
    const auto types = std::get<QList<int>>(wantedTypes(std::nullopt));
    if (pulled && *pulled < ChangeLog(connection, store.schema(), store.book()).horizon())
        pulled.reset();
    const qint64 count = pulled == newest
        ? 0
        : PullWalk::count(connection, {&store.schema(), &store.book(), PullDataKey::Data, types}, caller.registration,
                          pulled, newest, seenSince(caller, pulled));
    const QMutexLocker lock(&m_countMutex);
    m_counts.insert(caller.registration, {pulled, newest, count});
    return count;
}

void SyncBackend::status(const Caller &caller, Answered<SyncStatus> answered)
{
    afterSweep<SyncStatus>(std::move(answered), [this, caller](Connection &connection) -> Outcome<SyncStatus> {
        const auto record = m_devices.byRow(caller.deviceRow);
        if (!record)
            return unknownDevice();
        SyncStatus status;
        status.deviceId = caller.deviceId;
        status.deviceName = record->name;
        status.lastSyncAt = record->lastSyncAt;
        status.serverTimestamp = m_parts.clock.nowMicros();
        const Stamp newest = ChangeLog(connection, m_parts.store.schema(), m_parts.store.book()).newest();
        status.pendingChanges = pendingChanges(connection, caller, record->pulled, newest);
        status.pendingConflicts = ConflictTable::countWaiting(connection, caller.deviceRow);
        return status;
    });
}

void SyncBackend::schema(Answered<QByteArray> answered)
{
    answered(m_schemaJson);
}

// ---- Conflicts -------------------------------------------------------------------------------------------------

void SyncBackend::pendingConflicts(Answered<std::optional<QList<ConflictRecord>>> answered)
{
    using Listed = std::optional<QList<ConflictRecord>>;
    const auto lookAround = [this](Connection &writer) -> Outcome<bool> {
        m_desk.closeFulfilled(writer);
        const ChangeMark now = ChangeMark::of(writer);
        const bool isNew = std::exchange(m_listedAt, now) != now;
        return m_listingFailed.exchange(false) || isNew;
    };
    const auto told = [this, answered](const Outcome<Listed> &outcome) {
        if (std::holds_alternative<Problem>(outcome))
            m_listingFailed = true;
        answered(outcome);
    };
    const auto list = [this, told, answered](const Outcome<bool> &changed) {
        if (const auto *problem = std::get_if<Problem>(&changed))
            answered(*problem);
        else if (!std::get<bool>(changed))
            answered(Listed());
        else // however many there are, nobody who writes waits for the reading
            inLane<Listed>(m_parts.store.readers(), told, [](Connection &connection) -> Outcome<Listed> {
                return Listed(ConflictTable::waiting(connection));
            });
    };
    inLane<bool>(m_parts.store.writer(), list, lookAround);
}

void SyncBackend::conflictViews(Answered<QList<ConflictView>> answered)
{
    inLane<QList<ConflictView>>(m_parts.store.writer(), std::move(answered),
                                [this](Connection &writer) { return m_desk.views(writer); });
}

void SyncBackend::findRows(const QString &entityType, const QString &part, Answered<RowChoices> answered)
{
    inLane<RowChoices>(m_parts.store.readers(), std::move(answered), [=, this](Connection &connection) {
        const Schema &schema = m_parts.store.schema();
        const int type = schema.indexOf(entityType);
        return type < 0 ? RowChoices() : StorymasterSync::findRows(connection, schema, type, part);
    });
}

void SyncBackend::conflicts(Answered<QByteArray> answered)
{
    afterSweep<QByteArray>(std::move(answered), [](Connection &connection) -> Outcome<QByteArray> {
        return encodeConflicts(ConflictTable::waiting(connection));
    });
}

void SyncBackend::resolveConflict(const Caller &caller, qint64 conflictId, const QByteArray &body,
                                  Answered<QByteArray> answered)
{
    const auto decoded = decodeResolve(body);
    if (const auto *problem = std::get_if<Problem>(&decoded)) {
        answered(*problem);
        return;
    }
    const auto told = [this, caller, answered = std::move(answered)](const Outcome<ResolvedState> &outcome) {
        if (const auto *problem = std::get_if<Problem>(&outcome)) {
            answered(*problem);
            return;
        }
        const ResolvedState &state = std::get<ResolvedState>(outcome);
        m_devices.noteGiven(caller, state.updatedAt, m_parts.clock.nowMicros());
        answered(state.toJson());
    };
    resolve(conflictId, std::get<ResolveRequest>(decoded), told);
}

void SyncBackend::resolve(qint64 conflictId, const ResolveRequest &request, Answered<ResolvedState> answered)
{
    inLane<ResolvedState>(m_parts.store.writer(), std::move(answered), [=, this](Connection &writer) {
        return tellDecision(m_desk.resolve(writer, conflictId, request));
    });
}

void SyncBackend::undoResolution(qint64 conflictId, Answered<ResolvedState> answered)
{
    inLane<ResolvedState>(m_parts.store.writer(), std::move(answered),
                          [=, this](Connection &writer) { return tellDecision(m_desk.undo(writer, conflictId)); });
}

Outcome<ResolvedState> SyncBackend::tellDecision(const Outcome<ResolvedState> &outcome)
{
    if (const auto *state = std::get_if<ResolvedState>(&outcome)) {
        const int type = m_parts.store.schema().indexOf(state->record.entityType);
        Q_EMIT entitiesChanged({{m_parts.store.schema().type(type).table, {state->record.entityId}}});
        Q_EMIT conflictsChanged();
    }
    return outcome;
}

} // namespace StorymasterSync
