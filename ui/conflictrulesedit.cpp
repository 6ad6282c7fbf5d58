// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflictrulesedit.h"

#include "service/entitynames.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int RuleRole = Qt::UserRole;
constexpr int LinesHigh = 5;

/** At the beginning of a line. */
QString title(const QString &type)
{
    QString name = EntityNames::one(type);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

ConflictRulesEdit::ConflictRulesEdit(SettingsStore &store, QWidget *parent)
    : SettingEdit(store, u"conflict_rules"_s, parent),
      m_list(new QTreeWidget(this)),
      m_type(new QComboBox(this)),
      m_winner(new QComboBox(this)),
      m_add(new QPushButton(tr("Add r&ule"), this)),
      m_remove(new QPushButton(tr("Re&move rule"), this))
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addWidget(makeList());
    layout->addWidget(makeEntry());
    layout->addStretch();
    whole->setFocusProxy(m_list);
    setEditor(whole, tr("Rules for conflicts"));
    showButtons();
}

QWidget *ConflictRulesEdit::makeList()
{
    m_list->setHeaderLabels({tr("In a"), tr("Wins")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Rules for conflicts"));
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // Lower than an item view would like to be: rules are few.
    m_list->setFixedHeight(LinesHigh * fontMetrics().height() * 3 / 2);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ConflictRulesEdit::showButtons);
    auto *key = new QShortcut(QKeySequence::Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ConflictRulesEdit::remove);
    return m_list;
}

QWidget *ConflictRulesEdit::makeEntry()
{
    for (const QString &type : EntityNames::types())
        m_type->addItem(title(type), type);
    m_type->model()->sort(0);
    m_type->setCurrentIndex(std::max(0, m_type->findData(u"actor"_s)));
    m_type->setAccessibleName(tr("Kind of entry of the new rule"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_winner->addItem(tr("the phone"), u"mobile"_s);
    m_winner->addItem(tr("the desktop"), u"desktop"_s);
    m_winner->setAccessibleName(tr("Who wins by the new rule"));
    auto *entry = new QWidget(this);
    auto *layout = new QGridLayout(entry);
    layout->setContentsMargins({});
    layout->addWidget(m_type, 0, 0);
    layout->addWidget(m_winner, 0, 1);
    layout->addWidget(m_add, 0, 2);
    layout->addWidget(m_remove, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_add, &QPushButton::clicked, this, &ConflictRulesEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &ConflictRulesEdit::remove);
    return entry;
}

void ConflictRulesEdit::display(const QString &text)
{
    m_list->clear();
    for (const QString &rule : text.split(u',', Qt::SkipEmptyParts)) {
        const QString type = rule.section(u'=', 0, 0).trimmed();
        const QString winner = rule.section(u'=', 1).trimmed().toLower();
        const int known = m_winner->findData(winner);
        auto *item = new QTreeWidgetItem({title(type), known < 0 ? winner : m_winner->itemText(known)});
        item->setData(0, RuleRole, QString(type + u'=' + winner));
        m_list->addTopLevelItem(item);
    }
    showButtons();
}

QStringList ConflictRulesEdit::rules() const
{
    QStringList rules;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        rules.append(m_list->topLevelItem(i)->data(0, RuleRole).toString());
    return rules;
}

/** The rule chosen, in the place of another for the same type. */
void ConflictRulesEdit::add()
{
    const QString type = m_type->currentData().toString();
    QStringList list = rules();
    list.removeIf([&](const QString &rule) { return rule.section(u'=', 0, 0) == type; });
    list.append(type + u'=' + m_winner->currentData().toString());
    list.sort();
    write(list.join(u','));
}

void ConflictRulesEdit::remove()
{
    const QTreeWidgetItem *item = m_list->selectedItems().value(0);
    if (!item)
        return;
    QStringList list = rules();
    list.removeAll(item->data(0, RuleRole).toString());
    write(list.join(u','));
}

void ConflictRulesEdit::showButtons()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace StorymasterSync
