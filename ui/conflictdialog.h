// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conflictdraft.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace StorymasterSync {

class ConflictListModel;
class ConflictPanel;
class Decisions;
class DifferenceFinder;
class SyncService;
class UndoBar;

/** The conflicts that wait for the user, and how to settle them: what waits at the left, one of them at the right.
 *
 *  Never modal. What comes meanwhile is told, and changes neither focus nor what was chosen. A decision is about what the
 *  user sees: where that is another by now, nothing is saved and the user is asked to look again.
 *  Thread: the GUI's. Owner: the app; dies before the service. */
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(SyncService &service, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    QWidget *makeList();
    void makeButtons(QVBoxLayout *layout);
    void makeShortcuts();
    void connectBook();

    void takeViews();
    void keepDraft();
    void follow(const ConflictView &view);
    void leave(int row);
    void selectNear(int row);
    void select(qint64 id);
    void showConflict(qint64 id);
    void showState();

    void apply();
    void goNext();
    void fillKindMenu();
    void settleKind(Storymaster::ConflictChoice choice);
    QList<qint64> ofThisKind() const;
    void noteRefused(qint64 id, const QString &sentence);
    void takeBack(const QList<qint64> &ids);
    bool mayClose();

    SyncService &m_service;
    DifferenceFinder *m_finder;
    Decisions *m_decisions;
    ConflictListModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    ConflictPanel *m_panel;
    QStackedWidget *m_pages;
    UndoBar *m_undo;
    QPushButton *m_apply;
    QPushButton *m_next;
    QPushButton *m_kind;
    QPushButton *m_close;
    QMenu *m_kindMenu;
    QTimer m_watch; ///< The app's own edits change what a choice comes to, and nobody tells of them.

    qint64 m_current = 0;  ///< The conflict at the right.
    bool m_taking = false; ///< The list is being changed.
    QHash<qint64, ConflictDraft> m_drafts;
    qint64 m_wanted = 0;   ///< Taken back; to be shown once it is in the list again.
    bool m_warned = false; ///< Of what would be lost by closing.
};

} // namespace StorymasterSync
