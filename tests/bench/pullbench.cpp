// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pullbench.h"

#include "baredatabase.h"
#include "benchfiles.h"
#include "benchhost.h"
#include "benchpush.h"
#include "report.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int Rounds = 5;
constexpr int Changed = 1000;

double commandMs(const QString &database)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(u"sqlite3"_s, {u"-json"_s, database, u"select * from actor"_s});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("The sqlite3 command cannot be run.");
    return double(timer.nsecsElapsed()) / 1e6;
}

QByteArray sincePull(const QByteArray &stamp)
{
    return "{\"since_timestamp\":\"" + stamp + "\"}";
}

/** The stamp that a pull ends with, without the rows before it. */
QByteArray stampOf(HttpConnection &phone, const QByteArray &request = "{\"entity_types\":[\"world_event\",\"user\"]}")
{
    const QByteArray body = phone.post("/api/sync/pull", request, HttpConnection::Keep::Body).body;
    return QJsonDocument::fromJson(body).object().value("sync_timestamp"_L1).toString().toLatin1();
}

/** As a script would, in one transaction: 1,000 rows, others in each of seven rounds. */
void change(const QString &database, int round)
{
    BareDatabase writer(database);
    const QString sql = u"UPDATE actor SET notes = 'Changed in round %1' WHERE id BETWEEN %2 AND %3"_s;
    const int first = 1 + round % 7 * Changed;
    writer.execute(sql.arg(round).arg(first).arg(first + Changed - 1));
}

} // namespace

void measureFullPull(BenchFiles &files, Report &report, int rows)
{
    const QString database = files.migratedCopy(rows);
    QList<double> plain;
    QList<double> packed;
    QList<double> first;
    QList<double> command;
    qint64 bytes = 0;
    BenchHost host(database);
    HttpConnection phone(host.port(), host.pair());
    const double before = host.residentMiB();
    host.resetPeak();
    for (int i = 0; i < Rounds; ++i) {
        command.append(commandMs(database));
        const HttpConnection::Answer answer = phone.post("/api/sync/pull", "{}");
        plain.append(answer.ms);
        first.append(answer.firstByteMs);
        bytes = answer.bytes;
        packed.append(
            phone.post("/api/sync/pull", "{}", HttpConnection::Keep::Nothing, "Accept-Encoding: gzip\r\n").ms);
    }
    report.add({u"full pull, %1 MB"_s.arg(bytes / 1'000'000), rows, median(plain), u"ms"_s, median(command), 1.5});
    report.add({u"full pull, gzip"_s, rows, median(packed), u"ms"_s, median(command), 4});
    report.add({u"full pull, first byte"_s, rows, median(first), u"ms"_s, {}, 20});
    report.add({u"full pull, memory added at its peak"_s, rows, host.peakMiB() - before, u"MiB"_s, {}, 32});
}

void measureIdlePull(BenchFiles &files, Report &report, int rows)
{
    constexpr int Requests = 500;
    BenchHost host(files.migratedCopy(rows));
    HttpConnection phone(host.port(), host.pair());
    const QByteArray request = sincePull(stampOf(phone, "{}"));
    QList<double> took;
    for (int i = 0; i < Requests; ++i)
        took.append(phone.post("/api/sync/pull", request).ms);
    report.add({u"pull with nothing new"_s, rows, median(took), u"ms"_s, {}, 1});
}

void measureChangedPull(BenchFiles &files, Report &report, int rows)
{
    const QString database = files.migratedCopy(rows);
    BenchHost host(database);
    HttpConnection phone(host.port(), host.pair());
    QByteArray stamp = stampOf(phone, "{}");
    QList<double> took;
    for (int i = 0; i < 2 * Rounds; ++i) {
        change(database, i);
        const HttpConnection::Answer answer = phone.post("/api/sync/pull", sincePull(stamp),
                                                         HttpConnection::Keep::Body);
        took.append(answer.ms);
        stamp = QJsonDocument::fromJson(answer.body).object().value("sync_timestamp"_L1).toString().toLatin1();
    }
    report.add({u"pull of 1,000 changed"_s, rows, median(took), u"ms"_s, {}, 25});
}

void measureCrowd(BenchFiles &files, Report &report, int rows)
{
    constexpr int Phones = 8;
    constexpr int Pulls = 20;
    const QString database = files.migratedCopy(rows);
    BenchHost host(database);
    const QByteArray token = host.pair();
    const QByteArray since = sincePull(stampOf(*std::make_unique<HttpConnection>(host.port(), token), "{}"));
    change(database, 1);
    const auto pull = [&since, &token, port = host.port()] {
        HttpConnection phone(port, token);
        for (int i = 0; i < Pulls; ++i)
            phone.post("/api/sync/pull", since);
    };
    QElapsedTimer timer;
    timer.start();
    pull();
    const double alone = Pulls * Changed / (double(timer.nsecsElapsed()) / 1e9);

    std::atomic_bool isOver = false;
    QList<double> pushes;
    std::thread pusher([&isOver, &pushes, writerToken = host.pair(), port = host.port()] {
        HttpConnection phone(port, writerToken);
        for (int i = 0; !isOver; ++i)
            pushes.append(phone.post("/api/sync/push", BenchPush::updates(8001 + i % 1000, 1, 1 + i / 1000)).ms);
    });
    std::vector<std::thread> phones;
    timer.restart();
    for (int i = 0; i < Phones; ++i)
        phones.emplace_back(pull);
    for (std::thread &phone : phones)
        phone.join();
    const double together = Phones * Pulls * Changed / (double(timer.nsecsElapsed()) / 1e9);
    isOver = true;
    pusher.join();
    report.add(
        {u"8 phones pull 1,000 changed each, one pushes: rows in all"_s, rows, together, u"rows/s"_s, alone, {}, 1});
    report.add({u"8 phones pull 1,000 changed each: p99 of the push"_s, rows, quantile(pushes, 0.99), u"ms"_s, {}, 50});
}

void measureStatus(BenchFiles &files, Report &report, int rows)
{
    constexpr int Connections = 8;
    constexpr int Requests = 4000;
    BenchHost host(files.migratedCopy(rows));
    const QByteArray token = host.pair();
    HttpConnection(host.port(), token).post("/api/sync/pull", "{}");
    std::array<QList<double>, Connections> took;
    std::vector<std::thread> phones;
    QElapsedTimer timer;
    timer.start();
    for (QList<double> &mine : took) {
        phones.emplace_back([&mine, &token, port = host.port()] {
            HttpConnection phone(port, token);
            for (int i = 0; i < Requests; ++i)
                mine.append(phone.get("/api/sync/status").ms);
        });
    }
    for (std::thread &phone : phones)
        phone.join();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QList<double> all;
    for (const QList<double> &mine : took)
        all.append(mine);
    report.add({u"status, 8 connections"_s, rows, Connections * Requests / seconds, u"1/s"_s, {}, {}, 10000});
    report.add({u"status, 8 connections, p99"_s, rows, quantile(all, 0.99), u"ms"_s, {}, 5});
}

} // namespace StorymasterSync
