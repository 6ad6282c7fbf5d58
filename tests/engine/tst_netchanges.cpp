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
    void aRowThatTookANewUuidIsAsNewAsThatUuid_data();
    void aRowThatTookANewUuidIsAsNewAsThatUuid();
    void aReusedIdIsAnotherRow();
    void aRowThatWasBroughtBackIsACreate();
    void aRowThatAReplaceBroughtBackIsACreate();
    void aRowIsKnownByTheIdItHadThen();
    void aTombstoneWrittenAnewIsNotTheNextHoldersEnd();
    void anIdThatChangesHandsIsToldOf_data();
    void anIdThatChangesHandsIsToldOf();
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

void TestNetChanges::aRowThatTookANewUuidIsAsNewAsThatUuid_data()
{
    QTest::addColumn<bool>("isNewUuid");
    QTest::newRow("the phone knows it") << false;
    QTest::newRow("another got it since") << true;
}

/** UPDATE OR REPLACE t SET id=8, sync_uuid=… WHERE id=6, where a row 8 has that sync_uuid. */
void TestNetChanges::aRowThatTookANewUuidIsAsNewAsThatUuid()
{
    QFETCH(bool, isNewUuid);
    NetChanges changes(100);
    if (isNewUuid) {
        changes.add(entry(101, 0, 3, LogOperation::Rename, 50), u"a"_s);
        changes.add(entry(102, 0, 3, LogOperation::Displace, 0));
        changes.add(entry(103, 0, 8, LogOperation::Update, 50));
    }
    changes.add(entry(104, 0, 8, LogOperation::Hold, isNewUuid ? 103 : 50));
    changes.add(entry(105, 0, 6, LogOperation::Rename, 40), u"b"_s);
    changes.add(entry(106, 0, 6, LogOperation::Displace, 0));
    changes.add(entry(107, 0, 8, LogOperation::Update, 40));
    changes.fold();
    const auto &rows = changes.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const NetChange &c) { return c.id == 8; });
    QVERIFY(row != rows.cend());
    QCOMPARE(row->isCreate(), isNewUuid);
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

void TestNetChanges::aRowThatAReplaceBroughtBackIsACreate()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Update, 50));        // deleted softly
    changes.add(entry(102, 0, 7, LogOperation::Insert, 101, true)); // replaced, its identity kept
    changes.fold();
    QVERIFY(changes.rows()[0].isCreate());
}

void TestNetChanges::aRowIsKnownByTheIdItHadThen()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Displace, 0)); // id 7 became 8
    changes.add(entry(102, 0, 8, LogOperation::Update, 50));
    changes.add(entry(103, 0, 8, LogOperation::Displace, 0)); // and 9
    changes.add(entry(104, 0, 9, LogOperation::Update, 102));
    changes.add(entry(105, 0, 3, LogOperation::Displace, 0)); // id 3 became 4, and went
    changes.add(entry(106, 0, 4, LogOperation::Update, 51));
    changes.add(entry(107, 0, 4, LogOperation::Delete, 106), u"gone"_s);
    changes.fold();
    QCOMPARE(changes.rows().size(), size_t(1));
    QCOMPARE(changes.rows()[0].id, qint64(9));
    QCOMPARE(changes.rows()[0].idThen, qint64(7));
    QCOMPARE(changes.removals().size(), size_t(1));
    QCOMPARE(changes.removals()[0].idThen, qint64(3));
    QCOMPARE(changes.removals()[0].first, Stamp(106));
}

void TestNetChanges::aTombstoneWrittenAnewIsNotTheNextHoldersEnd()
{
    NetChanges changes(100);
    changes.add(entry(101, 0, 7, LogOperation::Update, 50));
    changes.add(entry(102, 0, 7, LogOperation::Delete, 20), u"long gone"_s); // who had the id before
    changes.fold();
    QCOMPARE(changes.rows().size(), size_t(1));
    QCOMPARE(changes.rows()[0].newest, Stamp(101));
    QCOMPARE(changes.removals().size(), size_t(1));
}

void TestNetChanges::anIdThatChangesHandsIsToldOf_data()
{
    using Entries = QList<LogEntry>;
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("expected");
    const auto update = entry(101, 0, 7, LogOperation::Update, 50);
    const auto insert = entry(102, 0, 7, LogOperation::Insert, 0);
    const auto remove = entry(101, 0, 7, LogOperation::Delete, 50);
    QTest::newRow("not by an update") << Entries{update} << u""_s;
    QTest::newRow("not by a REPLACE that keeps the identity")
        << Entries{entry(101, 0, 7, LogOperation::Insert, 50)} << u""_s;
    QTest::newRow("put in") << Entries{insert} << u"7: free"_s;
    QTest::newRow("taken out") << Entries{remove} << u"7: lost u101"_s;
    QTest::newRow("used again") << Entries{remove, insert} << u"7: lost u101"_s;
    QTest::newRow("put in and taken out")
        << Entries{insert, entry(103, 0, 7, LogOperation::Delete, 102)} << u"7: free lost u103"_s;
    QTest::newRow("renamed") << Entries{entry(101, 0, 7, LogOperation::Rename, 50),
                                        entry(102, 0, 7, LogOperation::Update, 50)}
                             << u"7: lost u101"_s;
    QTest::newRow("moved") << Entries{entry(101, 0, 7, LogOperation::Displace, 0),
                                      entry(102, 0, 8, LogOperation::Update, 50)}
                           << u"7: moved; 8: free"_s;
    QTest::newRow("moved where one was pushed out")
        << Entries{entry(101, 0, 8, LogOperation::Delete, 40), entry(102, 0, 7, LogOperation::Displace, 0),
                   entry(103, 0, 8, LogOperation::Update, 50)}
        << u"7: moved; 8: lost u101"_s;
    QTest::newRow("while the last walk was under way")
        << Entries{entry(101, 0, 7, LogOperation::Insert, 0), entry(120, 0, 7, LogOperation::Displace, 0),
                   entry(121, 0, 8, LogOperation::Update, 101)}
        << u"7: free moved unsure; 8: free"_s;
}

void TestNetChanges::anIdThatChangesHandsIsToldOf()
{
    QFETCH(QList<LogEntry>, entries);
    QFETCH(QString, expected);
    const bool crossed = entries.last().stamp > 120;
    NetChanges changes(100, crossed ? 110 : 0);
    for (const LogEntry &entry : entries) {
        const bool buries = entry.operation == LogOperation::Delete || entry.operation == LogOperation::Rename;
        changes.add(entry, buries ? u"u%1"_s.arg(entry.stamp) : QString());
    }
    changes.fold();
    QStringList told;
    for (const NetIdentity &identity : changes.identities()) {
        QStringList words{QString::number(identity.id) + u':'};
        if (identity.wasFree)
            words.append(u"free"_s);
        if (identity.movedAway)
            words.append(u"moved"_s);
        for (const QString &uuid : identity.lost)
            words.append(u"lost "_s + uuid);
        if (identity.unsure)
            words.append(u"unsure"_s);
        told.append(words.join(u' '));
    }
    QCOMPARE(told.join("; "_L1), expected);
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
