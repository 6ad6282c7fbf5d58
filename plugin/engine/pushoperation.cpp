// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"

#include "base/ids.h"
#include "engine/columnvalue.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

PushOperation::PushOperation(const Schema &schema, PushStore &store, const Caller &caller)
    : m_schema(schema), m_store(store), m_caller(caller)
{}

Result<PushReport> PushOperation::run(const PushRequest &request)
{
    const PushOrder order(m_schema, request.changes);
    m_order = &order;
    m_changes = &request.changes;
    for (const int index : order.sequence()) {
        if (const auto applied = apply(request.changes[index]); !applied)
            return applied.error();
        if (const auto kept = m_store.checkpoint(); !kept)
            return kept.error();
    }
    if (const auto filled = fillCircles(); !filled)
        return filled.error();
    if (const auto finished = m_store.finish(); !finished)
        return finished.error();
    const auto byIndex = [](const auto &a, const auto &b) { return a.index < b.index; };
    std::sort(m_report.answer.states.begin(), m_report.answer.states.end(), byIndex);
    std::sort(m_report.answer.rejections.begin(), m_report.answer.rejections.end(), byIndex);
    for (const AcceptedState &state : std::as_const(m_report.answer.states))
        m_report.newest = std::max(m_report.newest, state.updatedAt);
    return m_report;
}

Result<void> PushOperation::apply(const Change &change)
{
    const int type = m_schema.indexOf(change.entityType);
    if (change.fault && (change.entityType.isEmpty() || type >= 0)) {
        reject(change, *change.fault);
        return {};
    }
    if (type < 0) {
        reject(change, {RejectionCode::UnknownEntityType, u"The desktop has no entity type of that name."_s});
        return {};
    }
    const auto target = locate(type, change);
    if (!target)
        return target.error();
    if (change.operation == Operation::Delete)
        return applyDelete(type, change, *target);
    if (target->row)
        return applyToRow(type, change, *target->row);
    return applyToNothing(type, change, *target);
}

Result<PushOperation::Target> PushOperation::locate(int type, const Change &change)
{
    Target target;
    if (!change.syncUuid.isEmpty()) {
        auto row = m_store.rowByUuid(type, change.syncUuid);
        if (!row)
            return row.error();
        target.row = *row;
        if (target.row)
            return target;
        auto gone = m_store.tombstoneByUuid(type, change.syncUuid);
        if (!gone)
            return gone.error();
        target.gone = *gone;
        return target;
    }
    // An id may have been used before: a version that only the earlier holder had means that one.
    if (change.operation != Operation::Create) {
        auto gone = m_store.tombstoneById(type, *change.entityId, *change.version);
        if (!gone)
            return gone.error();
        target.gone = *gone;
        if (target.gone)
            return target;
    }
    auto row = m_store.rowById(type, *change.entityId);
    if (!row)
        return row.error();
    target.row = *row;
    return target;
}

Result<PushOperation::Relationship> PushOperation::relate(int type, const Change &change, Stamp newest, qint64 version)
{
    if (change.version && *change.version == version && change.operation != Operation::Create)
        return Relationship{Relation::Current};
    const bool isCreate = change.operation == Operation::Create;
    const auto history = m_store.historyAbove(type, newest, isCreate ? 0 : change.version.value_or(0));
    if (!history)
        return history.error();
    // A registration's number holds its device: a phone that paired anew still repeats its own pushes.
    const auto sameDevice = [this](qint64 registration) {
        return registration > 0 && (registration >> RegistrationBits) == (m_caller.registration >> RegistrationBits);
    };
    // What this very push wrote is no repeat: on, off and on again are three changes.
    const qint64 writtenFrom = m_writtenFrom.value(newest, std::numeric_limits<qint64>::max());
    bool strangers = false;
    for (const HistoryStep &step : history->steps) {
        if (step.version < writtenFrom && sameDevice(step.registration) && step.digest == change.digest)
            return Relationship{Relation::Repeated, step.version, strangers};
        strangers = strangers || step.registration != m_caller.registration;
    }
    if (change.version && *change.version == version)
        return Relationship{Relation::Current};
    const qint64 base = change.version.value_or(0);
    if (base >= version || (!change.version && !isCreate))
        return Relationship{Relation::Overlooks};
    QList<HistoryStep> since = history->steps;
    since.removeIf([base](const HistoryStep &step) { return step.version <= base; });
    const bool own = std::all_of(since.cbegin(), since.cend(), [this](const HistoryStep &step) {
        return step.registration == m_caller.registration;
    });
    const bool reachesBase = history->complete || since.size() < history->steps.size();
    return Relationship{own && reachesBase && !since.isEmpty() ? Relation::OwnOnly : Relation::Overlooks};
}

