// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QScrollArea>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace StorymasterSync {

class SettingsStore;
class SyncService;

/** The settings that a writer may want to change. Thread: the GUI's. Owner: its page. */
class OptionsPanel : public QScrollArea
{
    Q_OBJECT

public:
    OptionsPanel(SyncService &service, SettingsStore &store, QWidget *parent = nullptr);

private:
    void addServer();
    void addEncryption(SyncService &service);
    void addConflicts();
    void addRow(const QString &label, QWidget *edit);

    SettingsStore &m_store;
    QFormLayout *m_form;
};

} // namespace StorymasterSync
