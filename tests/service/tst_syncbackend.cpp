// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "service/backendphone.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE setting(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT NOT NULL, notes TEXT, ideal TEXT, age REAL,"
                    " setting_id INTEGER REFERENCES setting(id));"
                    "CREATE TABLE node(id INTEGER PRIMARY KEY, x REAL NOT NULL, description TEXT);"
                    "CREATE TABLE ca(id INTEGER PRIMARY KEY, n TEXT, other INTEGER REFERENCES cb(id));"
                    "CREATE TABLE cb(id INTEGER PRIMARY KEY, n TEXT, other INTEGER REFERENCES ca(id));"
                    "CREATE TABLE da(id INTEGER PRIMARY KEY, n TEXT, other INTEGER REFERENCES db(id));"
                    "CREATE TABLE db(id INTEGER PRIMARY KEY, n TEXT, other INTEGER NOT NULL REFERENCES da(id));"
                    "INSERT INTO setting(name) VALUES('north');"
                    "INSERT INTO actor(name,notes,ideal,setting_id) "
                    "VALUES('Ann','n1','i1',1),('Bob','n2','i2',1),('Cid','n3','i3',NULL);"
                    "INSERT INTO node(x) VALUES(1.5);"_s;
constexpr int AllRows = 5;
constexpr Stamp Second = 1'000'000;
constexpr Stamp Hour = 3600 * Second;

QJsonObject dataOf(const QJsonObject &row)
{
    return row.value("data"_L1).toObject();
}

QJsonObject with(QJsonObject data, const QString &column, const QJsonValue &value)
{
    data.insert(column, value);
    return data;
}

qint64 versionIn(const QJsonObject &answer)
{
    return answer.value("accepted_states"_L1)[0]["version"_L1].toInteger();
}

} // namespace

class TestSyncBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pairsWithAFreshOfferOnce();
    void keepsTheOfferWhereItCannotPair();
    void keepsTokensAsHashesOnly();
    void endsTheOldTokenWhenADeviceRegistersAgain();
    void keepsWhatADeviceWasGivenWhenItRegistersAgain();
    void keepsTheOldTokenUntilTheRefreshedOneIsUsed();
    void replacesTheFirstSuccessorByTheSecond();
    void refusesToRefreshForAnEarlierRegistration();
    void endsTheTokenOfADeviceThatIsRemoved();

    void answersForItsHealth();
    void countsWhatIsPending();
    void writesWhatAPhonePushes();
    void keepsWhatContradictsForTheUser();
    void refusesABodyThatIsNoPush();
    void refusesAPushOfAnEndedRegistration();

    void givesAFullSyncToAStampThatWasMadeUp();
    void movesTheClockNoMoreThanADay();
    void noticesARestoredBackupAtStart();
    void noticesARestoredBackupByAPull();
    void noticesARestoredBackupByAPushBeforeItTakesAnything();
    void resyncsOnlyTheDeviceThatShowsAnothersStamp();

    void rejectsOnlyTheChangeWhoseTypeHoldsNul();
    void rejectsOnlyTheChangeWhoseNumberIsTooLarge();
    void takesAPartialEditOnAVersionOnlyToldOfAndSendsTheRest();
    void keepsTheDesktopsColumnFromAWholeEditOnAVersionOnlyToldOf();
    void letsADeleteOnAVersionOnlyToldOfWait();
    void remembersWhatItOnlyToldAPhone_data();
    void remembersWhatItOnlyToldAPhone();
    void takesACircleOfNewRows_data();
    void takesACircleOfNewRows();
    void leavesADanglingRealReferenceAsItIs();
    void leavesInfinitiesAsTheyAre();
    void letsTheAppSwapSyncUuids();
    void leavesFullTextTablesAlone();

private:
    AppConnection &app() { return m_database->app(); }
    qint64 versionOf(const QString &table, qint64 id)
    {
        return app().value(u"SELECT version FROM %1 WHERE id=?"_s.arg(table), {id}).toLongLong();
    }
    bool isKnown(const QByteArray &token) { return m_database->backend().authenticate(token).has_value(); }
    QByteArray refreshed(const Caller &caller);
    QString removed(const QString &deviceId);
    /** The phone pushed notes, somebody else wrote ideal, and the phone repeats its push: the version it is told of. */
    qint64 toldOfADesktopEdit(const QJsonObject &pushed);

    std::unique_ptr<ServedDatabase> m_database;
    std::unique_ptr<BackendPhone> m_phone;
};

