// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QScrollArea>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace StorymasterSync {

class SettingEdit;
class SettingsStore;

/** The settings that a writer may want to change. Thread: the GUI's. Owner: its page. */
class OptionsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit OptionsPanel(SettingsStore &store, QWidget *parent = nullptr);

private:
    void addServer();
    void addConflicts();
    void addRow(const QString &label, SettingEdit *edit);

    SettingsStore &m_store;
    QFormLayout *m_form;
};

} // namespace StorymasterSync
