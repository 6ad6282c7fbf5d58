// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// Measures how fluid the windows are with much in them, and prints it; no test, for a busy machine would fail it.
// Milliseconds of the GUI thread's processor time, with the time by the clock in brackets.
#include "service/liveservice.h"
#include "ui/conflictdialog.h"
#include "ui/settingspage.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

namespace {

constexpr int Many = 1000;
constexpr int Words = 20'000;
constexpr double NanosPerMilli = 1e6;

const QString Ddl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT, notes TEXT, job TEXT, age INTEGER);"_s;

double processorMillis()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / NanosPerMilli;
}

/** Runs `work` and what it leaves to the event loop, and says how long the longest step took. */
void measure(const char *what, const std::function<void()> &work, int millis = 1500)
{
    double longest = 0;
    double longestWall = 0;
    double sum = 0;
    QElapsedTimer clock;
    const auto step = [&](const std::function<void()> &part) {
        const double before = processorMillis();
        const qint64 wallBefore = clock.nsecsElapsed();
        part();
        const double used = processorMillis() - before;
        longest = std::max(longest, used);
        longestWall = std::max(longestWall, double(clock.nsecsElapsed() - wallBefore) / NanosPerMilli);
        sum += used;
    };
    clock.start();
    step(work);
    while (clock.elapsed() < millis)
        step([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1); });
    std::printf("%-44s longest step %6.1f (%6.1f), in all %6.1f\n", what, longest, longestWall, sum);
    std::fflush(stdout);
}

QJsonObject change(qint64 id, const QString &notes, qint64 version = 1)
{
    return {{u"entity_type"_s, u"actor"_s},
            {u"entity_id"_s, id},
            {u"operation"_s, u"update"_s},
            {u"version"_s, version},
            {u"data"_s, QJsonObject{{u"notes"_s, notes}}}};
}

void measureDevices()
{
    LiveService live(Ddl);
    live.start();
    for (int i = 0; i < Many; ++i)
        (void)live.pair(u"phone-%1"_s.arg(i), u"Phone %1"_s.arg(i));
    std::unique_ptr<SettingsPage> page;
    measure("1,000 devices: open", [&] {
        page = std::make_unique<SettingsPage>(live.service(), live.store());
        page->resize(900, 600);
        page->show();
    });
    auto *table = page->findChild<QTableView *>();
    measure("1,000 devices: scroll to the end", [&] { table->scrollToBottom(); });
    measure("1,000 devices: a page up", [&] { QTest::keyClick(table, Qt::Key_PageUp); });
    measure("1,000 devices: sort", [&] { table->sortByColumn(1, Qt::DescendingOrder); });
}

void measureConflicts()
{
    LiveService live(
        Ddl
        + u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO actor(name,"
          "notes,job,age) SELECT 'Ann '||i,'Ann bakes bread.','baker',i FROM n;"_s.arg(Many));
    live.start();
    const QByteArray token = live.pair(u"phone"_s, u"Phone"_s);
    (void)live.pull(token);
    live.app().run(u"UPDATE actor SET notes='Ann bakes rolls.'"_s);
    QJsonArray changes;
    for (int i = 1; i <= Many; ++i)
        changes.append(change(i, u"Ann bakes cake."_s));
    (void)live.push(token, changes);
    std::unique_ptr<ConflictDialog> dialog;
    QElapsedTimer clock;
    clock.start();
    measure(
        "1,000 conflicts: open",
        [&] {
            dialog = std::make_unique<ConflictDialog>(live.service());
            dialog->show();
        },
        5000);
    auto *list = dialog->findChild<QListView *>();
    std::printf("%d are listed\n", list->model()->rowCount());
    measure("1,000 conflicts: scroll to the end", [&] { list->scrollToBottom(); });
    measure("1,000 conflicts: the next one", [&] { list->setCurrentIndex(list->model()->index(500, 0)); });
    measure(
        "1,000 conflicts: at rest", [] {}, 5000);
    measure("1,000 conflicts: one goes", [&] {
        live.service().resolve(live.service().conflictBook().views().at(3).id, Storymaster::ConflictChoice::Mobile, {});
    });
}

void measureProse()
{
    QStringList words;
    for (int i = 0; i < Words; ++i)
        words.append(u"word%1%2"_s.arg(i % 997).arg(i % 40 == 39 ? u"\n"_s : QString()));
    const QString base = words.join(u' ');
    for (int i = 500; i < Words; i += 700)
        words[i] = u"desktop"_s;
    const QString desktop = words.join(u' ');
    for (int i = 500; i < Words; i += 700)
        words[i] = u"phone"_s;
    LiveService live(Ddl + u"INSERT INTO actor(name,notes) VALUES('Ann','%1');"_s.arg(base));
    live.start();
    const QByteArray token = live.pair(u"phone"_s, u"Phone"_s);
    (void)live.pull(token);
    live.app().run(u"UPDATE actor SET notes='%1'"_s.arg(desktop));
    (void)live.push(token, {change(1, words.join(u' '))});
    std::unique_ptr<ConflictDialog> dialog;
    measure(
        "20,000 words: open",
        [&] {
            dialog = std::make_unique<ConflictDialog>(live.service());
            dialog->show();
        },
        4000);
    QRadioButton *own = nullptr;
    for (QRadioButton *choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text() == "Write it yourself"_L1)
            own = choice;
    }
    measure("20,000 words: begin to write", [&] { own->click(); });
    QPlainTextEdit *editor = nullptr;
    for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>()) {
        if (!edit->isReadOnly())
            editor = edit;
    }
    measure("20,000 words: a key", [&] { QTest::keyClick(editor, Qt::Key_A); });
    measure("20,000 words: a key again", [&] { QTest::keyClick(editor, Qt::Key_B); });
    editor->moveCursor(QTextCursor::End);
    measure("20,000 words: a key at the end", [&] { QTest::keyClick(editor, Qt::Key_C); });
    measure("20,000 words: scroll to the end", [&] {
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>())
            edit->verticalScrollBar()->setValue(edit->verticalScrollBar()->maximum());
    });
    measure("20,000 words: narrower", [&] { dialog->resize(dialog->width() * 3 / 4, dialog->height()); });
    measure(
        "20,000 words: at rest", [] {}, 5000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    measureProse();
    measureConflicts();
    measureDevices();
    return 0;
}
