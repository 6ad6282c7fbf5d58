// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/guardserver.h"

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
};

QTEST_GUILESS_MAIN(TestGuardServer)
#include "tst_guardserver.moc"
