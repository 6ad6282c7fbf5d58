// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoperation.h"

#include "engine/columnvalue.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Kind = Relation::Kind;

namespace {

Refusal clash(const QString &thisRow)
{
    return {RejectionCode::ConstraintFailed,
            u"A row with the same unique values exists already, or a rule of the table forbids %1."_s.arg(thisRow)};
}

/** The phone went on, and came back later to what it sent before: by its content a repeat, by its time a change. */
bool isAnew(const Change &change, const ConflictRecord &known)
{
    if (!change.updatedAt || !known.mobileUpdatedAt || *change.updatedAt <= *known.mobileUpdatedAt)
        return false;
    if (known.resolved)
        return known.outcome == ConflictOutcome::Superseded;
    if (change.operation == Operation::Delete || !known.mobileData)
        return (change.operation == Operation::Delete) != !known.mobileData;
    for (auto it = change.data.constBegin(); it != change.data.constEnd(); ++it) {
        if (known.mobileData->value(it.key()) != it.value())
            return true;
    }
    return false;
}

QStringList namesOf(const EntityType &entity, const ColumnValues &values)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(entity.columns[column].name);
    return names;
}

} // namespace

PushOperation::PushOperation(const Schema &schema, PushStore &store, const Caller &caller, ContestRules rules)
    : m_schema(schema),
      m_store(store),
      m_caller(caller),
      m_rules(std::move(rules)),
      m_relations(store, m_caller),
      m_outcomes(schema, store, m_caller)
{}

Result<PushReport> PushOperation::run(const PushRequest &request)
{
    PushOrder order(m_schema, request.changes);
    m_order = &order;
    m_changes = &request.changes;
    qint64 done = 0;
    for (const int index : order.sequence()) {
        if (const auto applied = apply(request.changes[index]); !applied)
            return applied.error();
        order.noteApplied(index);
        const auto kept = m_store.checkpoint();
        if (!kept)
            return kept.error();
        ++done;
        if (*kept && m_progress)
            m_progress(done);
    }
    if (const auto filled = fillCircles(); !filled)
        return filled.error();
    if (const auto finished = m_store.finish(); !finished)
        return finished.error();
    return m_outcomes.finish();
}

Result<void> PushOperation::apply(const Change &change)
{
    const int type = m_schema.indexOf(change.entityType);
    if (change.fault && (change.entityType.isEmpty() || type >= 0)) {
        m_outcomes.reject(change, *change.fault);
        return {};
    }
    if (type < 0) {
        m_outcomes.reject(change,
                          {RejectionCode::UnknownEntityType, u"The desktop has no entity type of that name."_s});
        return {};
    }
    const auto met = locate(type, change);
    if (!met)
        return met.error();
    const auto known = tellKnown(type, change, *met);
    if (!known || *known)
        return known ? Result<void>() : known.error();
    if (change.operation == Operation::Delete)
        return applyDelete(type, change, *met);
    if (met->row)
        return applyToRow(type, change, *met->row);
    return applyToNothing(type, change, *met);
}

Result<ChangeTarget> PushOperation::locate(int type, const Change &change)
{
    QString uuid = change.syncUuid;
    // An id may have been used before: a version that only the earlier holder had means that one.
    if (uuid.isEmpty() && change.operation != Operation::Create) {
        const auto gone = m_store.tombstoneById(type, *change.entityId, *change.version);
        if (!gone)
            return gone.error();
        if (*gone)
            uuid = (*gone)->syncUuid;
    }
    if (uuid.isEmpty() && change.operation == Operation::Create)
        return locateCreated(type, change);
    ChangeTarget met;
    const auto row = uuid.isEmpty() ? m_store.rowById(type, *change.entityId) : m_store.rowByUuid(type, uuid);
    if (!row)
        return row.error();
    met.row = *row;
    if (met.row || uuid.isEmpty())
        return met;
    const auto gone = m_store.tombstoneByUuid(type, uuid);
    if (!gone)
        return gone.error();
    met.gone = *gone;
    return met;
}

