// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testserver.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCipher>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** HTTP and TLS on one port, over real sockets. What one connection may ask for is in tst_guard and tst_pump, which run
 *  over TLS too. */
class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->encrypt();
    }
    void cleanup() { m_server.reset(); }

    void plainAndTlsShareThePort()
    {
        start();
        for (int i = 0; i < 4; ++i) {
            TestClient client = phone(i % 2 ? TestClient::Wire::Tls : TestClient::Wire::Plain);
            QCOMPARE(client.socket().isEncrypted(), i % 2 == 1);
            for (int k = 0; k < 2; ++k) {
                client.request("GET", "/api/sync/status");
                QCOMPARE(client.reply().status, 200);
            }
        }
    }

    void showsTheCertificateThatTheCodeNames()
    {
        start();
        TestClient client(m_server->port, {}, TestClient::Wire::Tls);
        client.request("GET", "/api/pair/qr-data");
        const QByteArray named = client.reply().json()["fp"_L1].toString().toLatin1();
        QCOMPARE(named.size(), 64);
        QCOMPARE(named, client.socket().peerCertificate().digest(QCryptographicHash::Sha256).toHex());
        QCOMPARE(named, m_server->http->fingerprint());
    }

    void withoutACertificateAllIsPlain()
    {
        m_server->certificate = {};
        start();
        TestClient client = phone(TestClient::Wire::Plain);
        client.request("GET", "/api/pair/qr-data");
        QVERIFY(!client.reply().json().contains("fp"_L1));
        TestClient other(m_server->port, {}, TestClient::Wire::Plain);
        other.send(oldHello());
        QCOMPARE(other.reply().status, 400);
    }

    void speaksTls12And13_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("1.2") << int(QSsl::TlsV1_2);
        QTest::newRow("1.3") << int(QSsl::TlsV1_3);
    }
    void speaksTls12And13()
    {
        QFETCH(int, protocol);
        start();
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setProtocol(QSsl::SslProtocol(protocol));
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port);
        QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(int(socket.sessionProtocol()), protocol);
        // With forward secrecy and authenticated encryption.
        const QSslCipher cipher = socket.sessionCipher();
        QVERIFY2(cipher.name().contains(u"GCM"_s) || cipher.name().contains(u"CHACHA20"_s), qPrintable(cipher.name()));
        QVERIFY2(protocol == QSsl::TlsV1_3 || cipher.name().startsWith(u"ECDHE-"_s), qPrintable(cipher.name()));
    }

    void refusesTls11()
    {
        start();
        TestClient client(m_server->port, {}, TestClient::Wire::Plain);
        client.send(oldHello());
        const QByteArray answer = client.takeRaw(2000);
        QCOMPARE(answer.size(), 7);
        QCOMPARE(answer[0], '\x15');              // an alert
        QCOMPARE(answer.right(2), "\x02\x46"_ba); // fatal, protocol_version
        QVERIFY(client.isClosed());
    }

    void whatIsNeitherIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero") << QByteArray(10, '\0');
        QTest::newRow("SSL 2") << QByteArray("\x80\x2e\x01\x03\x01", 5) + QByteArray(40, '\0');
        QTest::newRow("TLS, but no handshake") << QByteArray("\x17\x03\x03\x00\x05hello", 10);
        QTest::newRow("high") << QByteArray(10, '\xff');
    }
    void whatIsNeitherIsAnswered()
    {
        QFETCH(QByteArray, bytes);
        start();
        TestClient client(m_server->port, {}, TestClient::Wire::Plain);
        client.send(bytes + "\r\n\r\n");
        QCOMPARE(client.reply().status, 400);
        QVERIFY(client.isClosed());
    }

    void aHandshakeThatIsNoneEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << "\x16"_ba + QByteArray(500, 'x');
        QTest::newRow("long record") << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, 'x');
        QTest::newRow("long hello") << QByteArray("\x16\x03\x01\x40\x00\x01\xff\xff\xff", 9) + QByteArray(70'000, 'x');
        QTest::newRow("HTTP after it") << "\x16GET / HTTP/1.1\r\n\r\n"_ba;
    }
    void aHandshakeThatIsNoneEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        start();
        TestClient client(m_server->port, {}, TestClient::Wire::Plain);
        client.send(bytes);
        QVERIFY(client.isClosed());
        TestClient next = phone();
        next.request("GET", "/api/sync/status");
        QCOMPARE(next.reply().status, 200);
    }

    void aHandshakeHasTheTimeOfARequest()
    {
        Limits limits;
        limits.requestMs = 400;
        limits.idleMs = 60'000;
        start(limits);
        TestClient stalled(m_server->port, {}, TestClient::Wire::Plain);
        TestClient trickling(m_server->port, {}, TestClient::Wire::Plain);
        QElapsedTimer time;
        time.start();
        stalled.send(oldHello().left(20));
        for (int i = 0; i < 20; ++i) {
            trickling.socket().write(oldHello().mid(i, 1));
            trickling.socket().flush();
            QTest::qWait(50);
        }
        QVERIFY(trickling.isClosed());
        QVERIFY(stalled.isClosed());
        QVERIFY2(time.elapsed() >= 400 && time.elapsed() < 10'000, QByteArray::number(time.elapsed()).constData());
    }

    void aHandshakeIsNotCutForIdleness()
    {
        Limits limits;
        limits.requestMs = 60'000;
        limits.idleMs = 200;
        start(limits);
        TestClient slow(m_server->port, {}, TestClient::Wire::Plain);
        slow.send(oldHello().left(20));
        QTest::qWait(1000);
        slow.send(oldHello().mid(20));
        QCOMPARE(slow.takeRaw(2000).size(), 7);
    }

    void handshakesCountAsConnections()
    {
        Limits limits;
        limits.connections = 3;
        start(limits);
        std::vector<std::unique_ptr<TestClient>> stalled;
        for (int i = 0; i < 3; ++i) {
            stalled.push_back(std::make_unique<TestClient>(m_server->port, QByteArray(), TestClient::Wire::Plain));
            stalled.back()->send(oldHello().left(20));
        }
        TestClient client = phone();
        client.request("GET", "/api/sync/status");
        QCOMPARE(client.reply().status, 200);
        QVERIFY(stalled.front()->isClosed());
    }

    void aRequestMayComeInManyRecords()
    {
        start();
        TestClient client = phone();
        const QByteArray request =
            "POST /api/sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            "Content-Length: 2\r\nAuthorization: Bearer "
            + m_token + "\r\n\r\n{}";
        for (const char c : request) {
            client.socket().write(&c, 1);
            client.socket().flush();
        }
        QCOMPARE(client.reply().body, "{\"size\":2}"_ba);
    }

    void takesLargeBodies()
    {
        start();
        TestClient client = phone();
        client.request("POST", "/api/sync/push", {}, QByteArray(20'000'000, ' '));
        QCOMPARE(client.reply().body, "{\"size\":20000000}"_ba);
    }

    void encryptionRequiredRefusesThePlain_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("health") << "GET"_ba
                                << "/"_ba;
        QTest::newRow("code") << "GET"_ba
                              << "/api/pair/qr-data"_ba;
        QTest::newRow("register") << "POST"_ba
                                  << "/api/pair/register"_ba;
        QTest::newRow("pull") << "POST"_ba
                              << "/api/sync/pull"_ba;
        QTest::newRow("unknown") << "GET"_ba
                                 << "/nothing"_ba;
        QTest::newRow("preflight") << "OPTIONS"_ba
                                   << "/api/sync/pull"_ba;
    }
    void encryptionRequiredRefusesThePlain()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        m_server->settings.encryption = Encryption::Required;
        start();
        TestClient client = phone(TestClient::Wire::Plain);
        client.request(method, path);
        const Reply reply = client.reply();
        QCOMPARE(reply.status, 426);
        QCOMPARE(reply.code(), "encryption_required"_ba);
        QCOMPARE(reply.headers["content-type"], "application/problem+json"_ba);
        QCOMPARE(reply.headers["upgrade"], "TLS/1.2, HTTP/1.1"_ba);
        QVERIFY(reply.headers["connection"].toLower().contains("upgrade"));
    }

    void encryptionRequiredTakesNoPlainBody()
    {
        m_server->settings.encryption = Encryption::Required;
        start();
        TestClient client = phone(TestClient::Wire::Plain);
        client.request("POST", "/api/sync/push", {}, "{}");
        QCOMPARE(client.reply().status, 426);
        QVERIFY(client.isClosed());
        QCOMPARE(m_server->backend.pushes, 0);
        TestClient encrypted = phone();
        encrypted.request("POST", "/api/sync/push", {}, "{}");
        QCOMPARE(encrypted.reply().status, 200);
    }

    void whoIsHereIsHereInTlsToo()
    {
        m_server->settings.encryption = Encryption::Required;
        start();
        TestClient client(m_server->port, {}, TestClient::Wire::Tls);
        client.request("GET", "/api/pair/qr-image");
        QCOMPARE(client.reply().status, 200);
        client.request("GET", "/api/pair/qr-image", "Host: elsewhere.example\r\n");
        QCOMPARE(client.reply().status, 403);
    }

    void anotherCertificateHoldsFromNowOn()
    {
        start();
        TestClient old = phone();
        old.request("GET", "/api/sync/status");
        QCOMPARE(old.reply().status, 200);
        TestClient plain = phone(TestClient::Wire::Plain);
        plain.request("GET", "/api/sync/status");
        QCOMPARE(plain.reply().status, 200);

        const auto other = makeCertificate(u"desk"_s);
        QVERIFY(other.ok());
        QVERIFY(m_server->http->setCertificate(*other).ok());
        QVERIFY(old.isClosed());
        TestClient fresh = phone();
        QCOMPARE(fresh.socket().peerCertificate().digest(QCryptographicHash::Sha256).toHex(), other->fingerprint);
        QCOMPARE(m_server->http->newPairingData().fingerprint, other->fingerprint);
        plain.request("GET", "/api/sync/status");
        QCOMPARE(plain.reply().status, 200);
    }

    void aCertificateThatIsNoneChangesNothing()
    {
        start();
        const QByteArray before = m_server->http->fingerprint();
        QVERIFY(!m_server->http->setCertificate({"nonsense"_ba, QByteArray(64, 'a')}).ok());
        QCOMPARE(m_server->http->fingerprint(), before);
        TestClient client = phone();
        client.request("GET", "/api/sync/status");
        QCOMPARE(client.reply().status, 200);
    }

    void stopsAmidHandshakes()
    {
        start();
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<TestClient>(m_server->port, QByteArray(), TestClient::Wire::Plain));
            clients.back()->send(oldHello().left(i * 6));
        }
        m_server->http->stop();
        for (const auto &client : clients)
            QVERIFY(client->isClosed());
    }

    void stopsAmidAnswers()
    {
        start();
        m_server->backend.pullScript.pieces = 1'000'000;
        m_server->backend.pullScript.piece = QByteArray(100'000, 'x');
        TestClient client = phone();
        client.request("POST", "/api/sync/pull", {}, "{}");
        QVERIFY(client.socket().waitForReadyRead());
        m_server->http->stop();
        QCOMPARE(int(m_server->backend.pullScript.alive), 0);
    }

private:
    void start(const Limits &limits = {})
    {
        m_server->limits = limits;
        m_server->start();
        m_token = m_server->backend.addDevice(u"phone"_s);
    }
    TestClient phone(TestClient::Wire wire = TestClient::Wire::Tls) const
    {
        return TestClient(m_server->port, m_token, wire);
    }

    /** The hello of a client that knows nothing newer than TLS 1.1 (RFC 4346, section 7.4.1.2). */
    static QByteArray oldHello()
    {
        const QByteArray ciphers = QByteArray::fromHex("c009c00a00ff");
        const QByteArray groups = QByteArray::fromHex("000a000400020017000b00020100");
        const auto size = [](qsizetype bytes) { return QByteArray::number(bytes, 16).rightJustified(4, '0'); };
        const QByteArray body = QByteArray::fromHex("0302") + QByteArray(32, 'r') + '\0'
            + QByteArray::fromHex(size(ciphers.size())) + ciphers + QByteArray::fromHex("0100")
            + QByteArray::fromHex(size(groups.size())) + groups;
        const QByteArray hello = QByteArray::fromHex("0100" + size(body.size())) + body;
        return QByteArray::fromHex("160301" + size(hello.size())) + hello;
    }

    std::unique_ptr<TestServer> m_server;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
