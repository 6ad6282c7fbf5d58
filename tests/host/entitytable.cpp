// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "entitytable.h"

#include "rowsmodel.h"

#include <QtCore/QEvent>
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
      m_label(new QLabel(this)),
      m_tables(new QComboBox(this)),
      m_view(new QTableView(this))
{
    m_tables->addItems(m_model->tables());
    m_label->setBuddy(m_tables);
    m_view->setModel(m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_tables);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_view);
    connect(m_tables, &QComboBox::currentTextChanged, m_model, &RowsModel::show);
    m_model->show(m_tables->currentText());
    retranslate();
}

void EntityTable::retranslate()
{
    m_label->setText(tr("&Table:"));
    m_tables->setAccessibleName(tr("Table of the story"));
    m_view->setAccessibleName(tr("Rows of the table"));
}

void EntityTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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
