// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "fakehost.h"
#include "hostsettings.h"
#include "isyncmaintenance.h"
#include "isyncprovider.h"
#include "plugincatalog.h"
#include "pluginsession.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;
using Storymaster::ISyncProvider;
using Storymaster::SyncState;

/** Loading of real plugins: good ones, and each kind of bad one. */
class TestPluginSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsMetadataWithoutLoading();
    void saysWhyAPluginCannotBeUsed_data();
    void saysWhyAPluginCannotBeUsed();
    void listsAllOfAFolder();
    void saysWhenThereIsNone();
    void signalsOfThePluginReachTheHost();
    void keepsToTheLifecycle();
    void mayBeLoadedAgainAndAgain();
    void saysWhyInitializeFailed();
    void refusesAPluginWithoutTheInterface();
    void findsTheMaintenance();

private:
    static PluginInfo only(const QString &folder);

    QTemporaryDir m_folder;
    std::unique_ptr<HostSettings> m_settings;
    std::unique_ptr<FakeHost> m_host;
};

void TestPluginSession::init()
{
    QFile::remove(m_folder.filePath(u"host.ini"_s));
    m_settings = std::make_unique<HostSettings>(m_folder.filePath(u"host.ini"_s));
    m_settings->setForThisRun(u"port"_s, u"4711"_s);
    m_host = std::make_unique<FakeHost>(*m_settings, u"unused"_s, m_folder.path());
    m_host->setTeller([](Storymaster::ISyncHost::Severity, const QString &) {});
}

PluginInfo TestPluginSession::only(const QString &folder)
{
    const PluginCatalog catalog(QStringLiteral(FAKE_PLUGINS) + u'/' + folder);
    return catalog.plugins().value(0);
}

void TestPluginSession::readsMetadataWithoutLoading()
{
    const PluginInfo good = only(u"good"_s);
    QVERIFY2(good.isUsable(), qPrintable(good.fault));
    QCOMPARE(good.id, u"org.storymaster.fakesync"_s);
    QCOMPARE(good.name, u"Fake Sync"_s);
    QCOMPARE(good.version, u"1.2.3"_s);
    QCOMPARE(good.description, u"Does nothing, on purpose."_s);
    QVERIFY(QDir::isAbsolutePath(good.path));
    QVERIFY(!QPluginLoader(good.path).isLoaded());
}

void TestPluginSession::saysWhyAPluginCannotBeUsed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong IID") << u"wrongiid"_s << u"org.storymaster.SomethingElse/1"_s;
    QTest::newRow("no id") << u"nameless"_s << u"\"id\""_s;
    QTest::newRow("later interface") << u"otherinterface"_s << u"version 2"_s;
    QTest::newRow("later app") << u"newerhost"_s << u"99.0"_s;
}

void TestPluginSession::saysWhyAPluginCannotBeUsed()
{
    QFETCH(QString, folder);
    QFETCH(QString, said);
    const PluginInfo info = only(folder);
    QVERIFY(!info.path.isEmpty() && !info.name.isEmpty());
    QVERIFY2(info.fault.contains(said), qPrintable(info.fault));
    PluginSession session(info, *m_host);
    QString reason;
    QVERIFY(!session.load(&reason));
    QCOMPARE(reason, info.fault);
}

void TestPluginSession::listsAllOfAFolder()
{
    const PluginCatalog catalog(QStringLiteral(FAKE_PLUGINS "/all"));
    QStringList files;
    for (const PluginInfo &plugin : catalog.plugins())
        files.append(QFileInfo(plugin.path).completeBaseName());
    QCOMPARE(files,
             (QStringList{u"good"_s, u"hollow"_s, u"nameless"_s, u"newerhost"_s, u"noise"_s, u"otherinterface"_s,
                          u"wrongiid"_s}));
    QVERIFY(!catalog.plugins()[4].isUsable());
    QString reason;
    const PluginInfo *first = catalog.firstUsable(&reason);
    QVERIFY(first);
    QCOMPARE(first->name, u"Fake Sync"_s);
}

