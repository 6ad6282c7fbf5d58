// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/liveservice.h"
#include "ui/columncard.h"
#include "ui/conflictdialog.h"
#include "ui/conflictpanel.h"
#include "ui/resultview.h"
#include "ui/undobar.h"
#include "ui/valueview.h"

#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Ddl = u"CREATE TABLE background(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, job TEXT, notes TEXT,"
                    " actor_age INTEGER, background_id INTEGER REFERENCES background(id));"
                    "CREATE TABLE history(id INTEGER PRIMARY KEY, name TEXT);"
                    "INSERT INTO background(name) VALUES('Farmer'),('Sailor'),('Thief');"
                    "INSERT INTO history(name) VALUES('The storm');"
                    "INSERT INTO actor(first_name,last_name,job,notes,actor_age,background_id) VALUES"
                    " ('Ann','Baker','baker','Ann bakes bread.',30,1),('Bob','Cook','cook','Bob cooks.',40,1),"
                    " ('Cid','Dyer','dyer','Cid dyes.',50,1);"_s;

/** Every text in another language. */
class Foreign : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"ø "_s + QString::fromUtf8(text);
    }
};

} // namespace

class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNothingWaits();
    void namesWhatWaits();
    void showsOnlyWhatDiffers();
    void showsReferencesByName();
    void asksForEachColumn();
    void showsTheResult();
    void marksWordsByMoreThanColour();
    void savesWhatWasChosen();
    void savesWhatWasWritten();
    void goesOnAfterSaving();
    void settlesAllOfAKind_data();
    void settlesAllOfAKind();
    void keepsBoth();
    void takesADecisionBack();
    void saysWhyADecisionStays();
    void worksByKeyboard();
    void keepsChoiceAndFocusWhenAnotherConflictComes();
    void tellsThatTheDesktopChanged();
    void savesNothingThatWasNotSeen();
    void keepsHalfMadeChoicesOfEachConflict();
    void keepsWhatWasBegunWhenItIsSettledElsewhere();
    void asksAboutDeletions();
    void showsPlainText();
    void staysFluidWithLongProse();
    void dropsNothingWrittenByOneKey();
    void opensAThousandConflicts();
    void choosesAnotherReferenceByItsName();
    void findsReferencesByPartOfTheirName();
    void namesEveryControl();
    void goesOnInAnotherLanguage();
    void followsTheTheme();

private:
    void pushNotes(qint64 id, const QString &notes, const QJsonObject &more = {})
    {
        QJsonObject data = more;
        data.insert(u"notes"_s, notes);
        pushRow(u"update"_s, id, data);
    }
    void pushRow(const QString &operation, qint64 id, const QJsonObject &data);
    /** Both sides changed the notes of these. */
    void contest(const QList<qint64> &ids);
    void open();
    void refresh() { m_live->service().conflictBook().refresh(); }

    QListView *list() const { return m_dialog->findChild<QListView *>(); }
    ConflictPanel *panel() const { return m_dialog->findChild<ConflictPanel *>(); }
    QString result() const { return panel()->findChild<ResultView *>()->text(); }
    ColumnCard *card(const QString &name) const;
    QStringList shownCards() const;
    QRadioButton *choice(const QString &accessibleName) const;
    QPushButton *button(const QString &text) const;
    ValueView *pane(const QString &accessibleName) const;
    UndoBar *undoBar() const { return m_dialog->findChild<UndoBar *>(); }
    QString value(const QString &column, qint64 id)
    {
        return m_live->app().value(u"SELECT %1 FROM actor WHERE id=%2"_s.arg(column).arg(id)).toString();
    }

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<ConflictDialog> m_dialog;
    QByteArray m_token;
};

void TestConflictDialog::init()
{
    m_live = std::make_unique<LiveService>(Ddl);
    m_live->start();
    m_token = m_live->pair(u"phone-1"_s, u"Anna's phone"_s);
    m_live->pull(m_token);
}

void TestConflictDialog::cleanup()
{
    m_dialog.reset();
    m_live.reset();
}

void TestConflictDialog::pushRow(const QString &operation, qint64 id, const QJsonObject &data)
{
    QJsonObject change{
        {u"entity_type"_s, u"actor"_s}, {u"entity_id"_s, id}, {u"operation"_s, operation}, {u"version"_s, 1}};
    if (operation != "delete"_L1)
        change.insert(u"data"_s, data);
    if (m_live->push(m_token, {change}).value("conflicts"_L1).toArray().isEmpty())
        qFatal("There is no conflict.");
}

