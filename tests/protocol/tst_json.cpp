// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberThatNoDoubleHoldsIsNoNumber();
    void takesAnyValueAtTheTop_data();
    void takesAnyValueAtTheTop();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void keepsWholeNumbersWhole();
    void letsTheLastOfTwoEqualMembersWin();
    void nestsAThousandDeepButNotWithoutEnd();
    void keepsEscapesThatNobodyCanStoreVisible_data();
    void keepsEscapesThatNobodyCanStoreVisible();
    void storesEveryOtherText();
};

void TestJson::takesAnyValueAtTheTop_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << "{\"a\": [1]}"_ba << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1}}});
    QTest::newRow("array") << "[1, \"a\"]"_ba << QJsonValue(QJsonArray{1, u"a"_s});
    QTest::newRow("empty object") << "{}"_ba << QJsonValue(QJsonObject());
    QTest::newRow("empty array") << "[]"_ba << QJsonValue(QJsonArray());
    QTest::newRow("string") << "\"a,b\""_ba << QJsonValue(u"a,b"_s);
    QTest::newRow("number") << "-1.5e2"_ba << QJsonValue(-150);
    QTest::newRow("true") << "true"_ba << QJsonValue(true);
    QTest::newRow("null") << "null"_ba << QJsonValue(QJsonValue::Null);
    QTest::newRow("blanks around") << "\r\n\t 7 \n"_ba << QJsonValue(7);
    QTest::newRow("blanks around an object") << "\r\n\t {} \n"_ba << QJsonValue(QJsonObject());
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba << QJsonValue(QJsonObject());
    QTest::newRow("all escapes") << "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]"_ba
                                 << QJsonValue(QJsonArray{u"\"\\/\b\f\n\r\té"_s});
    QTest::newRow("points in a string") << "\"a.b. {\""_ba << QJsonValue(u"a.b. {"_s);
    QTest::newRow("UTF-8 to the last plane")
        << "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xf4\x8f\xbf\xbd\""_ba << QJsonValue(u"é€😀\U0010fffd"_s);
}

void TestJson::takesAnyValueAtTheTop()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonValue, value);
    const Decoded<QJsonValue> decoded = parseJson(body);
    QVERIFY(std::holds_alternative<QJsonValue>(decoded));
    QCOMPARE(std::get<QJsonValue>(decoded), value);
}

void TestJson::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArrayList bodies{
        ""_ba,
        " \r\n\t"_ba,
        "{"_ba,
        "{bad"_ba,
        "]"_ba,
        "1,2"_ba,
        "1]["_ba,
        "1],[2"_ba,
        "[1],[2]"_ba,
        "{}{}"_ba,
        "{} x"_ba,
        "[1]]"_ba,
        "[1,]"_ba,
        "[,1]"_ba,
        "[1 2]"_ba,
        "{\"a\"}"_ba,
        "{\"a\":}"_ba,
        "{\"a\":1,}"_ba,
        "{a:1}"_ba,
        "{1:1}"_ba,
        "['a']"_ba,
        "[\"a]"_ba,
        "[tru]"_ba,
        "[True]"_ba,
        "[NaN]"_ba,
        "[Infinity]"_ba,
        "[01]"_ba,
        "[-01]"_ba,
        "[+1]"_ba,
        "[.5]"_ba,
        "[-.5]"_ba,
        "[1.]"_ba,
        "[1.e5]"_ba,
        "[1e]"_ba,
        "[-]"_ba,
        "1."_ba,
        "[0x1]"_ba,
        "[1] // x"_ba,
        "[/**/1]"_ba,
        "[\"\\x\"]"_ba,
        "[\"\\u12\"]"_ba,
        "[\"\\u+123\"]"_ba,
        "[\"a\tb\"]"_ba,
        "[\"a\nb\"]"_ba,
        "\v[1]"_ba,
        "\xa0[1]"_ba,
        "undefined"_ba,
        // Not UTF-8: a stray byte, an overlong form, half a surrogate pair, beyond the last plane, cut off.
        "\xff\xfe{}"_ba,
        "[\"\xff\"]"_ba,
        "[\"\xc0\x80\"]"_ba,
        "[\"\xed\xa0\x80\"]"_ba,
        "[\"\xf4\x90\x80\x80\"]"_ba,
        "[\"\xe2\x82\"]"_ba,
        "{\"\xff\":1}"_ba,
        "\"\xff\""_ba,
        "[\"\xe4\"]"_ba,
        QByteArray("[\"a\0b\"]", 7),
        QByteArray("[1]\0", 4),
        QByteArray("\0[1]", 4),
        QByteArray("{}\0{}", 5),
    };
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::addRow("%02d %s", int(i), bodies[i].toPercentEncoding("[]{}\":,\\").constData()) << bodies[i];
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6);
}

