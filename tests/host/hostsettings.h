// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QVariantMap>

namespace StorymasterHost {

/** The app's settings in an INI file: the group `[sync]` that the plugin sees, and the app's own `[plugins]`.
 *
 *  Thread: GUI thread. What the command line says stands in front of the file until it is set anew in this run. */
class HostSettings
{
public:
    explicit HostSettings(const QString &fileName);

    /** Whether the file can be read, or is not there yet; else `reason` says why, for a user. */
    [[nodiscard]] bool isUsable(QString *reason) const;

    /** What the command line gave for `key`. Not stored. */
    void setForThisRun(const QString &key, const QVariant &value);

    /** Invalid where nothing is set. Text with commas may come as a list, as QSettings reads INI files. */
    QVariant syncSetting(const QString &key) const;
    /** Stores `value`; an invalid one removes the key. */
    void setSyncSetting(const QString &key, const QVariant &value);

    /** Plugins are enabled until the user switches them off. */
    bool isPluginEnabled(const QString &id) const;
    void setPluginEnabled(const QString &id, bool enabled);

private:
    QSettings m_file;
    QVariantMap m_forThisRun;
};

} // namespace StorymasterHost
