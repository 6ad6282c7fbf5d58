// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/qrview.h"

#include "ui/colors.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace StorymasterSync {

namespace {

constexpr int QuietZone = 4;
constexpr int LinesHigh = 18;     ///< Of text, in its usual size.
constexpr int LeastLinesHigh = 9; ///< Some five pixels a module.

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrView::setModules(const QImage &modules)
{
    m_modules = modules;
    update();
}

QSize QrView::sizeHint() const
{
    const int side = LinesHigh * fontMetrics().height();
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    const int side = LeastLinesHigh * fontMetrics().height();
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_modules.isNull()) {
        paintTick(painter);
        return;
    }
    // From here on in pixels of the screen.
    const qreal ratio = painter.deviceTransform().m11();
    painter.scale(1 / ratio, 1 / ratio);
    const QSize space(int(width() * ratio), int(height() * ratio));
    const int modules = m_modules.width() + 2 * QuietZone;
    const int module = std::max(1, std::min(space.width(), space.height()) / modules);
    // Whole pixels: half of one would blur each module.
    painter.translate(QPoint((space.width() - modules * module) / 2, (space.height() - modules * module) / 2));
    paintCode(painter, module);
}

void QrView::paintCode(QPainter &painter, int side) const
{
    const int whole = (m_modules.width() + 2 * QuietZone) * side;
    painter.fillRect(0, 0, whole, whole, Qt::white);
    for (int y = 0; y < m_modules.height(); ++y) {
        for (int x = 0; x < m_modules.width(); ++x) {
            if (m_modules.constScanLine(y)[x] == 0)
                painter.fillRect((x + QuietZone) * side, (y + QuietZone) * side, side, side, Qt::black);
        }
    }
}

void QrView::paintTick(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height()) * 0.6;
    painter.translate((width() - side) / 2, (height() - side) / 2);
    painter.setBrush(Colors::good(palette()));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(0, 0, side, side));
    QPainterPath tick(QPointF(side * 0.27, side * 0.52));
    tick.lineTo(side * 0.44, side * 0.69);
    tick.lineTo(side * 0.74, side * 0.34);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Window), side * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace StorymasterSync
