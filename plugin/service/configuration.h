// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/syncservice.h"

namespace Storymaster {
class ISyncHost;
}

namespace StorymasterSync {

struct HostConfiguration
{
    QString version; ///< Of the plugin.
    SyncService::Configuration configuration;
};

/** Reads and checks all that the host gives: its version, its database connection's name, its settings (the environment
 *  wins). Fails with a sentence for the user. GUI thread. */
Result<HostConfiguration> configurationFrom(Storymaster::ISyncHost &host);

/** What maintenance needs: the database and the place for files; settings are left at their defaults. GUI thread. */
SyncService::Configuration maintenanceConfigurationFrom(Storymaster::ISyncHost &host);

} // namespace StorymasterSync
