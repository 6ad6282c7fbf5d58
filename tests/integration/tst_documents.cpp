// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList Documents{u"README.md"_s, u"PHONES.md"_s, u"ARCHITECTURE.md"_s, u"CHANGELOG.md"_s,
                            u"plugin/protocol/PROTOCOL.md"_s};

QString sourcePath(const QString &path)
{
    return QStringLiteral(SSYNC_SOURCE_DIR) + u'/' + path;
}

QString contentOf(const QString &path)
{
    QFile file(sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What is ours, as text: every source that a document may speak of. */
const QHash<QString, QString> &sources()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> found;
        for (const QString &folder :
             {u"interfaces"_s, u"plugin"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s}) {
            QDirIterator files(sourcePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = QDir(sourcePath({})).relativeFilePath(files.next());
                found.insert(path, contentOf(path));
            }
        }
        for (const QString &name : QDir(sourcePath({})).entryList(QDir::Files | QDir::Hidden))
            found.insert(name, contentOf(name));
        return found;
    }();
    return all;
}

QString withoutBlocks(const QString &text)
{
    static const QRegularExpression block(
        u"^```.*?^```$"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(block);
}

/** What stands between backticks, and where links lead, outside code blocks. */
QStringList namedThings(const QString &text)
{
    static const QRegularExpression thing(u"`([^`\\n]+)`|\\]\\(([^)#\\s]+)\\)"_s);
    QStringList things;
    for (const QRegularExpressionMatch &match : thing.globalMatch(withoutBlocks(text)))
        things.append(match.captured(1) + match.captured(2));
    return things;
}

/** A path is told by its first folder or, without one, by its ending. A room may stand for itself: `store/lane.h`. */
bool isMissingPath(const QString &thing)
{
    static const QRegularExpression path(u"^(?:\\./)?[\\w.-]+(?:/[\\w.-]+)*/?$"_s);
    static const QRegularExpression sourceFile(u"\\.(?:h|cpp|ts|mjs|md|json|txt)$"_s);
    if (!path.match(thing).hasMatch())
        return false;
    if (!thing.contains(u'/')) {
        const auto &all = sources();
        return sourceFile.match(thing).hasMatch()
            && std::none_of(all.keyBegin(), all.keyEnd(),
                            [&](const QString &known) { return known.section(u'/', -1) == thing; });
    }
    const QStringList ours{u"."_s,  u".ci"_s,       u"interfaces"_s, u"plugin"_s,
                           u"ui"_s, u"resources"_s, u"tests"_s,      u"translations"_s};
    const QStringList rooms{u"base"_s, u"protocol"_s, u"engine"_s, u"store"_s, u"pairing"_s, u"http"_s, u"service"_s};
    const QString first = thing.section(u'/', 0, 0);
    if (rooms.contains(first))
        return !QFileInfo::exists(sourcePath(u"plugin/"_s + thing));
    return ours.contains(first) && !QFileInfo::exists(sourcePath(thing));
}

/** `Class::method()` and `function()` are called so somewhere. */
bool isMissingSymbol(const QString &thing)
{
    static const QRegularExpression symbol(u"^(?:\\w+::)*(\\w+)\\(\\)$"_s);
    const auto match = symbol.match(thing);
    if (!match.hasMatch())
        return false;
    const QRegularExpression call(u"\\b%1(?:<\\w+>)?\\("_s.arg(match.captured(1)));
    for (auto it = sources().begin(); it != sources().end(); ++it) {
        const bool isCode = !it.key().endsWith(".md"_L1) && !it.key().endsWith("tst_documents.cpp"_L1);
        if (isCode && call.match(it.value()).hasMatch())
            return false;
    }
    return true;
}

bool namesALine(const QString &thing)
{
    static const QRegularExpression line(u"\\.(?:h|cpp|ts|mjs)[:#]L?\\d"_s);
    return line.match(thing).hasMatch();
}

QStringList faultsOf(const QString &document, const QString &text)
{
    QStringList faults;
    for (const QString &thing : namedThings(text)) {
        if (isMissingPath(thing) || isMissingSymbol(thing))
            faults.append(u"%1 names %2, which is not there"_s.arg(document, thing));
        if (namesALine(thing))
            faults.append(u"%1 names a line, which will move: %2"_s.arg(document, thing));
    }
    return faults;
}

struct CodeBlock
{
    QString path; ///< Named in backticks in the line above.
    QString code;
};

QList<CodeBlock> codeBlocks(const QString &text)
{
    static const QRegularExpression block(u"^([^\\n]*)\\n\\n```ts\\n(.*?\\n)```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression path(u"`([^`]+)`"_s);
    QList<CodeBlock> blocks;
    for (const QRegularExpressionMatch &match : block.globalMatch(text))
        blocks.append({path.match(match.captured(1)).captured(1), match.captured(2)});
    return blocks;
}

/** A source without the two lines of its licence and the empty one after them. */
QString withoutLicence(const QString &source)
{
    return source.section(u'\n', 3);
}

/** The first capture of every match of `pattern` in the sources whose paths begin with one of `places`. */
QStringList allMatches(const QString &pattern, const QStringList &places)
{
    const QRegularExpression expression(pattern);
    QStringList matches;
    for (auto it = sources().begin(); it != sources().end(); ++it) {
        if (std::none_of(places.begin(), places.end(),
                         [&](const QString &place) { return it.key().startsWith(place); }))
            continue;
        for (const QRegularExpressionMatch &match : expression.globalMatch(it.value()))
            matches.append(match.captured(1));
    }
    matches.removeDuplicates();
    matches.sort();
    return matches;
}

/** Which of `words` do not stand in `text` between backticks, alone or at the end (`GET /`). */
QString notIn(const QString &text, const QStringList &words)
{
    QStringList missing;
    for (const QString &word : words) {
        if (!text.contains(u'`' + word + u'`') && !text.contains(u' ' + word + u'`'))
            missing.append(word);
    }
    return missing.join(u' ');
}

} // namespace

