// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace StorymasterSync {

/** A stretch of a text, in UTF-16 units. */
struct TextSpan
{
    int begin = 0;
    int length = 0;

    bool operator==(const TextSpan &) const = default;
};

/** What two texts do not have in common, word by word: ascending, apart from each other, whole words and gaps. */
struct WordDiff
{
    QList<TextSpan> left;
    QList<TextSpan> right;

    bool operator==(const WordDiff &) const = default;
};

/** Compares as a merge does. A pure function, any thread; with long texts it takes tens of milliseconds. */
[[nodiscard]] WordDiff compareWords(const QString &left, const QString &right);

} // namespace StorymasterSync

Q_DECLARE_METATYPE(StorymasterSync::WordDiff)
