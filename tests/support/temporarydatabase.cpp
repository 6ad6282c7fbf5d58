// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "support/temporarydatabase.h"

#include "support/appconnection.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

QString TemporaryDatabase::realFile(const QString &generation)
{
    const QString folder = qEnvironmentVariable("SSYNC_SHARED_DATA",
                                                QStringLiteral(SSYNC_SOURCE_DIR "/../shared/data"));
    const QString path = u"%1/storymaster-%2.db"_s.arg(folder, generation);
    return QFile::exists(path) ? path : QString();
}

void TemporaryDatabase::create(const QString &ddl)
{
    const QString refusal = AppConnection(path()).run(ddl);
    if (!refusal.isEmpty())
        qFatal("The test's database cannot be made: %s", qPrintable(refusal));
}

void TemporaryDatabase::copy(const QString &original)
{
    if (!QFile::copy(original, path()) || !QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner))
        qFatal("%s cannot be copied", qPrintable(original));
}

QStringList TemporaryDatabase::backups() const
{
    return QDir(folder()).entryList({u"storymaster_backup_*"_s}, QDir::Files, QDir::Name);
}

QByteArray TemporaryDatabase::bytes() const
{
    QByteArray all;
    for (const auto &suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile file(path() + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace StorymasterSync
