// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/stamp.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneFormOnTheWireAndOneInTheDatabase_data();
    void hasOneFormOnTheWireAndOneInTheDatabase();
    void readsWhatItWrites();
    void sortsAsText();
    void readsEveryFormOfTheSameMoment_data();
    void readsEveryFormOfTheSameMoment();
    void refuses_data();
    void refuses();
};

constexpr Stamp Noon = 1'795'348'800'000'001; // 2026-11-22 12:00:00.000001 UTC

void TestStamp::hasOneFormOnTheWireAndOneInTheDatabase_data()
{
    QTest::addColumn<qint64>("stamp");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("database");
    QTest::newRow("first") << MinStamp << u"1970-01-01T00:00:00.000000Z"_s << u"1970-01-01 00:00:00.000000"_s;
    QTest::newRow("noon") << Noon << u"2026-11-22T12:00:00.000001Z"_s << u"2026-11-22 12:00:00.000001"_s;
    QTest::newRow("leap day") << qint64(951'868'799'999'999) << u"2000-02-29T23:59:59.999999Z"_s
                              << u"2000-02-29 23:59:59.999999"_s;
    QTest::newRow("beyond 32 bits") << qint64(2'147'483'648'000'000) << u"2038-01-19T03:14:08.000000Z"_s
                                    << u"2038-01-19 03:14:08.000000"_s;
    QTest::newRow("last") << MaxStamp << u"9000-12-31T23:59:59.999999Z"_s << u"9000-12-31 23:59:59.999999"_s;
}

void TestStamp::hasOneFormOnTheWireAndOneInTheDatabase()
{
    QFETCH(qint64, stamp);
    QFETCH(QString, wire);
    QFETCH(QString, database);
    QCOMPARE(stampToWire(stamp), wire);
    QCOMPARE(stampToWireUtf8(stamp), wire.toLatin1());
    QCOMPARE(stampToDatabase(stamp), database);
    QCOMPARE(stampFromText(wire), std::optional(stamp));
    QCOMPARE(stampFromText(database), std::optional(stamp));
}

void TestStamp::readsWhatItWrites()
{
    // A prime step meets every part of a date in many combinations, with the last stamp's neighbourhood included.
    constexpr qint64 Step = 7'919'000'000'003'331;
    for (Stamp stamp = MinStamp; stamp <= MaxStamp; stamp += Step) {
        QCOMPARE(stampFromText(stampToWire(stamp)), std::optional(stamp));
        QCOMPARE(stampFromText(stampToDatabase(stamp)), std::optional(stamp));
    }
}

void TestStamp::sortsAsText()
{
    const QList<Stamp> rising{MinStamp, 1, 999'999, 1'000'000, Noon - 1, Noon, Noon + 10, MaxStamp - 1, MaxStamp};
    for (qsizetype i = 1; i < rising.size(); ++i) {
        QVERIFY(stampToDatabase(rising[i - 1]) < stampToDatabase(rising[i]));
        QVERIFY(stampToWire(rising[i - 1]) < stampToWire(rising[i]));
    }
}

void TestStamp::readsEveryFormOfTheSameMoment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("stamp");
    const qint64 whole = Noon - 1;
    QTest::newRow("lower case") << u"2026-11-22t12:00:00.000001z"_s << Noon;
    QTest::newRow("space and zone") << u"2026-11-22 12:00:00.000001Z"_s << Noon;
    QTest::newRow("no zone means UTC") << u"2026-11-22T12:00:00.000001"_s << Noon;
    QTest::newRow("east") << u"2026-11-22T13:00:00.000001+01:00"_s << Noon;
    QTest::newRow("west, the day before") << u"2026-11-21T22:30:00.000001-13:30"_s << Noon;
    QTest::newRow("east, the day after") << u"2026-11-23T01:45:00.000001+13:45"_s << Noon;
    QTest::newRow("widest offset") << u"2026-11-23T11:59:00.000001+23:59"_s << Noon;
    QTest::newRow("minus zero") << u"2026-11-22T12:00:00.000001-00:00"_s << Noon;
    QTest::newRow("nine decimals are cut") << u"2026-11-22T12:00:00.000001999Z"_s << Noon;
    QTest::newRow("no decimals") << u"2026-11-22T12:00:00Z"_s << whole;
    QTest::newRow("one decimal") << u"2026-11-22T12:00:00.5Z"_s << whole + 500'000;
    QTest::newRow("three decimals") << u"2026-11-22T12:00:00.123Z"_s << whole + 123'000;
    QTest::newRow("leap second") << u"2026-11-22T11:59:60Z"_s << whole;
    QTest::newRow("an offset that leads into 1970") << u"1969-12-31T23:00:00-01:00"_s << MinStamp;
}

void TestStamp::readsEveryFormOfTheSameMoment()
{
    QFETCH(QString, text);
    QFETCH(qint64, stamp);
    QCOMPARE(stampFromText(text), std::optional(stamp));
}

void TestStamp::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s,
        u"yesterday"_s,
        u"2026-11-22"_s,
        u"2026-11-22T12:00"_s,
        u"2026-11-22T12:00Z"_s,
        u"12:00:00"_s,
        u" 2026-11-22T12:00:00Z"_s,
        u"2026-11-22T12:00:00Z "_s,
        u"2026-11-22T12:00:00Zx"_s,
        u"2026-11-22  12:00:00"_s,
        u"2026-11-22_12:00:00"_s,
        u"2026/11/22T12:00:00Z"_s,
        u"20261122T120000Z"_s,
        u"2026-1-22T12:00:00Z"_s,
        u"2026-13-22T12:00:00Z"_s,
        u"2026-00-22T12:00:00Z"_s,
        u"2026-11-31T12:00:00Z"_s,
        u"2026-02-29T12:00:00Z"_s,
        u"2100-02-29T12:00:00Z"_s,
        u"2026-11-00T12:00:00Z"_s,
        u"2026-11-22T24:00:00Z"_s,
        u"2026-11-22T12:60:00Z"_s,
        u"2026-11-22T12:00:61Z"_s,
        u"2026-11-22T12:00:00.Z"_s,
        u"2026-11-22T12:00:00."_s,
        u"2026-11-22T12:00:00,5Z"_s,
        u"2026-11-22T12:00:00.0000000001Z"_s,
        u"2026-11-22T12:00:00+1:00"_s,
        u"2026-11-22T12:00:00+24:00"_s,
        u"2026-11-22T12:00:00+01:60"_s,
        u"2026-11-22T12:00:00+01"_s,
        u"2026-11-22T12:00:00+0100"_s,
        u"2026-11-22T12:00:00+"_s,
        u"2026-11-22T12:00:00 CET"_s,
        u"1969-12-31T23:59:59Z"_s,
        u"1970-01-01T00:59:59+01:00"_s,
        u"9001-01-01T00:00:00Z"_s,
        u"9000-12-31T23:59:59-00:01"_s,
        u"0000-00-00T00:00:00Z"_s,
        u"-026-11-22T12:00:00Z"_s,
        u"+2026-11-22T12:00:00Z"_s,
        u"12026-11-22T12:00:00Z"_s,
        u"٢٠٢٦-11-22T12:00:00Z"_s,
        u"1795348800"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("NUL at the end") << u"2026-11-22T12:00:00Z"_s + QChar(u'\0');
    QTest::newRow("NUL as a digit") << u"2026-11-2"_s + QChar(u'\0') + u"T12:00:00Z"_s;
}

void TestStamp::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!stampFromText(text));
}

QTEST_GUILESS_MAIN(TestStamp)
#include "tst_stamp.moc"
