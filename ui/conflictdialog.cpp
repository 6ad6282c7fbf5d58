// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictdialog.h"

#include "service/entitynames.h"
#include "service/syncservice.h"
#include "ui/conflictlistmodel.h"
#include "ui/conflictpanel.h"
#include "ui/conflicttexts.h"
#include "ui/decisions.h"
#include "ui/differencefinder.h"
#include "ui/undobar.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::ConflictChoice;
using Storymaster::SyncState;

namespace {

constexpr int WatchMillis = 2'000;
constexpr int WholeCharacters = 170;
constexpr int ListCharacters = 44;

} // namespace

ConflictDialog::ConflictDialog(SyncService &service, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_finder(new DifferenceFinder(this)),
      m_decisions(new Decisions(service.conflictBook(), this)),
      m_model(new ConflictListModel(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_panel(new ConflictPanel(*m_finder, service.conflictBook(), this)),
      m_pages(new QStackedWidget(this)),
      m_undo(new UndoBar(this)),
      m_apply(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_kind(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_kindMenu(new QMenu(m_kind))
{
    setModal(false);
    arrange();
    retranslate();
    makeShortcuts();
    connectBook();
    m_watch.setInterval(WatchMillis);
    takeViews();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::arrange()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_panel);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_undo);
    makeButtons(layout);
    splitter->setSizes({ListCharacters, WholeCharacters - ListCharacters});
    resize(fontMetrics().averageCharWidth() * WholeCharacters, fontMetrics().height() * 44);
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Conflicts"));
    m_list->setAccessibleName(tr("Conflicts that wait"));
    m_apply->setText(tr("&Apply"));
    m_apply->setToolTip(tr("Ctrl+Return"));
    m_next->setText(tr("Ne&xt"));
    m_kind->setText(tr("All of this k&ind"));
    m_close->setText(tr("&Close"));
    m_panel->retranslate();
    m_undo->retranslate();
    m_list->viewport()->update();
}

/** The names in the views follow: the book is asked for them anew by whoever switched the language. */
void ConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showState();
}

QWidget *ConflictDialog::makeList()
{
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_list->setSpacing(1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(ConflictListModel::IdRole).toLongLong();
        // While rows go, Qt moves the current one; takeViews() says what is shown then.
        if (index.isValid() && !m_taking && id != m_current)
            showConflict(id);
    });
    return m_list;
}

void ConflictDialog::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addWidget(m_next);
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(m_close);
    layout->addLayout(row);
    // Return in a list or on a choice must not save by accident.
    for (QPushButton *button : {m_apply, m_next, m_kind, m_close})
        button->setAutoDefault(false);
    m_apply->setObjectName(u"apply"_s);
    m_kind->setMenu(m_kindMenu);
    connect(m_kindMenu, &QMenu::aboutToShow, this, &ConflictDialog::fillKindMenu);
    connect(m_apply, &QPushButton::clicked, this, &ConflictDialog::apply);
    connect(m_next, &QPushButton::clicked, this, &ConflictDialog::goNext);
    connect(m_close, &QPushButton::clicked, this, &ConflictDialog::reject);
}

void ConflictDialog::makeShortcuts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *applies = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        connect(applies, &QShortcut::activated, this, &ConflictDialog::apply);
    }
    // Where somebody writes, the text's own undo comes first.
    auto *undoes = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undoes, &QShortcut::activated, m_undo, &UndoBar::undo);
}

void ConflictDialog::connectBook()
{
    ConflictBook *book = &m_service.conflictBook();
    connect(book, &ConflictBook::viewsChanged, this, &ConflictDialog::takeViews);
    connect(m_decisions, &Decisions::refused, this, &ConflictDialog::noteRefused);
    connect(m_decisions, &Decisions::decided, m_undo, &UndoBar::add);
    connect(book, &ConflictBook::notTakenBack, this,
            [this](qint64, const QString &sentence) { m_undo->tell(sentence); });
    connect(&m_service, &SyncService::conflictListChanged, book, &ConflictBook::refresh);
    connect(&m_service, &SyncService::stateChanged, this, &ConflictDialog::showState);
    connect(&m_watch, &QTimer::timeout, book, &ConflictBook::refresh);
    connect(m_undo, &UndoBar::undoWanted, this, &ConflictDialog::takeBack);
    connect(m_panel, &ConflictPanel::draftChanged, this, [this] {
        m_warned = false;
        keepDraft();
        showState();
    });
}

void ConflictDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_service.conflictBook().refresh();
    m_watch.start();
}

void ConflictDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_watch.stop();
}

// ---- What waits ------------------------------------------------------------------------------------------------

void ConflictDialog::takeViews()
{
    const int row = m_model->rowOf(m_current);
    m_taking = true;
    m_model->setViews(m_service.conflictBook().views());
    m_taking = false;
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, 0));
    else if (const ConflictView *view = m_model->find(m_current))
        follow(*view);
    else
        leave(row);
    showState();
}

/** The conflict at the right is here, in whatever state. */
void ConflictDialog::follow(const ConflictView &view)
{
    ConflictDraft draft = m_panel->draft();
    if (draft.view() == view)
        return;
    const QStringList changed = draft.follow(view);
    m_panel->showDraft(draft);
    if (!changed.isEmpty() && draft.isBegun())
        //: %1 is a list of parts of an entry, such as "Notes, Age".
        m_panel->setNotice(tr("Changed meanwhile: %1. What you chose is kept; look at it again.")
                               .arg(changed.join(QLatin1String(", "))));
    else if (!changed.isEmpty())
        m_panel->setNotice(tr("Changed meanwhile: %1.").arg(changed.join(QLatin1String(", "))));
    keepDraft();
}

