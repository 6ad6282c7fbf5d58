// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace StorymasterHost {

/** The app's own connection to its database: a file opened with QSQLITE, closed again when this dies.
 *
 *  Thread: the GUI thread only, as QSqlDatabase wants it. Owner: HostSetup. */
class HostDatabase
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::HostDatabase)

public:
    explicit HostDatabase(const QString &fileName);
    ~HostDatabase();
    Q_DISABLE_COPY_MOVE(HostDatabase)

    /** False: `reason` says for a user why not (missing, not a database, read-only, locked); nothing is created. */
    [[nodiscard]] bool open(QString *reason);

    QString fileName() const { return m_fileName; }
    QString connectionName() const { return m_connectionName; }

private:
    bool isRightKindOfFile(QString *reason) const;
    bool isWritable(QString *reason) const;

    const QString m_fileName;
    const QString m_connectionName;
};

} // namespace StorymasterHost
