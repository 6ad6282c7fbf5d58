// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace StorymasterHost {

class RowsModel;

/** A few of the app's tables, as an open editor of the app would show them: refreshed when sync says that a phone changed
 *  rows, which then stand out.
 *
 *  Thread: GUI thread. Owner: MainWindow. */
class EntityTable : public QWidget
{
    Q_OBJECT

public:
    explicit EntityTable(const QString &connectionName, QWidget *parent = nullptr);

    /** What ISyncProvider::entitiesChanged() tells. */
    void noteChanges(const QHash<QString, QList<qint64>> &idsByTable);
    /** Reads anew. */
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RowsModel *m_model;
    QLabel *m_label;
    QComboBox *m_tables;
    QTableView *m_view;
};

} // namespace StorymasterHost
