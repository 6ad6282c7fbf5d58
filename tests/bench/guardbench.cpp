// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "guardbench.h"

#include "baredatabase.h"
#include "benchfiles.h"
#include "benchhost.h"
#include "benchpush.h"
#include "report.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <functional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int Few = 1000;
constexpr int Many = 20'000;

double millis(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

double usedMs(int who)
{
    rusage usage = {};
    ::getrusage(who, &usage);
    return millis(usage.ru_utime) + millis(usage.ru_stime);
}

/** The least of some rounds: what disturbs only adds. */
double least(int rounds, const std::function<double()> &clock, const std::function<void()> &work)
{
    double best = 0;
    for (int i = 0; i < rounds; ++i) {
        const double before = clock();
        work();
        const double took = clock() - before;
        best = i == 0 ? took : std::min(best, took);
    }
    return best;
}

double commandMs(const QString &database)
{
    return least(
        3, [] { return usedMs(RUSAGE_CHILDREN); },
        [&] {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.start(u"sqlite3"_s, {u"-json"_s, database, u"select * from actor"_s});
            process.waitForFinished(-1);
        });
}

double updatesMs(BareDatabase &database)
{
    BareStatement update = database.prepare("UPDATE actor SET title = ?, notes = ?, version = version + 1,"
                                            " updated_at = '2026-11-22 12:00:00.000002' WHERE id = ?");
    int version = 0;
    return least(
        3, [] { return usedMs(RUSAGE_SELF); },
        [&] {
            ++version;
            database.execute("BEGIN IMMEDIATE");
            for (int row = 1; row <= Few; ++row) {
                const QByteArray title = BenchFiles::words(row, 100 + version);
                const QByteArray notes = BenchFiles::words(row, 200 + version);
                update.bind(1, title);
                update.bind(2, notes);
                update.bind(3, row);
                update.run();
            }
            database.execute("COMMIT");
        });
}

/** A host and a phone that has pulled all. */
struct Served
{
    Served(const QString &database) : host(database), phone(host.port(), host.pair())
    {
        const QByteArray body = phone.post("/api/sync/pull", "{}", HttpConnection::Keep::Body).body;
        idlePull = "{\"since_timestamp\":\""
            + QJsonDocument::fromJson(body).object().value("sync_timestamp"_L1).toString().toLatin1() + "\"}";
    }

    double cpu(int rounds, const std::function<void()> &work)
    {
        return least(
            rounds, [this] { return host.cpuMs(); }, work);
    }
    double idleMs()
    {
        return cpu(3, [this] {
            for (int i = 0; i < 200; ++i)
                phone.post("/api/sync/pull", idlePull);
        });
    }
    double statusMs()
    {
        return cpu(3, [this] {
            for (int i = 0; i < 200; ++i)
                phone.get("/api/sync/status");
        });
    }
    double pushMs()
    {
        int version = 0;
        return cpu(3, [this, &version] { phone.post("/api/sync/push", BenchPush::updates(1, Few, ++version)); });
    }

    BenchHost host;
    HttpConnection phone;
    QByteArray idlePull;
};

} // namespace

void guardSpeed(BenchFiles &files, Report &report)
{
    const QString database = files.migratedCopy(Many);
    double idleFew = 0;
    double statusFew = 0;
    {
        Served few(files.migratedCopy(Few));
        idleFew = few.idleMs();
        statusFew = few.statusMs();
    }
    Served many(files.migratedCopy(Many));
    const double pull = many.cpu(3, [&many] { many.phone.post("/api/sync/pull", "{}"); });
    report.add(
        {u"processor time of a full pull beside the sqlite3 command's"_s, Many, pull, u"ms"_s, commandMs(database), 4});
    report.add(
        {u"200 pulls with nothing new, beside so many with few rows"_s, Many, many.idleMs(), u"ms"_s, idleFew, 2});
    report.add({u"200 times the status, beside so many with few rows"_s, Many, many.statusMs(), u"ms"_s, statusFew, 2});
    const double push = many.pushMs();
    BareDatabase bare(files.copyWithoutTriggers(Many));
    report.add(
        {u"processor time of 1,000 pushed updates beside bare SQLite's"_s, Many, push, u"ms"_s, updatesMs(bare), 40});
    BareDatabase watched(files.migratedCopy(Few));
    BareDatabase free(files.copyWithoutTriggers(Few));
    const double with = updatesMs(watched);
    report.add({u"processor time of 1,000 of the desktop's updates, triggers beside none"_s, Few, with, u"ms"_s,
                updatesMs(free), 10});
}

} // namespace StorymasterSync
