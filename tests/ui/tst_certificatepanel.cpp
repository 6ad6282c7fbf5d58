// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/certificatepanel.h"

#include "service/certificatedesk.h"
#include "service/liveservice.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

class TestCertificatePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheFingerprintInWordsAndDigits();
    void copiesTheDigits();
    void showsNoneWhereThereIsNone();
    void asksBeforeItRenews();
    void leavesItWhereTheUserDoes();
    void offersARenewalWhereItIsDamaged();

private:
    CertificateDesk &desk() { return m_live->service().certificate(); }
    QLabel *label(const QString &name) const;
    QPushButton *button(const QString &text) const;
    QMessageBox *question();
    QString texts() const;

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<CertificatePanel> m_panel;
};

void TestCertificatePanel::init()
{
    m_live = std::make_unique<LiveService>();
    m_panel = std::make_unique<CertificatePanel>(m_live->service());
    m_panel->show();
}

void TestCertificatePanel::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

QLabel *TestCertificatePanel::label(const QString &name) const
{
    for (QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label;
    }
    return nullptr;
}

QPushButton *TestCertificatePanel::button(const QString &text) const
{
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

QMessageBox *TestCertificatePanel::question()
{
    button(u"Renew"_s)->click();
    return m_panel->findChild<QMessageBox *>();
}

QString TestCertificatePanel::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        texts.append(label->text());
    return texts.join(u' ');
}

void TestCertificatePanel::showsTheFingerprintInWordsAndDigits()
{
    m_live->start();
    const QLabel *words = label(u"Fingerprint in words"_s);
    const QLabel *digits = label(u"Fingerprint in digits"_s);
    QVERIFY(words->isVisible() && digits->isVisible());
    QCOMPARE(words->text().simplified().split(u' '), desk().words());
    QCOMPARE(digits->text().remove(u' ').remove(u'\n').toLatin1(), desk().fingerprint());
    QVERIFY(words->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void TestCertificatePanel::copiesTheDigits()
{
    m_live->start();
    button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), desk().fingerprint());
}

void TestCertificatePanel::showsNoneWhereThereIsNone()
{
    QVERIFY(!label(u"Fingerprint in words"_s)->isVisible());
    QVERIFY(!button(u"Renew"_s)->isEnabled());
    m_live->setEncryption(Encryption::Off);
    m_live->start();
    QVERIFY(!label(u"Fingerprint in words"_s)->isVisible());
    QVERIFY(!button(u"Copy"_s)->isVisible());
    QVERIFY(!button(u"Renew"_s)->isEnabled());
}

void TestCertificatePanel::asksBeforeItRenews()
{
    m_live->start();
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_live->service().devices().size(), 1);
    const QByteArray before = desk().fingerprint();
    QMessageBox *box = question();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY2(box->informativeText().contains(u"pair again"_s), qPrintable(box->informativeText()));
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    for (QAbstractButton *choice : box->buttons()) {
        if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
            choice->click();
    }
    QTRY_VERIFY(desk().fingerprint() != before);
    QTRY_VERIFY(m_live->service().devices().isEmpty());
    QCOMPARE(label(u"Fingerprint in words"_s)->text().simplified().split(u' '), desk().words());
    QTRY_VERIFY(texts().contains(u"have to pair again"_s));
}

void TestCertificatePanel::leavesItWhereTheUserDoes()
{
    m_live->start();
    const QByteArray before = desk().fingerprint();
    question()->reject();
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QTest::qWait(100);
    QCOMPARE(desk().fingerprint(), before);
}

void TestCertificatePanel::offersARenewalWhereItIsDamaged()
{
    QFile file(m_live->certificatePath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
    file.close();
    m_live->service().start();
    QTRY_COMPARE(m_live->service().state(), SyncState::Failed);
    QVERIFY(button(u"Renew"_s)->isEnabled());
    QMessageBox *box = question();
    for (QAbstractButton *choice : box->buttons()) {
        if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
            choice->click();
    }
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
    QVERIFY(label(u"Fingerprint in words"_s)->isVisible());
}

QTEST_MAIN(TestCertificatePanel)
#include "tst_certificatepanel.moc"
