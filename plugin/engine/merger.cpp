// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/merger.h"

#include "engine/columnvalue.h"
#include "engine/textmerge.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Words of prose may be recombined. A date or an enumeration is text to SQLite, but one value to the user. */
bool isProse(const Column &column)
{
    return column.kind == ColumnKind::Text && !column.isReference() && column.allowedValues.isEmpty()
        && !column.declaredType.contains("DATE"_L1) && !column.declaredType.contains("TIME"_L1);
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.isNull();
}

/** A value that both sides changed, or nothing where they contradict. */
std::optional<QVariant> mergeValue(const Column &column, const QVariant &base, const QVariant &desktop,
                                   const QVariant &phone)
{
    if (!isProse(column) || !isText(base) || !isText(desktop) || !isText(phone))
        return std::nullopt;
    const auto text = mergeText(base.toString(), desktop.toString(), phone.toString());
    if (!text)
        return std::nullopt;
    const auto stored = toStored(column, *text);
    const auto *value = std::get_if<QVariant>(&stored);
    return value ? std::optional<QVariant>(*value) : std::nullopt;
}

} // namespace

RowMerge mergeRow(const EntityType &type, const QList<QVariant> *base, const QList<QVariant> &desktop,
                  const ColumnValues &phone)
{
    RowMerge merge{desktop, {}};
    for (const auto &[column, sent] : phone) {
        const QVariant &present = desktop.at(column);
        if (isSameStored(sent, present) || (base && isSameStored(sent, base->at(column))))
            continue;
        if (base && isSameStored(present, base->at(column)))
            merge.values[column] = sent;
        else if (const auto merged = base ? mergeValue(type.columns.at(column), base->at(column), present, sent)
                                          : std::nullopt)
            merge.values[column] = *merged;
        else
            merge.contradicting.append(column);
    }
    std::sort(merge.contradicting.begin(), merge.contradicting.end());
    return merge;
}

} // namespace StorymasterSync
