// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/liveservice.h"
#include "ui/pairingpanel.h"
#include "ui/qrview.h"
#include "ui/settingspage.h"
#include "userhands.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

/** A phone's camera, so to speak: zbarimg reads pictures of the page as it is on the screen. */
class TestPairingCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isReadFromTheScreen_data();
    void isReadFromTheScreen();

private:
    static QByteArray readCode(const QImage &picture);
};

void TestPairingCode::cleanup()
{
    QApplication::setPalette(QPalette());
}

QByteArray TestPairingCode::readCode(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.png"_s);
    if (!picture.save(file))
        qFatal("There is no room for a picture.");
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    zbar.waitForFinished();
    return zbar.readAllStandardOutput().trimmed();
}

void TestPairingCode::isReadFromTheScreen_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const qreal scale : {1.0, 1.5, 2.0})
            QTest::addRow("%.1f x, %s", scale, dark ? "dark" : "light") << scale << dark;
    }
}

void TestPairingCode::isReadFromTheScreen()
{
    QFETCH(qreal, scale);
    QFETCH(bool, dark);
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QSKIP("zbarimg is not here (Debian: zbar-tools).");
    if (dark)
        QApplication::setPalette(QPalette(QColor(0x33, 0x33, 0x33), QColor(0x22, 0x22, 0x22)));
    LiveService live;
    live.start();
    SettingsPage page(live.service(), live.store());
    page.resize(800, 600);
    page.show();
    UserHands(page, UserHands::With::Mouse).press(u"Pair a device"_s);
    const auto *panel = page.findChild<PairingPanel *>();
    QTRY_VERIFY(panel->offer().isValid() && page.findChild<QrView *>()->isVisible());
    QImage picture(page.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    page.render(&picture);
    QCOMPARE(qGray(picture.pixel(2, 2)) < 128, dark);
    const QByteArray code = readCode(picture);
    QCOMPARE(code, panel->offer().payload);
    (void)live.pair(u"phone-1"_s, u"Phone"_s, code);
    QTRY_COMPARE(live.service().devices().size(), 1);
}

QTEST_MAIN(TestPairingCode)
#include "tst_pairingcode.moc"
