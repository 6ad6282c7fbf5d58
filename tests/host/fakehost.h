// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "isynchost.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

namespace StorymasterHost {

class HostSettings;

/** The worked example of what the desktop app implements for the plugin.
 *
 *  Thread: GUI thread. Owner: HostSetup, which outlives every plugin. Borrows the settings. */
class FakeHost final : public Storymaster::ISyncHost
{
public:
    using Teller = std::function<void(Severity severity, const QString &text)>;

    /** The version of the app that this one stands in for. */
    static QString standsInForVersion();

    FakeHost(HostSettings &settings, const QString &connectionName, const QString &filesDirectory);

    /** Without a teller what the plugin tells goes to stderr. */
    void setTeller(const Teller &teller);
    void setParentWindow(QWidget *window);

    QString applicationVersion() const override;
    QString databaseConnectionName() const override;
    QVariant setting(const QString &key) const override;
    void setSetting(const QString &key, const QVariant &value) override;
    QString filesDirectory() const override;
    QWidget *parentWindow() const override;
    void tellUser(Severity severity, const QString &text) override;

private:
    HostSettings &m_settings;
    const QString m_connectionName;
    const QString m_filesDirectory;
    Teller m_teller;
    QPointer<QWidget> m_window;
};

} // namespace StorymasterHost
