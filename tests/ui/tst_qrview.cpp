// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/qrview.h"

#include "service/syncservice.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestQrView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachModuleAsASquareOfWholePixels_data();
    void drawsEachModuleAsASquareOfWholePixels();
    void staysOnWhiteInADarkTheme();
    void showsATickWithoutACode();
    void isLarge();

private:
    static QImage code();
    static QImage grabbed(QrView &view, qreal ratio);
};

QImage TestQrView::code()
{
    return SyncService::pairingCode({"{\"ip\":\"192.168.1.20\",\"port\":8765,\"token\":\"abc\"}", {}, {}});
}

QImage TestQrView::grabbed(QrView &view, qreal ratio)
{
    QImage image(view.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(view.palette().color(QPalette::Window));
    view.render(&image);
    return image;
}

void TestQrView::drawsEachModuleAsASquareOfWholePixels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        for (const QSize size : {QSize(200, 200), QSize(334, 252), QSize(98, 300)})
            QTest::addRow("%d x %d at %.1f", size.width(), size.height(), ratio) << size << ratio;
    }
}

void TestQrView::drawsEachModuleAsASquareOfWholePixels()
{
    QFETCH(QSize, size);
    QFETCH(qreal, ratio);
    const QImage expected = code();
    QrView view;
    view.resize(size);
    view.setModules(expected);
    const QImage image = grabbed(view, ratio);
    const int modules = expected.width() + 8;
    const int module = std::min(image.width(), image.height()) / modules;
    QVERIFY(module >= 1);
    const QPoint origin((image.width() - module * modules) / 2, (image.height() - module * modules) / 2);
    int wrong = 0;
    for (int y = 0; y < module * modules; ++y) {
        for (int x = 0; x < module * modules; ++x) {
            const QPoint at(x / module - 4, y / module - 4);
            const bool dark = expected.rect().contains(at) && qGray(expected.pixel(at)) == 0;
            wrong += image.pixel(origin + QPoint(x, y)) != QColor(dark ? Qt::black : Qt::white).rgb();
        }
    }
    QCOMPARE(wrong, 0);
}

void TestQrView::staysOnWhiteInADarkTheme()
{
    QrView view;
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    view.setPalette(dark);
    view.resize(200, 200);
    view.setModules(code());
    const QImage image = grabbed(view, 1);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::black));
    const int module = 200 / (code().width() + 8);
    const int edge = (200 - module * (code().width() + 8)) / 2;
    QCOMPARE(image.pixelColor(edge + 1, edge + 1), QColor(Qt::white));
}

void TestQrView::showsATickWithoutACode()
{
    QrView view;
    view.resize(200, 200);
    const QImage image = grabbed(view, 1);
    QVERIFY(image.pixelColor(100, 50) != image.pixelColor(0, 0));
}

void TestQrView::isLarge()
{
    const QrView view;
    QVERIFY(view.minimumSizeHint().height() >= 3 * (code().width() + 8));
    QVERIFY(view.sizeHint().height() > view.minimumSizeHint().height());
}

QTEST_MAIN(TestQrView)
#include "tst_qrview.moc"