void TestSyncBackend::init()
{
    m_database = std::make_unique<ServedDatabase>(Ddl);
    m_phone = std::make_unique<BackendPhone>(*m_database, u"phone"_s);
    m_phone->pull();
}

void TestSyncBackend::cleanup()
{
    m_phone.reset();
    m_database.reset();
}

QByteArray TestSyncBackend::refreshed(const Caller &caller)
{
    const auto outcome = answerOf<GrantedToken>(
        [&](const auto &answered) { m_database->backend().refreshToken(caller, answered); });
    return problemOf(outcome).isEmpty() ? std::get<GrantedToken>(outcome).authToken : QByteArray();
}

QString TestSyncBackend::removed(const QString &deviceId)
{
    return problemOf(answerOf<std::monostate>(
        [&](const auto &answered) { m_database->backend().removeDevice(deviceId, answered); }));
}

// ---- Devices ---------------------------------------------------------------------------------------------------

void TestSyncBackend::pairsWithAFreshOfferOnce()
{
    QSignalSpy paired(&m_database->backend(), &SyncBackend::devicePaired);
    const RegisterRequest request{u"tablet"_s, u"My tablet"_s, m_database->offers().make().token};
    const auto pairIt = [&] {
        return answerOf<GrantedToken>(
            [&](const auto &answered) { m_database->backend().registerDevice(request, answered); });
    };
    const auto granted = pairIt();
    QCOMPARE(problemOf(granted), QString());
    const auto &token = std::get<GrantedToken>(granted);
    QVERIFY(!token.alreadyRegistered);
    QVERIFY(token.expiresAt > m_database->clock.nowMicros());
    const auto caller = m_database->backend().authenticate(token.authToken);
    QVERIFY(caller);
    QCOMPARE(caller->deviceId, u"tablet"_s);
    QCOMPARE(caller->deviceName, u"My tablet"_s);
    QTRY_COMPARE(paired.size(), 1);
    QCOMPARE(problemOf(pairIt()), u"401 invalid_pairing_token"_s);
    const auto devices = answerOf<QList<DeviceState>>(
        [&](const auto &answered) { m_database->backend().devices(answered); });
    QCOMPARE(std::get<QList<DeviceState>>(devices).size(), 2);
}

void TestSyncBackend::keepsTheOfferWhereItCannotPair()
{
    const RegisterRequest request{u"tablet"_s, u"My tablet"_s, m_database->offers().make().token};
    m_database->store().close();
    const auto outcome = answerOf<GrantedToken>(
        [&](const auto &answered) { m_database->backend().registerDevice(request, answered); });
    QCOMPARE(problemOf(outcome), u"503 stopping"_s);
    QVERIFY(m_database->offers().isGood(request.pairingToken));
}

void TestSyncBackend::keepsTokensAsHashesOnly()
{
    const QByteArray next = refreshed(m_phone->caller());
    QVERIFY(!next.isEmpty());
    const QByteArray bytes = m_database->file().bytes();
    QVERIFY(!bytes.contains(m_phone->token()));
    QVERIFY(!bytes.contains(next));
    QVERIFY(bytes.contains(hashedToken(m_phone->token())));
}

void TestSyncBackend::endsTheOldTokenWhenADeviceRegistersAgain()
{
    const QByteArray before = m_phone->token();
    const Caller earlier = m_phone->caller();
    const GrantedToken granted = m_phone->pair();
    QVERIFY(granted.alreadyRegistered);
    QCOMPARE(granted.caller.deviceRow, earlier.deviceRow);
    QVERIFY(granted.caller.registration != earlier.registration);
    QVERIFY(!isKnown(before));
    QVERIFY(isKnown(m_phone->token()));
    m_database->restart();
    QVERIFY(!isKnown(before));
    QVERIFY(isKnown(m_phone->token()));
}

