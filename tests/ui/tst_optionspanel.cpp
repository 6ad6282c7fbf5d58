// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/optionspanel.h"

#include "service/liveservice.h"
#include "ui/conflictrulesedit.h"
#include "ui/settingedit.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestOptionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatHolds();
    void checksThePortWhileItIsTyped();
    void keepsAPortThatIsGood();
    void offersTheThreeKindsOfEncryption();
    void saysWhatAKindOfEncryptionMeans();
    void keepsChoicesAtOnce();
    void addsReplacesAndRemovesRules();
    void showsWhatTheEnvironmentSetsAndLeavesIt();

private:
    void show();
    SettingEdit *edit(const QString &key) const;
    QString stored(const QString &key) const { return m_live->host().settings.value(key).toString(); }

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<OptionsPanel> m_panel;
};

void TestOptionsPanel::init()
{
    m_live = std::make_unique<LiveService>();
}

void TestOptionsPanel::cleanup()
{
    qunsetenv("STORYMASTER_SYNC_PORT");
    m_panel.reset();
    m_live.reset();
}

void TestOptionsPanel::show()
{
    m_panel = std::make_unique<OptionsPanel>(m_live->service(), m_live->store());
    m_panel->show();
}

SettingEdit *TestOptionsPanel::edit(const QString &key) const
{
    for (SettingEdit *edit : m_panel->findChildren<SettingEdit *>()) {
        if (edit->key() == key)
            return edit;
    }
    return nullptr;
}

void TestOptionsPanel::showsWhatHolds()
{
    m_live->host().settings = {{u"port"_s, u"4711"_s},
                               {u"autostart"_s, u"false"_s},
                               {u"encryption"_s, u"Required"_s},
                               {u"conflict_rules"_s, QStringList{u"actor=mobile"_s, u"star_ship=desktop"_s}}};
    show();
    QCOMPARE(edit(u"port"_s)->findChild<QLineEdit *>()->text(), u"4711"_s);
    QVERIFY(!edit(u"autostart"_s)->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(edit(u"encryption"_s)->findChild<QComboBox *>()->currentText(), u"Required"_s);
    QCOMPARE(edit(u"host"_s)->findChild<QComboBox *>()->currentText(), u"All networks"_s);
    auto *rules = edit(u"conflict_rules"_s)->findChild<QTreeWidget *>();
    QCOMPARE(rules->topLevelItemCount(), 2);
    QCOMPARE(rules->topLevelItem(0)->text(0), u"Character"_s);
    QCOMPARE(rules->topLevelItem(1)->text(0), u"Star ship"_s);
}

void TestOptionsPanel::checksThePortWhileItIsTyped()
{
    show();
    auto *port = edit(u"port"_s)->findChild<QLineEdit *>();
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"6553"_s);
    QVERIFY(edit(u"port"_s)->hint().isEmpty());
    QTest::keyClicks(port, u"6"_s);
    QVERIFY2(edit(u"port"_s)->hint().contains(u"65536"_s), qPrintable(edit(u"port"_s)->hint()));
    QCOMPARE(port->accessibleDescription(), edit(u"port"_s)->hint());
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(stored(u"port"_s), u"0"_s); // as LiveService set it
    QTest::keyClick(port, Qt::Key_Backspace);
    QVERIFY(edit(u"port"_s)->hint().isEmpty());
}

void TestOptionsPanel::keepsAPortThatIsGood()
{
    show();
    auto *port = edit(u"port"_s)->findChild<QLineEdit *>();
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"4711"_s);
    QCOMPARE(stored(u"port"_s), u"0"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(stored(u"port"_s), u"4711"_s);
}

void TestOptionsPanel::offersTheThreeKindsOfEncryption()
{
    show();
    const auto *combo = edit(u"encryption"_s)->findChild<QComboBox *>();
    QStringList values;
    for (int i = 0; i < combo->count(); ++i)
        values.append(combo->itemData(i).toString());
    values.sort();
    QCOMPARE(values, (QStringList{u"available"_s, u"off"_s, u"required"_s}));
    QCOMPARE(combo->currentData().toString(), u"available"_s);
}

void TestOptionsPanel::saysWhatAKindOfEncryptionMeans()
{
    show();
    auto *combo = edit(u"encryption"_s)->findChild<QComboBox *>();
    QSet<QString> said;
    for (const QString &value : {u"available"_s, u"required"_s, u"off"_s}) {
        QVERIFY(m_live->store().write(u"encryption"_s, value));
        QStringList texts;
        for (const QLabel *label : edit(u"encryption"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        said.insert(texts.join(u' ').trimmed());
    }
    QCOMPARE(said.size(), 3);
    QVERIFY(!said.contains(QString()));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(stored(u"encryption"_s), u"required"_s);
}

void TestOptionsPanel::keepsChoicesAtOnce()
{
    show();
    edit(u"autostart"_s)->findChild<QCheckBox *>()->click();
    QCOMPARE(stored(u"autostart"_s), u"false"_s);
    auto *mode = edit(u"conflict_resolution_mode"_s)->findChild<QComboBox *>();
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(stored(u"conflict_resolution_mode"_s), u"timestamp"_s);
    QCOMPARE(m_live->service().settings().conflictMode, ConflictMode::Timestamp);
}

void TestOptionsPanel::addsReplacesAndRemovesRules()
{
    show();
    SettingEdit *rules = edit(u"conflict_rules"_s);
    const auto combos = rules->findChildren<QComboBox *>();
    const auto buttons = rules->findChildren<QPushButton *>();
    QCOMPARE(combos.size(), 2);
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QCOMPARE(stored(u"conflict_rules"_s), u"actor=mobile"_s);
    combos[1]->setCurrentIndex(1);
    buttons[0]->click();
    QCOMPARE(stored(u"conflict_rules"_s), u"actor=desktop"_s);
    combos[0]->setCurrentIndex(combos[0]->findData(u"race"_s));
    buttons[0]->click();
    QCOMPARE(stored(u"conflict_rules"_s), u"actor=desktop,race=desktop"_s);
    auto *list = rules->findChild<QTreeWidget *>();
    QVERIFY(!buttons[1]->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(buttons[1]->isEnabled());
    buttons[1]->click();
    QCOMPARE(stored(u"conflict_rules"_s), u"race=desktop"_s);
}

void TestOptionsPanel::showsWhatTheEnvironmentSetsAndLeavesIt()
{
    qputenv("STORYMASTER_SYNC_PORT", "5555");
    show();
    auto *port = edit(u"port"_s)->findChild<QLineEdit *>();
    QCOMPARE(port->text(), u"5555"_s);
    QVERIFY(!port->isEnabled());
    QVERIFY(edit(u"port"_s)->hint().contains(u"STORYMASTER_SYNC_PORT"_s));
    QVERIFY(edit(u"encryption"_s)->findChild<QComboBox *>()->isEnabled());
}

QTEST_MAIN(TestOptionsPanel)
#include "tst_optionspanel.moc"
