// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "baredatabase.h"
#include "benchfiles.h"
#include "benchhost.h"
#include "soakphone.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>

#include <atomic>
#include <cstdio>
#include <semaphore>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

constexpr int Phones = 8;
constexpr int Actors = 1000;
constexpr qint64 WarmUpMs = 120'000;
constexpr auto Pause = std::chrono::milliseconds(20);
/** What the memory may grow by after the first two minutes: what a heap fluctuates by, not what a leak adds up to. */
constexpr double MayGrowMiB = 8;

/** The desktop app, and a script beside it: one writer each way, on the same file. */
void writeAsDesktop(const QString &file, const std::atomic_bool &isOver)
{
    BareDatabase database(file);
    QRandomGenerator dice(1);
    std::binary_semaphore never(0);
    for (int round = 0; !isOver; ++round) {
        const int id = 1 + int(dice.bounded(Actors));
        if (round % 10 == 9)
            database.execute(u"DELETE FROM actor WHERE id = %1"_s.arg(id));
        else if (round % 10 == 8)
            database.execute(
                u"INSERT OR IGNORE INTO actor(id, title, notes, setting_id) VALUES(%1, 'desk', 'back again', 1)"_s.arg(
                    id));
        else
            database.execute(
                u"UPDATE actor SET notes = coalesce(notes, '') || ' desk%1' WHERE id = %2 AND length(notes) < 2000"_s
                    .arg(round)
                    .arg(id));
        (void)never.try_acquire_for(Pause);
    }
}

/** Rows in which a phone's copy is not what a phone that comes new is given. */
int differences(const SoakPhone &phone, const SoakPhone &fresh)
{
    int count = 0;
    for (auto row = fresh.rows().cbegin(); row != fresh.rows().cend(); ++row)
        count += phone.rows().value(row.key()) == *row ? 0 : 1;
    return count + int(std::max<qsizetype>(0, phone.rows().size() - fresh.rows().size()));
}

struct Load
{
    double memoryMiB = 0;
    qsizetype descriptors = 0;
};

Load loadOf(const BenchHost &host)
{
    return {host.residentMiB(), host.descriptors()};
}

int soak(const QString &folder, double minutes)
{
    BenchFiles files(folder);
    const QString file = files.migratedCopy(Actors);
    BenchHost host(file);
    std::vector<std::unique_ptr<SoakPhone>> phones;
    for (int i = 0; i < Phones; ++i)
        phones.push_back(std::make_unique<SoakPhone>(host.port(), host.pair(), quint32(i + 1)));
    std::atomic_bool isOver = false;
    std::vector<std::thread> threads;
    threads.emplace_back([&] { writeAsDesktop(file, isOver); });
    for (const auto &phone : phones) {
        threads.emplace_back([&isOver, &phone] {
            for (int i = 0; !isOver; ++i) {
                phone->pull();
                phone->pushSomething();
                if (i % 50 == 0)
                    phone->settle();
            }
        });
    }
    const qint64 lasts = qint64(minutes * 60'000);
    std::binary_semaphore never(0);
    QElapsedTimer timer;
    timer.start();
    Load warm = loadOf(host);
    bool isWarm = false;
    while (timer.elapsed() < lasts) {
        (void)never.try_acquire_for(std::chrono::milliseconds(std::min<qint64>(10'000, lasts - timer.elapsed() + 1)));
        const Load now = loadOf(host);
        std::printf("%5lld s  %7.1f MiB  %3lld descriptors\n", timer.elapsed() / 1000, now.memoryMiB,
                    qint64(now.descriptors));
        std::fflush(stdout);
        if (!isWarm && timer.elapsed() >= std::min(WarmUpMs, lasts / 2)) {
            warm = now;
            isWarm = true;
        }
    }
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();

    while (phones.front()->settle() > 0)
        ;
    int different = 0;
    qint64 pushes = 0;
    qint64 conflicts = 0;
    SoakPhone fresh(host.port(), host.pair(), 99);
    fresh.pull();
    for (const auto &phone : phones) {
        phone->pull();
        different += differences(*phone, fresh);
        pushes += phone->pushes();
        conflicts += phone->conflicts();
    }
    const Load now = loadOf(host);
    const bool isFlat = now.memoryMiB - warm.memoryMiB <= MayGrowMiB;
    const bool isClosed = now.descriptors <= warm.descriptors + 1; // the fresh phone's connection
    const QByteArray integrity = BareDatabase(file).text("PRAGMA integrity_check");
    std::printf(
        "%lld pushes, %lld conflicts; memory %.1f MiB, then %.1f MiB; descriptors %lld, then %lld; rows %lld, of which"
        " differ on all phones together: %d; integrity: %s\n",
        pushes, conflicts, warm.memoryMiB, now.memoryMiB, qint64(warm.descriptors), qint64(now.descriptors),
        qint64(fresh.rows().size()), different, integrity.constData());
    return isFlat && isClosed && different == 0 && integrity == "ok" ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Eight phones and a desktop at work on one database; fails where memory grows, descriptors leak or copies differ."_s);
    parser.addHelpOption();
    parser.addOptions({{u"minutes"_s, u"How long."_s, u"number"_s, u"10"_s},
                       {u"folder"_s, u"Keep the databases here."_s, u"folder"_s, QStringLiteral(SOAK_FOLDER)}});
    parser.process(application);
    return soak(parser.value(u"folder"_s), parser.value(u"minutes"_s).toDouble());
}
