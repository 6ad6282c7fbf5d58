// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushoutcomes.h"

#include "engine/columnvalue.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Create: return u"create"_s;
    case Operation::Update: return u"update"_s;
    case Operation::Delete: break;
    }
    return u"delete"_s;
}

} // namespace

Result<QJsonObject> wireColumns(const Schema &schema, int type, const QList<QVariant> &values, PushStore &store)
{
    QJsonObject wire;
    const QList<Column> &columns = schema.type(type).columns;
    for (int i = 0; i < columns.size(); ++i) {
        wire.insert(columns[i].name, toWire(columns[i], values[i]));
        if (!columns[i].isReference())
            continue;
        QJsonValue sibling;
        if (values[i].typeId() == QMetaType::LongLong) {
            const auto target = store.referenceById(columns[i].target, values[i].toLongLong());
            if (!target)
                return target.error();
            if (target->presence == ReferenceTarget::Presence::Row)
                sibling = target->syncUuid;
        }
        wire.insert(columns[i].siblingName(), sibling);
    }
    return wire;
}

void PushOutcomes::accept(int type, const Change &change, const StoredRow &row)
{
    ++m_report.answer.accepted;
    m_report.answer.states.append(
        {change.index, m_schema.type(type).name, row.id, row.syncUuid, row.version, row.updatedAt});
}

void PushOutcomes::accept(int type, const Change &change, const Tombstone &gone)
{
    ++m_report.answer.accepted;
    m_report.answer.states.append(
        {change.index, m_schema.type(type).name, gone.id, gone.syncUuid, gone.version, gone.stamp});
}

void PushOutcomes::reject(const Change &change, const Refusal &refusal)
{
    m_report.answer.rejections.append({change.index, change.entityType, change.entityId, change.syncUuid, refusal});
}

void PushOutcomes::takeBack(const Change &change)
{
    const auto taken = m_report.answer.states.removeIf(
        [&](const AcceptedState &state) { return state.index == change.index; });
    m_report.answer.accepted -= taken > 0 ? 1 : 0;
    m_report.answer.conflicts.removeIf(
        [&](const ConflictRecord &record) { return record.resolved && record.changeIndex == change.index; });
}

Result<ConflictRecord> PushOutcomes::record(int type, const Change &change, const ChangeTarget &met,
                                            const QList<QVariant> *base)
{
    ConflictRecord record;
    record.changeIndex = change.index;
    record.entityType = m_schema.type(type).name;
    record.syncUuid = change.syncUuid;
    record.operation = nameOf(change.operation);
    record.mobileVersion = change.version;
    record.mobileUpdatedAt = change.updatedAt;
    record.deviceId = m_caller.deviceId;
    record.deviceName = m_caller.deviceName;
    if (change.operation != Operation::Delete)
        record.mobileData = change.data;
    if (base) {
        const auto wire = wireColumns(m_schema, type, *base, m_store);
        if (!wire)
            return wire.error();
        record.baseData = *wire;
    }
    if (met.row) {
        record.entityId = met.row->id;
        record.syncUuid = met.row->syncUuid;
        record.desktopVersion = met.row->version;
        record.desktopUpdatedAt = met.row->updatedAt;
        const auto data = m_store.wireData(type, met.row->id);
        if (!data)
            return data.error();
        record.desktopData = *data;
    } else if (met.gone) {
        record.entityId = met.gone->id;
        record.syncUuid = met.gone->syncUuid;
        record.desktopVersion = met.gone->version;
        record.desktopUpdatedAt = met.gone->stamp;
    }
    return record;
}

Result<void> PushOutcomes::wait(const Change &change, ConflictRecord record, const QStringList &fields)
{
    record.conflictingFields = fields;
    // The desktop's row stands meanwhile: the wire says so for a create whose id is taken.
    record.idTaken = change.operation == Operation::Create && change.syncUuid.isEmpty();
    record.outcome = record.idTaken ? ConflictOutcome::DesktopWins : ConflictOutcome::Manual;
    if (const auto kept = m_store.keepConflict(record, m_caller.deviceRow, change.digest); !kept)
        return kept;
    m_report.answer.conflicts.append(record);
    m_report.newConflicts.append(record);
    return {};
}

