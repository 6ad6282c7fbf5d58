// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/activitypanel.h"

#include "service/liveservice.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestActivityPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatHappens();
    void filtersByDevice();
    void copies();
    void savesAsText();

private:
    QTreeView *list() const { return m_panel->findChild<QTreeView *>(); }
    QPushButton *button(const QString &text) const;

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<ActivityPanel> m_panel;
};

void TestActivityPanel::init()
{
    m_live = std::make_unique<LiveService>();
    m_live->start();
    m_panel = std::make_unique<ActivityPanel>(m_live->service());
    m_panel->show();
}

void TestActivityPanel::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

QPushButton *TestActivityPanel::button(const QString &text) const
{
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

void TestActivityPanel::showsWhatHappens()
{
    QVERIFY(!list()->isVisible());
    QVERIFY(!button(u"Copy"_s)->isEnabled());
    const QByteArray token = m_live->pair(u"phone-1"_s, u"<b>Tablet</b>"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"Rumpelstiltskin"_s)});
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->index(0, 1).data().toString(), u"<b>Tablet</b> added 1 character(s)"_s);
    QVERIFY(!list()->model()->index(0, 1).data(Qt::ToolTipRole).isValid());
}

void TestActivityPanel::filtersByDevice()
{
    const QByteArray one = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    const QByteArray two = m_live->pair(u"phone-2"_s, u"Phone"_s);
    m_live->push(one, {LiveService::created(u"actor"_s, u"A"_s)});
    m_live->push(two, {LiveService::created(u"actor"_s, u"B"_s)});
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    auto *devices = m_panel->findChild<QComboBox *>();
    QCOMPARE(devices->count(), 3);
    devices->setCurrentIndex(1);
    Q_EMIT devices->activated(1);
    QCOMPARE(list()->model()->rowCount(), 1);
    m_live->push(two, {LiveService::updated(u"actor"_s, 1, u"B"_s)});
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(devices->currentText(), u"Phone"_s);
}

void TestActivityPanel::copies()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"Rumpelstiltskin"_s)});
    QTRY_VERIFY(button(u"Copy"_s)->isEnabled());
    button(u"Copy"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Tablet added 1"_s) && !text.contains(u"Rumpel"_s), qPrintable(text));
}

void TestActivityPanel::savesAsText()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"A"_s)});
    QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    button(u"Save"_s)->click();
    auto *dialog = m_panel->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"what.txt"_s);
    Q_EMIT dialog->fileSelected(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Tablet added 1"));
}

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
