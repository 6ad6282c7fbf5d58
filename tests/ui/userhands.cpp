// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "userhands.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

namespace StorymasterSync {

namespace {

constexpr int MostSteps = 120;

QString read(const QAbstractButton &button)
{
    return button.text().replace(QLatin1StringView("&&"), QLatin1StringView("\1")).remove(u'&').replace(u'\1', u'&');
}

/** Scrolls there, as a wheel would. */
void bringIntoView(QWidget *target)
{
    QCoreApplication::processEvents(); // what has just opened is laid out first
    for (QWidget *parent = target->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(target);
    }
    QCoreApplication::processEvents();
}

} // namespace

QAbstractButton *UserHands::button(const QString &text, const QWidget *place) const
{
    const QWidget &where = place ? *place : m_window;
    for (QAbstractButton *button : where.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && read(*button).startsWith(text))
            return button;
    }
    return nullptr;
}

void UserHands::press(const QString &text, const QWidget *place)
{
    QAbstractButton *target = button(text, place);
    if (!target || !target->isEnabled())
        qFatal("There is no such button, or it is disabled: %s", qPrintable(text));
    if (m_with == With::Mouse) {
        click(target);
        return;
    }
    goTo(target);
    if (!target->isChecked())
        QTest::keyClick(target, Qt::Key_Space);
}

void UserHands::write(const QString &text, const QWidget *place)
{
    QWidget *target = nullptr;
    for (QPlainTextEdit *edit : place->findChildren<QPlainTextEdit *>())
        target = edit->isVisible() && !edit->isReadOnly() ? edit : target;
    for (QLineEdit *edit : place->findChildren<QLineEdit *>())
        target = edit->isVisible() ? static_cast<QWidget *>(edit) : target;
    if (!target)
        qFatal("There is nowhere to write.");
    if (m_with == With::Mouse) {
        bringIntoView(target);
        target->setFocus(Qt::MouseFocusReason);
    } else {
        goTo(target);
    }
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(target, text);
}

void UserHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_window.focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
}

/** With Tab, and with the arrows where several radio buttons are one stop. */
void UserHands::goTo(QWidget *target)
{
    for (int i = 0; i < MostSteps && m_window.focusWidget() != target; ++i) {
        auto *stop = qobject_cast<QRadioButton *>(m_window.focusWidget());
        const auto *wanted = qobject_cast<const QRadioButton *>(target);
        const bool isSameStop = stop && wanted && stop->group() && stop->group() == wanted->group();
        const QPoint way = isSameStop ? target->pos() - stop->pos() : QPoint();
        key(!isSameStop ? Qt::Key_Tab : std::abs(way.x()) >= std::abs(way.y()) ? Qt::Key_Right : Qt::Key_Down);
    }
    if (m_window.focusWidget() != target)
        qFatal("The keyboard does not reach %s", qPrintable(target->accessibleName()));
    QCoreApplication::processEvents();
}

void UserHands::click(QWidget *target)
{
    bringIntoView(target);
    const QPoint place = qobject_cast<QRadioButton *>(target) ? QPoint(target->height() / 2, target->height() / 2)
                                                              : target->rect().center();
    if (target->visibleRegion().contains(place))
        QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier, place);
    else
        qFatal("It cannot be clicked at, for it is not seen: %s", qPrintable(target->accessibleName()));
}

} // namespace StorymasterSync
