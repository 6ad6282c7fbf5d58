// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace StorymasterSync {

/** Bodies of pushes of actors, as a phone writes them: compact, the whole row. */
class BenchPush
{
public:
    /** `count` new rows; `series` tells one run of them from another. */
    static QByteArray creates(int series, int first, int count);
    /** New notes and another title for the actors from `first` on, which have `version`. */
    static QByteArray updates(int first, int count, int version);

    /** RFC 4122 text, another one for each pair of numbers. */
    static QByteArray uuid(int series, int row);
};

} // namespace StorymasterSync
