// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostdatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

/** The first 16 bytes of every SQLite database (https://sqlite.org/fileformat.html, "Magic Header String"). */
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

} // namespace

HostDatabase::HostDatabase(const QString &fileName)
    : m_fileName(QFileInfo(fileName).absoluteFilePath()),
      m_connectionName(u"storymaster-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

HostDatabase::~HostDatabase()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool HostDatabase::open(QString *reason)
{
    if (!isRightKindOfFile(reason) || !isWritable(reason))
        return false;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.isValid()) {
        *reason = tr("Qt's driver for SQLite is not installed.");
        return false;
    }
    QSqlQuery query(database);
    if (!database.open() || !query.exec(u"select count(*) from sqlite_master"_s) || !query.next()) {
        const QSqlError error = database.isOpen() ? query.lastError() : database.lastError();
        *reason = tr("The database %1 cannot be opened: %2.").arg(m_fileName, error.databaseText());
        return false;
    }
    return true;
}

bool HostDatabase::isRightKindOfFile(QString *reason) const
{
    const QFileInfo info(m_fileName);
    if (!info.exists()) {
        *reason = tr("There is no database %1. Name one with --database, or try --demo.").arg(m_fileName);
        return false;
    }
    QFile file(m_fileName);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        *reason = tr("%1 cannot be read.").arg(m_fileName);
        return false;
    }
    if (file.read(Magic.size()) != Magic) {
        *reason = tr("%1 is not a SQLite database.").arg(m_fileName);
        return false;
    }
    return true;
}

bool HostDatabase::isWritable(QString *reason) const
{
    const QFileInfo info(m_fileName);
    if (!info.isWritable()) {
        *reason = tr("%1 is read-only. Sync needs to write to it.").arg(m_fileName);
        return false;
    }
    // SQLite keeps its journal beside the database, and the plugin its backups.
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        *reason = tr("The folder %1 is read-only. The database needs to keep its journal there.")
                      .arg(info.absolutePath());
        return false;
    }
    return true;
}

} // namespace StorymasterHost
