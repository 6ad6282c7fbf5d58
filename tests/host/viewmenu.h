// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QMenu>

namespace StorymasterHost {

class Appearance;

/** The menu `View`: language, theme and direction of text, switched while the app runs.
 *
 *  Thread: GUI thread. Owner: MainWindow. Borrows the appearance, which outlives it. */
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ViewMenu(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QMenu *m_languages;
    QAction *m_light;
    QAction *m_dark;
    QAction *m_rightToLeft;
};

} // namespace StorymasterHost
