// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "stopsignals.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace StorymasterHost {

namespace {

/** Where the handler writes; -1 while nobody listens. */
std::atomic<int> g_writeEnd = -1;

void writeByte(int)
{
    const int savedErrno = errno;
    // A full pipe means that a request is waiting already.
    [[maybe_unused]] const ssize_t written = ::write(g_writeEnd.load(), "", 1);
    errno = savedErrno;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(m_pipe.data()) != 0)
        qFatal("No pipe for signals can be opened.");
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::drain);
    g_writeEnd = m_pipe[1];
    handle(writeByte);
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL);
    g_writeEnd = -1;
    for (const int end : m_pipe)
        ::close(end);
}

void StopSignals::drain()
{
    char bytes[16];
    while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {}
    Q_EMIT stopRequested();
}

} // namespace StorymasterHost
