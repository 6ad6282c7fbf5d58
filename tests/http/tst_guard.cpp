// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/contentcoding.h"
#include "http/testserver.h"

#include <QtCore/QElapsedTimer>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** What one connection may ask of the server, over real sockets: limits, framing, order, endings. */
class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }
    void cleanup() { m_server.reset(); }

    // ---- Framing

    void answersWhatIsMalformedAndCloses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /api/pair/register HTTP/1.1\r\nHost: localhost\r\n";
        QTest::newRow("garbage") << "nonsense\r\n\r\n"_ba << 400;
        QTest::newRow("two framings") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                      << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}" << 400;
        QTest::newRow("bad chunk") << post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" << 400;
        QTest::newRow("unknown coding") << post + "Transfer-Encoding: deflate\r\n\r\n" << 501;
        QTest::newRow("large head") << "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
        QTest::newRow("unknown expectation") << post + "Expect: rain\r\nContent-Length: 2\r\n\r\n{}" << 417;
        QTest::newRow("unknown content coding") << post + "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}" << 415;
    }
    void answersWhatIsMalformedAndCloses()
    {
        QFETCH(QByteArray, request);
        start();
        TestClient client(m_server->port);
        client.send(request);
        const Reply reply = client.reply();
        QTEST(reply.status, "status");
        QVERIFY(reply.complete);
        QCOMPARE(reply.headers["content-type"], "application/problem+json"_ba);
        QCOMPARE(reply.headers["connection"], "close"_ba);
        QCOMPARE(reply.json()["status"_L1].toInt(), reply.status);
        QVERIFY(client.isClosed());
    }

    void answersInOrderWhatComesInOneGo()
    {
        start();
        TestClient client(m_server->port);
        client.send(statusHead() + "\r\n" + pushHead() + "Content-Length: 2\r\n\r\n{}"
                    + "GET /api/schema HTTP/1.1\r\nHost: localhost\r\n" + authorization() + "\r\n"
                    + "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n" + statusHead() + "Connection: close\r\n\r\n"
                    + statusHead());
        QVERIFY(client.reply().body.contains("device_id"));
        QCOMPARE(client.reply().body, "{\"size\":2}"_ba);
        QVERIFY(client.reply().body.contains("entity_types"));
        QCOMPARE(client.reply().status, 404);
        const Reply last = client.reply();
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers["connection"], "close"_ba);
        QVERIFY(client.takeRaw(200).isEmpty());
        QVERIFY(client.isClosed());
    }

    void takesRequestsByteByByte()
    {
        start();
        TestClient client(m_server->port);
        const QByteArray request = pushHead() + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n";
        for (const char c : request) {
            client.socket().write(&c, 1);
            client.socket().flush();
        }
        QCOMPARE(client.reply().body, "{\"size\":2}"_ba);
    }

    void saysContinueBeforeTheBody()
    {
        start();
        TestClient client(m_server->port);
        client.send(pushHead() + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.reply().status, 100);
        client.send("{}");
        QCOMPARE(client.reply().body, "{\"size\":2}"_ba);
    }

    void doesNotAskForABodyItWillNotTake()
    {
        start();
        TestClient client(m_server->port);
        client.send(
            "POST /api/sync/push HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.reply().status, 401);
        QVERIFY(client.isClosed());
    }

    void speaksHttp10()
    {
        start();
        TestClient client(m_server->port);
        client.send("GET /api/sync/status HTTP/1.0\r\n" + authorization() + "\r\n");
        QCOMPARE(client.reply().status, 200);
        QVERIFY(client.isClosed());

        TestClient kept(m_server->port);
        for (int i = 0; i < 2; ++i) {
            kept.send("GET /api/sync/status HTTP/1.0\r\nConnection: keep-alive\r\n" + authorization() + "\r\n");
            const Reply reply = kept.reply();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.headers["connection"], "keep-alive"_ba);
        }
    }

    void answersHeadWithoutBody()
    {
        start();
        TestClient client(m_server->port);
        client.request("HEAD", "/");
        const Reply head = client.reply(true);
        QCOMPARE(head.status, 200);
        QVERIFY(head.headers["content-length"].toInt() > 0);
        client.request("HEAD", "/nothing");
        QCOMPARE(client.reply(true).status, 404);
        client.request("GET", "/");
        QCOMPARE(client.reply().status, 200);
    }

    void ignoresUpgrades()
    {
        start();
        TestClient client(m_server->port);
        client.request("GET", "/", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n");
        QCOMPARE(client.reply().status, 200);
    }

    void theConnectionFieldIsOursAlone()
    {
        start();
        TestClient client(m_server->port);
        client.request("GET", "/", "X-Guard-Connection: 4711\r\n");
        QCOMPARE(client.reply().status, 200);
    }

    // ---- Bodies

    void limitsBodiesOfKnownLength()
    {
        start(smallBodies());
        TestClient client(m_server->port);
        client.send(pushHead() + "Content-Length: 1048577\r\n\r\n");
        QCOMPARE(client.reply().status, 413);
        QVERIFY(client.isClosed());
        QCOMPARE(m_server->backend.pushes, 0);
    }

    void limitsBodiesInChunks()
    {
        start(smallBodies());
        TestClient client(m_server->port);
        client.send(pushHead() + "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(65536, ' ') + "\r\n";
        for (int i = 0; i < 17; ++i)
            client.send(chunk);
        QCOMPARE(client.reply().status, 413);
    }

    void theClientReadsTheRefusalOfABodyThatIsStillComing()
    {
        start(smallBodies());
        TestClient client(m_server->port);
        client.send(pushHead() + "Content-Length: 50000000\r\n\r\n");
        client.send(QByteArray(50'000'000, ' '));
        const Reply reply = client.reply();
        QCOMPARE(reply.status, 413);
        QVERIFY(reply.complete);
    }

    void limitsOpenRoutesMore()
    {
        start();
        TestClient client(m_server->port);
        client.request("POST", "/api/pair/register", {}, QByteArray(SmallBodyBytes + 1, ' '));
        QCOMPARE(client.reply().status, 413);
        TestClient other(m_server->port);
        other.request("POST", "/api/pair/register", {}, QByteArray(SmallBodyBytes, ' '));
        QCOMPARE(other.reply().status, 400);
    }

    void takesTheLargestBody()
    {
        start(smallBodies());
        TestClient client = phone();
        client.request("POST", "/api/sync/push", {}, QByteArray(1024 * 1024, ' '));
        QCOMPARE(client.reply().body, "{\"size\":1048576}"_ba);
    }

    void unpacksGzip()
    {
        start(smallBodies());
        TestClient client = phone();
        client.request("POST", "/api/sync/push", "Content-Encoding: gzip\r\n", gzipped(QByteArray(1000'000, ' ')));
        QCOMPARE(client.reply().body, "{\"size\":1000000}"_ba);
        client.request("POST", "/api/sync/push", "Content-Encoding: gzip\r\n", gzipped(QByteArray(2000'000, ' ')));
        QCOMPARE(client.reply().status, 413);
        TestClient other = phone();
        other.request("POST", "/api/sync/push", "Content-Encoding: gzip\r\n", "{}");
        QCOMPARE(other.reply().status, 400);
    }

    void oneRequestLeavesNothingToTheNext()
    {
        start(smallBodies());
        TestClient client = phone();
        client.request("POST", "/api/sync/push", "Content-Encoding: gzip\r\n", gzipped(QByteArray(1000'000, ' ')));
        QCOMPARE(client.reply().status, 200);
        client.send("GET /nothing HTTP/1.1\r\nHost: h\r\n\r\n"_ba.repeated(3000));
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(client.reply().status, 404);
        client.request("POST", "/api/sync/push", {}, "{}");
        QCOMPARE(client.reply().body, "{\"size\":2}"_ba);
    }

    void refusesABombQuickly()
    {
        start();
        const QByteArray bomb = gzipped(QByteArray(500'000'000, '\0'));
        TestClient client = phone();
        client.request("POST", "/api/sync/push", "Content-Encoding: gzip\r\n", bomb);
        QCOMPARE(client.reply().status, 413);
        QCOMPARE(m_server->backend.pushes, 0);
    }

    void takesNoBodyWithoutAGoodToken()
    {
        start();
        TestClient client(m_server->port);
        client.send("POST /api/sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{");
        QCOMPARE(client.reply().status, 401);
        TestClient lost(m_server->port);
        lost.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{");
        QCOMPARE(lost.reply().status, 404);
    }

    void largeBodiesWaitForEachOtherAndAllArrive()
    {
        start(smallBodies());
        m_server->backend.hold();
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<TestClient>(m_server->port));
            clients.back()->socket().write(pushHead() + "Content-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, ' '));
            clients.back()->socket().flush();
        }
        // The first one's body is held by the backend; there is no room for a second.
        QTRY_COMPARE_WITH_TIMEOUT(pumped(clients), 1, 5000);
        QTest::qWait(100);
        QCOMPARE(pumped(clients), 1);
        // A small one need not wait.
        TestClient quick = phone();
        m_server->backend.letGo();
        quick.request("POST", "/api/sync/push", {}, "{}");
        QCOMPARE(quick.reply().status, 200);
        for (auto &client : clients)
            QCOMPARE(client->reply().body, "{\"size\":1000000}"_ba);
    }

    // ---- Time

    void aRequestMustArriveInTime()
    {
        Limits limits;
        limits.requestMs = 200;
        start(limits);
        TestClient head(m_server->port);
        head.send("GET / HTTP/1.1\r\nHost:");
        QCOMPARE(head.reply().status, 408);
        TestClient body(m_server->port);
        body.send(pushHead() + "Content-Length: 10\r\n\r\n{");
        QCOMPARE(body.reply().status, 408);
        QVERIFY(body.isClosed());
    }

    void aLargeBodyMayTakeLongWhileItComes()
    {
        Limits limits;
        limits.requestMs = 500;
        start(limits);
        TestClient client(m_server->port);
        client.send(pushHead() + "Content-Length: 60000\r\n\r\n");
        for (int i = 0; i < 30; ++i) {
            client.send(QByteArray(2000, ' '));
            QTest::qWait(50);
        }
        QCOMPARE(client.reply().body, "{\"size\":60000}"_ba);
    }

    void idleConnectionsAreClosed()
    {
        Limits limits;
        limits.idleMs = 200;
        start(limits);
        TestClient silent(m_server->port);
        QVERIFY(silent.isClosed());
        TestClient client = phone();
        client.request("GET", "/api/sync/status");
        QCOMPARE(client.reply().status, 200);
        QVERIFY(client.isClosed());
    }

    void aConnectionIsNotIdleWhileItsAnswerIsMade()
    {
        Limits limits;
        limits.idleMs = limits.requestMs = 150;
        start(limits);
        m_server->backend.hold();
        TestClient client = phone();
        client.request("GET", "/api/sync/status");
        QTRY_COMPARE(m_server->backend.heldCount(), 1);
        QTest::qWait(500);
        m_server->backend.letGo();
        QCOMPARE(client.reply().status, 200);
    }

    void aClientThatTakesNothingIsDropped()
    {
        Limits limits;
        limits.idleMs = 300;
        start(limits);
        m_server->backend.pullScript.pieces = 1000;
        m_server->backend.pullScript.piece = QByteArray(100'000, 'x');
        TestClient client = phone();
        client.setReading(false);
        client.request("POST", "/api/sync/pull", {}, "{}");
        QTRY_VERIFY(m_server->backend.pullScript.asked > 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->backend.pullScript.alive, 0, 10000);
    }

    void aClientThatAsksAndNeverReadsIsMadeToWait()
    {
        start();
        TestClient client(m_server->port);
        client.setReading(false);
        const QByteArray requests = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba.repeated(500'000);
        client.socket().write(requests);
        qint64 before = -1;
        for (int rounds = 0; rounds < 100 && before != client.unsentBytes(); ++rounds) {
            before = client.unsentBytes();
            QTest::qWait(100);
        }
        QVERIFY(client.unsentBytes() > requests.size() / 2);
    }

    // ---- Connections

    void theOldestStrangerGivesWay()
    {
        Limits limits;
        limits.connections = 3;
        start(limits);
        TestClient paired = phone();
        paired.request("GET", "/api/sync/status");
        QCOMPARE(paired.reply().status, 200);
        TestClient first(m_server->port);
        first.request("GET", "/");
        QCOMPARE(first.reply().status, 200);
        TestClient second(m_server->port);
        second.request("GET", "/");
        QCOMPARE(second.reply().status, 200);
        TestClient third(m_server->port);
        third.request("GET", "/");
        QCOMPARE(third.reply().status, 200);
        QVERIFY(first.isClosed());
        second.request("GET", "/");
        QCOMPARE(second.reply().status, 200);
        paired.request("GET", "/api/sync/status");
        QCOMPARE(paired.reply().status, 200);
    }

    void requestsWithAGoodTokenAreNeverPushedOut()
    {
        Limits limits;
        limits.connectionsPerAddress = 2;
        start(limits);
        m_server->backend.hold();
        TestClient one = phone();
        one.request("GET", "/api/sync/status");
        TestClient two = phone();
        two.request("GET", "/api/sync/status");
        QTRY_COMPARE(m_server->backend.heldCount(), 2);
        TestClient stranger(m_server->port);
        QVERIFY(stranger.isClosed());
        m_server->backend.letGo();
        QCOMPARE(one.reply().status, 200);
        QCOMPARE(two.reply().status, 200);
    }

    void aFloodOfStrangersDoesNotStopAPhone()
    {
        Limits limits;
        limits.connections = limits.connectionsPerAddress = 8;
        start(limits);
        std::vector<std::unique_ptr<TestClient>> strangers;
        for (int i = 0; i < 60; ++i) {
            strangers.push_back(std::make_unique<TestClient>(m_server->port));
            strangers.back()->send("GET / HT");
            if (i % 20 == 0) {
                TestClient client = phone();
                client.request("GET", "/api/sync/status");
                QCOMPARE(client.reply().status, 200);
            }
        }
    }

private:
    static Limits smallBodies()
    {
        Limits limits;
        limits.bodyBytes = 1024 * 1024;
        return limits;
    }
    void start(const Limits &limits = {})
    {
        m_server->limits = limits;
        m_server->start();
        m_token = m_server->backend.addDevice(u"phone"_s);
    }
    TestClient phone() const { return TestClient(m_server->port, m_token); }
    QByteArray authorization() const { return "Authorization: Bearer " + m_token + "\r\n"; }
    QByteArray pushHead() const
    {
        return "POST /api/sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + authorization();
    }
    QByteArray statusHead() const { return "GET /api/sync/status HTTP/1.1\r\nHost: localhost\r\n" + authorization(); }

    /** Lets the clients write on, and counts the pushes that have arrived. */
    int pumped(std::vector<std::unique_ptr<TestClient>> &clients) const
    {
        for (auto &client : clients)
            client->socket().waitForBytesWritten(1);
        return m_server->backend.pushes;
    }

    std::unique_ptr<TestServer> m_server;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
