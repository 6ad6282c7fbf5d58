// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTranslator>

namespace StorymasterHost {

struct HostOptions;

/** How the app speaks and looks: language, theme, size and direction of text. Changes reach open windows.
 *
 *  A language is told as Qt does: QLocale's default is set, and then the application gets QEvent::LanguageChange; plugins
 *  bring their own texts.
 *  Thread: GUI thread. Owner: HostSetup. REQUIRES: a QApplication, for everything but the constructor. */
class Appearance
{
public:
    enum class Theme { Light, Dark };

    /** What the command line asks for; the rest stays as the desktop has it. */
    void apply(const HostOptions &options);

    /** The languages that the app is in, by their codes. */
    static QStringList languages();
    void setLanguage(const QString &code);
    void setTheme(Theme theme);
    void setTextPercent(int percent);
    void setRightToLeft(bool on);

private:
    QTranslator m_qtTexts; ///< Those of Qt's own dialogs.
};

} // namespace StorymasterHost
