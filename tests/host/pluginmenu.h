// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "isyncprovider.h"

#include <QtWidgets/QMenu>

#include <map>
#include <memory>

namespace StorymasterHost {

class HostSetup;
class PluginSession;
struct PluginInfo;

/** The menu `Plugins`: an entry for each plugin found, checked while it is enabled.
 *
 *  Enabling loads, initialises and starts the plugin; disabling shuts it down; the choice is remembered. A plugin that
 *  fails says why in its line and tool tip, and the app goes on without it.
 *
 *  Thread: GUI thread. Owner: MainWindow. Borrows the setup, which outlives it. */
class PluginMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PluginMenu(HostSetup &setup, QWidget *parent = nullptr);
    /** Shuts down what is enabled. */
    ~PluginMenu() override;

    /** Enables what the user has not switched off; starts it unless the setting `autostart` is false. */
    void enableRemembered();

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /** The provider is initialised, not yet started. */
    void enabled(Storymaster::ISyncProvider *provider);
    /** Last chance to let go of everything that came from the provider. */
    void disabling(Storymaster::ISyncProvider *provider);

private:
    void addEntry(const PluginInfo &plugin);
    bool enable(const PluginInfo &plugin, QString *reason);
    void disable(const QString &path);
    void toggle(const PluginInfo &plugin, bool on);
    bool isAutostarted() const;

    HostSetup &m_setup;
    std::map<QString, QAction *> m_entries;                       ///< By the plugin's path.
    std::map<QString, std::unique_ptr<PluginSession>> m_sessions; ///< By the plugin's path; enabled ones.
};

} // namespace StorymasterHost