Result<PushOperation::Relationship> PushOperation::relateToRow(int type, const Change &change, const StoredRow &row)
{
    auto relationship = relate(type, change, row.updatedAt, row.version);
    if (!relationship || relationship->relation != Relation::Current)
        return relationship;
    const auto unseen = m_store.unseenBase(type, row, m_caller.registration);
    if (!unseen)
        return unseen.error();
    return *unseen ? Relationship{Relation::Unseen, **unseen} : *relationship;
}

/** The phone gets the row's present version, which it may not have seen: that is remembered. */
Result<void> PushOperation::acceptRepeated(int type, const Change &change, const StoredRow &row,
                                           const Relationship &relationship)
{
    acceptUnchanged(type, change, row);
    return relationship.strangersSince ? m_store.noteTold(type, row, m_caller.registration, relationship.base)
                                       : Result<void>();
}

Result<bool> PushOperation::isLate(int type, const Change &change, const StoredRow &row)
{
    if (!change.updatedAt)
        return false;
    const auto history = m_store.historyAbove(type, row.updatedAt, change.version.value_or(0));
    if (!history)
        return history.error();
    return std::any_of(history->steps.cbegin(), history->steps.cend(),
                       [&](const HistoryStep &step) { return step.sentAt && *step.sentAt > *change.updatedAt; });
}

// ---- Delete ----------------------------------------------------------------------------------------------------

Result<void> PushOperation::applyDelete(int type, const Change &change, const Target &target)
{
    if (!target.row) {
        ++m_report.answer.accepted;
        if (target.gone) {
            m_report.answer.states.append({change.index, m_schema.type(type).name, target.gone->id,
                                           target.gone->syncUuid, target.gone->version, target.gone->stamp});
        }
        return {};
    }
    const StoredRow &row = *target.row;
    if (row.deleted) {
        acceptUnchanged(type, change, row);
        return {};
    }
    const auto relationship = relateToRow(type, change, row);
    if (!relationship)
        return relationship.error();
    switch (relationship->relation) {
    case Relation::Overlooks:
    case Relation::Unseen: return wait(type, change, target, {});
    case Relation::Repeated: return acceptRepeated(type, change, row, *relationship);
    case Relation::OwnOnly: {
        const auto late = isLate(type, change, row);
        if (!late)
            return late.error();
        if (*late) {
            acceptUnchanged(type, change, row);
            return {};
        }
        break;
    }
    case Relation::Current: break;
    }
    return write(type, change, row, {}, true);
}

// ---- Create and update -----------------------------------------------------------------------------------------

