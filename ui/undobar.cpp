// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/undobar.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace StorymasterSync {

namespace {

constexpr qsizetype MostDecisions = 50;

} // namespace

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_undo(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_undo->setAutoDefault(false);
    retranslate();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

/** What was said stays as it was said. */
void UndoBar::retranslate()
{
    m_undo->setText(tr("&Undo"));
    m_undo->setAccessibleDescription(tr("Takes back what was decided last"));
}

void UndoBar::add(const QString &what, const QList<qint64> &conflictIds)
{
    m_decisions.append({what, conflictIds});
    if (m_decisions.size() > MostDecisions)
        m_decisions.removeFirst();
    showLast();
}

void UndoBar::tell(const QString &sentence)
{
    m_label->setText(sentence);
    m_undo->setVisible(canUndo());
    show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::showLast()
{
    if (canUndo())
        //: %1 says what was decided, such as "Character: Ann Baker".
        tell(tr("Saved. %1").arg(m_decisions.last().what));
    else
        hide();
}

void UndoBar::undo()
{
    if (!canUndo())
        return;
    const QList<qint64> ids = m_decisions.takeLast().conflictIds;
    showLast();
    Q_EMIT undoWanted(ids);
}

} // namespace StorymasterSync
