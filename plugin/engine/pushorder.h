// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/pushmessage.h"
#include "protocol/schema.h"

#include <QtCore/QHash>

namespace StorymasterSync {

/** The order in which a push is applied: parents before children, changes to one row as they were sent, otherwise as sent.
 *
 *  A row is known here by what the push calls it: its sync_uuid, or its entity_id where it has none. A plain value. */
class PushOrder
{
public:
    PushOrder(const Schema &schema, const QList<Change> &changes);

    const QList<int> &sequence() const { return m_sequence; }

    /** Whether this push is still to create the row that a reference names. */
    bool creates(int type, const QString &syncUuid) const
    {
        const int creator = m_creators.value(key(type, syncUuid), -1);
        return creator >= 0 && !m_isApplied[creator];
    }
    /** The change was dealt with: what it did not create is not to come any more. */
    void noteApplied(int change) { m_isApplied[change] = true; }

private:
    static QString key(int type, const QString &name) { return QString::number(type) + u'/' + name; }
    QString rowKey(const Change &change) const;
    /** What a change refers to. An optional reference within a circle of types can be filled in afterwards. */
    enum class References { All, Needed };
    QList<int> parentsOf(const Change &change, References references) const;
    void arrange(References references);
    void place(int first, References references);
    bool isNeededParentLate() const;

    const Schema &m_schema;
    const QList<Change> &m_changes;
    QHash<QString, int> m_creators; ///< Row to the index of the change that creates it.
    QList<bool> m_isApplied;
    QList<int> m_previous; ///< The change before this one to the same row, -1 for the first.
    QList<char> m_state;   ///< 0 new, 1 being placed, 2 placed.
    QList<int> m_sequence;
};

} // namespace StorymasterSync
