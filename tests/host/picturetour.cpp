// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "picturetour.h"

#include "demophone.h"
#include "hostdatabase.h"
#include "isyncprovider.h"
#include "mainwindow.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <functional>

using namespace Qt::StringLiterals;
using Storymaster::SyncState;

namespace StorymasterHost {

namespace {

constexpr int StartMillis = 60'000;
constexpr int SettlingMillis = 350;
constexpr int StepMillis = 20;

void pause(int millis)
{
    QEventLoop loop;
    QTimer::singleShot(millis, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()> &condition)
{
    for (int waited = 0; waited < StartMillis && !condition(); waited += StepMillis)
        pause(StepMillis);
    return condition();
}

/** Presses the button of that object name, where it is seen. */
void press(QWidget *window, const QString &objectName)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>(objectName)) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    pause(SettlingMillis);
}

} // namespace

PictureTour::PictureTour(MainWindow &window, HostDatabase &database, const QString &directory)
    : m_window(window), m_database(database), m_directory(directory)
{}

bool PictureTour::run(QString *reason)
{
    DemoPhone tablet(u"demo-tablet"_s, u"Ida's tablet"_s);
    DemoPhone phone(u"demo-phone"_s, u"Phone"_s);
    if (!begin(reason))
        return false;
    QWidget *settings = m_window.showSettings();
    take(settings, u"settings-empty"_s);
    press(settings, u"pairDevice"_s);
    take(settings, u"settings-pairing"_s);
    if (!tablet.pair(m_window.provider()->newPairingOffer().payload)) {
        *reason = tr("The made-up phone cannot be paired.");
        return false;
    }
    take(settings, u"settings-paired"_s);
    press(settings, u"pairingDone"_s);
    if (!phone.pair(m_window.provider()->newPairingOffer().payload) || !takeSync(tablet, reason))
        return false;
    takeTabs(settings);
    settings->close();
    takeConflicts();
    *reason = m_fault;
    return m_fault.isEmpty();
}

bool PictureTour::begin(QString *reason)
{
    if (!m_directory.mkpath(u"."_s)) {
        *reason = tr("The folder %1 cannot be made.").arg(m_directory.path());
        return false;
    }
    Storymaster::ISyncProvider *provider = m_window.provider();
    if (!provider || !waitFor([provider] { return provider->state() != SyncState::Starting; })
        || provider->state() != SyncState::Running) {
        *reason = provider ? provider->failure() : tr("No plugin is enabled.");
        return false;
    }
    take(&m_window, u"window"_s);
    if (QMenu *menu = m_window.menuBar()->actions().constFirst()->menu()) {
        menu->popup(m_window.mapToGlobal(m_window.menuBar()->geometry().bottomLeft()));
        take(menu, u"plugins-menu"_s);
        menu->hide();
    }
    return true;
}

/** The tablet edits what the writer edits at the desk, too. */
bool PictureTour::takeSync(DemoPhone &tablet, QString *reason)
{
    bool done = tablet.pull();
    runSql(
        u"UPDATE actor SET job='Pilot''s mate, paid in bread', bond='Forty-one passengers, and the one who counted "
        "them.', notes='She must never be right by luck. Check chapters 3, 7, 11 and 19.' WHERE last_name='Halloran' "
        "AND first_name='Mira'"_s);
    runSql(u"UPDATE location_ SET description='Capital of the Isles, built on three hills and a promise.' WHERE "
           "name='Saltmere'"_s);
    runSql(u"UPDATE litography_node SET description=replace(replace(description,'It smells of tar','It reeks of tar'),"
           "'a kitchen after the guests have gone','a theatre after the last act') WHERE name='The quay at night'"_s);
    tablet.change(u"actor"_s, u"first_name"_s, u"Mira"_s,
                  {{u"job"_s, u"Pilot"_s},
                   {u"actor_age"_s, 20},
                   {u"notes"_s, u"She must never be right by luck. Check chapters 3, 8 and 11."_s}});
    tablet.change(u"location"_s, u"name"_s, u"Saltmere"_s,
                  {{u"description"_s, u"Capital of the Isles, built on three hills and a grudge."_s}});
    tablet.change(u"litography_node"_s, u"name"_s, u"The quay at night"_s,
                  {{u"description"_s,
                    tablet.read(u"litography_node"_s, u"name"_s, u"The quay at night"_s, u"description"_s)
                        .replace(u"a kitchen after the guests"_s, u"a church after the guests"_s)
                        .replace(u"It's always eight"_s, u"It was always eight"_s)}});
    tablet.change(u"actor"_s, u"first_name"_s, u"Jonas"_s, {{u"notes"_s, u"Speaks German when happy, too."_s}});
    tablet.create(u"object_"_s,
                  {{u"name"_s, u"A lens, cracked once"_s}, {u"rarity"_s, u"unique"_s}, {u"setting_id"_s, 1}});
    tablet.create(u"location"_s,
                  {{u"name"_s, u"The Ninth Light"_s}, {u"location_type"_s, u"lighthouse"_s}, {u"setting_id"_s, 1}});
    done = done && tablet.push();
    if (!done)
        *reason = tr("The made-up phone cannot sync.");
    pause(SettlingMillis);
    return done;
}

void PictureTour::takeTabs(QWidget *settings)
{
    auto *tabs = settings->findChild<QTabWidget *>();
    if (!tabs)
        return;
    const QStringList names{u"settings-devices"_s, u"settings-activity"_s, u"settings-options"_s};
    for (int i = 0; i < std::min(tabs->count(), int(names.size())); ++i) {
        tabs->setCurrentIndex(i);
        take(settings, names[i]);
    }
    tabs->setCurrentIndex(0);
    if (auto *table = settings->findChild<QTableView *>())
        table->setCurrentIndex(table->model()->index(0, 0));
    press(settings, u"unpairDevice"_s);
    if (auto *question = settings->findChild<QMessageBox *>()) {
        take(question, u"unpair-question"_s);
        question->close();
    }
}

void PictureTour::takeConflicts()
{
    pause(SettlingMillis);
    take(&m_window, u"window-synced"_s);
    QWidget *conflicts = m_window.showConflicts();
    take(conflicts, u"conflicts"_s);
    press(conflicts, u"allPhone"_s);
    take(conflicts, u"conflicts-chosen"_s);
    if (auto *list = conflicts->findChild<QAbstractItemView *>(); list && list->model()->rowCount() > 1) {
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        take(conflicts, u"conflicts-prose"_s);
    }
    press(conflicts, u"allHere"_s);
    press(conflicts, u"apply"_s);
    take(conflicts, u"conflicts-saved"_s);
}

bool PictureTour::take(QWidget *widget, const QString &name)
{
    pause(SettlingMillis);
    const QString file = m_directory.filePath(name + u".png"_s);
    if (widget->grab().save(file))
        return true;
    m_fault = tr("The picture %1 cannot be written.").arg(file);
    return false;
}

void PictureTour::runSql(const QString &statement) const
{
    QSqlQuery(QSqlDatabase::database(m_database.connectionName())).exec(statement);
}

} // namespace StorymasterHost
