// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "deskbench.h"

#include "baredatabase.h"
#include "benchfiles.h"
#include "benchhost.h"
#include "benchpush.h"
#include "report.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int Rounds = 5;
constexpr int Bulk = 100'000;

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double singleUpdatesMs(BareDatabase &database, int count, int round)
{
    BareStatement update = database.prepare("UPDATE actor SET notes = ? WHERE id = ?");
    return msOf([&] {
               for (int row = 1; row <= count; ++row) {
                   const QByteArray notes = BenchFiles::words(row, 300 + round);
                   update.bind(1, notes);
                   update.bind(2, row);
                   update.run();
               }
           })
        / count;
}

double bulkInsertMs(BareDatabase &database, int round)
{
    return msOf([&] {
        database.execute(
            u"INSERT INTO actor(first_name, last_name, ideal, bond, flaw, notes, setting_id, background_id,"
            " alignment_id, sync_uuid, version, created_at, updated_at)"
            " SELECT first_name, last_name, ideal, bond, flaw, notes, setting_id, background_id, alignment_id,"
            " printf('%x-0000-4000-8000-%012x', %1, id), 1, created_at, updated_at FROM actor WHERE id <= %2"_s
                .arg(0x20000000 + round)
                .arg(Bulk));
    });
}

double bulkUpdateMs(BareDatabase &database, int round)
{
    return msOf(
        [&] { database.execute(u"UPDATE actor SET notes = 'Round %1' WHERE id <= %2"_s.arg(round).arg(Bulk)); });
}

} // namespace

void measureDeskWrites(BenchFiles &files, Report &report, int rows)
{
    BareDatabase watched(files.migratedCopy(rows));
    BareDatabase free(files.copyWithoutTriggers(rows));
    const auto measure = [&](const QString &what, const QString &unit, double bound,
                             const std::function<double(BareDatabase &, int)> &work) {
        QList<double> with;
        QList<double> without;
        for (int i = 0; i < Rounds; ++i) {
            without.append(work(free, i));
            with.append(work(watched, i));
        }
        report.add({what, rows, median(with), unit, median(without), bound});
    };
    const auto setDurable = [&](const char *pragma) {
        watched.execute(pragma);
        free.execute(pragma);
    };
    setDurable("PRAGMA synchronous = NORMAL");
    measure(u"desktop's one-row commit, WAL NORMAL"_s, u"ms"_s, 2.5,
            [](BareDatabase &database, int i) { return singleUpdatesMs(database, 2000, i); });
    setDurable("PRAGMA synchronous = FULL");
    measure(u"desktop's one-row commit, WAL FULL"_s, u"ms"_s, 1.3,
            [](BareDatabase &database, int i) { return singleUpdatesMs(database, 300, i); });
    setDurable("PRAGMA synchronous = NORMAL");
    measure(u"desktop's bulk update of 100,000"_s, u"ms"_s, 5, bulkUpdateMs);
    measure(u"desktop's bulk insert of 100,000"_s, u"ms"_s, 3, bulkInsertMs);
}

void measureStart(BenchFiles &files, Report &report, int rows)
{
    const QString database = files.migratedCopy(rows);
    QList<double> took;
    for (int i = 0; i < Rounds; ++i)
        took.append(BenchHost(database).startMs());
    report.add({u"start to listening"_s, rows, median(took), u"ms"_s, {}, 150});
}

void measureMigration(BenchFiles &files, Report &report, int rows)
{
    const QString database = files.oldCopy(rows);
    const double migration = msOf([&] { BenchHost::maintain(database, u"--migrate-only"_s); });
    const QString reference = files.oldCopy(rows);
    const QString copy = files.path(u"vacuumed.db"_s);
    QFile::remove(copy);
    const double bare = msOf([&] {
        BareDatabase writer(reference);
        writer.execute(u"VACUUM INTO '%1'"_s.arg(copy));
        writer.execute("UPDATE actor SET notes = notes || '.'");
    });
    report.add({u"migration, backup included"_s, rows, migration, u"ms"_s, bare, 4});
}

} // namespace StorymasterSync
