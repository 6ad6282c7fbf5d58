// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** Every route once, as a phone that behaves uses it. */
class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->start();
        m_client = std::make_unique<TestClient>(m_server->port);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void healthTellsHowItIs()
    {
        const Reply reply = ask("GET", "/");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers["content-type"], "application/json"_ba);
        QCOMPARE(reply.json()["status"_L1].toString(), u"ok"_s);
        QCOMPARE(reply.json()["database_connected"_L1].toBool(), true);
        QCOMPARE(reply.json()["version"_L1].toString(), u"1.2.3"_s);
        QCOMPARE(reply.json()["protocol"_L1].toInt(), 1);
        QVERIFY(stampFromText(reply.json()["timestamp"_L1].toString()));
    }

    void healthIsDegradedWithoutDatabase()
    {
        m_server->backend.databaseAnswers = false;
        const Reply reply = ask("GET", "/");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["status"_L1].toString(), u"degraded"_s);
        QCOMPARE(reply.json()["database_connected"_L1].toBool(true), false);
    }

    void qrDataIsAnOfferThatPairs()
    {
        const Reply data = ask("GET", "/api/pair/qr-data");
        QCOMPARE(data.status, 200);
        QCOMPARE(data.json()["port"_L1].toInt(), int(m_server->port));
        QCOMPARE(data.json()["ip"_L1].toString(), u"127.0.0.1"_s);
        QCOMPARE(data.json()["name"_L1].toString(), u"Desk"_s);

        const Reply paired = registerWith(data.json()["token"_L1].toString());
        QCOMPARE(paired.status, 200);
        QVERIFY(!paired.json()["auth_token"_L1].toString().isEmpty());
    }

    void qrImageIsPngOrSvgAndNotKept()
    {
        const Reply png = ask("GET", "/api/pair/qr-image");
        QCOMPARE(png.status, 200);
        QCOMPARE(png.headers["content-type"], "image/png"_ba);
        QVERIFY(png.headers["cache-control"].contains("no-store"));
        QVERIFY(png.body.startsWith("\x89PNG"));
        const Reply svg = ask("GET", "/api/pair/qr-image?format=svg");
        QCOMPARE(svg.headers["content-type"], "image/svg+xml"_ba);
        QVERIFY(svg.body.contains("<svg"));
        QCOMPARE(ask("GET", "/api/pair/qr-image?format=gif").status, 422);
    }

    void registerRefusesUnknownTokens()
    {
        const Reply reply = registerWith(u"nonsense"_s);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.headers["content-type"], "application/problem+json"_ba);
        QCOMPARE(reply.code(), "invalid_pairing_token"_ba);
    }

    void phonesReachTheirRoutes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("refresh") << "POST"_ba
                                 << "/api/pair/refresh"_ba << QByteArray() << "auth_token"_ba;
        QTest::newRow("pull") << "POST"_ba
                              << "/api/sync/pull"_ba
                              << "{}"_ba
                              << "[\"x\"]"_ba;
        QTest::newRow("push") << "POST"_ba
                              << "/api/sync/push"_ba
                              << "{\"changes\":[]}"_ba
                              << "{\"size\":14}"_ba;
        QTest::newRow("status") << "GET"_ba
                                << "/api/sync/status"_ba << QByteArray() << "\"device_id\":\"a:b\""_ba;
        QTest::newRow("schema") << "GET"_ba
                                << "/api/schema"_ba << QByteArray() << "entity_types"_ba;
        QTest::newRow("conflicts") << "GET"_ba
                                   << "/api/conflicts"_ba << QByteArray() << "conflicts"_ba;
        QTest::newRow("resolve") << "POST"_ba
                                 << "/api/conflicts/7/resolve"_ba
                                 << "{}"_ba
                                 << "{\"resolved\":7}"_ba;
        QTest::newRow("devices") << "GET"_ba
                                 << "/api/devices"_ba << QByteArray() << "a:b"_ba;
        QTest::newRow("delete itself") << "DELETE"_ba
                                       << "/api/devices/a%3Ab"_ba << QByteArray() << "a:b"_ba;
    }
    void phonesReachTheirRoutes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, contains);
        m_client->authorise(m_server->backend.addDevice(u"a:b"_s));
        const Reply reply = ask(method, path, {}, body);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.body.contains(contains), reply.body.constData());
    }

    void phonesSeeOnlyThemselves()
    {
        m_client->authorise(m_server->backend.addDevice(u"mine"_s));
        (void)m_server->backend.addDevice(u"other"_s);
        const QJsonArray devices = ask("GET", "/api/devices").json()["devices"_L1].toArray();
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices[0]["device_id"_L1].toString(), u"mine"_s);
        QCOMPARE(ask("DELETE", "/api/devices/other").status, 403);
        QCOMPARE(deletedLocally("other"), 200);
        QCOMPARE(deletedLocally("other"), 404);
    }

    void conflictIdsAreNumbers()
    {
        m_client->authorise(m_server->backend.addDevice(u"a"_s));
        for (const char *id : {"x", "-1", "+1", "0", "99999999999999999999", "1%202"})
            QCOMPARE(ask("POST", "/api/conflicts/"_ba + id + "/resolve", {}, "{}").status, 404);
    }

    void backendProblemsAreTheAnswer()
    {
        m_client->authorise(m_server->backend.addDevice(u"a"_s));
        Problem problem;
        problem.status = 503;
        problem.code = "busy"_ba;
        problem.retryAfterSeconds = 3;
        m_server->backend.problem = problem;
        for (const char *path : {"/api/sync/status", "/api/schema", "/api/conflicts", "/api/devices"}) {
            const Reply reply = ask("GET", path);
            QCOMPARE(reply.status, 503);
            QCOMPARE(reply.code(), "busy"_ba);
            QCOMPARE(reply.headers["retry-after"], "3"_ba);
        }
        QCOMPARE(ask("POST", "/api/sync/pull", {}, "{}").status, 503);
    }

    void shapesAreChecked()
    {
        m_client->authorise(m_server->backend.addDevice(u"a"_s));
        QCOMPARE(ask("POST", "/api/sync/pull", {}, "{").status, 400);
        QCOMPARE(ask("POST", "/api/sync/pull", {}, "{\"limit\":\"x\"}").status, 422);
        QCOMPARE(ask("POST", "/api/sync/pull", "Content-Type: text/plain\r\n", "{}").status, 415);
        QCOMPARE(ask("POST", "/api/sync/pull", "Content-Type: Application/JSON; charset=utf-8\r\n", "{}").status, 200);
        QCOMPARE(ask("POST", "/api/pair/register", {}, "[]").status, 422);
    }

private:
    Reply ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
              const QByteArray &body = {})
    {
        m_client->request(method, target, headers, body);
        return m_client->reply();
    }

    Reply registerWith(const QString &token)
    {
        const QJsonObject body{
            {u"device_id"_s, u"phone"_s}, {u"device_name"_s, u"Phone"_s}, {u"pairing_token"_s, token}};
        return ask("POST", "/api/pair/register", {}, QJsonDocument(body).toJson());
    }

    /** As the person at the desktop. */
    int deletedLocally(const QByteArray &device)
    {
        TestClient desktop(m_server->port);
        desktop.request("DELETE", "/api/devices/" + device);
        return desktop.reply().status;
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_client;
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
