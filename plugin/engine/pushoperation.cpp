// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"

#include "base/ids.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

PushOperation::PushOperation(const Schema &schema, PushStore &store, const Caller &caller)
    : m_schema(schema), m_store(store), m_caller(caller)
{
}

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
    if (!change.entityType.isEmpty() && type < 0) {
        reject(change, {RejectionCode::UnknownEntityType, u"The desktop has no entity type of that name."_s});
        return {};
    }
    if (change.fault) {
        reject(change, *change.fault);
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

Result<PushOperation::Relation> PushOperation::relate(int type, const Change &change, Stamp newest, qint64 version)
{
    if (change.version && *change.version == version && change.operation != Operation::Create)
        return Relation::Current;
    const bool isCreate = change.operation == Operation::Create;
    const auto history = m_store.historyAbove(type, newest, isCreate ? 0 : change.version.value_or(0));
    if (!history)
        return history.error();
    // A registration's number holds its device: a phone that paired anew still repeats its own pushes.
    const auto sameDevice = [this](qint64 registration) {
        return registration > 0 && (registration >> RegistrationBits) == (m_caller.registration >> RegistrationBits);
    };
    for (const HistoryStep &step : history->steps) {
        if (sameDevice(step.registration) && step.digest == change.digest)
            return Relation::Repeated;
    }
    if (change.version && *change.version == version)
        return Relation::Current;
    const qint64 base = change.version.value_or(0);
    if (base >= version || !change.version)
        return Relation::Overlooks;
    QList<HistoryStep> since = history->steps;
    since.removeIf([base](const HistoryStep &step) { return step.version <= base; });
    const bool own = std::all_of(since.cbegin(), since.cend(),
                                 [this](const HistoryStep &step) { return step.registration == m_caller.registration; });
    const bool reachesBase = history->complete || since.size() < history->steps.size();
    return own && reachesBase && !since.isEmpty() ? Relation::OwnOnly : Relation::Overlooks;
}

Result<bool> PushOperation::isLate(int type, const Change &change, const StoredRow &row)
{
    if (!change.updatedAt)
        return false;
    const auto history = m_store.historyAbove(type, row.updatedAt, *change.version);
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
            m_report.answer.states.append({change.index, m_schema.type(type).name, target.gone->id, target.gone->syncUuid,
                                           target.gone->version, target.gone->stamp});
        }
        return {};
    }
    const StoredRow &row = *target.row;
    if (row.deleted) {
        acceptUnchanged(type, change, row);
        return {};
    }
    const auto relation = relate(type, change, row.updatedAt, row.version);
    if (!relation)
        return relation.error();
    if (*relation == Relation::Overlooks)
        return wait(type, change, target, {});
    if (*relation == Relation::OwnOnly) {
        const auto late = isLate(type, change, row);
        if (!late)
            return late.error();
        if (*late) {
            acceptUnchanged(type, change, row);
            return {};
        }
    }
    if (*relation == Relation::Repeated) {
        acceptUnchanged(type, change, row);
        return {};
    }
    return write(type, change, row, {}, true);
}

// ---- Create and update -----------------------------------------------------------------------------------------

Result<void> PushOperation::applyToRow(int type, const Change &change, const StoredRow &row)
{
    const auto relation = relate(type, change, row.updatedAt, row.version);
    if (!relation)
        return relation.error();
    // A repeat is known as such before it is checked: what it names may be gone by now.
    if (*relation == Relation::Repeated) {
        acceptUnchanged(type, change, row);
        return {};
    }
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
        return {};
    }
    // A create that only has an id cannot know of the row that holds it.
    const bool idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    if (*relation == Relation::Overlooks || idTaken || columns.namesRemembered)
        return wait(type, change, {row, std::nullopt}, differingFields(type, columns));
    if (*relation == Relation::OwnOnly) {
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
    const auto base = m_store.valuesAt(type, row, *change.version);
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

Result<void> PushOperation::applyToNothing(int type, const Change &change, const Target &target)
{
    if (target.gone) {
        const auto relation = relate(type, change, target.gone->stamp, target.gone->version);
        if (!relation)
            return relation.error();
        if (*relation == Relation::Repeated) {
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
            circle.append(column);   // a row that names itself
        } else if (entity.columns[column].nullable) {
            circle.append(column);
        } else {
            reject(change, {RejectionCode::MissingReference,
                            u"%1 names a row that is not there."_s.arg(entity.columns[column].name)});
            return {};
        }
    }
    const QString uuid = change.syncUuid.isEmpty() ? newSyncUuid() : change.syncUuid;
    const qint64 id = change.syncUuid.isEmpty() ? *change.entityId : 0;
    const auto written = m_store.insert(type, id, uuid, values, {m_caller.registration, change.digest, change.updatedAt});
    if (!written)
        return written.error();
    if (!*written) {
        reject(change, {RejectionCode::ConstraintFailed,
                        u"A row with the same unique values exists already, or a rule of the table forbids this one."_s});
        return {};
    }
    const StoredRow &row = **written;
    if (!circle.isEmpty())
        m_circles.append({change.index, type, uuid, circle});
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
    const auto written = m_store.update(type, row, columns.values, deleted,
                                        {m_caller.registration, change.digest, change.updatedAt});
    if (!written)
        return written.error();
    if (!*written) {
        reject(change, {RejectionCode::ConstraintFailed,
                        u"A row with the same unique values exists already, or a rule of the table forbids this."_s});
        return {};
    }
    const StoredRow &now = **written;
    if (const auto settled = m_store.settleColumns(m_caller.deviceRow, row.syncUuid, change.data.keys()); !settled)
        return settled;
    accept(type, change, now.id, now.syncUuid, now.version, now.updatedAt);
    m_report.changedIds[entity.table].append(now.id);
    return {};
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

// ---- Outcomes --------------------------------------------------------------------------------------------------

Result<void> PushOperation::wait(int type, const Change &change, const Target &target, const QStringList &fields)
{
    ConflictRecord record;
    record.entityType = m_schema.type(type).name;
    record.syncUuid = change.syncUuid;
    record.operation = change.operation == Operation::Create ? u"create"_s
        : change.operation == Operation::Update             ? u"update"_s
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

void PushOperation::accept(int type, const Change &change, qint64 id, const QString &uuid, qint64 version, Stamp updatedAt)
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
