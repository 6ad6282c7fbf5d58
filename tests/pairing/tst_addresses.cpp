// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/addresses.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QHostAddress AnyIPv4(QHostAddress::AnyIPv4);
const QHostAddress AnyIPv6(QHostAddress::AnyIPv6);
const QHostAddress AnyFamily(QHostAddress::Any);

InterfaceAddress on(const char *card, const char *address,
                    QNetworkInterface::InterfaceType type = QNetworkInterface::Ethernet, bool temporary = false)
{
    return {QHostAddress(QString::fromLatin1(address)), QString::fromLatin1(card), type, temporary};
}

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList result;
    for (const QHostAddress &address : addresses)
        result.append(address.toString());
    return result;
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheLikeliestFirst();
    void keepsTheSystemsOrderAmongEquals();
    void leavesOutWhatAPhoneCannotReach();
    void tellsOnlyWhatTheServerListensOn();
    void isNeverEmpty();
    void findsAddressesOfThisMachine();
    void knowsItsOwn_data();
    void knowsItsOwn();
    void knowsEachInterface();
    void answersManyThreadsQuickly();
    void writesAnAddressForAUrl_data();
    void writesAnAddressForAUrl();
};

void TestAddresses::putsTheLikeliestFirst()
{
    const QList<InterfaceAddress> present{
        on("wlan0", "2001:db8::2", QNetworkInterface::Wifi, true),
        on("wlan0", "2001:db8::1", QNetworkInterface::Wifi),
        on("eth0", "203.0.113.7"),
        on("wg0", "10.8.0.2", QNetworkInterface::Virtual),
        on("wlan0", "192.168.178.25", QNetworkInterface::Wifi),
        on("wg0", "2001:db8:8::2", QNetworkInterface::Virtual),
    };
    const QStringList expected{u"192.168.178.25"_s, u"10.8.0.2"_s,    u"203.0.113.7"_s,
                               u"2001:db8::1"_s,    u"2001:db8::2"_s, u"2001:db8:8::2"_s};
    QCOMPARE(texts(usableAddresses(AnyFamily, present)), expected);
}

void TestAddresses::keepsTheSystemsOrderAmongEquals()
{
    const QList<InterfaceAddress> present{on("eth1", "192.168.1.9"), on("eth0", "10.0.0.1"), on("wlan0", "172.16.0.1")};
    QCOMPARE(texts(usableAddresses(AnyIPv4, present)), (QStringList{u"192.168.1.9"_s, u"10.0.0.1"_s, u"172.16.0.1"_s}));
}

void TestAddresses::leavesOutWhatAPhoneCannotReach()
{
    const QList<InterfaceAddress> present{
        on("lo", "127.0.0.1", QNetworkInterface::Loopback),
        on("lo", "::1", QNetworkInterface::Loopback),
        on("eth0", "169.254.3.4"),
        on("eth0", "fe80::1%eth0"),
        on("docker0", "172.17.0.1"),
        on("br-0123456789ab", "172.18.0.1"),
        on("virbr0", "192.168.122.1"),
        on("veth1", "10.1.1.1"),
        on("br0", "192.168.1.2"),
    };
    QCOMPARE(texts(usableAddresses(AnyFamily, present)), QStringList{u"192.168.1.2"_s});
}

void TestAddresses::tellsOnlyWhatTheServerListensOn()
{
    const QList<InterfaceAddress> present{on("eth0", "192.168.1.2"), on("eth0", "2001:db8::1")};
    QCOMPARE(texts(usableAddresses(AnyIPv4, present)), QStringList{u"192.168.1.2"_s});
    QCOMPARE(texts(usableAddresses(AnyIPv6, present)), QStringList{u"2001:db8::1"_s});
    QCOMPARE(texts(usableAddresses(QHostAddress(QHostAddress::LocalHost), present)), QStringList{u"127.0.0.1"_s});
    QCOMPARE(texts(usableAddresses(QHostAddress(u"192.168.1.2"_s), present)), QStringList{u"192.168.1.2"_s});
}

void TestAddresses::isNeverEmpty()
{
    QCOMPARE(texts(usableAddresses(AnyIPv4, {})), QStringList{u"127.0.0.1"_s});
    QCOMPARE(texts(usableAddresses(AnyFamily, {})), QStringList{u"127.0.0.1"_s});
    QCOMPARE(texts(usableAddresses(AnyIPv6, {})), QStringList{u"::1"_s});
}

void TestAddresses::findsAddressesOfThisMachine()
{
    for (const QHostAddress &listening : {AnyIPv4, AnyIPv6, AnyFamily}) {
        const QList<QHostAddress> addresses = usableAddresses(listening);
        QVERIFY(!addresses.isEmpty());
        for (const QHostAddress &address : addresses)
            QVERIFY2(isOwnAddress(address), qPrintable(address.toString()));
    }
}

void TestAddresses::knowsItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("own");
    QTest::newRow("loopback") << u"127.0.0.1"_s << true;
    QTest::newRow("all of the loopback net") << u"127.3.4.5"_s << true;
    QTest::newRow("loopback IPv6") << u"::1"_s << true;
    QTest::newRow("mapped loopback") << u"::ffff:127.0.0.1"_s << true;
    QTest::newRow("somebody else's") << u"192.0.2.1"_s << false;
    QTest::newRow("somebody else's, mapped") << u"::ffff:192.0.2.1"_s << false;
    QTest::newRow("somebody else's IPv6") << u"2001:db8::1"_s << false;
    QTest::newRow("any") << u"0.0.0.0"_s << false;
    QTest::newRow("any IPv6") << u"::"_s << false;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestAddresses::knowsItsOwn()
{
    QFETCH(QString, text);
    QFETCH(bool, own);
    QCOMPARE(isOwnAddress(QHostAddress(text)), own);
}

void TestAddresses::knowsEachInterface()
{
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        QVERIFY2(isOwnAddress(address), qPrintable(address.toString()));
        if (address.protocol() == QHostAddress::IPv4Protocol)
            QVERIFY(isOwnAddress(QHostAddress("::ffff:"_L1 + address.toString())));
        address.setScopeId(u"other0"_s);
        QVERIFY2(isOwnAddress(address), qPrintable(address.toString()));
    }
}

void TestAddresses::answersManyThreadsQuickly()
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 5'000; ++n)
                wrong += isOwnAddress(QHostAddress(0xc0000201u)) ? 1 : 0; // 192.0.2.1
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    // Asking the system each time takes some 100 µs, that is 2 s in all.
    QCOMPARE_LT(timer.elapsed(), 1'000);
}

void TestAddresses::writesAnAddressForAUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4") << u"192.168.1.2"_s << u"192.168.1.2"_s;
    QTest::newRow("IPv6") << u"2001:db8:0::1"_s << u"[2001:db8::1]"_s;
    QTest::newRow("scope") << u"fe80::1%eth0"_s << u"[fe80::1]"_s;
    QTest::newRow("mapped") << u"::ffff:192.168.1.2"_s << u"192.168.1.2"_s;
}

void TestAddresses::writesAnAddressForAUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(urlHost(QHostAddress(text)), expected);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
