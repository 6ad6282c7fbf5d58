// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/conflictview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

namespace StorymasterSync {

class ConflictBook;

/** Where a writer chooses the entry that a reference names, by its name: a field to type part of it in, and below what fits.
 *  The arrow keys move in the list from within the field. Every name is plain text.
 *
 *  What is chosen stays chosen while somebody searches. Thread: the GUI's. Owner: its OwnValueEdit; borrows the book. */
class ReferenceEdit : public QWidget
{
    Q_OBJECT

public:
    ReferenceEdit(const ConflictColumn &column, const ConflictValue &value, ConflictBook &book,
                  QWidget *parent = nullptr);

    const ConflictValue &value() const { return m_value; }
    void setName(const QString &accessibleName);

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void edited();

private:
    void search();
    void show(const RowChoices &choices);
    void addItem(const ConflictValue &value);
    void choose(const QListWidgetItem *item);

    const ConflictColumn m_column;
    ConflictBook &m_book;
    ConflictValue m_value;
    QLineEdit *m_part;
    QListWidget *m_list;
    QLabel *m_more;
    QTimer m_later;
    int m_question = 0; ///< Answers to an earlier one are not shown.
};

} // namespace StorymasterSync
