// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictdraft.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Side = ConflictDraft::Side;
using Situation = ConflictView::Situation;
using Storymaster::ConflictChoice;
using Way = ConflictDraft::Way;

namespace {

ConflictValue text(const QString &value)
{
    return {value, value};
}

/** Contradicts where `merged` is empty. */
ConflictColumn column(const QString &name, const QString &desktop, const QString &phone, const QString &merged = {})
{
    ConflictColumn column;
    column.name = name;
    column.label = name;
    column.kind = ConflictColumn::Kind::Text;
    column.desktop = text(desktop);
    column.phone = text(phone);
    column.contradicts = merged.isEmpty();
    column.merged = column.contradicts ? column.desktop : text(merged);
    return column;
}

ConflictView viewOf(const QList<ConflictColumn> &columns, Situation situation = Situation::BothChanged)
{
    ConflictView view;
    view.id = 1;
    view.situation = situation;
    view.canKeepBoth = situation == Situation::BothChanged;
    view.columns = columns;
    return view;
}

ConflictDraft draftOf(const ConflictView &view)
{
    ConflictDraft draft;
    draft.follow(view);
    return draft;
}

} // namespace

class TestConflictDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOpenWhatContradictsOnly();
    void sendsOnlyWhatTheMergeDoesNotGive_data();
    void sendsOnlyWhatTheMergeDoesNotGive();
    void settlesDeletions_data();
    void settlesDeletions();
    void sendsWhatWasWritten();
    void isIncompleteWithAValueThatCannotBe();
    void keepsChoicesWhenTheViewChanges();
    void asksAgainWhereBothDoNotGoTogetherAnyMore();
    void showsBothEntries();
};

void TestConflictDraft::leavesOpenWhatContradictsOnly()
{
    const ConflictColumn notes = column(u"notes"_s, u"d"_s, u"p"_s);
    const ConflictColumn here = column(u"here"_s, u"d"_s, u"p"_s, u"d"_s);
    const ConflictColumn phone = column(u"phone"_s, u"d"_s, u"p"_s, u"p"_s);
    const ConflictColumn both = column(u"both"_s, u"d"_s, u"p"_s, u"d and p"_s);
    ConflictDraft draft = draftOf(viewOf({notes, here, phone, both}));
    QCOMPARE(draft.side(notes), Side::Open);
    QCOMPARE(draft.side(here), Side::Desktop);
    QCOMPARE(draft.side(phone), Side::Phone);
    QCOMPARE(draft.side(both), Side::Together);
    QCOMPARE(draft.openColumns(), 1);
    QVERIFY(!draft.isComplete() && !draft.isBegun());
    draft.setSide(u"notes"_s, Side::Phone);
    QVERIFY(draft.isComplete() && draft.isBegun());
    QCOMPARE(draft.result(notes), std::optional(notes.phone));
    QCOMPARE(draft.lines().size(), 4);
}

void TestConflictDraft::sendsOnlyWhatTheMergeDoesNotGive_data()
{
    QTest::addColumn<Side>("notes");
    QTest::addColumn<Side>("age");
    QTest::addColumn<ConflictChoice>("choice");
    QTest::addColumn<QVariantMap>("data");
    QTest::newRow("phone") << Side::Phone << Side::Open << ConflictChoice::Mobile << QVariantMap{{u"notes"_s, u"p"_s}};
    QTest::newRow("desktop") << Side::Desktop << Side::Open << ConflictChoice::Desktop << QVariantMap();
    QTest::newRow("desktop, against the merge")
        << Side::Desktop << Side::Desktop << ConflictChoice::Merged << QVariantMap{{u"age"_s, u"30"_s}};
    QTest::newRow("phone, against the merge") << Side::Phone << Side::Desktop << ConflictChoice::Merged
                                              << QVariantMap{{u"notes"_s, u"p"_s}, {u"age"_s, u"30"_s}};
}

void TestConflictDraft::sendsOnlyWhatTheMergeDoesNotGive()
{
    QFETCH(Side, notes);
    QFETCH(Side, age);
    QFETCH(ConflictChoice, choice);
    QFETCH(QVariantMap, data);
    ConflictDraft draft = draftOf(
        viewOf({column(u"notes"_s, u"d"_s, u"p"_s), column(u"age"_s, u"30"_s, u"40"_s, u"40"_s)}));
    draft.setSide(u"notes"_s, notes);
    if (age != Side::Open)
        draft.setSide(u"age"_s, age);
    const auto decision = draft.decision();
    QCOMPARE(decision.choice, choice);
    if (choice == ConflictChoice::Merged)
        QCOMPARE(decision.data, data);
}