Result<void> PushOutcomes::keepOvertaken(const Change &change, ConflictRecord record, const QStringList &fields)
{
    record.conflictingFields = fields;
    record.outcome = ConflictOutcome::Superseded;
    record.resolved = true;
    return m_store.keepConflict(record, m_caller.deviceRow, change.digest);
}

Result<void> PushOutcomes::tellDecided(int type, const Change &change, ConflictRecord record, const Ruling &ruling,
                                       const ChangeTarget &now)
{
    record.outcome = ruling.outcome;
    record.conflictingFields = ruling.fields;
    record.resolved = true;
    if (now.row) {
        const auto merged = m_store.wireData(type, now.row->id);
        if (!merged)
            return merged.error();
        record.mergedData = *merged;
        record.outcomeStamp = now.row->updatedAt;
        accept(type, change, *now.row);
    } else {
        record.outcomeStamp = now.gone->stamp;
        accept(type, change, *now.gone);
    }
    if (ruling.outcome != ConflictOutcome::Merge) {
        if (const auto kept = m_store.keepConflict(record, m_caller.deviceRow, change.digest); !kept)
            return kept;
    }
    m_report.answer.conflicts.append(record);
    return {};
}

Result<void> PushOutcomes::tellKnown(int type, const Change &change, const ChangeTarget &met, ConflictRecord record)
{
    record.changeIndex = change.index;
    if (record.resolved && record.outcome == ConflictOutcome::Superseded)
        return tellSuperseded(type, change, met, record.desktopVersion);
    if (record.resolved) {
        if (met.row)
            accept(type, change, *met.row);
        else if (met.gone)
            accept(type, change, *met.gone);
        else
            acceptUnknown();
        record.mergedData.reset();
        if (!met.row)
            record.desktopData.reset();
        if (met.row) {
            const auto data = m_store.wireData(type, met.row->id);
            if (!data)
                return data.error();
            record.mergedData = *data;
        }
    }
    m_report.answer.conflicts.append(record);
    return {};
}

/** Of a change that wrote nothing. Where somebody has written since, or the row is deleted, the version is told with all
 *  that it holds. */
Result<void> PushOutcomes::tellSuperseded(int type, const Change &change, const ChangeTarget &met, qint64 version)
{
    const bool isDelete = change.operation == Operation::Delete;
    const bool isSoDeleted = met.row && met.row->deleted;
    if (met.row && (met.row->version != version || isSoDeleted) && !(isDelete && isSoDeleted))
        return tellMerged(type, change, *met.row);
    if (met.gone && !isDelete)
        return tellGone(type, change, *met.gone);
    if (met.row)
        accept(type, change, *met.row);
    else if (met.gone)
        accept(type, change, *met.gone);
    else
        acceptUnknown();
    return {};
}

Result<void> PushOutcomes::tellMerged(int type, const Change &change, const StoredRow &row)
{
    auto told = record(type, change, {row, std::nullopt}, nullptr);
    if (!told)
        return told.error();
    told->outcome = ConflictOutcome::Merge;
    told->resolved = true;
    told->mergedData = told->desktopData;
    accept(type, change, row);
    m_report.answer.conflicts.append(*told);
    return {};
}

Result<void> PushOutcomes::tellGone(int type, const Change &change, const Tombstone &gone)
{
    auto told = record(type, change, {std::nullopt, gone}, nullptr);
    if (!told)
        return told.error();
    told->outcome = ConflictOutcome::Merge;
    told->resolved = true;
    accept(type, change, gone);
    m_report.answer.conflicts.append(*told);
    return {};
}

PushReport PushOutcomes::finish()
{
    const auto byIndex = [](const auto &a, const auto &b) { return a.index < b.index; };
    std::sort(m_report.answer.states.begin(), m_report.answer.states.end(), byIndex);
    std::sort(m_report.answer.rejections.begin(), m_report.answer.rejections.end(), byIndex);
    std::stable_sort(m_report.answer.conflicts.begin(), m_report.answer.conflicts.end(),
                     [](const ConflictRecord &a, const ConflictRecord &b) { return a.changeIndex < b.changeIndex; });
    for (const AcceptedState &state : std::as_const(m_report.answer.states))
        m_report.newest = std::max(m_report.newest, state.updatedAt);
    return m_report;
}

} // namespace StorymasterSync