void TestPluginSession::saysWhenThereIsNone()
{
    const PluginCatalog catalog(m_folder.filePath(u"nowhere"_s));
    QString reason;
    QVERIFY(!catalog.firstUsable(&reason));
    QVERIFY2(reason.contains(u"nowhere"_s), qPrintable(reason));
}

void TestPluginSession::signalsOfThePluginReachTheHost()
{
    // Both binaries have a meta object of their own for ISyncProvider; connecting by pointer to member must not mind.
    PluginSession session(only(u"good"_s), *m_host);
    QString reason;
    QVERIFY2(session.load(&reason) && session.initialize(&reason), qPrintable(reason));
    QStringList removed;
    QHash<QString, QList<qint64>> changed;
    connect(session.provider(), &ISyncProvider::deviceRemoved, this, [&](const QString &id) { removed.append(id); });
    connect(session.provider(), &ISyncProvider::entitiesChanged, this,
            [&](const QHash<QString, QList<qint64>> &ids) { changed = ids; });
    QSignalSpy spy(session.provider(), &ISyncProvider::deviceRemoved);
    session.provider()->unpair(u"phone"_s);
    QCOMPARE(removed, QStringList{u"phone"_s});
    QCOMPARE(changed.value(u"actor"_s), (QList<qint64>{1, 2}));
    QCOMPARE(spy.size(), 1);
}

void TestPluginSession::keepsToTheLifecycle()
{
    PluginSession session(only(u"good"_s), *m_host);
    QVERIFY(!session.provider());
    QString reason;
    QVERIFY2(session.load(&reason) && session.initialize(&reason), qPrintable(reason));
    ISyncProvider *provider = session.provider();
    QList<SyncState> states;
    connect(provider, &ISyncProvider::stateChanged, this, [&](SyncState state) { states.append(state); });
    QCOMPARE(provider->state(), SyncState::Stopped);
    for (int i = 0; i < 3; ++i) {
        states.clear();
        provider->start();
        QTRY_COMPARE(provider->state(), SyncState::Running);
        QCOMPARE(provider->port(), 4711);
        provider->stop();
        QCOMPARE(states, (QList{SyncState::Starting, SyncState::Running, SyncState::Stopped}));
        QCOMPARE(provider->port(), 0);
    }
}

void TestPluginSession::mayBeLoadedAgainAndAgain()
{
    for (int i = 0; i < 3; ++i) {
        PluginSession session(only(u"good"_s), *m_host);
        QString reason;
        QVERIFY2(session.load(&reason) && session.initialize(&reason), qPrintable(reason));
        const QPointer<ISyncProvider> provider = session.provider();
        QCOMPARE(provider->state(), SyncState::Stopped);
        provider->start();
    }
}

void TestPluginSession::saysWhyInitializeFailed()
{
    m_settings->setForThisRun(u"fake_initialize_failure"_s, u"The moon is wrong."_s);
    PluginSession session(only(u"good"_s), *m_host);
    QString reason;
    QVERIFY(session.load(&reason));
    QVERIFY(!session.initialize(&reason));
    QCOMPARE(reason, u"The moon is wrong."_s);
    m_settings->setForThisRun(u"fake_initialize_failure"_s, QString());
    QVERIFY(session.initialize(&reason));
}

void TestPluginSession::refusesAPluginWithoutTheInterface()
{
    PluginSession session(only(u"hollow"_s), *m_host);
    QString reason;
    QVERIFY(!session.load(&reason));
    QVERIFY2(reason.contains(u"Fake Sync"_s), qPrintable(reason));
    QVERIFY(!session.provider());
    QVERIFY(!session.maintenance());
}

void TestPluginSession::findsTheMaintenance()
{
    PluginSession session(only(u"good"_s), *m_host);
    QVERIFY(!session.maintenance());
    QString report;
    QVERIFY(session.load(&report));
    QVERIFY(session.maintenance());
    QVERIFY(session.maintenance()->migrate(m_host.get(), &report));
    QCOMPARE(report, u"Nothing to migrate."_s);
}

QTEST_GUILESS_MAIN(TestPluginSession)
#include "tst_pluginsession.moc"
