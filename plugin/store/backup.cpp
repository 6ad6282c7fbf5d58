// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/backup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** An empty file that only we can read, under the first name that is free; empty where there is no room for one. */
QString reserveFile(const QString &folder, const QDateTime &now)
{
    const QString stem = folder + u"/storymaster_backup_"_s + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString path = attempt == 0 ? stem + u".db"_s : u"%1_%2.db"_s.arg(stem).arg(attempt);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return path;
        if (!file.exists())
            break;
    }
    return {};
}

} // namespace

Result<QString> backUpDatabase(Connection &connection, const DatabaseFile &file, const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMicros() / 1000, QTimeZone::utc());
    const QString path = reserveFile(QFileInfo(file.fileName).absolutePath(), now);
    if (path.isEmpty()) {
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Store",
                                                 "No backup could be made beside the database, so it was left as it "
                                                 "was. Check that its folder can be written."),
                     {}};
    }
    const auto copied = guarded([&] {
        connection.prepare(u"VACUUM INTO ?"_s).bind(path).run();
        connection.forgetStatements();
        Connection copy({path, {}}, Connection::Role::Reader);
        return copy.value(u"PRAGMA integrity_check(1)"_s).toString();
    });
    if (copied.ok() && *copied == "ok"_L1)
        return path;
    QFile::remove(path);
    if (!copied.ok() && copied.error().kind != ErrorKind::Io)
        return copied.error();
    return Error{
        ErrorKind::Io,
        QCoreApplication::translate("Store",
                                    "The backup of the database could not be made or did not pass its check, so "
                                    "the database was left as it was. Check the disk's free space."),
        copied.ok() ? *copied : copied.error().detail};
}

} // namespace StorymasterSync
