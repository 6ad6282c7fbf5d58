// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/mutation.h"

#include "engine/merger.h"
#include "engine/textmerge.h"
#include "simulation/machine.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString s_chosen;

const auto PhoneWins = "phone-wins"_L1;              // a contradiction is merged: as the phone has it
const auto LostPassage = "lost-passage"_L1;          // of two passages the phone's is left out
const auto NoUpdateTrigger = "no-update-trigger"_L1; // of one table
const auto NoDeleteTrigger = "no-delete-trigger"_L1;

} // namespace

// The linker leads every call of the one to the other (--wrap).
RowMerge rightMergeRow(const EntityType &type, const QList<QVariant> *base, const QList<QVariant> &desktop,
                       const ColumnValues &phone) asm("__real_" SSYNC_MERGE_ROW);
RowMerge wrappedMergeRow(const EntityType &type, const QList<QVariant> *base, const QList<QVariant> &desktop,
                         const ColumnValues &phone) asm("__wrap_" SSYNC_MERGE_ROW);
std::optional<QString> rightMergeText(const QString &base, const QString &desktop,
                                      const QString &phone) asm("__real_" SSYNC_MERGE_TEXT);
std::optional<QString> wrappedMergeText(const QString &base, const QString &desktop,
                                        const QString &phone) asm("__wrap_" SSYNC_MERGE_TEXT);

RowMerge wrappedMergeRow(const EntityType &type, const QList<QVariant> *base, const QList<QVariant> &desktop,
                         const ColumnValues &phone)
{
    RowMerge merge = rightMergeRow(type, base, desktop, phone);
    if (s_chosen != PhoneWins)
        return merge;
    for (const auto &[column, value] : phone) {
        if (merge.contradicting.removeOne(column))
            merge.values[column] = value;
    }
    return merge;
}

std::optional<QString> wrappedMergeText(const QString &base, const QString &desktop, const QString &phone)
{
    auto merged = rightMergeText(base, desktop, phone);
    return merged && s_chosen == LostPassage ? desktop : merged;
}

namespace Mutation {

QStringList names()
{
    return {PhoneWins, LostPassage, NoUpdateTrigger, NoDeleteTrigger};
}

bool choose(const QString &name)
{
    s_chosen = name;
    return names().contains(name);
}

void apply(Machine &machine)
{
    if (s_chosen == NoUpdateTrigger)
        machine.app().run(u"DROP TRIGGER sync_actor_up"_s);
    else if (s_chosen == NoDeleteTrigger)
        machine.app().run(u"DROP TRIGGER sync_place_de"_s);
}

} // namespace Mutation

} // namespace StorymasterSync
