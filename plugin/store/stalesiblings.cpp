// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/stalesiblings.h"

#include "store/rowsql.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qptrdiff AtATime = 256;

QString jsonList(const QList<qint64> &numbers)
{
    QByteArray list("[");
    for (const qint64 number : numbers)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(number);
    return QString::fromLatin1(list + ']');
}

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

template <typename Iterator>
QList<qint64> idsOf(Iterator begin, Iterator end)
{
    QList<qint64> ids;
    std::transform(begin, end, std::back_inserter(ids), [](const auto &change) { return change.id; });
    return ids;
}

} // namespace

StaleSiblings::StaleSiblings(Connection &connection, const Schema &schema, const ShapeBook &book)
    : m_connection(connection), m_schema(schema), m_book(book)
{}

/** Calls `reader` with a few changes of one type at a time. */
template <typename Changes, typename Reader>
void StaleSiblings::inChunks(const Changes &changes, Reader reader) const
{
    for (auto begin = changes.cbegin(); begin != changes.cend();) {
        auto end = begin;
        while (end != changes.cend() && end - begin < AtATime && end->type == begin->type)
            ++end;
        if (isNamed(begin->type))
            reader(begin, end);
        begin = end;
    }
}

void StaleSiblings::read(const Identities &identities)
{
    inChunks(identities, [this](auto begin, auto end) { readChunk(begin, end); });
}

void StaleSiblings::readRenamed(const std::vector<NetChange> &rows, Stamp since)
{
    inChunks(rows, [this, since](auto begin, auto end) {
        const int type = begin->type;
        Statement renamed = m_connection.prepare(
            u"SELECT j.value FROM json_each(?) AS j WHERE EXISTS(SELECT 1 FROM sync_change WHERE shape IN(%1) AND "
            u"id=j.value"
            " AND op IN('D','R','M') AND op='R' AND stamp<=?)"_s.arg(m_book.listOf(type)));
        renamed.bind(jsonList(idsOf(begin, end))).bind(since);
        while (renamed.step())
            m_ids[type].insert(renamed.integer(0));
    });
}

bool StaleSiblings::isNamed(int type) const
{
    return std::any_of(m_schema.types().cbegin(), m_schema.types().cend(), [type](const EntityType &other) {
        return std::any_of(other.columns.cbegin(), other.columns.cend(),
                           [type](const Column &column) { return column.target == type; });
    });
}

void StaleSiblings::readChunk(Identities::const_iterator begin, Identities::const_iterator end)
{
    const int type = begin->type;
    QStringList present(end - begin);
    Statement rows = m_connection.prepare(
        u"SELECT j.key, t.sync_uuid FROM json_each(?) AS j CROSS JOIN %1 AS t ON t.id=j.value WHERE %2"_s.arg(
            quoted(m_schema.type(type).table), RowSql::hasUuid("t"_L1)));
    rows.bind(jsonList(idsOf(begin, end)));
    while (rows.step())
        present[rows.integer(0)] = rows.text(1);

    QStringList arrived;
    QStringList lost;
    QList<qint64> lostFrom;
    for (auto identity = begin; identity != end; ++identity) {
        const QString &now = present[identity - begin];
        if (now.isEmpty()) {
            lost += identity->lost;
            lostFrom += QList<qint64>(identity->lost.size(), identity->id);
            if (identity->movedAway)
                m_ids[type].insert(identity->id);
        } else if (identity->unsure || identity->movedAway || identity->wasFree || identity->lost.first() != now) {
            m_ids[type].insert(identity->id);
            arrived.append(now);
        }
    }
    noteFormerIds(type, arrived);
    noteElsewhere(type, lost, lostFrom);
}

/** A sync_uuid that is back under another id: what names the id it had before names nothing at the desktop. */
void StaleSiblings::noteFormerIds(int type, const QStringList &arrived)
{
    if (arrived.isEmpty())
        return;
    Statement graves = m_connection.prepare(
        u"SELECT DISTINCT g.id FROM json_each(?) AS j CROSS JOIN sync_change AS g ON g.uuid=j.value AND g.op "
        u"IN('D','R')"
        " WHERE g.shape IN(%1) AND NOT EXISTS(SELECT 1 FROM %2 AS t WHERE t.id=g.id)"_s.arg(
            m_book.listOf(type), quoted(m_schema.type(type).table)));
    graves.bind(jsonList(arrived));
    while (graves.step())
        m_ids[type].insert(graves.integer(0));
}

/** Ids that stand for nothing now, but what they stood for lives on. */
void StaleSiblings::noteElsewhere(int type, const QStringList &lost, const QList<qint64> &ids)
{
    if (lost.isEmpty())
        return;
    Statement rows = m_connection.prepare(
        u"SELECT j.key FROM json_each(?) AS j CROSS JOIN %1 AS t ON t.sync_uuid=j.value"_s.arg(
            quoted(m_schema.type(type).table)));
    rows.bind(jsonList(lost));
    while (rows.step())
        m_ids[type].insert(ids[rows.integer(0)]);
}

std::vector<qint64> StaleSiblings::rowsOf(int type)
{
    QStringList terms;
    QVariantList values;
    for (const Column &column : m_schema.type(type).columns) {
        const auto ids = column.isReference() ? m_ids.constFind(column.target) : m_ids.constEnd();
        if (ids == m_ids.constEnd())
            continue;
        // Only a column that holds numbers in any case can be compared, and looked up in an index, as it is.
        const QString name = u"t."_s + quoted(column.name);
        const QString value = column.kind == ColumnKind::Integer ? name : u"CAST(%1 AS INTEGER)"_s.arg(name);
        terms.append(u"%1 BETWEEN ? AND ? AND %1 IN (SELECT value FROM json_each(?))"_s.arg(value));
        const auto range = std::minmax_element(ids->cbegin(), ids->cend());
        values += {*range.first, *range.second, jsonList(ids->values())};
    }
    std::vector<qint64> found;
    if (terms.isEmpty())
        return found;
    Statement rows = m_connection.prepare(u"SELECT t.id FROM %1 AS t WHERE (%2) AND %3 ORDER BY t.id"_s.arg(
        quoted(m_schema.type(type).table), terms.join(u" OR "_s), RowSql::lives("t"_L1)));
    for (const QVariant &bound : std::as_const(values))
        rows.bind(bound);
    while (rows.step())
        found.push_back(rows.integer(0));
    return found;
}

} // namespace StorymasterSync
