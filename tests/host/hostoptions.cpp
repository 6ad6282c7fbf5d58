// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "hostoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

constexpr int SmallestText = 50; // percent
constexpr int LargestText = 400;

class OptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(StorymasterHost::OptionsReader)

public:
    OptionsReader();

    bool read(const QStringList &arguments, HostOptions *options, QString *reason);
    QString help() const { return m_parser.helpText(); }

private:
    bool readTask(HostOptions *options, QString *reason) const;
    bool readListening(HostOptions *options, QString *reason) const;
    bool readFiles(HostOptions *options, QString *reason) const;
    bool readAppearance(HostOptions *options, QString *reason) const;
    bool readPurpose(HostOptions *options, QString *reason) const;

    QCommandLineParser m_parser;
};

OptionsReader::OptionsReader()
{
    m_parser.setApplicationDescription(
        tr("Stands in for the Storymaster desktop app: opens a database and loads the sync plugin."));
    m_parser.addOptions({
        {u"database"_s, tr("The database file (default: ~/.local/share/storymaster/storymaster.db)."), tr("file")},
        {u"demo"_s, tr("Make a new database with a small world in it, and use that.")},
        {u"host"_s, tr("The address to listen on; wins over the settings and the environment."), tr("address")},
        {u"port"_s, tr("The port to listen on, 0 for any free one; wins likewise."), tr("number")},
        {u"config"_s, tr("The settings, an INI file with the group [sync]."), tr("file")},
        {u"plugins"_s, tr("Where plugins are looked for (default: ../plugins beside this program)."), tr("folder")},
        {u"language"_s, tr("The language of the windows: de, en, es, fr or ja (default: the system's)."), tr("code")},
        {u"theme"_s, tr("Light or dark windows (default: as the desktop has them)."), tr("light|dark")},
        {u"text-size"_s, tr("The size of text, 50 to 400 percent of the usual one."), tr("percent")},
        {u"right-to-left"_s, tr("Lay out windows from right to left.")},
        {u"measure-stalls"_s,
         tr("With the settings open, measure how long the windows stand still, at rest and while phones sync, and "
            "print "
            "it in milliseconds.")},
        {u"screenshots"_s, tr("Let a made-up phone pair and sync, take pictures of every window, and end."),
         tr("folder")},
        {u"headless"_s, tr("Start the server without a window; print a line of JSON once it listens.")},
        {u"migrate-only"_s, tr("Bring the database to the plugin's structure, and end.")},
        {u"remove-triggers"_s,
         tr("Take the plugin's triggers out of the database, and end. The next start puts them "
            "back and finds what changed meanwhile.")},
        {{u"h"_s, u"help"_s}, tr("Show this help.")},
        {{u"v"_s, u"version"_s}, tr("Show the version.")},
    });
}

bool OptionsReader::readTask(HostOptions *options, QString *reason) const
{
    using Task = HostOptions::Task;
    const bool migrate = m_parser.isSet(u"migrate-only"_s);
    const bool removeTriggers = m_parser.isSet(u"remove-triggers"_s);
    if (migrate && removeTriggers) {
        *reason = tr("Give either --migrate-only or --remove-triggers, not both.");
        return false;
    }
    if (m_parser.isSet(u"help"_s))
        options->task = Task::ShowHelp;
    else if (m_parser.isSet(u"version"_s))
        options->task = Task::ShowVersion;
    else if (migrate)
        options->task = Task::Migrate;
    else if (removeTriggers)
        options->task = Task::RemoveTriggers;
    else if (m_parser.isSet(u"headless"_s))
        options->task = Task::Serve;
    return true;
}

bool OptionsReader::readListening(HostOptions *options, QString *reason) const
{
    if (m_parser.isSet(u"host"_s)) {
        options->hostAddress = m_parser.value(u"host"_s);
        if (QHostAddress(options->hostAddress).isNull()) {
            *reason = tr("--host takes an address of this machine, such as 0.0.0.0 or 192.168.1.20, not \"%1\".")
                          .arg(options->hostAddress);
            return false;
        }
    }
    if (m_parser.isSet(u"port"_s)) {
        const QString text = m_parser.value(u"port"_s);
        bool isNumber = false;
        const ushort port = text.toUShort(&isNumber);
        if (!isNumber) {
            *reason = tr("--port takes a number from 0 (any free port) to 65535, not \"%1\".").arg(text);
            return false;
        }
        options->port = port;
    }
    return true;
}

