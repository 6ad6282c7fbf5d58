// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "rowsmodel.h"

#include <QtGui/QFont>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlField>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

namespace {

constexpr int MostColumns = 6;
constexpr int MostRows = 500;

} // namespace

RowsModel::RowsModel(const QString &connectionName, QObject *parent)
    : QAbstractTableModel(parent), m_connectionName(connectionName)
{}

QStringList RowsModel::tables() const
{
    const QStringList present = QSqlDatabase::database(m_connectionName).tables();
    QStringList list;
    for (const QString &table : {u"actor"_s, u"location_"_s, u"object_"_s, u"faction"_s, u"storyline"_s}) {
        if (present.contains(table))
            list.append(table);
    }
    return list;
}

void RowsModel::show(const QString &table)
{
    m_table = table;
    refresh();
}

QString RowsModel::query() const
{
    const QSqlDriver *driver = QSqlDatabase::database(m_connectionName).driver();
    QStringList names;
    for (const QString &column : m_columns)
        names.append(driver->escapeIdentifier(column, QSqlDriver::FieldName));
    const QString table = driver->escapeIdentifier(m_table, QSqlDriver::TableName);
    // Before the plugin has been here, rows cannot be softly deleted.
    const bool soft = driver->record(m_table).contains(u"deleted_at"_s);
    return u"SELECT %1 FROM %2 %3 ORDER BY id LIMIT %4"_s.arg(
        names.join(u", "_s), table, soft ? u"WHERE deleted_at IS NULL"_s : QString(), QString::number(MostRows));
}

void RowsModel::refresh(const QList<qint64> &fresh)
{
    beginResetModel();
    m_fresh = QSet<qint64>(fresh.cbegin(), fresh.cend());
    m_rows.clear();
    m_columns = {u"id"_s};
    const QSqlDatabase database = QSqlDatabase::database(m_connectionName);
    const QSqlRecord record = database.driver()->record(m_table);
    for (int i = 0; i < record.count() && m_columns.size() < MostColumns; ++i) {
        if (record.field(i).metaType().id() == QMetaType::QString && !record.fieldName(i).startsWith("sync_"_L1))
            m_columns.append(record.fieldName(i));
    }
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    for (bool any = rows.exec(query()); any && rows.next();) {
        QVariantList row;
        for (int i = 0; i < m_columns.size(); ++i)
            row.append(rows.value(i));
        m_rows.append(row);
    }
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariantList &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row[index.column()].toString().simplified();
    if (role == Qt::FontRole && m_fresh.contains(row[0].toLongLong())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace StorymasterHost
