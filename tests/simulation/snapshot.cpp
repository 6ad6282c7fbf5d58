// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/snapshot.h"

#include "store/sql.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

void addTokens(QSet<QString> &tokens, const QVariant &value)
{
    if (value.isNull())
        return;
    const QString text = canonical(Column(), value).replace("\\n"_L1, " "_L1); // JSON's line ends
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'.');
        if (inside)
            continue;
        if (i > begin)
            tokens.insert(text.mid(begin, i - begin));
        begin = i + 1;
    }
}

void addAll(QSet<QString> &tokens, AppConnection &reader, const QString &sql)
{
    for (const QVariantList &row : reader.rows(sql)) {
        for (const QVariant &value : row)
            addTokens(tokens, value);
    }
}

} // namespace

Marks SeenRow::marks(const Column &column, int index) const
{
    Marks marks = marksOf(column, values.at(index));
    if (!targets.at(index).isNull())
        marks.insert(targets.at(index));
    return marks;
}

Snapshot Snapshot::of(const Schema &schema, AppConnection &reader)
{
    Snapshot all;
    for (int type = 0; type < schema.size(); ++type) {
        const EntityType &entity = schema.type(type);
        QString columns;
        for (const Column &column : entity.columns) {
            columns += u",t."_s + quoted(column.name);
            columns += column.isReference() ? u",(SELECT sync_uuid FROM %1 WHERE id=t.%2)"_s.arg(
                           quoted(schema.type(column.target).table), quoted(column.name))
                                            : u",NULL"_s;
        }
        const auto rows = reader.rows(
            u"SELECT id,sync_uuid,version,updated_at,deleted_at IS NOT NULL%1 FROM %2 AS t"_s.arg(
                columns, quoted(entity.table)));
        for (const QVariantList &row : rows) {
            SeenRow seen{type,
                         row[0].toLongLong(),
                         row[1].toString(),
                         row[2].toLongLong(),
                         row[3].toString(),
                         row[4].toInt() != 0,
                         {},
                         {}};
            for (int i = 0; i < entity.columns.size(); ++i) {
                seen.values.append(canonical(entity.columns[i], row[5 + 2 * i]));
                seen.targets.append(row[6 + 2 * i].toString());
            }
            all.rows.insert(keyOf(type, seen.uuid), seen);
        }
    }
    return all;
}

QList<SeenRow> Snapshot::ofType(int type, bool withDeleted) const
{
    QList<SeenRow> found;
    for (const SeenRow &row : rows) {
        if (row.type == type && (withDeleted || !row.deleted))
            found.append(row);
    }
    std::sort(found.begin(), found.end(), [](const SeenRow &a, const SeenRow &b) { return a.id < b.id; });
    return found;
}

const SeenRow *Snapshot::byId(int type, qint64 id) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&](const SeenRow &row) { return row.type == type && row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

QList<LedgerEntry> ledgerAfter(AppConnection &reader, qint64 id)
{
    QList<LedgerEntry> entries;
    const auto rows = reader.rows(
        u"SELECT id,entity_type,target_sync_uuid,resolution,resolved_at IS NULL FROM sync_conflict WHERE id>? ORDER BY id"_s,
        {id});
    for (const QVariantList &row : rows)
        entries.append(
            {row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toInt() != 0});
    return entries;
}

QSet<QString> everythingIn(const Schema &schema, AppConnection &reader)
{
    QSet<QString> tokens;
    for (const EntityType &type : schema.types())
        addAll(tokens, reader, u"SELECT * FROM "_s + quoted(type.table));
    addAll(tokens, reader, u"SELECT * FROM sync_change"_s);
    addAll(tokens, reader, u"SELECT mine_data,theirs_data,settled,base_data,outcome_data FROM sync_conflict"_s);
    return tokens;
}

} // namespace StorymasterSync