void TestConflictDialog::contest(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_live->app().run(u"UPDATE actor SET notes='desktop' WHERE id=%1"_s.arg(id));
        pushNotes(id, u"phone"_s);
    }
}

void TestConflictDialog::open()
{
    m_dialog = std::make_unique<ConflictDialog>(m_live->service());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const int waiting = m_live->app().value(u"SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL"_s).toInt();
    QTRY_COMPARE(list()->model()->rowCount(), waiting);
}

ColumnCard *TestConflictDialog::card(const QString &name) const
{
    for (ColumnCard *card : panel()->findChildren<ColumnCard *>()) {
        if (card->column().name == name && card->isVisible())
            return card;
    }
    return nullptr;
}

QStringList TestConflictDialog::shownCards() const
{
    QStringList names;
    for (const ColumnCard *card : panel()->findChildren<ColumnCard *>()) {
        if (card->isVisible())
            names.append(card->column().name);
    }
    names.sort();
    return names;
}

QRadioButton *TestConflictDialog::choice(const QString &accessibleName) const
{
    for (QRadioButton *choice : panel()->findChildren<QRadioButton *>()) {
        if (choice->accessibleName() == accessibleName || choice->text().remove(u'&').startsWith(accessibleName))
            return choice;
    }
    return nullptr;
}

QPushButton *TestConflictDialog::button(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

ValueView *TestConflictDialog::pane(const QString &accessibleName) const
{
    for (ValueView *view : panel()->findChildren<ValueView *>()) {
        if (view->accessibleName() == accessibleName)
            return view;
    }
    return nullptr;
}

void TestConflictDialog::saysThatNothingWaits()
{
    open();
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing waits."_s);
    }));
    QVERIFY(!panel()->isVisible());
    QVERIFY(!m_dialog->isModal());
    contest({1});
    QTRY_VERIFY(panel()->isVisible());
}

void TestConflictDialog::namesWhatWaits()
{
    contest({1, 2});
    open();
    const QString first = list()->model()->index(0, 0).data().toString();
    QVERIFY2(first.startsWith(u"Character: Ann Baker\nAnna's phone, "_s), qPrintable(first));
    QVERIFY(list()->model()->index(1, 0).data().toString().startsWith(u"Character: Bob Cook"_s));
}

void TestConflictDialog::showsOnlyWhatDiffers()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"actor_age"_s, 31}, {u"first_name"_s, u"Ann"_s}});
    open();
    QCOMPARE(shownCards(), (QStringList{u"actor_age"_s, u"notes"_s}));
    panel()->findChild<QCheckBox *>()->click();
    QCOMPARE(shownCards().size(), 6);
    panel()->findChild<QCheckBox *>()->click();
    QCOMPARE(shownCards().size(), 2);
    QVERIFY(pane(u"Age: Before"_s));
}

void TestConflictDialog::showsReferencesByName()
{
    m_live->app().run(u"UPDATE actor SET background_id=2 WHERE id=1"_s);
    pushRow(u"update"_s, 1, {{u"background_id"_s, 3}});
    open();
    QCOMPARE(pane(u"Background: Before"_s)->text(), u"Farmer"_s);
    QCOMPARE(pane(u"Background: Here"_s)->text(), u"Sailor"_s);
    QCOMPARE(pane(u"Background: Anna's phone"_s)->text(), u"Thief"_s);
    choice(u"Background: As on Anna's phone"_s)->click();
    QTRY_VERIFY(result().contains(u"Background: Thief"_s));
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"background_id"_s, 1), u"3"_s);
}

void TestConflictDialog::asksForEachColumn()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop', job='smith' WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"job"_s, u"miller"_s}});
    open();
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    choice(u"Notes: As here"_s)->click();
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    choice(u"Occupation: As on Anna's phone"_s)->click();
    QVERIFY(button(u"Apply"_s)->isEnabled());
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"job"_s, 1), u"miller"_s);
    QCOMPARE(value(u"notes"_s, 1), u"desktop"_s);
}

