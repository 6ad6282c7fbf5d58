// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/rownames.h"

#include <limits>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 80;
/** A row that joins rows which join rows is called by those, and no further. */
constexpr int Deepest = 2;
constexpr qsizetype MostJoined = 2;
constexpr int PieceRows = 2000;

/** The first line, short enough for a list. */
QString lineOf(const QVariant &value)
{
    const QString line = value.toString().left(4 * LongestName).simplified();
    return line.size() > LongestName ? line.left(LongestName - 1).trimmed() + u'…' : line;
}

QString textOf(const EntityType &entity, const QList<QVariant> &values, const QString &column)
{
    const int index = entity.columnIndex(column);
    return index < 0 || entity.columns[index].isReference() ? QString() : lineOf(values.value(index));
}

QString personOf(const EntityType &entity, const QList<QVariant> &values)
{
    QStringList parts;
    for (const QString &column : {u"first_name"_s, u"middle_name"_s, u"last_name"_s}) {
        if (const QString part = textOf(entity, values, column); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

QString firstTextOf(const EntityType &entity, const QList<QVariant> &values)
{
    for (int i = 0; i < entity.columns.size(); ++i) {
        if (entity.columns[i].kind == ColumnKind::Text && !entity.columns[i].isReference()) {
            if (const QString text = lineOf(values.value(i)); !text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace

QString RowNames::ofValues(int type, const QList<QVariant> &values)
{
    return named(type, values, 0);
}

std::optional<QString> RowNames::ofRow(int type, qint64 id)
{
    return find(type, id, 0);
}

QString RowNames::named(int type, const QList<QVariant> &values, int depth)
{
    const EntityType &entity = m_schema.type(type);
    for (const QString &column : {u"name"_s, u"display_name"_s, u"username"_s}) {
        if (const QString name = textOf(entity, values, column); !name.isEmpty())
            return name;
    }
    if (const QString person = personOf(entity, values); !person.isEmpty())
        return person;
    if (const QString title = textOf(entity, values, u"title"_s); !title.isEmpty())
        return title;
    QStringList parts = depth < Deepest ? ofReferences(entity, values, depth) : QStringList();
    if (parts.size() < MostJoined) {
        if (const QString text = firstTextOf(entity, values); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u" – "_s);
}

/** The setting is what everything belongs to; it tells nothing apart. */
QStringList RowNames::ofReferences(const EntityType &entity, const QList<QVariant> &values, int depth)
{
    QStringList parts;
    for (int i = 0; i < entity.columns.size() && parts.size() < MostJoined; ++i) {
        const Column &column = entity.columns[i];
        const bool tells = column.isReference() && (column.name != "setting_id"_L1 || parts.isEmpty());
        if (!tells || values.value(i).typeId() != QMetaType::LongLong)
            continue;
        const auto name = find(column.target, values[i].toLongLong(), depth + 1);
        if (name && !name->isEmpty())
            parts.append(*name);
    }
    return parts;
}

/** The id, and then the type's columns. */
QStringList RowNames::selection(int type) const
{
    QStringList columns{u"id"_s};
    for (const Column &column : m_schema.type(type).columns)
        columns.append(quoted(column.name));
    return columns;
}

QList<std::pair<qint64, QList<QVariant>>> RowNames::piece(int type, qint64 after)
{
    QList<std::pair<qint64, QList<QVariant>>> rows;
    const EntityType &entity = m_schema.type(type);
    Statement some = m_connection.prepare(
        u"SELECT %1 FROM %2 WHERE id>? AND deleted_at IS NULL ORDER BY id LIMIT %3"_s.arg(
            selection(type).join(u','), quoted(entity.table), QString::number(PieceRows)));
    some.bind(after);
    while (some.step()) {
        QList<QVariant> values;
        for (int i = 0; i < entity.columns.size(); ++i)
            values.append(some.value(i + 1));
        rows.append({some.integer(0), values});
    }
    return rows;
}

QList<RowNames::Named> RowNames::containing(int type, const QString &part)
{
    QList<Named> found;
    auto rows = piece(type, std::numeric_limits<qint64>::min());
    while (!rows.isEmpty()) {
        for (const auto &[id, values] : std::as_const(rows)) {
            const QString name = named(type, values, 0);
            if (name.contains(part, Qt::CaseInsensitive))
                found.append({id, name});
        }
        rows = piece(type, rows.constLast().first);
    }
    return found;
}

std::optional<QString> RowNames::find(int type, qint64 id, int depth)
{
    const auto known = m_known.constFind({type, id});
    if (known != m_known.cend())
        return *known;
    const EntityType &entity = m_schema.type(type);
    std::optional<QList<QVariant>> values;
    {
        Statement one = m_connection.prepare(
            u"SELECT %1 FROM %2 WHERE id=?"_s.arg(selection(type).join(u','), quoted(entity.table)));
        one.bind(id);
        if (one.step()) {
            values.emplace();
            for (int i = 0; i < entity.columns.size(); ++i)
                values->append(one.value(i + 1));
        }
    }
    const auto name = values ? std::optional(named(type, *values, depth)) : std::nullopt;
    m_known.insert({type, id}, name);
    return name;
}

} // namespace StorymasterSync
