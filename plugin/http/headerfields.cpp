// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/headerfields.h"

#include <algorithm>

namespace StorymasterSync {

void HeaderFields::append(QByteArray name, QByteArray value)
{
    m_fields.append({std::move(name).toLower(), std::move(value).trimmed()});
}

bool HeaderFields::contains(QByteArrayView name) const
{
    return count(name) > 0;
}

qsizetype HeaderFields::count(QByteArrayView name) const
{
    return std::count_if(begin(), end(), [&](const auto &field) { return field.first == name; });
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    QByteArray joined;
    bool first = true;
    for (const auto &[key, fieldValue] : m_fields) {
        if (key != name)
            continue;
        if (!first)
            joined += ", ";
        joined += fieldValue;
        first = false;
    }
    return joined;
}

std::optional<QByteArray> HeaderFields::single(QByteArrayView name) const
{
    if (count(name) != 1)
        return std::nullopt;
    return value(name);
}

QList<QByteArray> HeaderFields::list(QByteArrayView name) const
{
    QList<QByteArray> members;
    const QList<QByteArray> parts = value(name).split(',');
    for (const QByteArray &part : parts) {
        if (const QByteArray member = part.trimmed(); !member.isEmpty())
            members.append(member);
    }
    return members;
}

bool HeaderFields::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> members = list(name);
    return std::any_of(members.begin(), members.end(),
                       [&](const QByteArray &member) { return member.compare(token, Qt::CaseInsensitive) == 0; });
}

} // namespace StorymasterSync
