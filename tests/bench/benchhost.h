// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "hostprocess.h"
#include "httpconnection.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace StorymasterSync {

/** The running program that is measured, with a home of its own.
 *
 *  Thread: the one that made it. It ends with this. Failures end the program with a sentence. */
class BenchHost
{
public:
    explicit BenchHost(const QString &database, const QStringList &options = {});
    ~BenchHost();
    Q_DISABLE_COPY_MOVE(BenchHost)

    quint16 port() const { return m_port; }
    /** From the start of the process to the line that says so. */
    double startMs() const { return m_startMs; }
    /** Registers another phone; its token. */
    QByteArray pair();

    double residentMiB() const;
    /** Since the last resetPeak(), or the start. */
    double peakMiB() const;
    void resetPeak() const;
    /** Files and sockets that the process has open. */
    qsizetype descriptors() const;
    /** Processor time that the process used, of all threads. */
    double cpuMs() const;
    /** Ends it; what it said on standard output since it listened. */
    QByteArray end();

    /** Runs the program with `option` on the database, and waits for its end. */
    static void maintain(const QString &database, const QString &option);

private:
    double memoryMiB(const QByteArray &name) const;

    QTemporaryDir m_home;
    StorymasterHost::HostProcess m_process;
    quint16 m_port = 0;
    double m_startMs = 0;
    int m_phones = 0;
};

} // namespace StorymasterSync
