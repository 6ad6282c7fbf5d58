// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "benchfiles.h"
#include "deskbench.h"
#include "guardbench.h"
#include "plot.h"
#include "pullbench.h"
#include "pushbench.h"
#include "report.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

/** What is measured, at which numbers of rows when nothing else is asked for. */
struct Measurement
{
    QString name;
    void (*run)(BenchFiles &, Report &, int);
    QList<int> sizes;
};

constexpr int Small = 10'000;
constexpr int Middle = 100'000;
constexpr int Large = 1'000'000;

QList<Measurement> measurements()
{
    return {{u"pull"_s, measureFullPull, {Middle}},
            {u"idle"_s, measureIdlePull, {Small, Middle, Large}},
            {u"changed"_s, measureChangedPull, {Small, Middle, Large}},
            {u"push"_s, measurePush, {Small, Middle}},
            {u"single"_s, measureSinglePush, {Small, Middle}},
            {u"status"_s, measureStatus, {Small, Middle}},
            {u"crowd"_s, measureCrowd, {Small}},
            {u"desk"_s, measureDeskWrites, {Middle}},
            {u"start"_s, measureStart, {Middle}},
            {u"migration"_s, measureMigration, {Large}}};
}

QList<int> sizesOf(const QString &option, const QList<int> &usual)
{
    if (option.isEmpty())
        return usual;
    QList<int> sizes;
    for (const QString &size : option.split(u','))
        sizes.append(size.toInt());
    return sizes;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the running program beside SQLite itself, and says what is not reached."_s);
    parser.addHelpOption();
    parser.addOptions({{u"only"_s,
                        u"Measure these only, separated by commas: pull, idle, changed, push, single, status,"
                        " crowd, desk, start, migration."_s,
                        u"names"_s},
                       {u"rows"_s, u"With these numbers of rows, separated by commas."_s, u"numbers"_s},
                       {u"folder"_s, u"Keep the databases here."_s, u"folder"_s, QStringLiteral(BENCH_FOLDER)},
                       {u"json"_s, u"Write the figures here."_s, u"file"_s, u"bench.json"_s},
                       {u"plot"_s, u"Measure at 10^3 to 10^6 rows, and draw the figures here."_s, u"file"_s},
                       {u"guard"_s, u"Compare processor times of small runs with bounds; fails beyond them."_s}});
    parser.process(application);
    BenchFiles files(parser.value(u"folder"_s));
    Report report;
    if (parser.isSet(u"guard"_s)) {
        guardSpeed(files, report);
        return report.holds() ? 0 : 1;
    }
    const bool plots = parser.isSet(u"plot"_s);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const Measurement &measurement : measurements()) {
        // What measures bulk work on 100,000 rows of its own has one size.
        const bool isPlotted = measurement.name != "desk"_L1 && measurement.name != "crowd"_L1;
        if ((!only.isEmpty() && !only.contains(measurement.name)) || (plots && !isPlotted))
            continue;
        const QList<int> usual = plots ? QList<int>{1000, Small, Middle, Large} : measurement.sizes;
        for (const int rows : sizesOf(parser.value(u"rows"_s), usual))
            measurement.run(files, report, rows);
    }
    if (plots && !plotFigures(report, parser.value(u"plot"_s)))
        qFatal("The plot cannot be written.");
    if (!report.write(parser.value(u"json"_s)))
        qFatal("The figures cannot be written.");
    std::printf("Written to %s.\n", qPrintable(parser.value(u"json"_s)));
    return 0;
}
