// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace StorymasterSync {

/** A folder of its own with one database file; both go when it does. Any thread. */
class TemporaryDatabase
{
public:
    /** The generations of real databases: "legacy", "migrated", "current". They lie in $SSYNC_SHARED_DATA, else in
     *  ../shared/data beside the project; null where they are not there. */
    static QString realFile(const QString &generation);

    TemporaryDatabase() = default;

    /** Makes the file by `ddl`, or as a copy of `original`. A failure ends the test program. */
    void create(const QString &ddl);
    void copy(const QString &original);

    QString path() const { return m_folder.filePath(QStringLiteral("story.db")); }
    QString folder() const { return m_folder.path(); }

    /** Names of the backups beside it. */
    QStringList backups() const;
    /** All bytes of the file and of its journals. */
    QByteArray bytes() const;

private:
    QTemporaryDir m_folder;
};

} // namespace StorymasterSync
