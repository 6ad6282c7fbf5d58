// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/resolveoperation.h"

#include "base/ids.h"
#include "engine/columnvalue.h"
#include "engine/merger.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

const Provenance Settlement{0, {}, std::nullopt, Provenance::Kind::Settled};

Problem problemOf(const Refusal &refusal)
{
    return {422, QByteArray(rejectionName(refusal.code).data()), refusal.detail};
}

Problem changedSince()
{
    return {409, "changed_since", u"The row was changed since, so the decision cannot be taken back."_s};
}

Problem changedMeanwhile()
{
    return {409, "changed_meanwhile", u"The row was changed meanwhile. Look at it again, then choose."_s};
}

Refusal clash()
{
    return {RejectionCode::ConstraintFailed,
            u"A row with the same unique values exists already, or a rule of the table forbids this."_s};
}

Refusal goneReference(const QString &names)
{
    return {RejectionCode::MissingReference,
            u"This names a row that is gone: %1. Choose another row there, or bring that one back first."_s.arg(names)};
}

ConflictOutcome outcomeOf(Choice choice)
{
    switch (choice) {
    case Choice::Mobile: return ConflictOutcome::MobileWins;
    case Choice::Desktop: return ConflictOutcome::DesktopWins;
    case Choice::Merged: return ConflictOutcome::Merge;
    case Choice::Both: break;
    }
    return ConflictOutcome::Both;
}

ColumnValues differences(const QList<QVariant> &from, const QList<QVariant> &to)
{
    ColumnValues values;
    for (int column = 0; column < to.size(); ++column) {
        if (column >= from.size() || !isSameStored(from[column], to[column]))
            values.append({column, to[column]});
    }
    return values;
}

bool isNamed(const Column &column, const QJsonObject &data)
{
    return data.contains(column.name) || data.contains(column.siblingName());
}

} // namespace

ResolveOperation::ResolveOperation(const Schema &schema, PushStore &store)
    : m_schema(schema), m_store(store), m_sides(schema, store)
{}

// ---- The row as chosen -----------------------------------------------------------------------------------------

/** Where the phone's side cannot stand any more, the desktop's still can. */
Result<std::variant<Sides, Refusal>> ResolveOperation::sidesFor(int type, const ConflictRecord &record,
                                                                const ChangeTarget &met, Choice choice)
{
    auto both = m_sides.find(type, record, met);
    const bool needsPhone = choice == Choice::Mobile || choice == Choice::Both || !met.row;
    if (!both || std::holds_alternative<Sides>(*both) || needsPhone)
        return both;
    const auto desktop = m_sides.findDesktop(type, record, met);
    if (!desktop)
        return desktop.error();
    return std::variant<Sides, Refusal>(*desktop);
}

Result<std::variant<QList<QVariant>, Refusal>> ResolveOperation::chosen(int type, const ConflictRecord &record,
                                                                        const ChangeTarget &met,
                                                                        const ResolveRequest &request)
{
    const auto both = sidesFor(type, record, met, request.choice);
    if (!both)
        return both.error();
    if (const auto *refusal = std::get_if<Refusal>(&*both))
        return std::variant<QList<QVariant>, Refusal>(*refusal);
    const Sides &sides = std::get<Sides>(*both);
    QList<QVariant> values = sides.merge.values;
    QList<int> lost = sides.lost;
    if (request.choice == Choice::Mobile || request.choice == Choice::Both) {
        for (const auto &[column, value] : sides.phone) {
            if (sides.merge.contradicting.contains(column))
                values[column] = value;
        }
    } else if (request.choice == Choice::Merged) {
        const auto refusal = applyData(type, request.data, met, values);
        if (!refusal)
            return refusal.error();
        if (*refusal)
            return std::variant<QList<QVariant>, Refusal>(**refusal);
        lost.removeIf([&](int column) { return isNamed(m_schema.type(type).columns[column], request.data); });
    }
    const auto missing = missingReferences(
        m_schema, type, differences(met.row ? met.row->values : QList<QVariant>(), values), m_store, lost);
    if (!missing)
        return missing.error();
    if (missing->isEmpty())
        return std::variant<QList<QVariant>, Refusal>(values);
    if (request.choice != Choice::Desktop || !met.row)
        return std::variant<QList<QVariant>, Refusal>(goneReference(missing->join(u", "_s)));
    for (const QString &name : *missing) {
        const int column = m_schema.type(type).columnIndex(name);
        values[column] = met.row->values[column];
    }
    return std::variant<QList<QVariant>, Refusal>(values);
}

