// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/idset.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace StorymasterSync {

/** The rows that a walk has sent before their turn, for the sake of others that name them.
 *
 *  A row that nobody touched since the walk began is known by its id. One that was written meanwhile is known by its
 *  sync_uuid too, because its id may by now belong to another row; of these the oldest are forgotten. What is forgotten is
 *  sent twice at worst. A plain value, any thread. */
class SentEarly
{
public:
    static constexpr int MaxLate = 500;

    bool contains(const QString &entityType, qint64 id) const;
    void insert(const QString &entityType, qint64 id) { m_ids[entityType].insert(id); }
    /** The walk has passed all rows of the type up to this one: their turn will not come. */
    void pass(const QString &entityType, qint64 id);
    void passAll(const QString &entityType) { m_ids.remove(entityType); }

    bool containsLate(const QString &entityType, qint64 id, const QString &syncUuid) const;
    void insertLate(const QString &entityType, qint64 id, const QString &syncUuid);

    QJsonObject toJson() const;
    static std::optional<SentEarly> fromJson(const QJsonObject &json);

private:
    using Key = QPair<QString, qint64>;

    QMap<QString, IdSet> m_ids;
    QHash<Key, QString> m_late;
    QList<Key> m_lateOrder; ///< Oldest first.
};

} // namespace StorymasterSync
