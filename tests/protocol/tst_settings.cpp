// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/settings.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

using Values = QVariantMap;

Result<Settings> read(const Values &stored, const QHash<QString, QString> &environment = {})
{
    return readSettings([&](const QString &key) { return stored.value(key); },
                        [&](const QString &name) { return environment.value(name); });
}

/** What a key of each kind came out as, for comparing in tables. */
QVariant valueOf(const Settings &settings, const QString &key)
{
    const QVariantMap values{
        {u"host"_s, settings.host.toString()},
        {u"port"_s, settings.port},
        {u"autostart"_s, settings.autostart},
        {u"advertised_ip"_s, settings.advertisedIp.toString()},
        {u"max_sync_batch_size"_s, settings.maxSyncBatchSize},
        {u"conflict_resolution_mode"_s, int(settings.conflictMode)},
        {u"pull_data_key"_s, int(settings.pullDataKey)},
        {u"cors_origins"_s, settings.corsOrigins},
        {u"local_routes"_s, settings.localRoutes},
        {u"token_lifetime_days"_s, settings.tokenLifetimeDays},
        {u"tombstone_days"_s, settings.tombstoneDays},
        {u"history_days"_s, settings.historyDays},
        {u"encryption"_s, int(settings.encryption)},
        {u"max_body_mib"_s, settings.maxBodyMib},
        {u"max_header_kib"_s, settings.maxHeaderKib},
        {u"max_connections"_s, settings.maxConnections},
        {u"max_connections_per_address"_s, settings.maxConnectionsPerAddress},
        {u"request_timeout_s"_s, settings.requestTimeoutS},
        {u"idle_timeout_s"_s, settings.idleTimeoutS},
        {u"max_failed_attempts_per_minute"_s, settings.maxFailedAttemptsPerMinute},
        {u"mass_delete_guard"_s, settings.massDeleteGuard},
    };
    return values.value(key);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberHasItsDefaultAndRange_data();
    void numberHasItsDefaultAndRange();
    void refusesWhatIsNoWholeNumber_data();
    void refusesWhatIsNoWholeNumber();
    void flagTakesEveryUsualWord_data();
    void flagTakesEveryUsualWord();
    void choiceTakesOnlyItsNames_data();
    void choiceTakesOnlyItsNames();
    void hostIsAnAddressOfThisMachine_data();
    void hostIsAnAddressOfThisMachine();
    void advertisedIpIsAnAddressOfThisMachine_data();
    void advertisedIpIsAnAddressOfThisMachine();
    void readsConflictRules();
    void refusesOtherConflictRules_data();
    void refusesOtherConflictRules();
    void readsOrigins_data();
    void readsOrigins();
    void refusesOtherOrigins_data();
    void refusesOtherOrigins();
    void environmentWins();
    void emptyVariableMeansTheDefault();
    void namesKeyValueAndRange();
    void listsEveryFault();
    void joinsWhatAnIniFileSplits();
    void ignoresUnknownKeys();
};

void TestSettings::numberHasItsDefaultAndRange_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("standard");
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    const auto row = [](const char *key, int standard, int lowest, int highest) {
        QTest::newRow(key) << QString::fromLatin1(key) << standard << lowest << highest;
    };
    row("port", 8765, 0, 65535);
    row("max_sync_batch_size", 1000, 1, 100000);
    row("token_lifetime_days", 365, 1, 3650);
    row("tombstone_days", 90, 1, 3650);
    row("history_days", 30, 1, 3650);
    row("max_body_mib", 64, 1, 1024);
    row("max_header_kib", 16, 4, 1024);
    row("max_connections", 64, 1, 4096);
    row("max_connections_per_address", 16, 1, 4096);
    row("request_timeout_s", 30, 1, 3600);
    row("idle_timeout_s", 60, 1, 3600);
    row("max_failed_attempts_per_minute", 10, 0, 1000000);
}

