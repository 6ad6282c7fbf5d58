// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace StorymasterSync {

/** A prepared statement of BareDatabase; as thin as it can be, since it is what others are measured against. */
class BareStatement
{
public:
    BareStatement(sqlite3 *database, const char *sql);

    /** Positions count from 1. Text must outlive the next run(). */
    void bind(int position, qint64 value);
    void bind(int position, const QByteArray &text);
    /** Steps to the end, and makes it ready for the next. REQUIRES: the statement cannot fail; a failure ends the program. */
    void run();

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/** An SQLite file by the library's own interface: the reference for what the plugin adds.
 *
 *  Thread: the one that made it. Failures end the program with a sentence: a figure without its reference says nothing. */
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path);

    void execute(const char *sql);
    void execute(const QString &sql);
    BareStatement prepare(const QByteArray &sql);
    /** The first column of the first row. */
    qint64 number(const char *sql);
    QByteArray text(const char *sql);

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };

    std::unique_ptr<sqlite3, Closer> m_database;
};

} // namespace StorymasterSync
