// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/devicespanel.h"

#include "service/devicemodel.h"
#include "service/syncservice.h"
#include "ui/progressdelegate.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncState;

namespace {

constexpr int LookMillis = 10'000;
constexpr int LongestName = 40; ///< Characters; a phone may have called itself at more length.

} // namespace

DevicesPanel::DevicesPanel(SyncService &service, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_model(new DeviceModel(service, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_table(new QTableView(this)),
      m_pairFirst(new QPushButton(tr("&Pair a device…"), this)),
      m_pair(new QPushButton(tr("&Pair a device…"), this)),
      m_rename(new QPushButton(tr("R&ename"), this)),
      m_unpair(new QPushButton(tr("&Unpair…"), this))
{
    makeTable();
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages, 1);
    makeButtons();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DevicesPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DevicesPanel::follow);
    connect(&m_service, &SyncService::stateChanged, this, &DevicesPanel::follow);
    const auto look = [this] { m_service.figures().refreshWaiting(); };
    connect(&m_service, &SyncService::deviceListChanged, this, look);
    connect(&m_waiting, &QTimer::timeout, this, look);
    m_waiting.setInterval(LookMillis);
    follow();
}

QWidget *DevicesPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pairFirst->setAutoDefault(false);
    m_pairFirst->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_pairFirst, &QPushButton::clicked, this, &DevicesPanel::pairingWanted);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_pairFirst, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void DevicesPanel::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(DeviceModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Paired devices"));
    m_table->setItemDelegateForColumn(DeviceModel::State, new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // what is seen decides: measuring a thousand rows takes its time
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * LongestName);
    header->setStretchLastSection(true);
    // Where the window is narrow, what happens now is seen before what happened long ago.
    header->moveSection(DeviceModel::State, DeviceModel::Name + 1);
    header->setHighlightSections(false);
}

void DevicesPanel::makeButtons()
{
    // For the app's own tests and tours, in any language.
    m_pairFirst->setObjectName(u"pairDevice"_s);
    m_pair->setObjectName(u"pairDevice"_s);
    m_unpair->setObjectName(u"unpairDevice"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pair);
    row->addStretch();
    row->addWidget(m_rename);
    row->addWidget(m_unpair);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_pair, &QPushButton::clicked, this, &DevicesPanel::pairingWanted);
    connect(m_rename, &QPushButton::clicked, this, &DevicesPanel::rename);
    connect(m_unpair, &QPushButton::clicked, this, &DevicesPanel::askUnpair);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPanel::showButtons);
    // Who comes by the Tab key is somewhere, and has chosen that.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !selected().isValid())
                    m_table->selectionModel()->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DevicesPanel::askUnpair);
}

void DevicesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_service.figures().refreshWaiting();
    m_waiting.start();
}

void DevicesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_waiting.stop();
}

void DevicesPanel::follow()
{
    const bool runs = m_service.state() == SyncState::Running;
    m_empty->setText(
        runs || m_model->rowCount() > 0
            ? tr("No device is paired yet.\n\nChoose “Pair a device…” and scan the code with the Storymaster "
                 "app on your phone or tablet. Both need to be in the same network.")
            : tr("Sync is stopped.\n\nStart it to see your devices, or choose “Pair a device…”."));
    showButtons();
    if (m_pairFirst->hasFocus() && m_model->rowCount() > 0)
        m_pair->setFocus(); // the same, in its other place
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (runs)
        m_service.figures().refreshWaiting();
}

void DevicesPanel::showButtons()
{
    const bool any = m_service.state() == SyncState::Running && selected().isValid();
    // In an empty page the one thing to do stands in the middle.
    m_pair->setVisible(m_model->rowCount() > 0);
    m_rename->setVisible(m_model->rowCount() > 0);
    m_unpair->setVisible(m_model->rowCount() > 0);
    m_rename->setEnabled(any);
    m_unpair->setEnabled(any);
}

QModelIndex DevicesPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(DeviceModel::Name);
    return rows.isEmpty() ? QModelIndex() : rows.constFirst();
}

void DevicesPanel::rename()
{
    if (const QModelIndex index = selected(); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->setFocus();
        m_table->edit(index);
    }
}

void DevicesPanel::askUnpair()
{
    const QModelIndex index = selected();
    if (!index.isValid() || !m_unpair->isEnabled())
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Unpair a device"));
    box->setText(tr("Unpair “%1”?").arg(index.data().toString()));
    box->setInformativeText(
        tr("It can no longer sync until you pair it again. What it has synced stays here; what it has "
           "not synced yet stays on it only."));
    QPushButton *unpair = box->addButton(tr("&Unpair"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, unpair, id = index.data(DeviceModel::DeviceIdRole).toString()](const QAbstractButton *button) {
                if (button == unpair)
                    m_service.unpair(id);
            });
    box->open();
}

} // namespace StorymasterSync
