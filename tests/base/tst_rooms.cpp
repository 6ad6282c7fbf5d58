// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

/** Which rooms a room may include, itself aside. "root" is the plugin's own folder. */
const QHash<QString, QStringList> &allowedArrows()
{
    static const QHash<QString, QStringList> arrows{
        {u"interfaces"_s, {}},
        {u"base"_s, {}},
        {u"protocol"_s, {u"base"_s}},
        {u"engine"_s, {u"base"_s, u"protocol"_s}},
        {u"store"_s, {u"base"_s, u"protocol"_s, u"engine"_s}},
        {u"pairing"_s, {u"base"_s, u"protocol"_s, u"engine"_s}},
        {u"http"_s, {u"base"_s, u"protocol"_s, u"engine"_s, u"pairing"_s}},
        {u"service"_s, {u"base"_s, u"protocol"_s, u"engine"_s, u"store"_s, u"pairing"_s, u"http"_s, u"interfaces"_s}},
        {u"ui"_s, {u"service"_s, u"interfaces"_s}},
        {u"root"_s, {u"service"_s, u"ui"_s, u"interfaces"_s, u"translations"_s, u"resources"_s}},
    };
    return arrows;
}

QString sourceFolder()
{
    return QStringLiteral(SSYNC_SOURCE_DIR);
}

QString contentOf(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Paths below `folder` of the files called `pattern`, from the project's root. */
QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    QDirIterator files(sourceFolder() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(sourceFolder()).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

/** The room of a file by its path from the project's root. */
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() != "plugin"_L1)
        return parts.first();
    return parts.size() > 2 ? parts.at(1) : u"root"_s;
}

QString withoutComments(const QString &code)
{
    // A string is matched too, so that "*/*" in one is not taken for a comment.
    static const QRegularExpression piece(u"\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*.*?\\*/|//[^\\n]*"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : piece.globalMatch(code)) {
        result += QStringView(code).sliced(end, match.capturedStart() - end);
        if (match.capturedView().startsWith(u'"'))
            result += match.capturedView();
        end = match.capturedEnd();
    }
    return result += QStringView(code).sliced(end);
}

/** The room that an include in quotes leads to; empty where it does not say. */
QString roomOfInclude(const QString &name)
{
    if (name.contains(u'/'))
        return name.section(u'/', 0, 0);
    for (const QString &folder : {u"interfaces/"_s, u"plugin/"_s}) {
        if (QFile::exists(sourceFolder() + u'/' + folder + name))
            return roomOf(folder + name);
    }
    return {};
}

/** What is wrong with the includes and the words of one file. */
QStringList faultsOf(const QString &path, const QString &content)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression sqlWord(u"\\b(QSql\\w+|sqlite3\\w*)\\b"_s);
    static const QRegularExpression bareQt(u"^Q[A-Za-z]+$"_s);
    const QString room = roomOf(path);
    const QString code = withoutComments(content);
    QStringList faults;
    if (!allowedArrows().contains(room))
        return {u"%1: \"%2\" is no room of ours"_s.arg(path, room)};
    if (room != "store"_L1 && sqlWord.match(code).hasMatch())
        faults.append(u"%1: %2 belongs into store/"_s.arg(path, sqlWord.match(code).captured(1)));
    for (const QRegularExpressionMatch &match : include.globalMatch(code)) {
        const QString name = match.captured(2);
        if (match.captured(1) == "<"_L1) {
            if (bareQt.match(name).hasMatch())
                faults.append(u"%1: <%2> does not name its Qt module"_s.arg(path, name));
            if (name.startsWith("QtSql"_L1) && room != "store"_L1)
                faults.append(u"%1: <%2> belongs into store/"_s.arg(path, name));
            if (name.startsWith("QtWidgets"_L1) && room != "ui"_L1 && room != "root"_L1)
                faults.append(u"%1: <%2> belongs into ui/"_s.arg(path, name));
        } else if (!name.endsWith(".moc"_L1)) {
            const QString target = roomOfInclude(name);
            if (target.isEmpty())
                faults.append(u"%1: \"%2\" does not name its room"_s.arg(path, name));
            else if (target != room && !allowedArrows().value(room).contains(target))
                faults.append(u"%1: %2 must not use %3 (\"%4\")"_s.arg(path, room, target, name));
        }
    }
    return faults;
}

/** The names in what `ctest --show-only` prints. */
QStringList registeredTests(const QString &listing)
{
    static const QRegularExpression test(u"^\\s*Test\\s*#\\d+: (\\S+)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : test.globalMatch(listing))
        names.append(match.captured(1));
    return names;
}

} // namespace