Result<void> PushOperation::applyToRow(int type, const Change &change, const StoredRow &row)
{
    const auto relationship = relateToRow(type, change, row);
    if (!relationship)
        return relationship.error();
    const Relation relation = relationship->relation;
    // A repeat is known as such before it is checked: what it names may be gone by now.
    if (relation == Relation::Repeated)
        return acceptRepeated(type, change, row, *relationship);
    const auto resolved = resolveColumns(m_schema, type, change, &row, *m_order, m_store);
    if (!resolved)
        return resolved.error();
    if (const auto *refusal = std::get_if<Refusal>(&*resolved)) {
        reject(change, *refusal);
        return {};
    }
    const auto &columns = std::get<ResolvedColumns>(*resolved);
    if (columns.values.isEmpty() && columns.unresolved.isEmpty() && !row.deleted) {
        if (const auto settled = m_store.settleColumns(m_caller.deviceRow, row.syncUuid, change.data.keys()); !settled)
            return settled;
        acceptUnchanged(type, change, row);
        if (relation == Relation::Overlooks && !columns.isWhole)
            return m_store.noteTold(type, row, m_caller.registration, change.version.value_or(-1));
        return {};
    }
    // A create that only has an id cannot know of the row that holds it.
    const bool idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    if (relation == Relation::Overlooks || idTaken || columns.namesRemembered)
        return wait(type, change, {row, std::nullopt}, differingFields(type, columns));
    if (relation == Relation::Unseen)
        return applyUnseen(type, change, row, columns, relationship->base);
    if (relation == Relation::OwnOnly) {
        const auto late = isLate(type, change, row);
        if (!late)
            return late.error();
        if (*late)
            return applyLate(type, change, row, columns);
    }
    return write(type, change, row, columns, false);
}

/** An edit that this phone made before those it has pushed since: what the later ones touched stays as they left it. */
Result<void> PushOperation::applyLate(int type, const Change &change, const StoredRow &row, ResolvedColumns columns)
{
    if (row.deleted) {
        acceptUnchanged(type, change, row);
        return {};
    }
    const auto base = m_store.valuesAt(type, row, change.version.value_or(0));
    if (!base)
        return base.error();
    if (!*base)
        return wait(type, change, {row, std::nullopt}, differingFields(type, columns));
    columns.values.removeIf([&](const auto &entry) { return (*base)->at(entry.first) != row.values.at(entry.first); });
    if (columns.values.isEmpty() && columns.unresolved.isEmpty()) {
        acceptUnchanged(type, change, row);
        return {};
    }
    return write(type, change, row, columns, false);
}

/** The phone names a version that it was only told of. What its copy holds of an older one is not its own edit. */
Result<void> PushOperation::applyUnseen(int type, const Change &change, const StoredRow &row, ResolvedColumns columns,
                                        qint64 base)
{
    const auto before = m_store.valuesAt(type, row, base);
    if (!before)
        return before.error();
    if (!*before || row.deleted)
        return wait(type, change, {row, std::nullopt}, differingFields(type, columns));
    ColumnValues own;
    for (const auto &[column, value] : std::as_const(columns.values)) {
        const QVariant &old = (*before)->at(column);
        if (isSameStored(row.values.at(column), old))
            own.append({column, value}); // nobody else touched it
        else if (!columns.isWhole || !isSameStored(value, old))
            return wait(type, change, {row, std::nullopt}, differingFields(type, columns));
    }
    columns.values = own;
    m_toldBase = base;
    if (!own.isEmpty() || !columns.unresolved.isEmpty())
        return write(type, change, row, columns, false);
    acceptUnchanged(type, change, row);
    m_toldBase.reset();
    return {};
}

Result<void> PushOperation::applyToNothing(int type, const Change &change, const Target &target)
{
    if (target.gone) {
        const auto relationship = relate(type, change, target.gone->stamp, target.gone->version);
        if (!relationship)
            return relationship.error();
        if (relationship->relation == Relation::Repeated) {
            accept(type, change, target.gone->id, target.gone->syncUuid, target.gone->version, target.gone->stamp);
            return {};
        }
    }
    const bool isCreate = change.operation == Operation::Create;
    const auto resolved = resolveColumns(m_schema, type, change, nullptr, *m_order, m_store);
    if (!resolved)
        return resolved.error();
    const auto *columns = std::get_if<ResolvedColumns>(&*resolved);
    if (target.gone)
        return wait(type, change, target, columns ? differingFields(type, *columns) : change.data.keys());
    if (!columns) {
        const Refusal &refusal = std::get<Refusal>(*resolved);
        // Of an update of an unknown row it matters more that the row is not there than what is missing in it.
        const bool partial = !isCreate && refusal.code == RejectionCode::MissingField;
        reject(change, partial ? Refusal{RejectionCode::NotFound, u"The desktop has no such row."_s} : refusal);
        return {};
    }
    if (!isCreate) {
        if (columns->isWhole && !change.syncUuid.isEmpty())
            return wait(type, change, target, differingFields(type, *columns));
        reject(change, {RejectionCode::NotFound, u"The desktop has no such row."_s});
        return {};
    }
    if (columns->namesRemembered)
        return wait(type, change, target, differingFields(type, *columns));
    return insert(type, change, *columns);
}

