// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace StorymasterSync {

/** Says what was decided last, and offers to take it back, decision by decision. Never takes the focus.
 *
 *  Thread: the GUI's. Owner: the dialog. */
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /** `what` is plain text. */
    void add(const QString &what, const QList<qint64> &conflictIds);
    /** Something else to say; what can be taken back can be taken back still. */
    void tell(const QString &sentence);

    void retranslate();
    bool canUndo() const { return !m_decisions.isEmpty(); }
    void undo();

Q_SIGNALS:
    void undoWanted(const QList<qint64> &conflictIds);

private:
    struct Decision
    {
        QString what;
        QList<qint64> conflictIds;
    };

    void showLast();

    QLabel *m_label;
    QPushButton *m_undo;
    QList<Decision> m_decisions;
};

} // namespace StorymasterSync
