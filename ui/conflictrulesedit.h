// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingedit.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace StorymasterSync {

/** The setting `conflict_rules`: who wins contradictions in entries of one type. Kept at once. */
class ConflictRulesEdit : public SettingEdit
{
    Q_OBJECT

public:
    explicit ConflictRulesEdit(SettingsStore &store, QWidget *parent);

protected:
    void display(const QString &text) override;

private:
    QWidget *makeList();
    QWidget *makeEntry();
    void add();
    void remove();
    void showButtons();
    QStringList rules() const;

    QTreeWidget *m_list;
    QComboBox *m_type;
    QComboBox *m_winner;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace StorymasterSync
