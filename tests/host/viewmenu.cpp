// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "viewmenu.h"

#include "appearance.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QActionGroup>

namespace StorymasterHost {

ViewMenu::ViewMenu(Appearance &appearance, QWidget *parent) : QMenu(parent), m_languages(addMenu(QString()))
{
    auto *languages = new QActionGroup(this);
    for (const QString &code : Appearance::languages()) {
        QAction *language = m_languages->addAction(QLocale(code).nativeLanguageName());
        language->setCheckable(true);
        language->setChecked(QLocale().language() == QLocale(code).language());
        language->setData(code);
        languages->addAction(language);
    }
    connect(languages, &QActionGroup::triggered, this,
            [&appearance](const QAction *language) { appearance.setLanguage(language->data().toString()); });
    addSeparator();
    m_light = addAction(QString(), this, [&appearance] { appearance.setTheme(Appearance::Theme::Light); });
    m_dark = addAction(QString(), this, [&appearance] { appearance.setTheme(Appearance::Theme::Dark); });
    addSeparator();
    m_rightToLeft = addAction(QString(), this, [&appearance](bool on) { appearance.setRightToLeft(on); });
    m_rightToLeft->setCheckable(true);
    m_rightToLeft->setChecked(layoutDirection() == Qt::RightToLeft);
    retranslate();
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    m_languages->setTitle(tr("&Language"));
    m_light->setText(tr("L&ight theme"));
    m_dark->setText(tr("&Dark theme"));
    m_rightToLeft->setText(tr("From &right to left"));
}

void ViewMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace StorymasterHost