void TestSettings::numberHasItsDefaultAndRange()
{
    QFETCH(QString, key);
    QFETCH(int, standard);
    QFETCH(int, lowest);
    QFETCH(int, highest);
    const auto reading = [&](const QVariant &value) {
        const Result<Settings> result = read({{key, value}});
        return result ? valueOf(*result, key).toInt() : -1;
    };
    QCOMPARE(valueOf(*read({}), key).toInt(), standard);
    QCOMPARE(reading(u""_s), standard);
    QCOMPARE(reading(lowest), lowest);
    QCOMPARE(reading(QString::number(lowest)), lowest);
    QCOMPARE(reading(highest), highest);
    QCOMPARE(reading(u" %1\t"_s.arg(highest)), highest);
    QCOMPARE(reading(lowest - 1), -1);
    QCOMPARE(reading(highest + 1), -1);
    const Result<Settings> refused = read({{key, highest + 1}});
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(refused.error().message.contains(QString::number(lowest)));
    QVERIFY(refused.error().message.contains(QString::number(highest)));
}

void TestSettings::refusesWhatIsNoWholeNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"abc", "1.5", "1e3", "0x10", "10 000", "10,5", "--1", "8765;", "99999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"٣"_s;
}

void TestSettings::refusesWhatIsNoWholeNumber()
{
    QFETCH(QString, text);
    QVERIFY(!read({{u"port"_s, text}}));
    QVERIFY(!read({{u"tombstone_days"_s, text}}));
}

void TestSettings::flagTakesEveryUsualWord_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("expected"); // -1: refused.
    for (const char *key : {"autostart", "local_routes", "mass_delete_guard"}) {
        const QString name = QString::fromLatin1(key);
        QTest::addRow("%s default", key) << name << QVariant() << 1;
        QTest::addRow("%s empty", key) << name << QVariant(u""_s) << 1;
        for (const char *word : {"true", "1", "yes", "on", "TRUE", "Yes", " oN "})
            QTest::addRow("%s %s", key, word) << name << QVariant(QString::fromLatin1(word)) << 1;
        for (const char *word : {"false", "0", "no", "off", "FALSE", "No", " oFF "})
            QTest::addRow("%s %s", key, word) << name << QVariant(QString::fromLatin1(word)) << 0;
        for (const char *word : {"maybe", "2", "-1", "tru", "on,off"})
            QTest::addRow("%s %s", key, word) << name << QVariant(QString::fromLatin1(word)) << -1;
        QTest::addRow("%s bool true", key) << name << QVariant(true) << 1;
        QTest::addRow("%s bool false", key) << name << QVariant(false) << 0;
    }
}

void TestSettings::flagTakesEveryUsualWord()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(int, expected);
    const Result<Settings> result = read({{key, value}});
    QCOMPARE(result ? valueOf(*result, key).toInt() : -1, expected);
}

void TestSettings::choiceTakesOnlyItsNames_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: refused.
    const auto row = [](const char *key, const char *text, int expected) {
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(key) << QString::fromLatin1(text) << expected;
    };
    row("conflict_resolution_mode", "", int(ConflictMode::Version));
    row("conflict_resolution_mode", "version", int(ConflictMode::Version));
    row("conflict_resolution_mode", "timestamp", int(ConflictMode::Timestamp));
    row("conflict_resolution_mode", "manual", -1);
    row("pull_data_key", "", int(PullDataKey::Data));
    row("pull_data_key", "data", int(PullDataKey::Data));
    row("pull_data_key", " Entity_Data ", int(PullDataKey::EntityData));
    row("pull_data_key", "both", int(PullDataKey::Both));
    row("pull_data_key", "data,entity_data", -1);
    row("encryption", "", int(Encryption::Available));
    row("encryption", "off", int(Encryption::Off));
    row("encryption", "available", int(Encryption::Available));
    row("encryption", "REQUIRED", int(Encryption::Required));
    row("encryption", "on", -1);
    row("encryption", "0", -1);
}

void TestSettings::choiceTakesOnlyItsNames()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, expected);
    const Result<Settings> result = read({{key, text}});
    QCOMPARE(result ? valueOf(*result, key).toInt() : -1, expected);
}

