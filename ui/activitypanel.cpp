// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/activitypanel.h"

#include "service/activitymodel.h"
#include "ui/activitychart.h"

#include <QtCore/QSaveFile>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

ActivityPanel::ActivityPanel(SyncService &service, QWidget *parent)
    : QWidget(parent),
      m_model(new ActivityModel(service, this)),
      m_device(new QComboBox(this)),
      m_chart(new ActivityChart(this)),
      m_pages(new QStackedWidget(this)),
      m_list(new QTreeView(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("&Save as text…"), this))
{
    makeList();
    arrange();
    connect(m_model, &ActivityModel::activityChanged, this, &ActivityPanel::follow);
    connect(m_device, &QComboBox::activated, this, [this] { m_model->setDevice(m_device->currentData().toString()); });
    connect(m_copy, &QPushButton::clicked, this, &ActivityPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &ActivityPanel::askWhereToSave);
    follow();
}

void ActivityPanel::makeList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("What phones did"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setSectionResizeMode(ActivityModel::When, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto *empty = new QLabel(tr("No phone has changed anything in the last month."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_list);
}

void ActivityPanel::arrange()
{
    auto *label = new QLabel(tr("S&how:"), this);
    label->setBuddy(m_device);
    m_device->setAccessibleName(tr("Device whose activity is shown"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_device);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_chart);
    layout->addWidget(m_pages, 1);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
}

void ActivityPanel::follow()
{
    listDevices();
    m_chart->setDays(m_model->days());
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
}

void ActivityPanel::listDevices()
{
    const QSignalBlocker blocker(m_device);
    m_device->clear();
    m_device->addItem(tr("All devices"), QString());
    for (const ActivityModel::Device &device : m_model->devices())
        m_device->addItem(device.name, device.deviceId);
    m_device->setCurrentIndex(std::max(0, m_device->findData(m_model->device())));
}

void ActivityPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->toText());
}

void ActivityPanel::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the activity"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("Sync activity") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPanel::save);
    dialog->open();
}

void ActivityPanel::save(const QString &fileName)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::Text) && file.write(m_model->toText().toUtf8()) >= 0
        && file.commit())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the activity"), {}, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The file could not be written: %1").arg(file.errorString()));
    box->open();
}

} // namespace StorymasterSync