void TestConflictDialog::showsTheResult()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"actor_age"_s, 31}});
    open();
    QVERIFY(result().contains(u"First name: Ann\n"_s));
    QVERIFY(result().contains(u"Age: 31\n"_s));
    QVERIFY(result().contains(u"Notes: (not chosen yet)\n"_s));
    choice(u"Notes: As on Anna's phone"_s)->click();
    QTRY_VERIFY(result().contains(u"Notes: phone\n"_s));
    choice(u"Age: As here"_s)->click();
    QTRY_VERIFY(result().contains(u"Age: 30\n"_s));
}

void TestConflictDialog::marksWordsByMoreThanColour()
{
    m_live->app().run(u"UPDATE actor SET notes='Ann bakes rolls.' WHERE id=1"_s);
    pushNotes(1, u"Ann bakes cakes."_s);
    open();
    const QList<TextSpan> word{{10, 5}};
    QTRY_COMPARE(pane(u"Notes: Here"_s)->marks(), word);
    QTRY_COMPARE(pane(u"Notes: Anna's phone"_s)->marks(), word);
    QTRY_COMPARE(pane(u"Notes: Before"_s)->marks(), word);
    const auto look = [this](const QString &name) {
        return pane(name)->document()->begin().layout()->formats().value(0).format;
    };
    const QTextCharFormat here = look(u"Notes: Here"_s);
    const QTextCharFormat phone = look(u"Notes: Anna's phone"_s);
    QVERIFY(here.underlineStyle() != QTextCharFormat::NoUnderline);
    QVERIFY(here.underlineStyle() != phone.underlineStyle());
    QVERIFY(here.background() != phone.background());
    QVERIFY(look(u"Notes: Before"_s).fontStrikeOut());
}

void TestConflictDialog::savesWhatWasChosen()
{
    contest({1});
    open();
    button(u"All as on the phone"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"notes"_s, 1), u"phone"_s);
    QTRY_VERIFY(undoBar()->isVisible());
    QTRY_VERIFY(!panel()->isVisible());
}

void TestConflictDialog::savesWhatWasWritten()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop', actor_age=31 WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"actor_age"_s, 32}});
    open();
    choice(u"Notes: Write it yourself"_s)->click();
    auto *text = card(u"notes"_s)->findChild<QPlainTextEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QPlainTextEdit *edit : card(u"notes"_s)->findChildren<QPlainTextEdit *>()) {
        if (!edit->isReadOnly())
            text = edit;
    }
    text->setPlainText(u"of\u00a0both"_s);
    choice(u"Age: Write it yourself"_s)->click();
    auto *number = card(u"actor_age"_s)->findChild<QLineEdit *>();
    number->setText(u"old"_s);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    number->setText(u"33"_s);
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"notes"_s, 1), u"of\u00a0both"_s);
    QCOMPARE(value(u"actor_age"_s, 1), u"33"_s);
}

void TestConflictDialog::goesOnAfterSaving()
{
    contest({1, 2});
    open();
    QCOMPARE(panel()->draft().view().title, u"Ann Baker"_s);
    button(u"Next"_s)->click();
    QCOMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    button(u"Next"_s)->click();
    QCOMPARE(panel()->draft().view().title, u"Ann Baker"_s);
    button(u"All as here"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_COMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
}

void TestConflictDialog::settlesAllOfAKind_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("notes");
    QTest::newRow("phone") << 0 << u"phone"_s;
    QTest::newRow("here") << 1 << u"desktop"_s;
}

