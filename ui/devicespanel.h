// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace StorymasterSync {

class DeviceModel;
class SyncService;

/** The paired devices: a table, or, where there are none, what to do. Devices are renamed in place and unpaired after a
 *  question.
 *
 *  Thread: the GUI's. Owner: its page. */
class DevicesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesPanel(SyncService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void pairingWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void makeTable();
    void makeButtons();
    void follow();
    void showButtons();
    QModelIndex selected() const;
    void rename();
    void askUnpair();

    SyncService &m_service;
    DeviceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QTableView *m_table;
    QPushButton *m_pairFirst; ///< In the empty page.
    QPushButton *m_pair;
    QPushButton *m_rename;
    QPushButton *m_unpair;
    QTimer m_waiting; ///< The app's own edits wait for phones too, and nobody tells of them.
};

} // namespace StorymasterSync
