// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/entitynames.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestEntityNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsTypesAsPeopleDo();
    void knowsATypeByItsTableToo();
    void callsUnknownTypesAsTheirTable();
    void listsEachTypeOnce();
};

void TestEntityNames::callsTypesAsPeopleDo()
{
    QCOMPARE(EntityNames::one(u"actor"_s), u"character"_s);
    QCOMPARE(EntityNames::counted(u"actor"_s, 3), u"3 character(s)"_s);
}

void TestEntityNames::knowsATypeByItsTableToo()
{
    for (const QString &type : {u"location"_s, u"location_"_s})
        QCOMPARE(EntityNames::one(type), u"place"_s);
    for (const QString &type : {u"object"_s, u"object_"_s})
        QCOMPARE(EntityNames::one(type), u"object"_s);
}

void TestEntityNames::callsUnknownTypesAsTheirTable()
{
    QCOMPARE(EntityNames::one(u"star_ship_"_s), u"star ship"_s);
    QCOMPARE(EntityNames::counted(u"star_ship_"_s, 2), u"2 \"star ship\""_s);
}

void TestEntityNames::listsEachTypeOnce()
{
    const QStringList types = EntityNames::types();
    QCOMPARE(types.size(), 63);
    QCOMPARE(QSet<QString>(types.cbegin(), types.cend()).size(), types.size());
    QVERIFY(types.contains(u"location"_s));
    QVERIFY(types.contains(u"object_"_s));
    QSet<QString> names;
    for (const QString &type : types)
        names.insert(EntityNames::one(type));
    QCOMPARE(names.size(), types.size());
}

QTEST_GUILESS_MAIN(TestEntityNames)
#include "tst_entitynames.moc"
