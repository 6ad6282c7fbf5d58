// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDir>

namespace StorymasterSync {

/** The databases that are measured: all tables of the app, of which `actor` has so many rows, each with some 300
 *  characters of text and three references. What is made once is kept in the folder, and copied for each use.
 *
 *  Thread: the main one. */
class BenchFiles
{
public:
    enum class Journal { Wal, Rollback };

    explicit BenchFiles(const QString &folder);

    /** A fresh copy of a database as the app had it before sync existed. */
    QString oldCopy(int actors);
    /** A fresh copy of the same, prepared by the plugin, in this journal mode. */
    QString migratedCopy(int actors, Journal journal = Journal::Wal);
    /** The same without the plugin's triggers, for the reference. */
    QString copyWithoutTriggers(int actors, Journal journal = Journal::Wal);

    QString path(const QString &name) const;
    /** A text of some 30 characters, another one for each pair of numbers. */
    static QByteArray words(int row, int column);

private:
    QString original(int actors);
    QString migrated(int actors);
    QString copy(const QString &from, const QString &name, Journal journal);

    const QDir m_folder;
};

} // namespace StorymasterSync
