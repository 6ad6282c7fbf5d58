// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/toldtable.h"

namespace StorymasterSync::ToldTable {

using namespace Qt::StringLiterals;

void note(Connection &connection, qint64 deviceRow, const QString &table, qint64 id, qint64 version, Stamp stamp,
          qint64 base)
{
    connection.prepare(u"INSERT OR REPLACE INTO sync_told(device,entity,id,version,stamp,base) VALUES(?,?,?,?,?,?)"_s)
        .bind(deviceRow)
        .bind(table)
        .bind(id)
        .bind(version)
        .bind(stamp)
        .bind(base)
        .run();
}

std::optional<qint64> baseOf(Connection &connection, qint64 deviceRow, const QString &table, qint64 id, qint64 version)
{
    const QVariant base = connection.value(
        u"SELECT base FROM sync_told WHERE device=? AND entity=? AND id=? AND version=?"_s,
        {deviceRow, table, id, version});
    return base.isNull() ? std::nullopt : std::optional(base.toLongLong());
}

bool any(Connection &connection, qint64 deviceRow)
{
    return connection.value(u"SELECT EXISTS(SELECT 1 FROM sync_told WHERE device=?)"_s, {deviceRow}).toInt() != 0;
}

void forget(Connection &connection, qint64 deviceRow, Stamp end, const std::optional<QStringList> &tables)
{
    if (!tables) {
        connection.prepare(u"DELETE FROM sync_told WHERE device=? AND stamp<=?"_s).bind(deviceRow).bind(end).run();
        return;
    }
    for (const QString &table : *tables) {
        connection.prepare(u"DELETE FROM sync_told WHERE device=? AND stamp<=? AND entity=?"_s)
            .bind(deviceRow)
            .bind(end)
            .bind(table)
            .run();
    }
}

} // namespace StorymasterSync::ToldTable
