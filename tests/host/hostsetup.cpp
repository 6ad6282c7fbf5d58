// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostsetup.h"

#include "demodatabase.h"
#include "hostoptions.h"
#include "plainoutput.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/storymaster"_s;
}

QString settingsFile(const HostOptions &options)
{
    return options.settingsFile.isEmpty() ? folder(QStandardPaths::GenericConfigLocation) + u"/host.ini"_s
                                          : QFileInfo(options.settingsFile).absoluteFilePath();
}

QString pluginDirectory(const HostOptions &options)
{
    return options.pluginDirectory.isEmpty() ? QCoreApplication::applicationDirPath() + u"/../plugins"_s
                                             : options.pluginDirectory;
}

} // namespace

std::unique_ptr<HostSetup> HostSetup::make(const HostOptions &options, QString *reason)
{
    std::unique_ptr<HostSetup> setup(new HostSetup(options));
    if (!setup->prepare(options, reason))
        return nullptr;
    return setup;
}

HostSetup::HostSetup(const HostOptions &options)
    : m_dataDirectory(folder(QStandardPaths::GenericDataLocation)),
      m_settings(settingsFile(options)),
      m_catalog(pluginDirectory(options))
{}

bool HostSetup::prepare(const HostOptions &options, QString *reason)
{
    QString databaseFile;
    if (!m_settings.isUsable(reason) || !makeFilesDirectory(reason) || !chooseDatabase(options, &databaseFile, reason))
        return false;
    applyListeningOptions(options);
    m_database = std::make_unique<HostDatabase>(databaseFile);
    if (!m_database->open(reason))
        return false;
    m_host = std::make_unique<FakeHost>(m_settings, m_database->connectionName(), m_dataDirectory + u"/sync"_s);
    return true;
}

bool HostSetup::chooseDatabase(const HostOptions &options, QString *fileName, QString *reason)
{
    if (!options.demo) {
        *fileName = options.database.isEmpty() ? m_dataDirectory + u"/storymaster.db"_s : options.database;
        return true;
    }
    QString directory;
    if (!lockDemoDirectory(&directory, reason))
        return false;
    // The backup that the plugin makes of each new demo goes with it.
    QDir demo(directory);
    for (const QString &file : demo.entryList({u"storymaster.db*"_s, u"storymaster_backup_*.db"_s}, QDir::Files))
        demo.remove(file);
    *fileName = demo.filePath(u"storymaster.db"_s);
    if (!DemoDatabase(*fileName).create(reason))
        return false;
    printToStderr(tr("The demo database is %1").arg(*fileName));
    return true;
}

bool HostSetup::lockDemoDirectory(QString *directory, QString *reason)
{
    for (int i = 1; !m_demoLock; ++i) {
        *directory = m_dataDirectory + (i == 1 ? u"/demo"_s : u"/demo-%1"_s.arg(i));
        auto lock = std::make_unique<QLockFile>(*directory + u".lock"_s);
        lock->setStaleLockTime(0);
        const bool locked = lock->tryLock(0);
        if (locked && QDir().mkpath(*directory)) {
            m_demoLock = std::move(lock);
        } else if (locked || lock->error() != QLockFile::LockFailedError) {
            *reason = tr("No demo database can be made in %1.").arg(m_dataDirectory);
            return false;
        }
    }
    return true;
}

bool HostSetup::makeFilesDirectory(QString *reason) const
{
    const QString name = m_dataDirectory + u"/sync"_s;
    // The folder above is shared with the app; only our own is closed to other users.
    if (QDir().mkpath(m_dataDirectory)
        && (QFileInfo(name).isDir() ? QFile::setPermissions(name, OwnerOnly) : QDir().mkdir(name, OwnerOnly)))
        return true;
    *reason = tr("The folder %1 cannot be made.").arg(name);
    return false;
}

void HostSetup::applyListeningOptions(const HostOptions &options)
{
    // The plugin lets the environment win over the settings; the command line wins over both.
    if (!options.hostAddress.isEmpty()) {
        qunsetenv("STORYMASTER_SYNC_HOST");
        m_settings.setForThisRun(u"host"_s, options.hostAddress);
    }
    if (options.port) {
        qunsetenv("STORYMASTER_SYNC_PORT");
        m_settings.setForThisRun(u"port"_s, QString::number(*options.port));
    }
}

} // namespace StorymasterHost
