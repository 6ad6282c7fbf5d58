// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "plot.h"

#include "report.h"

#include <QtCore/QMap>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

using Line = QMap<int, double>;

constexpr QSize Size(1200, 800);
constexpr QRectF Frame(90, 40, 720, 690);

/** A decade and the number of decades from it on. */
struct Decades
{
    int first = 0;
    int count = 1;

    double share(double value) const { return (std::log10(value) - first) / count; }
};

Decades decades(const QList<double> &values)
{
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    const int first = int(std::floor(std::log10(*least)));
    return {first, std::max(1, int(std::ceil(std::log10(*most))) - first)};
}

QMap<QString, Line> linesOf(const Report &report)
{
    QMap<QString, Line> lines;
    for (const Figure &figure : report.figures()) {
        // What a push or a status costs is told as a rate; drawn is the time for a thousand.
        const bool isRate = figure.unit.endsWith("/s"_L1);
        const double ms = isRate ? 1e6 / figure.value : figure.value;
        if (figure.unit == "ms"_L1 || isRate)
            lines[figure.what.section(u',', 0, 0) + (isRate ? u" (each 1,000)"_s : QString())][figure.rows] = ms;
    }
    lines.removeIf([](const std::pair<const QString &, Line &> &line) { return line.second.size() < 2; });
    return lines;
}

QPointF at(const Decades &x, const Decades &y, double rows, double ms)
{
    return {Frame.left() + Frame.width() * x.share(rows), Frame.bottom() - Frame.height() * y.share(ms)};
}

void drawAxes(QPainter &painter, const Decades &x, const Decades &y)
{
    painter.setPen(Qt::lightGray);
    for (int i = 0; i <= x.count; ++i) {
        const QPointF foot = at(x, y, std::pow(10, x.first + i), std::pow(10, y.first));
        painter.drawLine(foot, {foot.x(), Frame.top()});
        painter.drawText(foot + QPointF(-20, 25), u"10^%1"_s.arg(x.first + i));
    }
    for (int i = 0; i <= y.count; ++i) {
        const QPointF foot = at(x, y, std::pow(10, x.first), std::pow(10, y.first + i));
        painter.drawLine(foot, {Frame.right(), foot.y()});
        painter.drawText(foot + QPointF(-80, 5), u"%1 ms"_s.arg(std::pow(10, y.first + i)));
    }
    painter.setPen(Qt::black);
    painter.drawText(QPointF(Frame.left(), Frame.bottom() + 50), u"rows in the database"_s);
}

} // namespace

bool plotFigures(const Report &report, const QString &file)
{
    const QMap<QString, Line> lines = linesOf(report);
    QList<double> rows;
    QList<double> times;
    for (const Line &line : lines) {
        for (auto point = line.cbegin(); point != line.cend(); ++point) {
            rows.append(point.key());
            times.append(point.value());
        }
    }
    if (rows.isEmpty())
        return false;
    const Decades x = decades(rows);
    const Decades y = decades(times);
    QImage image(Size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter, x, y);
    int index = 0;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line, ++index) {
        painter.setPen(QPen(QColor::fromHsv(index * 360 / int(lines.size()), 255, 170), 2));
        QPolygonF points;
        for (auto point = line->cbegin(); point != line->cend(); ++point)
            points.append(at(x, y, point.key(), point.value()));
        painter.drawPolyline(points);
        for (const QPointF &point : std::as_const(points))
            painter.drawEllipse(point, 3, 3);
        painter.drawText(QPointF(Frame.right() + 20, Frame.top() + 20 + 24 * index), line.key());
    }
    painter.end();
    return image.save(file);
}

} // namespace StorymasterSync
