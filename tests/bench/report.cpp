// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "report.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

QString bound(const Figure &figure)
{
    const QString times = figure.reference ? u" x"_s : u' ' + figure.unit;
    if (figure.atMost)
        return u"at most %1%2"_s.arg(*figure.atMost).arg(times);
    if (figure.atLeast)
        return u"at least %1%2"_s.arg(*figure.atLeast).arg(times);
    return {};
}

QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{{u"what"_s, figure.what}, {u"rows"_s, figure.rows},    {u"value"_s, figure.value},
                       {u"unit"_s, figure.unit}, {u"bound"_s, bound(figure)}, {u"holds"_s, figure.holds()}};
    if (figure.reference) {
        object.insert(u"reference"_s, *figure.reference);
        object.insert(u"ratio"_s, figure.measure());
    }
    return object;
}

} // namespace

double Figure::measure() const
{
    return reference ? value / *reference : value;
}

bool Figure::holds() const
{
    return (!atMost || measure() <= *atMost) && (!atLeast || measure() >= *atLeast)
        && (!orAtLeast || value >= *orAtLeast);
}

void Report::add(const Figure &figure)
{
    if (m_figures.isEmpty())
        std::printf("%-64s %9s %12s %-8s %12s %8s  %s\n", "what", "rows", "value", "", "reference", "ratio",
                    "to reach");
    m_figures.append(figure);
    std::printf("%-64s %9d %12.2f %-8s ", qPrintable(figure.what), figure.rows, figure.value, qPrintable(figure.unit));
    if (figure.reference)
        std::printf("%12.2f %8.2f", *figure.reference, figure.measure());
    else
        std::printf("%12s %8s", "", "");
    std::printf("  %s%s\n", qPrintable(bound(figure)), figure.holds() ? "" : "  NOT REACHED");
    std::fflush(stdout);
}

bool Report::holds() const
{
    return std::all_of(m_figures.cbegin(), m_figures.cend(), [](const Figure &figure) { return figure.holds(); });
}

bool Report::write(const QString &name) const
{
    QJsonArray all;
    for (const Figure &figure : m_figures)
        all.append(toJson(figure));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

double median(QList<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

} // namespace StorymasterSync
