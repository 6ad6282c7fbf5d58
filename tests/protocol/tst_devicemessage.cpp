// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/devicemessage.h"
#include "support/shapefaults.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

QByteArray registration(const QJsonObject &changed = {})
{
    QJsonObject body{{u"device_id"_s, u"phone-1"_s}, {u"device_name"_s, u"Phone"_s}, {u"pairing_token"_s, u"secret"_s}};
    for (auto member = changed.begin(); member != changed.end(); ++member)
        body.insert(member.key(), member.value());
    return QJsonDocument(body).toJson();
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDeviceMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARegistration();
    void takesEveryAllowedDeviceId_data();
    void takesEveryAllowedDeviceId();
    void refusesOtherDeviceIds_data();
    void refusesOtherDeviceIds();
    void takesEveryAllowedDeviceName_data();
    void takesEveryAllowedDeviceName();
    void refusesOtherDeviceNames_data();
    void refusesOtherDeviceNames();
    void refusesAMissingToken_data();
    void refusesAMissingToken();
    void namesEachFaultOfARegistration();
    void tellsTheTwoKindsOfGrantApart();
    void offersWhatAPhoneNeeds();
    void keepsTheCodeSmall();
    void listsDevices();
    void tellsTheStatus();
};

void TestDeviceMessage::readsARegistration()
{
    const Decoded<RegisterRequest> decoded = decodeRegister(registration({{u"unknown"_s, 1}}));
    QVERIFY(std::holds_alternative<RegisterRequest>(decoded));
    const RegisterRequest &request = std::get<RegisterRequest>(decoded);
    QCOMPARE(request.deviceId, u"phone-1"_s);
    QCOMPARE(request.deviceName, u"Phone"_s);
    QCOMPARE(request.pairingToken, "secret"_ba);
}

void TestDeviceMessage::takesEveryAllowedDeviceId_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("shortest") << u"a"_s;
    QTest::newRow("longest") << QString(255, u'z');
    QTest::newRow("every kind") << u"AZaz09._:-"_s;
}

void TestDeviceMessage::takesEveryAllowedDeviceId()
{
    QFETCH(QString, id);
    const Decoded<RegisterRequest> decoded = decodeRegister(registration({{u"device_id"_s, id}}));
    QCOMPARE(shapeFaults(decoded), QStringList());
    QCOMPARE(std::get<RegisterRequest>(decoded).deviceId, id);
}

void TestDeviceMessage::refusesOtherDeviceIds_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("too long") << QJsonValue(QString(256, u'z'));
    QTest::newRow("blank") << QJsonValue(u"a b"_s);
    QTest::newRow("line feed at the end") << QJsonValue(u"a\n"_s);
    QTest::newRow("slash") << QJsonValue(u"a/b"_s);
    QTest::newRow("percent") << QJsonValue(u"a%2Fb"_s);
    QTest::newRow("letter of another script") << QJsonValue(u"é"_s);
    QTest::newRow("digit of another script") << QJsonValue(u"٣"_s);
    QTest::newRow("NUL") << QJsonValue(u"a"_s + QChar(u'\0'));
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QJsonValue(5);
    QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s});
}

void TestDeviceMessage::refusesOtherDeviceIds()
{
    QFETCH(QJsonValue, id);
    QCOMPARE(shapeFaults(decodeRegister(registration({{u"device_id"_s, id}}))), QStringList{u"/device_id"_s});
}

void TestDeviceMessage::takesEveryAllowedDeviceName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("shortest") << u"a"_s;
    QTest::newRow("longest") << QString(255, u'é');
    QTest::newRow("longest, beyond the first plane") << u"😀"_s.repeated(255);
    QTest::newRow("markup stays text") << u"<b>Anna's & Bob's</b> phone"_s;
    QTest::newRow("joined emoji") << u"👩\u200d🚀"_s;
    QTest::newRow("right to left") << u"هاتف"_s;
}

void TestDeviceMessage::takesEveryAllowedDeviceName()
{
    QFETCH(QString, name);
    const Decoded<RegisterRequest> decoded = decodeRegister(registration({{u"device_name"_s, name}}));
    QCOMPARE(shapeFaults(decoded), QStringList());
    QCOMPARE(std::get<RegisterRequest>(decoded).deviceName, name);
}

