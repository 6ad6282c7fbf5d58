// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace StorymasterSync {

/** What people call the entity types, in the user's language. A type that is not known here (an app upgrade brought it) is
 *  called as its table, with spaces. Any thread. */
namespace EntityNames {

/** "character", for running text. */
QString one(const QString &type);

/** "3 characters". */
QString counted(const QString &type, qint64 count);

/** The entity types that have a name here, parents first. */
QStringList types();

} // namespace EntityNames

} // namespace StorymasterSync
