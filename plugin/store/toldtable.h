// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"
#include "store/sql.h"

#include <optional>

namespace StorymasterSync {

/** Versions that a device was told of in a push answer without having been sent what they hold: a repeated push is answered
 *  with the row's present state, which somebody else may have written. Until the next pull brings the row, such a version
 *  is no proof that the device has seen it, whether or not it pairs again meanwhile. Functions throw SqlFailure; thread: the connection's. */
namespace ToldTable {

/** Remembers that this device was told of `version` while its copy of the row is based on `base` (-1: unknown). */
void note(Connection &connection, qint64 deviceRow, const QString &table, qint64 id, qint64 version, Stamp stamp,
          qint64 base);

/** What the device's copy is really based on, where it was only told of `version`. */
std::optional<qint64> baseOf(Connection &connection, qint64 deviceRow, const QString &table, qint64 id, qint64 version);

bool any(Connection &connection, qint64 deviceRow);

/** A pull that ended at `end` has brought the rows of `tables`; null: of all. */
void forget(Connection &connection, qint64 deviceRow, Stamp end, const std::optional<QStringList> &tables);

} // namespace ToldTable

} // namespace StorymasterSync
