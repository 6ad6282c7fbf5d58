// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/contentcoding.h"
#include "http/pump.h"
#include "http/testserver.h"

#include <QtCore/QJsonDocument>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** Pull answers of any length, to readers of any speed. */
class TestPump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->start();
        m_token = m_server->backend.addDevice(u"phone"_s);
    }
    void cleanup() { m_server.reset(); }

    void anAnswerOfOnePieceHasALength()
    {
        TestClient client(m_server->port, m_token);
        const Reply reply = pull(client);
        QCOMPARE(reply.body, "[\"x\"]"_ba);
        QVERIFY(!reply.headers.contains("transfer-encoding"));
        QCOMPARE(reply.headers["content-type"], "application/json"_ba);
        QTRY_COMPARE(script().alive, 0);
    }

    void aLongAnswerComesInChunksAndWhole()
    {
        script().pieces = 60;
        script().piece = QByteArray(100'000, 'x');
        TestClient client(m_server->port, m_token);
        for (int i = 0; i < 2; ++i) {
            script().asked = 0;
            const Reply reply = pull(client);
            QVERIFY(reply.complete);
            QCOMPARE(reply.headers["transfer-encoding"], "chunked"_ba);
            QVERIFY(reply.body == script().document());
            QTRY_COMPARE(script().alive, 0);
        }
    }

    void aLongAnswerIsPackedOnTheWay()
    {
        script().pieces = 60;
        script().piece = QByteArray(100'000, 'x');
        TestClient client(m_server->port, m_token);
        const Reply reply = pull(client, "Accept-Encoding: br, gzip\r\n");
        QCOMPARE(reply.headers["content-encoding"], "gzip"_ba);
        QVERIFY(reply.headers["vary"].contains("Accept-Encoding"));
        QVERIFY(reply.body.size() < 100'000);
        QVERIFY(unpacked(reply.body) == script().document());
    }

    void anOldClientReadsUpToTheEnd()
    {
        script().pieces = 20;
        script().piece = QByteArray(100'000, 'x');
        TestClient client(m_server->port, m_token);
        client.send("POST /api/sync/pull HTTP/1.0\r\nContent-Type: application/json\r\nAuthorization: Bearer " + m_token
                    + "\r\nContent-Length: 2\r\n\r\n{}");
        const Reply reply = client.reply();
        QVERIFY(!reply.headers.contains("transfer-encoding"));
        QVERIFY(reply.body == script().document());
    }

    void aReaderThatTakesNothingCostsLittle()
    {
        script().pieces = 10'000;
        script().piece = QByteArray(100'000, 'x');
        TestClient client(m_server->port, m_token);
        client.setReading(false);
        client.request("POST", "/api/sync/pull", {}, "{}");
        QTRY_VERIFY(script().asked > 5);
        // What the kernel's buffers take (some MiB on the way) was asked for, and what may wait here, and no more.
        int asked = -1;
        for (int rounds = 0; rounds < 50 && asked != script().asked; ++rounds) {
            asked = script().asked;
            QTest::qWait(100);
        }
        QCOMPARE(int(script().asked), asked);
        QVERIFY2(qint64(asked) * 100'000 < 16'000'000, QByteArray::number(asked).constData());
        // Reading on, it gets more.
        client.setReading(true);
        client.socket().readAll();
        QTRY_VERIFY((client.socket().readAll(), script().asked > asked + 10));
    }

    void slowReadersGetItWhole()
    {
        script().pieces = 100;
        script().piece = QByteArray(100'000, 'x');
        TestClient client(m_server->port, m_token);
        client.setReading(false);
        client.request("POST", "/api/sync/pull", {}, "{}");
        QTest::qWait(200);
        client.setReading(true);
        const Reply reply = client.reply();
        QVERIFY(reply.complete);
        QVERIFY(reply.body == script().document());
    }

    void theStreamIsLetGoWhenTheClientGoes_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("packed") << "Accept-Encoding: gzip\r\n"_ba;
    }
    void theStreamIsLetGoWhenTheClientGoes()
    {
        QFETCH(QByteArray, headers);
        script().pieces = 1'000'000;
        script().piece = QByteArray(100'000, 'x');
        for (int i = 0; i < 10; ++i) {
            TestClient client(m_server->port, m_token);
            client.request("POST", "/api/sync/pull", headers, "{}");
            QVERIFY(client.socket().waitForReadyRead());
            client.socket().abort();
            QTRY_COMPARE(script().alive, 0);
        }
    }

    void aProblemAtTheBeginningIsAnErrorAnswer()
    {
        script().pieces = 5;
        script().failAt = 0;
        TestClient client(m_server->port, m_token);
        const Reply reply = pull(client);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.headers["content-type"], "application/problem+json"_ba);
        script().failAt = -1;
        script().asked = 0;
        QCOMPARE(pull(client).status, 200);
    }

    void aProblemLaterCutsTheAnswerOff_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray rest = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";
        QTest::newRow("plain") << "POST /api/sync/pull HTTP/1.1\r\n" + rest;
        QTest::newRow("packed") << "POST /api/sync/pull HTTP/1.1\r\nAccept-Encoding: gzip\r\n" + rest;
        QTest::newRow("old client") << "POST /api/sync/pull HTTP/1.0\r\n" + rest;
    }
    void aProblemLaterCutsTheAnswerOff()
    {
        QFETCH(QByteArray, request);
        script().pieces = 5;
        script().failAt = 3;
        TestClient client(m_server->port, m_token);
        client.send(request + "Authorization: Bearer " + m_token + "\r\n\r\n{}");
        const Reply reply = client.reply();
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.complete || !reply.headers.contains("transfer-encoding"));
        QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
        QVERIFY(QJsonDocument::fromJson(unpacked(reply.body)).isNull());
        QVERIFY(client.isClosed());
        QTRY_COMPARE(script().alive, 0);
    }

    void aClientThatGoesBeforeTheStreamIsOpenLeavesNothingBehind()
    {
        script().pieces = 1000;
        m_server->backend.hold();
        {
            TestClient client(m_server->port, m_token);
            client.request("POST", "/api/sync/pull", {}, "{}");
            QTRY_COMPARE(m_server->backend.heldCount(), 1);
            client.socket().abort();
        }
        m_server->backend.letGo();
        QTRY_COMPARE(script().alive, 0);
    }

private:
    PullScript &script() { return m_server->backend.pullScript; }
    static Reply pull(TestClient &client, const QByteArray &headers = {})
    {
        client.request("POST", "/api/sync/pull", headers, "{}");
        return client.reply();
    }

    std::unique_ptr<TestServer> m_server;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestPump)
#include "tst_pump.moc"
