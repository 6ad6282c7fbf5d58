// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/ownvalueedit.h"

#include "ui/referenceedit.h"
#include "ui/valueview.h"

#include <QtCore/QLocale>
#include <QtGui/QTextDocument>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Kind = ConflictColumn::Kind;

namespace {

constexpr int LinesShown = 8;
constexpr qsizetype ShortText = 80;
constexpr int ShortLines = 3;

qsizetype codePoints(const QString &text)
{
    qsizetype count = text.size();
    for (const QChar c : text)
        count -= c.isLowSurrogate() ? 1 : 0;
    return count;
}

} // namespace

OwnValueEdit::OwnValueEdit(const ConflictColumn &column, const ConflictValue &value, ConflictBook &book,
                           QWidget *parent)
    : QWidget(parent), m_column(column), m_hasCrLf(value.text.contains("\r\n"_L1)), m_problem(new QLabel(this))
{
    QWidget *edit = makeEdit(value, book);
    setFocusProxy(edit);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(edit);
    layout->addWidget(m_problem);
    connect(this, &OwnValueEdit::edited, this, &OwnValueEdit::showProblem);
    showProblem();
}

QWidget *OwnValueEdit::makeEdit(const ConflictValue &value, ConflictBook &book)
{
    //: %1 is a part of an entry, such as "Notes".
    const QString name = tr("%1: your own").arg(m_column.label);
    if (m_column.kind == Kind::Reference) {
        m_reference = new ReferenceEdit(m_column, value, book, this);
        m_reference->setName(name);
        connect(m_reference, &ReferenceEdit::edited, this, &OwnValueEdit::edited);
        return m_reference;
    }
    const bool isList = m_column.kind == Kind::Choice || m_column.kind == Kind::Flag;
    QWidget *edit = m_column.kind == Kind::Text ? makeText(value.text)
        : isList                                ? makeList(value.wire)
                                                : makeLine(value.text);
    edit->setAccessibleName(name);
    return edit;
}

QWidget *OwnValueEdit::makeText(const QString &text)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(ValueView::shown(text));
    const int lines = text.size() < ShortText && !text.contains(u'\n') ? ShortLines : LinesShown;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + int(4 * m_text->document()->documentMargin()));
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnValueEdit::edited);
    return m_text;
}

QWidget *OwnValueEdit::makeList(const QVariant &wire)
{
    m_list = new QComboBox(this);
    if (m_column.mayBeEmpty)
        m_list->addItem(tr("(empty)"), QVariant());
    if (m_column.kind == Kind::Flag) {
        m_list->addItem(tr("Yes"), true);
        m_list->addItem(tr("No"), false);
    }
    for (const QString &allowed : m_column.allowed)
        m_list->addItem(allowed, allowed);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->itemData(i) == wire)
            m_list->setCurrentIndex(i);
    }
    connect(m_list, &QComboBox::currentIndexChanged, this, &OwnValueEdit::edited);
    return m_list;
}

QWidget *OwnValueEdit::makeLine(const QString &text)
{
    m_line = new QLineEdit(text, this);
    connect(m_line, &QLineEdit::textChanged, this, &OwnValueEdit::edited);
    return m_line;
}

/** As it was typed: toPlainText() would turn no-break spaces into others. */
QString OwnValueEdit::text() const
{
    if (m_line)
        return m_line->text().trimmed();
    QString text = m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    return m_hasCrLf ? text.replace("\n"_L1, "\r\n"_L1) : text;
}

ConflictValue OwnValueEdit::value() const
{
    if (m_reference)
        return m_reference->value();
    if (m_list)
        return ConflictValue{m_list->currentData(),
                             m_list->currentData().isValid() ? m_list->currentText() : QString()};
    const QString typed = text();
    if (m_text)
        return ConflictValue{typed, typed};
    if (typed.isEmpty())
        return {};
    return ConflictValue{m_column.kind == Kind::Integer ? QVariant(QLocale().toLongLong(typed))
                                                        : QVariant(QLocale().toDouble(typed)),
                         typed};
}

QString OwnValueEdit::problem() const
{
    if (m_list)
        return {};
    if (m_reference)
        return m_reference->value().wire.isValid() || m_column.mayBeEmpty ? QString() : tr("This must not be empty.");
    const QString typed = text();
    if (m_text) {
        const qsizetype over = m_column.maxLength > 0 ? codePoints(typed) - m_column.maxLength : 0;
        return over > 0 ? tr("Too long by %n character(s).", nullptr, int(over)) : QString();
    }
    if (typed.isEmpty())
        return m_column.mayBeEmpty ? QString() : tr("This must not be empty.");
    bool isNumber = false;
    if (m_column.kind == Kind::Integer)
        QLocale().toLongLong(typed, &isNumber);
    else
        QLocale().toDouble(typed, &isNumber);
    if (isNumber)
        return {};
    return m_column.kind == Kind::Integer ? tr("This must be a whole number.") : tr("This must be a number.");
}

void OwnValueEdit::showProblem()
{
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace StorymasterSync
