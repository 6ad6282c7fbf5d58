// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/valueview.h"

#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** A text that is longer fills every view anyway. */
constexpr qsizetype LongText = 4000;
constexpr double Tint = 0.22;
/** What is laid out in one go: a chapter without a single line end would hold up the windows. */
constexpr qsizetype LongestLine = 2000;

QColor colorOf(ValueView::Look look, const QPalette &palette)
{
    switch (look) {
    case ValueView::Look::Gone: return Colors::bad(palette);
    case ValueView::Look::Here: return Colors::isDark(palette) ? QColor(0x7f, 0xb2, 0xff) : QColor(0x1f, 0x5f, 0xbf);
    case ValueView::Look::Phone: return Colors::waiting(palette);
    case ValueView::Look::Heading: break;
    }
    return palette.color(QPalette::Text);
}

/** The same text, with a line end in place of a space where a line is longer than can be laid out at once. */
QString broken(QString text)
{
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ' && i - lineStart > LongestLine)
            text[i] = u'\n';
        if (text[i] == u'\n')
            lineStart = i + 1;
    }
    return text;
}

} // namespace

ValueView::ValueView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    // Reachable by keyboard, for scrolling and copying.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlaceholderText(tr("(empty)"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ValueView::shown(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

void ValueView::setText(const QString &text)
{
    const QString now = shown(text);
    if (now == m_text)
        return;
    const bool isFirst = m_text.isEmpty();
    const bool wasMarked = !std::exchange(m_spans, {}).isEmpty();
    m_text = now;
    if (isFirst)
        setPlainText(broken(now));
    else
        replaceChanged(broken(now));
    if (wasMarked)
        drawMarks();
    fitHeight();
}

/** While somebody writes a chapter, a word of it is another each time: the rest stays laid out, and where it is scrolled to. */
void ValueView::replaceChanged(const QString &text)
{
    const QString former = document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    const qsizetype shortest = std::min(former.size(), text.size());
    qsizetype head = 0;
    while (head < shortest && former[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shortest - head && former[former.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(former.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail), QTextCharFormat());
}

void ValueView::setMarks(const QList<TextSpan> &spans, Look look)
{
    if (spans == m_spans && look == m_look)
        return;
    const bool isFirst = m_spans.isEmpty();
    m_spans = spans;
    m_look = look;
    drawMarks();
    if (isFirst && look != Look::Heading)
        showFirstMark();
}

/** In a long text what differs is seen at once; unless somebody has scrolled it already. */
void ValueView::showFirstMark()
{
    if (m_spans.isEmpty() || verticalScrollBar()->value() > 0 || !verticalScrollBar()->isVisible())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_spans.constFirst().begin);
    if (viewport()->rect().contains(cursorRect(cursor)))
        return;
    setTextCursor(cursor);
    centerCursor();
}

QTextCharFormat ValueView::format() const
{
    QTextCharFormat format;
    if (m_look == Look::Heading) {
        format.setFontWeight(QFont::Bold);
        return format;
    }
    const QColor color = colorOf(m_look, palette());
    format.setBackground(Colors::mixed(palette().color(QPalette::Base), color, Tint));
    format.setUnderlineColor(color);
    if (m_look == Look::Gone)
        format.setFontStrikeOut(true);
    else
        format.setUnderlineStyle(m_look == Look::Here ? QTextCharFormat::SingleUnderline
                                                      : QTextCharFormat::WaveUnderline);
    return format;
}

/** Formats that are laid over the text, block by block, as a syntax highlighter does. */
void ValueView::drawMarks()
{
    const QTextCharFormat marked = format();
    auto span = m_spans.cbegin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int begin = block.position();
        const int end = begin + block.length();
        QList<QTextLayout::FormatRange> ranges;
        for (auto it = span; it != m_spans.cend() && it->begin < end; ++it) {
            const int from = std::max(it->begin, begin);
            const int to = std::min(it->begin + it->length, end);
            if (from < to)
                ranges.append({from - begin, to - from, marked});
            if (it->begin + it->length <= end)
                span = std::next(it);
        }
        if (ranges.isEmpty() && block.layout()->formats().isEmpty())
            continue;
        block.layout()->setFormats(ranges);
        document()->markContentsDirty(begin, block.length());
    }
}

void ValueView::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

void ValueView::fitHeight()
{
    int lines = m_mostLines + 1;
    if (m_text.size() < LongText) {
        // As wide as it is without a scroll bar, or one would bring the other about.
        const int room = width() - 2 * frameWidth() - int(2 * document()->documentMargin());
        const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, std::max(room, 1), 1 << 20),
                                                        Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::TextExpandTabs,
                                                        m_text.isEmpty() ? u" "_s : m_text);
        lines = bounds.height() / std::max(fontMetrics().lineSpacing(), 1);
    }
    const bool fits = lines <= m_mostLines && sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    lines = std::clamp(lines, 1, m_mostLines);
    if (std::exchange(m_lines, lines) != lines)
        updateGeometry();
}

QSize ValueView::sizeHint() const
{
    const int extra = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 24, (m_lines + 1) * fontMetrics().lineSpacing() + extra};
}

QSize ValueView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void ValueView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMarks();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ValueView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace StorymasterSync
