// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace StorymasterHost {

/** The first rows of one of the app's tables, read through the app's own connection; no statement stays open.
 *
 *  Thread: GUI thread. Owner: EntityTable. */
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowsModel(const QString &connectionName, QObject *parent = nullptr);

    /** Tables of the database that people read, as far as they are there. */
    QStringList tables() const;

    QString table() const { return m_table; }
    void show(const QString &table);
    /** Reads anew; `fresh` are rows to be shown in bold, until the next time. */
    void refresh(const QList<qint64> &fresh = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString query() const;

    const QString m_connectionName;
    QString m_table;
    QStringList m_columns; ///< The first is the id.
    QList<QVariantList> m_rows;
    QSet<qint64> m_fresh;
};

} // namespace StorymasterHost
