// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/shapebook.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

ShapeBook::ShapeBook(QList<Shape> shapes, const Schema &schema) : m_shapes(std::move(shapes))
{
    QHash<int, QStringList> lists;
    for (const Shape &shape : std::as_const(m_shapes)) {
        const int type = shape.table.isEmpty() ? -1 : schema.indexOfTable(shape.table);
        m_typeOf.insert(shape.number, type);
        if (type < 0)
            continue;
        m_currentOf[type] = std::max(m_currentOf.value(type, 0), shape.number);
        lists[type].append(QString::number(shape.number));
    }
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        m_listOf.insert(it.key(), it.value().join(u','));
}

QList<Shape> ShapeBook::read(Connection &connection)
{
    QList<Shape> shapes;
    Statement all = connection.prepare(u"SELECT shape, entity, columns, triggers FROM sync_shape ORDER BY shape"_s);
    while (all.step())
        shapes.append({int(all.integer(0)), all.text(1), all.text(2).split(u'\n', Qt::SkipEmptyParts), all.text(3)});
    return shapes;
}

const Shape *ShapeBook::find(int shape) const
{
    const auto found = std::find_if(m_shapes.cbegin(), m_shapes.cend(),
                                    [&](const Shape &s) { return s.number == shape; });
    return found == m_shapes.cend() ? nullptr : &*found;
}

} // namespace StorymasterSync