/** What the user wrote stands above all, also where it is what the row holds today. */
Result<std::optional<Refusal>> ResolveOperation::applyData(int type, const QJsonObject &data, const ChangeTarget &met,
                                                           QList<QVariant> &values)
{
    StoredRow today;
    today.values = met.row ? met.row->values : values;
    Change change;
    change.entityType = m_schema.type(type).name;
    change.data = data;
    const auto resolved = resolveColumns(m_schema, type, change, &today, m_sides.order(), m_store);
    if (!resolved)
        return resolved.error();
    if (const auto *refusal = std::get_if<Refusal>(&*resolved))
        return std::optional<Refusal>(*refusal);
    for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
        const int plain = m_schema.type(type).columnIndex(it.key());
        const int column = plain >= 0 ? plain : m_schema.type(type).siblingIndex(it.key());
        values[column] = today.values[column];
    }
    for (const auto &[column, value] : std::get<ResolvedColumns>(*resolved).values)
        values[column] = value;
    return std::optional<Refusal>();
}

// ---- Settling --------------------------------------------------------------------------------------------------

Result<Outcome<ResolvedState>> ResolveOperation::resolve(const ConflictRecord &waiting, const ResolveRequest &request)
{
    const int type = m_schema.indexOf(waiting.entityType);
    if (type < 0) {
        return Outcome<ResolvedState>(
            Problem{422, "unknown_entity_type", u"The desktop's database has no such entity type any more."_s});
    }
    const auto met = m_sides.locate(type, waiting);
    if (!met)
        return met.error();
    if (request.seen && (request.seen->row != stampOf(*met) || request.seen->mobile != waiting.mobileData))
        return Outcome<ResolvedState>(changedMeanwhile());
    ConflictRecord record = waiting;
    record.outcome = outcomeOf(request.choice);
    const bool isDelete = record.operation == "delete"_L1;
    const bool isGone = !met->row || met->row->deleted;
    if (request.choice == Choice::Both) {
        if (!record.idTaken && (isDelete || isGone)) {
            return Outcome<ResolvedState>(
                Problem{422, "not_applicable",
                        u"There are no two rows to keep here. Choose the phone's side or the desktop's."_s});
        }
        return keepBoth(type, record, *met);
    }
    if (isDelete && request.choice == Choice::Mobile)
        return settle(type, record, *met, nullptr, true);
    // A deletion takes no part in the columns; and of a row that stays deleted none is written.
    if (request.choice == Choice::Desktop && (isDelete || isGone))
        return settle(type, record, *met, nullptr, isGone);
    const auto values = chosen(type, record, *met, request);
    if (!values)
        return values.error();
    if (const auto *refusal = std::get_if<Refusal>(&*values))
        return Outcome<ResolvedState>(problemOf(*refusal));
    const auto settled = settle(type, record, *met, &std::get<QList<QVariant>>(*values), false);
    // The desktop's side can always stand: what of the phone's cannot beside it gives way.
    const bool clashes = settled && std::holds_alternative<Problem>(*settled);
    return clashes && request.choice == Choice::Desktop ? settle(type, record, *met, nullptr, false) : settled;
}

