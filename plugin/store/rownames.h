// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/schema.h"
#include "store/sql.h"

#include <QtCore/QHash>

namespace StorymasterSync {

/** What a row is called by those who wrote it: its name or title, a person's names, or, where a row only joins others,
 *  the names of those ("Ann Baker – Knight"). Found by looking at the columns, so that a table that an app upgrade brings
 *  has names too.
 *
 *  Names are remembered for as long as it lives, so it should not live long. Thread: the connection's. Functions throw
 *  SqlFailure. */
class RowNames
{
public:
    RowNames(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema) {}

    /** One line, empty where the values name nothing; `values` are stored ones, by the type's columns. */
    QString ofValues(int type, const QList<QVariant> &values);

    /** Nothing where there is no such row. */
    std::optional<QString> ofRow(int type, qint64 id);

    struct Named
    {
        qint64 id = 0;
        QString name;
    };
    /** The rows that live and whose name holds `part`, in whatever case; by id. Reads all of the type, a piece at a time, so
     *  that others can write in between. */
    QList<Named> containing(int type, const QString &part);

private:
    QStringList selection(int type) const;
    QList<std::pair<qint64, QList<QVariant>>> piece(int type, qint64 after);
    QString named(int type, const QList<QVariant> &values, int depth);
    std::optional<QString> find(int type, qint64 id, int depth);
    QStringList ofReferences(const EntityType &entity, const QList<QVariant> &values, int depth);

    Connection &m_connection;
    const Schema &m_schema;
    QHash<std::pair<int, qint64>, std::optional<QString>> m_known;
};

} // namespace StorymasterSync
