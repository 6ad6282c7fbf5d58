// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "benchfiles.h"

#include "baredatabase.h"
#include "benchhost.h"
#include "demotables.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int NamedRows = 50; ///< Of each table that an actor refers to.

/** As the app made it before there was sync. */
QString creation(const StorymasterHost::DemoTable &table)
{
    QStringList parts{u"id INTEGER NOT NULL PRIMARY KEY"_s};
    for (const StorymasterHost::DemoColumn &column : table.columns)
        parts.append(u"\"%1\" %2%3"_s.arg(column.name, column.sqlType, column.isNullable ? QString() : u" NOT NULL"_s));
    for (const StorymasterHost::DemoColumn &column : table.columns) {
        if (!column.references.isEmpty())
            parts.append(u"FOREIGN KEY(%1) REFERENCES %2 (id)"_s.arg(column.name, column.references));
    }
    return u"CREATE TABLE \"%1\" (%2)"_s.arg(table.name, parts.join(u", "_s));
}

void addNamedRows(BareDatabase &database)
{
    database.execute("INSERT INTO user(id, username) VALUES(1, 'writer')");
    database.execute("INSERT INTO setting(id, name, user_id) VALUES(1, 'The world', 1)");
    for (int i = 1; i <= NamedRows; ++i) {
        database.execute(u"INSERT INTO alignment(id, name, setting_id) VALUES(%1, 'Alignment %1', 1)"_s.arg(i));
        database.execute(u"INSERT INTO background(id, name, setting_id) VALUES(%1, 'Background %1', 1)"_s.arg(i));
    }
}

void addActors(BareDatabase &database, int count)
{
    static const QByteArray TextColumns =
        "first_name, middle_name, last_name, title, job, actor_role, ideal, bond, flaw,"
        "appearance, strengths, weaknesses, notes";
    constexpr int Texts = 13;
    database.execute("BEGIN");
    BareStatement insert = database.prepare("INSERT INTO actor(id, setting_id, background_id, alignment_id, actor_age, "
                                            + TextColumns + ") VALUES(?1, 1, 1 + ?1 % 50, 1 + ?1 % 49, 20 + ?1 % 60"
                                            + QByteArray(",?").repeated(Texts) + ")");
    for (int row = 1; row <= count; ++row) {
        QByteArrayList texts;
        for (int column = 0; column < Texts; ++column)
            texts.append(BenchFiles::words(row, column));
        insert.bind(1, row);
        for (int column = 0; column < Texts; ++column)
            insert.bind(2 + column, texts[column]);
        insert.run();
    }
    database.execute("COMMIT");
}

} // namespace

BenchFiles::BenchFiles(const QString &folder) : m_folder(folder)
{
    if (!m_folder.mkpath(u"."_s))
        qFatal("The folder %s cannot be made.", qPrintable(folder));
}

QString BenchFiles::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray BenchFiles::words(int row, int column)
{
    static const QByteArrayList Words{"amber",  "river",    "quietly", "stone", "forgets", "her",  "name", "under",
                                      "winter", "lanterns", "and",     "walks", "home",    "with", "salt", "thunder"};
    quint32 dice = quint32(row) * 2654435761U + quint32(column) * 40503U;
    QByteArray text;
    while (text.size() < 19) {
        dice = dice * 1664525U + 1013904223U;
        text += Words[qsizetype(dice >> 28)] + ' ';
    }
    return text.trimmed();
}

QString BenchFiles::oldCopy(int actors)
{
    const QString to = path(u"used-old.db"_s);
    QFile::remove(to);
    if (!QFile::copy(original(actors), to))
        qFatal("The database cannot be copied.");
    return to;
}

QString BenchFiles::migratedCopy(int actors, Journal journal)
{
    return copy(migrated(actors), u"used.db"_s, journal);
}

QString BenchFiles::copyWithoutTriggers(int actors, Journal journal)
{
    const QString file = copy(migrated(actors), u"reference.db"_s, journal);
    BenchHost::maintain(file, u"--remove-triggers"_s);
    return file;
}

QString BenchFiles::original(int actors)
{
    const QString file = path(u"actors-%1-old.db"_s.arg(actors));
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    {
        BareDatabase database(unfinished);
        database.execute("PRAGMA synchronous = OFF");
        for (const StorymasterHost::DemoTable &table : StorymasterHost::readDemoTables())
            database.execute(creation(table));
        addNamedRows(database);
        addActors(database, actors);
    }
    QFile::rename(unfinished, file);
    return file;
}

QString BenchFiles::migrated(int actors)
{
    const QString file = path(u"actors-%1.db"_s.arg(actors));
    if (QFile::exists(file))
        return file;
    const QString unfinished = oldCopy(actors);
    BenchHost::maintain(unfinished, u"--migrate-only"_s);
    QFile::rename(unfinished, file);
    return file;
}

QString BenchFiles::copy(const QString &from, const QString &name, Journal journal)
{
    const QString to = path(name);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(to + suffix);
    if (!QFile::copy(from, to))
        qFatal("The database cannot be copied.");
    BareDatabase(to).execute(journal == Journal::Wal ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    return to;
}

} // namespace StorymasterSync
