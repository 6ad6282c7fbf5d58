// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pluginmenu.h"

#include "hostsetup.h"
#include "pluginsession.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>

using namespace Qt::StringLiterals;
using Storymaster::ISyncProvider;
using Storymaster::SyncState;

namespace StorymasterHost {

namespace {

/** What the plugin is for stands in its line, or, where there is trouble, that; as plain text. */
void describe(QAction *entry, const PluginInfo &plugin, const QString &trouble)
{
    QString line = plugin.version.isEmpty() ? plugin.name : u"%1 %2"_s.arg(plugin.name, plugin.version);
    if (const QString &more = trouble.isEmpty() ? plugin.description : trouble; !more.isEmpty())
        line += u" – "_s + more;
    entry->setText(line.replace(u'&', "&&"_L1));
    entry->setToolTip(u"<qt>%1</qt>"_s.arg((trouble.isEmpty() ? plugin.description : trouble).toHtmlEscaped()));
    entry->setStatusTip(plugin.description);
}

} // namespace

PluginMenu::PluginMenu(HostSetup &setup, QWidget *parent) : QMenu(tr("&Plugins"), parent), m_setup(setup)
{
    setToolTipsVisible(true);
    for (const PluginInfo &plugin : m_setup.catalog().plugins())
        addEntry(plugin);
    if (m_entries.empty())
        addAction(tr("No plugins in %1").arg(m_setup.catalog().directory()))->setEnabled(false);
}

PluginMenu::~PluginMenu()
{
    while (!m_sessions.empty())
        disable(m_sessions.cbegin()->first);
}

void PluginMenu::addEntry(const PluginInfo &plugin)
{
    QAction *entry = addAction(QString());
    entry->setCheckable(true);
    entry->setEnabled(plugin.isUsable());
    describe(entry, plugin, plugin.fault);
    connect(entry, &QAction::toggled, this, [this, &plugin](bool on) { toggle(plugin, on); });
    m_entries[plugin.path] = entry;
}

void PluginMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("&Plugins"));
}

void PluginMenu::enableRemembered()
{
    for (const PluginInfo &plugin : m_setup.catalog().plugins()) {
        if (!plugin.isUsable() || !m_setup.settings().isPluginEnabled(plugin.id))
            continue;
        QString reason;
        if (!enable(plugin, &reason))
            describe(m_entries[plugin.path], plugin, reason);
        else if (isAutostarted())
            m_sessions[plugin.path]->provider()->start();
    }
}

bool PluginMenu::enable(const PluginInfo &plugin, QString *reason)
{
    auto session = std::make_unique<PluginSession>(plugin, m_setup.host());
    if (!session->load(reason) || !session->initialize(reason))
        return false;
    QAction *entry = m_entries[plugin.path];
    describe(entry, plugin, {});
    const QSignalBlocker blocker(entry);
    entry->setChecked(true);
    ISyncProvider *provider = session->provider();
    connect(provider, &ISyncProvider::stateChanged, entry, [entry, &plugin, provider](SyncState state) {
        describe(entry, plugin, state == SyncState::Failed ? provider->failure() : QString());
    });
    m_sessions[plugin.path] = std::move(session);
    Q_EMIT enabled(provider);
    return true;
}

void PluginMenu::disable(const QString &path)
{
    const auto session = m_sessions.extract(path);
    if (session)
        Q_EMIT disabling(session.mapped()->provider());
}

void PluginMenu::toggle(const PluginInfo &plugin, bool on)
{
    m_setup.settings().setPluginEnabled(plugin.id, on);
    QAction *entry = m_entries[plugin.path];
    if (!on) {
        disable(plugin.path);
        describe(entry, plugin, {});
        return;
    }
    QString reason;
    if (enable(plugin, &reason)) {
        m_sessions[plugin.path]->provider()->start();
        return;
    }
    describe(entry, plugin, reason);
    const QSignalBlocker blocker(entry);
    entry->setChecked(false);
}

bool PluginMenu::isAutostarted() const
{
    const QByteArray variable = qgetenv("STORYMASTER_SYNC_AUTOSTART");
    const QVariant value = variable.isEmpty() ? m_setup.settings().syncSetting(u"autostart"_s)
                                              : QVariant(QString::fromUtf8(variable));
    return !value.isValid() || value.toBool();
}

} // namespace StorymasterHost