void TestSyncBackend::keepsWhatADeviceWasGivenWhenItRegistersAgain()
{
    BackendPhone other(*m_database, u"other"_s);
    other.pull();
    const qint64 version = versionOf(u"actor"_s, 1);
    m_phone->pair();
    QCOMPARE(m_phone->pull().size(), 0);
    QVERIFY(!m_phone->fullResync());
    QCOMPARE(other.pull().size(), 0);
    QVERIFY(!other.fullResync());
    QCOMPARE(versionOf(u"actor"_s, 1), version);
    // Also where it was unpaired in between.
    QCOMPARE(removed(u"phone"_s), QString());
    QVERIFY(!m_phone->pair().alreadyRegistered);
    QCOMPARE(m_phone->pull().size(), 0);
    QVERIFY(!m_phone->fullResync());
}

void TestSyncBackend::keepsTheOldTokenUntilTheRefreshedOneIsUsed()
{
    const QByteArray old = m_phone->token();
    const QByteArray next = refreshed(m_phone->caller());
    QVERIFY(isKnown(old));
    m_database->restart();
    QVERIFY(isKnown(old));
    QVERIFY(isKnown(next));
    QVERIFY(!isKnown(old));
    m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"p"_s}})}); // behind the token in the lane
    m_database->restart();
    QVERIFY(!isKnown(old));
    QVERIFY(isKnown(next));
}

void TestSyncBackend::replacesTheFirstSuccessorByTheSecond()
{
    const QByteArray first = refreshed(m_phone->caller());
    const QByteArray second = refreshed(m_phone->caller());
    QVERIFY(!isKnown(first));
    QVERIFY(isKnown(m_phone->token()));
    QVERIFY(isKnown(second));
    QVERIFY(!isKnown(m_phone->token()));
}

void TestSyncBackend::refusesToRefreshForAnEarlierRegistration()
{
    const Caller earlier = m_phone->caller();
    m_phone->pair();
    QVERIFY(refreshed(earlier).isEmpty());
    QVERIFY(isKnown(m_phone->token()));
}

void TestSyncBackend::endsTheTokenOfADeviceThatIsRemoved()
{
    QSignalSpy gone(&m_database->backend(), &SyncBackend::deviceRemoved);
    const QByteArray next = refreshed(m_phone->caller());
    QCOMPARE(removed(u"phone"_s), QString());
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(!isKnown(m_phone->token()));
    QVERIFY(!isKnown(next));
    QCOMPARE(removed(u"phone"_s), u"404 unknown_device"_s);
    QCOMPARE(removed(u"nobody"_s), u"404 unknown_device"_s);
    const auto devices = answerOf<QList<DeviceState>>(
        [&](const auto &answered) { m_database->backend().devices(answered); });
    QVERIFY(std::get<QList<DeviceState>>(devices).isEmpty());
    m_database->restart();
    QVERIFY(!isKnown(m_phone->token()));
}

// ---- Status and push -------------------------------------------------------------------------------------------

void TestSyncBackend::answersForItsHealth()
{
    const auto isWell = [this] {
        const auto outcome = answerOf<bool>([&](const auto &answered) { m_database->backend().health(answered); });
        return std::holds_alternative<bool>(outcome) && std::get<bool>(outcome);
    };
    QVERIFY(isWell());
    const QString path = m_database->file().path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(!isWell());
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(isWell());
}

void TestSyncBackend::countsWhatIsPending()
{
    BackendPhone other(*m_database, u"other"_s);
    QCOMPARE(other.status().pendingChanges, AllRows);
    QVERIFY(!other.status().lastSyncAt);
    QCOMPARE(m_phone->status().pendingChanges, 0);
    QVERIFY(m_phone->status().lastSyncAt);
    QCOMPARE(m_phone->status().deviceName, u"phone"_s);
    m_database->run(u"UPDATE actor SET notes='d' WHERE id=1"_s);
    m_database->run(u"INSERT INTO setting(name) VALUES('came and went')"_s);
    m_database->run(u"DELETE FROM setting WHERE id=2"_s);
    QCOMPARE(m_phone->status().pendingChanges, 1);
    QCOMPARE(m_phone->pushOne(updateOf(m_phone->row(u"actor"_s, 2), {{u"notes"_s, u"p"_s}})), u"accepted"_s);
    QCOMPARE(m_phone->status().pendingChanges, 1); // its own is not sent back
    QCOMPARE(m_phone->pushOne(updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"p"_s}})), u"conflict"_s);
    QCOMPARE(m_phone->status().pendingConflicts, 1);
    QCOMPARE(other.status().pendingConflicts, 0);
    other.pull();
    QCOMPARE(other.status().pendingChanges, 0);
    QCOMPARE(m_phone->pull().size(), 1);
    QCOMPARE(m_phone->status().pendingChanges, 0);
}