void TestConflictDraft::settlesDeletions_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Way>("way");
    QTest::addColumn<ConflictChoice>("choice");
    QTest::newRow("deleted there, keep") << Situation::PhoneDeletes << Way::Columns << ConflictChoice::Desktop;
    QTest::newRow("deleted there, delete") << Situation::PhoneDeletes << Way::Deleted << ConflictChoice::Mobile;
    QTest::newRow("deleted here, leave") << Situation::DesktopDeleted << Way::Deleted << ConflictChoice::Desktop;
    QTest::newRow("deleted here, bring back") << Situation::DesktopDeleted << Way::Columns << ConflictChoice::Mobile;
    QTest::newRow("both") << Situation::BothChanged << Way::Both << ConflictChoice::Both;
}

void TestConflictDraft::settlesDeletions()
{
    QFETCH(Situation, situation);
    QFETCH(Way, way);
    QFETCH(ConflictChoice, choice);
    ConflictDraft draft = draftOf(viewOf({column(u"notes"_s, u"d"_s, u"p"_s, u"p"_s)}, situation));
    QCOMPARE(draft.isComplete(), situation == Situation::BothChanged);
    draft.setWay(way);
    QVERIFY(draft.isComplete());
    QCOMPARE(draft.decision().choice, choice);
}

void TestConflictDraft::sendsWhatWasWritten()
{
    ConflictDraft draft = draftOf(viewOf({column(u"notes"_s, u"d"_s, u"p"_s)}));
    draft.setOwn(u"notes"_s, text(u"mine"_s), true);
    draft.setSide(u"notes"_s, Side::Own);
    QVERIFY(draft.holdsOwnText());
    QCOMPARE(draft.decision().data, QVariantMap({{u"notes"_s, u"mine"_s}}));
    draft.setSide(u"notes"_s, Side::Phone);
    QVERIFY(!draft.holdsOwnText());
    QCOMPARE(draft.own(u"notes"_s)->text, u"mine"_s);
}

void TestConflictDraft::isIncompleteWithAValueThatCannotBe()
{
    ConflictDraft draft = draftOf(viewOf({column(u"age"_s, u"30"_s, u"40"_s)}));
    draft.setOwn(u"age"_s, text(u"forty"_s), false);
    draft.setSide(u"age"_s, Side::Own);
    QVERIFY(!draft.isComplete());
    QCOMPARE(draft.own(u"age"_s)->text, u"forty"_s);
}

void TestConflictDraft::keepsChoicesWhenTheViewChanges()
{
    ConflictDraft draft = draftOf(
        viewOf({column(u"notes"_s, u"d"_s, u"p"_s), column(u"age"_s, u"1"_s, u"1"_s, u"1"_s)}));
    draft.setSide(u"notes"_s, Side::Desktop);
    QCOMPARE(draft.follow(viewOf({column(u"notes"_s, u"d"_s, u"p"_s), column(u"age"_s, u"1"_s, u"1"_s, u"1"_s)})),
             QStringList());
    const ConflictColumn later = column(u"notes"_s, u"d, later"_s, u"p"_s);
    QCOMPARE(draft.follow(viewOf({later, column(u"age"_s, u"1"_s, u"1"_s, u"1"_s)})), QStringList{u"notes"_s});
    QCOMPARE(draft.side(later), Side::Desktop);
    QCOMPARE(draft.result(later)->text, u"d, later"_s);
}

void TestConflictDraft::asksAgainWhereBothDoNotGoTogetherAnyMore()
{
    ConflictDraft draft = draftOf(viewOf({column(u"notes"_s, u"d"_s, u"p"_s, u"d and p"_s)}));
    draft.setSide(u"notes"_s, Side::Together);
    const ConflictColumn later = column(u"notes"_s, u"e"_s, u"p"_s);
    draft.follow(viewOf({later}));
    QCOMPARE(draft.side(later), Side::Open);
    QVERIFY(!draft.isComplete());
}

void TestConflictDraft::showsBothEntries()
{
    ConflictDraft draft = draftOf(
        viewOf({column(u"notes"_s, u"d"_s, u"p"_s), column(u"age"_s, u"30"_s, u"40"_s, u"40"_s)}));
    draft.setWay(Way::Both);
    const auto here = draft.lines();
    QCOMPARE(here[0].value->text, u"d"_s);
    QCOMPARE(here[1].value->text, u"30"_s);
    const auto copy = draft.copyLines();
    QCOMPARE(copy[0].value->text, u"p"_s);
    QCOMPARE(copy[1].value->text, u"40"_s);
}

QTEST_MAIN(TestConflictDraft)
#include "tst_conflictdraft.moc"
