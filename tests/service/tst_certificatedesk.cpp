// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/certificatedesk.h"

#include "service/liveservice.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

class TestCertificateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_live = std::make_unique<LiveService>(); }
    void cleanup() { m_live.reset(); }

    void itIsMadeAtTheFirstStartAndStays();
    void phonesMeetTheOneThatTheCodeNames();
    void withoutEncryptionThereIsNone();
    void encryptionRequiredShowsInTheAddresses();
    void aDamagedOneIsToldAndLeftAlone();
    void aDamagedOneIsRenewedOnDemand();
    void renewingGoesOnRunning();
    void renewingEndsEveryPairing();
    void renewingEndsCodesThatAreOut();
    void whatCannotBeRenewedStays();
    void renewingAndStoppingDoNotHarmEachOther();

private:
    CertificateDesk &desk() { return m_live->service().certificate(); }
    /** Of the certificate that a phone meets now. */
    QByteArray met();
    QJsonObject code();
    bool damage();
    bool isPaired(const QByteArray &token);

    std::unique_ptr<LiveService> m_live;
};

QByteArray TestCertificateDesk::met()
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_live->service().port());
    return socket.waitForEncrypted() ? socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex()
                                     : QByteArray();
}

QJsonObject TestCertificateDesk::code()
{
    return QJsonDocument::fromJson(m_live->service().newPairingOffer().payload).object();
}

bool TestCertificateDesk::damage()
{
    QFile file(m_live->certificatePath());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("damaged") > 0;
}

bool TestCertificateDesk::isPaired(const QByteArray &token)
{
    return m_live->ask("GET", u"/api/sync/status"_s, {}, token).contains("device_id"_L1);
}

void TestCertificateDesk::itIsMadeAtTheFirstStartAndStays()
{
    QVERIFY(!QFile::exists(m_live->certificatePath()));
    QVERIFY(!desk().canRenew());
    m_live->start();
    const QByteArray first = desk().fingerprint();
    QCOMPARE(first.size(), 64);
    QCOMPARE(desk().words().size(), 16);
    QVERIFY(desk().canRenew());
    m_live->service().stop();
    QVERIFY(desk().fingerprint().isEmpty());
    QVERIFY(desk().words().isEmpty());
    m_live->start();
    QCOMPARE(desk().fingerprint(), first);
}

void TestCertificateDesk::phonesMeetTheOneThatTheCodeNames()
{
    m_live->start();
    QCOMPARE(met(), desk().fingerprint());
    QCOMPARE(code()["fp"_L1].toString().toLatin1(), desk().fingerprint());
}

void TestCertificateDesk::withoutEncryptionThereIsNone()
{
    m_live->setEncryption(Encryption::Off);
    m_live->start();
    QVERIFY(desk().fingerprint().isEmpty());
    QVERIFY(!desk().canRenew());
    QVERIFY(!code().contains("fp"_L1));
    QVERIFY(met().isEmpty());
    QVERIFY(!QFile::exists(m_live->certificatePath()));
}

void TestCertificateDesk::encryptionRequiredShowsInTheAddresses()
{
    m_live->setEncryption(Encryption::Required);
    m_live->start();
    QCOMPARE(m_live->service().addresses(), QStringList{u"https://127.0.0.1:%1"_s.arg(m_live->service().port())});
    QVERIFY(isPaired(m_live->pair(u"phone-1"_s, u"Phone"_s)));
}

void TestCertificateDesk::aDamagedOneIsToldAndLeftAlone()
{
    QVERIFY(damage());
    m_live->service().start();
    QTRY_COMPARE(m_live->service().state(), SyncState::Failed);
    QVERIFY2(m_live->service().failure().contains(u"certificate.pem"_s), qPrintable(m_live->service().failure()));
    QFile file(m_live->certificatePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "damaged"_ba);
    // Without encryption it is not asked for.
    m_live->setEncryption(Encryption::Off);
    m_live->start();
}

