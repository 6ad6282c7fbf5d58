// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/guardserver.h"
#include "http/guardsocket.h"
#include "http/qtcompat.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestGuardServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHostIsOneAddress_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("same") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
        QTest::newRow("neighbour") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
        QTest::newRow("IPv4 as IPv6") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
        QTest::newRow("same IPv6 network") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff:ffff:ffff:ffff"_s << true;
        QTest::newRow("next IPv6 network") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    }
    void oneHostIsOneAddress()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(addressKey(QHostAddress(left)) == addressKey(QHostAddress(right)), "same");
    }

    void connectionsLeaveNothingBehind()
    {
        QHttpServer http;
        auto *guard = new GuardServer(
            Limits(),
            [](const RequestHead &head) {
                Verdict verdict;
                verdict.target = head.path;
                return verdict;
            },
            &http);
        QVERIFY(guard->listen(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(QtCompat::bind(http, guard));
        http.route(u"/"_s, QHttpServerRequest::Method::Get, [] { return QHttpServerResponse("text/plain", "here"); });
        QSignalSpy accepted(guard, &QTcpServer::newConnection);
        qsizetype connections = 0;
        for (const char *request : {"", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "GET /", "nonsense\r\n\r\n"}) {
            for (int i = 0; i < 10; ++i) {
                QTcpSocket client;
                client.connectToHost(guard->serverAddress(), guard->serverPort());
                client.write(request);
                ++connections;
                QTRY_COMPARE(accepted.size(), connections);
                if (QByteArrayView(request).endsWith("\n"))
                    QTRY_VERIFY(client.bytesAvailable() > 0);
                client.abort();
                QTRY_COMPARE(guard->connectionCount(), 0);
            }
        }
        QTRY_COMPARE(http.findChildren<GuardSocket *>().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGuardServer)
#include "tst_guardserver.moc"
