// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/referenceedit.h"

#include "service/conflictbook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

namespace {

constexpr int LinesShown = 6;
constexpr int TypingMillis = 150;
constexpr int WireRole = Qt::UserRole;

} // namespace

ReferenceEdit::ReferenceEdit(const ConflictColumn &column, const ConflictValue &value, ConflictBook &book,
                             QWidget *parent)
    : QWidget(parent),
      m_column(column),
      m_book(book),
      m_value(value),
      m_part(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_more(new QLabel(tr("There are more. Type part of the name."), this))
{
    m_part->setPlaceholderText(tr("Part of a name"));
    m_part->setClearButtonEnabled(true);
    m_part->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(LinesShown * fontMetrics().lineSpacing() * 5 / 4);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_part);
    layout->addWidget(m_list);
    layout->addWidget(m_more);
    setFocusProxy(m_part);
    m_later.setSingleShot(true);
    m_later.setInterval(TypingMillis);
    connect(&m_later, &QTimer::timeout, this, &ReferenceEdit::search);
    connect(m_part, &QLineEdit::textEdited, this, [this] { m_later.start(); });
    connect(m_list, &QListWidget::currentItemChanged, this, &ReferenceEdit::choose);
    show({});
    search();
}

void ReferenceEdit::setName(const QString &accessibleName)
{
    m_list->setAccessibleName(accessibleName);
    //: %1 is a part of an entry, such as "Background".
    m_part->setAccessibleName(tr("%1, part of its name").arg(accessibleName));
}

void ReferenceEdit::search()
{
    const int question = ++m_question;
    m_book.findRows(m_column.target, m_part->text().trimmed(), this, [this, question](const RowChoices &choices) {
        if (question == m_question)
            show(choices);
    });
}

/** What is chosen stands first, until it is among what was found. */
void ReferenceEdit::show(const RowChoices &choices)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const bool isFound = std::any_of(choices.rows.cbegin(), choices.rows.cend(),
                                     [this](const ConflictValue &row) { return row.wire == m_value.wire; });
    if (m_value.wire.isValid() && !isFound)
        addItem(m_value);
    if (m_column.mayBeEmpty)
        addItem({});
    for (const ConflictValue &row : choices.rows)
        addItem(row);
    m_more->setVisible(!choices.areAll);
}

void ReferenceEdit::addItem(const ConflictValue &value)
{
    auto *item = new QListWidgetItem(value.wire.isValid() ? value.text : tr("(empty)"), m_list);
    item->setData(WireRole, value.wire);
    if (value.wire == m_value.wire)
        m_list->setCurrentItem(item);
}

void ReferenceEdit::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant wire = item->data(WireRole);
    m_value = wire.isValid() ? ConflictValue{wire, item->text()} : ConflictValue();
    Q_EMIT edited();
}

bool ReferenceEdit::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QWidget::eventFilter(object, event);
}

} // namespace StorymasterSync
