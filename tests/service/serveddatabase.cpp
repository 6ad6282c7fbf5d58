// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/serveddatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

ServedDatabase::ServedDatabase(const QString &ddl, const Settings &settings, const Clock *otherClock)
    : m_settings(settings), m_clock(otherClock ? *otherClock : clock)
{
    m_file.create(ddl);
    start();
}

ServedDatabase::~ServedDatabase()
{
    stop();
}

void ServedDatabase::start()
{
    m_store = std::make_unique<Store>(
        Store::Config{databaseFile(), m_filesFolder.path(), &m_clock, m_settings, nullptr});
    if (const auto opened = m_store->open([](qint64, qint64) { return true; }); !opened)
        qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    m_backend = std::make_unique<SyncBackend>(SyncBackend::Parts{*m_store, m_offers, m_clock, m_settings});
    if (const auto loaded = m_backend->load(); !loaded)
        qFatal("%s %s", qPrintable(loaded.error().message), qPrintable(loaded.error().detail));
}

void ServedDatabase::stop()
{
    if (m_store)
        m_store->close();
    m_backend.reset();
    m_store.reset();
}

void ServedDatabase::restart(const std::function<void()> &between)
{
    stop();
    if (between)
        between();
    start();
}

AppConnection &ServedDatabase::app()
{
    if (!m_app)
        m_app = std::make_unique<AppConnection>(m_file.path());
    return *m_app;
}

void ServedDatabase::run(const QString &sql, const QVariantList &arguments)
{
    const QString refusal = arguments.isEmpty() ? app().run(sql) : app().run(sql, arguments);
    if (!refusal.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(refusal));
}

Stamp ServedDatabase::newest()
{
    return app().value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong();
}

void ServedDatabase::keepBackup()
{
    closeApp();
    restart([this] {
        if (!QFile::copy(m_file.path(), m_file.path() + u".kept"_s))
            qFatal("The backup cannot be made.");
    });
}

void ServedDatabase::restoreBackup(bool forgetful)
{
    closeApp();
    restart([this, forgetful] {
        if (!QFile::remove(m_file.path()) || !QFile::copy(m_file.path() + u".kept"_s, m_file.path()))
            qFatal("The backup cannot be put back.");
        if (!forgetful)
            return;
        QDir kept(m_filesFolder.path());
        for (const QString &name : kept.entryList(QDir::Files | QDir::Hidden))
            kept.remove(name);
    });
}

} // namespace StorymasterSync