void TestCertificateDesk::aDamagedOneIsRenewedOnDemand()
{
    m_live->start();
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    m_live->service().stop();
    QVERIFY(damage());
    m_live->service().start();
    QTRY_COMPARE(m_live->service().state(), SyncState::Failed);
    QVERIFY(desk().canRenew());
    QSignalSpy renewed(&desk(), &CertificateDesk::renewed);
    desk().renew();
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
    QCOMPARE(renewed.size(), 1);
    QCOMPARE(met(), desk().fingerprint());
    QVERIFY(!isPaired(token));
    QVERIFY(m_live->service().devices().isEmpty());
    // Once.
    const QByteArray fingerprint = desk().fingerprint();
    m_live->service().stop();
    m_live->start();
    QCOMPARE(desk().fingerprint(), fingerprint);
}

void TestCertificateDesk::renewingGoesOnRunning()
{
    m_live->start();
    const QByteArray before = desk().fingerprint();
    const quint16 port = m_live->service().port();
    QSignalSpy states(&m_live->service(), &SyncService::stateChanged);
    QSignalSpy renewed(&desk(), &CertificateDesk::renewed);
    desk().renew();
    QTRY_COMPARE(renewed.size(), 1);
    QVERIFY(desk().fingerprint() != before);
    QCOMPARE(met(), desk().fingerprint());
    QCOMPARE(code()["fp"_L1].toString().toLatin1(), desk().fingerprint());
    QCOMPARE(states.size(), 0);
    QCOMPARE(m_live->service().port(), port);
    const QByteArray after = desk().fingerprint();
    m_live->service().stop();
    m_live->start();
    QCOMPARE(desk().fingerprint(), after);
}

void TestCertificateDesk::renewingEndsEveryPairing()
{
    m_live->start();
    const QByteArray one = m_live->pair(u"phone-1"_s, u"One"_s);
    const QByteArray two = m_live->pair(u"phone-2"_s, u"Two"_s);
    QVERIFY(isPaired(one) && isPaired(two));
    QSignalSpy removed(&m_live->service(), &SyncService::deviceRemoved);
    desk().renew();
    QTRY_COMPARE(removed.size(), 2);
    QVERIFY(m_live->service().devices().isEmpty());
    QVERIFY(!isPaired(one) && !isPaired(two));
    m_live->service().stop();
    m_live->start();
    QVERIFY(!isPaired(one) && !isPaired(two));
    QVERIFY(isPaired(m_live->pair(u"phone-1"_s, u"One"_s)));
}

void TestCertificateDesk::renewingEndsCodesThatAreOut()
{
    m_live->start();
    const QJsonValue token = code()["token"_L1];
    QSignalSpy renewed(&desk(), &CertificateDesk::renewed);
    desk().renew();
    QTRY_COMPARE(renewed.size(), 1);
    QVERIFY(m_live
                ->ask("POST", u"/api/pair/register"_s,
                      {{u"device_id"_s, u"phone-1"_s}, {u"device_name"_s, u"One"_s}, {u"pairing_token"_s, token}})
                .isEmpty());
}

void TestCertificateDesk::whatCannotBeRenewedStays()
{
    m_live->start();
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    const QByteArray before = desk().fingerprint();
    // The new one cannot be written beside the old one: its folder is gone.
    const QString folder = QFileInfo(m_live->certificatePath()).path();
    QVERIFY(QDir().rename(folder, folder + u".away"_s));
    QSignalSpy failed(&desk(), &CertificateDesk::failed);
    QSignalSpy told(&m_live->service(), &SyncService::errorForUser);
    desk().renew();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(told.size(), 1);
    QVERIFY(QDir().rename(folder + u".away"_s, folder));
    QCOMPARE(desk().fingerprint(), before);
    QCOMPARE(met(), before);
    QVERIFY(isPaired(token));
}

void TestCertificateDesk::renewingAndStoppingDoNotHarmEachOther()
{
    for (int i = 0; i < 5; ++i) {
        m_live->start();
        desk().renew();
        if (i % 2)
            QTest::qWait(5);
        m_live->service().stop();
    }
    m_live->start();
    QCOMPARE(met(), desk().fingerprint());
    QVERIFY(isPaired(m_live->pair(u"phone-1"_s, u"One"_s)));
}

QTEST_GUILESS_MAIN(TestCertificateDesk)
#include "tst_certificatedesk.moc"