void TestSyncBackend::writesWhatAPhonePushes()
{
    QSignalSpy changed(&m_database->backend(), &SyncBackend::entitiesChanged);
    QSignalSpy finished(&m_database->backend(), &SyncBackend::syncFinished);
    const QString uuid = newSyncUuid();
    const QJsonObject answer = m_phone->push({
        createOf(u"actor"_s, {{u"name"_s, u"Dan"_s}, {u"setting_id"_s, 1}}, uuid),
        updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"p"_s}}),
        deleteOf(m_phone->row(u"actor"_s, 2)),
        createOf(u"stranger"_s, {{u"name"_s, u"x"_s}}, newSyncUuid()),
    });
    QCOMPARE(answer.value("accepted"_L1).toInt(), 3);
    QCOMPARE(answer.value("rejected"_L1).toInt(), 1);
    QCOMPARE(answer.value("rejections"_L1)[0]["code"_L1].toString(), u"unknown_entity_type"_s);
    QCOMPARE(answer.value("rejections"_L1)[0]["index"_L1].toInt(), 3);
    QCOMPARE(answer.value("conflicts"_L1).toArray().size(), 0);
    QCOMPARE(app().value(u"SELECT name FROM actor WHERE sync_uuid=?"_s, {uuid}).toString(), u"Dan"_s);
    QCOMPARE(app().value(u"SELECT notes FROM actor WHERE id=1"_s).toString(), u"p"_s);
    QVERIFY(!app().value(u"SELECT deleted_at FROM actor WHERE id=2"_s).isNull());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE((changed[0][0].value<QHash<QString, QList<qint64>>>().value(u"actor"_s).size()), 3);
    QTRY_VERIFY(!finished.isEmpty());
    BackendPhone other(*m_database, u"other"_s);
    other.pull();
    QCOMPARE(other.faults(), QString());
    QCOMPARE(m_phone->pull().size(), 0);
}

void TestSyncBackend::keepsWhatContradictsForTheUser()
{
    qRegisterMetaType<QList<ConflictRecord>>();
    QSignalSpy found(&m_database->backend(), &SyncBackend::conflictsFound);
    m_database->run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s);
    const QJsonObject answer = m_phone->push({updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"phone"_s}})});
    const QJsonObject conflict = answer.value("conflicts"_L1).toArray().at(0).toObject();
    QCOMPARE(conflict.value("resolved"_L1).toBool(true), false);
    QCOMPARE(conflict.value("mobile_data"_L1)["notes"_L1].toString(), u"phone"_s);
    QCOMPARE(conflict.value("desktop_data"_L1)["notes"_L1].toString(), u"desktop"_s);
    QCOMPARE(app().value(u"SELECT notes FROM actor WHERE id=1"_s).toString(), u"desktop"_s);
    QTRY_COMPARE(found.size(), 1);
    m_database->restart();
    const auto listed = answerOf<QByteArray>([&](const auto &answered) { m_database->backend().conflicts(answered); });
    const QJsonObject waiting = QJsonDocument::fromJson(std::get<QByteArray>(listed)).object();
    QCOMPARE(waiting.value("conflicts"_L1).toArray().size(), 1);
    const QJsonValue one = waiting.value("conflicts"_L1)[0];
    QCOMPARE(one["id"_L1], conflict.value("conflict_id"_L1));
    QCOMPARE(one["device_id"_L1].toString(), u"phone"_s);
    QCOMPARE(one["mobile_data"_L1]["notes"_L1].toString(), u"phone"_s);
    const auto list = [&](const auto &answered) { m_database->backend().pendingConflicts(answered); };
    using Listed = std::optional<QList<ConflictRecord>>;
    QCOMPARE(std::get<Listed>(answerOf<Listed>(list))->size(), 1);
    QVERIFY2(!std::get<Listed>(answerOf<Listed>(list)), "Nobody has written since.");
    app().run(u"UPDATE actor SET notes='again' WHERE id=1"_s);
    QCOMPARE(std::get<Listed>(answerOf<Listed>(list))->size(), 1);
    app().run(u"UPDATE actor SET notes='phone' WHERE id=1"_s);
    QVERIFY2(std::get<Listed>(answerOf<Listed>(list))->isEmpty(), "The desktop has what the phone wanted.");
    const auto unknown = answerOf<QByteArray>([&](const auto &answered) {
        m_database->backend().resolveConflict(m_phone->caller(), 999, R"({"resolution":"mobile"})", answered);
    });
    QCOMPARE(problemOf(unknown), u"404 unknown_conflict"_s);
}

