// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/synctypes.h"

#include <QtWidgets/QWidget>

namespace StorymasterSync {

/** A dot whose colour goes with the server's state. It stands beside words that say the same. Thread: the GUI's. */
class StateDot : public QWidget
{
    Q_OBJECT

public:
    explicit StateDot(QWidget *parent = nullptr);

    void setState(Storymaster::SyncState state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Storymaster::SyncState m_state = Storymaster::SyncState::Stopped;
};

} // namespace StorymasterSync
