// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/syncfigures.h"

#include "service/syncbackend.h"

namespace StorymasterSync {

namespace {

template <typename T>
std::optional<T> valueOf(const Outcome<T> &outcome)
{
    const T *value = std::get_if<T>(&outcome);
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

bool SyncFigures::Question::begin()
{
    again = underWay;
    return !std::exchange(underWay, true);
}

bool SyncFigures::Question::end()
{
    underWay = false;
    return std::exchange(again, false);
}

void SyncFigures::attach(SyncBackend &backend)
{
    m_backend = &backend;
    ++m_run;
    m_waitingQuestion = {};
    m_activityQuestion = {};
}

void SyncFigures::detach()
{
    m_backend = nullptr;
    ++m_run;
}

std::optional<qint64> SyncFigures::waitingChanges(const QString &deviceId) const
{
    const auto found = m_waiting.constFind(deviceId);
    return found == m_waiting.cend() ? std::nullopt : std::optional(*found);
}

void SyncFigures::refreshWaiting()
{
    if (!m_backend || !m_waitingQuestion.begin())
        return;
    QList<Caller> callers;
    for (const DeviceRecord &record : m_backend->registry().all()) {
        if (record.active)
            callers.append({record.row, record.registration, record.deviceId, record.name});
    }
    m_waitingAnswers = int(callers.size());
    if (callers.isEmpty())
        m_waitingQuestion.end();
    for (const Caller &caller : std::as_const(callers)) {
        m_backend->status(caller, [this, run = m_run, id = caller.deviceId](const Outcome<SyncStatus> &outcome) {
            const auto status = valueOf(outcome);
            const auto count = status ? std::optional(status->pendingChanges) : std::nullopt;
            QMetaObject::invokeMethod(
                this, [=, this] { takeWaiting(run, id, count); }, Qt::QueuedConnection);
        });
    }
}

void SyncFigures::takeWaiting(int run, const QString &deviceId, std::optional<qint64> count)
{
    if (run != m_run)
        return;
    if (count)
        m_waiting.insert(deviceId, *count);
    if (--m_waitingAnswers > 0)
        return;
    Q_EMIT waitingChanged();
    if (m_waitingQuestion.end())
        refreshWaiting();
}

void SyncFigures::refreshActivity()
{
    if (!m_backend || !m_activityQuestion.begin())
        return;
    m_backend->activity([this, run = m_run](const Outcome<Activity> &outcome) {
        QMetaObject::invokeMethod(
            this, [this, run, activity = valueOf(outcome)] { takeActivity(run, activity); }, Qt::QueuedConnection);
    });
}

void SyncFigures::takeActivity(int run, const std::optional<Activity> &activity)
{
    if (run != m_run)
        return;
    if (activity) {
        m_activity = *activity;
        Q_EMIT activityChanged();
    }
    if (m_activityQuestion.end())
        refreshActivity();
}

} // namespace StorymasterSync
