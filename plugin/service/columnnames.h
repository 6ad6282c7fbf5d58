// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace StorymasterSync {

/** What people call the columns, in the user's language. A column that is not known here (an app upgrade brought it) is
 *  called as it is, with spaces and without `_id`. Any thread. */
namespace ColumnNames {

/** "First name", as a label. */
QString of(const QString &column);

/** The columns that have a name here. */
QStringList known();

} // namespace ColumnNames

} // namespace StorymasterSync
