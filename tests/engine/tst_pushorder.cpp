// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushorder.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestPushOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheOrderWhereNothingDepends();
    void placesParentsFirst();
    void placesParentsNamedByIdFirst();
    void keepsChangesToOneRowInTheirOrder();
    void cutsACircleAtTheOptionalReference_data();
    void cutsACircleAtTheOptionalReference();
    void ordersALongChain();

private:
    static Column reference(const QString &name, bool nullable)
    {
        Column column;
        column.name = name;
        column.kind = ColumnKind::Integer;
        column.nullable = nullable;
        return column;
    }

    static Change create(int index, const QString &type, const QString &uuid, const QJsonObject &data = {})
    {
        Change change;
        change.index = index;
        change.entityType = type;
        change.syncUuid = uuid;
        change.operation = Operation::Create;
        change.data = data;
        return change;
    }

    Schema m_schema;
};

void TestPushOrder::initTestCase()
{
    const auto type = [](const QString &table, const QList<Column> &columns) {
        EntityType entity;
        entity.table = table;
        entity.columns = columns;
        return entity;
    };
    m_schema = Schema({type(u"actor"_s, {reference(u"setting_id"_s, false)}), type(u"setting"_s, {}),
                       type(u"node"_s, {reference(u"parent_id"_s, true)}), type(u"ca"_s, {reference(u"b_id"_s, true)}),
                       type(u"cb"_s, {reference(u"a_id"_s, false)})},
                      {{u"actor.setting_id"_s, u"setting"_s},
                       {u"node.parent_id"_s, u"node"_s},
                       {u"ca.b_id"_s, u"cb"_s},
                       {u"cb.a_id"_s, u"ca"_s}});
}

void TestPushOrder::keepsTheOrderWhereNothingDepends()
{
    const QList<Change> changes{create(0, u"setting"_s, u"a"_s), create(1, u"setting"_s, u"b"_s)};
    QCOMPARE(PushOrder(m_schema, changes).sequence(), (QList<int>{0, 1}));
}

void TestPushOrder::placesParentsFirst()
{
    const QList<Change> changes{create(0, u"actor"_s, u"kid"_s, {{u"setting_id_sync_uuid"_s, u"WORLD"_s}}),
                                create(1, u"setting"_s, u"world"_s)};
    const PushOrder order(m_schema, changes);
    QCOMPARE(order.sequence(), (QList<int>{1, 0}));
    QVERIFY(order.creates(m_schema.indexOf(u"setting"_s), u"world"_s));
    QVERIFY(!order.creates(m_schema.indexOf(u"actor"_s), u"world"_s));
}

void TestPushOrder::placesParentsNamedByIdFirst()
{
    Change world = create(1, u"setting"_s, {});
    world.entityId = 50;
    const QList<Change> changes{create(0, u"actor"_s, u"kid"_s, {{u"setting_id"_s, 50}}), world};
    QCOMPARE(PushOrder(m_schema, changes).sequence(), (QList<int>{1, 0}));
}

void TestPushOrder::keepsChangesToOneRowInTheirOrder()
{
    Change second = create(1, u"actor"_s, u"kid"_s, {{u"setting_id_sync_uuid"_s, u"world"_s}});
    second.operation = Operation::Update;
    const QList<Change> changes{create(0, u"actor"_s, u"kid"_s), second, create(2, u"setting"_s, u"world"_s)};
    const QList<int> sequence = PushOrder(m_schema, changes).sequence();
    QVERIFY(sequence.indexOf(0) < sequence.indexOf(1));
    QVERIFY(sequence.indexOf(2) < sequence.indexOf(1));
    QCOMPARE(sequence.size(), 3);
}

void TestPushOrder::cutsACircleAtTheOptionalReference_data()
{
    QTest::addColumn<bool>("optionalFirst");
    QTest::newRow("ca, cb") << true;
    QTest::newRow("cb, ca") << false;
}

void TestPushOrder::cutsACircleAtTheOptionalReference()
{
    QFETCH(bool, optionalFirst);
    const Change ca = create(0, u"ca"_s, u"a"_s, {{u"b_id_sync_uuid"_s, u"b"_s}});
    const Change cb = create(1, u"cb"_s, u"b"_s, {{u"a_id_sync_uuid"_s, u"a"_s}});
    const QList<Change> changes = optionalFirst ? QList<Change>{ca, cb} : QList<Change>{cb, ca};
    const QList<int> sequence = PushOrder(m_schema, changes).sequence();
    const int a = optionalFirst ? 0 : 1;
    QVERIFY2(sequence.indexOf(a) < sequence.indexOf(1 - a), "cb cannot do without ca");
}

void TestPushOrder::ordersALongChain()
{
    QList<Change> changes;
    constexpr int Length = 20'000;
    for (int i = 0; i < Length; ++i) {
        changes.append(create(i, u"node"_s, u"n%1"_s.arg(i), {{u"parent_id_sync_uuid"_s, u"n%1"_s.arg(i + 1)}}));
    }
    const QList<int> sequence = PushOrder(m_schema, changes).sequence();
    QCOMPARE(sequence.first(), Length - 1);
    QCOMPARE(sequence.last(), 0);
}

QTEST_APPLESS_MAIN(TestPushOrder)
#include "tst_pushorder.moc"
