// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/syncservice.h"
#include "support/appconnection.h"
#include "support/temporarydatabase.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

namespace {

const QString Ddl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT);"
                    "INSERT INTO actor(name) VALUES('Ann'),('Bob');"_s;
const QString LargeDdl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60000)"
                         " INSERT INTO actor(name) SELECT 'actor '||i FROM n;"_s;

} // namespace

class TestSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsAndStops();
    void startsAndStopsAgainAndAgain();
    void takesCallsThatComeTwice();
    void stopsWhileItStarts();
    void stopsAMigrationThatIsUnderWay();
    void endsWhileItStarts();
    void saysWhyItCannotStartAndStartsLater();
    void saysThatThePortIsTaken();
    void offersPairingOnlyWhileItRuns();
    void tellsOfDevicesThatPairSyncAndLeave();
    void saysThatADeviceToUnpairIsUnknown();
    void tellsEverythingInTheThreadItLivesIn();
    void migratesWithoutStarting();
    void removesTriggersUntilTheNextStart();

private:
    SyncService::Configuration configuration() const;
    bool runs();
    /** The answer to a request of a phone; null where it is refused. */
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body, const QByteArray &token = {});
    /** Pairs a phone of this id by an offer; its token. */
    QByteArray pair(const QString &deviceId);

    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<QTemporaryDir> m_filesFolder;
    std::unique_ptr<SyncService> m_service;
};

void TestSyncService::init()
{
    m_file = std::make_unique<TemporaryDatabase>();
    m_file->create(Ddl);
    m_filesFolder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<SyncService>(u"1.0.0"_s);
    m_service->configure(configuration());
}

void TestSyncService::cleanup()
{
    m_service.reset();
}

SyncService::Configuration TestSyncService::configuration() const
{
    SyncService::Configuration configuration;
    configuration.file = {m_file->path(), {}};
    configuration.filesFolder = m_filesFolder->path();
    configuration.settings.host = QHostAddress(QHostAddress::LocalHost);
    configuration.settings.port = 0;
    return configuration;
}

bool TestSyncService::runs()
{
    m_service->start();
    return QTest::qWaitFor([this] { return m_service->state() != SyncState::Starting; }, 60'000)
        && m_service->state() == SyncState::Running;
}

QJsonObject TestSyncService::ask(const QByteArray &verb, const QString &path, const QJsonObject &body,
                                 const QByteArray &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_service->addresses().constFirst() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000) || reply->error() != QNetworkReply::NoError)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QByteArray TestSyncService::pair(const QString &deviceId)
{
    const QJsonObject offer = QJsonDocument::fromJson(m_service->newPairingOffer().payload).object();
    const QJsonObject answer = ask(
        "POST", u"/api/pair/register"_s,
        {{u"device_id"_s, deviceId}, {u"device_name"_s, u"Phone"_s}, {u"pairing_token"_s, offer.value("token"_L1)}});
    return answer.value("auth_token"_L1).toString().toLatin1();
}

void TestSyncService::startsAndStops()
{
    QCOMPARE(m_service->state(), SyncState::Stopped);
    QSignalSpy states(m_service.get(), &SyncService::stateChanged);
    m_service->start();
    QCOMPARE(m_service->state(), SyncState::Starting);
    QTRY_COMPARE(m_service->state(), SyncState::Running);
    QVERIFY(m_service->port() > 0);
    QCOMPARE(m_service->addresses(), QStringList{u"http://127.0.0.1:%1"_s.arg(m_service->port())});
    QCOMPARE(ask("GET", u"/"_s, {}).value("status"_L1).toString(), u"ok"_s);
    const quint16 port = m_service->port();
    m_service->stop();
    QCOMPARE(m_service->state(), SyncState::Stopped);
    QCOMPARE(m_service->port(), 0);
    QVERIFY(m_service->addresses().isEmpty());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(states.size(), 3);
}

void TestSyncService::startsAndStopsAgainAndAgain()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY2(runs(), qPrintable(m_service->failure()));
        QCOMPARE(ask("GET", u"/"_s, {}).value("status"_L1).toString(), u"ok"_s);
        m_service->stop();
        QCOMPARE(m_service->state(), SyncState::Stopped);
    }
    QCOMPARE(m_file->backups().size(), 1);
    QCOMPARE(AppConnection(m_file->path()).value(u"SELECT count(*) FROM actor WHERE version=1"_s).toInt(), 2);
}

void TestSyncService::takesCallsThatComeTwice()
{
    m_service->stop();
    m_service->start();
    m_service->start();
    QTRY_COMPARE(m_service->state(), SyncState::Running);
    const quint16 port = m_service->port();
    m_service->start();
    QCOMPARE(m_service->port(), port);
    m_service->stop();
    m_service->stop();
    QCOMPARE(m_service->state(), SyncState::Stopped);
}

