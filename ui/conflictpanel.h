// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conflictdraft.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace StorymasterSync {

class ColumnCard;
class ConflictBook;
class DifferenceFinder;
class ResultView;

/** One conflict: what happened, what becomes of the entry, its columns, and the result. What changes is changed in place.
 *
 *  Thread: the GUI's. Owner: the dialog, whose finder it borrows, as it does the book. */
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    ConflictPanel(DifferenceFinder &finder, ConflictBook &book, QWidget *parent = nullptr);

    /** Shows another conflict, or another state of the same one. */
    void showDraft(const ConflictDraft &draft);
    const ConflictDraft &draft() const { return m_draft; }

    /** Something happened meanwhile; empty: nothing to say. Plain text. */
    void setNotice(const QString &sentence);
    QString notice() const;
    /** A conflict that is settled elsewhere can still be read. */
    void setChoosable(bool choosable);
    /** Says everything anew, in the present language; what was chosen and written stays. */
    void retranslate();

Q_SIGNALS:
    void draftChanged();

private:
    struct WayChoice
    {
        ConflictDraft::Way way;
        QString text;
    };

    void makeHeading(QVBoxLayout *layout);
    QWidget *makeColumns();
    QLayout *makeShortcuts();
    QList<WayChoice> waysOf(const ConflictView &view) const;
    QString story() const;
    void showHeading();
    void showWays();
    void showCards();
    void dropCards();
    ColumnCard *cardOf(const ConflictColumn &column);
    void orderCards();
    void revealOwn(const QString &name);
    void follow();
    void chooseAll(ConflictDraft::Side side);

    DifferenceFinder &m_finder;
    ConflictBook &m_book;
    ConflictDraft m_draft;
    bool m_choosable = true;
    QLabel *m_title;
    QLabel *m_story;
    QLabel *m_notice;
    QWidget *m_wayBox;
    QButtonGroup *m_ways;
    QPushButton *m_allHere;
    QPushButton *m_allPhone;
    QCheckBox *m_others;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cardLayout = nullptr;
    ResultView *m_result;
    QHash<QString, ColumnCard *> m_cards;
    QList<ConflictDraft::Way> m_shownWays;
};

} // namespace StorymasterSync