/** Documents rot unless something holds them to the files: what they name is there, what they show is what runs, and the
 *  tables leave nothing out. */
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatIsNotThere_data();
    void noticesWhatIsNotThere();
    void letsOtherWordsPass();
    void readsCodeBlocks();
    void everythingNamedExists();
    void codeShownIsTheCodeThatRuns();
    void routesAreListed();
    void settingsAreListed();
    void codesAreListed();
};

void TestDocuments::noticesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("path") << u"See `plugin/base/nothing.h`."_s;
    QTest::newRow("room") << u"See `store/nothing.h`."_s;
    QTest::newRow("folder") << u"In `tests/nothing/` there"_s;
    QTest::newRow("file alone") << u"`nothingofthatname.cpp`"_s;
    QTest::newRow("picture") << u"![x](resources/nothing.png)"_s;
    QTest::newRow("symbol") << u"`PushOperation::noSuchThing()`"_s;
    QTest::newRow("line") << u"`plugin/base/ids.h:12`"_s;
}

void TestDocuments::noticesWhatIsNotThere()
{
    QFETCH(QString, text);
    QCOMPARE(faultsOf(u"x"_s, text).size(), 1);
}

void TestDocuments::letsOtherWordsPass()
{
    const QString text =
        u"`plugin/base/ids.h`, `base/ids.h`, `ids.h`, `./dev`, `tests/`, `application/json`, `a/b`, `x.db`, "
        "[x](README.md), [y](https://example.org/z.h), `newSyncUuid()`, `GET /`\n"
        "```\n`plugin/nothing.h`\n```\n"_s;
    QCOMPARE(faultsOf(u"x"_s, text), QStringList());
}

void TestDocuments::readsCodeBlocks()
{
    const auto blocks = codeBlocks(u"Text\n\n`a.ts`:\n\n```ts\nlet a;\n```\n\n```js\nb\n```\n"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().path, u"a.ts"_s);
    QCOMPARE(blocks.first().code, u"let a;\n"_s);
}

void TestDocuments::everythingNamedExists()
{
    QStringList faults;
    for (const QString &document : Documents) {
        const QString text = contentOf(document);
        QVERIFY2(!text.isEmpty(), qPrintable(document));
        faults += faultsOf(document, text);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestDocuments::codeShownIsTheCodeThatRuns()
{
    QStringList shown;
    const auto blocks = codeBlocks(contentOf(u"PHONES.md"_s));
    for (const CodeBlock &block : blocks) {
        shown.append(block.path);
        QVERIFY2(block.code == withoutLicence(contentOf(block.path)), qPrintable(block.path + u" differs"_s));
    }
    QStringList there;
    for (const QString &name : QDir(sourcePath(u"tests/integration/phone"_s)).entryList({u"*.ts"_s}))
        there.append(u"tests/integration/phone/"_s + name);
    shown.sort();
    there.sort();
    QCOMPARE(shown, there);
}

void TestDocuments::routesAreListed()
{
    QStringList routes = allMatches(u"\\{\"(/[^\"]*)\"_ba, *(?:get|post|del),"_s, {u"plugin/http/routes.cpp"_s});
    routes.replaceInStrings(u"/conflicts/<arg>"_s, u"/conflicts/{id}"_s);
    routes.replaceInStrings(u"/devices/<arg>"_s, u"/devices/{device_id}"_s);
    QCOMPARE_GE(routes.size(), 10);
    for (const QString &document : {u"README.md"_s, u"plugin/protocol/PROTOCOL.md"_s})
        QCOMPARE(notIn(contentOf(document), routes), QString());
}

void TestDocuments::settingsAreListed()
{
    const QString settings = u"plugin/protocol/settings.cpp"_s;
    const QStringList keys = allMatches(u"(?:reader\\.\\w+|given|isSet|refuse)\\(u\"(\\w+)\"_s"_s, {settings});
    QCOMPARE_GE(keys.size(), 20);
    QCOMPARE(notIn(contentOf(u"README.md"_s), keys), QString());
}

void TestDocuments::codesAreListed()
{
    const QStringList rooms{u"plugin/http/"_s, u"plugin/service/"_s, u"plugin/protocol/"_s, u"plugin/engine/"_s};
    const QStringList problems = allMatches(u"(?:makeProblem\\(\\s*|fail\\(|\\{)\\d{3}, \"([a-z_]+)\""_s, rooms)
        + allMatches(u"code = \"([a-z_]+)\"_ba"_s, rooms);
    const QStringList rejections = allMatches(u"case RejectionCode::\\w+: return \"([a-z_]+)\""_s, rooms);
    QCOMPARE_GE(problems.size(), 20);
    QCOMPARE_GE(rejections.size(), 8);
    QCOMPARE(notIn(contentOf(u"plugin/protocol/PROTOCOL.md"_s), problems + rejections), QString());
    QCOMPARE(notIn(contentOf(u"PHONES.md"_s), rejections), QString());
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
