// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <array>
#include <memory>

namespace StorymasterHost {

/** Turns SIGINT and SIGTERM into a Qt signal, by a pipe, since a signal handler may call next to nothing.
 *
 *  Thread: the thread that makes it. One at a time in a process; when it dies the signals end the process again. */
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    void drain();

    std::array<int, 2> m_pipe = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace StorymasterHost
