// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/columnvalue.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <limits>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestColumnValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhatFitsTheColumn_data();
    void storesWhatFitsTheColumn();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void knowsAgainWhatItSent_data();
    void knowsAgainWhatItSent();
    void tellsDifferentValuesApart();

private:
    static Column column(ColumnKind kind, bool nullable = true)
    {
        Column column;
        column.name = u"c"_s;
        column.kind = kind;
        column.nullable = nullable;
        return column;
    }
};

void TestColumnValue::storesWhatFitsTheColumn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<QVariant>("stored");

    QTest::newRow("integer") << int(ColumnKind::Integer) << QJsonValue(7) << QVariant(7LL);
    QTest::newRow("integer as 7.0") << int(ColumnKind::Integer) << QJsonValue(7.0) << QVariant(7LL);
    QTest::newRow("large integer") << int(ColumnKind::Integer) << QJsonValue(Q_INT64_C(9'007'199'254'740'993))
                                   << QVariant(Q_INT64_C(9'007'199'254'740'993));
    QTest::newRow("real") << int(ColumnKind::Real) << QJsonValue(0.1) << QVariant(0.1);
    QTest::newRow("true") << int(ColumnKind::Boolean) << QJsonValue(true) << QVariant(1LL);
    QTest::newRow("0 for false") << int(ColumnKind::Boolean) << QJsonValue(0) << QVariant(0LL);
    QTest::newRow("text") << int(ColumnKind::Text) << QJsonValue(u"Ärger 漢字 🏰"_s) << QVariant(u"Ärger 漢字 🏰"_s);
    QTest::newRow("empty text is not null") << int(ColumnKind::Text) << QJsonValue(u""_s) << QVariant(u""_s);
    QTest::newRow("null") << int(ColumnKind::Text) << QJsonValue(QJsonValue::Null) << QVariant();
}

void TestColumnValue::storesWhatFitsTheColumn()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, sent);
    QFETCH(QVariant, stored);
    const auto result = toStored(column(ColumnKind(kind)), sent);
    QVERIFY(std::holds_alternative<QVariant>(result));
    QVERIFY(isSameStored(std::get<QVariant>(result), stored));
    QCOMPARE(std::get<QVariant>(result).isNull(), stored.isNull());
}

void TestColumnValue::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("sent");

    QTest::newRow("text for a number") << int(ColumnKind::Integer) << QJsonValue(u"very old"_s);
    QTest::newRow("half a number") << int(ColumnKind::Integer) << QJsonValue(1.5);
    QTest::newRow("true for a number") << int(ColumnKind::Integer) << QJsonValue(true);
    QTest::newRow("2 for a boolean") << int(ColumnKind::Boolean) << QJsonValue(2);
    QTest::newRow("text for a boolean") << int(ColumnKind::Boolean) << QJsonValue(u"true"_s);
    QTest::newRow("number for a text") << int(ColumnKind::Text) << QJsonValue(5);
    QTest::newRow("object") << int(ColumnKind::Text) << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("list") << int(ColumnKind::Any) << QJsonValue(QJsonArray{1});
    QTest::newRow("NUL") << int(ColumnKind::Text) << QJsonValue(u"a\0b"_s);
    QTest::newRow("lone surrogate") << int(ColumnKind::Text) << QJsonValue(QString(QChar(0xd800)));
    QTest::newRow("any BLOB") << int(ColumnKind::Blob) << QJsonValue(u"00"_s);
}

void TestColumnValue::refusesWhatDoesNotFit()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, sent);
    const auto result = toStored(column(ColumnKind(kind)), sent);
    QVERIFY(std::holds_alternative<Refusal>(result));
    QCOMPARE(std::get<Refusal>(result).code, RejectionCode::InvalidValue);
    QVERIFY(!std::get<Refusal>(result).detail.isEmpty());
}

void TestColumnValue::knowsAgainWhatItSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QVariant>("stored");

    QTest::newRow("null") << int(ColumnKind::Integer) << QVariant();
    QTest::newRow("integer") << int(ColumnKind::Integer) << QVariant(42LL);
    QTest::newRow("boolean") << int(ColumnKind::Boolean) << QVariant(1LL);
    QTest::newRow("boolean that is none") << int(ColumnKind::Boolean) << QVariant(7LL);
    QTest::newRow("real") << int(ColumnKind::Real) << QVariant(0.30000000000000004);
    QTest::newRow("infinity") << int(ColumnKind::Real) << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("text in a number's column") << int(ColumnKind::Integer) << QVariant(u"old"_s);
    QTest::newRow("BLOB in a text's column") << int(ColumnKind::Text) << QVariant(QByteArray("\x00\xff", 2));
}

void TestColumnValue::knowsAgainWhatItSent()
{
    QFETCH(int, kind);
    QFETCH(QVariant, stored);
    const Column c = column(ColumnKind(kind));
    QVERIFY(isSameValue(c, toWire(c, stored), stored));
}

void TestColumnValue::tellsDifferentValuesApart()
{
    const Column text = column(ColumnKind::Text);
    QVERIFY(!isSameValue(text, QJsonValue::Null, QVariant(u""_s)));
    QVERIFY(!isSameValue(text, u""_s, QVariant()));
    QVERIFY(!isSameValue(text, u"a"_s, QVariant(u"A"_s)));
    QVERIFY(!isSameValue(column(ColumnKind::Integer), u"1"_s, QVariant(1LL)));
    QVERIFY(!isSameStored(QVariant(u"1"_s), QVariant(1LL)));
    QVERIFY(isSameStored(QVariant(1.0), QVariant(1LL)));
}

QTEST_APPLESS_MAIN(TestColumnValue)
#include "tst_columnvalue.moc"
