// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "translations/translations.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

/** One text of a .ts file in one language. */
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< More than one where the text counts something.
    bool finished = true;

    QString where() const { return context + ": "_L1 + source; }
};

QString sourceFolder()
{
    return QStringLiteral(SSYNC_SOURCE_DIR);
}

QString fileName(const QString &language)
{
    return u"storymastersync_%1.ts"_s.arg(language);
}

Message readMessage(QXmlStreamReader &reader, const QString &context)
{
    Message message{context, {}, {}, true};
    while (reader.readNextStartElement()) {
        if (reader.name() == "source"_L1) {
            message.source = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            message.finished = !reader.attributes().hasAttribute("type"_L1);
            QString text;
            while (!(reader.readNext() == QXmlStreamReader::EndElement && reader.name() == "translation"_L1)) {
                if (reader.isStartElement())
                    message.translations.append(reader.readElementText());
                else if (reader.isCharacters())
                    text += reader.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "message"_L1)
            messages.append(readMessage(reader, context));
    }
    return reader.hasError() ? QList<Message>() : messages;
}

/** `%1`, `%2` … in `text`, sorted. `%n` is not among them: a language may write "one" for it. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d+"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

} // namespace

/** Compares the .ts files with what lupdate finds in the code now. */
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void noTextIsLeftOver_data() { languages(); }
    void noTextIsLeftOver();
    void placeholdersSurvive_data() { languages(); }
    void placeholdersSurvive();
    void theProgramFindsItsLanguage_data() { languages(); }
    void theProgramFindsItsLanguage();

private:
    static QStringList foreign();
    static void languages();
    void update(const QStringList &languages, const QStringList &options = {});
    QList<Message> fresh(const QString &language) const;

    QTemporaryDir m_updated;
};

/** English stands in the code; its file holds the plurals only. */
QStringList TestTranslations::foreign()
{
    return QStringLiteral(SSYNC_LANGUAGES).split(u' ');
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : foreign() + QStringList{u"en"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::update(const QStringList &languages, const QStringList &options)
{
    QStringList arguments{u"-silent"_s,          u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                          u"-source-language"_s, u"en"_s};
    arguments += QStringLiteral(SSYNC_TRANSLATED_FOLDERS).split(u' ') + options;
    arguments.append(u"-ts"_s);
    for (const QString &language : languages) {
        const QString copy = m_updated.filePath(fileName(language));
        QVERIFY(QFile::copy(sourceFolder() + "/translations/"_L1 + fileName(language), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        arguments.append(copy);
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QStringLiteral(SSYNC_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
}

/** The messages of a language after lupdate has seen the code. */
QList<Message> TestTranslations::fresh(const QString &language) const
{
    return readMessages(m_updated.filePath(fileName(language)));
}

void TestTranslations::initTestCase()
{
    initTranslationsResource();
    update(foreign());
    update({u"en"_s}, {u"-pluralonly"_s});
    for (const QString &language : foreign())
        QCOMPARE_GE(fresh(language).size(), 9);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QStringList missing;
    for (const Message &message : fresh(language)) {
        if (!message.finished || message.translations.contains(QString()))
            missing.append(message.where());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"run update_translations, then fill in\n"_s + missing.join(u'\n')));
}

void TestTranslations::noTextIsLeftOver()
{
    QFETCH(QString, language);
    QSet<QString> known;
    for (const Message &message : fresh(language))
        known.insert(message.where());
    QStringList left;
    for (const Message &message : readMessages(sourceFolder() + "/translations/"_L1 + fileName(language))) {
        if (!known.contains(message.where()))
            left.append(message.where());
    }
    QVERIFY2(left.isEmpty(), qPrintable(u"run update_translations to drop\n"_s + left.join(u'\n')));
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const Message &message : fresh(language)) {
        if (!message.finished)
            continue;
        for (const QString &translation : message.translations) {
            if (placeholders(translation) != placeholders(message.source)
                || translation.contains(u'&') != message.source.contains(u'&'))
                faults.append(message.where());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"placeholders or mnemonics differ in\n"_s + faults.join(u'\n')));
}

void TestTranslations::theProgramFindsItsLanguage()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(
        translator.load(QLocale(language), u"storymastersync"_s, u"_"_s, u":/org.storymaster.sync/i18n"_s, u".qm"_s));
    const QString translated = translator.translate("Settings", "true or false");
    QCOMPARE(translated.isEmpty(), language == "en"_L1);
    QVERIFY(translated != "true or false"_L1);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
