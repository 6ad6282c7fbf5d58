// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/conflictview.h"
#include "service/worddiff.h"

#include <QtCore/QString>

namespace StorymasterSync {

/** Words that the parts of the conflict dialog share. All are plain text. */
namespace ConflictTexts {

/** "Character: Ann Baker". */
QString title(const ConflictView &view);

/** A device's name, short enough for a button. */
QString deviceName(const QString &name);

/** For texts of buttons and menus, where `&` marks a key; and back. */
QString escaped(QString text);
QString unescaped(QString text);

/** Both lists of stretches as one, ascending and apart. */
QList<TextSpan> joined(const QList<TextSpan> &one, const QList<TextSpan> &other);

} // namespace ConflictTexts

} // namespace StorymasterSync
