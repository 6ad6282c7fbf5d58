// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pushstore.h"
#include "protocol/devicemessage.h"

namespace StorymasterSync {

/** How a change stands to the row that it means. */
struct Relation
{
    enum class Kind {
        Current,   ///< It was made on the row as it stands.
        OwnOnly,   ///< On an older version, and everything since came from this very registration.
        Repeated,  ///< This very change is in the row's history.
        Overlooks, ///< Somebody else wrote since.
        Unseen     ///< Made on the present version, which the phone was only told of and never sent.
    };
    Kind kind = Kind::Overlooks;
    qint64 base = -1;  ///< Repeated: the version that it made. Else: what the phone's copy is based on; -1: unknown.
    bool exact = true; ///< Repeated: nobody was overlooked, and it was accepted as it stood.
    bool strangersSince = false; ///< Repeated: somebody else wrote after it.
    bool late = false;           ///< OwnOnly: it was made before what the phone has pushed since.
};

/** Finds out how changes of one push stand to their rows. Thread: the store's; borrows it. */
class Relations
{
public:
    Relations(PushStore &store, const Caller &caller) : m_store(store), m_caller(caller) {}

    Result<Relation> toRow(int type, const Change &change, const StoredRow &row);
    Result<Relation> toGone(int type, const Change &change, const Tombstone &gone);

    /** What this very push wrote is no repeat: on, off and on again are three changes. `before` is the row's stamp until
     *  then, 0 for a new row. */
    void noteWritten(Stamp before, const StoredRow &now);
    /** The first version that this push made of the row which is now stamped `newest`; beyond all where it made none. */
    qint64 writtenSince(Stamp newest) const;

private:
    Result<Relation> toVersion(int type, const Change &change, Stamp newest, qint64 version);

    PushStore &m_store;
    const Caller &m_caller;
    QHash<Stamp, qint64>
        m_writtenFrom; ///< Rows written in this push, by their newest stamp: their first version of it.
};

} // namespace StorymasterSync
