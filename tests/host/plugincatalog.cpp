// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "plugincatalog.h"

#include "fakehost.h"
#include "isyncprovider.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>
#include <QtCore/QLibrary>
#include <QtCore/QPluginLoader>
#include <QtCore/QVersionNumber>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

/** The version in `interfaceVersion` and in the IID; a later one would be a further interface. */
constexpr int InterfaceVersion = 1;

} // namespace

PluginCatalog::PluginCatalog(const QString &directory) : m_directory(QDir(directory).absolutePath())
{
    const QFileInfoList files = QDir(m_directory).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (QLibrary::isLibrary(file.fileName()))
            m_plugins.append(describe(file.absoluteFilePath()));
    }
}

const PluginInfo *PluginCatalog::firstUsable(QString *reason) const
{
    for (const PluginInfo &plugin : m_plugins) {
        if (plugin.isUsable())
            return &plugin;
    }
    *reason = m_plugins.isEmpty() ? tr("There is no plugin in %1. Name its folder with --plugins.").arg(m_directory)
                                  : tr("%1: %2").arg(m_plugins.constFirst().path, m_plugins.constFirst().fault);
    return nullptr;
}

PluginInfo PluginCatalog::describe(const QString &path)
{
    const QPluginLoader loader(path);
    const QJsonObject all = loader.metaData();
    const QJsonObject metadata = all.value("MetaData"_L1).toObject();
    PluginInfo info;
    info.path = path;
    info.id = metadata.value("id"_L1).toString(QFileInfo(path).completeBaseName());
    info.name = metadata.value("name"_L1).toString(QFileInfo(path).fileName());
    info.version = metadata.value("version"_L1).toString();
    info.description = metadata.value("description"_L1).toString();
    info.fault = all.isEmpty() ? tr("This is not a plugin for this app: %1").arg(loader.errorString())
                               : findFault(all.value("IID"_L1).toString(), metadata);
    return info;
}

QString PluginCatalog::findFault(const QString &iid, const QJsonObject &metadata)
{
    if (iid != QLatin1StringView(StorymasterSyncProvider_iid))
        return tr("This plugin is made for another interface, %1.").arg(iid);
    for (const auto key : {"id"_L1, "name"_L1, "version"_L1, "minimumHostVersion"_L1}) {
        if (metadata.value(key).toString().isEmpty())
            return tr("The plugin's metadata has no \"%1\".").arg(key);
    }
    if (metadata.value("interfaceVersion"_L1).toInt() != InterfaceVersion)
        return tr("The plugin is made for version %1 of the interface, this app has version %2.")
            .arg(metadata.value("interfaceVersion"_L1).toInt())
            .arg(InterfaceVersion);
    const QString needed = metadata.value("minimumHostVersion"_L1).toString();
    if (QVersionNumber::fromString(FakeHost::standsInForVersion()) < QVersionNumber::fromString(needed))
        return tr("The plugin needs version %1 of the app, this is %2.").arg(needed, FakeHost::standsInForVersion());
    return {};
}

} // namespace StorymasterHost
