// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/conflictview.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace StorymasterSync {

/** The conflicts that wait, oldest first: what it is about, which device, and when. Rows come and go one by one, so that
 *  selections stay. Every text is plain text.
 *
 *  Thread: the GUI's. Owner: the dialog. */
class ConflictListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole /**< qint64 */ };

    explicit ConflictListModel(QObject *parent = nullptr);

    void setViews(const QList<ConflictView> &views);
    /** Those in which a choice was begun. */
    void setBegun(const QSet<qint64> &ids);

    int rowOf(qint64 id) const;
    const ConflictView *find(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void tellChanged();

    QList<ConflictView> m_views;
    QSet<qint64> m_begun;
    QTimer m_minute; ///< The words for times grow old.
};

} // namespace StorymasterSync