/** What a create without a sync_uuid made when it was sent before, else the row that has its id. */
Result<ChangeTarget> PushOperation::locateCreated(int type, const Change &change)
{
    ChangeTarget met;
    // It may have waited, and been settled, under a sync_uuid that we gave it; and its row may have another id by now.
    for (const QString &uuid : {identityOf(change), birthUuid(change)}) {
        const auto row = m_store.rowByUuid(type, uuid);
        if (!row)
            return row.error();
        met.row = *row;
        if (met.row)
            return met;
    }
    const auto holder = m_store.rowById(type, *change.entityId);
    if (!holder)
        return holder.error();
    met.row = *holder;
    const auto gone = m_store.tombstoneByUuid(type, birthUuid(change));
    if (!gone)
        return gone.error();
    if (!*gone)
        return met;
    const auto relation = met.row ? m_relations.toRow(type, change, *met.row) : Result<Relation>(Relation());
    if (!relation)
        return relation.error();
    if (relation->kind == Kind::Repeated) // it goes by another sync_uuid now
        return met;
    return ChangeTarget{std::nullopt, *gone};
}

/** The sync_uuid of the row that is meant. Where a create brings none, one that is the same when it is repeated. */
QString PushOperation::identityOf(const Change &change) const
{
    if (!change.syncUuid.isEmpty() || change.operation != Operation::Create)
        return change.syncUuid;
    const QByteArray name = QByteArray::number(m_caller.deviceRow) + ' ' + change.entityType.toUtf8() + ' '
        + QByteArray::number(change.entityId.value_or(0)) + ' ' + change.digest.toHex();
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

/** The sync_uuid of the row that a create makes. Where it brings none, a repeat finds the row by it, whatever id that has
 *  since; the same made again at another time is another row. */
QString PushOperation::birthUuid(const Change &change) const
{
    if (!change.syncUuid.isEmpty())
        return change.syncUuid;
    const QByteArray time = QByteArray::number(change.updatedAt.value_or(0));
    return QUuid::createUuidV5(QUuid(identityOf(change)), time).toString(QUuid::WithoutBraces);
}

/** Whether this very change ended in a conflict before: it gets the same outcome. */
Result<bool> PushOperation::tellKnown(int type, const Change &change, const ChangeTarget &met)
{
    const QString uuid = met.row ? met.row->syncUuid : met.gone ? met.gone->syncUuid : identityOf(change);
    const bool byId = change.operation == Operation::Create && change.syncUuid.isEmpty();
    const auto known = m_store.knownConflict(type, uuid, byId ? change.entityId.value_or(0) : 0, m_caller.deviceRow,
                                             change.digest);
    if (!known)
        return known.error();
    if (!*known || isAnew(change, **known))
        return false;
    if (const auto told = m_outcomes.tellKnown(type, change, met, **known); !told)
        return told.error();
    return true;
}

/** The phone gets the row's present version, which it may not have seen: that is remembered. */
Result<void> PushOperation::acceptRepeated(int type, const Change &change, const StoredRow &row,
                                           const Relation &relation)
{
    const bool isMerged = !relation.exact && change.operation != Operation::Create;
    if (isMerged || (row.deleted && change.operation != Operation::Delete))
        return m_outcomes.tellMerged(type, change, row);
    m_outcomes.accept(type, change, row);
    return relation.strangersSince ? m_store.noteTold(type, row, m_caller.deviceRow, relation.base) : Result<void>();
}

/** What somebody else did, too, leaves no version by which a repeat would be known after it was undone. */
Result<void> PushOperation::rememberAsIs(int type, const Change &change, const ChangeTarget &met,
                                         const Relation &relation)
{
    if (relation.kind != Kind::Overlooks)
        return {};
    QStringList fields;
    if (change.operation != Operation::Delete) {
        const auto lineage = lineageOf(type, change, met.row->updatedAt, &*met.row, met.row->version, relation.base);
        if (!lineage)
            return lineage.error();
        StoredRow before;
        if (lineage->isKnown())
            before.values = lineage->base();
        const auto resolved = resolveColumns(m_schema, type, change, lineage->isKnown() ? &before : nullptr, *m_order,
                                             m_store);
        if (!resolved)
            return resolved.error();
        if (const auto *edits = std::get_if<ResolvedColumns>(&*resolved))
            fields = namesOf(m_schema.type(type), edits->values);
        if (fields.isEmpty() && lineage->isKnown())
            return {};
    }
    const auto record = m_outcomes.record(type, change, met, nullptr);
    return record ? m_outcomes.keepOvertaken(change, *record, fields) : record.error();
}

// ---- Delete ----------------------------------------------------------------------------------------------------

Result<void> PushOperation::applyDelete(int type, const Change &change, const ChangeTarget &met)
{
    // Nothing that waits ends here: this may be a late repeat, and an edit that came after it be what the user wants.
    if (!met.row && !met.gone) {
        m_outcomes.acceptUnknown();
        return {};
    }
    const auto relation = met.row ? m_relations.toRow(type, change, *met.row)
                                  : m_relations.toGone(type, change, *met.gone);
    if (!relation)
        return relation.error();
    if (!met.row || met.row->deleted) {
        if (met.row)
            m_outcomes.accept(type, change, *met.row);
        else
            m_outcomes.accept(type, change, *met.gone);
        return rememberAsIs(type, change, met, *relation);
    }
    const StoredRow &row = *met.row;
    switch (relation->kind) {
    case Kind::Overlooks:
    case Kind::Unseen: return contest(type, change, row, *relation);
    case Kind::Repeated: return acceptRepeated(type, change, row, *relation);
    case Kind::OwnOnly:
        if (relation->late)
            return m_outcomes.tellMerged(type, change, row);
        break;
    case Kind::Current: break;
    }
    return write(type, change, row, {}, true);
}

// ---- Create and update -----------------------------------------------------------------------------------------

Result<void> PushOperation::applyToRow(int type, const Change &change, const StoredRow &row)
{
    const auto relation = m_relations.toRow(type, change, row);
    if (!relation)
        return relation.error();
    // A repeat is known as such before it is checked: what it names may be gone by now.
    if (relation->kind == Kind::Repeated)
        return acceptRepeated(type, change, row, *relation);
    const auto resolved = resolveColumns(m_schema, type, change, &row, *m_order, m_store);
    if (!resolved)
        return resolved.error();
    const auto *columns = std::get_if<ResolvedColumns>(&*resolved);
    if (columns && columns->values.isEmpty() && columns->unresolved.isEmpty() && !row.deleted)
        return acceptAsIs(type, change, row, *relation, columns->isWhole);
    // A create that only has an id cannot know of the row that holds it.
    const bool idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    const bool seen = relation->kind == Kind::Current || (relation->kind == Kind::OwnOnly && !relation->late);
    if (!seen || idTaken || (columns && columns->namesRemembered))
        return contest(type, change, row, *relation);
    if (!columns) {
        m_outcomes.reject(change, std::get<Refusal>(*resolved));
        return {};
    }
    return write(type, change, row, *columns, false);
}

/** Every column that was sent is so already. */
Result<void> PushOperation::acceptAsIs(int type, const Change &change, const StoredRow &row, const Relation &relation,
                                       bool isWhole)
{
    if (const auto settled = m_store.settleColumns(type, m_caller.deviceRow, row.syncUuid, change); !settled)
        return settled;
    if (const auto kept = rememberAsIs(type, change, {row, std::nullopt}, relation); !kept)
        return kept;
    m_outcomes.accept(type, change, row);
    if (relation.kind == Kind::Overlooks && !isWhole)
        return m_store.noteTold(type, row, m_caller.deviceRow, relation.base);
    return {};
}

Result<void> PushOperation::applyToNothing(int type, const Change &change, const ChangeTarget &met)
{
    if (met.gone)
        return applyToGone(type, change, *met.gone);
    const bool isCreate = change.operation == Operation::Create;
    const auto resolved = resolveColumns(m_schema, type, change, nullptr, *m_order, m_store);
    if (!resolved)
        return resolved.error();
    const auto *columns = std::get_if<ResolvedColumns>(&*resolved);
    if (!columns) {
        const Refusal &refusal = std::get<Refusal>(*resolved);
        // Of an update of an unknown row it matters more that the row is not there than what is missing in it.
        const bool partial = !isCreate && refusal.code == RejectionCode::MissingField;
        m_outcomes.reject(change,
                          partial ? Refusal{RejectionCode::NotFound, u"The desktop has no such row."_s} : refusal);
        return {};
    }
    const bool wholeUpdate = !isCreate && columns->isWhole && !change.syncUuid.isEmpty();
    if (!isCreate && !wholeUpdate) {
        m_outcomes.reject(change, {RejectionCode::NotFound, u"The desktop has no such row."_s});
        return {};
    }
    if (!wholeUpdate && !columns->namesRemembered)
        return insert(type, change, *columns);
    auto record = m_outcomes.record(type, change, met, nullptr);
    if (!record)
        return record.error();
    record->syncUuid = identityOf(change);
    return m_outcomes.wait(change, *record, namesOf(m_schema.type(type), columns->values));
}

Result<void> PushOperation::applyToGone(int type, const Change &change, const Tombstone &gone)
{
    const auto relation = m_relations.toGone(type, change, gone);
    if (!relation)
        return relation.error();
    if (relation->kind == Kind::Repeated)
        return m_outcomes.tellGone(type, change, gone);
    const auto lineage = lineageOf(type, change, gone.stamp, nullptr, gone.version, relation->base);
    if (!lineage)
        return lineage.error();
    const auto former = formerRow(m_schema, type, gone, m_store);
    if (!former)
        return former.error();
    const QList<QVariant> last = *former ? (*former)->values : QList<QVariant>();
    const auto ruling = Contest(m_schema, type, m_store, *m_order, m_rules).decide(change, {nullptr, last}, *lineage);
    if (!ruling)
        return ruling.error();
    if (const auto *refusal = std::get_if<Refusal>(&*ruling)) {
        // What is wrong with it can be mended only once it is known what becomes of the row.
        const auto record = m_outcomes.record(type, change, {std::nullopt, gone}, nullptr);
        if (!record)
            return record.error();
        const bool incomplete = refusal->code == RejectionCode::MissingField;
        if (incomplete)
            return m_outcomes.wait(change, *record, change.data.keys());
        m_outcomes.reject(change, *refusal);
        return {};
    }
    return carryOut(type, change, {std::nullopt, gone}, *lineage, std::get<Ruling>(*ruling), true);
}

// ---- What overlooks somebody -----------------------------------------------------------------------------------

Result<Lineage> PushOperation::lineageOf(int type, const Change &change, Stamp newest, const StoredRow *row,
                                         qint64 version, qint64 base)
{
    if (base >= 0) {
        const auto versions = m_store.versionsFrom(type, newest, row, base);
        if (!versions)
            return versions.error();
        if (!versions->isEmpty() && !versions->first().values.isEmpty())
            return Lineage(*versions, m_caller.registration, change.updatedAt, m_relations.writtenSince(newest));
    }
    const auto present = m_store.versionsFrom(type, newest, row, version);
    if (!present)
        return present.error();
    PastVersion standing;
    standing.wallTime = newest;
    return Lineage(present->isEmpty() ? standing : present->last());
}

Result<void> PushOperation::contest(int type, const Change &change, const StoredRow &row, const Relation &relation)
{
    const bool idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    auto lineage = lineageOf(type, change, row.updatedAt, &row, row.version, idTaken ? -1 : relation.base);
    if (lineage && !row.deleted && lineage->isEndUnseen())
        lineage = lineageOf(type, change, row.updatedAt, &row, row.version, -1);
    if (!lineage)
        return lineage.error();
    ContestRules rules = m_rules;
    // Another row altogether: by time or rule the desktop's stands, but never does the phone's overwrite it. Nor is it lost
    // to a row that is deleted, unless a rule says so.
    const QString &name = m_schema.type(type).name;
    if (idTaken && rules.winners.value(name, RuleWinner::Mobile) == RuleWinner::Mobile) {
        rules.winners.remove(name);
        if (rules.mode == ConflictMode::Timestamp && !row.deleted)
            rules.winners[name] = RuleWinner::Desktop;
        rules.mode = ConflictMode::Version;
    }
    const auto ruling = Contest(m_schema, type, m_store, *m_order, rules).decide(change, {&row}, *lineage);
    if (!ruling)
        return ruling.error();
    if (const auto *refusal = std::get_if<Refusal>(&*ruling)) {
        m_outcomes.reject(change, *refusal);
        return {};
    }
    return carryOut(type, change, {row, std::nullopt}, *lineage, std::get<Ruling>(*ruling),
                    relation.kind != Kind::OwnOnly || idTaken);
}

Result<void> PushOperation::carryOut(int type, const Change &change, const ChangeTarget &met, const Lineage &lineage,
                                     const Ruling &ruling, bool overlooked)
{
    const QList<QVariant> *base = lineage.isKnown() ? &lineage.base() : nullptr;
    const auto record = m_outcomes.record(type, change, met, base);
    if (!record)
        return record.error();
    if (ruling.outcome == ConflictOutcome::Manual)
        return m_outcomes.wait(change, *record, ruling.fields);
    if (!ruling.overtaken.isEmpty()) {
        if (const auto kept = m_outcomes.keepOvertaken(change, *record, ruling.overtaken); !kept)
            return kept;
    }
    if (ruling.stands) {
        const QString &uuid = met.row ? met.row->syncUuid : met.gone->syncUuid;
        if (const auto settled = m_store.settleColumns(type, m_caller.deviceRow, uuid, change); !settled)
            return settled;
    }
    ChangeTarget now = met;
    const bool byRule = ruling.outcome != ConflictOutcome::Merge;
    if (!ruling.stands && met.row) {
        const auto written = update(type, change, *met.row, ruling.values, ruling.deleted,
                                    byRule ? Provenance::Kind::Settled : Provenance::Kind::Merged);
        if (!written)
            return written.error();
        if (!*written) // what cannot stand as a row contradicts
            return m_outcomes.wait(change, *record, namesOf(m_schema.type(type), ruling.values));
        now.row = **written;
        if (!ruling.unresolved.isEmpty())
            m_circles.append({change.index, type, now.row->syncUuid, ruling.unresolved});
    } else if (!ruling.stands && ruling.deleted) {
        const auto buried = m_store.bury(type, *met.gone);
        if (!buried)
            return buried.error();
        now.gone = *buried;
    } else if (!ruling.stands) {
        const auto back = bringBack(type, change, *met.gone, ruling.values);
        if (!back)
            return back.error();
        if (!back->row)
            return m_outcomes.wait(change, *record, ruling.fields);
        now = *back;
    }
    // Where the row is not what was sent, the answer brings it whole.
    const bool isDelete = change.operation == Operation::Delete;
    const bool differs = overlooked || !ruling.overtaken.isEmpty() || (ruling.deleted && !isDelete);
    if (differs && (now.row || byRule))
        return m_outcomes.tellDecided(type, change, *record, ruling, now);
    if (!now.row)
        return m_outcomes.tellGone(type, change, *now.gone);
    m_outcomes.accept(type, change, *now.row);
    return {};
}

/** A row that was really gone, whole, under its old id where that is free; no row where it cannot stand. */
Result<ChangeTarget> PushOperation::bringBack(int type, const Change &change, const Tombstone &gone,
                                              const ColumnValues &values)
{
    const auto former = formerRow(m_schema, type, gone, m_store);
    if (!former)
        return former.error();
    QList<int> lost = *former ? (*former)->lost : QList<int>();
    lost.removeIf([&](int column) { return !values.contains({column, (*former)->values[column]}); });
    const auto missing = missingReferences(m_schema, type, values, m_store, lost);
    if (!missing)
        return missing.error();
    ChangeTarget now;
    if (!missing->isEmpty())
        return now;
    const auto holder = m_store.rowById(type, gone.id);
    if (!holder)
        return holder.error();
    const auto written = m_store.insert(
        type, *holder ? 0 : gone.id, gone.syncUuid, values,
        {m_caller.registration, change.digest, change.updatedAt, Provenance::Kind::Settled});
    if (!written)
        return written.error();
    now.row = *written;
    if (now.row) {
        m_relations.noteWritten(0, *now.row);
        m_outcomes.noteChanged(type, now.row->id);
    }
    return now;
}

// ---- Writing ---------------------------------------------------------------------------------------------------

Result<void> PushOperation::insert(int type, const Change &change, const ResolvedColumns &columns)
{
    const EntityType &entity = m_schema.type(type);
    QList<int> circle;
    for (const int column : columns.unresolved) {
        const QString named = change.data.value(entity.columns[column].siblingName()).toString().toLower();
        const bool itself = named == change.syncUuid && entity.columns[column].target == type;
        if (!itself && !entity.columns[column].nullable) {
            m_outcomes.reject(change,
                              {RejectionCode::MissingReference,
                               u"%1 names a row that is not there."_s.arg(entity.columns[column].name)});
            return {};
        }
        circle.append(column);
    }
    const QString uuid = birthUuid(change);
    const qint64 id = change.syncUuid.isEmpty() ? *change.entityId : 0;
    // Columns that were not sent get their defaults, which the phone has still to hear of.
    const auto written = m_store.insert(type, id, uuid, columns.values,
                                        {m_caller.registration, change.digest, change.updatedAt,
                                         columns.leavesDefaults ? Provenance::Kind::Merged : Provenance::Kind::Exact});
    if (!written)
        return written.error();
    if (!*written) {
        m_outcomes.reject(change, clash(u"this one"_s));
        return {};
    }
    const StoredRow &row = **written;
    if (!circle.isEmpty())
        m_circles.append({change.index, type, uuid, circle});
    m_relations.noteWritten(0, row);
    m_outcomes.accept(type, change, row);
    m_outcomes.noteChanged(type, row.id);
    return {};
}

Result<std::optional<StoredRow>> PushOperation::update(int type, const Change &change, const StoredRow &row,
                                                       const ColumnValues &values, bool deleted, Provenance::Kind kind)
{
    const auto written = m_store.update(type, row, values, deleted,
                                        {m_caller.registration, change.digest, change.updatedAt, kind});
    if (!written || !*written)
        return written;
    if (const auto settled = m_store.settleColumns(type, m_caller.deviceRow, row.syncUuid, change); !settled)
        return settled.error();
    m_relations.noteWritten(row.updatedAt, **written);
    m_outcomes.noteChanged(type, row.id);
    return written;
}

Result<void> PushOperation::write(int type, const Change &change, const StoredRow &row, const ResolvedColumns &columns,
                                  bool deleted)
{
    if (!columns.unresolved.isEmpty())
        m_circles.append({change.index, type, row.syncUuid, columns.unresolved});
    const auto written = update(type, change, row, columns.values, deleted,
                                columns.namesDiffer ? Provenance::Kind::Merged : Provenance::Kind::Exact);
    if (!written)
        return written.error();
    if (*written)
        m_outcomes.accept(type, change, **written);
    else
        m_outcomes.reject(change, clash(u"this"_s));
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
        m_outcomes.takeBack(change);
        if (!columns) {
            // Another of the circle could not be created. This one is there already, so it is no rejection: it waits.
            const auto record = m_outcomes.record(circle.type, change, {**row, std::nullopt}, &(*row)->values);
            if (!record)
                return record.error();
            QStringList names;
            for (const int column : circle.columns)
                names.append(m_schema.type(circle.type).columns[column].name);
            if (const auto kept = m_outcomes.wait(change, *record, names); !kept)
                return kept;
            continue;
        }
        if (const auto written = write(circle.type, change, **row, *columns, false); !written)
            return written;
    }
    return {};
}

} // namespace StorymasterSync
