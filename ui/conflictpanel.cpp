// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictpanel.h"

#include "service/relativetime.h"
#include "ui/columncard.h"
#include "ui/conflicttexts.h"
#include "ui/resultview.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Side = ConflictDraft::Side;
using Situation = ConflictView::Situation;
using Way = ConflictDraft::Way;

namespace {

constexpr double TitleScale = 1.3;
constexpr int ColumnsShare = 3;
constexpr int ResultShare = 2;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(DifferenceFinder &finder, ConflictBook &book, QWidget *parent)
    : QWidget(parent),
      m_finder(finder),
      m_book(book),
      m_title(plainLabel(this)),
      m_story(plainLabel(this)),
      m_notice(plainLabel(this)),
      m_wayBox(new QWidget(this)),
      m_ways(new QButtonGroup(this)),
      m_allHere(new QPushButton(this)),
      m_allPhone(new QPushButton(this)),
      m_others(new QCheckBox(this)),
      m_scroll(new QScrollArea(this)),
      m_result(new ResultView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    makeHeading(layout);
    layout->addLayout(makeShortcuts());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumns());
    splitter->addWidget(m_result);
    splitter->setStretchFactor(0, ColumnsShare);
    splitter->setStretchFactor(1, ResultShare);
    splitter->setSizes({ColumnsShare * height(), ResultShare * height()});
    layout->addWidget(splitter, 1);
    retranslate();
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int id) {
        m_draft.setWay(Way(id));
        follow();
    });
}

void ConflictPanel::makeHeading(QVBoxLayout *layout)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * TitleScale);
    large.setBold(true);
    m_title->setFont(large);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(fontMetrics().averageCharWidth());
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->hide();
    auto *ways = new QVBoxLayout(m_wayBox);
    ways->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_story);
    layout->addWidget(m_notice);
    layout->addWidget(m_wayBox);
}

QLayout *ConflictPanel::makeShortcuts()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_allHere);
    row->addWidget(m_allPhone);
    row->addStretch();
    row->addWidget(m_others);
    m_allHere->setObjectName(u"allHere"_s);
    m_allPhone->setObjectName(u"allPhone"_s);
    m_allHere->setAutoDefault(false);
    m_allPhone->setAutoDefault(false);
    connect(m_allHere, &QPushButton::clicked, this, [this] { chooseAll(Side::Desktop); });
    connect(m_allPhone, &QPushButton::clicked, this, [this] { chooseAll(Side::Phone); });
    connect(m_others, &QCheckBox::toggled, this, &ConflictPanel::showCards);
    return row;
}

void ConflictPanel::retranslate()
{
    m_allHere->setText(tr("All as &here"));
    m_allPhone->setText(tr("All as on the &phone"));
    m_others->setText(tr("&Show what is the same, too"));
    m_result->retranslate();
    m_shownWays.clear();
    dropCards();
    if (m_draft.view().id > 0)
        showDraft(m_draft);
}

QWidget *ConflictPanel::makeColumns()
{
    auto *columns = new QWidget(m_scroll);
    m_cardLayout = new QVBoxLayout(columns);
    m_cardLayout->setContentsMargins({});
    m_cardLayout->addStretch();
    m_scroll->setWidget(columns);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(fontMetrics().height() * 8);
    return m_scroll;
}

void ConflictPanel::showDraft(const ConflictDraft &draft)
{
    if (draft.view().id != m_draft.view().id)
        dropCards();
    m_draft = draft;
    showHeading();
    showWays();
    showCards();
    m_result->showDraft(m_draft);
}

