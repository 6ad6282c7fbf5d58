// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/devicespanel.h"

#include "service/devicemodel.h"
#include "service/liveservice.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestDevicesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhileNothingIsPaired();
    void showsDevicesAsTheyCome();
    void asksForWhatWaits();
    void renamesByKeyboard();
    void unpairsAfterAQuestion();
    void unpairsNobodyWhereTheUserThinksBetter();
    void asksInPlainText();
    void drawsAProgressBar();
    void showsAThousandDevices();

private:
    QTableView *table() const { return m_panel->findChild<QTableView *>(); }
    QPushButton *button(const QString &text) const;
    QMessageBox *question();

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<DevicesPanel> m_panel;
};

void TestDevicesPanel::init()
{
    m_live = std::make_unique<LiveService>();
    m_live->start();
    m_panel = std::make_unique<DevicesPanel>(m_live->service());
    m_panel->resize(800, 300);
    m_panel->show();
}

void TestDevicesPanel::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

QPushButton *TestDevicesPanel::button(const QString &text) const
{
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

/** The question whether to unpair the first device. */
QMessageBox *TestDevicesPanel::question()
{
    table()->selectRow(0);
    button(u"Unpair"_s)->click();
    return m_panel->findChild<QMessageBox *>();
}

void TestDevicesPanel::saysWhatToDoWhileNothingIsPaired()
{
    QVERIFY(!table()->isVisible());
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Pair a device…"_s);
    }));
    QVERIFY(!button(u"Unpair"_s)->isVisible());
    QSignalSpy wanted(m_panel.get(), &DevicesPanel::pairingWanted);
    button(u"Pair a device"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestDevicesPanel::showsDevicesAsTheyCome()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Phone"_s);
    QVERIFY(!button(u"Unpair"_s)->isEnabled());
    table()->selectRow(0);
    QVERIFY(button(u"Unpair"_s)->isEnabled());
    m_live->service().unpair(u"phone-1"_s);
    QTRY_VERIFY(!table()->isVisible());
}

void TestDevicesPanel::asksForWhatWaits()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(table()->model()->index(0, DeviceModel::Waiting).data().toString(), u"4"_s);
}

void TestDevicesPanel::renamesByKeyboard()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, DeviceModel::Name));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = table()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Anna's phone"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Anna's phone"_s);
}

void TestDevicesPanel::unpairsAfterAQuestion()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    QMessageBox *box = question();
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().contains(u"Phone"_s));
    QCOMPARE(m_live->service().devices().size(), 1);
    for (QAbstractButton *choice : box->buttons()) {
        if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
            choice->click();
    }
    QTRY_VERIFY(m_live->service().devices().isEmpty());
}

void TestDevicesPanel::unpairsNobodyWhereTheUserThinksBetter()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    QMessageBox *box = question();
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    box->defaultButton()->click();
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QCOMPARE(m_live->service().devices().size(), 1);
}

void TestDevicesPanel::asksInPlainText()
{
    m_live->pair(u"phone-1"_s, u"<h1>Phone</h1>"_s);
    QTRY_VERIFY(table()->isVisible());
    const QMessageBox *box = question();
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(u"<h1>Phone</h1>"_s));
    QVERIFY(!table()->model()->index(0, 0).data(Qt::ToolTipRole).isValid());
}

void TestDevicesPanel::drawsAProgressBar()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_VERIFY(table()->isVisible());
    const QRect cell = table()->visualRect(table()->model()->index(0, DeviceModel::State));
    Q_EMIT m_live->service().syncStarted(u"phone-1"_s);
    Q_EMIT m_live->service().syncProgress(u"phone-1"_s, 1, 100);
    const QImage little = table()->viewport()->grab(cell).toImage();
    Q_EMIT m_live->service().syncProgress(u"phone-1"_s, 99, 100);
    QVERIFY(table()->viewport()->grab(cell).toImage() != little);
}

void TestDevicesPanel::showsAThousandDevices()
{
    constexpr int Many = 1000;
    m_live->app().run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO sync_device(device_id,"
        "device_name,auth_token,is_active,sync_uuid,registration,token_expires_at) SELECT 'phone-'||i,'Phone '||i,"
        "'hash'||i,1,lower(hex(randomblob(16))),i+1000,9000000000000000 FROM n"_s.arg(Many));
    m_live->service().stop();
    m_live->start();
    QTRY_COMPARE(table()->model()->rowCount(), Many);
    QTRY_VERIFY(table()->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    const QModelIndex last = table()->currentIndex();
    QCOMPARE(last.row(), Many - 1);
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(last)));
    table()->sortByColumn(DeviceModel::Name, Qt::DescendingOrder);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Phone 999"_s);
}

QTEST_MAIN(TestDevicesPanel)
#include "tst_devicespanel.moc"
