// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/columnresolver.h"

#include "base/ids.h"
#include "engine/columnvalue.h"
#include "engine/pushorder.h"

#include <cmath>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

using Presence = ReferenceTarget::Presence;

class ColumnResolver
{
public:
    ColumnResolver(const Schema &schema, int type, const Change &change, const StoredRow *row, const PushOrder &order,
                   PushStore &store)
        : m_schema(schema), m_type(schema.type(type)), m_change(change), m_row(row), m_order(order), m_store(store)
    {}

    Result<std::variant<ResolvedColumns, Refusal>> resolve()
    {
        checkNames();
        for (int i = 0; i < m_type.columns.size() && !m_refusal && !m_error; ++i) {
            if (m_type.columns[i].isReference())
                resolveReference(i);
            else
                resolvePlain(i);
        }
        if (m_error)
            return *m_error;
        if (m_refusal)
            return std::variant<ResolvedColumns, Refusal>(*m_refusal);
        m_result.isWhole = m_sentColumns == m_type.columns.size();
        return std::variant<ResolvedColumns, Refusal>(m_result);
    }

private:
    void refuse(RejectionCode code, const QString &detail) { m_refusal = Refusal{code, detail}; }

    void checkNames()
    {
        for (auto it = m_change.data.constBegin(); it != m_change.data.constEnd() && !m_refusal; ++it) {
            if (m_type.columnIndex(it.key()) < 0 && m_type.siblingIndex(it.key()) < 0) {
                refuse(RejectionCode::UnknownColumn,
                       u"%1 has no column of that name, so the change was not saved: %2."_s.arg(m_type.name,
                                                                                                it.key().left(100)));
            }
        }
    }

    QVariant present(int column) const { return m_row ? m_row->values.at(column) : QVariant(); }

    void absent(int index)
    {
        const Column &column = m_type.columns[index];
        m_result.leavesDefaults = m_result.leavesDefaults || column.hasDefault;
        if (!m_row && !column.nullable && !column.hasDefault)
            refuse(RejectionCode::MissingField, u"%1 is missing."_s.arg(column.name));
    }

    void resolvePlain(int index)
    {
        const Column &column = m_type.columns[index];
        const QJsonValue sent = m_change.data.value(column.name);
        if (sent.isUndefined()) {
            absent(index);
            return;
        }
        ++m_sentColumns;
        if (m_row && isSameValue(column, sent, present(index)))
            return;
        const auto stored = toStored(column, sent);
        if (const auto *refusal = std::get_if<Refusal>(&stored))
            m_refusal = *refusal;
        else
            m_result.values.append({index, std::get<QVariant>(stored)});
    }

    /** A column that names a row by id, and its sibling that names it by sync_uuid: whichever differs from what stands
     *  there counts. */
    void resolveReference(int index)
    {
        const Column &column = m_type.columns[index];
        const QJsonValue id = m_change.data.value(column.name);
        const QJsonValue sibling = m_change.data.value(column.siblingName());
        if (id.isUndefined() && sibling.isUndefined()) {
            absent(index);
            return;
        }
        ++m_sentColumns;
        if (!checkReferenceTypes(column, id, sibling))
            return;
        // A create was written against no row of the desktop's: its own sync_uuids are what it means.
        const bool siblingWins = m_change.operation == Operation::Create && !sibling.isUndefined() && !sibling.isNull();
        const bool idCounts = !id.isUndefined() && !siblingWins && (!m_row || !isSameValue(column, id, present(index)));
        const bool siblingCounts = !sibling.isUndefined() && siblingDiffers(index, sibling);
        if (m_error || (!idCounts && !siblingCounts))
            return;
        const bool bothSent = !id.isUndefined() && !sibling.isUndefined();
        m_result.namesDiffer = m_result.namesDiffer || (bothSent && m_row && idCounts != siblingCounts);
        if (idCounts && siblingCounts && m_row)
            resolveBoth(index, id, sibling);
        else if (siblingCounts && (m_row || !sibling.isNull()))
            resolveByUuid(index, sibling);
        else
            resolveById(index, id);
    }

    bool checkReferenceTypes(const Column &column, const QJsonValue &id, const QJsonValue &sibling)
    {
        const bool idFits = id.isUndefined() || id.isNull()
            || (id.isDouble() && std::floor(id.toDouble()) == id.toDouble()) || m_row;
        const bool siblingFits = sibling.isUndefined() || sibling.isNull()
            || (sibling.isString() && normalisedUuid(sibling.toString()));
        if (!siblingFits)
            refuse(RejectionCode::InvalidValue, u"%1 must be a UUID or null."_s.arg(column.siblingName()));
        else if (!idFits)
            refuse(RejectionCode::InvalidValue, u"%1 must be a whole number or null."_s.arg(column.name));
        return siblingFits && idFits;
    }

    bool siblingDiffers(int index, const QJsonValue &sibling)
    {
        if (!m_row)
            return true;
        const QVariant now = present(index);
        QString uuid;
        if (now.typeId() == QMetaType::LongLong) {
            const auto target = m_store.referenceById(m_type.columns[index].target, now.toLongLong());
            if (!target) {
                m_error = target.error();
                return false;
            }
            if (target->presence == Presence::Row)
                uuid = target->syncUuid;
        }
        const QString sent = sibling.toString().toLower();
        if (sent == uuid) // null reads as empty: no row is named on either side
            return false;
        // The row that the phone knows under this reference may be gone by now: that is no edit of the phone's.
        const QJsonValue id = m_change.data.value(m_type.columns[index].name);
        const bool idStands = id.isUndefined() || isSameValue(m_type.columns[index], id, now);
        if (sent.isEmpty() || !idStands || now.typeId() != QMetaType::LongLong)
            return true;
        const auto known = m_store.referenceByUuid(m_type.columns[index].target, sent);
        if (!known) {
            m_error = known.error();
            return false;
        }
        return known->presence != Presence::Remembered || known->id != now.toLongLong();
    }

