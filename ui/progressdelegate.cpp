// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/progressdelegate.h"

#include "service/devicemodel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int WholeBar = 1000;
constexpr int LongestFigure = 999'999; ///< Room for it is kept, so that columns stay where they are while it counts.

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qint64 total = index.data(DeviceModel::TotalRole).toLongLong();
    if (total <= 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QStyleOptionProgressBar bar;
    bar.rect = option.rect.adjusted(2, 2, -2, -2);
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    // Styles cut the text into two colours, and some cut it wrong from right to left; so only the bar is turned around.
    bar.direction = Qt::LeftToRight;
    bar.invertedAppearance = option.direction == Qt::RightToLeft;
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.maximum = WholeBar;
    bar.progress = int(
        std::clamp<qint64>(index.data(DeviceModel::DoneRole).toLongLong() * WholeBar / total, 0, WholeBar));
    bar.text = text;
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString figure = QLocale().toString(LongestFigure);
    const int width = option.fontMetrics.horizontalAdvance(figure + u" of "_s + figure + u"    "_s);
    return {std::max(size.width(), width), size.height()};
}

} // namespace StorymasterSync
