// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "entitytable.h"

#include "rowsmodel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterHost {

EntityTable::EntityTable(const QString &connectionName, QWidget *parent)
    : QWidget(parent),
      m_model(new RowsModel(connectionName, this)),
      m_tables(new QComboBox(this)),
      m_view(new QTableView(this))
{
    m_tables->addItems(m_model->tables());
    m_tables->setAccessibleName(tr("Table of the story"));
    auto *label = new QLabel(tr("&Table:"), this);
    label->setBuddy(m_tables);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows of the table"));
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_tables);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_view);
    connect(m_tables, &QComboBox::currentTextChanged, m_model, &RowsModel::show);
    m_model->show(m_tables->currentText());
}

void EntityTable::noteChanges(const QHash<QString, QList<qint64>> &idsByTable)
{
    if (const auto changed = idsByTable.constFind(m_model->table()); changed != idsByTable.cend())
        m_model->refresh(*changed);
}

void EntityTable::refresh()
{
    m_model->refresh();
}

} // namespace StorymasterHost
