// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/decisions.h"

#include "service/conflictbook.h"

namespace StorymasterSync {

Decisions::Decisions(ConflictBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &ConflictBook::settled, this, &Decisions::noteSettled);
    connect(&m_book, &ConflictBook::refused, this, &Decisions::noteRefused);
}

void Decisions::begin(const QList<qint64> &ids, const QString &what)
{
    const QSet<qint64> all(ids.cbegin(), ids.cend());
    m_batches.append({what, all, {}});
    m_asked.unite(all);
}

void Decisions::settle(const ConflictDraft &draft, const QString &what)
{
    begin({draft.view().id}, what);
    const ConflictDraft::Decision decision = draft.decision();
    m_book.settle(draft.view(), decision.choice, decision.data);
}

void Decisions::settleAll(const QList<qint64> &ids, Storymaster::ConflictChoice choice, const QString &what)
{
    begin(ids, what);
    for (const qint64 id : ids)
        m_book.settleAnyway(id, choice);
}

void Decisions::takeBack(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_settled.remove(id);
        m_book.takeBack(id);
    }
}

void Decisions::noteSettled(qint64 id)
{
    if (!m_asked.remove(id))
        return; // by somebody else
    m_settled.insert(id);
    for (Batch &batch : m_batches) {
        if (batch.open.remove(id))
            batch.settled.append(id);
    }
    endBatches();
}

void Decisions::noteRefused(qint64 id, const QString &sentence)
{
    if (!m_asked.remove(id))
        return;
    for (Batch &batch : m_batches)
        batch.open.remove(id);
    endBatches();
    Q_EMIT refused(id, sentence);
}

void Decisions::endBatches()
{
    const QList<Batch> batches = m_batches;
    m_batches.removeIf([](const Batch &batch) { return batch.open.isEmpty(); });
    for (const Batch &batch : batches) {
        if (batch.open.isEmpty() && !batch.settled.isEmpty())
            Q_EMIT decided(batch.what, batch.settled);
    }
}

} // namespace StorymasterSync
