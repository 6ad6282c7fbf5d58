// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QHostInfo>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

/** Who is let in (protocol, section 4), over real sockets. */
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->settings.maxFailedAttemptsPerMinute = 0;
    }
    void cleanup() { m_server.reset(); }

    // ---- Paths and methods

    void knowsItsPathsAndMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("unknown path") << "GET"_ba
                                      << "/nothing"_ba << 404 << QByteArray();
        QTest::newRow("deeper") << "GET"_ba
                                << "/api/sync/status/x"_ba << 404 << QByteArray();
        QTest::newRow("slash at the end") << "GET"_ba
                                          << "/api/sync/status/"_ba << 404 << QByteArray();
        QTest::newRow("two slashes") << "GET"_ba
                                     << "//api/sync/status"_ba << 404 << QByteArray();
        QTest::newRow("authority in the path") << "GET"_ba
                                               << "//evil/api/pair/qr-data"_ba << 404 << QByteArray();
        QTest::newRow("any character for a dash") << "GET"_ba
                                                  << "/api/pair/qrXdata"_ba << 404 << QByteArray();
        QTest::newRow("line feed at the end") << "GET"_ba
                                              << "/api/pair/qr-data%0A"_ba << 404 << QByteArray();
        QTest::newRow("encoded slash") << "DELETE"_ba
                                       << "/api/devices/a%2Fb"_ba << 404 << QByteArray();
        QTest::newRow("no device") << "DELETE"_ba
                                   << "/api/devices/"_ba << 404 << QByteArray();
        QTest::newRow("encoded letters") << "GET"_ba
                                         << "/%61pi/sync/status"_ba << 401 << QByteArray();
        QTest::newRow("wrong method") << "GET"_ba
                                      << "/api/sync/pull"_ba << 405 << "POST, OPTIONS"_ba;
        QTest::newRow("wrong method where GET is") << "PATCH"_ba
                                                   << "/"_ba << 405 << "GET, HEAD, OPTIONS"_ba;
        QTest::newRow("TRACE") << "TRACE"_ba
                               << "/"_ba << 405 << "GET, HEAD, OPTIONS"_ba;
        QTest::newRow("HEAD where POST is") << "HEAD"_ba
                                            << "/api/sync/pull"_ba << 405 << "POST, OPTIONS"_ba;
        QTest::newRow("OPTIONS of everything") << "OPTIONS"_ba
                                               << "*"_ba << 404 << QByteArray();
    }
    void knowsItsPathsAndMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, allow);
        m_server->start();
        TestClient client(m_server->port);
        client.request(method, target);
        const Reply reply = client.reply(method == "HEAD");
        QTEST(reply.status, "status");
        QCOMPARE(reply.headers["allow"], allow);
        QCOMPARE(reply.headers["content-type"], "application/problem+json"_ba);
    }

    void absoluteTargetsAreTheSamePaths()
    {
        m_server->start();
        QCOMPARE(ask("GET", "http://localhost/").status, 200);
        // The authority in the target is what is asked for, whatever Host says.
        QCOMPARE(ask("GET", "http://localhost/api/pair/qr-data").status, 200);
        QCOMPARE(ask("GET", "http://evil.example/api/pair/qr-data").status, 403);
    }

    // ---- At this machine

    void localRoutesAreForThisMachine_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("localhost") << "Host: localhost:1\r\n"_ba << 200;
        QTest::newRow("upper case") << "Host: LOCALHOST\r\n"_ba << 200;
        QTest::newRow("own address") << "Host: 127.0.0.1:8765\r\n"_ba << 200;
        QTest::newRow("own IPv6 address") << "Host: [::1]:8765\r\n"_ba << 200;
        QTest::newRow("host name") << "Host: " + QHostInfo::localHostName().toLatin1() + "\r\n" << 200;
        QTest::newRow("another name") << "Host: evil.example\r\n"_ba << 403;
        QTest::newRow("another address") << "Host: 192.0.2.1\r\n"_ba << 403;
        QTest::newRow("short form of an address") << "Host: 127.1\r\n"_ba << 403;
        QTest::newRow("a name that begins so") << "Host: localhost.evil.example\r\n"_ba << 403;
        QTest::newRow("empty host") << "Host:\r\n"_ba << 403;
        QTest::newRow("Forwarded") << "Forwarded: for=127.0.0.1\r\n"_ba << 403;
        QTest::newRow("X-Forwarded-For") << "X-Forwarded-For: 127.0.0.1\r\n"_ba << 403;
        QTest::newRow("X-Forwarded-Host") << "x-forwarded-host: localhost\r\n"_ba << 403;
        QTest::newRow("Via") << "Via: 1.1 proxy\r\n"_ba << 403;
        QTest::newRow("X-Real-IP") << "X-Real-IP: 127.0.0.1\r\n"_ba << 403;
        QTest::newRow("this server's page") << "Origin: http://localhost:PORT\r\n"_ba << 200;
        QTest::newRow("another program's page") << "Origin: http://localhost:1\r\n"_ba << 403;
        QTest::newRow("another page") << "Origin: https://evil.example\r\n"_ba << 403;
        QTest::newRow("no page's page") << "Origin: null\r\n"_ba << 403;
    }
    void localRoutesAreForThisMachine()
    {
        QFETCH(QByteArray, headers);
        m_server->start();
        headers.replace("PORT", QByteArray::number(m_server->port));
        for (const char *path : {"/api/pair/qr-data", "/api/pair/qr-image", "/api/devices"}) {
            const Reply reply = ask("GET", path, headers);
            QTEST(reply.status, "status");
            QVERIFY(!reply.headers.contains("access-control-allow-origin"));
        }
    }

    void localRoutesCanBeClosed()
    {
        m_server->settings.localRoutes = false;
        m_server->start();
        QCOMPARE(ask("GET", "/api/pair/qr-data").status, 403);
        QCOMPARE(ask("GET", "/api/devices").status, 403);
        const QByteArray token = m_server->backend.addDevice(u"a"_s);
        QCOMPARE(ask("GET", "/api/devices", "Authorization: Bearer " + token + "\r\n").status, 200);
    }

    // ---- Phones

    void phonesNeedAGoodToken_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong") << "Authorization: Bearer wrong\r\n"_ba << 401;
        QTest::newRow("empty") << "Authorization: Bearer \r\n"_ba << 401;
        QTest::newRow("no scheme") << "Authorization: TOKEN\r\n"_ba << 401;
        QTest::newRow("other scheme") << "Authorization: Basic TOKEN\r\n"_ba << 401;
        QTest::newRow("twice") << "Authorization: Bearer TOKEN\r\nAuthorization: Bearer TOKEN\r\n"_ba << 401;
        QTest::newRow("good") << "Authorization: Bearer TOKEN\r\n"_ba << 200;
        QTest::newRow("scheme in any case") << "Authorization: bEARER TOKEN\r\n"_ba << 200;
        QTest::newRow("field in any case") << "AUTHORIZATION: Bearer  TOKEN \r\n"_ba << 200;
    }
    void phonesNeedAGoodToken()
    {
        QFETCH(QByteArray, headers);
        m_server->start();
        headers.replace("TOKEN", m_server->backend.addDevice(u"a"_s));
        for (const char *path : {"/api/sync/status", "/api/schema", "/api/conflicts"}) {
            const Reply reply = ask("GET", path, headers);
            QTEST(reply.status, "status");
            QCOMPARE(reply.headers["www-authenticate"], reply.status == 401 ? "Bearer"_ba : QByteArray());
        }
    }

    void aTokenThatEndsWhileTheBodyComesIsNoLongerGood()
    {
        m_server->start();
        const QByteArray token = m_server->backend.addDevice(u"a"_s);
        TestClient client(m_server->port, token);
        client.request("POST", "/api/sync/push", "Expect: 100-continue\r\nContent-Length: 2\r\n");
        QCOMPARE(client.reply().status, 100);
        m_server->backend.removeToken(token);
        client.send("{}");
        QCOMPARE(client.reply().status, 401);
        QCOMPARE(m_server->backend.pushes, 0);
    }

    void aBadTokenIsNotMendedByBeingLocal()
    {
        m_server->start();
        QCOMPARE(ask("GET", "/api/devices", "Authorization: Bearer wrong\r\n").status, 401);
        QCOMPARE(ask("DELETE", "/api/devices/a", "Authorization: Bearer wrong\r\n").status, 401);
    }

    // ---- Guessing

    void guessingIsSlowedDown()
    {
        m_server->settings.maxFailedAttemptsPerMinute = 4;
        m_server->start();
        const QByteArray token = m_server->backend.addDevice(u"a"_s);
        QCOMPARE(ask("GET", "/api/sync/status").status, 401);
        QCOMPARE(ask("GET", "/api/devices", "Authorization: Bearer wrong\r\n").status, 401);
        QCOMPARE(registerWith("wrong").status, 401);
        QCOMPARE(registerWith("wrong").status, 401);
        for (const Reply &reply : {ask("GET", "/api/sync/status"), registerWith("wrong")}) {
            QCOMPARE(reply.status, 429);
            QVERIFY(reply.headers["retry-after"].toInt() > 0 && reply.headers["retry-after"].toInt() <= 60);
        }
        // Who has a good token, of either kind, goes on.
        QCOMPARE(ask("GET", "/api/sync/status", "Authorization: Bearer " + token + "\r\n").status, 200);
        QCOMPARE(registerWith(m_server->offers.make().token).status, 200);
    }

    // ---- Web pages

    void webPagesMayUseThePhonesRoutes()
    {
        m_server->start();
        const QByteArray origin = "Origin: https://page.example\r\n";
        QCOMPARE(ask("GET", "/api/sync/status", origin).headers["access-control-allow-origin"], "*"_ba);
        QCOMPARE(ask("POST", "/api/pair/register", origin, "{}").headers["access-control-allow-origin"], "*"_ba);
        QCOMPARE(
            ask("GET", "/api/devices", origin + "Authorization: Bearer x\r\n").headers["access-control-allow-origin"],
            "*"_ba);
        QVERIFY(!ask("GET", "/", origin).headers.contains("access-control-allow-origin"));
        QVERIFY(!ask("GET", "/api/devices", origin).headers.contains("access-control-allow-origin"));

        const Reply preflight = ask("OPTIONS", "/api/sync/push", origin + "Access-Control-Request-Method: POST\r\n");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.headers["access-control-allow-origin"], "*"_ba);
        QCOMPARE(preflight.headers["access-control-allow-methods"], "POST, OPTIONS"_ba);
        QVERIFY(preflight.headers["access-control-allow-headers"].contains("Authorization"));
        const Reply local = ask("OPTIONS", "/api/pair/qr-data", origin);
        QCOMPARE(local.status, 204);
        QCOMPARE(local.headers["allow"], "GET, HEAD, OPTIONS"_ba);
        QVERIFY(!local.headers.contains("access-control-allow-origin"));
        QCOMPARE(ask("OPTIONS", "/nothing").status, 404);
    }

    void webPagesCanBeChosen()
    {
        m_server->settings.corsOrigins = QStringList{u"https://good.example"_s, u"http://other:1"_s};
        m_server->start();
        const Reply good = ask("GET", "/api/sync/status", "Origin: https://good.example\r\n");
        QCOMPARE(good.headers["access-control-allow-origin"], "https://good.example"_ba);
        QVERIFY(good.headers["vary"].contains("Origin"));
        const Reply evil = ask("GET", "/api/sync/status", "Origin: https://evil.example\r\n");
        QVERIFY(!evil.headers.contains("access-control-allow-origin"));
        QVERIFY(evil.headers["vary"].contains("Origin"));
    }

    void webPagesCanBeShutOut()
    {
        m_server->settings.corsOrigins.clear();
        m_server->start();
        QVERIFY(!ask("GET", "/api/sync/status", "Origin: null\r\n").headers.contains("access-control-allow-origin"));
    }

private:
    /** On a connection of its own. */
    Reply ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
              const QByteArray &body = {})
    {
        TestClient client(m_server->port);
        client.request(method, target, headers, body);
        return client.reply();
    }

    Reply registerWith(const QByteArray &token)
    {
        const QJsonObject body{{u"device_id"_s, u"phone"_s},
                               {u"device_name"_s, u"Phone"_s},
                               {u"pairing_token"_s, QString::fromLatin1(token)}};
        return ask("POST", "/api/pair/register", {}, QJsonDocument(body).toJson());
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
