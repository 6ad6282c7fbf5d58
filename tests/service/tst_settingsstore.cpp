// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/settingsstore.h"

#include "service/liveservice.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_live = std::make_unique<LiveService>(); }
    void cleanup();

    void keepsWhatIsGood();
    void refusesWhatIsNotAndSaysWhy_data();
    void refusesWhatIsNotAndSaysWhy();
    void goesBackToTheDefault();
    void joinsWhatAnIniFileSplit();
    void leavesWhatTheEnvironmentSets();
    void saysWhatNeedsARestart();
    void restartsWithWhatWasWritten();

private:
    SettingsStore &store() { return m_live->store(); }

    std::unique_ptr<LiveService> m_live;
};

void TestSettingsStore::cleanup()
{
    qunsetenv("STORYMASTER_SYNC_HISTORY_DAYS");
    m_live.reset();
}

void TestSettingsStore::keepsWhatIsGood()
{
    QSignalSpy changes(&store(), &SettingsStore::changed);
    QVERIFY(store().write(u"port"_s, u" 4711 "_s));
    QCOMPARE(m_live->host().settings.value(u"port"_s).toString(), u"4711"_s);
    QCOMPARE(store().text(u"port"_s), u"4711"_s);
    QCOMPARE(store().settings().port, 4711);
    QCOMPARE(m_live->service().settings().port, 4711);
    QCOMPARE(changes.size(), 1);
    QVERIFY(store().write(u"port"_s, u"4711"_s));
    QCOMPARE(changes.size(), 1);
}

void TestSettingsStore::refusesWhatIsNotAndSaysWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("port") << u"port"_s << u"65536"_s;
    QTest::newRow("no number") << u"port"_s << u"none"_s;
    QTest::newRow("mode") << u"conflict_resolution_mode"_s << u"whoever"_s;
    QTest::newRow("rules") << u"conflict_rules"_s << u"actor=me"_s;
    QTest::newRow("address") << u"host"_s << u"203.0.113.77"_s;
}

void TestSettingsStore::refusesWhatIsNotAndSaysWhy()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const QVariantMap before = m_live->host().settings;
    const QString fault = store().fault(key, text);
    QVERIFY2(fault.contains(key) && fault.contains(text), qPrintable(fault));
    QVERIFY(!store().write(key, text));
    QCOMPARE(m_live->host().settings, before);
}

void TestSettingsStore::goesBackToTheDefault()
{
    QVERIFY(store().write(u"port"_s, {}));
    QVERIFY(!m_live->host().settings.contains(u"port"_s));
    QCOMPARE(store().settings().port, 8765);
}

void TestSettingsStore::joinsWhatAnIniFileSplit()
{
    m_live->host().settings.insert(u"conflict_rules"_s, QStringList{u"actor=mobile"_s, u"race=desktop"_s});
    QCOMPARE(store().text(u"conflict_rules"_s), u"actor=mobile,race=desktop"_s);
}

void TestSettingsStore::leavesWhatTheEnvironmentSets()
{
    QVERIFY(store().overriddenBy(u"history_days"_s).isEmpty());
    qputenv("STORYMASTER_SYNC_HISTORY_DAYS", "7");
    QCOMPARE(store().overriddenBy(u"history_days"_s), u"STORYMASTER_SYNC_HISTORY_DAYS"_s);
    QCOMPARE(store().text(u"history_days"_s), u"7"_s);
    QVERIFY(!store().write(u"history_days"_s, u"8"_s));
    QVERIFY(!m_live->host().settings.contains(u"history_days"_s));
}

void TestSettingsStore::saysWhatNeedsARestart()
{
    QSignalSpy needs(&store(), &SettingsStore::needsRestartChanged);
    QVERIFY(store().write(u"history_days"_s, u"8"_s));
    QVERIFY(!store().needsRestart()); // it does not run
    m_live->start();
    QVERIFY(store().write(u"autostart"_s, u"false"_s));
    QVERIFY(!store().needsRestart());
    QVERIFY(store().write(u"history_days"_s, u"9"_s));
    QVERIFY(store().needsRestart());
    QVERIFY(store().write(u"history_days"_s, u"8"_s));
    QVERIFY(!store().needsRestart());
    QCOMPARE(needs.size(), 2);
}

void TestSettingsStore::restartsWithWhatWasWritten()
{
    m_live->start();
    QVERIFY(store().write(u"history_days"_s, u"9"_s));
    store().restart();
    QVERIFY(!store().needsRestart());
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
