// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/synctypes.h"
#include "service/conflictview.h"

#include <QtCore/QObject>

#include <functional>

namespace StorymasterSync {

class SyncBackend;
struct ResolveRequest;

/** What the app asks for, as the engine takes it. */
ResolveRequest resolveRequest(Storymaster::ConflictChoice choice, const QVariantMap &data = {});

/** The conflicts that wait, as the dialog shows them, and what the user decides. Views are asked for in the background;
 *  until the answer is here, what was last heard stands.
 *
 *  Thread: the GUI's. Owner: the SyncService, which attaches it while sync runs. */
class ConflictBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** `backend` lives until detach(). */
    void attach(SyncBackend &backend);
    void detach();

    /** Oldest first. */
    const QList<ConflictView> &views() const { return m_views; }

    /** Asks anew; a call while an answer is under way asks once more after it. */
    void refresh();

    /** Settles as decided on this very view: where the row or the phone's side is another by now, nothing is decided.
     *  settled() or refused() follows. */
    void settle(const ConflictView &view, Storymaster::ConflictChoice choice, const QVariantMap &data = {});
    /** Settles whatever the row is by now. */
    void settleAnyway(qint64 conflictId, Storymaster::ConflictChoice choice);
    /** takenBack() or notTakenBack() follows. */
    void takeBack(qint64 conflictId);

    using FoundRows = std::function<void(const RowChoices &)>;
    /** Rows of a type whose names hold `part`. `found` is called later, in the GUI thread, unless `receiver` has died or the
     *  question could not be answered. */
    void findRows(const QString &entityType, const QString &part, QObject *receiver, FoundRows found);

Q_SIGNALS:
    void viewsChanged();
    void settled(qint64 conflictId);
    /** It goes on waiting; `sentence` says why. */
    void refused(qint64 conflictId, const QString &sentence);
    void takenBack(qint64 conflictId);
    void notTakenBack(qint64 conflictId, const QString &sentence);

private:
    void decide(qint64 conflictId, const ResolveRequest &request);

    SyncBackend *m_backend = nullptr;
    int m_run = 0; ///< Answers of an earlier one are not heard.
    bool m_underWay = false;
    bool m_again = false;
    QList<ConflictView> m_views;
};

} // namespace StorymasterSync
