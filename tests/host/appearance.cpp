// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "hostoptions.h"

#include <QtCore/QLibraryInfo>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

QPalette paletteOf(Appearance::Theme theme)
{
    const bool isDark = theme == Appearance::Theme::Dark;
    QPalette palette = isDark ? QPalette(QColor(0x4a, 0x4a, 0x50), QColor(0x3a, 0x3a, 0x3e))
                              : QPalette(QColor(0xef, 0xef, 0xef), QColor(0xf4, 0xf4, 0xf4));
    palette.setColor(QPalette::Base, isDark ? QColor(0x1a, 0x1a, 0x1d) : QColor(Qt::white));
    palette.setColor(QPalette::AlternateBase, isDark ? QColor(0x22, 0x22, 0x26) : QColor(0xf6, 0xf6, 0xf6));
    palette.setColor(QPalette::Highlight, isDark ? QColor(0x2a, 0x6f, 0xb5) : QColor(0x2f, 0x6f, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, isDark ? QColor(0x7f, 0xb2, 0xff) : QColor(0x1f, 0x5f, 0xbf));
    palette.setColor(QPalette::ToolTipBase, isDark ? QColor(0x45, 0x45, 0x3a) : QColor(0xff, 0xff, 0xdc));
    palette.setColor(QPalette::ToolTipText, isDark ? QColor(Qt::white) : QColor(Qt::black));
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    QColor faint = text;
    faint.setAlpha(0x80);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

void Appearance::apply(const HostOptions &options)
{
    if (!options.language.isEmpty())
        setLanguage(options.language);
    if (!options.theme.isEmpty())
        setTheme(options.theme == "dark"_L1 ? Theme::Dark : Theme::Light);
    if (options.textPercent != 100)
        setTextPercent(options.textPercent);
    if (options.rightToLeft)
        setRightToLeft(true);
}

QStringList Appearance::languages()
{
    return {u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s};
}

void Appearance::setLanguage(const QString &code)
{
    QLocale::setDefault(QLocale(code));
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

/** Fusion draws with any palette; other styles have colours of their own. */
void Appearance::setTheme(Theme theme)
{
    QApplication::setStyle(u"fusion"_s);
    QApplication::setPalette(paletteOf(theme));
}

void Appearance::setTextPercent(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

void Appearance::setRightToLeft(bool on)
{
    QApplication::setLayoutDirection(on ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace StorymasterHost
