// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/choicesettingedit.h"

#include <QtWidgets/QComboBox>

namespace StorymasterSync {

ChoiceSettingEdit::ChoiceSettingEdit(SettingsStore &store, const QString &key, const QString &name,
                                     const QList<Choice> &choices, QWidget *parent)
    : SettingEdit(store, key, parent), m_combo(new QComboBox(this))
{
    for (const Choice &choice : choices)
        m_combo->addItem(choice.name, choice.value);
    m_combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_combo, &QComboBox::activated, this, [this] { write(m_combo->currentData().toString()); });
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
}

} // namespace StorymasterSync
