// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "fakehost.h"

#include "hostsettings.h"
#include "plainoutput.h"

using namespace Qt::StringLiterals;

namespace StorymasterHost {

QString FakeHost::standsInForVersion()
{
    return u"1.0.0"_s;
}

FakeHost::FakeHost(HostSettings &settings, const QString &connectionName, const QString &filesDirectory)
    : m_settings(settings), m_connectionName(connectionName), m_filesDirectory(filesDirectory)
{}

void FakeHost::setTeller(const Teller &teller)
{
    m_teller = teller;
}

void FakeHost::setParentWindow(QWidget *window)
{
    m_window = window;
}

QString FakeHost::applicationVersion() const
{
    return standsInForVersion();
}

QString FakeHost::databaseConnectionName() const
{
    return m_connectionName;
}

QVariant FakeHost::setting(const QString &key) const
{
    return m_settings.syncSetting(key);
}

void FakeHost::setSetting(const QString &key, const QVariant &value)
{
    m_settings.setSyncSetting(key, value);
}

QString FakeHost::filesDirectory() const
{
    return m_filesDirectory;
}

QWidget *FakeHost::parentWindow() const
{
    return m_window;
}

void FakeHost::tellUser(Severity severity, const QString &text)
{
    if (m_teller)
        m_teller(severity, text);
    else
        printToStderr(text);
}

} // namespace StorymasterHost
