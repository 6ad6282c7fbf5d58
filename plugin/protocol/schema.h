// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace StorymasterSync {

enum class ColumnKind { Integer, Real, Text, Boolean, Blob, Any };

/** One column of an entity table that travels as data: neither `id` nor one of the five sync columns. */
struct Column
{
    QString name;
    QString declaredType; ///< As the table says it, upper case: "VARCHAR(120)".
    ColumnKind kind = ColumnKind::Any;
    bool nullable = true;
    bool hasDefault = false;
    int maxLength = 0;         ///< In code points; 0: no limit.
    QStringList allowedValues; ///< Of an enumeration; empty: anything.
    int target = -1;           ///< Index of the entity type that a foreign key names, -1 for a plain column.

    bool isReference() const { return target >= 0; }
    QString siblingName() const { return name + QLatin1String("_sync_uuid"); }
};

/** One kind of entity: a table of the desktop's database. */
struct EntityType
{
    QString name; ///< On the wire: `location` for table `location_`.
    QString table;
    QList<Column> columns; ///< In the table's order.
    int cycle = -1;        ///< Types that refer to each other in a circle (or to themselves) share a number; -1: none.

    /** Index of a column by name, -1 where there is none. On the wire, names are exact. */
    int columnIndex(const QString &columnName) const;
    /** Index of the reference whose sibling `x_sync_uuid` is called so, -1 where there is none. */
    int siblingIndex(const QString &siblingName) const;
};

/** All entity types, parents before children (a circle's members in no special order among themselves).
 *  A plain value; the same for all threads until the next start. */
class Schema
{
public:
    Schema() = default;
    /** `types` in any order with Column::target unset; `references` maps "table.column" to the table it names. */
    Schema(QList<EntityType> types, const QHash<QString, QString> &references);

    const QList<EntityType> &types() const { return m_types; }
    const EntityType &type(int index) const { return m_types.at(index); }
    int size() const { return int(m_types.size()); }

    /** Index of the type called `name` on the wire (`object` and `location_` are accepted too), -1 for a stranger. */
    int indexOf(const QString &name) const;
    int indexOfTable(const QString &table) const { return m_byTable.value(table.toLower(), -1); }

    /** The answer of `GET /api/schema`. */
    QByteArray toJson() const;

private:
    QList<EntityType> m_types;
    QHash<QString, int> m_byName; ///< Aliases included.
    QHash<QString, int> m_byTable;
};

/** The kind that a declared type stands for, by SQLite's rules of affinity plus BOOLEAN ("Datatypes In SQLite", 3.1). */
ColumnKind kindOfDeclaredType(const QString &declaredType);

/** The length in `VARCHAR(120)`, or 0. */
int lengthOfDeclaredType(const QString &declaredType);

} // namespace StorymasterSync
