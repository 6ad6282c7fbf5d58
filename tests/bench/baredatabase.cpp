// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "baredatabase.h"

#include <sqlite3.h>

namespace StorymasterSync {

namespace {

constexpr int PoliteWaitMs = 30000;

void check(bool holds, sqlite3 *database)
{
    if (!holds)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

} // namespace

BareStatement::BareStatement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK, database);
    m_statement.reset(statement);
}

void BareStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void BareStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), position, value);
}

void BareStatement::bind(int position, const QByteArray &text)
{
    sqlite3_bind_text(m_statement.get(), position, text.constData(), int(text.size()), SQLITE_STATIC);
}

void BareStatement::run()
{
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = sqlite3_step(m_statement.get());
    check(result == SQLITE_DONE, sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
}

BareDatabase::BareDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    const int result = sqlite3_open(path.toUtf8().constData(), &database);
    m_database.reset(database);
    check(result == SQLITE_OK, database);
    sqlite3_busy_timeout(database, PoliteWaitMs);
}

void BareDatabase::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void BareDatabase::execute(const char *sql)
{
    check(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_database.get());
}

void BareDatabase::execute(const QString &sql)
{
    execute(sql.toUtf8().constData());
}

BareStatement BareDatabase::prepare(const QByteArray &sql)
{
    return {m_database.get(), sql.constData()};
}

qint64 BareDatabase::number(const char *sql)
{
    return text(sql).toLongLong();
}

QByteArray BareDatabase::text(const char *sql)
{
    QByteArray first;
    const auto take = [](void *target, int columns, char **values, char **) {
        if (columns > 0 && values[0] != nullptr)
            *static_cast<QByteArray *>(target) = values[0];
        return 0;
    };
    check(sqlite3_exec(m_database.get(), sql, take, &first, nullptr) == SQLITE_OK, m_database.get());
    return first;
}

} // namespace StorymasterSync
