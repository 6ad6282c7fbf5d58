// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "conflictbadge.h"

#include "isyncprovider.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStyle>

using Storymaster::ISyncProvider;

namespace StorymasterHost {

ConflictBadge::ConflictBadge(QWidget *parent) : QToolButton(parent)
{
    setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    say();
    hide();
}

void ConflictBadge::follow(ISyncProvider *provider)
{
    if (m_provider)
        disconnect(m_provider, nullptr, this, nullptr);
    m_provider = provider;
    if (m_provider) {
        connect(m_provider, &ISyncProvider::conflictListChanged, this, &ConflictBadge::count);
        connect(m_provider, &ISyncProvider::stateChanged, this, &ConflictBadge::count);
    }
    count();
}

void ConflictBadge::say()
{
    setToolTip(tr("Settle conflicts"));
    setText(tr("%n conflict(s)", nullptr, int(m_waiting)));
    setAccessibleName(tr("%n conflict(s) to settle", nullptr, int(m_waiting)));
}

void ConflictBadge::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void ConflictBadge::count()
{
    const qsizetype before = std::exchange(m_waiting, m_provider ? m_provider->pendingConflicts().size() : 0);
    say();
    setVisible(m_waiting > 0);
    if (before == 0 && m_waiting > 0 && !(m_dialog && m_dialog->isVisible()))
        Q_EMIT noticed(tr("A phone and the desktop changed the same thing; both are kept."));
}

} // namespace StorymasterHost
