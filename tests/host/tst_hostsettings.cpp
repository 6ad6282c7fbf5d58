// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "fakehost.h"
#include "hostsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterHost;

class TestHostSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGroupSync();
    void storesAndRemoves();
    void theCommandLineStandsInFront();
    void pluginsAreEnabledUntilSwitchedOff();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();

private:
    QString makeFile(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestHostSettings::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("No file for the test can be made.");
    return file.fileName();
}

void TestHostSettings::readsTheGroupSync()
{
    HostSettings settings(
        makeFile(u"read.ini"_s, "[other]\nport=1\n\n[sync]\nport=8123\ncors_origins=http://a,http://b\n"));
    const FakeHost host(settings, u"connection"_s, m_folder.path());
    QCOMPARE(host.setting(u"port"_s).toInt(), 8123);
    QCOMPARE(host.setting(u"cors_origins"_s).toStringList().join(u","_s), u"http://a,http://b"_s);
    QVERIFY(!host.setting(u"host"_s).isValid());
    QCOMPARE(host.databaseConnectionName(), u"connection"_s);
    QCOMPARE(host.filesDirectory(), m_folder.path());
}

void TestHostSettings::storesAndRemoves()
{
    const QString name = m_folder.filePath(u"new.ini"_s);
    {
        HostSettings settings(name);
        FakeHost host(settings, {}, {});
        host.setSetting(u"tombstone_days"_s, 7);
        host.setSetting(u"history_days"_s, 8);
        host.setSetting(u"history_days"_s, {});
    }
    const HostSettings again(name);
    QCOMPARE(again.syncSetting(u"tombstone_days"_s).toInt(), 7);
    QVERIFY(!again.syncSetting(u"history_days"_s).isValid());
}

void TestHostSettings::theCommandLineStandsInFront()
{
    const QString name = makeFile(u"front.ini"_s, "[sync]\nport=1\n");
    HostSettings settings(name);
    settings.setForThisRun(u"port"_s, u"2"_s);
    QCOMPARE(settings.syncSetting(u"port"_s).toInt(), 2);
    QCOMPARE(HostSettings(name).syncSetting(u"port"_s).toInt(), 1);
    settings.setSyncSetting(u"port"_s, 3);
    QCOMPARE(settings.syncSetting(u"port"_s).toInt(), 3);
}

void TestHostSettings::pluginsAreEnabledUntilSwitchedOff()
{
    const QString name = m_folder.filePath(u"plugins.ini"_s);
    HostSettings settings(name);
    QVERIFY(settings.isPluginEnabled(u"org.example"_s));
    settings.setPluginEnabled(u"org.example"_s, false);
    QVERIFY(!HostSettings(name).isPluginEnabled(u"org.example"_s));
}

void TestHostSettings::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("usable");
    QTest::newRow("missing") << m_folder.filePath(u"missing.ini"_s) << true;
    QTest::newRow("empty") << makeFile(u"empty.ini"_s, "") << true;
    QTest::newRow("no INI") << makeFile(u"no.ini"_s, "{\n  \"port\": 1\n}\n") << false;
    QTest::newRow("folder") << m_folder.path() << false;
}

void TestHostSettings::saysWhatIsWrongWithTheFile()
{
    QFETCH(QString, file);
    QFETCH(bool, usable);
    QString reason;
    QCOMPARE(HostSettings(file).isUsable(&reason), usable);
    QVERIFY2(usable == reason.isEmpty(), qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestHostSettings)
#include "tst_hostsettings.moc"