Result<Outcome<ResolvedState>> ResolveOperation::settle(int type, ConflictRecord record, const ChangeTarget &met,
                                                        const QList<QVariant> *values, bool deleted)
{
    ChangeTarget now;
    if (met.row) {
        const auto written = m_store.update(
            type, *met.row, values ? differences(met.row->values, *values) : ColumnValues(), deleted, Settlement);
        if (!written)
            return written.error();
        if (!*written)
            return Outcome<ResolvedState>(problemOf(clash()));
        now.row = **written;
        now.row->deleted = deleted;
    } else if (deleted || !values) {
        const auto buried = m_store.bury(type, *met.gone);
        if (!buried)
            return buried.error();
        now.gone = *buried;
    } else {
        const auto back = bringBack(type, *met.gone, *values);
        if (!back)
            return back.error();
        if (const auto *refusal = std::get_if<Refusal>(&*back))
            return Outcome<ResolvedState>(problemOf(*refusal));
        now.row = std::get<StoredRow>(*back);
    }
    auto state = stateOf(type, record, now);
    if (!state)
        return state.error();
    if (const auto closed = m_store.closeConflict(state->record); !closed)
        return closed.error();
    return Outcome<ResolvedState>(*state);
}

Result<std::variant<StoredRow, Refusal>> ResolveOperation::bringBack(int type, const Tombstone &gone,
                                                                     const QList<QVariant> &values)
{
    const auto holder = gone.id > 0 ? m_store.rowById(type, gone.id) : Result<std::optional<StoredRow>>(std::nullopt);
    if (!holder)
        return holder.error();
    const auto written = m_store.insert(type, *holder ? 0 : gone.id, gone.syncUuid, differences({}, values), Settlement,
                                        gone.version);
    if (!written)
        return written.error();
    return *written ? std::variant<StoredRow, Refusal>(**written) : std::variant<StoredRow, Refusal>(clash());
}

/** What the phone's row is beside the desktop's. */
Result<std::variant<ColumnValues, Refusal>> ResolveOperation::phonesRow(int type, const ConflictRecord &record,
                                                                        const ChangeTarget &met)
{
    if (!record.idTaken) {
        const auto values = chosen(type, record, met, {Choice::Both, {}});
        if (!values)
            return values.error();
        if (const auto *refusal = std::get_if<Refusal>(&*values))
            return std::variant<ColumnValues, Refusal>(*refusal);
        return std::variant<ColumnValues, Refusal>(differences({}, std::get<QList<QVariant>>(*values)));
    }
    // It never was the desktop's row: what the phone did not send is not taken from there.
    Change change = changeOf(record);
    change.operation = Operation::Create;
    const auto resolved = resolveColumns(m_schema, type, change, nullptr, m_sides.order(), m_store);
    if (!resolved)
        return resolved.error();
    if (const auto *refusal = std::get_if<Refusal>(&*resolved))
        return std::variant<ColumnValues, Refusal>(*refusal);
    const ColumnValues &values = std::get<ResolvedColumns>(*resolved).values;
    const auto missing = missingReferences(m_schema, type, values, m_store);
    if (!missing)
        return missing.error();
    if (!missing->isEmpty())
        return std::variant<ColumnValues, Refusal>(goneReference(missing->join(u", "_s)));
    return std::variant<ColumnValues, Refusal>(values);
}

/** The desktop's row stays, and the phone's becomes a row of its own. */
Result<Outcome<ResolvedState>> ResolveOperation::keepBoth(int type, ConflictRecord record, const ChangeTarget &met)
{
    const auto values = phonesRow(type, record, met);
    if (!values)
        return values.error();
    if (const auto *refusal = std::get_if<Refusal>(&*values))
        return Outcome<ResolvedState>(problemOf(*refusal));
    record.copyUuid = newSyncUuid();
    const auto copy = m_store.insert(type, 0, record.copyUuid, std::get<ColumnValues>(*values), Settlement);
    if (!copy)
        return copy.error();
    if (!*copy)
        return Outcome<ResolvedState>(problemOf(clash()));
    record.copyStamp = (*copy)->updatedAt;
    return settle(type, record, met, nullptr, !met.row || met.row->deleted);
}

