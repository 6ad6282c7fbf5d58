// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/bodyreader.h"
#include "http/contentcoding.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestBodyReader : public QObject
{
    Q_OBJECT

private:
    /** Fed in pieces of `step` bytes. */
    static void read(BodyReader &reader, const QByteArray &bytes, bool gzip, qint64 limit, qsizetype step = 1000)
    {
        reader.begin(limit, gzip);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            reader.append(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        reader.finish();
    }

private Q_SLOTS:
    void takesPlainBodiesUpToTheLimit()
    {
        BodyReader reader;
        read(reader, "hello", false, 5);
        QVERIFY(!reader.problem());
        QCOMPARE(reader.take(), "hello"_ba);
        read(reader, "hello!", false, 5);
        QCOMPARE(reader.problem()->status, 413);
    }

    void unpacksGzip()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i);
        BodyReader reader;
        for (const qsizetype step : {1, 7, 4096, 1 << 20}) {
            read(reader, gzipped(text), true, text.size(), step);
            QVERIFY(!reader.problem());
            QCOMPARE(reader.take(), text);
        }
    }

    void unpacksSeveralMembers()
    {
        BodyReader reader;
        read(reader, gzipped("one") + gzipped("two"), true, 100);
        QCOMPARE(reader.take(), "onetwo"_ba);
    }

    void countsUnpackedBytes()
    {
        const QByteArray bomb = gzipped(QByteArray(100'000'000, '\0'));
        QVERIFY(bomb.size() < 1'000'000);
        BodyReader reader;
        read(reader, bomb, true, 1'000'000);
        QCOMPARE(reader.problem()->status, 413);
        QCOMPARE(reader.size(), 0);
    }

    void refusesBrokenGzip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = gzipped(QByteArray(5000, 'x'));
        QByteArray wrongSum = good;
        wrongSum[wrongSum.size() - 8] = char(~wrongSum.at(wrongSum.size() - 8));
        QTest::newRow("no gzip") << "{\"a\":1}"_ba;
        QTest::newRow("zlib's own form") << qCompress(QByteArray("hello")).mid(4);
        QTest::newRow("cut off") << good.chopped(3);
        QTest::newRow("checksum") << wrongSum;
        QTest::newRow("something after it") << good + "{}";
        QTest::newRow("nothing") << QByteArray("");
    }
    void refusesBrokenGzip()
    {
        QFETCH(QByteArray, bytes);
        BodyReader reader;
        read(reader, bytes, true, 1'000'000);
        QVERIFY(reader.problem());
        QCOMPARE(reader.problem()->status, 400);
    }
};

QTEST_GUILESS_MAIN(TestBodyReader)
#include "tst_bodyreader.moc"
