// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conflictdraft.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace StorymasterSync {

class ValueView;

/** The entry as it would be saved, whole. While somebody types it follows a moment later.
 *
 *  Thread: the GUI's. Owner: its panel. */
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    void showDraft(const ConflictDraft &draft);
    QString text() const;
    void retranslate();

private:
    void draw();
    QString title() const;

    ConflictDraft m_draft;
    QTimer m_later;
    QLabel *m_title;
    ValueView *m_view;
};

} // namespace StorymasterSync
