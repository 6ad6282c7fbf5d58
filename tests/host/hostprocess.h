// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace StorymasterHost {

/** The built host as a process, for tests: a home of its own, no display, and texts in English.
 *
 *  Thread and owner: the test. A process that still runs is killed when this dies. */
class HostProcess : public QProcess
{
public:
    HostProcess(const QString &home, const QStringList &arguments);

    /** For this process only; an empty `value` removes it. Before the start. */
    void setVariable(const QString &name, const QString &value);

    /** Starts, and waits for the line that says so; an empty object where it does not come. */
    QJsonObject listening();
    /** Starts, and waits for the end by itself; whether that was no crash. */
    bool runs();
    /** Sends `signal`, and waits for the end; whether it was an orderly one, with code 0. */
    bool end(int signal);
};

} // namespace StorymasterHost
