// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace StorymasterSync {

/** A moment, and the name of one change: microseconds since 1970-01-01 UTC (protocol, "The stamp"). */
using Stamp = qint64;

/** The years 1970 to 9000, inclusive: what the wire and the database may hold. */
inline constexpr Stamp MinStamp = 0;
inline constexpr Stamp MaxStamp = 221'876'927'999'999'999; // 9000-12-31 23:59:59.999999

/** `2026-11-22T12:00:00.000001Z`, the one form we send. REQUIRES: MinStamp <= stamp <= MaxStamp. */
QString stampToWire(Stamp stamp);
QByteArray stampToWireUtf8(Stamp stamp);

/** `2026-11-22 12:00:00.000001`, the one form in the database; sorts as text. */
QString stampToDatabase(Stamp stamp);

/** Reads RFC 3339 with any offset, up to nine decimals (further than six are cut off) or none, `T`, `t` or a space
 *  between date and time, and no zone at all, which means UTC. Null for anything else or a year out of range.
 *  Covers the database's form too. */
std::optional<Stamp> stampFromText(QStringView text);

} // namespace StorymasterSync