/** The conflict at the right does not wait any more; it was in `row`. */
void ConflictDialog::leave(int row)
{
    const bool lostChoice = m_current > 0 && m_panel->draft().isBegun() && !m_decisions->isDecided(m_current);
    if (lostChoice) {
        m_panel->setNotice(
            tr("This does not wait any more: it was settled elsewhere, or what the phone wanted is so by "
               "now. What you had begun stays here until you go on."));
        m_panel->setChoosable(false);
        m_drafts.remove(m_current);
        m_list->selectionModel()->clear();
        return;
    }
    selectNear(row);
}

void ConflictDialog::selectNear(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0) {
        m_current = 0;
        return;
    }
    select(m_model->index(std::clamp(row, 0, last), 0).data(ConflictListModel::IdRole).toLongLong());
}

void ConflictDialog::select(qint64 id)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
    if (m_current != id)
        showConflict(id);
}

void ConflictDialog::showConflict(qint64 id)
{
    const ConflictView *view = m_model->find(id);
    if (!view)
        return;
    m_current = id;
    ConflictDraft draft = m_drafts.value(id);
    const QStringList changed = draft.follow(*view);
    m_panel->setNotice({});
    m_panel->showDraft(draft);
    m_panel->setChoosable(true);
    if (!changed.isEmpty())
        m_panel->setNotice(tr("Changed since you were here: %1. What you chose is kept; look at it again.")
                               .arg(changed.join(QLatin1String(", "))));
    showState();
}

void ConflictDialog::keepDraft()
{
    if (m_panel->draft().isBegun() && m_model->rowOf(m_current) >= 0)
        m_drafts.insert(m_current, m_panel->draft());
    QSet<qint64> begun;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        begun.insert(it.key());
    m_model->setBegun(begun);
}

void ConflictDialog::showState()
{
    const bool runs = m_service.state() == SyncState::Running;
    const bool waits = m_model->rowOf(m_current) >= 0 && !m_decisions->isDecided(m_current);
    m_pages->setCurrentIndex(m_current > 0 ? 1 : 0);
    m_empty->setText(runs ? tr("Nothing waits.\n\nWhere you and a phone change the same thing, both versions are kept "
                               "and wait here until you choose.")
                          : tr("Sync is stopped.\n\nStart it to see what waits."));
    m_apply->setEnabled(runs && waits && m_panel->draft().isComplete());
    m_next->setEnabled(m_model->rowCount() > (waits ? 1 : 0));
    m_kind->setVisible(ofThisKind().size() > 1);
    m_kind->setEnabled(runs);
}

// ---- Deciding --------------------------------------------------------------------------------------------------

void ConflictDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_panel->setNotice({});
    m_decisions->settle(m_panel->draft(), ConflictTexts::title(m_panel->draft().view()));
    showState();
}

void ConflictDialog::goNext()
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        select(m_model->index((m_model->rowOf(m_current) + 1) % rows, 0).data(ConflictListModel::IdRole).toLongLong());
}

QList<qint64> ConflictDialog::ofThisKind() const
{
    QList<qint64> ids;
    const ConflictView *current = m_model->find(m_current);
    for (const ConflictView &view : m_service.conflictBook().views()) {
        if (current && view.deviceId == current->deviceId && view.entityType == current->entityType
            && !m_decisions->isDecided(view.id))
            ids.append(view.id);
    }
    return ids;
}

void ConflictDialog::fillKindMenu()
{
    m_kindMenu->clear();
    const ConflictView *current = m_model->find(m_current);
    if (!current)
        return;
    const QString what = EntityNames::counted(current->entityType, ofThisKind().size());
    const QString device = ConflictTexts::deviceName(current->deviceName);
    //: %1 is a phone's name, %2 counted entries such as "12 characters".
    m_kindMenu->addAction(ConflictTexts::escaped(tr("Always take what is on %1, for these %2").arg(device, what)), this,
                          [this] { settleKind(ConflictChoice::Mobile); });
    //: %1 is counted entries such as "12 characters".
    m_kindMenu->addAction(ConflictTexts::escaped(tr("Always keep what is here, for these %1").arg(what)), this,
                          [this] { settleKind(ConflictChoice::Desktop); });
}

void ConflictDialog::settleKind(ConflictChoice choice)
{
    const QList<qint64> ids = ofThisKind();
    const ConflictView *current = m_model->find(m_current);
    if (ids.isEmpty() || !current)
        return;
    m_decisions->settleAll(ids, choice, EntityNames::counted(current->entityType, ids.size()));
    showState();
}

void ConflictDialog::noteRefused(qint64 id, const QString &sentence)
{
    if (id == m_current)
        m_panel->setNotice(sentence);
    else
        m_undo->tell(sentence);
    showState();
}

void ConflictDialog::takeBack(const QList<qint64> &ids)
{
    m_wanted = ids.value(0);
    m_decisions->takeBack(ids);
}

// ---- Closing ---------------------------------------------------------------------------------------------------

/** What was written by hand is nowhere else yet: the first attempt says so, the second one closes. */
bool ConflictDialog::mayClose()
{
    const auto unsaved = std::find_if(m_drafts.cbegin(), m_drafts.cend(), [this](const ConflictDraft &draft) {
        return draft.holdsOwnText() && m_model->rowOf(draft.view().id) >= 0;
    });
    if (m_warned || unsaved == m_drafts.cend())
        return true;
    m_warned = true;
    m_panel->setNotice(tr("You wrote something for “%1” that is not saved yet. Close again to drop it.")
                           .arg(ConflictTexts::title(unsaved->view())));
    return false;
}

void ConflictDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void ConflictDialog::closeEvent(QCloseEvent *event)
{
    if (mayClose())
        event->accept();
    else
        event->ignore();
}

} // namespace StorymasterSync
