// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "service/syncbackend.h"
#include "support/appconnection.h"
#include "support/temporarydatabase.h"

#include <future>
#include <memory>

namespace StorymasterSync {

/** What an asynchronous call of the backend answers: `call` gets the function to answer with. An answer that never comes
 *  ends the test program. */
template <typename T, typename Call>
Outcome<T> answerOf(Call call)
{
    const auto promise = std::make_shared<std::promise<Outcome<T>>>();
    auto future = promise->get_future();
    call([promise](const Outcome<T> &outcome) { promise->set_value(outcome); });
    if (future.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        qFatal("The backend never answered.");
    return future.get();
}

/** The status and code of a problem, as "422 cursor_expired"; empty where the outcome is a value. */
template <typename T>
QString problemOf(const Outcome<T> &outcome)
{
    const auto *problem = std::get_if<Problem>(&outcome);
    return problem ? QStringLiteral("%1 %2").arg(problem->status).arg(QString::fromLatin1(problem->code)) : QString();
}

/** A database file with the plugin's store and backend over it, as the service puts them together, but without a server;
 *  and the app's own connection.
 *
 *  Thread: the one that made it. A failure of what every test takes for granted ends the test program. */
class ServedDatabase
{
public:
    /** Makes the file and starts. The plugin goes by `otherClock`, which outlives this, where there is one. */
    explicit ServedDatabase(const QString &ddl, const Settings &settings = {}, const Clock *otherClock = nullptr);
    ~ServedDatabase();

    void start();
    void stop();
    /** A start and stop of the plugin, in which the app does something. */
    void restart(const std::function<void()> &between = {});

    SyncBackend &backend() { return *m_backend; }
    Store &store() { return *m_store; }
    PairingOffers &offers() { return m_offers; }
    AppConnection &app();
    TemporaryDatabase &file() { return m_file; }
    DatabaseFile databaseFile() const { return {m_file.path(), {}}; }

    /** Runs the app's SQL, which must succeed. */
    void run(const QString &sql, const QVariantList &arguments = {});
    /** The newest stamp there is. */
    Stamp newest();

    /** Keeps a copy of the file aside, as a backup program would; the plugin is stopped meanwhile. */
    void keepBackup();
    /** Puts that copy back. `forgetful`: what the plugin keeps outside the database goes too. */
    void restoreBackup(bool forgetful);

    const SystemClock clock;

private:
    void closeApp() { m_app.reset(); }

    const Settings m_settings;
    const Clock &m_clock;
    TemporaryDatabase m_file;
    QTemporaryDir m_filesFolder;
    PairingOffers m_offers{clock};
    std::unique_ptr<AppConnection> m_app;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncBackend> m_backend;
};

} // namespace StorymasterSync
