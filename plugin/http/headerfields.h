// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>
#include <utility>

namespace StorymasterSync {

/** The header fields of a request in the order received, names in lower case (RFC 9110, section 5). A plain value. */
class HeaderFields
{
public:
    void append(QByteArray name, QByteArray value);

    bool contains(QByteArrayView name) const;
    /** How often the field is there. */
    qsizetype count(QByteArrayView name) const;
    /** The field's value, its repetitions joined by ", "; empty where it is missing. */
    QByteArray value(QByteArrayView name) const;
    /** The value of a field that may stand there once only; nothing where it is missing or repeated. */
    std::optional<QByteArray> single(QByteArrayView name) const;
    /** The members of a comma-separated list, trimmed, empty ones left out. */
    QList<QByteArray> list(QByteArrayView name) const;
    /** Whether the list has `token`, upper and lower case being the same. */
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    auto begin() const { return m_fields.cbegin(); }
    auto end() const { return m_fields.cend(); }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

} // namespace StorymasterSync
