// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "support/appconnection.h"

#include <sqlite3.h>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(statement, place);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_bind_double(statement, place, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

QVariant read(sqlite3_stmt *statement, int column)
{
    const auto bytes = [&](const void *data) {
        return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(statement, column));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: return QString::fromUtf8(bytes(sqlite3_column_text(statement, column)));
    case SQLITE_BLOB: return bytes(sqlite3_column_blob(statement, column));
    default: return {};
    }
}

} // namespace

AppConnection::AppConnection(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("The test's database cannot be opened: %s", sqlite3_errmsg(m_database));
    sqlite3_busy_timeout(m_database, 10'000);
}

AppConnection::~AppConnection()
{
    sqlite3_close(m_database);
}

QString AppConnection::run(const QString &sql)
{
    char *message = nullptr;
    sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString refusal = QString::fromUtf8(message);
    sqlite3_free(message);
    return refusal;
}

QString AppConnection::run(const QString &sql, const QVariantList &arguments)
{
    return step(sql, arguments, nullptr);
}

QList<QVariantList> AppConnection::rows(const QString &sql, const QVariantList &arguments)
{
    QList<QVariantList> rows;
    const QString refusal = step(sql, arguments, &rows);
    if (!refusal.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(refusal));
    return rows;
}

QVariant AppConnection::value(const QString &sql, const QVariantList &arguments)
{
    const QList<QVariantList> all = rows(sql, arguments);
    return all.isEmpty() ? QVariant() : all.first().value(0);
}

qint64 AppConnection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

int AppConnection::changes() const
{
    return sqlite3_changes(m_database);
}

QString AppConnection::step(const QString &sql, const QVariantList &arguments, QList<QVariantList> *rows)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(m_database));
    for (int i = 0; i < arguments.size(); ++i)
        bind(statement, i + 1, arguments[i]);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        QVariantList row;
        for (int i = 0; rows && i < sqlite3_column_count(statement); ++i)
            row.append(read(statement, i));
        if (rows)
            rows->append(row);
    }
    const QString refusal = code == SQLITE_DONE ? QString() : QString::fromUtf8(sqlite3_errmsg(m_database));
    sqlite3_finalize(statement);
    return refusal;
}

} // namespace StorymasterSync
