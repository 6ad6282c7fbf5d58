// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/conflictview.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace StorymasterSync {

class ConflictBook;
class ReferenceEdit;

/** Where a writer puts a value of their own: a text, a number, one of a list, yes or no, another entry; by the column's kind. What the
 *  column cannot hold is said below, and is no value.
 *
 *  Thread: the GUI's. Owner: its card. REQUIRES: the column's kind is not Fixed. */
class OwnValueEdit : public QWidget
{
    Q_OBJECT

public:
    OwnValueEdit(const ConflictColumn &column, const ConflictValue &value, ConflictBook &book,
                 QWidget *parent = nullptr);

    /** As it was typed, also where the column cannot hold it. */
    ConflictValue value() const;
    bool isValid() const { return problem().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    QWidget *makeEdit(const ConflictValue &value, ConflictBook &book);
    QWidget *makeText(const QString &text);
    QWidget *makeList(const QVariant &wire);
    QWidget *makeLine(const QString &text);
    QString text() const;
    QString problem() const;
    void showProblem();

    const ConflictColumn m_column;
    const bool m_hasCrLf; ///< An editor turns line ends around; they are turned back.
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_list = nullptr;
    QLineEdit *m_line = nullptr;
    ReferenceEdit *m_reference = nullptr;
    QLabel *m_problem;
};

} // namespace StorymasterSync
