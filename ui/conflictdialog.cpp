// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictdialog.h"

#include "service/syncservice.h"

#include <QtCore/QLocale>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

ConflictDialog::ConflictDialog(SyncService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Conflicts"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(&m_service, &SyncService::conflictListChanged, this, &ConflictDialog::showConflicts);
    showConflicts();
}

void ConflictDialog::showConflicts()
{
    m_list->clear();
    for (const Storymaster::SyncConflict &conflict : m_service.pendingConflicts()) {
        //: %1 is a kind of entry such as "actor", %2 its number, %3 a phone's name, %4 a time.
        m_list->addItem(tr("%1 %2, changed on %3 too (%4)")
                            .arg(conflict.entityType, QString::number(conflict.entityId), conflict.deviceName,
                                 QLocale().toString(conflict.detectedAt.toLocalTime(), QLocale::ShortFormat)));
    }
}

} // namespace StorymasterSync
