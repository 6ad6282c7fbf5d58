// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushstore.h"

#include <QtCore/QSet>

namespace StorymasterSync {

/** What became of a row since the version that a phone's copy is based on, as that phone sees it.
 *
 *  The phone's copy holds the base and what the phone itself pushed since, even where it heard no answer. So the base of a
 *  column is what it held after the phone's own last step, up to the first step of somebody else; and where a change is
 *  older than the phone's own later steps (it comes late), those count as somebody else's. A plain value. */
class Lineage
{
public:
    /** `versions` oldest first, the base in front. `registration` is the phone's; `sentAt` its own time of the change under
     *  way; versions from `samePush` on were made by the same push, after whose order it comes last. */
    Lineage(QList<PastVersion> versions, qint64 registration, std::optional<Stamp> sentAt, qint64 samePush);

    /** Where the base is not known: all that is known is how the row stands. */
    explicit Lineage(const PastVersion &present) : m_versions{present} {}

    bool isKnown() const { return m_known; }

    /** What the phone's copy holds. REQUIRES: isKnown(). */
    const QList<QVariant> &base() const { return m_base; }
    bool wasDeleted() const { return m_deleted; }
    /** The base is a deletion by somebody else: the phone was told of that, but not what the row held by then. */
    bool isEndUnseen() const
    {
        return m_known && m_versions.first().deleted && m_versions.first().step.registration != m_registration;
    }
    /** Columns in which the phone's own later pushes are newer than the change under way. */
    const QSet<int> &overtaken() const { return m_overtaken; }
    /** The phone deleted the row after it made the change under way. */
    bool deletedLater() const { return m_deletedLater; }

    /** When, by the machine's clock, somebody else last changed one of `columns`, or anything where there are none. */
    Stamp strangersTime(const QList<int> &columns) const;

private:
    void follow(const PastVersion &before, const PastVersion &after, bool own, bool late);

    QList<PastVersion> m_versions;
    QList<QVariant> m_base;
    bool m_deleted = false;
    QSet<int> m_overtaken;
    qint64 m_registration = 0;
    bool m_known = false;
    bool m_deletedLater = false;
};

} // namespace StorymasterSync
