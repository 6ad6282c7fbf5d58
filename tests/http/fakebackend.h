// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>

#include <atomic>
#include <functional>

namespace StorymasterSync::Testing {

/** What a FakePullStream does, and what was seen of it. Outlives the stream. */
struct PullScript
{
    int pieces = 1;
    QByteArray piece = "x"; ///< Content of each; the first and last make JSON of it.
    int failAt = -1;        ///< This piece is a problem.
    std::atomic<int> asked = 0;
    std::atomic<int> alive = 0; ///< Streams that exist.

    /** The whole document. */
    QByteArray document() const;
};

/** A backend that answers from memory, in worker threads, as the real one does. While `hold` is on, answers wait.
 *  Any thread. */
class FakeBackend : public Backend
{
public:
    FakeBackend();
    ~FakeBackend() override;

    /** A token that authenticates `deviceId`. */
    QByteArray addDevice(const QString &deviceId);
    void removeToken(const QByteArray &token);
    /** Answers wait from now on until they are let go. */
    void hold() { m_held = true; }
    void letGo();
    /** What waits. */
    qsizetype heldCount() const;

    PullScript pullScript;
    std::atomic<bool> databaseAnswers = true;
    std::atomic<int> pushes = 0;
    std::atomic<qint64> lastPushSize = -1;
    std::optional<Problem> problem; ///< What everything but health and authenticate() answers, where set.

    std::optional<Caller> authenticate(QByteArrayView token) override;
    void health(Answered<bool> answered) override;
    void registerDevice(const RegisterRequest &request, Answered<GrantedToken> answered) override;
    void refreshToken(const Caller &caller, Answered<GrantedToken> answered) override;
    void devices(Answered<QList<DeviceState>> answered) override;
    void removeDevice(const QString &deviceId, Answered<std::monostate> answered) override;
    void openPull(const Caller &caller, const PullRequest &request,
                  Answered<std::shared_ptr<PullStream>> answered) override;
    void push(const Caller &caller, const QByteArray &body, Answered<QByteArray> answered) override;
    void status(const Caller &caller, Answered<SyncStatus> answered) override;
    void schema(Answered<QByteArray> answered) override;
    void conflicts(Answered<QByteArray> answered) override;
    void resolveConflict(const Caller &caller, qint64 conflictId, const QByteArray &body,
                         Answered<QByteArray> answered) override;

private:
    template <typename T>
    void give(Answered<T> answered, T value);
    void run(std::function<void()> task);

    QThreadPool m_pool;
    std::atomic<bool> m_held = false;
    mutable QMutex m_mutex;
    QHash<QByteArray, Caller> m_callers;    ///< Guarded by m_mutex.
    QList<std::function<void()>> m_waiting; ///< Guarded by m_mutex.
};

} // namespace StorymasterSync::Testing
