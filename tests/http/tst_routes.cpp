// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/routes.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestRoutes : public QObject
{
    Q_OBJECT

private:
    static RouteTable table()
    {
        const auto nothing = [](Exchange &) {};
        return RouteTable({{"/"_ba, "GET"_ba, Access::Open, false, nothing},
                           {"/a"_ba, "GET"_ba, Access::Open, false, nothing},
                           {"/a"_ba, "POST"_ba, Access::Open, false, nothing},
                           {"/d/<arg>/x"_ba, "POST"_ba, Access::Open, false, nothing}});
    }

private Q_SLOTS:
    void findsPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("root") << "/"_ba
                              << "/"_ba;
        QTest::newRow("fixed") << "/a"_ba
                               << "/a"_ba;
        QTest::newRow("encoded") << "/%61"_ba
                                 << "/a"_ba;
        QTest::newRow("variable") << "/d/p:1/x"_ba
                                  << "/d/p%3A1/x"_ba;
        QTest::newRow("variable encoded") << "/d/p%3a1/%78"_ba
                                          << "/d/p%3A1/x"_ba;
        QTest::newRow("dots are a name") << "/d/../x"_ba
                                         << "/d/../x"_ba;
        QTest::newRow("unknown") << "/b"_ba
                                 << ""_ba;
        QTest::newRow("case") << "/A"_ba
                              << ""_ba;
        QTest::newRow("slash at the end") << "/a/"_ba
                                          << ""_ba;
        QTest::newRow("two slashes") << "//a"_ba
                                     << ""_ba;
        QTest::newRow("empty variable") << "/d//x"_ba
                                        << ""_ba;
        QTest::newRow("slash in variable") << "/d/a%2Fb/x"_ba
                                           << ""_ba;
        QTest::newRow("line feed") << "/a%0A"_ba
                                   << ""_ba;
        QTest::newRow("star") << "*"_ba
                              << ""_ba;
        QTest::newRow("dots are no way") << "/d/../a"_ba
                                         << ""_ba;
    }
    void findsPaths()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, target);
        const RouteTable routes = table();
        const RouteTable::Match match = routes.match(path);
        QCOMPARE(match.target, target);
        QCOMPARE(match.routes.isEmpty(), target.isEmpty());
    }

    void knowsTheMethods()
    {
        const RouteTable routes = table();
        const RouteTable::Match match = routes.match("/a");
        QCOMPARE(match.allowed(), "GET, POST, HEAD, OPTIONS"_ba);
        QCOMPARE(match.forMethod("HEAD")->method, "GET"_ba);
        QCOMPARE(match.forMethod("POST")->method, "POST"_ba);
        QVERIFY(!match.forMethod("DELETE"));
        QVERIFY(!match.forMethod("get"));
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