void TestSyncBackend::refusesABodyThatIsNoPush()
{
    const auto pushed = [this](const QByteArray &body) {
        return problemOf(answerOf<QByteArray>([&](const auto &answered) {
                   m_database->backend().push(m_phone->caller(), body, answered);
               }))
            .left(3);
    };
    QCOMPARE(pushed("{"), u"400"_s);
    QCOMPARE(pushed("{}"), u"422"_s);
    QCOMPARE(pushed(R"({"changes":[],"since_timestamp":"yesterday"})"), u"422"_s);
    QCOMPARE(pushed(R"({"changes":[]})"), QString());
}

void TestSyncBackend::refusesAPushOfAnEndedRegistration()
{
    const Caller earlier = m_phone->caller();
    const auto pushed = [&] {
        return problemOf(answerOf<QByteArray>(
            [&](const auto &answered) { m_database->backend().push(earlier, R"({"changes":[]})", answered); }));
    };
    QCOMPARE(pushed(), QString());
    m_phone->pair();
    QCOMPARE(pushed(), u"401 unauthorised"_s);
    QCOMPARE(removed(u"phone"_s), QString());
    QCOMPARE(pushed(), u"401 unauthorised"_s);
}

// ---- Stamps that this database did not give --------------------------------------------------------------------

void TestSyncBackend::givesAFullSyncToAStampThatWasMadeUp()
{
    const Stamp madeUp = m_database->clock.nowMicros() + Hour;
    m_phone->setSince(madeUp);
    QCOMPARE(m_phone->pull().size(), AllRows);
    QVERIFY(m_phone->fullResync());
    QVERIFY(*m_phone->since() >= madeUp);
    QCOMPARE(m_phone->faults(), QString());
    m_database->run(u"UPDATE actor SET notes='later' WHERE id=1"_s);
    QVERIFY(m_database->newest() > madeUp);
    QCOMPARE(m_phone->pull().size(), 1);
    QVERIFY(!m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

void TestSyncBackend::movesTheClockNoMoreThanADay()
{
    const Stamp before = m_database->newest();
    m_phone->setSince(m_database->clock.nowMicros() + 25 * Hour);
    QCOMPARE(m_phone->pull().size(), AllRows);
    QVERIFY(m_phone->fullResync());
    QCOMPARE(m_database->newest(), before);
    m_phone->setSince(MaxStamp);
    m_phone->pull();
    QVERIFY(m_phone->fullResync());
    QCOMPARE(m_database->newest(), before);
}

void TestSyncBackend::noticesARestoredBackupAtStart()
{
    m_database->keepBackup();
    m_database->run(u"UPDATE actor SET notes='lost' WHERE id=1"_s);
    QCOMPARE(m_phone->pull().size(), 1);
    const Stamp given = *m_phone->since();
    const qint64 version = m_phone->row(u"actor"_s, 1).value("version"_L1).toInteger();
    m_database->restoreBackup(false);
    QVERIFY(m_database->newest() >= given);
    m_database->run(u"UPDATE actor SET notes='other' WHERE id=1"_s);
    QVERIFY(versionOf(u"actor"_s, 1) > version);
    QCOMPARE(m_phone->pull().size(), AllRows);
    QVERIFY(m_phone->fullResync());
    QCOMPARE(m_phone->faults(), QString());
}

void TestSyncBackend::noticesARestoredBackupByAPull()
{
    m_database->keepBackup();
    m_database->run(u"UPDATE actor SET notes='lost' WHERE id=1"_s);
    m_phone->pull();
    const Stamp given = *m_phone->since();
    const qint64 version = m_phone->row(u"actor"_s, 1).value("version"_L1).toInteger();
    m_database->restoreBackup(true);
    QVERIFY(m_database->newest() < given);
    m_phone->pull();
    QVERIFY(m_phone->fullResync());
    QVERIFY(m_database->newest() >= given);
    QCOMPARE(m_phone->faults(), QString());
    QVERIFY(versionOf(u"actor"_s, 1) > version);
    m_phone->pull();
    QVERIFY(!m_phone->fullResync());
}

void TestSyncBackend::noticesARestoredBackupByAPushBeforeItTakesAnything()
{
    m_database->keepBackup();
    m_database->run(u"UPDATE actor SET notes='lost' WHERE id=1"_s);
    m_phone->pull();
    m_database->restoreBackup(true);
    // The same version number as the phone holds, with another content.
    m_database->run(u"UPDATE actor SET notes='other' WHERE id=1"_s);
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    QCOMPARE(versionOf(u"actor"_s, 1), row.value("version"_L1).toInteger());
    const QJsonObject answer = m_phone->push({updateOf(row, {{u"notes"_s, u"phone"_s}})}, m_phone->since());
    QCOMPARE(answer.value("conflicts"_L1).toArray().size(), 1);
    QCOMPARE(app().value(u"SELECT notes FROM actor WHERE id=1"_s).toString(), u"other"_s);
}

void TestSyncBackend::resyncsOnlyTheDeviceThatShowsAnothersStamp()
{
    BackendPhone other(*m_database, u"other"_s);
    const Stamp newest = m_database->newest();
    const qint64 version = versionOf(u"actor"_s, 1);
    other.setSince(m_phone->since());
    QCOMPARE(other.pull().size(), AllRows);
    QVERIFY(other.fullResync());
    QCOMPARE(m_database->newest(), newest);
    QCOMPARE(versionOf(u"actor"_s, 1), version);
    QCOMPARE(m_phone->pull().size(), 0);
    QVERIFY(!m_phone->fullResync());
}

// ---- Odd rows and changes --------------------------------------------------------------------------------------

void TestSyncBackend::rejectsOnlyTheChangeWhoseTypeHoldsNul()
{
    QJsonObject bad = updateOf(m_phone->row(u"actor"_s, 1), {{u"notes"_s, u"x"_s}});
    bad.insert(u"entity_type"_s, QString(u"actor"_s + QChar(u'\0')));
    const QJsonObject answer = m_phone->push({bad, updateOf(m_phone->row(u"actor"_s, 2), {{u"notes"_s, u"p"_s}})});
    QCOMPARE(answer.value("accepted"_L1).toInt(), 1);
    QCOMPARE(answer.value("rejected"_L1).toInt(), 1);
    QCOMPARE(answer.value("rejections"_L1)[0]["index"_L1].toInt(), 0);
    QCOMPARE(app().value(u"SELECT notes FROM actor WHERE id=2"_s).toString(), u"p"_s);
}

void TestSyncBackend::rejectsOnlyTheChangeWhoseNumberIsTooLarge()
{
    const QByteArray body = R"({"changes":[{"entity_type":"actor","entity_id":1,"operation":"update","version":1,)"
                            R"("data":{"notes":"good"}},{"entity_type":"node","entity_id":1,"operation":"update",)"
                            R"("version":1,"data":{"x":1e999}}]})";
    const auto outcome = answerOf<QByteArray>(
        [&](const auto &answered) { m_database->backend().push(m_phone->caller(), body, answered); });
    QCOMPARE(problemOf(outcome), QString());
    const QJsonObject answer = QJsonDocument::fromJson(std::get<QByteArray>(outcome)).object();
    QCOMPARE(answer.value("accepted"_L1).toInt(), 1);
    QCOMPARE(answer.value("rejections"_L1)[0]["code"_L1].toString(), u"invalid_value"_s);
    QCOMPARE(answer.value("rejections"_L1)[0]["index"_L1].toInt(), 1);
    QCOMPARE(app().value(u"SELECT x FROM node"_s).toDouble(), 1.5);
}

qint64 TestSyncBackend::toldOfADesktopEdit(const QJsonObject &pushed)
{
    m_phone->push({pushed});
    m_database->run(u"UPDATE actor SET ideal='desk' WHERE id=1"_s);
    return versionIn(m_phone->push({pushed}));
}

void TestSyncBackend::takesAPartialEditOnAVersionOnlyToldOfAndSendsTheRest()
{
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    const qint64 told = toldOfADesktopEdit(updateOf(row, {{u"notes"_s, u"p1"_s}}));
    QCOMPARE(told, versionOf(u"actor"_s, 1));
    QCOMPARE(m_phone->pushOne(updateOf(row, {{u"notes"_s, u"p2"_s}}, told)), u"accepted"_s);
    QCOMPARE(app().value(u"SELECT notes||ideal FROM actor WHERE id=1"_s).toString(), u"p2desk"_s);
    const auto changes = m_phone->pull();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(dataOf(changes[0]).value("ideal"_L1).toString(), u"desk"_s);
    QCOMPARE(m_phone->faults(), QString());
    // By now it has seen it.
    const QJsonObject seen = m_phone->row(u"actor"_s, 1);
    QCOMPARE(m_phone->pushOne(updateOf(seen, {{u"ideal"_s, u"mine"_s}})), u"accepted"_s);
    QCOMPARE(m_phone->pull().size(), 0);
}

void TestSyncBackend::keepsTheDesktopsColumnFromAWholeEditOnAVersionOnlyToldOf()
{
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    const QJsonObject first = with(dataOf(row), u"notes"_s, u"p1"_s);
    const qint64 told = toldOfADesktopEdit(updateOf(row, first));
    m_phone->push({updateOf(row, with(first, u"notes"_s, u"p2"_s), told)});
    QCOMPARE(app().value(u"SELECT ideal FROM actor WHERE id=1"_s).toString(), u"desk"_s);
    const auto changes = m_phone->pull();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(dataOf(changes[0]).value("ideal"_L1).toString(), u"desk"_s);
    QCOMPARE(m_phone->faults(), QString());
}

void TestSyncBackend::letsADeleteOnAVersionOnlyToldOfWait()
{
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    const qint64 told = toldOfADesktopEdit(updateOf(row, {{u"notes"_s, u"p1"_s}}));
    QCOMPARE(m_phone->pushOne(deleteOf(row, told)), u"conflict"_s);
    QVERIFY(app().value(u"SELECT deleted_at FROM actor WHERE id=1"_s).isNull());
}

void TestSyncBackend::remembersWhatItOnlyToldAPhone_data()
{
    QTest::addColumn<bool>("pairsAnew");
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("that pairs anew") << true << false;
    QTest::newRow("whose version is older by now") << false << true;
}

void TestSyncBackend::remembersWhatItOnlyToldAPhone()
{
    QFETCH(bool, pairsAnew);
    QFETCH(bool, isOlder);
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    const QJsonObject first = with(dataOf(row), u"notes"_s, u"p1"_s);
    const qint64 told = toldOfADesktopEdit(updateOf(row, first));
    if (pairsAnew)
        m_phone->pair();
    if (isOlder)
        m_database->run(u"UPDATE actor SET name='desk' WHERE id=1"_s);
    m_phone->push({updateOf(row, with(first, u"notes"_s, u"p2"_s), told)});
    QCOMPARE(app().value(u"SELECT notes||ideal FROM actor WHERE id=1"_s).toString(), u"p2desk"_s);
}

void TestSyncBackend::takesACircleOfNewRows_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("both optional") << u"ca"_s << u"cb"_s;
    QTest::newRow("both optional, turned") << u"cb"_s << u"ca"_s;
    QTest::newRow("one required") << u"da"_s << u"db"_s;
    QTest::newRow("one required, turned") << u"db"_s << u"da"_s;
}

void TestSyncBackend::takesACircleOfNewRows()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString one = newSyncUuid();
    const QString two = newSyncUuid();
    const QJsonObject answer = m_phone->push({createOf(first, {{u"n"_s, u"1"_s}, {u"other_sync_uuid"_s, two}}, one),
                                              createOf(second, {{u"n"_s, u"2"_s}, {u"other_sync_uuid"_s, one}}, two)});
    QVERIFY2(answer.value("accepted"_L1).toInt() == 2, QJsonDocument(answer).toJson().constData());
    const QString joined = u"SELECT count(*) FROM %1 AS a JOIN %2 AS b ON a.other=b.id AND b.other=a.id"_s;
    QCOMPARE(app().value(joined.arg(first, second)).toInt(), 1);
    BackendPhone other(*m_database, u"other"_s);
    other.pull();
    QCOMPARE(other.faults(), QString());
}

