// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/pairingpanel.h"

#include "service/certificatedesk.h"
#include "service/liveservice.h"
#include "ui/qrview.h"

#include <QtGui/QImage>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

class TestPairingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesNoCodeUntilItIsLookedAt();
    void showsACodeThatPairs();
    void saysForHowLongItIsGood();
    void celebratesAndThenShowsAFreshCode();
    void namesThePhoneInPlainText();
    void startsSyncWhereItIsOff();
    void takesTheCodeAwayWhenSyncStops();
    void showsAnotherCodeWhenTheCertificateIsAnother();

private:
    QString texts() const;
    QrView *code() const { return m_panel->findChild<QrView *>(); }

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<PairingPanel> m_panel;
};

void TestPairingPanel::init()
{
    m_live = std::make_unique<LiveService>();
    m_panel = std::make_unique<PairingPanel>(m_live->service());
}

void TestPairingPanel::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

QString TestPairingPanel::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestPairingPanel::makesNoCodeUntilItIsLookedAt()
{
    m_live->start();
    QVERIFY(!m_panel->offer().isValid());
    m_panel->show();
    QVERIFY(m_panel->offer().isValid());
    m_panel->hide();
    QVERIFY(!m_panel->offer().isValid());
    QCOMPARE(m_live->service().state(), SyncState::Running);
}

void TestPairingPanel::showsACodeThatPairs()
{
    m_live->start();
    m_panel->show();
    QCOMPARE(code()->modules(), SyncService::pairingCode(m_panel->offer()));
    QVERIFY(code()->accessibleDescription().contains(m_panel->offer().address));
    QVERIFY(!m_live->pair(u"phone-1"_s, u"Phone"_s, m_panel->offer().payload).isEmpty());
}

void TestPairingPanel::saysForHowLongItIsGood()
{
    m_live->start();
    m_panel->show();
    static const QRegularExpression time(u"1[45]:[0-5][0-9]"_s);
    QVERIFY2(time.match(texts()).hasMatch(), qPrintable(texts()));
    QVERIFY(texts().contains(m_panel->offer().address));
    const QString before = texts();
    QTRY_VERIFY(texts() != before);
}

void TestPairingPanel::celebratesAndThenShowsAFreshCode()
{
    m_live->start();
    m_panel->show();
    const QByteArray used = m_panel->offer().payload;
    m_live->pair(u"phone-1"_s, u"Phone"_s, used);
    QTRY_VERIFY(texts().contains(u"“Phone” is paired!"_s));
    QVERIFY(code()->modules().isNull());
    QTRY_VERIFY(m_panel->offer().isValid());
    QVERIFY(m_panel->offer().payload != used);
    QVERIFY(!code()->modules().isNull());
}

void TestPairingPanel::namesThePhoneInPlainText()
{
    m_live->start();
    m_panel->show();
    m_live->pair(u"phone-1"_s, u"<img src='x'>"_s);
    QTRY_VERIFY(texts().contains(u"<img src='x'>"_s));
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->text().contains(u"<img"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestPairingPanel::startsSyncWhereItIsOff()
{
    m_panel->show();
    QCOMPARE(m_live->service().state(), SyncState::Starting);
    QVERIFY(code()->isHidden());
    QTRY_VERIFY(m_panel->offer().isValid());
    QVERIFY(code()->isVisible());
}

void TestPairingPanel::takesTheCodeAwayWhenSyncStops()
{
    m_live->start();
    m_panel->show();
    m_live->service().stop();
    QVERIFY(code()->isHidden());
    QVERIFY(!m_panel->offer().isValid());
    m_live->start();
    QTRY_VERIFY(code()->isVisible());
}

void TestPairingPanel::showsAnotherCodeWhenTheCertificateIsAnother()
{
    m_live->start();
    m_panel->show();
    const QByteArray before = m_panel->offer().payload;
    QVERIFY(before.contains(m_live->service().certificate().fingerprint()));
    m_live->service().certificate().renew();
    QTRY_VERIFY(m_panel->offer().payload != before);
    QVERIFY(m_panel->offer().payload.contains(m_live->service().certificate().fingerprint()));
    QVERIFY(!m_live->pair(u"phone-1"_s, u"Phone"_s, m_panel->offer().payload).isEmpty());
}

QTEST_MAIN(TestPairingPanel)
#include "tst_pairingpanel.moc"
