// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/contentcoding.h"
#include "http/testclient.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

class TestContentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAcceptEncoding_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("missing") << ""_ba << false;
        QTest::newRow("gzip") << "gzip"_ba << true;
        QTest::newRow("upper case") << "GZIP"_ba << true;
        QTest::newRow("old name") << "x-gzip"_ba << true;
        QTest::newRow("among others") << "deflate, gzip;q=1.0, br"_ba << true;
        QTest::newRow("others") << "deflate, br"_ba << false;
        QTest::newRow("refused") << "gzip;q=0"_ba << false;
        QTest::newRow("refused in three decimals") << "gzip; q=0.000"_ba << false;
        QTest::newRow("hardly") << "gzip;q=0.001"_ba << true;
        QTest::newRow("anything") << "*"_ba << true;
        QTest::newRow("anything but gzip") << "*, gzip;q=0"_ba << false;
        QTest::newRow("nothing but identity") << "identity, *;q=0"_ba << false;
        QTest::newRow("gzip in spite of all") << "*;q=0, gzip"_ba << true;
        QTest::newRow("no number") << "gzip;q=x"_ba << false;
    }
    void readsAcceptEncoding()
    {
        QFETCH(QByteArray, field);
        QTEST(acceptsGzip(field), "allowed");
    }

    void packsInPieces()
    {
        GzipStream stream;
        QByteArray packed;
        QByteArray whole;
        for (int i = 0; i < 50; ++i) {
            const QByteArray piece = QByteArray::number(i).repeated(3000);
            whole += piece;
            packed += stream.pack(piece, false);
        }
        packed += stream.pack("end", true);
        QCOMPARE(unpacked(packed), whole + "end");
        QVERIFY(packed.size() < whole.size() / 10);
    }

    void packsNothing()
    {
        QVERIFY(!gzipped({}).isEmpty());
        QCOMPARE(unpacked(gzipped({})), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestContentCoding)
#include "tst_contentcoding.moc"
