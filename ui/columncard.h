// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/worddiff.h"
#include "ui/conflictdraft.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QButtonGroup;
class QLabel;
class QRadioButton;
QT_END_NAMESPACE

namespace StorymasterSync {

class ConflictBook;
class DifferenceFinder;
class OwnValueEdit;
class ValueView;

/** One column of an entry in conflict: what it was, what it is here, what it is on the phone, and which of these stays.
 *  The three stand side by side, or below each other where there is no room.
 *
 *  What changes is changed in place: focus, scroll positions and what is being written stay.
 *  Thread: the GUI's. Owner: its panel. */
class ColumnCard : public QFrame
{
    Q_OBJECT

public:
    ColumnCard(const ConflictColumn &column, const QString &deviceName, DifferenceFinder &finder, ConflictBook &book,
               QWidget *parent = nullptr);

    /** Another state of the same column. */
    void setColumn(const ConflictColumn &column);
    const ConflictColumn &column() const { return m_column; }

    /** Shows what is chosen, with nothing told. `own` is what was written by hand, where that was begun. */
    void showChoice(ConflictDraft::Side side, const std::optional<ConflictValue> &own);
    /** The choice of columns is no question while the entry as a whole goes another way. */
    void setChoosable(bool choosable);
    /** Where the user writes; null before that was begun. */
    QWidget *ownEdit() const;

Q_SIGNALS:
    void sideChosen(const QString &column, StorymasterSync::ConflictDraft::Side side);
    void ownEdited(const QString &column, const StorymasterSync::ConflictValue &value, bool valid);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        ValueView *view = nullptr;
    };

    Pane makePane(const QString &title);
    QLayout *makeChoices(const QString &device);
    QRadioButton *addChoice(const QString &text, ConflictDraft::Side side);
    void showHint();
    void compare();
    void chooseSide(int id);
    void tellOwn();
    void beginOwn(const ConflictValue &value);
    ConflictValue startOfOwn() const;

    ConflictColumn m_column;
    DifferenceFinder &m_finder;
    ConflictBook &m_book;
    bool m_choosable = true;
    ConflictDraft::Side m_side = ConflictDraft::Side::Open;
    QLabel *m_hint;
    QBoxLayout *m_panes;
    Pane m_base;
    Pane m_desktop;
    Pane m_phone;
    QButtonGroup *m_choices;
    QWidget *m_choiceRow;
    QRadioButton *m_together = nullptr;
    OwnValueEdit *m_own = nullptr;
    int m_comparison = 0; ///< Answers of an earlier one are of another text.
    QList<TextSpan> m_gone[2];
};

} // namespace StorymasterSync
