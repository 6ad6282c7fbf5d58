// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/configuration.h"

#include "interfaces/isynchost.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVersionNumber>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

} // namespace

SyncService::Configuration maintenanceConfigurationFrom(Storymaster::ISyncHost &host)
{
    SyncService::Configuration configuration;
    configuration.file = DatabaseFile::ofConnection(host.databaseConnectionName()).value_or(DatabaseFile());
    configuration.filesFolder = host.filesDirectory();
    return configuration;
}

Result<HostConfiguration> configurationFrom(Storymaster::ISyncHost &host)
{
    if (QVersionNumber::fromString(host.applicationVersion())
        < QVersionNumber::fromString(QStringLiteral(SSYNC_MINIMUM_HOST))) {
        return invalid(QCoreApplication::translate("Configuration", "Sync needs Storymaster %1 or later.")
                           .arg(QStringLiteral(SSYNC_MINIMUM_HOST)));
    }
    if (!DatabaseFile::ofConnection(host.databaseConnectionName())) {
        return invalid(
            QCoreApplication::translate("Configuration", "Sync needs Storymaster's database to be a SQLite file."));
    }
    const auto settings = readSettings(
        [&host](const QString &key) { return host.setting(key); },
        [](const QString &name) { return qEnvironmentVariable(name.toLatin1().constData()); });
    if (!settings)
        return settings.error();
    HostConfiguration result;
    result.version = QStringLiteral(SSYNC_VERSION);
    result.configuration = maintenanceConfigurationFrom(host);
    result.configuration.settings = *settings;
    return result;
}

} // namespace StorymasterSync