bool OptionsReader::readFiles(HostOptions *options, QString *reason) const
{
    const struct
    {
        QString name;
        QString *target;
    } files[] = {{u"database"_s, &options->database},
                 {u"config"_s, &options->settingsFile},
                 {u"plugins"_s, &options->pluginDirectory},
                 {u"screenshots"_s, &options->pictureDirectory}};
    for (const auto &[name, target] : files) {
        *target = m_parser.value(name);
        if (m_parser.isSet(name) && target->isEmpty()) {
            *reason = tr("--%1 takes a name, not an empty one.").arg(name);
            return false;
        }
    }
    options->demo = m_parser.isSet(u"demo"_s);
    if (options->demo && m_parser.isSet(u"database"_s)) {
        *reason = tr("Give either --demo or --database, not both: the demo makes a database of its own.");
        return false;
    }
    return true;
}

bool OptionsReader::readAppearance(HostOptions *options, QString *reason) const
{
    options->language = m_parser.value(u"language"_s);
    if (m_parser.isSet(u"language"_s) && QLocale(options->language).language() == QLocale::C) {
        *reason = tr("--language takes a code such as de or fr, not \"%1\".").arg(options->language);
        return false;
    }
    options->theme = m_parser.value(u"theme"_s);
    if (m_parser.isSet(u"theme"_s) && options->theme != "light"_L1 && options->theme != "dark"_L1) {
        *reason = tr("--theme takes light or dark, not \"%1\".").arg(options->theme);
        return false;
    }
    if (m_parser.isSet(u"text-size"_s)) {
        options->textPercent = m_parser.value(u"text-size"_s).toInt();
        if (options->textPercent < SmallestText || options->textPercent > LargestText) {
            *reason = tr("--text-size takes a number from 50 to 400, not \"%1\".").arg(m_parser.value(u"text-size"_s));
            return false;
        }
    }
    options->rightToLeft = m_parser.isSet(u"right-to-left"_s);
    return true;
}

/** What a run with windows is for, other than using them. */
bool OptionsReader::readPurpose(HostOptions *options, QString *reason) const
{
    options->measureStalls = m_parser.isSet(u"measure-stalls"_s);
    const bool needsWindows = options->measureStalls || m_parser.isSet(u"screenshots"_s);
    const HostOptions::Task task = options->task;
    const bool isInformation = task == HostOptions::Task::ShowHelp || task == HostOptions::Task::ShowVersion;
    if (needsWindows && task != HostOptions::Task::ShowWindow && !isInformation) {
        *reason = tr("--%1 needs the windows.").arg(options->measureStalls ? u"measure-stalls"_s : u"screenshots"_s);
        return false;
    }
    if (m_parser.isSet(u"screenshots"_s) && !options->demo) {
        *reason = tr("--screenshots goes with --demo: a made-up phone changes the database.");
        return false;
    }
    return true;
}

bool OptionsReader::read(const QStringList &arguments, HostOptions *options, QString *reason)
{
    if (!m_parser.parse(arguments)) {
        *reason = tr("%1 All options are listed by --help.").arg(m_parser.errorText());
        return false;
    }
    if (const QStringList extra = m_parser.positionalArguments(); !extra.isEmpty()) {
        *reason = tr("\"%1\" is not an option. All options are listed by --help.").arg(extra.constFirst());
        return false;
    }
    return readTask(options, reason) && readListening(options, reason) && readFiles(options, reason)
        && readAppearance(options, reason) && readPurpose(options, reason);
}

} // namespace

bool parseOptions(const QStringList &arguments, HostOptions *options, QString *reason)
{
    return OptionsReader().read(arguments, options, reason);
}

QString optionsHelp()
{
    return OptionsReader().help();
}

} // namespace StorymasterHost