Result<ResolvedState> ResolveOperation::stateOf(int type, const ConflictRecord &record, const ChangeTarget &now)
{
    ResolvedState state;
    state.record = record;
    state.record.resolved = true;
    state.deleted = !now.row || now.row->deleted;
    state.version = now.row ? now.row->version : now.gone->version;
    state.updatedAt = now.row ? now.row->updatedAt : now.gone->stamp;
    state.record.entityId = now.row ? now.row->id : now.gone->id;
    state.record.outcomeStamp = state.updatedAt;
    if (!state.deleted) {
        const auto data = m_store.wireData(type, now.row->id);
        if (!data)
            return data.error();
        state.data = *data;
        state.record.mergedData = *data;
    }
    if (!record.copyUuid.isEmpty()) {
        const auto copy = m_store.rowByUuid(type, record.copyUuid);
        if (!copy)
            return copy.error();
        if (*copy) {
            const auto data = m_store.wireData(type, (*copy)->id);
            if (!data)
                return data.error();
            state.copy = *data;
        }
    }
    return state;
}

// ---- Taking back -----------------------------------------------------------------------------------------------

Result<Outcome<ResolvedState>> ResolveOperation::undo(const ConflictRecord &record)
{
    const int type = m_schema.indexOf(record.entityType);
    if (type < 0 || record.outcomeStamp == 0)
        return Outcome<ResolvedState>(changedSince());
    const auto met = m_sides.locate(type, record);
    if (!met)
        return met.error();
    const auto copy = m_store.rowByUuid(type, record.copyUuid);
    if (!copy)
        return copy.error();
    const bool untouched = stampOf(*met) == record.outcomeStamp
        && (record.copyUuid.isEmpty() || (*copy && (*copy)->updatedAt == record.copyStamp));
    const auto reopened = untouched ? m_store.reopenConflict(record) : Result<bool>(false);
    if (!reopened)
        return reopened.error();
    if (!*reopened)
        return Outcome<ResolvedState>(changedSince());
    ChangeTarget now = *met;
    if (met->row) {
        const auto versions = m_store.versionsFrom(type, met->row->updatedAt, &*met->row, met->row->version - 1);
        if (!versions)
            return versions.error();
        // A row that was brought back has no version before: it goes again.
        const bool existed = versions->size() > 1 && !versions->first().values.isEmpty();
        const auto history = m_store.historyAbove(type, met->row->updatedAt, 0);
        if (!history)
            return history.error();
        if (!existed && !(history->complete && history->steps.size() == 1)) // how it was is forgotten
            return Outcome<ResolvedState>(changedSince());
        const auto written = m_store.update(
            type, *met->row, existed ? differences(met->row->values, versions->first().values) : ColumnValues(),
            existed ? versions->first().deleted : true, Settlement);
        if (!written)
            return written.error();
        if (!*written)
            return Outcome<ResolvedState>(changedSince());
        now.row = **written;
        now.row->deleted = existed ? versions->first().deleted : true;
    }
    if (*copy) {
        if (const auto gone = m_store.update(type, **copy, {}, true, Settlement); !gone)
            return gone.error();
    }
    ConflictRecord waiting = record;
    waiting.copyUuid.clear();
    auto state = stateOf(type, waiting, now);
    if (!state)
        return state.error();
    state->record.resolved = false;
    return Outcome<ResolvedState>(*state);
}

Result<bool> ResolveOperation::isFulfilled(const ConflictRecord &record)
{
    const int type = m_schema.indexOf(record.entityType);
    if (type < 0)
        return false;
    const auto row = m_store.rowByUuid(type, record.syncUuid);
    if (!row)
        return row.error();
    if (record.operation == "delete"_L1)
        return !*row || (*row)->deleted;
    if (!*row || (*row)->deleted)
        return false;
    const auto resolved = resolveColumns(m_schema, type, changeOf(record), &**row, m_sides.order(), m_store);
    if (!resolved)
        return resolved.error();
    const auto *columns = std::get_if<ResolvedColumns>(&*resolved);
    return columns && columns->values.isEmpty() && columns->unresolved.isEmpty();
}

} // namespace StorymasterSync
