// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"

#include <QtCore/QMutex>
#include <QtCore/QString>

namespace StorymasterSync {

/** The newest stamp and the highest version that were given out, kept a second time: in the host's place for files, by
 *  the database's epoch. A database whose clock is behind this mark was restored from a backup (design, property 8).
 *
 *  The file is one line of fixed length, overwritten in place: a kill between two of them leaves the old or the new one.
 *
 *  Thread: any; locks. Owner: the Store. */
class GivenMark
{
public:
    struct Mark
    {
        Stamp stamp = 0;
        qint64 version = 0;
        bool operator==(const Mark &) const = default;
    };

    GivenMark(const QString &folder, const QString &epoch);

    /** The highest version in any database's mark in `folder`. A database without an epoch may be a backup from before
     *  sync: its rows must not be given versions again that phones hold from then. */
    static qint64 highestVersion(const QString &folder);

    /** What was last kept; zero where nothing was. */
    Mark mark() const;

    /** Raises the mark; lower values are ignored. False where the file could not be written. */
    bool raise(const Mark &mark);

private:
    static Mark read(const QString &path);

    const QString m_path;
    mutable QMutex m_mutex;
    Mark m_mark; ///< Guarded by m_mutex.
};

} // namespace StorymasterSync
