// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace StorymasterSync {

/** Uses a window as a user does, by mouse or by keyboard alone: what is not seen, or not reached with the Tab key and the
 *  arrows, cannot be used. What cannot be done ends the test program.
 *
 *  Thread: the GUI's. The window outlives it. */
class UserHands
{
public:
    enum class With { Mouse, Keyboard };

    UserHands(QWidget &window, With with) : m_window(window), m_with(with) {}

    /** Presses the button or chooses the radio button of which the user reads `text`, as a whole or as its beginning; in
     *  `place`, where the same words stand more than once. */
    void press(const QString &text, const QWidget *place = nullptr);
    /** Replaces what stands in an editor below `place`. */
    void write(const QString &text, const QWidget *place);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QAbstractButton *button(const QString &text, const QWidget *place = nullptr) const;

private:
    void goTo(QWidget *target);
    void click(QWidget *target);

    QWidget &m_window;
    const With m_with;
};

} // namespace StorymasterSync