void TestSyncService::stopsWhileItStarts()
{
    for (int i = 0; i < 5; ++i) {
        m_service->start();
        m_service->stop();
        QCOMPARE(m_service->state(), SyncState::Stopped);
        QSignalSpy states(m_service.get(), &SyncService::stateChanged);
        QCoreApplication::processEvents(); // what the start still had to tell is no longer heard
        QCOMPARE(states.size(), 0);
    }
    // The end of a start that is heard late is not that of the start that followed it.
    for (int i = 0; i < 5; ++i) {
        m_service->start();
        m_service->stop();
    }
    QVERIFY2(runs(), qPrintable(m_service->failure()));
    QCOMPARE(ask("GET", u"/"_s, {}).value("status"_L1).toString(), u"ok"_s);
}

void TestSyncService::stopsAMigrationThatIsUnderWay()
{
    m_service.reset();
    m_file = std::make_unique<TemporaryDatabase>();
    m_file->create(LargeDdl);
    m_service = std::make_unique<SyncService>(u"1.0.0"_s);
    m_service->configure(configuration());
    QSignalSpy progress(m_service.get(), &SyncService::startupProgress);
    m_service->start();
    QTRY_VERIFY(!progress.isEmpty() || m_service->state() == SyncState::Running);
    m_service->stop();
    QCOMPARE(m_service->state(), SyncState::Stopped);
    AppConnection app(m_file->path());
    QCOMPARE(app.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(app.run(u"UPDATE actor SET name='still mine' WHERE id=1"_s), QString());
    QVERIFY2(runs(), qPrintable(m_service->failure()));
    QCOMPARE(app.value(u"SELECT count(*) FROM actor WHERE sync_uuid IS NULL"_s).toInt(), 0);
}

void TestSyncService::endsWhileItStarts()
{
    m_service->start();
    m_service.reset();
    QCOMPARE(AppConnection(m_file->path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSyncService::saysWhyItCannotStartAndStartsLater()
{
    const QString path = m_file->path();
    QVERIFY(QFile::rename(path, path + u".good"_s));
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray("This is a letter, no database. ").repeated(200));
    bad.close();
    QVERIFY(!runs());
    QCOMPARE(m_service->state(), SyncState::Failed);
    QVERIFY(!m_service->failure().isEmpty());
    QVERIFY2(!m_service->failure().contains(path), qPrintable(m_service->failure()));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QVERIFY(bad.readAll().startsWith("This is a letter"));
    bad.close();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".good"_s, path));
    QVERIFY2(runs(), qPrintable(m_service->failure()));
    QVERIFY(m_service->failure().isEmpty());
}

void TestSyncService::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    auto configured = configuration();
    configured.settings.port = other.serverPort();
    m_service->configure(configured);
    QVERIFY(!runs());
    QCOMPARE(m_service->state(), SyncState::Failed);
    QVERIFY2(m_service->failure().contains(QString::number(other.serverPort())), qPrintable(m_service->failure()));
    other.close();
    QVERIFY2(runs(), qPrintable(m_service->failure()));
    QCOMPARE(m_service->port(), configured.settings.port);
}

void TestSyncService::offersPairingOnlyWhileItRuns()
{
    QVERIFY(!m_service->newPairingOffer().isValid());
    QVERIFY(runs());
    const auto offer = m_service->newPairingOffer();
    QVERIFY(offer.isValid());
    QVERIFY(offer.expiresAt > QDateTime::currentDateTimeUtc());
    QCOMPARE(offer.address, u"127.0.0.1:%1"_s.arg(m_service->port()));
    m_service->stop();
    QVERIFY(!m_service->newPairingOffer().isValid());
}