Result<void> PushOperation::insert(int type, const Change &change, const ResolvedColumns &columns)
{
    ColumnValues values = columns.values;
    const EntityType &entity = m_schema.type(type);
    QList<int> circle;
    for (const int column : columns.unresolved) {
        const QString named = change.data.value(entity.columns[column].siblingName()).toString().toLower();
        if (named == change.syncUuid && entity.columns[column].target == type) {
            circle.append(column); // a row that names itself
        } else if (entity.columns[column].nullable) {
            circle.append(column);
        } else {
            reject(change,
                   {RejectionCode::MissingReference,
                    u"%1 names a row that is not there."_s.arg(entity.columns[column].name)});
            return {};
        }
    }
    const QString uuid = change.syncUuid.isEmpty() ? newSyncUuid() : change.syncUuid;
    const qint64 id = change.syncUuid.isEmpty() ? *change.entityId : 0;
    const auto written = m_store.insert(type, id, uuid, values,
                                        {m_caller.registration, change.digest, change.updatedAt});
    if (!written)
        return written.error();
    if (!*written) {
        reject(change,
               {RejectionCode::ConstraintFailed,
                u"A row with the same unique values exists already, or a rule of the table forbids this one."_s});
        return {};
    }
    const StoredRow &row = **written;
    if (!circle.isEmpty())
        m_circles.append({change.index, type, uuid, circle});
    noteWritten(0, row);
    accept(type, change, row.id, row.syncUuid, row.version, row.updatedAt);
    m_report.changedIds[entity.table].append(row.id);
    return {};
}

Result<void> PushOperation::write(int type, const Change &change, const StoredRow &row, const ResolvedColumns &columns,
                                  bool deleted)
{
    const EntityType &entity = m_schema.type(type);
    if (!columns.unresolved.isEmpty())
        m_circles.append({change.index, type, row.syncUuid, columns.unresolved});
    // Where the phone has not seen all of the row, the result is not exactly what it sent: it gets the row back.
    const std::optional<qint64> toldBase = std::exchange(m_toldBase, std::nullopt);
    const auto written = m_store.update(type, row, columns.values, deleted,
                                        {toldBase ? 0 : m_caller.registration, change.digest, change.updatedAt});
    if (!written)
        return written.error();
    if (!*written) {
        reject(change,
               {RejectionCode::ConstraintFailed,
                u"A row with the same unique values exists already, or a rule of the table forbids this."_s});
        return {};
    }
    const StoredRow &now = **written;
    if (const auto settled = m_store.settleColumns(m_caller.deviceRow, row.syncUuid, change.data.keys()); !settled)
        return settled;
    noteWritten(row.updatedAt, now);
    accept(type, change, now.id, now.syncUuid, now.version, now.updatedAt);
    m_report.changedIds[entity.table].append(now.id);
    return toldBase ? m_store.noteTold(type, now, m_caller.registration, *toldBase) : Result<void>();
}

