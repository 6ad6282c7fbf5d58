// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/activitychart.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestActivityChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsItsTop();
    void drawsMoreWhereMoreHappened();
    void tellsADayInWords();
    void describesItself();

private:
    static QList<ActivityDay> days(qint64 today);
};

QList<ActivityDay> TestActivityChart::days(qint64 today)
{
    QList<ActivityDay> days;
    for (int ago = Activity::Days - 1; ago >= 0; --ago)
        days.append({QDate(2026, 11, 22).addDays(-ago), {}, 0, ago == 0 ? today : 0, ago == 5 ? 10 : 0});
    return days;
}

void TestActivityChart::roundsItsTop()
{
    QCOMPARE(ActivityChart::roundTop(0), 1);
    QCOMPARE(ActivityChart::roundTop(1), 1);
    QCOMPARE(ActivityChart::roundTop(3), 5);
    QCOMPARE(ActivityChart::roundTop(11), 20);
    QCOMPARE(ActivityChart::roundTop(100), 100);
    QCOMPARE(ActivityChart::roundTop(1'234'567), 2'000'000);
}

void TestActivityChart::drawsMoreWhereMoreHappened()
{
    ActivityChart chart;
    chart.resize(600, 200);
    const auto inked = [&chart](qint64 today) {
        chart.setDays(days(today));
        const QImage image = chart.grab().toImage();
        const QRgb color = chart.palette().color(QPalette::Highlight).rgb();
        int count = 0;
        for (int y = image.height() / 4; y < image.height(); ++y) {
            for (int x = image.width() / 2; x < image.width(); ++x)
                count += image.pixel(x, y) == color;
        }
        return count;
    };
    QCOMPARE(inked(0), 0);
    const int one = inked(1);
    QVERIFY(one > 0);
    QVERIFY(inked(9) > one);
}

void TestActivityChart::tellsADayInWords()
{
    ActivityChart chart;
    chart.resize(600, 200);
    chart.setDays(days(7));
    chart.show();
    const QPoint today(chart.width() - 5, chart.height() / 2);
    QHelpEvent help(QEvent::ToolTip, today, chart.mapToGlobal(today));
    QCoreApplication::sendEvent(&chart, &help);
    QVERIFY2(QToolTip::text().contains(u"7 changed"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestActivityChart::describesItself()
{
    ActivityChart chart;
    chart.setDays(days(7));
    QVERIFY(!chart.accessibleName().isEmpty());
    QVERIFY2(chart.accessibleDescription().contains(u"17"_s), qPrintable(chart.accessibleDescription()));
}

QTEST_MAIN(TestActivityChart)
#include "tst_activitychart.moc"