void TestSyncBackend::leavesADanglingRealReferenceAsItIs()
{
    m_database->run(u"UPDATE actor SET setting_id=1.5 WHERE id=1"_s);
    m_phone->pull();
    const QJsonObject row = m_phone->row(u"actor"_s, 1);
    QVERIFY(dataOf(row).value("setting_id_sync_uuid"_L1).isNull());
    QCOMPARE(m_phone->pushOne(updateOf(row, with(dataOf(row), u"ideal"_s, u"q"_s))), u"accepted"_s);
    QCOMPARE(app().value(u"SELECT ideal FROM actor WHERE id=1"_s).toString(), u"q"_s);
    QCOMPARE(app().value(u"SELECT setting_id FROM actor WHERE id=1"_s).toDouble(), 1.5);
}

void TestSyncBackend::leavesInfinitiesAsTheyAre()
{
    m_database->run(u"UPDATE actor SET age=9e999 WHERE id=1; UPDATE node SET x=-9e999 WHERE id=1"_s);
    m_phone->pull();
    const QJsonObject actor = m_phone->row(u"actor"_s, 1);
    const QJsonObject node = m_phone->row(u"node"_s, 1);
    QCOMPARE(m_phone->pushOne(updateOf(actor, with(dataOf(actor), u"ideal"_s, u"q"_s))), u"accepted"_s);
    QCOMPARE(m_phone->pushOne(updateOf(node, with(dataOf(node), u"description"_s, u"q"_s))), u"accepted"_s);
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(app().value(u"SELECT age FROM actor WHERE id=1 AND ideal='q'"_s).toDouble(), Infinity);
    QCOMPARE(app().value(u"SELECT x FROM node WHERE id=1 AND description='q'"_s).toDouble(), -Infinity);
}

