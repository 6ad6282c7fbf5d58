// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/conflictbook.h"

#include "service/conflictproblem.h"
#include "service/syncbackend.h"

#include <QtCore/QPointer>

namespace StorymasterSync {

namespace {

/** Why it went wrong; empty where it went well. */
QString sentenceOf(const Outcome<ResolvedState> &outcome)
{
    const auto *problem = std::get_if<Problem>(&outcome);
    return problem ? conflictProblemInWords(QLatin1StringView(problem->code), problem->detail) : QString();
}

/** `views`, where those that were known as they are share their contents with `known`: to let go of either costs little. */
QList<ConflictView> sharing(const QList<ConflictView> &views, const QList<ConflictView> &known)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < known.size(); ++i)
        places.insert(known[i].id, i);
    QList<ConflictView> list;
    list.reserve(views.size());
    for (const ConflictView &view : views) {
        const auto place = places.constFind(view.id);
        list.append(place != places.cend() && known[*place] == view ? known[*place] : view);
    }
    return list;
}

Choice toChoice(Storymaster::ConflictChoice choice)
{
    switch (choice) {
    case Storymaster::ConflictChoice::Mobile: return Choice::Mobile;
    case Storymaster::ConflictChoice::Desktop: return Choice::Desktop;
    case Storymaster::ConflictChoice::Merged: return Choice::Merged;
    case Storymaster::ConflictChoice::Both: break;
    }
    return Choice::Both;
}

} // namespace

ResolveRequest resolveRequest(Storymaster::ConflictChoice choice, const QVariantMap &data)
{
    ResolveRequest request{toChoice(choice), QJsonObject::fromVariantMap(data)};
    removeSyncMembers(request.data);
    return request;
}

void ConflictBook::attach(SyncBackend &backend)
{
    m_backend = &backend;
    ++m_run;
    m_underWay = false;
    m_again = false;
    connect(m_backend, &SyncBackend::conflictsChanged, this, &ConflictBook::refresh, Qt::QueuedConnection);
    connect(m_backend, &SyncBackend::conflictsFound, this, &ConflictBook::refresh, Qt::QueuedConnection);
}

void ConflictBook::detach()
{
    if (m_backend)
        disconnect(m_backend, nullptr, this, nullptr);
    m_backend = nullptr;
    ++m_run;
}

void ConflictBook::refresh()
{
    m_again = m_underWay;
    if (!m_backend || m_underWay)
        return;
    m_underWay = true;
    // Compared in the lane: a thousand views would hold up the windows.
    m_backend->conflictViews([this, run = m_run, known = m_views](const Outcome<QList<ConflictView>> &outcome) {
        const auto *views = std::get_if<QList<ConflictView>>(&outcome);
        const bool isNew = views && *views != known;
        QMetaObject::invokeMethod(
            this,
            [this, run, isNew, list = isNew ? sharing(*views, known) : QList<ConflictView>()] {
                if (run != m_run)
                    return;
                m_underWay = false;
                if (isNew) {
                    m_views = list;
                    Q_EMIT viewsChanged();
                }
                if (std::exchange(m_again, false))
                    refresh();
            },
            Qt::QueuedConnection);
    });
}

void ConflictBook::settle(const ConflictView &view, Storymaster::ConflictChoice choice, const QVariantMap &data)
{
    ResolveRequest request = resolveRequest(choice, data);
    ResolveRequest::Seen seen;
    seen.row = view.rowStamp;
    if (view.situation != ConflictView::Situation::PhoneDeletes)
        seen.mobile = QJsonObject::fromVariantMap(view.mobileData);
    request.seen = seen;
    decide(view.id, request);
}

void ConflictBook::settleAnyway(qint64 conflictId, Storymaster::ConflictChoice choice)
{
    decide(conflictId, resolveRequest(choice));
}

void ConflictBook::decide(qint64 conflictId, const ResolveRequest &request)
{
    if (!m_backend)
        return;
    m_backend->resolve(conflictId, request, [this, conflictId](const Outcome<ResolvedState> &outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, conflictId, sentence = sentenceOf(outcome)] {
                refresh();
                if (sentence.isEmpty())
                    Q_EMIT settled(conflictId);
                else
                    Q_EMIT refused(conflictId, sentence);
            },
            Qt::QueuedConnection);
    });
}

void ConflictBook::findRows(const QString &entityType, const QString &part, QObject *receiver, FoundRows found)
{
    if (!m_backend)
        return;
    m_backend->findRows(
        entityType, part,
        [this, run = m_run, target = QPointer(receiver), found = std::move(found)](const Outcome<RowChoices> &outcome) {
            const auto *choices = std::get_if<RowChoices>(&outcome);
            if (!choices)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, run, target, found, list = *choices] {
                    if (run == m_run && target)
                        found(list);
                },
                Qt::QueuedConnection);
        });
}

void ConflictBook::takeBack(qint64 conflictId)
{
    if (!m_backend)
        return;
    m_backend->undoResolution(conflictId, [this, conflictId](const Outcome<ResolvedState> &outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, conflictId, sentence = sentenceOf(outcome)] {
                refresh();
                if (sentence.isEmpty())
                    Q_EMIT takenBack(conflictId);
                else
                    Q_EMIT notTakenBack(conflictId, sentence);
            },
            Qt::QueuedConnection);
    });
}

} // namespace StorymasterSync
