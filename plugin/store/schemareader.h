// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/schema.h"
#include "store/sql.h"

namespace StorymasterSync {

/** The columns that every entity table has beside its data. */
inline constexpr QLatin1StringView SyncColumns[] = {QLatin1StringView("sync_uuid"), QLatin1StringView("created_at"),
                                                    QLatin1StringView("updated_at"), QLatin1StringView("deleted_at"),
                                                    QLatin1StringView("version")};

bool isSyncColumn(const QString &name);

/** Names of the entity tables: an integer primary key `id`, called neither `sync_*` nor `sqlite_*`; as the database
 *  lists them. Throws SqlFailure. */
QStringList entityTables(Connection &connection);

/** Names of all columns that hold data or sync state; generated ones are left out. Throws SqlFailure. */
QStringList tableColumns(Connection &connection, const QString &table);

/** Reads the whole schema by looking at the database; the allowed values of enumerations come from
 *  resources/enumerations.json. Throws SqlFailure. */
Schema readSchema(Connection &connection);

} // namespace StorymasterSync