void TestSettings::hostIsAnAddressOfThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // Empty: refused.
    QTest::newRow("default") << u""_s << u"0.0.0.0"_s;
    QTest::newRow("any IPv4") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("any IPv6") << u"::"_s << u"::"_s;
    QTest::newRow("loopback") << u" 127.0.0.1 "_s << u"127.0.0.1"_s;
    QTest::newRow("loopback IPv6") << u"::1"_s << u"::1"_s;
    QTest::newRow("localhost") << u"LocalHost"_s << u"127.0.0.1"_s;
    QTest::newRow("somebody else's") << u"192.0.2.1"_s << QString();
    QTest::newRow("somebody else's IPv6") << u"2001:db8::1"_s << QString();
    QTest::newRow("name") << u"example.org"_s << QString();
    QTest::newRow("with port") << u"127.0.0.1:80"_s << QString();
    QTest::newRow("too large") << u"127.0.0.256"_s << QString();
    QTest::newRow("two") << u"127.0.0.1,::1"_s << QString();
}

void TestSettings::hostIsAnAddressOfThisMachine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Settings> result = read({{u"host"_s, text}});
    QCOMPARE(result ? result->host.toString() : QString(), expected);
}

void TestSettings::advertisedIpIsAnAddressOfThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("chosen") << u""_s << true;
    QTest::newRow("own") << u"127.0.0.1"_s << true;
    QTest::newRow("any") << u"0.0.0.0"_s << false;
    QTest::newRow("somebody else's") << u"192.0.2.1"_s << false;
    QTest::newRow("garbage") << u"here"_s << false;
}

void TestSettings::advertisedIpIsAnAddressOfThisMachine()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Result<Settings> result = read({{u"advertised_ip"_s, text}});
    QCOMPARE(result.ok(), good);
    if (good)
        QCOMPARE(result->advertisedIp, QHostAddress(text));
}

void TestSettings::readsConflictRules()
{
    QVERIFY(read({})->conflictRules.isEmpty());
    QVERIFY(read({{u"conflict_rules"_s, u" "_s}})->conflictRules.isEmpty());
    const Result<Settings> result = read({{u"conflict_rules"_s, u"actor=mobile, location = Desktop,"_s}});
    QVERIFY(result);
    const QHash<QString, RuleWinner> expected{{u"actor"_s, RuleWinner::Mobile}, {u"location"_s, RuleWinner::Desktop}};
    QCOMPARE(result->conflictRules, expected);
}

void TestSettings::refusesOtherConflictRules_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"actor", "actor=", "=mobile", "actor=phone", "actor=mobile=desktop", "actor:mobile",
                             "actor=mobile location=desktop", "actor=mobile,actor=desktop"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSettings::refusesOtherConflictRules()
{
    QFETCH(QString, text);
    const Result<Settings> result = read({{u"conflict_rules"_s, text}});
    QVERIFY(!result);
    QCOMPARE(result.error().message.count(u"conflict_rules"_s), 1);
}

void TestSettings::readsOrigins_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("default") << QVariant() << QStringList{u"*"_s};
    QTest::newRow("all") << QVariant(u" * "_s) << QStringList{u"*"_s};
    QTest::newRow("none") << QVariant(u""_s) << QStringList();
    QTest::newRow("one") << QVariant(u"https://a.example"_s) << QStringList{u"https://a.example"_s};
    QTest::newRow("several") << QVariant(u"https://a.example:8443, http://192.168.1.5:3000 ,capacitor://localhost"_s)
                             << QStringList{u"https://a.example:8443"_s, u"http://192.168.1.5:3000"_s,
                                            u"capacitor://localhost"_s};
    QTest::newRow("list") << QVariant(QStringList{u"https://a.example"_s, u"http://b.example"_s})
                          << QStringList{u"https://a.example"_s, u"http://b.example"_s};
    QTest::newRow("as a browser writes it")
        << QVariant(u"HTTPS://A.Example:443,http://[::1]:8080,http://b.example:80"_s)
        << QStringList{u"https://a.example"_s, u"http://[::1]:8080"_s, u"http://b.example"_s};
}

