// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/settings.h"
#include "store/pulllog.h"
#include "store/pullplan.h"

namespace StorymasterSync {

/** Says what a planned removal comes to now, with the version and the stamp that the row's end has now.
 *
 *  Others may have written since the walk's end. A row that was softly deleted then and is really gone by now is told of in
 *  this walk or never, because the next one sees only the end of a row that was deleted already.
 *  Every method throws SqlFailure. Thread: the connection's; borrows all it is given. */
class RemovalReader
{
public:
    struct Config
    {
        const Schema *schema = nullptr;
        const ShapeBook *book = nullptr;
        PullDataKey dataKey = PullDataKey::Data;
        qint64 registration = 0; ///< Whose own deletions are not told.
        Stamp end = 0;           ///< Of the walk.
    };

    RemovalReader(Connection &connection, Config config);

    /** The change to be sent; empty where there is none. */
    QByteArray read(const Removal &removal);

    /** Of the next removals of `plan` from `place` on, at least one: which are surely none, because their rows live. */
    QList<bool> areLiving(const PullPlan &plan, qsizetype place);

private:
    QByteArray readRow(const Removal &removal);
    QByteArray readUuid(int type, qint64 id, const PullLog::Loss &loss);

    Connection &m_connection;
    const Config m_config;
    PullLog m_log;
};

} // namespace StorymasterSync
