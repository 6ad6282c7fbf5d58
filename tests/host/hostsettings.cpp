// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostsettings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

HostSettings::HostSettings(const QString &fileName) : m_file(fileName, QSettings::IniFormat)
{}

bool HostSettings::isUsable(QString *reason) const
{
    m_file.allKeys(); // QSettings parses a group only when it is asked for it; its status tells nothing before.
    const QFileInfo file(m_file.fileName());
    const QString name = QDir::toNativeSeparators(file.absoluteFilePath());
    if (file.isDir() || (file.exists() && !file.isReadable()) || m_file.status() == QSettings::AccessError) {
        *reason = QCoreApplication::translate("HostSettings", "The settings file %1 cannot be read.").arg(name);
        return false;
    }
    if (m_file.status() == QSettings::FormatError) {
        *reason = QCoreApplication::translate("HostSettings", "The settings file %1 is not an INI file.").arg(name);
        return false;
    }
    return true;
}

void HostSettings::setForThisRun(const QString &key, const QVariant &value)
{
    m_forThisRun.insert(key, value);
}

QVariant HostSettings::syncSetting(const QString &key) const
{
    const auto given = m_forThisRun.constFind(key);
    return given == m_forThisRun.cend() ? m_file.value(u"sync/"_s + key) : *given;
}

void HostSettings::setSyncSetting(const QString &key, const QVariant &value)
{
    m_forThisRun.remove(key);
    if (value.isValid())
        m_file.setValue(u"sync/"_s + key, value);
    else
        m_file.remove(u"sync/"_s + key);
}

bool HostSettings::isPluginEnabled(const QString &id) const
{
    return m_file.value(u"plugins/"_s + id, true).toBool();
}

void HostSettings::setPluginEnabled(const QString &id, bool enabled)
{
    m_file.setValue(u"plugins/"_s + id, enabled);
    m_file.sync();
}

} // namespace StorymasterHost
