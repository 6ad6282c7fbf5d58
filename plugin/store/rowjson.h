// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/schema.h"
#include "protocol/settings.h"

namespace StorymasterSync {

/** SQL that writes rows as JSON inside SQLite, several times faster than through a tree of objects.
 *
 *  The plain form fails on a row that holds a BLOB (json_object() refuses them); the careful form writes it as
 *  hexadecimal. REAL values get 17 significant digits, so that every double comes back as it was; infinities, which JSON
 *  does not know, become null. Plain functions on values. */
namespace RowJson {

enum class Care { Plain, Careful };

/** An expression for the row `t` as the `data` of a change: every column, siblings of references, sync columns. */
QString dataExpression(const Schema &schema, int type, Care care);

/** An expression for the row `t` as a whole change, as a BLOB of UTF-8 (spares a round trip through UTF-16).
 *  `operation` is an SQL expression. */
QString changeExpression(const Schema &schema, int type, Care care, PullDataKey key, const QString &operation);

/** The JSON of a deletion. */
QByteArray deletion(const QString &entityType, qint64 id, const QString &syncUuid, qint64 version, qint64 stamp,
                    PullDataKey key);

} // namespace RowJson

} // namespace StorymasterSync
