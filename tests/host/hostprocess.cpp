// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostprocess.h"

#include <QtCore/QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

HostProcess::HostProcess(const QString &home, const QStringList &arguments)
{
    setProgram(QStringLiteral(HOST_PROGRAM));
    setArguments(arguments);
    setWorkingDirectory(home);
    setVariable(u"HOME"_s, home);
    setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        setVariable(name, {});
}

void HostProcess::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    if (value.isEmpty())
        environment.remove(name);
    else
        environment.insert(name, value);
    setProcessEnvironment(environment);
}

QJsonObject HostProcess::listening()
{
    start();
    while (!canReadLine() && waitForReadyRead())
        ;
    return QJsonDocument::fromJson(readLine()).object();
}

bool HostProcess::runs()
{
    start();
    return waitForFinished() && exitStatus() == NormalExit;
}

bool HostProcess::end(int signal)
{
    ::kill(pid_t(processId()), signal);
    return waitForFinished() && exitStatus() == NormalExit && exitCode() == 0;
}

} // namespace StorymasterHost
