// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "headlessrunner.h"
#include "hostoptions.h"
#include "hostsetup.h"
#include "isyncmaintenance.h"
#include "isyncprovider.h"
#include "mainwindow.h"
#include "picturetour.h"
#include "plainoutput.h"
#include "pluginsession.h"
#include "stallreport.h"
#include "stopsignals.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;

namespace {

constexpr int Failed = 1;
constexpr int Misused = 2;

using Task = HostOptions::Task;

int fail(const QString &reason)
{
    printToStderr(reason);
    return Failed;
}

QString version()
{
    return u"storymaster-host %1 (stands in for Storymaster %2)"_s.arg(QStringLiteral(SSYNC_VERSION),
                                                                       FakeHost::standsInForVersion());
}

std::unique_ptr<PluginSession> loadPlugin(HostSetup &setup, QString *reason)
{
    const PluginInfo *plugin = setup.catalog().firstUsable(reason);
    if (!plugin)
        return nullptr;
    auto session = std::make_unique<PluginSession>(*plugin, setup.host());
    return session->load(reason) ? std::move(session) : nullptr;
}

int maintain(HostSetup &setup, Task task)
{
    QString report;
    const std::unique_ptr<PluginSession> session = loadPlugin(setup, &report);
    if (!session)
        return fail(report);
    Storymaster::ISyncMaintenance *maintenance = session->maintenance();
    if (!maintenance)
        return fail(QCoreApplication::translate("main", "The plugin %1 cannot do that.").arg(session->info().name));
    const bool done = task == Task::Migrate ? maintenance->migrate(&setup.host(), &report)
                                            : maintenance->removeTriggers(&setup.host(), &report);
    if (!done)
        return fail(report);
    printToStdout(report);
    return 0;
}

int serve(HostSetup &setup, const StopSignals &stopSignals)
{
    QString reason;
    const std::unique_ptr<PluginSession> session = loadPlugin(setup, &reason);
    if (!session || !session->initialize(&reason))
        return fail(reason);
    HeadlessRunner runner(*session->provider());
    // Queued: a signal or a failure may come before exec() does.
    QObject::connect(
        &runner, &HeadlessRunner::finished, QCoreApplication::instance(),
        [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &runner, &HeadlessRunner::stop);
    runner.start();
    return QCoreApplication::exec();
}

int takePictures(HostSetup &setup, MainWindow &window, const QString &directory)
{
    QString reason;
    return PictureTour(window, setup.database(), directory).run(&reason) ? 0 : fail(reason);
}

int measureStalls(MainWindow &window)
{
    if (!window.provider())
        return fail(QCoreApplication::translate("main", "No plugin is enabled."));
    window.showSettings();
    StallReport report(*window.provider());
    const int code = QApplication::exec();
    report.finish();
    return code;
}

int showWindow(HostSetup &setup, const HostOptions &options, const StopSignals &stopSignals)
{
    QObject::connect(&stopSignals, &StopSignals::stopRequested, QCoreApplication::instance(), &QCoreApplication::quit);
    setup.appearance().apply(options);
    MainWindow window(setup);
    window.show();
    window.startPlugins();
    if (!options.pictureDirectory.isEmpty())
        return takePictures(setup, window, options.pictureDirectory);
    return options.measureStalls ? measureStalls(window) : QApplication::exec();
}

int run(const HostOptions &options)
{
    if (options.task == Task::ShowHelp || options.task == Task::ShowVersion) {
        printToStdout(options.task == Task::ShowHelp ? optionsHelp().trimmed() : version());
        return 0;
    }
    const bool isMaintenance = options.task == Task::Migrate || options.task == Task::RemoveTriggers;
    // From here on a signal ends an event loop; maintenance has none, and a signal ends it as it ends any program.
    const auto stopSignals = isMaintenance ? nullptr : std::make_unique<StopSignals>();
    QString reason;
    const std::unique_ptr<HostSetup> setup = HostSetup::make(options, &reason);
    if (!setup)
        return fail(reason);
    if (isMaintenance)
        return maintain(*setup, options.task);
    return options.task == Task::Serve ? serve(*setup, *stopSignals) : showWindow(*setup, options, *stopSignals);
}

/** Qt ends the process with abort() where it finds no display. */
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    HostOptions options;
    QString reason;
    if (!parseOptions(arguments, &options, &reason)) {
        printToStderr(reason);
        return Misused;
    }
    if (options.task != Task::ShowWindow) {
        // Without a window QCoreApplication will do: it needs no display and starts fastest.
        const QCoreApplication application(argc, argv);
        return run(options);
    }
    if (!hasDisplay())
        return fail(QCoreApplication::translate("main", "There is no display for a window. Try --headless."));
    const QApplication application(argc, argv);
    return run(options);
}
