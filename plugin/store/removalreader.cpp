// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/removalreader.h"

#include "store/rowjson.h"
#include "store/rowsql.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtATime = 256;

} // namespace

RemovalReader::RemovalReader(Connection &connection, Config config)
    : m_connection(connection), m_config(std::move(config)), m_log(connection, *m_config.schema, *m_config.book)
{}

QByteArray RemovalReader::read(const Removal &removal)
{
    if (removal.row)
        return readRow(removal);
    return readUuid(removal.type, removal.id, {removal.grave->syncUuid, removal.grave->version, removal.grave->stamp});
}

QByteArray RemovalReader::readRow(const Removal &removal)
{
    const EntityType &type = m_config.schema->type(removal.type);
    const QString unchanged = stampToDatabase(removal.stamp);
    const QString sql =
        u"SELECT sync_uuid, version, updated_at FROM %1 AS t WHERE id=? AND deleted_at IS NOT NULL AND %2"_s.arg(
            quoted(type.table), RowSql::hasUuid("t"_L1));
    qint64 id = removal.id;
    {
        Statement row = m_connection.prepare(sql);
        row.bind(id);
        if (row.step() && row.text(2) == unchanged) {
            const bool isOwn = removal.row->registration == m_config.registration;
            return isOwn
                ? QByteArray()
                : RowJson::deletion(type.name, id, row.text(0), row.integer(1), removal.stamp, m_config.dataKey);
        }
    }
    if (const auto loss = m_log.lossAfter(removal.type, id, removal.stamp, m_config.end))
        return loss->syncUuid.isEmpty() ? QByteArray() : readUuid(removal.type, removal.id, *loss);
    Statement row = m_connection.prepare(sql);
    row.bind(id);
    if (!row.step())
        return {};
    return RowJson::deletion(type.name, id, row.text(0), row.integer(1), stampFromText(row.text(2)).value_or(0),
                             m_config.dataKey);
}

/** A sync_uuid that a row lost: it may live again, or be softly deleted under another id, or have been buried anew. */
QByteArray RemovalReader::readUuid(int type, qint64 id, const PullLog::Loss &loss)
{
    const EntityType &entity = m_config.schema->type(type);
    PullLog::Loss end = loss;
    Statement row = m_connection.prepare(
        u"SELECT deleted_at IS NULL, version, updated_at FROM %1 WHERE sync_uuid=?"_s.arg(quoted(entity.table)));
    row.bind(loss.syncUuid);
    if (row.step()) {
        if (row.integer(0) != 0)
            return {};
        end.version = row.integer(1);
        end.stamp = stampFromText(row.text(2)).value_or(0);
    } else if (const auto newest = m_log.tombstone(type, loss.syncUuid)) {
        end = *newest;
    }
    return RowJson::deletion(entity.name, id, end.syncUuid, end.version, end.stamp, m_config.dataKey);
}

QList<bool> RemovalReader::areLiving(const PullPlan &plan, qsizetype place)
{
    const int type = plan.removal(place).type;
    QList<bool> living;
    QByteArray ids("[");
    for (; living.size() < AtATime && place < plan.removalCount(); ++place) {
        const Removal removal = plan.removal(place);
        if (removal.type != type)
            break;
        ids += (living.isEmpty() ? "" : ",") + (removal.row ? QByteArray::number(removal.id) : QByteArray("null"));
        living.append(false);
    }
    // Who lives and was not written since the walk's end is the row of whom the plan speaks.
    Statement rows = m_connection.prepare(
        u"SELECT j.key FROM json_each(?) AS j CROSS JOIN %1 AS t ON t.id=j.value WHERE t.updated_at<=? AND %2"_s.arg(
            quoted(m_config.schema->type(type).table), RowSql::lives("t"_L1)));
    rows.bind(QString::fromLatin1(ids + ']')).bind(stampToDatabase(m_config.end));
    while (rows.step())
        living[rows.integer(0)] = true;
    return living;
}

} // namespace StorymasterSync
