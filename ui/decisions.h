// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conflictdraft.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace StorymasterSync {

class ConflictBook;

/** What the user decided in this dialog, of one conflict or of many at once, until it is answered.
 *
 *  Thread: the GUI's. Owner: the dialog; borrows the book. */
class Decisions : public QObject
{
    Q_OBJECT

public:
    explicit Decisions(ConflictBook &book, QObject *parent = nullptr);

    /** REQUIRES: `draft` is complete. */
    void settle(const ConflictDraft &draft, const QString &what);
    void settleAll(const QList<qint64> &ids, Storymaster::ConflictChoice choice, const QString &what);
    void takeBack(const QList<qint64> &ids);

    /** Not to be decided again: the answer is still to come, or it was settled here. */
    bool isDecided(qint64 id) const { return m_asked.contains(id) || m_settled.contains(id); }

Q_SIGNALS:
    /** All of one decision is answered; `ids` are those that were settled. */
    void decided(const QString &what, const QList<qint64> &ids);
    void refused(qint64 id, const QString &sentence);

private:
    struct Batch
    {
        QString what;
        QSet<qint64> open; ///< Not answered yet.
        QList<qint64> settled;
    };

    void begin(const QList<qint64> &ids, const QString &what);
    void noteSettled(qint64 id);
    void noteRefused(qint64 id, const QString &sentence);
    void endBatches();

    ConflictBook &m_book;
    QList<Batch> m_batches;
    QSet<qint64> m_asked;
    QSet<qint64> m_settled;
};

} // namespace StorymasterSync
