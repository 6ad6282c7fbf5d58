// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pushbench.h"

#include "baredatabase.h"
#include "benchfiles.h"
#include "benchhost.h"
#include "benchpush.h"
#include "report.h"

#include <QtCore/QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int Rounds = 3;
constexpr int Pushed = 10'000;
constexpr int Batch = 1000;

using Bodies = QByteArrayList;

Bodies creates(int series)
{
    Bodies bodies;
    for (int first = 0; first < Pushed; first += Batch)
        bodies.append(BenchPush::creates(series, first, Batch));
    return bodies;
}

Bodies updates(int version)
{
    Bodies bodies;
    for (int first = 1; first <= Pushed; first += Batch)
        bodies.append(BenchPush::updates(first, Batch, version));
    return bodies;
}

double pushMs(HttpConnection &phone, const Bodies &bodies)
{
    double all = 0;
    for (const QByteArray &body : bodies) {
        const HttpConnection::Answer answer = phone.post("/api/sync/push", body, HttpConnection::Keep::Body);
        if (!answer.body.contains("\"accepted\":" + QByteArray::number(Batch)))
            qFatal("A push was not accepted: %s", answer.body.left(500).constData());
        all += answer.ms;
    }
    return all;
}

double bareCreatesMs(BareDatabase &database, int series)
{
    BareStatement insert = database.prepare(
        "INSERT INTO actor(first_name, middle_name, last_name, title, job, actor_role, ideal, bond, flaw, appearance,"
        " strengths, weaknesses, notes, sync_uuid, setting_id, background_id, alignment_id, actor_age, version,"
        " created_at, updated_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,1,?,?,?,1,"
        " '2026-11-22 12:00:00.000001','2026-11-22 12:00:00.000001')");
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < Pushed; ++row) {
        if (row % Batch == 0)
            database.execute("BEGIN IMMEDIATE");
        QByteArrayList texts;
        for (int column = 0; column < 13; ++column)
            texts.append(BenchFiles::words(row, column));
        texts.append(BenchPush::uuid(series, row));
        for (int column = 0; column < texts.size(); ++column)
            insert.bind(column + 1, texts[column]);
        insert.bind(15, 1 + row % 50);
        insert.bind(16, 1 + row % 49);
        insert.bind(17, 20 + row % 60);
        insert.run();
        if (row % Batch == Batch - 1)
            database.execute("COMMIT");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double bareUpdatesMs(BareDatabase &database, int version)
{
    BareStatement update = database.prepare("UPDATE actor SET title = ?, notes = ?, version = version + 1,"
                                            " updated_at = '2026-11-22 12:00:00.000002' WHERE id = ?");
    QElapsedTimer timer;
    timer.start();
    for (int row = 1; row <= Pushed; ++row) {
        if (row % Batch == 1)
            database.execute("BEGIN IMMEDIATE");
        const QByteArray title = BenchFiles::words(row, 100 + version);
        const QByteArray notes = BenchFiles::words(row, 200 + version);
        update.bind(1, title);
        update.bind(2, notes);
        update.bind(3, row);
        update.run();
        if (row % Batch == 0)
            database.execute("COMMIT");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureMode(BenchFiles &files, Report &report, int rows, BenchFiles::Journal journal)
{
    const QString mode = journal == BenchFiles::Journal::Wal ? u"WAL"_s : u"rollback"_s;
    BenchHost host(files.migratedCopy(rows, journal));
    HttpConnection phone(host.port(), host.pair());
    BareDatabase bare(files.copyWithoutTriggers(rows, journal));
    bare.execute("PRAGMA synchronous = FULL");
    QList<double> created;
    QList<double> updated;
    QList<double> bareCreated;
    QList<double> bareUpdated;
    for (int i = 1; i <= Rounds; ++i) {
        bareCreated.append(bareCreatesMs(bare, i));
        created.append(pushMs(phone, creates(i)));
        bareUpdated.append(bareUpdatesMs(bare, i));
        updated.append(pushMs(phone, updates(i)));
    }
    const auto rate = [](const QList<double> &ms) { return Pushed / (median(ms) / 1e3); };
    report.add({u"push of 10,000 creates, %1"_s.arg(mode),
                rows,
                rate(created),
                u"rows/s"_s,
                rate(bareCreated),
                {},
                1. / 3,
                20000});
    report.add({u"push of 10,000 updates, %1"_s.arg(mode),
                rows,
                rate(updated),
                u"rows/s"_s,
                rate(bareUpdated),
                {},
                1. / 3,
                20000});
}

double syncMs(const QString &file)
{
    QList<double> took;
    const int descriptor = ::open(file.toUtf8().constData(), O_CREAT | O_WRONLY, 0600);
    const QByteArray page(4096, 'x');
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (::pwrite(descriptor, page.constData(), size_t(page.size()), i * page.size()) < 0
            || ::fdatasync(descriptor) != 0)
            qFatal("The disk cannot be measured.");
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    ::close(descriptor);
    return median(took);
}

} // namespace

void measurePush(BenchFiles &files, Report &report, int rows)
{
    measureMode(files, report, rows, BenchFiles::Journal::Wal);
    measureMode(files, report, rows, BenchFiles::Journal::Rollback);
}

void measureSinglePush(BenchFiles &files, Report &report, int rows)
{
    constexpr int Pushes = 200;
    BenchHost host(files.migratedCopy(rows));
    HttpConnection phone(host.port(), host.pair());
    QList<double> took;
    for (int row = 1; row <= Pushes; ++row)
        took.append(phone.post("/api/sync/push", BenchPush::updates(row, 1, 1)).ms);
    const double disk = syncMs(files.path(u"synced"_s));
    report.add({u"push of one change, above an fsync of %1 ms"_s.arg(disk, 0, 'f', 2),
                rows,
                median(took) - disk,
                u"ms"_s,
                {},
                2});
}

} // namespace StorymasterSync
