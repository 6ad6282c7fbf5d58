// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace StorymasterHost {

/** What the command line asks for, checked. A plain value. */
struct HostOptions
{
    enum class Task { ShowWindow, Serve, Migrate, RemoveTriggers, ShowHelp, ShowVersion };

    Task task = Task::ShowWindow;
    bool demo = false;
    QString database;            ///< As given; empty: the default one, or the demo.
    QString hostAddress;         ///< Empty: as the settings say.
    std::optional<quint16> port; ///< Nothing: as the settings say. 0: any free one.
    QString settingsFile;        ///< Empty: the default one.
    QString pluginDirectory;     ///< Empty: `../plugins` beside the executable.
    QString language;            ///< Its code; empty: the system's.
    QString theme;               ///< "light" or "dark"; empty: the desktop's.
    int textPercent = 100;       ///< Of the usual size.
    bool rightToLeft = false;
    bool measureStalls = false;
    QString pictureDirectory; ///< Empty: no pictures.
};

/** Reads `arguments` (the program's name first) into `options`. False: `reason` is a sentence that says what to change.
 *  Of an option given twice the last counts. Needs no application object. */
[[nodiscard]] bool parseOptions(const QStringList &arguments, HostOptions *options, QString *reason);

/** The answer to `--help`. REQUIRES: an application object. */
QString optionsHelp();

} // namespace StorymasterHost
