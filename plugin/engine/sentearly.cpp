// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/sentearly.h"

#include <QtCore/QJsonArray>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

bool SentEarly::contains(const QString &entityType, qint64 id) const
{
    const auto ids = m_ids.constFind(entityType);
    return ids != m_ids.constEnd() && ids->contains(id);
}

void SentEarly::pass(const QString &entityType, qint64 id)
{
    const auto ids = m_ids.find(entityType);
    if (ids == m_ids.end())
        return;
    ids->removeUpTo(id);
    if (ids->isEmpty())
        m_ids.erase(ids);
}

bool SentEarly::containsLate(const QString &entityType, qint64 id, const QString &syncUuid) const
{
    const auto late = m_late.constFind({entityType, id});
    return late != m_late.constEnd() && *late == syncUuid;
}

void SentEarly::insertLate(const QString &entityType, qint64 id, const QString &syncUuid)
{
    const Key key{entityType, id};
    if (!m_late.contains(key))
        m_lateOrder.append(key);
    m_late.insert(key, syncUuid);
    if (m_lateOrder.size() > MaxLate)
        m_late.remove(m_lateOrder.takeFirst());
}

QJsonObject SentEarly::toJson() const
{
    QJsonObject ids;
    IdSet::Room room;
    for (auto set = m_ids.cbegin(); set != m_ids.cend(); ++set)
        ids.insert(set.key(), QString::fromLatin1(set->toBytes(room).toBase64()));
    QJsonArray late;
    for (const Key &key : m_lateOrder)
        late.append(QJsonArray{key.first, key.second, m_late.value(key)});
    return {{u"i"_s, ids}, {u"l"_s, late}};
}

std::optional<SentEarly> SentEarly::fromJson(const QJsonObject &json)
{
    SentEarly early;
    const QJsonObject ids = json.value("i"_L1).toObject();
    IdSet::Room room;
    for (auto set = ids.constBegin(); set != ids.constEnd(); ++set) {
        const auto read = IdSet::fromBytes(QByteArray::fromBase64(set.value().toString().toLatin1()), room);
        if (!read)
            return std::nullopt;
        early.m_ids.insert(set.key(), *read);
    }
    const QJsonArray late = json.value("l"_L1).toArray();
    if (late.size() > MaxLate)
        return std::nullopt;
    for (const QJsonValue &entry : late) {
        const QJsonArray row = entry.toArray();
        if (row.size() != 3 || !row.at(0).isString() || !row.at(1).isDouble() || !row.at(2).isString())
            return std::nullopt;
        early.insertLate(row.at(0).toString(), row.at(1).toInteger(), row.at(2).toString());
    }
    return early;
}

} // namespace StorymasterSync
