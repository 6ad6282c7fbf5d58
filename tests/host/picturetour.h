// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace StorymasterHost {

class DemoPhone;
class HostDatabase;
class MainWindow;

/** Goes through every window with a made-up phone and takes a picture of each: for the README, and to look at them all in
 *  one language, theme and size after another.
 *
 *  Thread: GUI thread. Owner: main(). Borrows window and database of a demo, which it changes. */
class PictureTour
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::PictureTour)

public:
    PictureTour(MainWindow &window, HostDatabase &database, const QString &directory);

    /** False: `reason` is a sentence for the user. REQUIRES: plugins are started. */
    [[nodiscard]] bool run(QString *reason);

private:
    bool begin(QString *reason);
    bool takeSettings(QString *reason);
    bool takeSync(DemoPhone &tablet, QString *reason);
    void takeTabs(QWidget *settings);
    void takeConflicts();
    bool take(QWidget *widget, const QString &name);
    void runSql(const QString &statement) const;

    MainWindow &m_window;
    HostDatabase &m_database;
    const QDir m_directory;
    QString m_fault;
};

} // namespace StorymasterHost