void TestDeviceMessage::refusesOtherDeviceNames_data()
{
    QTest::addColumn<QJsonValue>("name");
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("too long") << QJsonValue(QString(256, u'é'));
    QTest::newRow("too long, beyond the first plane") << QJsonValue(u"😀"_s.repeated(256));
    for (const char16_t c :
         {u'\0', u'\t', u'\n', u'\r', u'\x1b', u'\x1f', u'\x7f', u'\x80', u'\x85', u'\x9f', u'\u2028', u'\u2029'})
        QTest::addRow("control %04x", c) << QJsonValue(u"a"_s + QChar(c) + u'b');
    QTest::newRow("high surrogate") << QJsonValue(u"a"_s + QChar(0xd83d));
    QTest::newRow("low surrogate") << QJsonValue(QChar(0xde00) + u"a"_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QJsonValue(5);
}

void TestDeviceMessage::refusesOtherDeviceNames()
{
    QFETCH(QJsonValue, name);
    QCOMPARE(shapeFaults(decodeRegister(registration({{u"device_name"_s, name}}))), QStringList{u"/device_name"_s});
}

void TestDeviceMessage::refusesAMissingToken_data()
{
    QTest::addColumn<QJsonValue>("token");
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << QJsonValue(5);
    QTest::newRow("surrogate") << QJsonValue(QString(QChar(0xd83d)));
}

void TestDeviceMessage::refusesAMissingToken()
{
    QFETCH(QJsonValue, token);
    QCOMPARE(shapeFaults(decodeRegister(registration({{u"pairing_token"_s, token}}))),
             QStringList{u"/pairing_token"_s});
}

void TestDeviceMessage::namesEachFaultOfARegistration()
{
    QCOMPARE(shapeFaults(decodeRegister("{}")), (QStringList{u"/device_id"_s, u"/device_name"_s, u"/pairing_token"_s}));
    QCOMPARE(shapeFaults(decodeRegister("[]")), QStringList{QString()});
    QCOMPARE(shapeFaults(decodeRegister("")), QStringList{u"invalid_json"_s});
}

void TestDeviceMessage::tellsTheTwoKindsOfGrantApart()
{
    GrantedToken granted{{1, 2, u"phone-1"_s, u"Phone"_s}, "token"_ba, 1, false};
    const QJsonObject expected{
        {u"device_id"_s, u"phone-1"_s},
        {u"device_name"_s, u"Phone"_s},
        {u"auth_token"_s, u"token"_s},
        {u"message"_s, u"Device registered"_s},
        {u"expires_at"_s, u"1970-01-01T00:00:00.000001Z"_s},
    };
    QCOMPARE(objectOf(encodeGrantedToken(granted)), expected);
    granted.alreadyRegistered = true;
    QCOMPARE(objectOf(encodeGrantedToken(granted))["message"_L1].toString(), u"Device already registered"_s);
}

void TestDeviceMessage::offersWhatAPhoneNeeds()
{
    PairingData data{u"192.168.1.5"_s, 8765, "token"_ba, 1, {u"192.168.1.5"_s, u"10.0.0.1"_s}, u"desk"_s, {}};
    QJsonObject expected{
        {u"ip"_s, u"192.168.1.5"_s},
        {u"port"_s, 8765},
        {u"token"_s, u"token"_s},
        {u"expires_at"_s, u"1970-01-01T00:00:00.000001Z"_s},
        {u"ips"_s, QJsonArray{u"192.168.1.5"_s, u"10.0.0.1"_s}},
        {u"name"_s, u"desk"_s},
    };
    QCOMPARE(objectOf(encodePairingData(data)), expected);
    data.fingerprint = QByteArray(64, 'a');
    expected.insert(u"fp"_s, QString(64, u'a'));
    QCOMPARE(objectOf(encodePairingData(data)), expected);
}

void TestDeviceMessage::keepsTheCodeSmall()
{
    PairingData data{u"192.168.1.5"_s, 8765, "token"_ba, 1, {u"192.168.1.5"_s}, u"desk"_s, {}};
    QCOMPARE(encodePairingCode(data), R"({"ip":"192.168.1.5","port":8765,"token":"token"})"_ba);
    data.fingerprint = "ab"_ba;
    QCOMPARE(encodePairingCode(data), R"({"fp":"ab","ip":"192.168.1.5","port":8765,"token":"token"})"_ba);
}

void TestDeviceMessage::listsDevices()
{
    QCOMPARE(encodeDevices({}), "{\"devices\":[]}"_ba);
    const QJsonObject list = objectOf(
        encodeDevices({{1, u"a"_s, u"A <b>"_s, std::nullopt, 1, 2, true}, {2, u"b"_s, u"B"_s, 3, 1, 2, false}}));
    const QJsonObject first{
        {u"id"_s, 1},
        {u"device_id"_s, u"a"_s},
        {u"device_name"_s, u"A <b>"_s},
        {u"last_sync_at"_s, QJsonValue::Null},
        {u"created_at"_s, u"1970-01-01T00:00:00.000001Z"_s},
        {u"expires_at"_s, u"1970-01-01T00:00:00.000002Z"_s},
        {u"is_active"_s, true},
    };
    QCOMPARE(list["devices"_L1].toArray().size(), 2);
    QCOMPARE(list["devices"_L1][0].toObject(), first);
    QCOMPARE(list["devices"_L1][1]["last_sync_at"_L1].toString(), u"1970-01-01T00:00:00.000003Z"_s);
    QCOMPARE(list["devices"_L1][1]["is_active"_L1], QJsonValue(false));
}

void TestDeviceMessage::tellsTheStatus()
{
    const QJsonObject expected{
        {u"device_id"_s, u"a"_s},
        {u"device_name"_s, u"A"_s},
        {u"last_sync_at"_s, QJsonValue::Null},
        {u"pending_changes_count"_s, 3},
        {u"pending_conflicts_count"_s, 4},
        {u"server_timestamp"_s, u"1970-01-01T00:00:00.000005Z"_s},
    };
    QCOMPARE(objectOf(encodeStatus({u"a"_s, u"A"_s, std::nullopt, 3, 4, 5})), expected);
}

QTEST_GUILESS_MAIN(TestDeviceMessage)
#include "tst_devicemessage.moc"