void TestConflictDialog::settlesAllOfAKind()
{
    QFETCH(int, action);
    QFETCH(QString, notes);
    contest({1, 2, 3});
    open();
    QMenu *menu = button(u"All of this kind"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY2(menu->actions().value(action)->text().contains(u"these 3 character"_s),
             qPrintable(menu->actions().value(action)->text()));
    menu->actions().value(action)->trigger();
    for (const int id : {1, 2, 3})
        QTRY_COMPARE(value(u"notes"_s, id), notes);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(undoBar()->canUndo());
    undoBar()->undo();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(value(u"notes"_s, 3), u"desktop"_s);
}

void TestConflictDialog::keepsBoth()
{
    contest({1});
    open();
    choice(u"Keep both"_s)->click();
    QVERIFY(!choice(u"Notes: As here"_s)->isEnabled());
    QTRY_VERIFY(result().contains(u"Notes: desktop\n"_s) && result().contains(u"Notes: phone\n"_s));
    button(u"Apply"_s)->click();
    QTRY_COMPARE(m_live->app().value(u"SELECT count(*) FROM actor WHERE first_name='Ann'"_s).toInt(), 2);
    QCOMPARE(value(u"notes"_s, 1), u"desktop"_s);
}

void TestConflictDialog::takesADecisionBack()
{
    contest({1, 2});
    open();
    choice(u"Notes: As on Anna's phone"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_VERIFY(undoBar()->isVisible());
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    button(u"Undo"_s)->click();
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QTRY_COMPARE(panel()->draft().view().title, u"Ann Baker"_s);
    QCOMPARE(value(u"notes"_s, 1), u"desktop"_s);
    QVERIFY(choice(u"Notes: As on Anna's phone"_s)->isChecked());
    QTRY_VERIFY(button(u"Apply"_s)->isEnabled());
}

void TestConflictDialog::saysWhyADecisionStays()
{
    contest({1});
    open();
    button(u"All as on the phone"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_VERIFY(undoBar()->isVisible());
    m_live->app().run(u"UPDATE actor SET notes='written since' WHERE id=1"_s);
    undoBar()->undo();
    QTRY_VERIFY(undoBar()->isVisible() && undoBar()->findChild<QLabel *>()->text().contains(u"was changed since"_s));
    QCOMPARE(value(u"notes"_s, 1), u"written since"_s);
}

void TestConflictDialog::worksByKeyboard()
{
    contest({1, 2});
    open();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    // Every control can be reached with the Tab key alone.
    QSet<QWidget *> reached;
    for (int i = 0; i < 60 && !reached.contains(m_dialog->focusWidget()); ++i) {
        reached.insert(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(button(u"All as here"_s)));
    QVERIFY(reached.contains(button(u"Close"_s)));
    QVERIFY(reached.contains(pane(u"Notes: Anna's phone"_s)));
    QVERIFY(reached.contains(choice(u"Notes: As here"_s)));
    choice(u"Notes: As here"_s)->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Right);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(choice(u"Notes: As on Anna's phone"_s)->isChecked());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(value(u"notes"_s, 1), u"desktop"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(u"notes"_s, 1), u"phone"_s);
    QTRY_VERIFY(undoBar()->canUndo());
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(value(u"notes"_s, 1), u"desktop"_s);
}

void TestConflictDialog::keepsChoiceAndFocusWhenAnotherConflictComes()
{
    contest({2});
    open();
    choice(u"Notes: Write it yourself"_s)->click();
    QWidget *editor = card(u"notes"_s)->findChildren<QPlainTextEdit *>().last();
    editor->setFocus();
    QTest::keyClicks(editor, u"half "_s);
    contest({1, 3});
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_dialog->focusWidget(), editor);
    QCOMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    QTest::keyClicks(editor, u"made "_s);
    QCOMPARE(static_cast<QPlainTextEdit *>(editor)->toPlainText(), u"half made desktop"_s);
    QVERIFY(list()->currentIndex().data().toString().contains(u"begun"_s));
}

void TestConflictDialog::tellsThatTheDesktopChanged()
{
    contest({1});
    open();
    choice(u"Notes: As on Anna's phone"_s)->click();
    m_live->app().run(u"UPDATE actor SET notes='desktop, later', job='smith' WHERE id=1"_s);
    refresh();
    QTRY_COMPARE(pane(u"Notes: Here"_s)->text(), u"desktop, later"_s);
    QVERIFY2(panel()->notice().contains(u"Changed meanwhile: Occupation, Notes."_s), qPrintable(panel()->notice()));
    QVERIFY(choice(u"Notes: As on Anna's phone"_s)->isChecked());
    QTRY_VERIFY(result().contains(u"Occupation: smith"_s));
}

void TestConflictDialog::savesNothingThatWasNotSeen()
{
    contest({1});
    open();
    choice(u"Notes: As on Anna's phone"_s)->click();
    m_live->app().run(u"UPDATE actor SET notes='desktop, later' WHERE id=1"_s);
    button(u"Apply"_s)->click();
    QTRY_VERIFY(panel()->notice().contains(u"meanwhile"_s));
    QCOMPARE(value(u"notes"_s, 1), u"desktop, later"_s);
    QTRY_COMPARE(pane(u"Notes: Here"_s)->text(), u"desktop, later"_s);
    QTRY_VERIFY(button(u"Apply"_s)->isEnabled());
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"notes"_s, 1), u"phone"_s);
}

