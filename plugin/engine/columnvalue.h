// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/pushmessage.h"
#include "protocol/schema.h"

#include <QtCore/QJsonValue>
#include <QtCore/QVariant>

namespace StorymasterSync {

/** Values of columns, between the wire and the database. Pure functions, any thread.
 *
 *  A stored value is what SQLite holds: an invalid QVariant for NULL, qlonglong, double, QString or QByteArray (a BLOB).
 *  On the wire a BLOB is its bytes in upper-case hexadecimal, a BOOLEAN is true or false. */

/** Whether `sent` is what `stored` looks like on the wire. */
bool isSameValue(const Column &column, const QJsonValue &sent, const QVariant &stored);

/** Whether two stored values are the same to SQLite's IS. */
bool isSameStored(const QVariant &left, const QVariant &right);

/** What `sent` is stored as, or why it cannot be (invalid_value). Not for references. */
std::variant<QVariant, Refusal> toStored(const Column &column, const QJsonValue &sent);

/** What toWire() made `sent` of: what is not checked, because it was stored once. */
QVariant fromWire(const Column &column, const QJsonValue &sent);

/** `stored` as it travels. */
QJsonValue toWire(const Column &column, const QVariant &stored);

} // namespace StorymasterSync
