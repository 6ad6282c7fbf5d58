// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/netchanges.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestNetChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoUpdatesAreOne();
    void anInsertedRowDidNotLiveThen();
    void whatCameAndWentIsNobodysBusiness();
    void aDeletedRowThatLivedIsARemoval();
    void aRowThatChangedItsIdStaysTheSameRow();
    void aNewUuidIsANewRowAndARemoval();
    void aReusedIdIsAnotherRow();
    void aRowThatWasBroughtBackIsACreate();
    void aRowSentAfterTheLastWalksEndIsRemovedToo();
    void theNewestChangeTellsWhoMadeIt();
    void comesSortedByTypeAndId();

private:
    /** Entries get ascending stamps; `previous` links to the entry before of the same row, where there is one. */
    static LogEntry entry(Stamp stamp, int type, qint64 id, LogOperation operation, Stamp previous,
                          bool wasDeleted = false)
    {
        LogEntry entry;
        entry.stamp = stamp;
        entry.previous = previous;
        entry.type = type;
        entry.id = id;
        entry.operation = operation;
        entry.wasDeleted = wasDeleted;
        entry.version = stamp;
        return entry;
    }
};

void TestNetChanges::twoUpdatesAreOne()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Update, 50));
    changes.add(entry(102, 0, 7, LogOperation::Update, 101));
    changes.fold();
    QCOMPARE(changes.rows().size(), size_t(1));
    QVERIFY(changes.rows()[0].livedThen);
    QVERIFY(!changes.rows()[0].isCreate());
    QCOMPARE(changes.rows()[0].newest, Stamp(102));
    QVERIFY(changes.removals().empty());
}

void TestNetChanges::anInsertedRowDidNotLiveThen()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Insert, 0));
    changes.add(entry(102, 0, 7, LogOperation::Update, 101));
    changes.fold();
    QCOMPARE(changes.rows().size(), size_t(1));
    QVERIFY(changes.rows()[0].isCreate());
}

void TestNetChanges::whatCameAndWentIsNobodysBusiness()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Insert, 0));
    changes.add(entry(102, 0, 7, LogOperation::Delete, 101), u"a"_s);
    changes.fold();
    QVERIFY(changes.rows().empty());
    QVERIFY(changes.removals().empty());
}

void TestNetChanges::aDeletedRowThatLivedIsARemoval()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Update, 50));
    changes.add(entry(102, 0, 7, LogOperation::Delete, 101), u"a"_s);
    changes.add(entry(103, 0, 8, LogOperation::Delete, 60, true), u"b"_s); // softly deleted long ago
    changes.fold();
    QCOMPARE(changes.removals().size(), size_t(1));
    QCOMPARE(changes.removals()[0].syncUuid, u"a"_s);
    QCOMPARE(changes.removals()[0].stamp, Stamp(102));
}

void TestNetChanges::aRowThatChangedItsIdStaysTheSameRow()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Insert, 0));
    changes.add(entry(102, 0, 70, LogOperation::Update, 101)); // id 7 became 70
    changes.fold();
    const auto &rows = changes.rows();
    const auto moved = std::find_if(rows.cbegin(), rows.cend(), [](const NetChange &c) { return c.id == 70; });
    QVERIFY(moved != rows.cend());
    QVERIFY2(moved->isCreate(), "it was inserted in this range, under another id");
}

void TestNetChanges::aNewUuidIsANewRowAndARemoval()
{
    for (const bool renameFirst : {true, false}) {
        NetChanges changes(100);
        if (renameFirst)
            changes.add(entry(101, 0, 7, LogOperation::Rename, 50), u"old"_s);
        changes.add(entry(102, 0, 7, LogOperation::Update, 50));
        if (!renameFirst)
            changes.add(entry(103, 0, 7, LogOperation::Rename, 50), u"old"_s);
        changes.fold();
        QCOMPARE(changes.rows().size(), size_t(1));
        QVERIFY(changes.rows()[0].isCreate());
        QCOMPARE(changes.removals().size(), size_t(1));
        QCOMPARE(changes.removals()[0].syncUuid, u"old"_s);
    }
}

void TestNetChanges::aReusedIdIsAnotherRow()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Delete, 50), u"old"_s);
    changes.add(entry(102, 0, 7, LogOperation::Insert, 0));
    changes.fold();
    QCOMPARE(changes.rows().size(), size_t(1));
    QVERIFY(changes.rows()[0].isCreate());
    QCOMPARE(changes.removals().size(), size_t(1));
}

void TestNetChanges::aRowThatWasBroughtBackIsACreate()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Update, 50));        // deleted softly
    changes.add(entry(102, 0, 7, LogOperation::Update, 101, true)); // and brought back
    changes.fold();
    QVERIFY(changes.rows()[0].livedThen);
    QVERIFY(changes.rows()[0].isCreate());
}

void TestNetChanges::aRowSentAfterTheLastWalksEndIsRemovedToo()
{
    NetChanges changes(100, 105); // the last walk ended at 100 and read its last row at 105
    changes.add(entry(103, 0, 7, LogOperation::Insert, 0));
    changes.add(entry(110, 0, 7, LogOperation::Delete, 103), u"sent"_s);
    changes.add(entry(111, 0, 8, LogOperation::Insert, 0));
    changes.add(entry(112, 0, 8, LogOperation::Delete, 111), u"unsent"_s);
    changes.fold();
    QCOMPARE(changes.removals().size(), size_t(1));
    QCOMPARE(changes.removals()[0].syncUuid, u"sent"_s);
}

void TestNetChanges::theNewestChangeTellsWhoMadeIt()
{
    NetChanges changes(100);
    LogEntry own = entry(101, 0, 7, LogOperation::Update, 50);
    own.registration = 4097;
    changes.add(own);
    changes.add(entry(102, 0, 7, LogOperation::Update, 101));
    LogEntry last = entry(103, 0, 8, LogOperation::Update, 60);
    last.registration = 4097;
    changes.add(last);
    changes.fold();
    QCOMPARE(changes.rows()[0].registration, qint64(0));
    QCOMPARE(changes.rows()[1].registration, qint64(4097));
}

void TestNetChanges::comesSortedByTypeAndId()
{
    NetChanges changes(100);
    changes.add(entry(101, 2, 1, LogOperation::Update, 50));
    changes.add(entry(102, 0, 9, LogOperation::Update, 51));
    changes.add(entry(103, 0, 3, LogOperation::Update, 52));
    changes.fold();
    QList<QPair<int, qint64>> order;
    for (const NetChange &change : changes.rows())
        order.append({change.type, change.id});
    QCOMPARE(order, (QList<QPair<int, qint64>>{{0, 3}, {0, 9}, {2, 1}}));
}

QTEST_APPLESS_MAIN(TestNetChanges)
#include "tst_netchanges.moc"