void TestConflictDialog::keepsHalfMadeChoicesOfEachConflict()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop', job='smith' WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"job"_s, u"miller"_s}});
    contest({2});
    open();
    choice(u"Notes: As here"_s)->click();
    choice(u"Occupation: Write it yourself"_s)->click();
    card(u"job"_s)->findChildren<QPlainTextEdit *>().last()->setPlainText(u"weaver"_s);
    button(u"Next"_s)->click();
    QCOMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    button(u"Next"_s)->click();
    QVERIFY(choice(u"Notes: As here"_s)->isChecked());
    QVERIFY(choice(u"Occupation: Write it yourself"_s)->isChecked());
    QCOMPARE(card(u"job"_s)->findChildren<QPlainTextEdit *>().last()->toPlainText(), u"weaver"_s);
}

void TestConflictDialog::keepsWhatWasBegunWhenItIsSettledElsewhere()
{
    contest({1, 2});
    open();
    choice(u"Notes: Write it yourself"_s)->click();
    card(u"notes"_s)->findChildren<QPlainTextEdit *>().last()->setPlainText(u"dear to me"_s);
    m_live->service().resolve(panel()->draft().view().id, Storymaster::ConflictChoice::Desktop, {});
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(card(u"notes"_s)->findChildren<QPlainTextEdit *>().last()->toPlainText(), u"dear to me"_s);
    QVERIFY(panel()->notice().contains(u"does not wait any more"_s));
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    button(u"Next"_s)->click();
    QCOMPARE(panel()->draft().view().title, u"Bob Cook"_s);
}

