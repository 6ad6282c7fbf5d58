// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/devicemodel.h"

#include "service/relativetime.h"
#include "service/syncservice.h"

#include <QtCore/QLocale>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncDevice;
using Storymaster::SyncState;

namespace {

constexpr int WordsGrowOldMillis = 20'000;
constexpr int EndedStaysMillis = 1'200;

bool isSame(const SyncDevice &one, const SyncDevice &other)
{
    return one.name == other.name && one.pairedAt == other.pairedAt && one.lastSyncAt == other.lastSyncAt;
}

} // namespace

DeviceModel::DeviceModel(SyncService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    m_devices = service.devices();
    connect(&service, &SyncService::deviceListChanged, this, &DeviceModel::takeDevices);
    connect(&service, &SyncService::stateChanged, this, [this](SyncState state) {
        if (state != SyncState::Running)
            m_progress.clear();
        changed(Waiting, State);
    });
    connect(&service, &SyncService::conflictListChanged, this, [this] {
        countConflicts();
        changed(Conflicts, State);
    });
    countConflicts();
    connect(&service.figures(), &SyncFigures::waitingChanged, this, [this] { changed(Waiting, State); });
    connect(&service, &SyncService::syncStarted, this, [this](const QString &id) { takeProgress(id, 0, 0); });
    connect(&service, &SyncService::syncProgress, this, &DeviceModel::takeProgress);
    connect(&service, &SyncService::syncFinished, this, &DeviceModel::endProgress);
    connect(&m_minute, &QTimer::timeout, this, [this] { changed(LastSync, LastSync); });
    m_minute.start(WordsGrowOldMillis);
    m_ended.setSingleShot(true);
    connect(&m_ended, &QTimer::timeout, this, &DeviceModel::dropEnded);
}

// ---- What happens ----------------------------------------------------------------------------------------------

/** Rows that stay keep their place, so that a view keeps its selection; only what is another by now is told. */
void DeviceModel::takeDevices()
{
    QHash<QString, SyncDevice> fresh;
    const QList<SyncDevice> devices = m_service.devices();
    for (const SyncDevice &device : devices)
        fresh.insert(device.deviceId, device);
    for (int row = int(m_devices.size()) - 1; row >= 0; --row) {
        const auto found = fresh.constFind(m_devices[row].deviceId);
        if (found == fresh.cend()) {
            beginRemoveRows({}, row, row);
            m_progress.remove(m_devices[row].deviceId);
            m_devices.removeAt(row);
            endRemoveRows();
        } else if (!isSame(std::exchange(m_devices[row], *found), *found)) {
            changedRow(row, Name, State);
        }
    }
    for (const SyncDevice &device : std::as_const(m_devices))
        fresh.remove(device.deviceId);
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_devices.size()), int(m_devices.size() + fresh.size()) - 1);
    for (const SyncDevice &device : devices) {
        if (fresh.contains(device.deviceId))
            m_devices.append(device);
    }
    endInsertRows();
}

void DeviceModel::countConflicts()
{
    m_conflicts.clear();
    for (const Storymaster::SyncConflict &conflict : m_service.pendingConflicts())
        ++m_conflicts[conflict.deviceId];
}

void DeviceModel::takeProgress(const QString &deviceId, qint64 done, qint64 total)
{
    Progress &progress = m_progress[deviceId];
    if (done == 0 && total == 0 && progress.total > 0 && progress.ending)
        progress.ending = false; // the next page of the same walk: the bar stays where it is
    else
        progress = {false, done, total};
    if (const int row = rowOf(deviceId); row >= 0)
        changedRow(row, State, State);
}

void DeviceModel::endProgress(const QString &deviceId)
{
    const auto found = m_progress.find(deviceId);
    if (found == m_progress.end())
        return;
    found->ending = true;
    m_ended.start(EndedStaysMillis);
}

