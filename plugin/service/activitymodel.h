// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/activity.h"

#include <QtCore/QAbstractTableModel>

namespace StorymasterSync {

class SyncService;

/** What phones did, in sentences, newest first: "Tablet changed 3 characters and 1 place". Counts only, no story
 *  contents; plain text.
 *
 *  It shows what was last heard; refresh() asks anew, and so does the end of a sync.
 *  Thread: the GUI's. Owner: a window; dies before the service. */
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, ColumnCount };
    enum Role { DeviceIdRole = Qt::UserRole };

    explicit ActivityModel(SyncService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void refresh();

    /** Shows one device only; all of them where `deviceId` is empty. */
    void setDevice(const QString &deviceId);
    QString device() const { return m_device; }

    struct Device
    {
        QString deviceId;
        QString name;
    };
    /** Who did anything of late, or could, by name. */
    QList<Device> devices() const;

    /** The last Activity::Days days, oldest first, each of them once, of the device shown. */
    QList<ActivityDay> days() const;

    /** What is shown, a line each. */
    QString toText() const;

    static QString sentence(const ActivityEntry &entry);

Q_SIGNALS:
    /** days() and devices() may be others now. */
    void activityChanged();

private:
    void take();

    SyncService &m_service;
    QString m_device;
    QList<ActivityEntry> m_entries; ///< Those shown.
};

} // namespace StorymasterSync
