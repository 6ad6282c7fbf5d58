// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/statedot.h"

#include "ui/colors.h"

#include <QtGui/QPainter>

namespace StorymasterSync {

using Storymaster::SyncState;

StateDot::StateDot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateDot::setState(SyncState state)
{
    m_state = state;
    update();
}

QSize StateDot::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {side, side};
}

void StateDot::paintEvent(QPaintEvent *)
{
    QColor color = palette().color(QPalette::Mid);
    switch (m_state) {
    case SyncState::Stopped: break;
    case SyncState::Starting: color = Colors::waiting(palette()); break;
    case SyncState::Running: color = Colors::good(palette()); break;
    case SyncState::Failed: color = Colors::bad(palette()); break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace StorymasterSync