/** Keeps the rooms apart: reads what the files include, whatever the build allows. And no test is forgotten. */
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAForbiddenInclude_data();
    void noticesAForbiddenInclude();
    void letsAllowedIncludesPass();
    void readsWhichTestsAreRegistered();
    void everyIncludeFollowsTheArrows();
    void everyTestIsRegistered();
};

void TestRooms::noticesAForbiddenInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("back") << u"plugin/base/x.h"_s << u"#include \"protocol/json.h\""_s;
    QTest::newRow("across") << u"plugin/pairing/x.cpp"_s << u"#include \"store/rows.h\""_s;
    QTest::newRow("http to store") << u"plugin/http/x.cpp"_s << u"  #  include \"store/rows.h\""_s;
    QTest::newRow("ui past service") << u"ui/x.cpp"_s << u"#include \"engine/backend.h\""_s;
    QTest::newRow("interfaces to ours") << u"interfaces/x.h"_s << u"#include \"base/result.h\""_s;
    QTest::newRow("root past service") << u"plugin/x.cpp"_s << u"#include \"store/rows.h\""_s;
    QTest::newRow("unknown room") << u"plugin/cellar/x.cpp"_s << u""_s;
    QTest::newRow("no room") << u"plugin/base/x.cpp"_s << u"#include \"x.h\""_s;
    QTest::newRow("SQL header") << u"plugin/engine/x.cpp"_s << u"#include <QtSql/QSqlQuery>"_s;
    QTest::newRow("SQL word") << u"plugin/service/x.cpp"_s << u"int a; class QSqlDatabase;"_s;
    QTest::newRow("SQL C header") << u"plugin/http/x.cpp"_s << u"#include <sqlite3.h>"_s;
    QTest::newRow("widget") << u"plugin/service/x.cpp"_s << u"#include <QtWidgets/QWidget>"_s;
    QTest::newRow("after a string") << u"plugin/http/x.cpp"_s << u"f(\"*/*\"); g(\"//\"); class QSqlQuery; /**/"_s;
    QTest::newRow("no module") << u"plugin/service/x.cpp"_s << u"#include <QWidget>"_s;
}

void TestRooms::noticesAForbiddenInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE_GE(faultsOf(path, u"#pragma once\n"_s + line + u'\n').size(), 1);
}

void TestRooms::letsAllowedIncludesPass()
{
    const QStringList none;
    QCOMPARE(faultsOf(u"plugin/http/x.cpp"_s,
                      u"#include \"http/x.h\"\n#include \"pairing/offers.h\"\n"
                      "#include <vector>\n#include \"x.moc\"\n"_s),
             none);
    QCOMPARE(faultsOf(u"plugin/store/x.cpp"_s, u"#include <QtSql/QSqlQuery>\nQSqlQuery q;\n"_s), none);
    QCOMPARE(faultsOf(u"ui/x.h"_s, u"#include <QtWidgets/QWidget>\n#include \"isynchost.h\"\n"_s), none);
    QCOMPARE(faultsOf(u"plugin/engine/x.h"_s, u"/** unlike QSqlQuery\n * */ // QSqlQuery\n"_s), none);
}

void TestRooms::readsWhichTestsAreRegistered()
{
    QCOMPARE(registeredTests(u"Test project /x\n  Test  #1: ids\n  Test #12: hostprogram\n\nTotal Tests: 2\n"_s),
             (QStringList{u"ids"_s, u"hostprogram"_s}));
}

void TestRooms::everyIncludeFollowsTheArrows()
{
    QStringList faults;
    int files = 0;
    for (const QString &folder : {u"interfaces"_s, u"plugin"_s, u"ui"_s}) {
        for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s, u"*.inl"_s})) {
            faults += faultsOf(path, contentOf(path));
            ++files;
        }
    }
    QCOMPARE_GE(files, 10);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestRooms::everyTestIsRegistered()
{
    QProcess ctest;
    ctest.setWorkingDirectory(QStringLiteral(SSYNC_BUILD_DIR));
    ctest.start(QStringLiteral(SSYNC_CTEST), {u"--show-only"_s});
    QVERIFY(ctest.waitForFinished());
    const QStringList registered = registeredTests(QString::fromUtf8(ctest.readAllStandardOutput()));
    QVERIFY(registered.contains("rooms"_L1));
    QStringList missing;
    for (const QString &path : filesBelow(u"tests"_s, {u"tst_*.cpp"_s})) {
        if (!registered.contains(QFileInfo(path).baseName().mid(4)))
            missing.append(path);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"not registered: "_s + missing.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
