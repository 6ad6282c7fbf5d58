// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/choicesettingedit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>

namespace StorymasterSync {

ChoiceSettingEdit::ChoiceSettingEdit(SettingsStore &store, const QString &key, const QString &name,
                                     const QList<Choice> &choices, QWidget *parent)
    : SettingEdit(store, key, parent), m_choices(choices), m_combo(new QComboBox(this))
{
    for (const Choice &choice : m_choices)
        m_combo->addItem(choice.name, choice.value);
    m_combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_combo, &QComboBox::activated, this, [this] {
        write(m_combo->currentData().toString());
        explain();
    });
    if (!m_choices.constFirst().explanation.isEmpty()) {
        m_explanation = new QLabel(this);
        m_explanation->setTextFormat(Qt::PlainText);
        m_explanation->setWordWrap(true);
        layout()->addWidget(m_explanation);
    }
    setEditor(m_combo, name);
}

void ChoiceSettingEdit::display(const QString &text)
{
    int index = text.isEmpty() ? 0 : m_combo->findData(text, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        m_combo->addItem(text, text);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    explain();
}

void ChoiceSettingEdit::explain()
{
    if (!m_explanation)
        return;
    const int index = m_combo->currentIndex();
    m_explanation->setText(index < m_choices.size() ? m_choices[index].explanation : QString());
}

} // namespace StorymasterSync
