// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictdraft.h"

#include <algorithm>

namespace StorymasterSync {

using Storymaster::ConflictChoice;
using Situation = ConflictView::Situation;

QStringList ConflictDraft::follow(const ConflictView &view)
{
    QStringList changed;
    const bool isFirst = m_view.id != view.id;
    for (const ConflictColumn &column : view.columns) {
        const auto before = std::find_if(m_view.columns.cbegin(), m_view.columns.cend(),
                                         [&](const ConflictColumn &other) { return other.name == column.name; });
        if (before != m_view.columns.cend()
            && (before->desktop.wire != column.desktop.wire || before->phone.wire != column.phone.wire))
            changed.append(column.label);
    }
    const bool otherWays = isFirst || m_view.situation != view.situation;
    m_view = view;
    if (otherWays)
        m_way = view.situation == Situation::BothChanged ? Way::Columns : Way::Open;
    return changed;
}

void ConflictDraft::setWay(Way way)
{
    m_way = way;
    m_begun = true;
}

bool ConflictDraft::isTogether(const ConflictColumn &column)
{
    return !column.contradicts && column.merged.wire != column.desktop.wire && column.merged.wire != column.phone.wire;
}

ConflictDraft::Side ConflictDraft::side(const ConflictColumn &column) const
{
    const Side chosen = m_sides.value(column.name, Side::Open);
    const bool standsStill = chosen != Side::Together || isTogether(column);
    if (chosen != Side::Open && standsStill)
        return chosen;
    if (column.contradicts)
        return Side::Open;
    if (isTogether(column))
        return Side::Together;
    return column.merged.wire == column.desktop.wire ? Side::Desktop : Side::Phone;
}

void ConflictDraft::setSide(const QString &column, Side side)
{
    m_sides.insert(column, side);
    m_begun = true;
}

void ConflictDraft::setAll(Side side)
{
    for (const ConflictColumn &column : std::as_const(m_view.columns)) {
        if (column.differs())
            setSide(column.name, side);
    }
}

bool ConflictDraft::holdsOwnText() const
{
    return std::any_of(m_view.columns.cbegin(), m_view.columns.cend(), [this](const ConflictColumn &column) {
        const auto value = own(column.name);
        return side(column) == Side::Own && value && *value != column.desktop && *value != column.phone;
    });
}

std::optional<ConflictValue> ConflictDraft::result(const ConflictColumn &column) const
{
    switch (side(column)) {
    case Side::Open: return std::nullopt;
    case Side::Desktop: return column.desktop;
    case Side::Phone: return column.phone;
    case Side::Together: return column.merged;
    case Side::Own: break;
    }
    const Own written = m_own.value(column.name);
    return written.valid ? std::optional(written.value) : std::nullopt;
}

std::optional<ConflictValue> ConflictDraft::own(const QString &column) const
{
    const auto written = m_own.constFind(column);
    return written == m_own.cend() ? std::nullopt : std::optional(written->value);
}

int ConflictDraft::openColumns() const
{
    return int(std::count_if(m_view.columns.cbegin(), m_view.columns.cend(),
                             [this](const ConflictColumn &column) { return !result(column); }));
}

bool ConflictDraft::isComplete() const
{
    switch (m_way) {
    case Way::Open: return false;
    case Way::Columns: return m_view.situation == Situation::PhoneDeletes || openColumns() == 0;
    case Way::Both: return m_view.canKeepBoth;
    case Way::Deleted: break;
    }
    return m_view.situation != Situation::BothChanged;
}

ConflictDraft::Decision ConflictDraft::decision() const
{
    const bool isPhonesDelete = m_view.situation == Situation::PhoneDeletes;
    if (m_way == Way::Both)
        return {ConflictChoice::Both, {}};
    if (m_way == Way::Deleted)
        return {isPhonesDelete ? ConflictChoice::Mobile : ConflictChoice::Desktop, {}};
    if (isPhonesDelete)
        return {ConflictChoice::Desktop, {}};
    return columnsDecision();
}

/** What the merge gives anyway is not sent. */
ConflictDraft::Decision ConflictDraft::columnsDecision() const
{
    Decision decision;
    bool isPhones = m_view.phoneCanStand;
    bool isDesktops = m_view.situation == Situation::BothChanged;
    for (const ConflictColumn &column : m_view.columns) {
        const auto value = result(column);
        if (value && value->wire != column.merged.wire)
            decision.data.insert(column.name, value->wire);
        const bool isMerged = value == column.merged;
        isPhones = isPhones && (column.contradicts ? value == column.phone : isMerged);
        isDesktops = isDesktops && isMerged;
    }
    if (isDesktops)
        decision = {ConflictChoice::Desktop, {}};
    else if (isPhones)
        decision = {ConflictChoice::Mobile, {}};
    return decision;
}

QList<ConflictDraft::Line> ConflictDraft::lines() const
{
    QList<Line> lines;
    const bool asItIs = m_way == Way::Both || m_view.situation == Situation::PhoneDeletes;
    for (const ConflictColumn &column : m_view.columns)
        lines.append({column.label, asItIs ? column.desktop : result(column)});
    return lines;
}

QList<ConflictDraft::Line> ConflictDraft::copyLines() const
{
    QList<Line> lines;
    for (const ConflictColumn &column : m_view.columns) {
        const ConflictValue value = column.contradicts ? column.phone : column.merged;
        lines.append({column.label, column.isInCopy ? value : ConflictValue()});
    }
    return lines;
}

} // namespace StorymasterSync
