// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pluginsession.h"

#include "isyncmaintenance.h"
#include "isyncprovider.h"

namespace StorymasterHost {

PluginSession::PluginSession(const PluginInfo &info, Storymaster::ISyncHost &host)
    : m_info(info), m_host(host), m_loader(info.path)
{}

PluginSession::~PluginSession()
{
    if (m_initialized)
        m_provider->shutdown();
    if (m_provider)
        m_loader.unload();
}

bool PluginSession::load(QString *reason)
{
    if (!m_info.isUsable()) {
        *reason = m_info.fault;
        return false;
    }
    QObject *instance = m_loader.instance();
    if (!instance) {
        *reason = tr("The plugin %1 could not be loaded: %2").arg(m_info.name, m_loader.errorString());
        return false;
    }
    m_provider = qobject_cast<Storymaster::ISyncProvider *>(instance);
    if (!m_provider) {
        *reason = tr("The plugin %1 does not offer what its metadata promises.").arg(m_info.name);
        m_loader.unload();
        return false;
    }
    return true;
}

bool PluginSession::initialize(QString *reason)
{
    QString said;
    m_initialized = m_provider->initialize(&m_host, &said);
    if (!m_initialized)
        *reason = said.isEmpty() ? tr("The plugin %1 did not start, and did not say why.").arg(m_info.name) : said;
    return m_initialized;
}

Storymaster::ISyncMaintenance *PluginSession::maintenance() const
{
    return m_provider ? qobject_cast<Storymaster::ISyncMaintenance *>(m_provider) : nullptr;
}

} // namespace StorymasterHost
