// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"
#include "fakehost.h"
#include "hostdatabase.h"
#include "hostsettings.h"
#include "plugincatalog.h"

#include <QtCore/QLockFile>

#include <memory>

namespace StorymasterHost {

struct HostOptions;

/** What every task of the host needs, made in this order: settings, database, host, catalog of plugins.
 *
 *  Thread: GUI thread. Owner: main(); outlives every plugin. */
class HostSetup
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::HostSetup)

public:
    /** Null: `reason` is a sentence for the user. REQUIRES: an application object. */
    [[nodiscard]] static std::unique_ptr<HostSetup> make(const HostOptions &options, QString *reason);

    HostSettings &settings() { return m_settings; }
    HostDatabase &database() { return *m_database; }
    FakeHost &host() { return *m_host; }
    Appearance &appearance() { return m_appearance; }
    const PluginCatalog &catalog() const { return m_catalog; }

private:
    explicit HostSetup(const HostOptions &options);

    bool prepare(const HostOptions &options, QString *reason);
    bool chooseDatabase(const HostOptions &options, QString *fileName, QString *reason);
    bool lockDemoDirectory(QString *directory, QString *reason);
    bool makeFilesDirectory(QString *reason) const;
    void applyListeningOptions(const HostOptions &options);

    const QString m_dataDirectory;
    HostSettings m_settings;
    PluginCatalog m_catalog;
    Appearance m_appearance;
    std::unique_ptr<QLockFile> m_demoLock; ///< Keeps a second demo from replacing the database under the first.
    std::unique_ptr<HostDatabase> m_database;
    std::unique_ptr<FakeHost> m_host;
};

} // namespace StorymasterHost
