// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/changemark.h"

#include "store/sql.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

ChangeMark ChangeMark::of(Connection &connection)
{
    return {connection.name(), connection.value(u"PRAGMA data_version"_s).toLongLong(),
            connection.value(u"SELECT total_changes()"_s).toLongLong()};
}

} // namespace StorymasterSync
