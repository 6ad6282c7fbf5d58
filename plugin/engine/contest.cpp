// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/contest.h"

#include "engine/columnvalue.h"
#include "engine/merger.h"
#include "engine/pushorder.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

QList<int> columnsOf(const ColumnValues &values)
{
    QList<int> columns;
    for (const auto &[column, value] : values)
        columns.append(column);
    return columns;
}

} // namespace

Result<std::variant<Ruling, Refusal>> Contest::decide(const Change &change, const Desktop &desktop,
                                                      const Lineage &lineage)
{
    if (change.operation == Operation::Delete)
        return std::variant<Ruling, Refusal>(decideDelete(change, *desktop.row, lineage));
    return decideUpdate(change, desktop, lineage);
}

/** A version that changed nothing overlooked nothing: a row that was restamped may go. */
Ruling Contest::decideDelete(const Change &change, const StoredRow &row, const Lineage &lineage) const
{
    Ruling ruling;
    ruling.deleted = true;
    const bool same = lineage.isKnown() && !lineage.wasDeleted() && lineage.overtaken().isEmpty()
        && std::equal(row.values.cbegin(), row.values.cend(), lineage.base().cbegin(), lineage.base().cend(),
                      isSameStored);
    if (same)
        return ruling;
    ruling.outcome = winner(change, lineage, {});
    ruling.deleted = ruling.outcome == ConflictOutcome::MobileWins;
    return ruling;
}

Result<std::variant<Ruling, Refusal>> Contest::decideUpdate(const Change &change, const Desktop &desktop,
                                                            const Lineage &lineage)
{
    // What the phone changed shows against the version that it had; without one, against the row as it stands.
    StoredRow before;
    if (lineage.isKnown())
        before.values = lineage.base();
    const StoredRow *against = lineage.isKnown() ? &before : desktop.row;
    const auto resolved = resolveColumns(m_schema, m_type, change, against, m_order, m_store);
    if (!resolved)
        return resolved.error();
    if (const auto *refusal = std::get_if<Refusal>(&*resolved))
        return std::variant<Ruling, Refusal>(*refusal);
    const auto &columns = std::get<ResolvedColumns>(*resolved);
    ColumnValues edits = columns.values;
    QStringList overtaken;
    edits.removeIf([&](const auto &edit) {
        const bool isLate = lineage.overtaken().contains(edit.first);
        if (isLate && !(desktop.row && isSameStored(desktop.row->values[edit.first], edit.second)))
            overtaken.append(m_schema.type(m_type).columns[edit.first].name);
        return isLate;
    });
    Ruling ruling = weigh(change, desktop, lineage, edits);
    const bool isOver = ruling.stands && ruling.deleted; // edits of a row that the phone deleted later
    for (const int column : isOver ? columnsOf(edits) : QList<int>())
        overtaken.append(m_schema.type(m_type).columns[column].name);
    ruling.overtaken = overtaken;
    ruling.unresolved = columns.unresolved;
    ruling.stands = ruling.stands && columns.unresolved.isEmpty();
    if (columns.namesRemembered) {
        ruling.outcome = ConflictOutcome::Manual;
        ruling.stands = false;
    }
    if (ruling.outcome == ConflictOutcome::Manual && ruling.fields.isEmpty()) {
        for (const int column : columnsOf(edits))
            ruling.fields.append(m_schema.type(m_type).columns[column].name);
    }
    return std::variant<Ruling, Refusal>(ruling);
}

Ruling Contest::weigh(const Change &change, const Desktop &desktop, const Lineage &lineage,
                      const ColumnValues &edits) const
{
    const EntityType &entity = m_schema.type(m_type);
    const QList<QVariant> present = desktop.row ? desktop.row->values
        : desktop.lastValues.isEmpty()          ? QList<QVariant>(entity.columns.size())
                                                : desktop.lastValues;
    const bool isGone = !desktop.row || desktop.row->deleted;
    const bool goneUnseen = isGone && !(desktop.row && lineage.isKnown() && lineage.wasDeleted());
    // Who had it as deleted and sends it wants it back, whatever else it changed.
    const bool wantsNothing = edits.isEmpty() && !lineage.wasDeleted();
    if (goneUnseen && lineage.isKnown() && (wantsNothing || lineage.deletedLater())) {
        Ruling ruling; // the phone changed nothing in it, or deleted it itself
        ruling.deleted = ruling.stands = true;
        return ruling;
    }
    RowMerge merge = mergeRow(entity, lineage.isKnown() ? &lineage.base() : nullptr, present, edits);

    Ruling ruling;
    for (const int column : std::as_const(merge.contradicting))
        ruling.fields.append(entity.columns[column].name);
    const bool contradicts = goneUnseen || !merge.isClean();
    if (contradicts)
        ruling.outcome = winner(change, lineage, goneUnseen ? QList<int>() : merge.contradicting);
    if (ruling.outcome == ConflictOutcome::MobileWins) {
        for (const auto &[column, value] : edits) {
            if (merge.contradicting.contains(column))
                merge.values[column] = value;
        }
    }
    ruling.deleted = isGone && contradicts && ruling.outcome != ConflictOutcome::MobileWins;
    if (ruling.deleted || ruling.outcome == ConflictOutcome::Manual)
        return ruling;
    if (!desktop.row && desktop.lastValues.isEmpty()) {
        ruling.values = edits; // all that is known of the row
        return ruling;
    }
    for (int column = 0; column < merge.values.size(); ++column) {
        if (!desktop.row || !isSameStored(merge.values[column], present[column]))
            ruling.values.append({column, merge.values[column]});
    }
    ruling.stands = ruling.outcome == ConflictOutcome::Merge && !isGone && ruling.values.isEmpty();
    return ruling;
}

ConflictOutcome Contest::winner(const Change &change, const Lineage &lineage, const QList<int> &columns) const
{
    const auto rule = m_rules.winners.constFind(m_schema.type(m_type).name);
    if (rule != m_rules.winners.constEnd())
        return *rule == RuleWinner::Mobile ? ConflictOutcome::MobileWins : ConflictOutcome::DesktopWins;
    // Who does not say when the change was made cannot be the later one for certain.
    if (m_rules.mode != ConflictMode::Timestamp || !change.updatedAt)
        return ConflictOutcome::Manual;
    return std::min(*change.updatedAt, m_rules.now) > lineage.strangersTime(columns) ? ConflictOutcome::MobileWins
                                                                                     : ConflictOutcome::DesktopWins;
}

} // namespace StorymasterSync
