// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/certificate.h"

#include "pairing/fingerprintwords.h"

#include <QtCore/QTimeZone>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCertificateExtension>
#include <QtNetwork/QSslKey>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

/** Read back with Qt's eyes, which are not those that made it. */
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForAKeyOnP256();
    void itsFingerprintIsThatOfItsDer();
    void holdsForever();
    void namesTheMachine_data();
    void namesTheMachine();
    void eachIsAnother();
    void isReadAsItWasMade();
    void refusesWhatItDidNotMake_data();
    void refusesWhatItDidNotMake();
    void itsWordsAreThoseOfItsFirstBytes();
    void thePageForPhonesHasTheSameWords();

private:
    static Certificate made(const QString &machineName = u"desk"_s);
};

Certificate TestCertificate::made(const QString &machineName)
{
    const Result<Certificate> certificate = makeCertificate(machineName);
    return certificate ? *certificate : Certificate();
}

void TestCertificate::isForAKeyOnP256()
{
    const Certificate certificate = made();
    const QSslKey key(certificate.pem, QSsl::Ec, QSsl::Pem);
    QVERIFY(!key.isNull());
    QCOMPARE(key.length(), 256);
    const QSslCertificate read(certificate.pem, QSsl::Pem);
    QVERIFY(!read.isNull());
    QCOMPARE(read.issuerInfo(QSslCertificate::CommonName), read.subjectInfo(QSslCertificate::CommonName));
    QCOMPARE(read.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(read.version(), "3"_ba);
    QCOMPARE(read.subjectInfo(QSslCertificate::CommonName), QStringList{u"Storymaster Sync"_s});
}

void TestCertificate::itsFingerprintIsThatOfItsDer()
{
    const Certificate certificate = made();
    QCOMPARE(certificate.fingerprint.size(), 64);
    QCOMPARE(certificate.fingerprint,
             QSslCertificate(certificate.pem, QSsl::Pem).digest(QCryptographicHash::Sha256).toHex());
}

void TestCertificate::holdsForever()
{
    const QSslCertificate read(made().pem, QSsl::Pem);
    QVERIFY(read.effectiveDate() <= QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(read.expiryDate().toUTC(), QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), QTimeZone::utc()));
}

void TestCertificate::namesTheMachine_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("short") << u"Desk-1"_s << QStringList{u"desk-1"_s, u"desk-1.local"_s, u"localhost"_s};
    QTest::newRow("long") << u"desk.example.org"_s << QStringList{u"desk.example.org"_s, u"localhost"_s};
    QTest::newRow("not a name") << u"Ada's desk,DNS:bank.example"_s << QStringList{u"localhost"_s};
    QTest::newRow("letters from elsewhere") << u"schreibtisch-\u00e4"_s << QStringList{u"localhost"_s};
    QTest::newRow("line end") << u"desk\n"_s << QStringList{u"localhost"_s};
    QTest::newRow("itself") << u"localhost"_s << QStringList{u"localhost"_s};
    QTest::newRow("none") << QString() << QStringList{u"localhost"_s};
}

void TestCertificate::namesTheMachine()
{
    QFETCH(QString, machine);
    const auto names = QSslCertificate(made(machine).pem, QSsl::Pem).subjectAlternativeNames();
    QStringList dns = names.values(QSsl::DnsEntry);
    dns.sort();
    QTEST(dns, "names");
    QStringList addresses = names.values(QSsl::IpAddressEntry);
    addresses.sort();
    QCOMPARE(addresses, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
}

void TestCertificate::eachIsAnother()
{
    const Certificate one = made();
    const Certificate other = made();
    QVERIFY(one.fingerprint != other.fingerprint);
    QVERIFY(QSslCertificate(one.pem).serialNumber() != QSslCertificate(other.pem).serialNumber());
    QVERIFY(QSslKey(one.pem, QSsl::Ec).toDer() != QSslKey(other.pem, QSsl::Ec).toDer());
}

void TestCertificate::isReadAsItWasMade()
{
    const Certificate certificate = made();
    const Result<Certificate> read = readCertificate(certificate.pem);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->fingerprint, certificate.fingerprint);
    QCOMPARE(read->pem, certificate.pem);
}

