// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace StorymasterSync {

class SyncService;

/** The conflicts that wait for the user. Never modal.
 *
 *  Thread: the GUI's. Owner: the app; dies before the service. */
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(SyncService &service, QWidget *parent = nullptr);

private:
    void showConflicts();

    SyncService &m_service;
    QListWidget *m_list;
};

} // namespace StorymasterSync
