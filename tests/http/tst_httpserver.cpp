// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpServer>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** Starting, stopping, and everything in between that touches all connections. */
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }
    void cleanup() { m_server.reset(); }

    void namesThePortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        m_server->start();
        m_server->http->stop();
        const Result<quint16> result = m_server->http->start(QHostAddress(QHostAddress::LocalHost), other.serverPort());
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(QString::number(other.serverPort())));
        QVERIFY(result.error().message.contains("127.0.0.1"_L1));
        QVERIFY(result.error().message.contains("Settings"_L1));
        QVERIFY(result.error().message.contains("--port"_L1));
        // Nothing is left of the attempt.
        QVERIFY(m_server->http->start(QHostAddress(QHostAddress::LocalHost), 0).ok());
    }

    void saysThatAnAddressIsNotOurs()
    {
        m_server->start();
        m_server->http->stop();
        const Result<quint16> result = m_server->http->start(QHostAddress(u"192.0.2.1"_s), 0);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains("192.0.2.1"_L1));
    }

    void startsAndStopsForEver()
    {
        m_server->start();
        const quint16 port = m_server->port;
        for (int i = 0; i < 200; ++i) {
            m_server->http->stop();
            m_server->http->stop();
            const Result<quint16> again = m_server->http->start(QHostAddress(QHostAddress::LocalHost), port);
            QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
            QCOMPARE(*again, port);
        }
        TestClient client(port);
        client.request("GET", "/");
        QCOMPARE(client.reply().status, 200);
    }

    void stopsWithRequestsUnderWay()
    {
        m_server->start();
        const quint16 port = m_server->port;
        const QByteArray token = m_server->backend.addDevice(u"phone"_s);
        m_server->backend.pullScript.pieces = 1'000'000;
        m_server->backend.pullScript.piece = QByteArray(50'000, 'x');
        for (int round = 0; round < 50; ++round) {
            m_server->backend.hold();
            std::vector<std::unique_ptr<TestClient>> clients;
            for (int i = 0; i < 6; ++i)
                clients.push_back(std::make_unique<TestClient>(port, token));
            clients[0]->request("GET", "/api/sync/status");
            clients[1]->request("GET", "/api/schema", "Accept-Encoding: gzip\r\n");
            clients[2]->request("POST", "/api/sync/push", {}, QByteArray(200'000, ' '));
            clients[3]->send(
                "POST /api/sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nAuthorization: Bearer "
                + token + "\r\n\r\n{");
            QTRY_COMPARE(m_server->backend.heldCount(), 3);
            if (round % 2 == 0)
                m_server->backend.letGo();
            clients[4]->request("POST", "/api/sync/pull", {}, "{}");
            clients[5]->request("POST", "/api/sync/pull", "Accept-Encoding: gzip\r\n", "{}");
            if (round % 3 == 0 && round % 2 == 0)
                QVERIFY(clients[4]->socket().waitForReadyRead());
            m_server->http->stop();
            for (auto &client : clients)
                (void)client->takeRaw(0);
            // What is answered now reaches nobody.
            m_server->backend.letGo();
            QTRY_COMPARE(m_server->backend.pullScript.alive, 0);
            QVERIFY(m_server->http->start(QHostAddress(QHostAddress::LocalHost), port).ok());
        }
    }

    void theBackendMayAnswerAfterTheServerIsGone()
    {
        m_server->start();
        const QByteArray token = m_server->backend.addDevice(u"phone"_s);
        m_server->backend.hold();
        TestClient client(m_server->port, token);
        client.request("GET", "/api/sync/status");
        QTRY_COMPARE(m_server->backend.heldCount(), 1);
        m_server->http.reset();
        QVERIFY(client.isClosed());
        m_server->backend.letGo();
    }

    void cutsWhatARevokedDeviceHasUnderWay()
    {
        m_server->start();
        const QByteArray one = m_server->backend.addDevice(u"one"_s);
        const QByteArray two = m_server->backend.addDevice(u"two"_s);
        m_server->backend.hold();
        TestClient first(m_server->port, one);
        first.request("GET", "/api/sync/status");
        TestClient second(m_server->port, two);
        second.request("GET", "/api/sync/status");
        QTRY_COMPARE(m_server->backend.heldCount(), 2);
        m_server->http->disconnectDevice(u"one"_s);
        QVERIFY(first.isClosed());
        m_server->backend.letGo();
        QCOMPARE(second.reply().status, 200);
    }

    void cutsThePullOfARevokedDevice()
    {
        m_server->start();
        m_server->backend.pullScript.pieces = 1'000'000;
        m_server->backend.pullScript.piece = QByteArray(50'000, 'x');
        TestClient client(m_server->port, m_server->backend.addDevice(u"one"_s));
        client.request("POST", "/api/sync/pull", {}, "{}");
        QVERIFY(client.socket().waitForReadyRead());
        m_server->http->disconnectDevice(u"one"_s);
        QVERIFY(!client.reply().complete);
        QTRY_COMPARE(m_server->backend.pullScript.alive, 0);
    }

    void answersTheDeviceThatEndsItsOwnPairing()
    {
        m_server->start();
        m_server->backend.hold();
        TestClient client(m_server->port, m_server->backend.addDevice(u"one"_s));
        client.request("DELETE", "/api/devices/one");
        QTRY_COMPARE(m_server->backend.heldCount(), 1);
        m_server->http->disconnectDevice(u"one"_s);
        m_server->backend.letGo();
        QCOMPARE(client.reply().status, 200);
    }

    void makesPairingDataInAnyThread()
    {
        m_server->settings.advertisedIp = QHostAddress(u"10.1.2.3"_s);
        m_server->start();
        const PairingData data = m_server->http->newPairingData();
        QCOMPARE(data.ip, u"10.1.2.3"_s);
        QCOMPARE(data.ips, (QStringList{u"10.1.2.3"_s, u"127.0.0.1"_s}));
        QCOMPARE(data.port, m_server->port);
        QCOMPARE(data.name, u"Desk"_s);
        QVERIFY(m_server->offers.isGood(data.token));
        QVERIFY(data.token != m_server->http->newPairingData().token);
        m_server->http->stop();
        QVERIFY(m_server->http->newPairingData().token.isEmpty());
    }

    void packsAnswersThatAreWorthIt()
    {
        m_server->start();
        TestClient client(m_server->port, m_server->backend.addDevice(u"one"_s));
        client.request("GET", "/api/schema", "Accept-Encoding: gzip\r\n");
        const Reply packed = client.reply();
        QCOMPARE(packed.headers["content-encoding"], "gzip"_ba);
        QVERIFY(packed.headers["vary"].contains("Accept-Encoding"));
        QVERIFY(packed.body.size() < 200);
        client.request("GET", "/api/schema");
        const Reply plain = client.reply();
        QVERIFY(!plain.headers.contains("content-encoding"));
        QVERIFY(plain.headers["vary"].contains("Accept-Encoding"));
        QCOMPARE(unpacked(packed.body), plain.body);
        client.request("GET", "/api/conflicts", "Accept-Encoding: gzip\r\n");
        QVERIFY(!client.reply().headers.contains("content-encoding"));
        client.request("HEAD", "/api/schema", "Accept-Encoding: gzip\r\n");
        QCOMPARE(client.reply(true).headers["content-length"], packed.headers["content-length"]);
    }

    void isUsableByManyAtOnce()
    {
        m_server->start();
        const QByteArray token = m_server->backend.addDevice(u"one"_s);
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 16; ++i)
            clients.push_back(std::make_unique<TestClient>(m_server->port, token));
        for (int round = 0; round < 100; ++round) {
            for (auto &client : clients)
                client->request("GET", "/api/sync/status");
            for (auto &client : clients)
                QCOMPARE(client->reply().status, 200);
        }
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
