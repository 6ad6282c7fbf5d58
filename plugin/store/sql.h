// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace StorymasterSync {

/** A statement that SQLite refused. Thrown inside the store room only: guarded() turns it into an Error at its edge. */
struct SqlFailure
{
    Error error;
    int code = 0;            ///< SQLite's primary result code.
    bool constraint = false; ///< A constraint of the table said no; the statement changed nothing.
};

/** `name` as an SQL identifier. */
QString quoted(const QString &name);

/** Which database file, and how the app opened it. */
struct DatabaseFile
{
    QString fileName;
    QString connectOptions;

    /** The file that the app's connection of this name has open, read by value: a QSqlDatabase belongs to the thread that
     *  made it. Nothing where it is no SQLite file. Call in the app's thread. */
    static std::optional<DatabaseFile> ofConnection(const QString &connectionName);
};

class Statement;

/** One SQLite connection of the plugin's own, with its prepared statements.
 *
 *  Thread: the one that made it, to the end. Owner: a Lane, or whoever made it.
 *  Never changes the journal mode. Waits for a lock until `stopping` is set or BusyMillis have passed. */
class Connection
{
public:
    enum class Role { Reader, Writer };
    static constexpr int BusyMillis = 10'000;
    static constexpr int ImpatientMillis = 500;

    /** Throws SqlFailure where the file cannot be opened. `stopping` may be null and outlives the connection. */
    Connection(const DatabaseFile &file, Role role, const std::atomic<bool> *stopping = nullptr);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** Another one for each connection. */
    const QString &name() const { return m_name; }

    /** Runs SQL without parameters and without an answer. */
    void exec(const QString &sql);

    /** A prepared statement, kept for the next time. At most one user of the same SQL at a time. */
    Statement prepare(const QString &sql);

    /** The first column of the first row, or an invalid QVariant. */
    QVariant value(const QString &sql, const QVariantList &arguments = {});

    /** While it lives, a lock is waited for no longer than ImpatientMillis: for who only asks how things are. */
    class Impatience
    {
    public:
        explicit Impatience(Connection &connection) : m_connection(connection)
        {
            connection.m_patience = ImpatientMillis;
        }
        ~Impatience() { m_connection.m_patience = BusyMillis; }
        Q_DISABLE_COPY_MOVE(Impatience)

    private:
        Connection &m_connection;
    };

    /** Drops every prepared statement, so that tables can be altered. */
    void forgetStatements();

    /** Begins a transaction that holds the write lock, waiting for it politely. */
    void beginWrite();
    void beginRead();
    void commit();
    /** Never fails; harmless without a transaction. */
    void rollback();

private:
    friend class Statement;

    [[noreturn]] void fail(const QSqlError &error, const QString &sql) const;
    void run(QSqlQuery &query, const QString &sql) const;
    void runPatiently(const QString &sql);

    QString m_name;
    const std::atomic<bool> *m_stopping;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    bool m_inTransaction = false;
    int m_patience = BusyMillis;
};

/** A use of a prepared statement: bind, step, read; reset when it goes out of scope, so that it pins no snapshot. */
class Statement
{
public:
    Statement(Connection &connection, std::shared_ptr<QSqlQuery> query, QString sql);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /** Binds the next parameter. QString is text, QByteArray a blob, an invalid QVariant NULL. */
    Statement &bind(const QVariant &value);
    Statement &bindNull() { return bind(QVariant()); }

    /** The next row; false at the end. The first call runs the statement. */
    bool step();
    /** Runs a statement without an answer. */
    void run();

    QVariant value(int column) const { return m_query->value(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int changes() const { return m_query->numRowsAffected(); }

private:
    Connection *m_connection;
    std::shared_ptr<QSqlQuery> m_query;
    QString m_sql;
    int m_bound = 0;
    bool m_running = false;
};

/** A transaction that is rolled back unless it was committed. */
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/** Runs `work` at the edge of the room: what it throws comes back as an Error. */
template <typename Work>
auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
}

} // namespace StorymasterSync
