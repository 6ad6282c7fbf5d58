// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace StorymasterSync {

class ActivityChart;
class ActivityModel;
class SyncService;

/** What phones did of late: a chart, sentences, a choice of device; to be copied or saved as text.
 *
 *  Thread: the GUI's. Owner: its page. */
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(SyncService &service, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void arrange();
    void follow();
    void listDevices();
    void copy() const;
    void askWhereToSave();
    void save(const QString &fileName);

    ActivityModel *m_model;
    QComboBox *m_device;
    ActivityChart *m_chart;
    QStackedWidget *m_pages;
    QTreeView *m_list;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace StorymasterSync
