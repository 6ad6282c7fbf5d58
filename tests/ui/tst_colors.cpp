// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/colors.h"
#include "ui/valueview.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Look = ValueView::Look;

namespace {

constexpr double OfText = 4.5;  // WCAG 2.2, 1.4.3
constexpr double OfSigns = 3.0; // 1.4.11

/** WCAG 2.2, relative luminance. */
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

/** What is drawn in colours of our own can be read in light and in dark themes. */
class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeToldFromTheWindow_data() { themes(); }
    void canBeToldFromTheWindow();
    void leaveMarkedTextReadable_data() { themes(); }
    void leaveMarkedTextReadable();

private:
    static void themes();
};

void TestColors::themes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef), QColor(0xf4, 0xf4, 0xf4));
    QTest::newRow("grey") << QPalette(QColor(0xd4, 0xd0, 0xc8), QColor(0xd4, 0xd0, 0xc8));
    QTest::newRow("dark") << QPalette(QColor(0x3a, 0x3a, 0x3e), QColor(0x28, 0x28, 0x2b));
    QTest::newRow("black") << QPalette(QColor(0x20, 0x20, 0x20), QColor(Qt::black));
}

void TestColors::canBeToldFromTheWindow()
{
    QFETCH(QPalette, palette);
    const QColor window = palette.color(QPalette::Window);
    QVERIFY(contrast(Colors::bad(palette), window) >= OfText); // faults are said in it
    QVERIFY(contrast(Colors::good(palette), window) >= OfSigns);
    QVERIFY(contrast(Colors::waiting(palette), window) >= OfSigns);
}

void TestColors::leaveMarkedTextReadable()
{
    QFETCH(QPalette, palette);
    for (const Look look : {Look::Gone, Look::Here, Look::Phone}) {
        ValueView view;
        view.setPalette(palette);
        view.setText(u"word"_s);
        view.setMarks({{0, 4}}, look);
        const QTextCharFormat format = view.document()->begin().layout()->formats().value(0).format;
        QVERIFY(contrast(palette.color(QPalette::Text), format.background().color()) >= OfText);
        const bool isLined = format.fontStrikeOut() || format.underlineStyle() != QTextCharFormat::NoUnderline;
        QVERIFY(isLined); // not by colour alone
    }
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
