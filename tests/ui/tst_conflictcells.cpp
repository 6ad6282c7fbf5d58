// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/liveservice.h"
#include "ui/columncard.h"
#include "ui/conflictdialog.h"
#include "ui/conflictpanel.h"
#include "userhands.h"

#include <QtTest/QtTest>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using With = UserHands::With;

Q_DECLARE_METATYPE(StorymasterSync::UserHands::With)

namespace {

const QString Ddl =
    u"CREATE TABLE background(id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT, notes TEXT,"
    " background_id INTEGER REFERENCES background(id));"
    "INSERT INTO background(name) VALUES('Farmer'),('Sailor'),('Thief');"
    "INSERT INTO actor(name,notes,background_id) VALUES('Ann','Ann bakes.',1),('Bob','Bob cooks.',1);"_s;

/** What waits, of the protocol's table of versions that differ. */
enum class Cell { BothChanged, References, IdTaken, DeletedThere, DeletedHere };

} // namespace

/** Each kind of conflict that waits for the user, settled each way, by mouse, and again by keyboard alone. */
class TestConflictCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settles_data();
    void settles();

private:
    void bringAbout(Cell cell, LiveService &live, const QByteArray &token) const;
};

void TestConflictCells::bringAbout(Cell cell, LiveService &live, const QByteArray &token) const
{
    QJsonObject change{
        {u"entity_type"_s, u"actor"_s}, {u"entity_id"_s, 1}, {u"operation"_s, u"update"_s}, {u"version"_s, 1}};
    QJsonObject data{{u"notes"_s, u"phone"_s}};
    switch (cell) {
    case Cell::BothChanged: live.app().run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s); break;
    case Cell::References:
        live.app().run(u"UPDATE actor SET background_id=2 WHERE id=1"_s);
        data = {{u"background_id"_s, 3}};
        break;
    case Cell::IdTaken:
        change.insert(u"operation"_s, u"create"_s);
        change.insert(u"entity_id"_s, 2);
        change.remove(u"version"_s);
        data.insert(u"name"_s, u"Cid"_s);
        break;
    case Cell::DeletedThere:
        live.app().run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s);
        change.insert(u"operation"_s, u"delete"_s);
        break;
    case Cell::DeletedHere:
        live.app().run(u"UPDATE actor SET deleted_at='2026-11-22 12:00:00.000000' WHERE id=1"_s);
        break;
    }
    if (cell != Cell::DeletedThere)
        change.insert(u"data"_s, data);
    if (live.push(token, {change}).value("conflicts"_L1).toArray().isEmpty())
        qFatal("There is no conflict.");
}

void TestConflictCells::settles_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<QStringList>("steps"); // what the user presses; "=x" writes
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<With>("with");
    const struct
    {
        const char *name;
        Cell cell;
        QStringList steps;
        QString question;
        QString answer;
    } rows[] = {
        {"both changed: here", Cell::BothChanged, {u"As here"_s}, u"notes"_s, u"desktop"_s},
        {"both changed: phone", Cell::BothChanged, {u"As on Phone"_s}, u"notes"_s, u"phone"_s},
        {"both changed: all here", Cell::BothChanged, {u"All as here"_s}, u"notes"_s, u"desktop"_s},
        {"both changed: all as there", Cell::BothChanged, {u"All as on the phone"_s}, u"notes"_s, u"phone"_s},
        {"both changed: own", Cell::BothChanged, {u"Write it yourself"_s, u"=mine"_s}, u"notes"_s, u"mine"_s},
        {"both changed: both", Cell::BothChanged, {u"Keep both"_s}, u"count(*)"_s, u"2"_s},
        {"reference: here", Cell::References, {u"As here"_s}, u"background_id"_s, u"2"_s},
        {"reference: phone", Cell::References, {u"As on Phone"_s}, u"background_id"_s, u"3"_s},
        {"id taken: here", Cell::IdTaken, {u"All as here"_s}, u"name"_s, u"Bob"_s},
        {"id taken: phone", Cell::IdTaken, {u"All as on the phone"_s}, u"name"_s, u"Cid"_s},
        {"id taken: both", Cell::IdTaken, {u"Keep both"_s}, u"group_concat(name)"_s, u"Bob,Cid"_s},
        {"deleted there: keep", Cell::DeletedThere, {u"Keep it as it is here"_s}, u"deleted_at"_s, {}},
        {"deleted there: delete", Cell::DeletedThere, {u"Delete it here, too"_s}, u"deleted_at IS NOT NULL"_s, u"1"_s},
        {"deleted here: leave", Cell::DeletedHere, {u"Leave it deleted"_s}, u"deleted_at IS NOT NULL"_s, u"1"_s},
        {"deleted here: bring back",
         Cell::DeletedHere,
         {u"Bring it back"_s, u"All as on the phone"_s},
         u"notes||ifnull(deleted_at,'')"_s,
         u"phone"_s},
    };
    for (const auto &row : rows) {
        QTest::addRow("%s, mouse", row.name) << int(row.cell) << row.steps << row.question << row.answer << With::Mouse;
        QTest::addRow("%s, keyboard", row.name)
            << int(row.cell) << row.steps << row.question << row.answer << With::Keyboard;
    }
}

void TestConflictCells::settles()
{
    QFETCH(int, cell);
    QFETCH(QStringList, steps);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    QFETCH(With, with);
    LiveService live(Ddl);
    live.start();
    const QByteArray token = live.pair(u"phone-1"_s, u"Phone"_s);
    (void)live.pull(token);
    bringAbout(Cell(cell), live, token);
    ConflictDialog dialog(live.service());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto *panel = dialog.findChild<ConflictPanel *>();
    QTRY_VERIFY(panel->isVisible());
    if (with == With::Keyboard)
        list->setFocus();
    UserHands hands(dialog, with);
    for (const QString &step : std::as_const(steps)) {
        if (step.startsWith(u'='))
            hands.write(step.mid(1), panel);
        else
            hands.press(step);
    }
    if (with == With::Keyboard)
        hands.key(Qt::Key_Return, Qt::ControlModifier);
    else
        hands.press(u"Apply"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    const QString rows = Cell(cell) == Cell::IdTaken ? u"id>1"_s : u"name='Ann'"_s;
    QCOMPARE(live.app().value(u"SELECT %1 FROM actor WHERE %2"_s.arg(question, rows)).toString(), answer);
}

QTEST_MAIN(TestConflictCells)
#include "tst_conflictcells.moc"