void TestSyncService::tellsOfDevicesThatPairSyncAndLeave()
{
    QVERIFY(runs());
    QSignalSpy paired(m_service.get(), &SyncService::devicePaired);
    QSignalSpy removed(m_service.get(), &SyncService::deviceRemoved);
    QSignalSpy started(m_service.get(), &SyncService::syncStarted);
    QSignalSpy finished(m_service.get(), &SyncService::syncFinished);
    QSignalSpy changed(m_service.get(), &SyncService::entitiesChanged);
    const QByteArray token = pair(u"phone-1"_s);
    QVERIFY(!token.isEmpty());
    QTRY_COMPARE(paired.size(), 1);
    QCOMPARE(paired[0][0].value<Storymaster::SyncDevice>().deviceId, u"phone-1"_s);
    QCOMPARE(m_service->devices().size(), 1);
    QVERIFY(!m_service->devices()[0].lastSyncAt.isValid());

    QCOMPARE(ask("POST", u"/api/sync/pull"_s, {}, token).value("changes"_L1).toArray().size(), 2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QTRY_VERIFY(m_service->devices()[0].lastSyncAt.isValid());

    const QJsonObject change{{u"entity_type"_s, u"actor"_s},
                             {u"entity_id"_s, 1},
                             {u"operation"_s, u"update"_s},
                             {u"version"_s, 1},
                             {u"data"_s, QJsonObject{{u"name"_s, u"Anna"_s}}}};
    QCOMPARE(ask("POST", u"/api/sync/push"_s, {{u"changes"_s, QJsonArray{change}}}, token).value("accepted"_L1).toInt(),
             1);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE((changed[0][0].value<QHash<QString, QList<qint64>>>()),
             (QHash<QString, QList<qint64>>{{u"actor"_s, {1}}}));

    m_service->unpair(u"phone-1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_service->devices().isEmpty());
    QVERIFY(ask("POST", u"/api/sync/pull"_s, {}, token).isEmpty());
}

void TestSyncService::saysThatADeviceToUnpairIsUnknown()
{
    QVERIFY(runs());
    QSignalSpy errors(m_service.get(), &SyncService::errorForUser);
    m_service->unpair(u"nobody"_s);
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(!errors[0][0].toString().isEmpty());
}

void TestSyncService::tellsEverythingInTheThreadItLivesIn()
{
    QStringList told;
    const auto note = [&told](const char *what) {
        told.append(QLatin1StringView(what));
        if (QThread::currentThread() != QCoreApplication::instance()->thread())
            told.append(QLatin1StringView(what) + u" in a wrong thread"_s);
    };
    const SyncService *service = m_service.get();
    // Direct, so that each runs where the signal is emitted.
    const auto here = Qt::DirectConnection;
    connect(
        service, &SyncService::stateChanged, this, [=] { note("state"); }, here);
    connect(
        service, &SyncService::startupProgress, this, [=] { note("startup"); }, here);
    connect(
        service, &SyncService::devicePaired, this, [=] { note("paired"); }, here);
    connect(
        service, &SyncService::deviceRemoved, this, [=] { note("removed"); }, here);
    connect(
        service, &SyncService::deviceListChanged, this, [=] { note("devices"); }, here);
    connect(
        service, &SyncService::syncStarted, this, [=] { note("started"); }, here);
    connect(
        service, &SyncService::syncProgress, this, [=] { note("progress"); }, here);
    connect(
        service, &SyncService::syncFinished, this, [=] { note("finished"); }, here);
    connect(
        service, &SyncService::conflictFound, this, [=] { note("conflict"); }, here);
    connect(
        service, &SyncService::conflictListChanged, this, [=] { note("conflicts"); }, here);
    connect(
        service, &SyncService::entitiesChanged, this, [=] { note("changed"); }, here);
    connect(
        service, &SyncService::errorForUser, this, [=] { note("error"); }, here);

    QVERIFY(runs());
    const QByteArray token = pair(u"phone-1"_s);
    ask("POST", u"/api/sync/pull"_s, {}, token);
    QCOMPARE(AppConnection(m_file->path()).run(u"UPDATE actor SET name='desktop' WHERE id=1"_s), QString());
    QJsonArray changes;
    for (const int id : {1, 2}) {
        changes.append(QJsonObject{{u"entity_type"_s, u"actor"_s},
                                   {u"entity_id"_s, id},
                                   {u"operation"_s, u"update"_s},
                                   {u"version"_s, 1},
                                   {u"data"_s, QJsonObject{{u"name"_s, u"phone"_s}}}});
    }
    ask("POST", u"/api/sync/push"_s, {{u"changes"_s, changes}}, token);
    QTRY_COMPARE(m_service->pendingConflicts().size(), 1);
    m_service->unpair(u"phone-1"_s);
    m_service->unpair(u"nobody"_s);
    QTRY_VERIFY(told.contains(u"error"_s));
    QTRY_VERIFY(told.contains(u"removed"_s));
    for (const auto &what : {"state", "startup", "paired", "devices", "started", "progress", "finished", "conflict",
                             "conflicts", "changed"})
        QVERIFY2(told.contains(QLatin1StringView(what)), what);
    const QStringList wrong = told.filter(u"wrong"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    disconnect(service, nullptr, this, nullptr);
}

void TestSyncService::migratesWithoutStarting()
{
    QString report;
    QVERIFY2(SyncService::migrate(configuration(), &report), qPrintable(report));
    QCOMPARE(m_file->backups().size(), 1);
    QVERIFY2(report.contains(m_file->backups()[0]), qPrintable(report));
    QVERIFY(SyncService::migrate(configuration(), &report));
    QCOMPARE(m_file->backups().size(), 1);
    QVERIFY(QFile::remove(m_file->path()));
    QVERIFY(QDir().mkpath(m_file->path())); // a folder is no database
    QVERIFY(!SyncService::migrate(configuration(), &report));
    QVERIFY(!report.isEmpty());
}

void TestSyncService::removesTriggersUntilTheNextStart()
{
    QString report;
    QVERIFY2(SyncService::migrate(configuration(), &report), qPrintable(report));
    QVERIFY2(SyncService::removeTriggers(configuration(), &report), qPrintable(report));
    const auto triggers = [this] {
        return AppConnection(m_file->path())
            .value(u"SELECT count(*) FROM sqlite_schema WHERE type='trigger'"_s)
            .toInt();
    };
    QCOMPARE(triggers(), 0);
    QVERIFY(runs());
    QVERIFY(triggers() > 0);
}

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_syncservice.moc"
