// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/activity.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

namespace StorymasterSync {

class SyncBackend;

/** Figures for windows that cost a look into the database: what waits for each phone, and what phones did. Asked for in
 *  the background; until the answer is here, what was last heard stands.
 *
 *  Thread: the GUI's. Owner: the SyncService, which attaches it while sync runs. */
class SyncFigures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** `backend` lives until detach(). */
    void attach(SyncBackend &backend);
    void detach();

    /** How many changes the phone's next pull would bring; nothing where that is not known yet. */
    std::optional<qint64> waitingChanges(const QString &deviceId) const;
    const Activity &activity() const { return m_activity; }

    /** Ask anew; a call while an answer is under way asks once more after it. */
    void refreshWaiting();
    void refreshActivity();

Q_SIGNALS:
    void waitingChanged();
    void activityChanged();

private:
    /** Keeps questions from piling up. */
    struct Question
    {
        bool underWay = false;
        bool again = false;
        /** Whether to ask now. */
        bool begin();
        /** Whether somebody wanted to know meanwhile. */
        bool end();
    };

    void takeWaiting(int run, const QString &deviceId, std::optional<qint64> count);
    void takeActivity(int run, const std::optional<Activity> &activity);

    SyncBackend *m_backend = nullptr;
    int m_run = 0; ///< Answers of an earlier one are not heard.
    Question m_waitingQuestion;
    Question m_activityQuestion;
    int m_waitingAnswers = 0; ///< Still to come.
    QHash<QString, qint64> m_waiting;
    Activity m_activity;
};

} // namespace StorymasterSync