void TestConflictDialog::asksAboutDeletions()
{
    m_live->app().run(u"UPDATE actor SET notes='desktop' WHERE id=1"_s);
    pushRow(u"delete"_s, 1, {});
    m_live->app().run(u"UPDATE actor SET deleted_at='2026-11-22 12:00:00.000000' WHERE id=2"_s);
    pushNotes(2, u"phone"_s);
    open();
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    choice(u"Delete it here, too"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_VERIFY(!value(u"deleted_at"_s, 1).isEmpty());
    QTRY_COMPARE(panel()->draft().view().title, u"Bob Cook"_s);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    choice(u"Bring it back"_s)->click();
    button(u"All as on the phone"_s)->click();
    button(u"Apply"_s)->click();
    QTRY_VERIFY(value(u"deleted_at"_s, 2).isEmpty());
    QTRY_COMPARE(value(u"notes"_s, 2), u"phone"_s);
}

void TestConflictDialog::showsPlainText()
{
    m_token = m_live->pair(u"phone-2"_s, u"<i>P&hone</i>"_s);
    m_live->pull(m_token);
    m_live->app().run(u"UPDATE actor SET first_name='<b>x</b>', last_name='&y', notes='<h1>desktop</h1>' WHERE id=1"_s);
    pushNotes(1, u"<h1>phone</h1><img src='file:///etc/passwd'>"_s);
    open();
    QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(u"Character: <b>x</b> &y\n<i>P&hone</i>"_s));
    QCOMPARE(pane(u"Notes: Here"_s)->toPlainText(), u"<h1>desktop</h1>"_s);
    QVERIFY(pane(u"Notes: <i>P&hone</i>"_s));
    QVERIFY(result().contains(u"First name: <b>x</b>"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(choice(u"Notes: As on <i>P&hone</i>"_s)->text(), u"As on <i>P&&hone</i>"_s);
}

void TestConflictDialog::staysFluidWithLongProse()
{
    QStringList words;
    for (int i = 0; i < 20'000; ++i)
        words.append(u"word%1%2"_s.arg(i % 997).arg(i % 40 == 39 ? u"\n"_s : QString()));
    const QString base = words.join(u' ');
    words[500] = u"desktop"_s;
    const QString desktop = words.join(u' ');
    words[500] = u"phone"_s;
    m_live->app().run(u"UPDATE actor SET notes='%1' WHERE id=1"_s.arg(base));
    const int version = m_live->app().value(u"SELECT version FROM actor WHERE id=1"_s).toInt();
    m_live->app().run(u"UPDATE actor SET notes='%1' WHERE id=1"_s.arg(desktop));
    m_live->push(m_token,
                 {QJsonObject{{u"entity_type"_s, u"actor"_s},
                              {u"entity_id"_s, 1},
                              {u"operation"_s, u"update"_s},
                              {u"version"_s, version},
                              {u"data"_s, QJsonObject{{u"notes"_s, words.join(u' ')}}}}});
    open();
    ValueView *here = pane(u"Notes: Here"_s);
    // Compared elsewhere: nothing is marked before the windows have had their turn.
    QTRY_COMPARE(here->marks().size(), 1);
    QVERIFY(here->height() < m_dialog->height());
    QCOMPARE(here->text().mid(here->marks().constFirst().begin, here->marks().constFirst().length), u"desktop"_s);
}

void TestConflictDialog::dropsNothingWrittenByOneKey()
{
    contest({1});
    open();
    choice(u"Notes: Write it yourself"_s)->click();
    card(u"notes"_s)->findChildren<QPlainTextEdit *>().last()->setPlainText(u"dear to me"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(panel()->notice().contains(u"not saved yet"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

/** What costs time is what is made: as much as for two of them. How long it takes, measurewindows.cpp tells. */
void TestConflictDialog::opensAThousandConflicts()
{
    constexpr int Many = 1000;
    m_live->app().run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO actor"
                      "(first_name, notes) SELECT 'Dot '||i, 'Dot draws.' FROM n"_s.arg(Many - 3));
    m_live->pull(m_token);
    m_live->app().run(u"UPDATE actor SET notes='desktop'"_s);
    QJsonArray changes;
    for (int id = 1; id <= Many; ++id)
        changes.append(QJsonObject{{u"entity_type"_s, u"actor"_s},
                                   {u"entity_id"_s, id},
                                   {u"operation"_s, u"update"_s},
                                   {u"version"_s, 1},
                                   {u"data"_s, QJsonObject{{u"notes"_s, u"phone"_s}}}});
    m_live->push(m_token, changes);
    m_dialog = std::make_unique<ConflictDialog>(m_live->service());
    m_dialog->show();
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), Many, 60'000);
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->findChildren<ColumnCard *>().size(), 1);
    const qsizetype widgets = m_dialog->findChildren<QWidget *>().size();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(panel()->draft().view().title, u"Dot %1"_s.arg(Many - 3));
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex()).center()));
    QTest::keyClick(list(), Qt::Key_PageUp);
    QVERIFY(panel()->draft().view().title.startsWith(u"Dot"_s));
    QCOMPARE(m_dialog->findChildren<QWidget *>().size(), widgets);
    // Nothing new: nothing is told, and nothing drawn anew.
    QSignalSpy news(&m_live->service().conflictBook(), &ConflictBook::viewsChanged);
    QSignalSpy drawn(list()->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy answered(&m_live->service().conflictBook(), &ConflictBook::notTakenBack);
    refresh();
    m_live->service().conflictBook().takeBack(-1); // is answered after that
    QTRY_VERIFY(!answered.isEmpty());
    QVERIFY(news.isEmpty());
    QVERIFY(drawn.isEmpty());
}

void TestConflictDialog::choosesAnotherReferenceByItsName()
{
    m_live->app().run(u"INSERT INTO background(name) VALUES('Astronomer')"_s);
    m_live->app().run(u"UPDATE actor SET background_id=2 WHERE id=1"_s);
    pushRow(u"update"_s, 1, {{u"background_id"_s, 3}});
    open();
    choice(u"Background: Choose another"_s)->click();
    auto *rows = card(u"background_id"_s)->findChild<QListWidget *>();
    QTRY_COMPARE(rows->count(), 5);
    QCOMPARE(rows->item(1)->text(), u"Astronomer"_s); // by the name, after "(empty)"
    QCOMPARE(rows->currentItem()->text(), u"Sailor"_s);
    auto *part = card(u"background_id"_s)->findChild<QLineEdit *>();
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Up);
    QTest::keyClick(part, Qt::Key_Up);
    QCOMPARE(rows->currentItem()->text(), u"Astronomer"_s);
    QTRY_VERIFY(result().contains(u"Background: Astronomer"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(u"background_id"_s, 1), u"4"_s);
}

void TestConflictDialog::findsReferencesByPartOfTheirName()
{
    m_live->app().run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<300) "
                      "INSERT INTO background(name) SELECT 'Clerk '||i FROM n"_s);
    m_live->app().run(u"INSERT INTO background(name, deleted_at) VALUES('Sail clerk','2026-11-22 12:00:00.000000')"_s);
    m_live->app().run(u"UPDATE actor SET background_id=2 WHERE id=1"_s);
    pushRow(u"update"_s, 1, {{u"background_id"_s, 3}});
    open();
    choice(u"Background: Choose another"_s)->click();
    auto *rows = card(u"background_id"_s)->findChild<QListWidget *>();
    QTRY_VERIFY(rows->count() > 100); // not all of them
    QVERIFY(rows->count() < 300);
    auto *part = card(u"background_id"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(part, u"cLeRk 27"_s);
    QTRY_COMPARE(rows->count(), 2 + 11); // with what is chosen, and "(empty)": 27, 270 to 279
    QCOMPARE(rows->currentItem()->text(), u"Sailor"_s);
    rows->setCurrentRow(2);
    QTRY_VERIFY(result().contains(u"Background: Clerk 27"_s));
    button(u"Apply"_s)->click();
    QTRY_COMPARE(value(u"background_id"_s, 1), u"30"_s);
}

void TestConflictDialog::namesEveryControl()
{
    m_live->app().run(u"UPDATE actor SET background_id=2, notes='desktop', actor_age=31 WHERE id=1"_s);
    pushNotes(1, u"phone"_s, {{u"background_id"_s, 3}, {u"actor_age"_s, 32}});
    open();
    for (const auto &column :
         {u"Notes: Write it yourself"_s, u"Background: Choose another"_s, u"Age: Write it yourself"_s})
        choice(column)->click();
    int controls = 0;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const auto *press = qobject_cast<const QAbstractButton *>(widget);
        const bool isOurs = press || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QListView *>(widget);
        if (!isOurs || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || (press && !press->text().isEmpty()),
                 widget->metaObject()->className());
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(heard && heard->role() != QAccessible::NoRole && heard->role() != QAccessible::Client);
        QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 20);
}

