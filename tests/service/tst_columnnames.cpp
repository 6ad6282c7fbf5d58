// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/columnnames.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestColumnNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatPeopleSay_data();
    void saysWhatPeopleSay();
    void showsNoTechnicalNames();
};

void TestColumnNames::saysWhatPeopleSay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("first_name") << u"First name"_s;
    QTest::newRow("background_id") << u"Background"_s;
    QTest::newRow("actor_id") << u"Character"_s;
    QTest::newRow("actor_age") << u"Age"_s;
    // Brought by an upgrade of the app.
    QTest::newRow("favourite_dish") << u"Favourite dish"_s;
    QTest::newRow("home_town_id") << u"Home town"_s;
    QTest::newRow("_") << QString();
}

void TestColumnNames::saysWhatPeopleSay()
{
    QFETCH(QString, name);
    QCOMPARE(ColumnNames::of(QString::fromLatin1(QTest::currentDataTag())), name);
}

void TestColumnNames::showsNoTechnicalNames()
{
    for (const QString &column : ColumnNames::known()) {
        const QString name = ColumnNames::of(column);
        QVERIFY2(!name.contains(u'_') && !name.endsWith(" id"_L1) && name[0].isUpper(), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestColumnNames)
#include "tst_columnnames.moc"
