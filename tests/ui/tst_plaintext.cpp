// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/liveservice.h"
#include "ui/conflictdialog.h"
#include "ui/settingspage.h"
#include "userhands.h"

#include <QtGui/QTextDocument>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

const QString Evil = u"<b>x</b><img src='file:///etc/passwd'>&y"_s;

const QString Ddl = u"CREATE TABLE background(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT, notes TEXT,"
                    " background_id INTEGER REFERENCES background(id));"
                    "INSERT INTO background(name) VALUES('<b>x</b>1'),('<b>x</b>2'),('<b>x</b>3');"
                    "INSERT INTO actor(name,notes,background_id) VALUES('<b>x</b>','',1);"_s;

} // namespace

/** What comes from a phone or a row is never taken for markup, in no window. */
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsPhonesAsTheyCallThemselves();
    void showsRowsAsTheyAre();

private:
    static QString faultOf(const QWidget *widget);
    /** The first place below `window` that would draw markup, and how many show what is evil. */
    static QString fault(const QWidget &window, int *shown);

    std::unique_ptr<LiveService> m_live;
    QByteArray m_token;
};

void TestPlainText::init()
{
    m_live = std::make_unique<LiveService>(Ddl);
    m_live->start();
}

QString TestPlainText::faultOf(const QWidget *widget)
{
    // Qt guesses in tool tips and in what is called "what's this".
    if (Qt::mightBeRichText(widget->toolTip()) || Qt::mightBeRichText(widget->whatsThis()))
        return widget->toolTip() + widget->whatsThis();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()) ? label->text() : QString();
    if (const auto *box = qobject_cast<const QMessageBox *>(widget))
        return box->textFormat() != Qt::PlainText || Qt::mightBeRichText(box->informativeText()) ? box->text()
                                                                                                 : QString();
    // A QTextEdit takes markup by setText(); plain ones do not.
    if (qobject_cast<const QTextEdit *>(widget))
        return u"a QTextEdit"_s;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (Qt::mightBeRichText(index.data(Qt::ToolTipRole).toString()))
                    return index.data(Qt::ToolTipRole).toString();
            }
        }
    }
    return {};
}

QString TestPlainText::fault(const QWidget &window, int *shown)
{
    *shown = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const QString found = faultOf(widget); !found.isEmpty())
            return found;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label  ? label->text()
            : edit                  ? edit->toPlainText()
            : button                ? button->text()
            : view && view->model() ? view->model()->index(0, 0).data().toString()
                                    : QString();
        *shown += text.contains(u"<b>x</b>"_s) ? 1 : 0;
    }
    return {};
}

void TestPlainText::showsPhonesAsTheyCallThemselves()
{
    SettingsPage page(m_live->service(), m_live->store());
    page.show();
    UserHands hands(page, UserHands::With::Mouse);
    int shown = 0;
    hands.press(u"Pair a device"_s);
    m_token = m_live->pair(u"phone-1"_s, Evil);
    QTRY_COMPARE(m_live->service().devices().size(), 1);
    QCOMPARE(fault(page, &shown), QString());
    QVERIFY(shown >= 2); // "is paired!", and the list
    hands.press(u"Done"_s);
    (void)m_live->push(m_token, {LiveService::created(u"actor"_s, Evil)});
    auto *table = page.findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    table->selectRow(0);
    hands.press(u"Unpair"_s);
    QTRY_VERIFY(page.findChild<QMessageBox *>());
    QCOMPARE(fault(page, &shown), QString());
    QVERIFY(page.findChild<QMessageBox *>()->text().contains(Evil));
    delete page.findChild<QMessageBox *>();
    auto *tabs = page.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTRY_VERIFY(!m_live->service().figures().activity().entries.isEmpty());
        QCOMPARE(fault(page, &shown), QString());
    }
}

void TestPlainText::showsRowsAsTheyAre()
{
    m_token = m_live->pair(u"phone-1"_s, Evil);
    (void)m_live->pull(m_token);
    m_live->app().run(u"UPDATE actor SET notes='<b>x</b>desktop', background_id=2"_s);
    (void)m_live->push(m_token,
                       {QJsonObject{{u"entity_type"_s, u"actor"_s},
                                    {u"entity_id"_s, 1},
                                    {u"operation"_s, u"update"_s},
                                    {u"version"_s, 1},
                                    {u"data"_s, QJsonObject{{u"notes"_s, Evil}, {u"background_id"_s, 3}}}}});
    ConflictDialog dialog(m_live->service());
    dialog.show();
    QTRY_COMPARE(dialog.findChild<QListView *>()->model()->rowCount(), 1);
    UserHands hands(dialog, UserHands::With::Mouse);
    hands.press(u"Choose another"_s);
    hands.press(u"Write it yourself"_s);
    int shown = 0;
    QTRY_VERIFY(fault(dialog, &shown).isEmpty()
                && shown >= 9); // the panes, the title, the list, both editors, the result
    QCOMPARE(fault(dialog, &shown), QString());
    hands.press(u"All as on the phone"_s);
    hands.press(u"Apply"_s);
    QTRY_VERIFY(hands.button(u"Undo"_s));
    QCOMPARE(fault(dialog, &shown), QString());
    QVERIFY(shown >= 1);
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