void TestSettings::readsOrigins()
{
    QFETCH(QVariant, value);
    QFETCH(QStringList, expected);
    const Result<Settings> result = read(value.isValid() ? Values{{u"cors_origins"_s, value}} : Values());
    QVERIFY(result);
    QCOMPARE(result->corsOrigins, expected);
}

void TestSettings::refusesOtherOrigins_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"a.example", "a.example:80", "//a.example", "https://", "https://a.example/", "https://a.example/app",
          "https://a.example?x", "https://a.example#x", "https://u:p@a.example", "https://a.example:99999",
          "https://a b.example", "null", "*,https://a.example", "https://*.example", "file:///x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSettings::refusesOtherOrigins()
{
    QFETCH(QString, text);
    QVERIFY(!read({{u"cors_origins"_s, text}}));
}

void TestSettings::environmentWins()
{
    const Result<Settings> result = read(
        {{u"port"_s, 1}, {u"max_body_mib"_s, u"nonsense"_s}, {u"cors_origins"_s, u"*"_s}},
        {{u"STORYMASTER_SYNC_PORT"_s, u"2"_s},
         {u"STORYMASTER_SYNC_MAX_BODY_MIB"_s, u"3"_s},
         {u"STORYMASTER_SYNC_CORS_ORIGINS"_s, u""_s}});
    QVERIFY(result);
    QCOMPARE(result->port, 2);
    QCOMPARE(result->maxBodyMib, 3);
    QVERIFY(result->corsOrigins.isEmpty());
}

void TestSettings::emptyVariableMeansTheDefault()
{
    const Result<Settings> result = read({{u"port"_s, 1}}, {{u"STORYMASTER_SYNC_PORT"_s, u""_s}});
    QVERIFY(result);
    QCOMPARE(result->port, 8765);
}

void TestSettings::namesKeyValueAndRange()
{
    const Result<Settings> result = read({{u"port"_s, u"%1 %3"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().message,
             u"The setting port is \"%1 %3\", but it must be a whole number from 0 to 65535."_s);
}

void TestSettings::listsEveryFault()
{
    const Result<Settings> result = read({{u"port"_s, -1}, {u"autostart"_s, u"maybe"_s}, {u"encryption"_s, u"x"_s}});
    QVERIFY(!result);
    const QStringList lines = result.error().message.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"port"_s));
    QVERIFY(lines[1].contains(u"true or false"_s));
    QVERIFY(lines[2].contains(u"off, available, required"_s));
}

void TestSettings::joinsWhatAnIniFileSplits()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"host.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[sync]\nconflict_rules=actor=mobile, location=desktop\ncors_origins=http://a.example,http://b.example\n"
               "local_routes=off\nport=0\nautostart=false\nhost=127.0.0.1\n");
    file.close();
    QSettings ini(file.fileName(), QSettings::IniFormat);
    ini.beginGroup(u"sync"_s);
    const Result<Settings> result = readSettings([&](const QString &key) { return ini.value(key); },
                                                 [](const QString &) { return QString(); });
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->conflictRules.value(u"actor"_s), RuleWinner::Mobile);
    QCOMPARE(result->conflictRules.value(u"location"_s), RuleWinner::Desktop);
    QCOMPARE(result->corsOrigins, (QStringList{u"http://a.example"_s, u"http://b.example"_s}));
    QVERIFY(!result->localRoutes);
    QVERIFY(!result->autostart);
    QCOMPARE(result->port, 0);
    QCOMPARE(result->host, QHostAddress(QHostAddress::LocalHost));
}

void TestSettings::ignoresUnknownKeys()
{
    QVERIFY(read({{u"colour"_s, u"blue"_s}}, {{u"STORYMASTER_SYNC_COLOUR"_s, u"blue"_s}}));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
