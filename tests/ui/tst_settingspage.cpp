// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "service/liveservice.h"
#include "ui/pairingpanel.h"
#include "userhands.h"

#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;
using Storymaster::SyncState;

namespace {

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

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowTheServerIs();
    void saysWhyItFailed();
    void startsAndStops();
    void offersARestartWhereSettingsNeedOne();
    void leadsToPairingAndBack();
    void namesEveryControl();
    void reachesEveryControlByTab_data();
    void reachesEveryControlByTab();
    void showsWhatIsSaidAsPlainText();
    void goesOnInAnotherLanguage();
    void pairsRenamesAndUnpairsAsAUserDoes_data();
    void pairsRenamesAndUnpairsAsAUserDoes();

private:
    QList<QWidget *> controls() const;
    QPushButton *button(const QString &text) const;
    QString state() const;
    QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(); }

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_live = std::make_unique<LiveService>();
    m_page = std::make_unique<SettingsPage>(m_live->service(), m_live->store());
    m_page->resize(800, 600);
    m_page->show();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_live.reset();
}

/** All that takes the focus and is seen, as far as it is ours. */
QList<QWidget *> TestSettingsPage::controls() const
{
    QList<QWidget *> list;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool ours = qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QCheckBox *>(widget)
            || (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget));
        if (ours && widget->isVisibleTo(tabs()->currentWidget()) && tabs()->currentWidget()->isAncestorOf(widget))
            list.append(widget);
        else if (ours && widget->isVisible() && !tabs()->isAncestorOf(widget))
            list.append(widget);
    }
    return list;
}

QPushButton *TestSettingsPage::button(const QString &text) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

QString TestSettingsPage::state() const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->accessibleName().endsWith("State of sync"_L1))
            return label->text();
    }
    return {};
}

void TestSettingsPage::saysHowTheServerIs()
{
    QCOMPARE(state(), u"Sync is stopped."_s);
    m_live->service().start();
    QVERIFY2(state().startsWith(u"Sync is starting"_s), qPrintable(state()));
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
    QCOMPARE(state(), u"Sync is running at %1"_s.arg(m_live->service().addresses().constFirst()));
}

void TestSettingsPage::saysWhyItFailed()
{
    SyncService::Configuration configuration = m_live->service().configuration();
    configuration.file.fileName += u".d/none.db"_s;
    m_live->service().configure(configuration);
    m_live->service().start();
    QTRY_COMPARE(m_live->service().state(), SyncState::Failed);
    QVERIFY(!m_live->service().failure().isEmpty());
    QVERIFY2(state().contains(m_live->service().failure()), qPrintable(state()));
    QVERIFY(button(u"Start"_s));
}

void TestSettingsPage::startsAndStops()
{
    button(u"Start"_s)->click();
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
    button(u"Stop"_s)->click();
    QCOMPARE(m_live->service().state(), SyncState::Stopped);
    QVERIFY(button(u"Start"_s));
}

void TestSettingsPage::offersARestartWhereSettingsNeedOne()
{
    m_live->start();
    QVERIFY(!button(u"Restart"_s));
    QVERIFY(m_live->store().write(u"history_days"_s, u"9"_s));
    QVERIFY(button(u"Restart"_s));
    button(u"Restart"_s)->click();
    QVERIFY(!button(u"Restart"_s));
    QTRY_COMPARE(m_live->service().state(), SyncState::Running);
}

void TestSettingsPage::leadsToPairingAndBack()
{
    m_live->start();
    QVERIFY(!button(u"Done"_s));
    button(u"Pair a device"_s)->click();
    QVERIFY(button(u"Done"_s));
    QVERIFY(!button(u"Pair a device"_s));
    button(u"Done"_s)->click();
    QVERIFY(button(u"Pair a device"_s));
}

void TestSettingsPage::namesEveryControl()
{
    m_live->start();
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    for (int i = 0; i < tabs()->count(); ++i) {
        tabs()->setCurrentIndex(i);
        QVERIFY(!controls().isEmpty());
        for (const QWidget *control : controls()) {
            const auto *push = qobject_cast<const QAbstractButton *>(control);
            const QString name = control->accessibleName().isEmpty() && push ? push->text() : control->accessibleName();
            QVERIFY2(!name.isEmpty(), control->metaObject()->className());
        }
    }
}

