// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/offers.h"
#include "support/fakeclock.h"

#include <QtTest/QtTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace StorymasterSync;

class TestOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void announcesWhenAnOfferEnds();
    void letsATokenInOnce();
    void refusesWhatWasNeverOffered();
    void keepsEarlierOffersGood();
    void holdsSixteenAtMost();
    void expiresToTheMicrosecond();
    void ignoresTheClockBeingSet_data();
    void ignoresTheClockBeingSet();
    void announcesATimeThatCanBeWritten_data();
    void announcesATimeThatCanBeWritten();
    void takesBackAnOfferWithItsOldLifetime();
    void takesNoExpiredOfferBack();
    void takesNothingBackWhereSixteenNewerCame();
    void forgetsEverythingWhenCleared();
    void letsOnlyOneOfManyThreadsIn();
    void measuresTimeThatOnlyGrows();

private:
    std::unique_ptr<FakeClock> m_clock;
    qint64 m_monotonic = 0;
    std::unique_ptr<PairingOffers> m_offers;
};

void TestOffers::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_monotonic = 1'000;
    m_offers = std::make_unique<PairingOffers>(*m_clock, [this] { return m_monotonic; });
}

void TestOffers::announcesWhenAnOfferEnds()
{
    const PairingOffers::Offer offer = m_offers->make();
    QCOMPARE(offer.token.size(), 43);
    QCOMPARE(offer.expiresAt, FakeClock::Start + PairingOffers::LifetimeMicros);
}

void TestOffers::letsATokenInOnce()
{
    const PairingOffers::Offer offer = m_offers->make();
    QVERIFY(m_offers->isGood(offer.token));
    QVERIFY(m_offers->isGood(offer.token));
    const auto taken = m_offers->take(offer.token);
    QVERIFY(taken);
    QCOMPARE(taken->token, offer.token);
    QVERIFY(!m_offers->isGood(offer.token));
    QVERIFY(!m_offers->take(offer.token));
}

void TestOffers::refusesWhatWasNeverOffered()
{
    QVERIFY(!m_offers->isGood(""));
    const PairingOffers::Offer offer = m_offers->make();
    QByteArray other = offer.token;
    other[0] = other[0] == 'A' ? 'B' : 'A';
    for (const QByteArray &token :
         {QByteArray(), QByteArray(43, 'A'), other, offer.token.chopped(1), offer.token + 'A'}) {
        QVERIFY(!m_offers->isGood(token));
        QVERIFY(!m_offers->take(token));
    }
    QVERIFY(m_offers->isGood(offer.token));
}

void TestOffers::keepsEarlierOffersGood()
{
    const PairingOffers::Offer first = m_offers->make();
    const PairingOffers::Offer second = m_offers->make();
    QVERIFY(first.token != second.token);
    QVERIFY(m_offers->take(second.token));
    QVERIFY(m_offers->take(first.token));
}

void TestOffers::holdsSixteenAtMost()
{
    std::vector<PairingOffers::Offer> made;
    for (int i = 0; i < PairingOffers::MaxOffers + 1; ++i)
        made.push_back(m_offers->make());
    QVERIFY(!m_offers->isGood(made.front().token));
    for (size_t i = 1; i < made.size(); ++i)
        QVERIFY(m_offers->isGood(made[i].token));
}

void TestOffers::expiresToTheMicrosecond()
{
    const PairingOffers::Offer offer = m_offers->make();
    m_monotonic += PairingOffers::LifetimeMicros - 1;
    QVERIFY(m_offers->isGood(offer.token));
    m_monotonic += 1;
    QVERIFY(!m_offers->isGood(offer.token));
    QVERIFY(!m_offers->take(offer.token));
}

void TestOffers::ignoresTheClockBeingSet_data()
{
    QTest::addColumn<qint64>("step");
    constexpr qint64 Year = 365LL * 86'400 * 1'000'000;
    QTest::newRow("forwards") << Year;
    QTest::newRow("backwards") << -Year;
}

void TestOffers::ignoresTheClockBeingSet()
{
    QFETCH(qint64, step);
    const PairingOffers::Offer offer = m_offers->make();
    m_clock->advance(step);
    QVERIFY(m_offers->isGood(offer.token));
    m_monotonic += PairingOffers::LifetimeMicros;
    QVERIFY(!m_offers->isGood(offer.token));
}

void TestOffers::announcesATimeThatCanBeWritten_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("before 1970") << qint64(-1);
    QTest::newRow("at the end") << MaxStamp;
    QTest::newRow("beyond the end") << std::numeric_limits<qint64>::max();
}

void TestOffers::announcesATimeThatCanBeWritten()
{
    QFETCH(qint64, now);
    m_clock->set(now);
    const PairingOffers::Offer offer = m_offers->make();
    QCOMPARE_GE(offer.expiresAt, MinStamp);
    QCOMPARE_LE(offer.expiresAt, MaxStamp);
    QVERIFY(m_offers->isGood(offer.token));
}

void TestOffers::takesBackAnOfferWithItsOldLifetime()
{
    const PairingOffers::Offer first = m_offers->make();
    m_monotonic += 1'000'000;
    const PairingOffers::Offer second = m_offers->make();
    m_offers->putBack(*m_offers->take(first.token));
    QVERIFY(m_offers->isGood(first.token));
    m_monotonic = 1'000 + PairingOffers::LifetimeMicros;
    QVERIFY(!m_offers->isGood(first.token));
    QVERIFY(m_offers->isGood(second.token));
}

void TestOffers::takesNoExpiredOfferBack()
{
    const PairingOffers::Offer offer = m_offers->make();
    auto taken = m_offers->take(offer.token);
    m_monotonic += PairingOffers::LifetimeMicros;
    m_offers->putBack(*taken);
    QVERIFY(!m_offers->isGood(offer.token));
}

void TestOffers::takesNothingBackWhereSixteenNewerCame()
{
    const auto taken = m_offers->take(m_offers->make().token);
    PairingOffers::Offer newest;
    for (int i = 0; i < PairingOffers::MaxOffers; ++i) {
        m_monotonic += 1;
        newest = m_offers->make();
    }
    m_offers->putBack(*taken);
    QVERIFY(!m_offers->isGood(taken->token));
    QVERIFY(m_offers->isGood(newest.token));
}

void TestOffers::forgetsEverythingWhenCleared()
{
    const PairingOffers::Offer offer = m_offers->make();
    m_offers->clear();
    QVERIFY(!m_offers->isGood(offer.token));
    QVERIFY(m_offers->isGood(m_offers->make().token));
}

void TestOffers::letsOnlyOneOfManyThreadsIn()
{
    for (int round = 0; round < 50; ++round) {
        const QByteArray token = m_offers->make().token;
        std::atomic<int> letIn = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { letIn += m_offers->take(token).has_value() ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(letIn.load(), 1);
    }
}

void TestOffers::measuresTimeThatOnlyGrows()
{
    const qint64 first = monotonicMicros();
    QTRY_VERIFY(monotonicMicros() > first);
    const PairingOffers withSystemTime(*m_clock);
    Q_UNUSED(withSystemTime);
}

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