void TestCertificate::refusesWhatItDidNotMake_data()
{
    QTest::addColumn<QByteArray>("pem");
    const QByteArray pem = made().pem;
    const QByteArray other = made().pem;
    const qsizetype border = pem.indexOf("-----BEGIN CERTIFICATE-----");
    const qsizetype otherBorder = other.indexOf("-----BEGIN CERTIFICATE-----");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << "hello"_ba;
    QTest::newRow("key only") << pem.left(border);
    QTest::newRow("certificate only") << pem.mid(border);
    QTest::newRow("half") << pem.left(pem.size() / 2);
    QTest::newRow("another's key") << other.left(otherBorder) + pem.mid(border);
    // A letter amid the certificate's base64, so that the whole still parses.
    QByteArray changed = pem;
    const qsizetype amid = border + 200;
    changed[amid] = changed[amid] == 'A' ? 'B' : 'A';
    QTest::newRow("one letter changed") << changed;
    QTest::newRow("another curve") << R"(-----BEGIN PRIVATE KEY-----
MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDBl3ZFK1V9qlQI5b61H
MIjFe4lBnUf86mWUjM02HUNnYaS/taYtkRkmUHnDY/A3jU+hZANiAAQJTx/yIEw1
DAVFKK8UYHMSgSGTEWH8TeDbp05+a0terZzd0TgE4BYP8TOnI4gYZyP0K17qTSuZ
UnQ/aK4DkGkOmoV2zjS6X6IgfwnM0X2oBgEkKElE4i97z0TPPcrqZkA=
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBtDCCATqgAwIBAgIUV/FYHfNnzRm9ZkesmsasmTXoIy8wCgYIKoZIzj0EAwIw
EDEOMAwGA1UEAwwFb3RoZXIwIBcNMjYxMTIyMjI1OTQ4WhgPMjEyNjEwMjkyMjU5
NDhaMBAxDjAMBgNVBAMMBW90aGVyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAECU8f
8iBMNQwFRSivFGBzEoEhkxFh/E3g26dOfmtLXq2c3dE4BOAWD/EzpyOIGGcj9Cte
6k0rmVJ0P2iuA5BpDpqFds40ul+iIH8JzNF9qAYBJChJROIve89Ezz3K6mZAo1Mw
UTAdBgNVHQ4EFgQUwOQiT6J6cwTU2bGrW3Ku+bph5iYwHwYDVR0jBBgwFoAUwOQi
T6J6cwTU2bGrW3Ku+bph5iYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNo
ADBlAjApVwqsWvQEjKA0Hh/y3aItcb44a2Hohfim6OLRNzococPD95C/rh1q9Fxz
PdnlWr0CMQDrSq2wDs657GSq5ugxC4BqCSerGjkTrC53Bj+ortnNLY8Tr7gRO/u6
elQuUDYD8F4=
-----END CERTIFICATE-----
)"_ba;
}

void TestCertificate::refusesWhatItDidNotMake()
{
    QFETCH(QByteArray, pem);
    const Result<Certificate> read = readCertificate(pem);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    QVERIFY2(read.error().message.contains(u"renew"_s), qPrintable(read.error().message));
}

void TestCertificate::itsWordsAreThoseOfItsFirstBytes()
{
    const QStringList words = fingerprintWords("00010203"_ba + QByteArray(48, '0') + "ffffffff");
    QCOMPARE(words.size(), 16);
    QCOMPARE(words.mid(0, 5), (QStringList{u"acorn"_s, u"actor"_s, u"album"_s, u"alley"_s, u"acorn"_s}));
    QCOMPARE(fingerprintWords(QByteArray(64, 'f')).constFirst(), u"zipper"_s);
    QStringList all = fingerprintWordList();
    QCOMPARE(all.removeDuplicates(), 0);
    QCOMPARE(all.size(), 256);
    QVERIFY(fingerprintWords({}).isEmpty());
    QVERIFY(fingerprintWords(QByteArray(63, 'f')).isEmpty());
    QVERIFY(fingerprintWords(QByteArray(64, 'x')).isEmpty());
}

void TestCertificate::thePageForPhonesHasTheSameWords()
{
    QFile page(QStringLiteral(SSYNC_SOURCE_DIR) + u"/plugin/protocol/PROTOCOL.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const qsizetype begin = text.indexOf(u"```words\n"_s);
    QVERIFY(begin > 0);
    const QString block = text.mid(begin + 9, text.indexOf(u"```"_s, begin + 9) - begin - 9);
    QCOMPARE(block.simplified().split(u' '), fingerprintWordList());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
