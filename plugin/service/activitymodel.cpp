// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/activitymodel.h"

#include "service/entitynames.h"
#include "service/syncservice.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTypes = 5; ///< More would be no sentence any more.

} // namespace

ActivityModel::ActivityModel(SyncService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    connect(&service.figures(), &SyncFigures::activityChanged, this, &ActivityModel::take);
    connect(&service, &SyncService::syncFinished, this, &ActivityModel::refresh);
    connect(&service, &SyncService::deviceListChanged, this, &ActivityModel::activityChanged);
    connect(&service, &SyncService::stateChanged, this, &ActivityModel::refresh);
    take();
    refresh();
}

void ActivityModel::refresh()
{
    m_service.figures().refreshActivity();
}

void ActivityModel::setDevice(const QString &deviceId)
{
    if (m_device == deviceId)
        return;
    m_device = deviceId;
    take();
}

void ActivityModel::take()
{
    beginResetModel();
    m_entries = m_service.figures().activity().entries;
    if (!m_device.isEmpty())
        m_entries.removeIf([this](const ActivityEntry &entry) { return entry.deviceId != m_device; });
    endResetModel();
    Q_EMIT activityChanged();
}

QList<ActivityModel::Device> ActivityModel::devices() const
{
    QList<Device> devices;
    const auto add = [&devices](const QString &id, const QString &name) {
        const bool known = std::any_of(devices.cbegin(), devices.cend(),
                                       [&](const Device &device) { return device.deviceId == id; });
        if (!known && !id.isEmpty())
            devices.append({id, name});
    };
    for (const Storymaster::SyncDevice &device : m_service.devices())
        add(device.deviceId, device.name);
    for (const ActivityEntry &entry : m_service.figures().activity().entries)
        add(entry.deviceId, entry.deviceName);
    std::stable_sort(devices.begin(), devices.end(),
                     [](const Device &a, const Device &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return devices;
}

QList<ActivityDay> ActivityModel::days() const
{
    QList<ActivityDay> days;
    const QDate today = QDate::currentDate();
    for (int ago = Activity::Days - 1; ago >= 0; --ago)
        days.append({today.addDays(-ago), m_device});
    for (const ActivityDay &day : m_service.figures().activity().days) {
        const qint64 place = days.constFirst().day.daysTo(day.day);
        if (place < 0 || place >= days.size() || (!m_device.isEmpty() && day.deviceId != m_device))
            continue;
        days[place].added += day.added;
        days[place].changed += day.changed;
        days[place].deleted += day.deleted;
    }
    return days;
}

QString ActivityModel::sentence(const ActivityEntry &entry)
{
    QStringList things;
    qint64 others = 0;
    for (const ActivityEntry::Count &count : entry.counts) {
        if (things.size() < MostTypes || entry.counts.size() == MostTypes + 1)
            things.append(EntityNames::counted(count.entityType, count.rows));
        else
            others += count.rows;
    }
    if (others > 0)
        things.append(tr("%n other entry(s)", nullptr, int(others)));
    const QString list = QLocale().createSeparatedList(things);
    const QString who = entry.deviceName.isEmpty() ? tr("A device") : entry.deviceName;
    switch (entry.kind) {
    //: %1 is a device, %2 such as "3 characters and 1 place".
    case ActivityKind::Added: return tr("%1 added %2").arg(who, list);
    //: %1 is a device, %2 such as "3 characters and 1 place".
    case ActivityKind::Deleted: return tr("%1 deleted %2").arg(who, list);
    case ActivityKind::Changed: break;
    }
    //: %1 is a device, %2 such as "3 characters and 1 place".
    return tr("%1 changed %2").arg(who, list);
}

QString ActivityModel::toText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row)
        text += index(row, When).data().toString() + u'\t' + index(row, What).data().toString() + u'\n';
    return text;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEntry &entry = m_entries[index.row()];
    if (role == DeviceIdRole)
        return entry.deviceId;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == When ? QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat) : sentence(entry);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == When ? tr("When") : tr("What happened");
}

} // namespace StorymasterSync
