// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/sql.h"

#include "base/logging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** SQLite's primary result codes (sqlite.org/rescode.html). */
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteInterrupt = 9,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

/** Waiting is done in short waits of SQLite's, so that stopping is noticed between them. */
constexpr int BusyStepMillis = 100;

QString sentence(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error errorOf(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return {
            ErrorKind::Busy,
            sentence(QT_TRANSLATE_NOOP("Store", "The database is in use by another program. Try again in a moment.")),
            detail};
    case SqliteReadOnly:
        return {ErrorKind::ReadOnly,
                sentence(QT_TRANSLATE_NOOP("Store", "The database file cannot be written. Check its permissions.")),
                detail};
    case SqliteFull:
        return {ErrorKind::Full,
                sentence(QT_TRANSLATE_NOOP("Store", "The disk is full. Free some space and try again.")), detail};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {ErrorKind::Corrupt,
                sentence(QT_TRANSLATE_NOOP("Store", "The file is not a database, or it is damaged.")), detail};
    case SqliteInterrupt:
        return {ErrorKind::Stopped, sentence(QT_TRANSLATE_NOOP("Store", "Sync is being stopped.")), detail};
    case SqliteCantOpen:
        return {ErrorKind::Io, sentence(QT_TRANSLATE_NOOP("Store", "The database file cannot be opened.")), detail};
    case SqliteIoError:
    default:
        return {ErrorKind::Io, sentence(QT_TRANSLATE_NOOP("Store", "The database could not be read or written.")),
                detail};
    }
}

} // namespace

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

std::optional<DatabaseFile> DatabaseFile::ofConnection(const QString &connectionName)
{
    const QSqlDatabase database = QSqlDatabase::database(connectionName, false);
    if (database.driverName() != "QSQLITE"_L1 || database.databaseName().isEmpty()
        || database.databaseName() == ":memory:"_L1)
        return std::nullopt;
    return DatabaseFile{database.databaseName(), database.connectOptions()};
}

// ---- Connection ------------------------------------------------------------------------------------------------

Connection::Connection(const DatabaseFile &file, Role role, const std::atomic<bool> *stopping)
    : m_name(u"storymaster-sync-"_s + QUuid::createUuid().toString(QUuid::Id128)), m_stopping(stopping)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file.fileName);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyStepMillis);
    for (const QString &option : file.connectOptions.split(u';', Qt::SkipEmptyParts)) {
        if (option.trimmed().startsWith("QSQLITE_OPEN_URI"_L1))
            options += u';' + option.trimmed();
    }
    database.setConnectOptions(options);
    try {
        if (!database.open())
            fail(database.lastError(), u"open"_s);
        // Foreign keys are checked by the engine, which knows of soft deletes and of the app's dangling references.
        exec(u"PRAGMA foreign_keys=OFF"_s);
        exec(u"PRAGMA recursive_triggers=OFF"_s);
        exec(u"PRAGMA cache_size=-2048"_s);
        if (role == Role::Writer) {
            exec(u"PRAGMA synchronous=FULL"_s);
            exec(u"PRAGMA secure_delete=ON"_s);
        } else {
            exec(u"PRAGMA query_only=ON"_s);
        }
    } catch (const SqlFailure &) {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    rollback();
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::fail(const QSqlError &error, const QString &sql) const
{
    const int code = error.nativeErrorCode().toInt();
    // The message may quote a value of the row only for a constraint, where it names table and column.
    const QString detail = error.databaseText() + u" ["_s + sql.left(120) + u']';
    throw SqlFailure{errorOf(code, detail), code & 0xff, (code & 0xff) == SqliteConstraint};
}

void Connection::run(QSqlQuery &query, const QString &sql) const
{
    QElapsedTimer waited;
    waited.start();
    while (!query.exec()) {
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        const bool stopping = m_stopping && *m_stopping;
        // Waiting cannot be a deadlock: no read transaction of ours ever turns into a write.
        if (code != SqliteBusy || stopping || waited.elapsed() > m_patience)
            fail(query.lastError(), sql);
    }
}

void Connection::exec(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.prepare(sql))
        fail(query.lastError(), sql);
    run(query, sql);
}

Statement Connection::prepare(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_statements.remove(sql);
            fail(error, sql);
        }
    }
    return Statement(*this, query, sql);
}

QVariant Connection::value(const QString &sql, const QVariantList &arguments)
{
    Statement statement = prepare(sql);
    for (const QVariant &argument : arguments)
        statement.bind(argument);
    return statement.step() ? statement.value(0) : QVariant();
}

void Connection::forgetStatements()
{
    m_statements.clear();
}

void Connection::runPatiently(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    QElapsedTimer waited;
    waited.start();
    while (!query.exec(sql)) {
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        if (code != SqliteBusy || (m_stopping && *m_stopping) || waited.elapsed() > m_patience)
            fail(query.lastError(), sql);
    }
}

void Connection::beginWrite()
{
    runPatiently(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = true;
}

void Connection::beginRead()
{
    exec(u"BEGIN"_s);
    m_inTransaction = true;
}

void Connection::commit()
{
    // In rollback-journal mode a reader can hold up a commit; the transaction stays whole meanwhile.
    runPatiently(u"COMMIT"_s);
    m_inTransaction = false;
}

void Connection::rollback()
{
    if (!m_inTransaction)
        return;
    m_inTransaction = false;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(u"ROLLBACK"_s))
        qCDebug(lcStore) << "rollback:" << query.lastError().databaseText();
}

// ---- Statement -------------------------------------------------------------------------------------------------

Statement::Statement(Connection &connection, std::shared_ptr<QSqlQuery> query, QString sql)
    : m_connection(&connection), m_query(std::move(query)), m_sql(std::move(sql))
{}

Statement::~Statement()
{
    if (m_query && m_running)
        m_query->finish();
}

Statement &Statement::bind(const QVariant &value)
{
    // Qt binds a null QString as NULL, and reads NULL as a null of text: that one stays NULL.
    const bool isEmptyText = value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
    m_query->bindValue(m_bound++, isEmptyText ? QVariant(u""_s) : value);
    return *this;
}

bool Statement::step()
{
    if (!m_running) {
        m_connection->run(*m_query, m_sql);
        m_running = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid() && m_query->lastError().type() != QSqlError::NoError)
        m_connection->fail(m_query->lastError(), m_sql);
    return false;
}

void Statement::run()
{
    m_connection->run(*m_query, m_sql);
    m_running = true;
}

// ---- Transaction -----------------------------------------------------------------------------------------------

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    if (kind == Kind::Write)
        connection.beginWrite();
    else
        connection.beginRead();
}

Transaction::~Transaction()
{
    if (m_open)
        m_connection.rollback();
}

void Transaction::commit()
{
    m_connection.commit();
    m_open = false;
}

} // namespace StorymasterSync
