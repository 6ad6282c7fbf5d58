// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/activity.h"

#include <QtWidgets/QWidget>

namespace StorymasterSync {

/** Rows that phones added, changed and deleted, a bar for each day. Says the same in words to screen readers, and for the
 *  day under the pointer. Thread: the GUI's. */
class ActivityChart : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityChart(QWidget *parent = nullptr);

    /** Oldest first, a day each. */
    void setDays(const QList<ActivityDay> &days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** The lowest of 1, 2, 5, 10, 20, 50 … that is not below `value`. */
    static qint64 roundTop(qint64 value);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        qint64 ActivityDay::*rows;
        QString name;
        QColor color;
    };
    QList<Part> parts() const;
    QRect plot() const;
    QRect columnOf(int day) const;
    QString describe(const ActivityDay &day) const;
    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QList<ActivityDay> m_days;
    qint64 m_top = 1;
};

} // namespace StorymasterSync