void TestConflictDialog::goesOnInAnotherLanguage()
{
    contest({1});
    open();
    choice(u"Notes: Write it yourself"_s)->click();
    card(u"notes"_s)->findChildren<QPlainTextEdit *>().last()->setPlainText(u"half made"_s);
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    refresh(); // as the plugin does
    QTRY_VERIFY(button(u"ø Apply"_s));
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"ø"_s) && button(u"ø All as here"_s) && card(u"notes"_s));
    QTRY_VERIFY(panel()->draft().view().kindOfEntry.startsWith(u"ø"_s));
    QTRY_VERIFY(choice(u"ø Write it yourself"_s) && choice(u"ø Write it yourself"_s)->isChecked());
    QCOMPARE(card(u"notes"_s)->findChildren<QPlainTextEdit *>().last()->toPlainText(), u"half made"_s);
    QVERIFY(panel()->notice().isEmpty()); // nothing has changed
    for (const QPushButton *shown : m_dialog->findChildren<QPushButton *>())
        QVERIFY2(shown->text().startsWith(u"ø"_s), qPrintable(shown->text()));
    button(u"ø Apply"_s)->click();
    QTRY_COMPARE(value(u"notes"_s, 1), u"half made"_s);
    QCoreApplication::removeTranslator(&foreign);
    QTRY_VERIFY(button(u"Close"_s));
}

void TestConflictDialog::followsTheTheme()
{
    m_live->app().run(u"UPDATE actor SET notes='Ann bakes rolls.' WHERE id=1"_s);
    pushNotes(1, u"Ann bakes cakes."_s);
    open();
    ValueView *here = pane(u"Notes: Here"_s);
    QTRY_VERIFY(!here->marks().isEmpty());
    const auto marked = [here] { return here->document()->begin().layout()->formats().value(0).format.background(); };
    const QBrush before = marked();
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x33, 0x33, 0x33), QColor(0x22, 0x22, 0x22)));
    QTRY_VERIFY(marked() != before);
    QVERIFY(marked().color().lightness() < 128);
    QVERIFY(qGray(m_dialog->grab().toImage().pixel(2, 2)) < 128);
    QApplication::setPalette(light);
    QTRY_COMPARE(marked(), before);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
