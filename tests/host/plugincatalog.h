// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

namespace StorymasterHost {

/** What a plugin says of itself before any of its code has run. A plain value. */
struct PluginInfo
{
    QString path; ///< Absolute, as QPluginLoader wants it.
    QString id;   ///< Names it in the settings; the file's name where the metadata has none.
    QString name;
    QString version;
    QString description;
    QString fault; ///< Why it cannot be used, as a sentence; empty where it can.

    bool isUsable() const { return fault.isEmpty(); }
};

/** The plugins in one folder, by their metadata alone.
 *
 *  Thread: any. Reads the folder once, when it is made; a plugin that cannot be used is listed with the reason. */
class PluginCatalog
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::PluginCatalog)

public:
    explicit PluginCatalog(const QString &directory);

    QString directory() const { return m_directory; }
    /** In the order of their files' names. */
    const QList<PluginInfo> &plugins() const { return m_plugins; }

    /** The first usable one; null where there is none, and `reason` says why. */
    const PluginInfo *firstUsable(QString *reason) const;

private:
    static PluginInfo describe(const QString &path);
    static QString findFault(const QString &iid, const QJsonObject &metadata);

    const QString m_directory;
    QList<PluginInfo> m_plugins;
};

} // namespace StorymasterHost
