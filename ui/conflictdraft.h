// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/synctypes.h"
#include "service/conflictview.h"

#include <QtCore/QHash>

namespace StorymasterSync {

/** What the user has chosen so far in one conflict. It outlives changes of the conflict: what was chosen stays chosen, and
 *  what it comes to is always said of the newest view. A plain value. */
class ConflictDraft
{
public:
    /** What becomes of the entry. */
    enum class Way {
        Open,
        Columns, ///< One entry, column by column; a deleted one comes back.
        Both,    ///< The phone's side becomes an entry of its own.
        Deleted  ///< It goes, or stays gone.
    };
    /** Where a column's value comes from. */
    enum class Side { Open, Desktop, Phone, Together, Own };

    struct Line
    {
        QString label;
        std::optional<ConflictValue> value; ///< Nothing where it is not chosen yet.
    };

    struct Decision
    {
        Storymaster::ConflictChoice choice = Storymaster::ConflictChoice::Merged;
        QVariantMap data;
    };

    /** Takes over a newer view of the same conflict; the labels of the columns that became others, on either side. */
    QStringList follow(const ConflictView &view);
    const ConflictView &view() const { return m_view; }

    Way way() const { return m_way; }
    void setWay(Way way);

    Side side(const ConflictColumn &column) const;
    void setSide(const QString &column, Side side);
    /** Both sides' edits are in one text. */
    static bool isTogether(const ConflictColumn &column);

    /** What the user wrote, valid or not; nothing where nothing was begun. */
    std::optional<ConflictValue> own(const QString &column) const;
    /** `valid`: the column can hold it. */
    void setOwn(const QString &column, const ConflictValue &value, bool valid) { m_own[column] = {value, valid}; }

    /** Every column that differs, from one side. */
    void setAll(Side side);

    bool isBegun() const { return m_begun; }
    /** Whether there is text in it that exists nowhere else. */
    bool holdsOwnText() const;
    /** How many columns still have to be chosen. */
    int openColumns() const;
    bool isComplete() const;
    /** REQUIRES: isComplete(). */
    Decision decision() const;

    /** The value as it would be saved; nothing where it is not chosen yet. */
    std::optional<ConflictValue> result(const ConflictColumn &column) const;
    /** The entry as it would be saved. */
    QList<Line> lines() const;
    /** The second entry of Way::Both. */
    QList<Line> copyLines() const;

private:
    struct Own
    {
        ConflictValue value;
        bool valid = true;
    };

    Decision columnsDecision() const;

    ConflictView m_view;
    Way m_way = Way::Open;
    bool m_begun = false;
    QHash<QString, Side> m_sides; ///< What was chosen by hand.
    QHash<QString, Own> m_own;
};

} // namespace StorymasterSync
