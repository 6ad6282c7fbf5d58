// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/rowsql.h"

#include "store/rowjson.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Parameters that a statement may mention any number of times, as characters that no SQL holds. (QSqlQuery knows `?` only
 *  in its order: it rewrites `?1`.) */
constexpr char16_t Row = u'\uE001';
constexpr char16_t End = u'\uE002'; ///< As the database writes stamps; so is the next.
constexpr char16_t Since = u'\uE003';
constexpr char16_t Place = u'\uE004';
constexpr char16_t Operation = u'\uE005';

std::optional<QVariant> valueOf(QChar mark, const RowSql::Values &values)
{
    switch (mark.unicode()) {
    case Row: return values.row;
    case End: return stampToDatabase(values.end);
    case Since: return stampToDatabase(values.since);
    case Place: return values.place;
    case Operation: return values.operation;
    default: return std::nullopt;
    }
}

} // namespace

Statement RowSql::prepare(Connection &connection, QString sql, const Values &values)
{
    QVariantList bound;
    for (QChar &c : sql) {
        const auto value = valueOf(c, values);
        if (!value)
            continue;
        bound.append(*value);
        c = u'?';
    }
    Statement statement = connection.prepare(sql);
    for (const QVariant &value : std::as_const(bound))
        statement.bind(value);
    return statement;
}

QString RowSql::hasUuid(QLatin1StringView alias)
{
    return u"typeof(%1.sync_uuid)='text' AND length(%1.sync_uuid)=36"_s.arg(alias);
}

QString RowSql::lives(QLatin1StringView alias)
{
    return u"%1.deleted_at IS NULL AND "_s.arg(alias) + hasUuid(alias);
}

bool RowSql::becomeCareful(int type)
{
    const bool isNew = !m_careful.contains(type);
    m_careful.insert(type);
    return isNew;
}

/** SQL: whether a walk that stands at a row of `walkType` cannot have sent the row `p` of `target` in its turn by now. */
QString RowSql::isUnsent(int target, int walkType) const
{
    QString unsent = u"p.updated_at>"_s + End;
    const int circle = m_config.schema->type(walkType).cycle;
    if (circle < 0 || m_config.schema->type(target).cycle != circle || target < walkType)
        return unsent;
    unsent += u" OR "_s + (target == walkType ? u"p.id>"_s + Place : u"1"_s);
    return m_config.incremental ? unsent + u" AND p.updated_at>"_s + Since : unsent;
}

QString RowSql::unsentParents(int type, int walkType) const
{
    QStringList selects;
    for (const Column &column : m_config.schema->type(type).columns) {
        if (!column.isReference() || !m_config.types.contains(column.target))
            continue;
        selects.append(
            u"SELECT %1, p.id, p.updated_at, p.sync_uuid FROM %2 AS t JOIN %3 AS p ON p.id=t.%4 WHERE t.id=\uE001 AND %5 AND (%6)"_s
                .arg(QString::number(column.target), quoted(m_config.schema->type(type).table),
                     quoted(m_config.schema->type(column.target).table), quoted(column.name), lives("p"_L1),
                     isUnsent(column.target, walkType)));
    }
    return selects.join(u" UNION ALL "_s);
}

/** SQL: whether `t`, which itself is the place, names a live row that may be yet to be sent. */
QString RowSql::mayNameUnsent(int type) const
{
    QStringList terms;
    for (const Column &column : m_config.schema->type(type).columns) {
        if (!column.isReference() || !m_config.types.contains(column.target))
            continue;
        terms.append(u"EXISTS(SELECT 1 FROM %1 AS p WHERE p.id=t.%2 AND %5%3 AND (%4))"_s.arg(
            quoted(m_config.schema->type(column.target).table), quoted(column.name),
            column.target == type ? u" AND p.id<>t.id"_s : QString(),
            isUnsent(column.target, type).replace(Place, "t.id"_L1), lives("p"_L1)));
    }
    return terms.isEmpty() ? u"0"_s : terms.join(u" OR "_s);
}

QString RowSql::batch(int type, bool watchParents) const
{
    const auto care = m_careful.contains(type) ? RowJson::Care::Careful : RowJson::Care::Plain;
    const QString table = quoted(m_config.schema->type(type).table);
    const QString operation = m_config.incremental ? u"CASE j.value&1 WHEN 1 THEN 'create' ELSE 'update' END"_s
                                                   : u"'create'"_s;
    const QString json = RowJson::changeExpression(*m_config.schema, type, care, m_config.dataKey, operation);
    const QString flag = watchParents ? mayNameUnsent(type) : u"0"_s;
    if (m_config.incremental) {
        return u"SELECT t.id, t.updated_at, t.sync_uuid, %1, %2, j.key FROM json_each(\uE001) AS j CROSS JOIN %3 AS t "
               u"ON "
               u"t.id=(j.value>>1) WHERE %4"_s.arg(flag, json, table, lives("t"_L1));
    }
    // What came after the walk began is left to the next pull, or a walk in small pages would never end.
    return u"SELECT t.id, t.updated_at, t.sync_uuid, %1, %2 FROM %3 AS t WHERE t.id>\uE001 AND %4"
           " AND NOT (t.updated_at>\uE002 AND t.created_at>\uE002) ORDER BY t.id"_s.arg(flag, json, table,
                                                                                        lives("t"_L1));
}

QString RowSql::single(int type) const
{
    const QString json = RowJson::changeExpression(*m_config.schema, type, RowJson::Care::Careful, m_config.dataKey,
                                                   QString(Operation));
    return u"SELECT %1, t.sync_uuid FROM %2 AS t WHERE t.id=\uE001 AND %3"_s.arg(
        json, quoted(m_config.schema->type(type).table), lives("t"_L1));
}

} // namespace StorymasterSync
