// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

struct sqlite3;

namespace StorymasterSync {

/** The app, or a script, that writes to the database without knowing of us: SQLite's own API, nothing of the plugin.
 *
 *  Thread: the one that made it. Values are an invalid QVariant, qlonglong, double, QString or QByteArray. */
class AppConnection
{
public:
    explicit AppConnection(const QString &path);
    ~AppConnection();
    AppConnection(const AppConnection &) = delete;
    AppConnection &operator=(const AppConnection &) = delete;

    /** Runs any number of statements without parameters; what SQLite says where it refuses, else empty. */
    QString run(const QString &sql);
    /** Runs one statement; what SQLite says where it refuses, else empty. */
    QString run(const QString &sql, const QVariantList &arguments);

    /** All rows of one query; a refusal ends the test program, for it is the test that is wrong then. */
    QList<QVariantList> rows(const QString &sql, const QVariantList &arguments = {});
    /** The first column of the first row. */
    QVariant value(const QString &sql, const QVariantList &arguments = {});

    qint64 lastInsertRowId() const;
    int changes() const;

private:
    QString step(const QString &sql, const QVariantList &arguments, QList<QVariantList> *rows);

    sqlite3 *m_database = nullptr;
};

} // namespace StorymasterSync