void DeviceModel::dropEnded()
{
    m_progress.removeIf([](const auto &entry) { return entry.value().ending; });
    changed(State, State);
}

void DeviceModel::changed(int firstColumn, int lastColumn)
{
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0, firstColumn), index(int(m_devices.size()) - 1, lastColumn));
}

void DeviceModel::changedRow(int row, int firstColumn, int lastColumn)
{
    Q_EMIT dataChanged(index(row, firstColumn), index(row, lastColumn));
}

int DeviceModel::rowOf(const QString &deviceId) const
{
    for (int row = 0; row < m_devices.size(); ++row) {
        if (m_devices[row].deviceId == deviceId)
            return row;
    }
    return -1;
}

// ---- What is shown ---------------------------------------------------------------------------------------------

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeviceModel::stateText(const SyncDevice &device) const
{
    if (m_service.state() != SyncState::Running)
        return tr("Sync is off");
    if (const auto progress = m_progress.constFind(device.deviceId); progress != m_progress.cend()) {
        if (progress->total <= 0)
            return tr("Syncing …");
        //: Rows done of rows in all, while a phone syncs.
        return tr("%1 of %2").arg(QLocale().toString(progress->done), QLocale().toString(progress->total));
    }
    if (!device.lastSyncAt.isValid())
        return tr("Has not synced yet");
    if (conflictsOf(device.deviceId) > 0)
        return tr("Conflicts to settle");
    return m_service.figures().waitingChanges(device.deviceId).value_or(0) > 0 ? tr("Behind") : tr("Up to date");
}

QString DeviceModel::text(const SyncDevice &device, int column) const
{
    switch (column) {
    case Name: return device.name;
    case LastSync:
        return device.lastSyncAt.isValid() ? timeInWords(device.lastSyncAt, QDateTime::currentDateTimeUtc())
                                           : tr("never");
    case Waiting: {
        const auto waiting = m_service.figures().waitingChanges(device.deviceId);
        return waiting ? QLocale().toString(*waiting) : u"…"_s;
    }
    case Conflicts: return QLocale().toString(conflictsOf(device.deviceId));
    case Added: return QLocale().toString(device.pairedAt.toLocalTime().date(), QLocale::ShortFormat);
    default: return stateText(device);
    }
}

QVariant DeviceModel::sortKey(const SyncDevice &device, int column) const
{
    switch (column) {
    case LastSync: return device.lastSyncAt;
    case Waiting: return m_service.figures().waitingChanges(device.deviceId).value_or(-1);
    case Conflicts: return conflictsOf(device.deviceId);
    case Added: return device.pairedAt;
    default: return text(device, column);
    }
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SyncDevice &device = m_devices[index.row()];
    const auto progress = m_progress.constFind(device.deviceId);
    switch (role) {
    case Qt::DisplayRole: return text(device, index.column());
    case Qt::EditRole: return index.column() == Name ? QVariant(device.name) : QVariant();
    case Qt::AccessibleTextRole:
        //: For screen readers: a column's title and what stands in it.
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(device, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Waiting || index.column() == Conflicts
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case DeviceIdRole: return device.deviceId;
    case SortRole: return sortKey(device, index.column());
    case BusyRole: return progress != m_progress.cend();
    case DoneRole: return progress == m_progress.cend() ? 0 : progress->done;
    case TotalRole: return progress == m_progress.cend() ? 0 : progress->total;
    default: return {};
    }
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const SyncDevice &device = m_devices[index.row()];
    if (value.toString().trimmed() != device.name)
        m_service.renameDevice(device.deviceId, value.toString());
    return true;
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool renamable = index.column() == Name && m_service.state() == SyncState::Running;
    return renamable ? flags | Qt::ItemIsEditable : flags;
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Device");
    case LastSync: return tr("Last sync");
    case Waiting: return tr("Waiting changes");
    case Conflicts: return tr("Conflicts");
    case Added: return tr("Added on");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace StorymasterSync