void ConflictPanel::setNotice(const QString &sentence)
{
    if (sentence == notice())
        return;
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ConflictPanel::notice() const
{
    return m_notice->text();
}

void ConflictPanel::setChoosable(bool choosable)
{
    m_choosable = choosable;
    follow();
}

// ---- What it is about ------------------------------------------------------------------------------------------

QString ConflictPanel::story() const
{
    const ConflictView &view = m_draft.view();
    const QString device = ConflictTexts::deviceName(view.deviceName);
    const QString time = timeInWords(view.detectedAt, QDateTime::currentDateTimeUtc());
    QString text;
    switch (view.situation) {
    case Situation::BothChanged:
        //: %1 is a phone's name, %2 a time such as "3 minutes ago".
        text = tr("Changed here and on %1; noticed %2. Nothing is lost: choose what stays.").arg(device, time);
        break;
    case Situation::PhoneDeletes:
        text = tr("Deleted on %1, but changed here meanwhile; noticed %2.").arg(device, time);
        break;
    case Situation::DesktopDeleted:
        text = tr("Changed on %1, but deleted here meanwhile; noticed %2.").arg(device, time);
        break;
    }
    if (!view.phoneCanStand)
        text += QLatin1Char(' ') + tr("What the phone has cannot be saved as it is: %1").arg(view.whyNot);
    return text;
}

void ConflictPanel::showHeading()
{
    m_title->setText(ConflictTexts::title(m_draft.view()));
    m_story->setText(story());
}

QList<ConflictPanel::WayChoice> ConflictPanel::waysOf(const ConflictView &view) const
{
    switch (view.situation) {
    case Situation::PhoneDeletes:
        return {{Way::Columns, tr("&Keep it as it is here")}, {Way::Deleted, tr("&Delete it here, too")}};
    case Situation::DesktopDeleted:
        return {{Way::Deleted, tr("&Leave it deleted")}, {Way::Columns, tr("&Bring it back, as chosen below")}};
    case Situation::BothChanged: break;
    }
    if (!view.canKeepBoth)
        return {};
    return {{Way::Columns, tr("&One entry, as chosen below")},
            {Way::Both, tr("Keep &both: what the phone has becomes an entry of its own")}};
}

void ConflictPanel::showWays()
{
    const QList<WayChoice> choices = waysOf(m_draft.view());
    QList<Way> ways;
    for (const WayChoice &choice : choices)
        ways.append(choice.way);
    if (ways != m_shownWays) {
        qDeleteAll(m_ways->buttons());
        for (const WayChoice &choice : choices) {
            auto *button = new QRadioButton(choice.text, m_wayBox);
            m_ways->addButton(button, int(choice.way));
            m_wayBox->layout()->addWidget(button);
        }
        m_shownWays = ways;
    }
    m_ways->setExclusive(false);
    for (QAbstractButton *button : m_ways->buttons()) {
        button->setChecked(m_ways->id(button) == int(m_draft.way()));
        button->setEnabled(m_choosable);
    }
    m_ways->setExclusive(true);
    m_wayBox->setVisible(!ways.isEmpty());
}

// ---- Columns ---------------------------------------------------------------------------------------------------

void ConflictPanel::dropCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_scroll->ensureVisible(0, 0);
}

ColumnCard *ConflictPanel::cardOf(const ConflictColumn &column)
{
    ColumnCard *known = m_cards.value(column.name);
    if (known && known->column().label == column.label) {
        if (known->column() != column)
            known->setColumn(column);
        return known;
    }
    delete known; // it is called otherwise: the language has changed
    auto *card = new ColumnCard(column, m_draft.view().deviceName, m_finder, m_book, m_scroll->widget());
    connect(card, &ColumnCard::sideChosen, this, [this](const QString &name, Side side) {
        m_draft.setSide(name, side);
        follow();
        if (side == Side::Own)
            revealOwn(name);
    });
    connect(card, &ColumnCard::ownEdited, this, [this](const QString &name, const ConflictValue &value, bool valid) {
        m_draft.setOwn(name, value, valid);
        m_result->showDraft(m_draft);
        Q_EMIT draftChanged();
    });
    m_cards.insert(column.name, card);
    return card;
}

/** What has just opened is laid out first. */
void ConflictPanel::revealOwn(const QString &name)
{
    QTimer::singleShot(0, this, [this, name] {
        const ColumnCard *card = m_cards.value(name);
        if (QWidget *edit = card ? card->ownEdit() : nullptr)
            m_scroll->ensureWidgetVisible(edit);
    });
}

void ConflictPanel::showCards()
{
    const bool isChoice = m_choosable && m_draft.way() == Way::Columns
        && m_draft.view().situation != Situation::PhoneDeletes;
    for (const ConflictColumn &column : m_draft.view().columns) {
        if (!column.differs() && !m_others->isChecked()) {
            if (ColumnCard *card = m_cards.value(column.name))
                card->hide();
            continue;
        }
        ColumnCard *card = cardOf(column);
        card->showChoice(m_draft.side(column), m_draft.own(column.name));
        card->setChoosable(isChoice);
        card->show();
    }
    orderCards();
    for (QPushButton *all : {m_allHere, m_allPhone}) {
        all->setVisible(m_draft.view().situation != Situation::PhoneDeletes);
        all->setEnabled(isChoice);
    }
}

/** What has to be chosen first; then in the table's order. */
void ConflictPanel::orderCards()
{
    QList<QWidget *> order;
    for (const bool contradicts : {true, false}) {
        for (const ConflictColumn &column : m_draft.view().columns) {
            if (column.contradicts == contradicts && m_cards.contains(column.name))
                order.append(m_cards.value(column.name));
        }
    }
    for (int i = 0; i < order.size(); ++i) {
        if (m_cardLayout->indexOf(order[i]) != i)
            m_cardLayout->insertWidget(i, order[i]);
    }
}

void ConflictPanel::follow()
{
    showWays();
    showCards();
    m_result->showDraft(m_draft);
    Q_EMIT draftChanged();
}

void ConflictPanel::chooseAll(Side side)
{
    m_draft.setAll(side);
    follow();
}

} // namespace StorymasterSync