void TestSettingsPage::reachesEveryControlByTab_data()
{
    QTest::addColumn<int>("tab");
    for (int i = 0; i < 3; ++i)
        QTest::addRow("tab %d", i) << i;
}

void TestSettingsPage::reachesEveryControlByTab()
{
    QFETCH(int, tab);
    m_live->start();
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"A"_s)});
    tabs()->setCurrentIndex(tab);
    QTRY_VERIFY(!m_live->service().figures().activity().entries.isEmpty());
    m_page->activateWindow();
    tabs()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        reached.insert(m_page->focusWidget());
    }
    for (QWidget *control : controls()) {
        if (control->isEnabled())
            QVERIFY2(
                reached.contains(control),
                qPrintable(QLatin1StringView(control->metaObject()->className()) + u" "_s + control->accessibleName()));
    }
}

void TestSettingsPage::showsWhatIsSaidAsPlainText()
{
    m_live->start();
    m_live->pair(u"phone-1"_s, u"<b>Phone</b>"_s);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        // What comes from our own texts has no markup either.
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    }
    for (const QWidget *widget : m_page->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->toolTip()));
}

void TestSettingsPage::goesOnInAnotherLanguage()
{
    m_live->start();
    button(u"Pair a device"_s)->click();
    tabs()->setCurrentIndex(0);
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QTRY_VERIFY(tabs()->tabText(0).startsWith(u"ø"_s));
    QVERIFY(button(u"ø Done"_s)); // still pairing
    for (int i = 0; i < tabs()->count(); ++i) {
        QVERIFY(tabs()->tabText(i).startsWith(u"ø"_s));
        tabs()->setCurrentIndex(i);
        for (const QPushButton *shown : m_page->findChildren<QPushButton *>())
            QVERIFY2(!shown->isVisible() || shown->text().startsWith(u"ø"_s), qPrintable(shown->text()));
    }
    QVERIFY(state().startsWith(u"ø"_s));
    tabs()->setCurrentIndex(2);
    QCoreApplication::removeTranslator(&foreign);
    QTRY_COMPARE(tabs()->tabText(0), u"&Devices"_s);
    QCOMPARE(tabs()->currentIndex(), 2);
}

void TestSettingsPage::pairsRenamesAndUnpairsAsAUserDoes_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestSettingsPage::pairsRenamesAndUnpairsAsAUserDoes()
{
    QFETCH(bool, byMouse);
    UserHands hands(*m_page, byMouse ? UserHands::With::Mouse : UserHands::With::Keyboard);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    hands.press(u"Pair a device"_s); // which starts sync
    const auto *pairing = m_page->findChild<PairingPanel *>();
    QTRY_VERIFY(pairing->offer().isValid());
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s, pairing->offer().payload);
    QTRY_VERIFY(!pairing->offer().isValid()); // the moment of joy
    hands.press(u"Done"_s);
    auto *table = m_page->findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(!m_live->pull(token).isEmpty());
    const QModelIndex name = table->model()->index(0, 0);
    const QRect cell = table->visualRect(name);
    if (byMouse) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        hands.press(u"Rename"_s);
    } else {
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_F2);
    }
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"Ida's phone"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Ida's phone"_s);
    QTRY_VERIFY(button(u"Unpair"_s)->isEnabled());
    if (byMouse) {
        hands.press(u"Unpair"_s);
    } else {
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Delete);
    }
    QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    auto *question = m_page->findChild<QMessageBox *>();
    QTRY_VERIFY(question->isVisible());
    UserHands(*question, UserHands::With::Mouse).press(u"Unpair"_s);
    QTRY_VERIFY(m_live->service().devices().isEmpty());
    QTRY_VERIFY(!table->isVisible());
    QVERIFY(m_live->pull(token).isEmpty()); // refused
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
