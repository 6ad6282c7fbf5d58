// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/qrimage.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QByteArray &pairingCode()
{
    static const QByteArray code = R"({"fp":")" + QByteArray(64, 'a')
        + R"(","ip":"192.168.178.25","port":8765,"token":")" + QByteArray(43, 'x') + R"("})";
    return code;
}

/** The modules that the SVG draws, one pixel each, on its white ground. */
QImage drawn(const QByteArray &svg)
{
    static const QRegularExpression module(u"M(\\d+),(\\d+)h1v1h-1z"_s);
    QImage image;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "svg"_L1) {
            const QStringList box = reader.attributes().value("viewBox"_L1).toString().split(u' ');
            image = QImage(box.value(2).toInt(), box.value(3).toInt(), QImage::Format_Grayscale8);
            image.fill(Qt::white);
        } else if (reader.name() == "path"_L1) {
            const QString path = reader.attributes().value("d"_L1).toString();
            for (const QRegularExpressionMatch &match : module.globalMatch(path))
                image.setPixelColor(match.captured(1).toInt(), match.captured(2).toInt(), Qt::black);
        }
    }
    return reader.hasError() ? QImage() : image;
}

} // namespace

/** Runs without a QGuiApplication, as the server thread of a program without windows would. */
class TestQrImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPng_data();
    void drawsAPng();
    void leavesAQuietZone();
    void drawsTheSameAsSvg();
    void canBeScanned_data();
    void canBeScanned();
    void drawsNothingWhereTheTextIsTooLong();
};

void TestQrImage::drawsAPng_data()
{
    QTest::addColumn<int>("pixels");
    for (int pixels : {1, 2, 8})
        QTest::addRow("%d", pixels) << pixels;
}

void TestQrImage::drawsAPng()
{
    QFETCH(int, pixels);
    const QByteArray png = qrPng(pairingCode(), pixels);
    QVERIFY(png.startsWith("\x89PNG\r\n"));
    const QImage image = QImage::fromData(png, "PNG");
    QCOMPARE(image.width(), image.height());
    QCOMPARE(image.width() % pixels, 0);
    // A code has 17 + 4 * version modules (ISO/IEC 18004) and four of quiet zone on each side.
    QCOMPARE((image.width() / pixels - 8 - 17) % 4, 0);
}

void TestQrImage::leavesAQuietZone()
{
    const QImage image = QImage::fromData(qrPng(pairingCode(), 1));
    for (int i = 0; i < image.width(); ++i) {
        for (int edge : {0, 1, 2, 3, image.width() - 4, image.width() - 1}) {
            QCOMPARE(image.pixelColor(i, edge), QColor(Qt::white));
            QCOMPARE(image.pixelColor(edge, i), QColor(Qt::white));
        }
    }
    // The corner of the finder pattern.
    QCOMPARE(image.pixelColor(4, 4), QColor(Qt::black));
}

void TestQrImage::drawsTheSameAsSvg()
{
    const QImage fromSvg = drawn(qrSvg(pairingCode()));
    QVERIFY(!fromSvg.isNull());
    QCOMPARE(fromSvg, QImage::fromData(qrPng(pairingCode(), 1)).convertToFormat(QImage::Format_Grayscale8));
}

void TestQrImage::canBeScanned_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("pairing code") << pairingCode();
    QTest::newRow("short") << "{}"_ba;
    QTest::newRow("long") << QByteArray(1000, 'x');
}

void TestQrImage::canBeScanned()
{
    const QString scanner = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (scanner.isEmpty())
        QSKIP("zbarimg is not installed");
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qrPng(text));
    file.close();
    QProcess process;
    process.start(scanner, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), text + '\n');
}

void TestQrImage::drawsNothingWhereTheTextIsTooLong()
{
    // The largest code holds 2331 bytes at level M.
    QVERIFY(!qrPng(QByteArray(2331, 'x'), 1).isEmpty());
    QVERIFY(qrPng(QByteArray(2332, 'x'), 1).isEmpty());
    QVERIFY(qrSvg(QByteArray(2332, 'x')).isEmpty());
}

QTEST_GUILESS_MAIN(TestQrImage)
#include "tst_qrimage.moc"
