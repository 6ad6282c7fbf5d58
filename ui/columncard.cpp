// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/columncard.h"

#include "ui/conflicttexts.h"
#include "ui/differencefinder.h"
#include "ui/ownvalueedit.h"
#include "ui/valueview.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using Side = ConflictDraft::Side;

namespace {

constexpr int MostLines = 9;
/** Narrower than this, in characters for each pane, they stand below each other. */
constexpr int PaneCharacters = 22;

} // namespace

ColumnCard::ColumnCard(const ConflictColumn &column, const QString &deviceName, DifferenceFinder &finder,
                       ConflictBook &book, QWidget *parent)
    : QFrame(parent),
      m_finder(finder),
      m_book(book),
      m_hint(new QLabel(this)),
      m_panes(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_choices(new QButtonGroup(this)),
      m_choiceRow(new QWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_column = column;
    auto *title = new QLabel(column.label, this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addWidget(m_hint, 1);
    m_base = makePane(tr("Before"));
    m_desktop = makePane(tr("Here"));
    m_phone = makePane(ConflictTexts::deviceName(deviceName));
    m_choiceRow->setLayout(makeChoices(ConflictTexts::deviceName(deviceName)));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addLayout(m_panes);
    layout->addWidget(m_choiceRow);
    setColumn(column);
}

ColumnCard::Pane ColumnCard::makePane(const QString &title)
{
    Pane pane{new QWidget(this), nullptr};
    auto *label = new QLabel(title, pane.widget);
    label->setTextFormat(Qt::PlainText);
    pane.view = new ValueView(pane.widget);
    pane.view->setMostLines(MostLines);
    //: %1 is a part of an entry such as "Notes", %2 whose it is.
    pane.view->setAccessibleName(tr("%1: %2").arg(m_column.label, title));
    auto *layout = new QVBoxLayout(pane.widget);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(pane.view);
    layout->addStretch();
    m_panes->addWidget(pane.widget, 1);
    return pane;
}

QLayout *ColumnCard::makeChoices(const QString &device)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins({});
    layout->addWidget(addChoice(tr("As here"), Side::Desktop));
    //: %1 is a phone's name.
    layout->addWidget(addChoice(ConflictTexts::escaped(tr("As on %1").arg(device)), Side::Phone));
    m_together = addChoice(tr("Both together"), Side::Together);
    layout->addWidget(m_together);
    if (m_column.kind != ConflictColumn::Kind::Fixed)
        layout->addWidget(
            addChoice(m_column.kind == ConflictColumn::Kind::Reference ? tr("Choose another") : tr("Write it yourself"),
                      Side::Own));
    layout->addStretch();
    connect(m_choices, &QButtonGroup::idClicked, this, &ColumnCard::chooseSide);
    return layout;
}

void ColumnCard::chooseSide(int id)
{
    m_side = Side(id);
    if (m_side == Side::Own) {
        if (!m_own)
            beginOwn(startOfOwn());
        tellOwn();
    }
    if (m_own)
        m_own->setVisible(m_side == Side::Own);
    showHint();
    Q_EMIT sideChosen(m_column.name, m_side);
}

void ColumnCard::tellOwn()
{
    Q_EMIT ownEdited(m_column.name, m_own->value(), m_own->isValid());
}

QRadioButton *ColumnCard::addChoice(const QString &text, Side side)
{
    auto *choice = new QRadioButton(text, m_choiceRow);
    choice->setAccessibleName(m_column.label + QLatin1String(": ") + ConflictTexts::unescaped(text));
    m_choices->addButton(choice, int(side));
    return choice;
}

void ColumnCard::setColumn(const ConflictColumn &column)
{
    m_column = column;
    m_base.widget->setVisible(column.base.has_value());
    m_base.view->setText(column.base ? column.base->text : QString());
    m_desktop.view->setText(column.desktop.text);
    m_phone.view->setText(column.phone.text);
    m_together->setVisible(ConflictDraft::isTogether(column));
    m_choiceRow->setVisible(column.differs());
    m_phone.widget->setVisible(column.differs());
    showHint();
    compare();
}

void ColumnCard::showHint()
{
    if (!m_column.differs()) {
        m_hint->setText(tr("the same on both"));
        return;
    }
    if (m_column.contradicts)
        m_hint->setText(!m_choosable               ? tr("– changed on both")
                            : m_side == Side::Open ? tr("– please choose")
                                                   : tr("– changed on both, chosen"));
    else if (ConflictDraft::isTogether(m_column))
        m_hint->setText(tr("– changed on both, in different places"));
    else
        m_hint->setText(m_column.merged.wire == m_column.desktop.wire ? tr("– changed here only")
                                                                      : tr("– changed on the phone only"));
}

/** Against what both started from; where that is not known, against each other. */
void ColumnCard::compare()
{
    const int comparison = ++m_comparison;
    const auto isStale = [this, comparison] { return comparison != m_comparison; };
    if (!m_column.differs())
        return;
    if (!m_column.base) {
        m_finder.compare(m_desktop.view->text(), m_phone.view->text(), this, [=, this](const WordDiff &diff) {
            if (isStale())
                return;
            m_desktop.view->setMarks(diff.left, ValueView::Look::Here);
            m_phone.view->setMarks(diff.right, ValueView::Look::Phone);
        });
        return;
    }
    const auto against = [=, this](const Pane &pane, ValueView::Look look, int side) {
        m_finder.compare(
            m_base.view->text(), pane.view->text(), this, [=, this, view = pane.view](const WordDiff &diff) {
                if (isStale())
                    return;
                view->setMarks(diff.right, look);
                m_gone[side] = diff.left;
                if (side == 1) // the second answer
                    m_base.view->setMarks(ConflictTexts::joined(m_gone[0], m_gone[1]), ValueView::Look::Gone);
            });
    };
    against(m_desktop, ValueView::Look::Here, 0);
    against(m_phone, ValueView::Look::Phone, 1);
}

ConflictValue ColumnCard::startOfOwn() const
{
    const bool isPhones = m_column.merged.wire == m_column.phone.wire;
    return ConflictDraft::isTogether(m_column) || isPhones ? m_column.merged : m_column.desktop;
}

void ColumnCard::beginOwn(const ConflictValue &value)
{
    m_own = new OwnValueEdit(m_column, value, m_book, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_own);
    setTabOrder(m_choices->button(int(Side::Own)), m_own);
    connect(m_own, &OwnValueEdit::edited, this, &ColumnCard::tellOwn);
}

void ColumnCard::showChoice(Side side, const std::optional<ConflictValue> &own)
{
    m_side = side;
    if (side == Side::Own && !m_own && m_column.kind != ConflictColumn::Kind::Fixed)
        beginOwn(own.value_or(startOfOwn()));
    if (m_own)
        m_own->setVisible(side == Side::Own);
    // An exclusive group keeps its last button; nothing chosen is a state, too.
    m_choices->setExclusive(false);
    for (QAbstractButton *choice : m_choices->buttons())
        choice->setChecked(m_choices->id(choice) == int(side));
    m_choices->setExclusive(true);
    showHint();
}

void ColumnCard::setChoosable(bool choosable)
{
    m_choosable = choosable;
    m_choiceRow->setEnabled(choosable);
    showHint();
    if (m_own)
        m_own->setEnabled(choosable);
}

QWidget *ColumnCard::ownEdit() const
{
    return m_own;
}

void ColumnCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int panes = (m_base.widget->isHidden() ? 0 : 1) + 2;
    const bool hasRoom = width() > panes * PaneCharacters * fontMetrics().averageCharWidth();
    m_panes->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace StorymasterSync
