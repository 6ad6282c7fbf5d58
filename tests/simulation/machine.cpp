// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/machine.h"

#include "simulation/mutation.h"
#include "simulation/violation.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

Machine::Machine(SimClock &clock, const QString &original, const Settings &settings)
    : m_clock(clock), m_settings(settings), m_folder(fastFolder() + u"/simulation-XXXXXX"_s), m_offers(clock)
{
    QDir(m_folder.path()).mkdir(u"files"_s);
    if (!QFile::copy(original, path("story.db")))
        qFatal("The database cannot be copied.");
}

Machine::~Machine()
{
    CrashFiles::revive();
    stop();
}

void Machine::start()
{
    m_store = std::make_unique<Store>(
        Store::Config{{path("story.db"), {}}, path("files"), &m_clock, m_settings, nullptr});
    const auto opened = m_store->open([](qint64, qint64) { return true; });
    if (opened) {
        m_schema = m_store->schema();
        m_backend = std::make_unique<SyncBackend>(SyncBackend::Parts{*m_store, m_offers, m_clock, m_settings});
        const auto loaded = m_backend->load();
        if (loaded) {
            Mutation::apply(*this);
            return;
        }
    }
    stop();
    if (!CrashFiles::isDead())
        throw Violation{u"the plugin does not start: %1"_s.arg(opened ? u"devices"_s : opened.error().detail)};
}

void Machine::stop()
{
    if (m_store)
        m_store->close();
    m_backend.reset();
    m_store.reset();
}

void Machine::recover()
{
    while (CrashFiles::isDead()) {
        closeOthers();
        stop();
        CrashFiles::revive();
        start();
    }
}

AppConnection &Machine::opened(std::unique_ptr<AppConnection> &connection)
{
    if (!connection)
        connection = std::make_unique<AppConnection>(path("story.db"));
    return *connection;
}

/** What was read last, if nobody has committed since (sqlite.org/pragma.html, data_version). */
Snapshot Machine::look()
{
    const int state = observer().value(u"PRAGMA data_version"_s).toInt();
    if (state != m_seenState)
        m_seen = Snapshot::of(m_schema, observer());
    m_seenState = state;
    return m_seen;
}

void Machine::closeOthers()
{
    m_seenState = -1;
    m_app.reset();
    m_script.reset();
}

void Machine::keepBackup()
{
    QFile::remove(path("kept.db"));
    const QString refusal = script().run(u"VACUUM INTO '%1'"_s.arg(path("kept.db")));
    if (!refusal.isEmpty())
        qFatal("The backup cannot be made: %s", qPrintable(refusal));
}

bool Machine::hasBackup() const
{
    return QFileInfo::exists(path("kept.db"));
}

void Machine::restoreBackup(bool forgetful)
{
    stop();
    closeOthers();
    QFile::remove(path("story.db"));
    if (!QFile::copy(path("kept.db"), path("story.db")))
        qFatal("The backup cannot be put back.");
    if (forgetful) {
        QDir files(path("files"));
        for (const QString &name : files.entryList(QDir::Files | QDir::Hidden))
            files.remove(name);
    }
    start();
}

QString Machine::fastFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

} // namespace StorymasterSync
