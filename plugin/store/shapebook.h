// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "protocol/schema.h"
#include "store/sql.h"

namespace StorymasterSync {

/** What c0, c1 … of log entries with one `shape` number mean. A table gets a new shape when its columns change. */
struct Shape
{
    int number = 0;
    QString table; ///< Empty where the table is gone.
    QStringList columns;
    QString triggersHash; ///< Of the triggers as they were installed.
};

/** All shapes, and which entity type each stands for. A plain value, the same until the next start. */
class ShapeBook
{
public:
    ShapeBook() = default;
    ShapeBook(QList<Shape> shapes, const Schema &schema);

    /** Throws SqlFailure. */
    static QList<Shape> read(Connection &connection);

    /** Index of the entity type, -1 for a table that is gone. */
    int typeOf(int shape) const { return m_typeOf.value(shape, -1); }
    /** The shape that new entries of the type carry. */
    int currentOf(int type) const { return m_currentOf.value(type, 0); }
    /** All shapes of the type as "1,7", for an SQL list. */
    QString listOf(int type) const { return m_listOf.value(type); }
    const Shape *find(int shape) const;

private:
    QList<Shape> m_shapes;
    QHash<int, int> m_typeOf;
    QHash<int, int> m_currentOf;
    QHash<int, QString> m_listOf;
};

} // namespace StorymasterSync