    void resolveBoth(int index, const QJsonValue &id, const QJsonValue &sibling)
    {
        const Column &column = m_type.columns[index];
        if (id.isNull() && sibling.isNull()) {
            setNull(index);
            return;
        }
        if (!sibling.isNull() && !id.isNull()) {
            const auto target = m_store.referenceByUuid(column.target, sibling.toString().toLower());
            if (!target)
                m_error = target.error();
            else if (target->presence == Presence::Nothing || target->id == id.toInteger())
                resolveByUuid(index, sibling);
            else
                refuse(RejectionCode::InvalidValue,
                       u"%1 and %2 name different rows."_s.arg(column.name, column.siblingName()));
            return;
        }
        refuse(RejectionCode::InvalidValue, u"%1 and %2 name different rows."_s.arg(column.name, column.siblingName()));
    }

    void setNull(int index)
    {
        const Column &column = m_type.columns[index];
        if (column.nullable)
            m_result.values.append({index, QVariant()});
        else
            refuse(RejectionCode::InvalidValue, u"%1 must not be empty (null)."_s.arg(column.name));
    }

    void resolveByUuid(int index, const QJsonValue &sibling)
    {
        const Column &column = m_type.columns[index];
        if (sibling.isNull()) {
            setNull(index);
            return;
        }
        const QString uuid = sibling.toString().toLower();
        const auto target = m_store.referenceByUuid(column.target, uuid);
        if (!target)
            m_error = target.error();
        else if (target->presence == Presence::Nothing && m_order.creates(column.target, uuid))
            m_result.unresolved.append(index);
        else
            setTarget(index, *target);
    }

    void resolveById(int index, const QJsonValue &id)
    {
        const Column &column = m_type.columns[index];
        if (id.isUndefined() || id.isNull()) {
            setNull(index);
            return;
        }
        const qint64 number = id.toInteger();
        if (!id.isDouble() || number < 1 || number > MaxEntityId) {
            refuse(RejectionCode::InvalidValue, u"%1 must be a whole number from 1 to 2147483647."_s.arg(column.name));
            return;
        }
        const auto target = m_store.referenceById(column.target, number);
        if (!target)
            m_error = target.error();
        else
            setTarget(index, *target);
    }

    void setTarget(int index, const ReferenceTarget &target)
    {
        if (target.presence == Presence::Nothing) {
            refuse(RejectionCode::MissingReference,
                   u"%1 names a row that is not there."_s.arg(m_type.columns[index].name));
            return;
        }
        m_result.namesRemembered = m_result.namesRemembered || target.presence == Presence::Remembered;
        m_result.values.append({index, target.id});
    }

    const Schema &m_schema;
    const EntityType &m_type;
    const Change &m_change;
    const StoredRow *m_row;
    const PushOrder &m_order;
    PushStore &m_store;
    ResolvedColumns m_result;
    qsizetype m_sentColumns = 0;
    std::optional<Refusal> m_refusal;
    std::optional<Error> m_error;
};

} // namespace

Result<std::variant<ResolvedColumns, Refusal>> resolveColumns(const Schema &schema, int type, const Change &change,
                                                              const StoredRow *row, const PushOrder &order,
                                                              PushStore &store)
{
    return ColumnResolver(schema, type, change, row, order, store).resolve();
}

Result<std::optional<FormerRow>> formerRow(const Schema &schema, int type, const Tombstone &gone, PushStore &store)
{
    const auto last = store.lastValues(type, gone);
    if (!last)
        return last.error();
    if (!*last)
        return std::optional<FormerRow>();
    FormerRow row{**last, {}};
    for (int i = 0; i < row.values.size(); ++i) {
        const Column &column = schema.type(type).columns[i];
        if (!column.isReference() || row.values[i].typeId() != QMetaType::LongLong)
            continue;
        const qint64 id = row.values[i].toLongLong();
        const auto meant = store.formerReference(column.target, id, gone);
        if (!meant)
            return meant.error();
        const auto holder = store.referenceById(column.target, id);
        if (!holder)
            return holder.error();
        if (meant->presence == Presence::Row)
            row.values[i] = meant->id;
        else if (holder->presence == Presence::Row)
            row.lost.append(i);
    }
    return std::optional(row);
}

Result<QStringList> missingReferences(const Schema &schema, int type, const ColumnValues &values, PushStore &store,
                                      const QList<int> &lost)
{
    QStringList missing;
    for (const auto &[index, value] : values) {
        const Column &column = schema.type(type).columns[index];
        if (!column.isReference() || value.typeId() != QMetaType::LongLong)
            continue;
        const auto target = store.referenceById(column.target, value.toLongLong());
        if (!target)
            return target.error();
        if (target->presence == Presence::Remembered || lost.contains(index))
            missing.append(column.name);
    }
    return missing;
}

} // namespace StorymasterSync
