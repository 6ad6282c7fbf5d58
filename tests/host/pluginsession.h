// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "plugincatalog.h"

#include <QtCore/QPluginLoader>

namespace Storymaster {
class ISyncHost;
class ISyncMaintenance;
class ISyncProvider;
} // namespace Storymaster

namespace StorymasterHost {

/** One plugin, loaded: steps 2 to 6 of ISyncProvider's lifecycle.
 *
 *  Thread: GUI thread. Owner: whoever enabled the plugin. Borrows the host, which outlives it. */
class PluginSession
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::PluginSession)

public:
    PluginSession(const PluginInfo &info, Storymaster::ISyncHost &host);
    /** Shuts the plugin down and unloads it: when this returns, its port is free. */
    ~PluginSession();
    Q_DISABLE_COPY_MOVE(PluginSession)

    /** Makes the plugin's object; nothing of it is initialised. False: `reason` is a sentence. */
    [[nodiscard]] bool load(QString *reason);
    /** REQUIRES: load() went well. False: `reason` is the plugin's own sentence. */
    [[nodiscard]] bool initialize(QString *reason);

    const PluginInfo &info() const { return m_info; }
    /** Null before load(). Owned by the plugin loader. */
    Storymaster::ISyncProvider *provider() const { return m_provider; }
    /** Null before load(), and where the plugin has no maintenance. */
    Storymaster::ISyncMaintenance *maintenance() const;

private:
    const PluginInfo m_info;
    Storymaster::ISyncHost &m_host;
    QPluginLoader m_loader;
    Storymaster::ISyncProvider *m_provider = nullptr;
    bool m_initialized = false;
};

} // namespace StorymasterHost