void TestJson::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, body);
    const Decoded<QJsonValue> decoded = parseJson(body);
    QVERIFY(std::holds_alternative<Problem>(decoded));
    QCOMPARE(std::get<Problem>(decoded).status, 400);
    QCOMPARE(std::get<Problem>(decoded).code, "invalid_json"_ba);
    QVERIFY(std::get<Problem>(decoded).detail.endsWith(u'.'));
}

void TestJson::keepsWholeNumbersWhole()
{
    const Decoded<QJsonValue> decoded = parseJson("[9007199254740993, -9223372036854775808]");
    QCOMPARE(std::get<QJsonValue>(decoded)[0].toInteger(), 9'007'199'254'740'993);
    QCOMPARE(std::get<QJsonValue>(decoded)[1].toInteger(), std::numeric_limits<qint64>::min());
}

void TestJson::letsTheLastOfTwoEqualMembersWin()
{
    const Decoded<QJsonValue> decoded = parseJson("{\"a\":1,\"b\":2,\"a\":3}");
    QCOMPARE(std::get<QJsonValue>(decoded).toObject(), (QJsonObject{{u"a"_s, 3}, {u"b"_s, 2}}));
}

void TestJson::nestsAThousandDeepButNotWithoutEnd()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(std::holds_alternative<QJsonValue>(parseJson(nested(1000))));
    QVERIFY(std::holds_alternative<Problem>(parseJson(nested(2000))));
    QVERIFY(std::holds_alternative<Problem>(parseJson(nested(1'000'000))));
    QVERIFY(std::holds_alternative<Problem>(parseJson(QByteArray(1'000'000, '['))));
}

void TestJson::keepsEscapesThatNobodyCanStoreVisible_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"\"\\ud800\"", "\"a\\ud83dz\"", "\"\\udc00\"", "\"\\ude00\\ud83d\"",
                             "\"\\ud83d\\ud83d\\ude00\"", "\"\\u0000\"", "\"a\\u0000b\""})
        QTest::newRow(body) << QByteArray(body);
}

void TestJson::keepsEscapesThatNobodyCanStoreVisible()
{
    QFETCH(QByteArray, body);
    const Decoded<QJsonValue> alone = parseJson(body);
    QVERIFY(!isStorableText(std::get<QJsonValue>(alone).toString()));
    const Decoded<QJsonValue> inside = parseJson("{\"a\":[" + body + "]}");
    QVERIFY(!isStorableText(std::get<QJsonValue>(inside)["a"_L1][0].toString()));
}

void TestJson::storesEveryOtherText()
{
    QVERIFY(isStorableText(u""));
    QVERIFY(isStorableText(u"a\tb\nc\u0001\u007f\u0085\u2028\ufeff\uffff"));
    const Decoded<QJsonValue> pair = parseJson("\"\\ud83d\\ude00\"");
    QCOMPARE(std::get<QJsonValue>(pair).toString(), u"😀"_s);
    QVERIFY(isStorableText(std::get<QJsonValue>(pair).toString()));
}

void TestJson::aNumberThatNoDoubleHoldsIsNoNumber()
{
    const auto decoded = parseJson("[1e400,-1e400,1e-400,5,\"1e400\"]");
    QVERIFY(std::holds_alternative<QJsonValue>(decoded));
    const QJsonArray list = std::get<QJsonValue>(decoded).toArray();
    QVERIFY(list.at(0).isObject() && list.at(1).isObject());
    QCOMPARE(list.at(2), QJsonValue(0));
    QCOMPARE(list.at(3), QJsonValue(5));
    QCOMPARE(list.at(4).toString(), QStringLiteral("1e400"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
