// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/activitychart.h"

#include "ui/colors.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace StorymasterSync {

namespace {

qint64 sum(const ActivityDay &day)
{
    return day.added + day.changed + day.deleted;
}

} // namespace

ActivityChart::ActivityChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Changes by phones, day by day"));
}

qint64 ActivityChart::roundTop(qint64 value)
{
    qint64 unit = 1;
    while (true) {
        for (const qint64 step : {1, 2, 5}) {
            if (step * unit >= value)
                return step * unit;
        }
        unit *= 10;
    }
}

void ActivityChart::setDays(const QList<ActivityDay> &days)
{
    m_days = days;
    qint64 most = 0;
    qint64 all = 0;
    for (const ActivityDay &day : days) {
        most = std::max(most, sum(day));
        all += sum(day);
    }
    m_top = roundTop(most);
    setAccessibleDescription(tr("%n change(s) in the last month", nullptr, int(std::min<qint64>(all, 1'000'000'000))));
    update();
}

QSize ActivityChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 8};
}

QSize ActivityChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

QList<ActivityChart::Part> ActivityChart::parts() const
{
    const QColor base = palette().color(QPalette::Window);
    const QColor strong = palette().color(QPalette::Highlight);
    const QColor text = palette().color(QPalette::WindowText);
    return {{&ActivityDay::changed, tr("changed"), strong},
            {&ActivityDay::added, tr("added"), Colors::mixed(strong, text, 0.5)},
            {&ActivityDay::deleted, tr("deleted"), Colors::mixed(text, base, 0.5)}};
}

QRect ActivityChart::plot() const
{
    const int line = fontMetrics().height();
    const int figures = fontMetrics().horizontalAdvance(QLocale().toString(m_top)) + line / 2;
    return rect().adjusted(figures, line * 3 / 2, -1, -line * 3 / 2);
}

QRect ActivityChart::columnOf(int day) const
{
    const QRect area = plot();
    const int days = std::max(1, int(m_days.size()));
    const int left = area.left() + area.width() * day / days;
    const int right = area.left() + area.width() * (day + 1) / days;
    return {left, area.top(), right - left, area.height()};
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGrid(painter);
    paintBars(painter);
    paintDates(painter);
    paintLegend(painter);
}

void ActivityChart::paintGrid(QPainter &painter) const
{
    const QRect area = plot();
    const QColor text = palette().color(QPalette::WindowText);
    const QColor base = palette().color(QPalette::Window);
    const QList<qint64> values = m_top > 1 ? QList<qint64>{0, m_top / 2, m_top} : QList<qint64>{0, m_top};
    for (const qint64 value : values) {
        const int y = area.bottom() - int(area.height() * value / m_top);
        painter.setPen(Colors::mixed(base, text, value == 0 ? 0.5 : 0.15));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(Colors::mixed(base, text, 0.75));
        const int line = fontMetrics().height();
        painter.drawText(QRect(0, y - line / 2, area.left() - line / 4, line), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value));
    }
}

void ActivityChart::paintBars(QPainter &painter) const
{
    const QList<Part> shares = parts();
    for (int i = 0; i < m_days.size(); ++i) {
        const QRect column = columnOf(i);
        const int gap = std::max(1, column.width() / 6);
        qint64 below = 0;
        for (const Part &part : shares) {
            const qint64 rows = m_days[i].*part.rows;
            if (rows <= 0)
                continue;
            const int bottom = column.bottom() - int(column.height() * below / m_top);
            // A single row among thousands is seen, too.
            const int height = std::max(2, int(column.height() * rows / m_top));
            painter.fillRect(column.left() + gap, bottom - height, column.width() - 2 * gap, height, part.color);
            below += rows;
        }
    }
}

void ActivityChart::paintDates(QPainter &painter) const
{
    const QRect area = plot();
    const int line = fontMetrics().height();
    painter.setPen(Colors::mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.75));
    const int last = int(m_days.size()) - 1;
    for (const int day : {0, last / 2, last}) {
        if (day < 0)
            continue;
        const QString text = QLocale().toString(m_days[day].day, QLocale::ShortFormat);
        const int width = fontMetrics().horizontalAdvance(text);
        const int middle = columnOf(day).center().x();
        const int left = std::clamp(middle - width / 2, area.left(), std::max(area.left(), area.right() - width));
        painter.drawText(QRect(left, area.bottom() + line / 4, width + 1, line), Qt::AlignLeft, text);
    }
}

void ActivityChart::paintLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    int x = plot().left();
    for (const Part &part : parts()) {
        painter.fillRect(x, line / 4, line / 2, line / 2, part.color);
        x += line * 3 / 4;
        painter.setPen(palette().color(QPalette::WindowText));
        const int width = fontMetrics().horizontalAdvance(part.name);
        painter.drawText(QRect(x, 0, width + 1, line), Qt::AlignLeft | Qt::AlignVCenter, part.name);
        x += width + line;
    }
}

QString ActivityChart::describe(const ActivityDay &day) const
{
    const QLocale locale;
    //: %1 is a date, %2 to %4 are numbers of entries.
    return tr("%1: %2 added, %3 changed, %4 deleted")
        .arg(locale.toString(day.day, QLocale::ShortFormat), locale.toString(day.added), locale.toString(day.changed),
             locale.toString(day.deleted));
}

bool ActivityChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_days.size(); ++i) {
        if (columnOf(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), describe(m_days[i]), this, columnOf(i));
            return true;
        }
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

} // namespace StorymasterSync
