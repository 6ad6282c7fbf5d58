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
    m_text = now;
    m_spans.clear();
    const int place = verticalScrollBar()->value();
    setPlainText(broken(now));
    verticalScrollBar()->setValue(place);
    fitHeight();
}

void ValueView::setMarks(const QList<TextSpan> &spans, Look look)
{
    if (spans == m_spans && look == m_look)
        return;
    m_spans = spans;
    m_look = look;
    drawMarks();
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
    int lines = m_mostLines;
    if (m_text.size() < LongText) {
        const int room = viewport()->width() - int(2 * document()->documentMargin());
        const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, std::max(room, 1), 1 << 20),
                                                        Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::TextExpandTabs,
                                                        m_text.isEmpty() ? u" "_s : m_text);
        lines = std::clamp(bounds.height() / std::max(fontMetrics().lineSpacing(), 1), 1, m_mostLines);
    }
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