/** Rows that name each other can only be joined once all of them are there. */
Result<void> PushOperation::fillCircles()
{
    for (const Circle &circle : std::as_const(m_circles)) {
        const Change &change = m_changes->at(circle.change);
        const auto row = m_store.rowByUuid(circle.type, circle.syncUuid);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        Change rest = change;
        rest.data = {};
        for (const int column : circle.columns) {
            const QString sibling = m_schema.type(circle.type).columns[column].siblingName();
            rest.data.insert(sibling, change.data.value(sibling));
        }
        const auto resolved = resolveColumns(m_schema, circle.type, rest, &**row, *m_order, m_store);
        if (!resolved)
            return resolved.error();
        const auto *columns = std::get_if<ResolvedColumns>(&*resolved);
        auto &states = m_report.answer.states;
        states.removeIf([&](const AcceptedState &state) { return state.index == change.index; });
        --m_report.answer.accepted;
        if (!columns || !columns->unresolved.isEmpty()) {
            reject(change, {RejectionCode::MissingReference, u"The change names a row that could not be created."_s});
            continue;
        }
        if (const auto written = write(circle.type, change, **row, *columns, false); !written)
            return written;
    }
    return {};
}

/** A row is known by its newest stamp: the version of its first write in this push goes on from the stamp before. */
void PushOperation::noteWritten(Stamp before, const StoredRow &now)
{
    const auto known = m_writtenFrom.constFind(before);
    const qint64 from = known == m_writtenFrom.constEnd() ? now.version : *known;
    m_writtenFrom.remove(before);
    m_writtenFrom.insert(now.updatedAt, from);
}

// ---- Outcomes --------------------------------------------------------------------------------------------------

Result<void> PushOperation::wait(int type, const Change &change, const Target &target, const QStringList &fields)
{
    ConflictRecord record;
    record.entityType = m_schema.type(type).name;
    record.syncUuid = change.syncUuid;
    record.operation = change.operation == Operation::Create ? u"create"_s
        : change.operation == Operation::Update              ? u"update"_s
                                                             : u"delete"_s;
    record.mobileVersion = change.version;
    record.mobileUpdatedAt = change.updatedAt;
    if (change.operation != Operation::Delete)
        record.mobileData = change.data;
    record.conflictingFields = fields;
    if (target.row) {
        record.entityId = target.row->id;
        record.syncUuid = target.row->syncUuid;
        record.desktopVersion = target.row->version;
        record.desktopUpdatedAt = target.row->updatedAt;
        const auto data = m_store.wireData(type, target.row->id);
        if (!data)
            return data.error();
        record.desktopData = *data;
    } else if (target.gone) {
        record.entityId = target.gone->id;
        record.syncUuid = target.gone->syncUuid;
        record.desktopVersion = target.gone->version;
        record.desktopUpdatedAt = target.gone->stamp;
    }
    // By id, `both` or the desktop's row stands meanwhile: the wire says so for a create whose id is taken.
    const bool idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    record.outcome = idTaken ? ConflictOutcome::DesktopWins : ConflictOutcome::Manual;
    if (const auto kept = m_store.keepConflict(record, m_caller.deviceRow, change.digest); !kept)
        return kept;
    record.deviceId = m_caller.deviceId;
    record.deviceName = m_caller.deviceName;
    m_report.answer.conflicts.append(record);
    m_report.newConflicts.append(record);
    return {};
}

void PushOperation::accept(int type, const Change &change, qint64 id, const QString &uuid, qint64 version,
                           Stamp updatedAt)
{
    ++m_report.answer.accepted;
    m_report.answer.states.append({change.index, m_schema.type(type).name, id, uuid, version, updatedAt});
}

void PushOperation::acceptUnchanged(int type, const Change &change, const StoredRow &row)
{
    accept(type, change, row.id, row.syncUuid, row.version, row.updatedAt);
}

void PushOperation::reject(const Change &change, const Refusal &refusal)
{
    m_report.answer.rejections.append({change.index, change.entityType, change.entityId, change.syncUuid, refusal});
}

QStringList PushOperation::differingFields(int type, const ResolvedColumns &columns) const
{
    QStringList names;
    for (const auto &[column, value] : columns.values)
        names.append(m_schema.type(type).columns[column].name);
    return names;
}

} // namespace StorymasterSync
