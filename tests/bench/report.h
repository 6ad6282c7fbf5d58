// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace StorymasterSync {

/** One line of the table. A plain value. */
struct Figure
{
    QString what;
    int rows = 0; ///< In the database.
    double value = 0;
    QString unit;
    std::optional<double> reference;      ///< In the same unit, taken in the same run.
    std::optional<double> atMost = {};    ///< Bound of value, or of value through reference where there is one.
    std::optional<double> atLeast = {};   ///< Likewise.
    std::optional<double> orAtLeast = {}; ///< A second bound of the bare value.

    /** What is bounded: value through reference, or value. */
    double measure() const;
    bool holds() const;
};

/** Collects the figures, says each as soon as it is there, and writes all of them as JSON.
 *
 *  Thread: the main one. */
class Report
{
public:
    void add(const Figure &figure);

    /** Whether each figure is within its bound. */
    bool holds() const;
    const QList<Figure> &figures() const { return m_figures; }
    bool write(const QString &file) const;

private:
    QList<Figure> m_figures;
};

/** The middle one; of an even number the upper of the two. REQUIRES: there is one. */
double median(QList<double> values);
/** What `share` (0 to 1) of the values do not exceed. REQUIRES: there is one. */
double quantile(QList<double> values, double share);

} // namespace StorymasterSync