void TestSyncBackend::letsTheAppSwapSyncUuids()
{
    const QString one = app().value(u"SELECT sync_uuid FROM actor WHERE id=1"_s).toString();
    const QString two = app().value(u"SELECT sync_uuid FROM actor WHERE id=2"_s).toString();
    m_database->run(u"UPDATE actor SET sync_uuid='tmp' WHERE id=1"_s);
    m_database->run(u"UPDATE actor SET sync_uuid=? WHERE id=2"_s, {one});
    m_database->run(u"UPDATE actor SET sync_uuid=? WHERE id=1"_s, {two});
    QCOMPARE(app().value(u"SELECT name FROM actor WHERE sync_uuid=?"_s, {one}).toString(), u"Bob"_s);
    m_phone->pull();
    QCOMPARE(m_phone->faults(), QString());
    QCOMPARE(dataOf(m_phone->row(u"actor"_s, 1)).value("name"_L1).toString(), u"Ann"_s);
    QCOMPARE(m_phone->row(u"actor"_s, 1).value("sync_uuid"_L1).toString(), two);
    BackendPhone other(*m_database, u"other"_s);
    other.pull();
    QCOMPARE(other.faults(), QString());
}

void TestSyncBackend::leavesFullTextTablesAlone()
{
    m_database->restart([this] {
        m_database->run(u"CREATE VIRTUAL TABLE found USING fts5(body); INSERT INTO found VALUES('hello world')"_s);
    });
    const QString shapes = u"SELECT group_concat(name||sql) FROM sqlite_schema WHERE name LIKE 'found%'"_s;
    const QString before = app().value(shapes).toString();
    QVERIFY(!before.contains(u"sync_uuid"));
    m_database->run(u"INSERT INTO found VALUES('a second text'); UPDATE found SET body='hello again' WHERE rowid=1"_s);
    QCOMPARE(app().value(u"SELECT count(*) FROM found WHERE found MATCH 'second'"_s).toInt(), 1);
    QCOMPARE(app().value(u"SELECT count(*) FROM found WHERE found MATCH 'world'"_s).toInt(), 0);
    m_database->run(u"INSERT INTO found(found) VALUES('integrity-check')"_s);
    m_database->run(u"INSERT INTO found(found) VALUES('rebuild')"_s);
    m_database->restart();
    QCOMPARE(app().value(shapes).toString(), before);
    QCOMPARE(m_phone->pull().size(), 0);
    QVERIFY(!m_phone->fullResync());
}

QTEST_GUILESS_MAIN(TestSyncBackend)
#include "tst_syncbackend.moc"
