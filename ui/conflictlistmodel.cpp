// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictlistmodel.h"

#include "service/relativetime.h"
#include "ui/conflicttexts.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

constexpr int MinuteMillis = 60'000;

} // namespace

ConflictListModel::ConflictListModel(QObject *parent) : QAbstractListModel(parent)
{
    m_minute.setInterval(MinuteMillis);
    connect(&m_minute, &QTimer::timeout, this, &ConflictListModel::tellChanged);
    m_minute.start();
}

void ConflictListModel::setViews(const QList<ConflictView> &views)
{
    const auto holds = [&](qint64 id) {
        return std::any_of(views.cbegin(), views.cend(), [id](const ConflictView &view) { return view.id == id; });
    };
    for (int row = int(m_views.size()) - 1; row >= 0; --row) {
        if (holds(m_views[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_views.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < views.size(); ++row) {
        if (row < m_views.size() && m_views[row].id == views[row].id) {
            m_views[row] = views[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_views.insert(row, views[row]);
        endInsertRows();
    }
    tellChanged();
}

void ConflictListModel::setBegun(const QSet<qint64> &ids)
{
    if (ids == m_begun)
        return;
    m_begun = ids;
    tellChanged();
}

void ConflictListModel::tellChanged()
{
    if (!m_views.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_views.size()) - 1));
}

int ConflictListModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_views.size(); ++row) {
        if (m_views[row].id == id)
            return row;
    }
    return -1;
}

const ConflictView *ConflictListModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_views[row];
}

int ConflictListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConflictView &view = m_views[index.row()];
    const QString title = ConflictTexts::title(view);
    //: %1 is a phone's name, %2 a time such as "3 minutes ago".
    QString origin = tr("%1, %2").arg(ConflictTexts::deviceName(view.deviceName),
                                      timeInWords(view.detectedAt, QDateTime::currentDateTimeUtc()));
    if (m_begun.contains(view.id))
        //: Of a choice that was begun and not applied yet; %1 is a device and a time.
        origin = tr("begun – %1").arg(origin);
    if (role == IdRole)
        return view.id;
    if (role == Qt::DisplayRole)
        return QString(title + u'\n' + origin);
    if (role == Qt::AccessibleTextRole)
        return QString(title + QLatin1String(", ") + origin);
    return {};
}

} // namespace StorymasterSync
