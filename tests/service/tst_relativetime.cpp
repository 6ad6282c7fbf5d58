// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/relativetime.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInWords_data();
    void saysItInWords();
};

void TestRelativeTime::saysItInWords_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << qint64(-500) << u"just now"_s;
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("a moment") << qint64(59) << u"just now"_s;
    QTest::newRow("a minute") << qint64(60) << u"1 minute(s) ago"_s;
    QTest::newRow("minutes") << qint64(3 * 60 + 30) << u"3 minute(s) ago"_s;
    QTest::newRow("almost an hour") << qint64(3599) << u"59 minute(s) ago"_s;
    QTest::newRow("hours") << qint64(5 * 3600) << u"5 hour(s) ago"_s;
    QTest::newRow("yesterday") << qint64(20 * 3600) << u"yesterday"_s;
    QTest::newRow("days") << qint64(3 * 86400) << u"3 day(s) ago"_s;
    QTest::newRow("long ago") << qint64(40 * 86400) << QLocale().toString(QDate(2026, 10, 13), QLocale::ShortFormat);
}

void TestRelativeTime::saysItInWords()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0)); // local time, as people count days
    QCOMPARE(timeInWords(now.addSecs(-secondsAgo).toUTC(), now.toUTC()), words);
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
