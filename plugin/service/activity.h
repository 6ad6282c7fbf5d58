// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace StorymasterSync {

class Connection;
class DeviceRegistry;

/** What a phone did to rows. */
enum class ActivityKind { Added, Changed, Deleted };

/** One thing that a phone did: so many rows of these types, in one sync. No contents. */
struct ActivityEntry
{
    struct Count
    {
        QString entityType;
        qint64 rows = 0;
    };

    QDateTime at; ///< UTC; when it ended.
    QString deviceId;
    QString deviceName; ///< Plain text of a phone's; also of one that is no longer paired.
    ActivityKind kind = ActivityKind::Changed;
    QList<Count> counts; ///< Most rows first.
};

/** The rows of one day, in the machine's time zone. */
struct ActivityDay
{
    QDate day;
    QString deviceId;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
};

/** What phones did of late: a plain value. */
struct Activity
{
    static constexpr int Days = 30;

    QList<ActivityEntry> entries; ///< Newest first.
    QList<ActivityDay> days;      ///< Oldest first; days and devices without anything are left out.
};

/** Reads it from the database. What one device did in commits less than a minute apart is one entry. Throws SqlFailure;
 *  thread: the connection's. */
Activity readActivity(Connection &connection, const DeviceRegistry &devices, const QDateTime &now);

} // namespace StorymasterSync

Q_DECLARE_METATYPE(StorymasterSync::Activity)
