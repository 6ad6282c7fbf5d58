// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/mutation.h"
#include "simulation/simulation.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QHashFunctions>
#include <QtCore/QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

/** Two stories with three tables each, so that rows are met often, and one with all of them. */
const QString Places =
    u"CREATE TABLE world(id INTEGER PRIMARY KEY, name TEXT, story TEXT, size INTEGER, ratio FLOAT, open BOOLEAN, map "
    u"BLOB);"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, notes TEXT, world_id INTEGER NOT NULL REFERENCES world(id),"
    " parent_id INTEGER REFERENCES place(id));"
    "CREATE TABLE actor(id INTEGER PRIMARY KEY, bio TEXT, code VARCHAR(40) UNIQUE, age INTEGER DEFAULT 7,"
    " home_id INTEGER REFERENCES place(id) ON DELETE SET NULL);"_s;
const QString Plots = u"CREATE TABLE litography_node(id INTEGER PRIMARY KEY, node_type VARCHAR(11) NOT NULL, text TEXT,"
                      " plot_id INTEGER REFERENCES litography_plot(id));"
                      "CREATE TABLE litography_plot(id INTEGER PRIMARY KEY, title TEXT NOT NULL,"
                      " first_id INTEGER REFERENCES litography_node(id));"_s;
const QString Things = u"CREATE TABLE object_(id INTEGER PRIMARY KEY, name TEXT, weight INTEGER,"
                       " plot_id INTEGER REFERENCES litography_plot(id));"_s;
const QStringList Stories = {Places + Plots, Places, Plots + Things, Places, Plots + Things};

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/** A file as the plugin's first start leaves it, with the first rows of a story in it. */
void makeOriginal(const QString &path, const QString &ddl, const QString &folder, SimClock &clock)
{
    const QString refusal = AppConnection(path).run(ddl);
    Store store({{path, {}}, folder, &clock, Settings(), nullptr});
    const auto opened = store.open([](qint64, qint64) { return true; });
    if (!refusal.isEmpty() || !opened)
        qFatal("The database cannot be made: %s", qPrintable(refusal));
    Machine machine(clock, path, Settings());
    Dice dice(0);
    ValueMaker maker(dice, 0);
    machine.start();
    DesktopUser(machine, dice, maker).populate();
    machine.keepBackup();
    QFile::remove(path);
    if (!QFile::copy(machine.backupPath(), path))
        qFatal("The database cannot be kept.");
}

bool runSeed(quint64 seed, SimClock &clock, const QString &original, bool verbose)
{
    Simulation simulation(seed, clock, original, verbose);
    QString fault;
    try {
        simulation.run();
    } catch (const Violation &found) {
        fault = found.what;
    }
    if (verbose)
        print(simulation.log().join(u'\n'));
    if (!fault.isEmpty())
        print(u"seed %1: %2"_s.arg(seed).arg(fault));
    return fault.isEmpty();
}

/** Seeds `first`, first + stride, …: how many failed. Stops after `enough` of them. */
int runSeeds(quint64 first, quint64 count, quint64 stride, bool verbose, int enough = INT_MAX)
{
    static SimClock clock;
    CrashFiles::install(clock);
    const QTemporaryDir folder(Machine::fastFolder() + u"/simulation-XXXXXX"_s);
    QHash<int, QString> originals;
    int failed = 0;
    for (quint64 i = 0; i < count && failed < enough; i += stride) {
        const int story = int((first + i) % quint64(Stories.size()));
        QString &original = originals[story];
        if (original.isEmpty()) {
            original = folder.filePath(u"original%1.db"_s.arg(story));
            makeOriginal(original, Stories[story], folder.path(), clock);
        }
        failed += runSeed(first + i, clock, original, verbose) ? 0 : 1;
    }
    return failed;
}

/** The same in several processes, for SQLite's clock and random numbers are one for a process. */
int runJobs(quint64 first, quint64 count, int jobs)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int job = 0; job < jobs; ++job) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        processes.back()->start(QCoreApplication::applicationFilePath(),
                                {u"--first"_s, QString::number(first + quint64(job)), u"--seeds"_s,
                                 QString::number(count - quint64(job)), u"--stride"_s, QString::number(jobs),
                                 u"--jobs"_s, u"1"_s});
    }
    int failed = 0;
    for (const auto &process : processes) {
        process->waitForFinished(-1);
        failed += process->exitStatus() == QProcess::NormalExit ? process->exitCode() : 1;
    }
    return failed;
}

} // namespace

/** Runs seeds and says which failed, and why. Ends with how many did. */
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"seeds"_s, u"How many seeds to run."_s, u"count"_s, u"2000"_s},
                        {u"first"_s, u"The first of them."_s, u"seed"_s, u"1"_s},
                        {u"jobs"_s, u"In how many processes."_s, u"count"_s, u"2"_s},
                        {u"seed"_s, u"Run this one only."_s, u"seed"_s},
                        {u"verbose"_s, u"Print every step."_s},
                        {u"break"_s,
                         u"Make a piece of the product wrong: %1. Succeeds where a seed notices."_s.arg(
                             Mutation::names().join(u", "_s)),
                         u"what"_s},
                        {u"stride"_s, u"Run every so-manyth seed."_s, u"count"_s, u"1"_s}});
    options.process(application);
    const bool verbose = options.isSet(u"verbose"_s);
    if (options.isSet(u"seed"_s))
        return runSeeds(options.value(u"seed"_s).toULongLong(), 1, 1, verbose);
    const quint64 first = options.value(u"first"_s).toULongLong();
    const quint64 count = options.value(u"seeds"_s).toULongLong();
    if (options.isSet(u"break"_s)) {
        if (!Mutation::choose(options.value(u"break"_s)))
            options.showHelp(2);
        return runSeeds(first, count, 1, verbose, 1) == 1 ? 0 : 1;
    }
    const int jobs = std::max(1, options.value(u"jobs"_s).toInt());
    if (jobs == 1)
        return std::min(runSeeds(first, count, options.value(u"stride"_s).toULongLong(), verbose), 100);
    QElapsedTimer timer;
    timer.start();
    const int failed = runJobs(first, count, jobs);
    print(u"%1 seeds from %2 in %3 s: %4"_s.arg(count)
              .arg(first)
              .arg(timer.elapsed() / 1000)
              .arg(failed == 0 ? u"all held"_s : u"%1 failed"_s.arg(failed)));
    return failed == 0 ? 0 : 1;
}
