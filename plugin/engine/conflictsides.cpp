// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/conflictsides.h"

#include "engine/columnvalue.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

Change changeOf(const ConflictRecord &record)
{
    Change change;
    change.entityType = record.entityType;
    change.syncUuid = record.syncUuid;
    change.operation = record.operation == "delete"_L1            ? Operation::Delete
        : record.operation == "create"_L1 && record.entityId == 0 ? Operation::Create
                                                                  : Operation::Update;
    change.data = record.mobileData.value_or(QJsonObject());
    change.version = record.mobileVersion;
    return change;
}

ConflictSides::ConflictSides(const Schema &schema, PushStore &store)
    : m_schema(schema), m_store(store), m_order(schema, m_noChanges)
{}

Result<ChangeTarget> ConflictSides::locate(int type, const ConflictRecord &record)
{
    ChangeTarget met;
    const auto row = m_store.rowByUuid(type, record.syncUuid);
    if (!row)
        return row.error();
    met.row = *row;
    if (met.row)
        return met;
    const auto gone = m_store.tombstoneByUuid(type, record.syncUuid);
    if (!gone)
        return gone.error();
    // Where nothing is remembered there is still a phone that has the row.
    met.gone = *gone ? **gone : Tombstone{0, record.syncUuid, record.mobileVersion.value_or(0), 0};
    return met;
}

Result<Sides> ConflictSides::findDesktop(int type, const ConflictRecord &record, const ChangeTarget &met)
{
    const EntityType &entity = m_schema.type(type);
    Sides sides;
    sides.desktop.resize(entity.columns.size());
    sides.isKnown = met.row.has_value();
    if (met.row) {
        sides.desktop = met.row->values;
    } else if (met.gone->stamp > 0) {
        const auto former = formerRow(m_schema, type, *met.gone, m_store);
        if (!former)
            return former.error();
        sides.isKnown = former->has_value();
        if (*former) {
            sides.desktop = (*former)->values;
            sides.lost = (*former)->lost;
        }
    }
    sides.base = sides.desktop;
    for (int i = 0; record.baseData && i < entity.columns.size(); ++i) {
        const QJsonValue value = record.baseData->value(entity.columns[i].name);
        if (value.isUndefined())
            continue;
        sides.base[i] = fromWire(entity.columns[i], value);
        sides.based.insert(i);
    }
    if (!sides.isKnown)
        sides.desktop = sides.base; // as far as the phone can tell
    sides.merge.values = sides.desktop;
    return sides;
}

Result<std::variant<Sides, Refusal>> ConflictSides::find(int type, const ConflictRecord &record,
                                                         const ChangeTarget &met)
{
    auto found = findDesktop(type, record, met);
    if (!found)
        return found.error();
    Sides &sides = *found;
    StoredRow before;
    before.values = sides.base;
    const auto resolved = resolveColumns(m_schema, type, changeOf(record),
                                         sides.isKnown || record.baseData ? &before : nullptr, m_order, m_store);
    if (!resolved)
        return resolved.error();
    if (const auto *refusal = std::get_if<Refusal>(&*resolved))
        return std::variant<Sides, Refusal>(*refusal);
    sides.phone = std::get<ResolvedColumns>(*resolved).values;
    for (const auto &[column, value] : std::as_const(sides.phone))
        sides.lost.removeAll(column);
    ColumnValues known = sides.phone;
    known.removeIf([&](const auto &edit) { return !sides.based.contains(edit.first); });
    sides.merge = mergeRow(m_schema.type(type), &sides.base, sides.desktop, known);
    for (const auto &[column, value] : std::as_const(sides.phone)) {
        if (!sides.isKnown) // there is one side only
            sides.merge.values[column] = value;
        else if (!sides.based.contains(column) && !isSameStored(value, sides.desktop[column]))
            sides.merge.contradicting.append(column);
    }
    return std::variant<Sides, Refusal>(std::move(sides));
}

} // namespace StorymasterSync
