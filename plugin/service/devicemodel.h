// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/synctypes.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace StorymasterSync {

class SyncService;

/** The paired devices as a table that follows what happens: who syncs, how far, what waits.
 *
 *  Every text is plain text; names come from phones. Writing a name (Qt::EditRole) renames the device; the model shows it
 *  when that is done.
 *  Thread: the GUI's. Owner: a window; dies before the service. */
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, LastSync, Waiting, Conflicts, Added, State, ColumnCount };
    enum Role {
        DeviceIdRole = Qt::UserRole, ///< QString.
        SortRole,                    ///< What the column sorts by.
        BusyRole,                    ///< bool: a sync is under way.
        DoneRole,                    ///< qint64: rows done of it.
        TotalRole,                   ///< qint64: rows in all; 0 where it is not known.
    };

    explicit DeviceModel(SyncService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Progress
    {
        bool ending = false; ///< The sync is over; what it shows stays a moment, since pages follow one another.
        qint64 done = 0;
        qint64 total = 0;
    };

    void takeDevices();
    void countConflicts();
    void takeProgress(const QString &deviceId, qint64 done, qint64 total);
    void endProgress(const QString &deviceId);
    void dropEnded();
    void changed(int firstColumn, int lastColumn);
    void changedRow(int row, int firstColumn, int lastColumn);
    int rowOf(const QString &deviceId) const;
    QString text(const Storymaster::SyncDevice &device, int column) const;
    QVariant sortKey(const Storymaster::SyncDevice &device, int column) const;
    QString stateText(const Storymaster::SyncDevice &device) const;
    int conflictsOf(const QString &deviceId) const { return m_conflicts.value(deviceId); }

    SyncService &m_service;
    QList<Storymaster::SyncDevice> m_devices;
    QHash<QString, int> m_conflicts;     ///< How many wait, by device.
    QHash<QString, Progress> m_progress; ///< By device; of those that sync.
    QTimer m_minute;                     ///< The words for times grow old.
    QTimer m_ended;
};

} // namespace StorymasterSync
