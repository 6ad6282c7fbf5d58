// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/columnresolver.h"
#include "engine/lineage.h"
#include "protocol/conflictmessage.h"
#include "protocol/settings.h"

namespace StorymasterSync {

class PushOrder;

/** Who wins where two edits contradict, as the user set it. A plain value. */
struct ContestRules
{
    ConflictMode mode = ConflictMode::Version;
    QHash<QString, RuleWinner> winners; ///< By entity type.
    Stamp now = 0;                      ///< The machine's clock: no phone's change is later than this.
};

/** What a change comes to that was made without knowledge of somebody else's. */
struct Ruling
{
    ConflictOutcome outcome = ConflictOutcome::Merge; ///< Merge, MobileWins, DesktopWins or Manual.
    bool stands = false;                              ///< Nothing of the phone's is left to write.
    ColumnValues values;   ///< To be written where the phone's change has a part in the row; of a row that went: all.
    QList<int> unresolved; ///< See ResolvedColumns.
    bool deleted = false;  ///< The row's state afterwards.
    QStringList fields;    ///< The contradicting columns.
    QStringList overtaken; ///< Columns in which the phone itself has pushed something newer, and something else.
};

/** Decides between the desktop's row and a phone's change of an earlier version (protocol, "When versions differ").
 *
 *  Column by column against the version that the phone's copy is based on; what contradicts is decided by the rule for
 *  the type, by time, or left to the user. Nothing is written. Thread: the store's; borrows all it is given. */
class Contest
{
public:
    /** What the change meets: the row as it stands, or what is remembered of it. */
    struct Desktop
    {
        const StoredRow *row = nullptr;
        /** Of a row that is really gone: as it was before. Empty where that is not known. */
        QList<QVariant> lastValues = {};
    };

    Contest(const Schema &schema, int type, PushStore &store, const PushOrder &order, const ContestRules &rules)
        : m_schema(schema), m_type(type), m_store(store), m_order(order), m_rules(rules)
    {}

    /** A Refusal says what is wrong with the change itself. */
    Result<std::variant<Ruling, Refusal>> decide(const Change &change, const Desktop &desktop, const Lineage &lineage);

private:
    Ruling decideDelete(const Change &change, const StoredRow &row, const Lineage &lineage) const;
    Result<std::variant<Ruling, Refusal>> decideUpdate(const Change &change, const Desktop &desktop,
                                                       const Lineage &lineage);
    Ruling weigh(const Change &change, const Desktop &desktop, const Lineage &lineage, const ColumnValues &edits) const;
    ConflictOutcome winner(const Change &change, const Lineage &lineage, const QList<int> &columns) const;

    const Schema &m_schema;
    const int m_type;
    PushStore &m_store;
    const PushOrder &m_order;
    const ContestRules &m_rules;
};

} // namespace StorymasterSync
