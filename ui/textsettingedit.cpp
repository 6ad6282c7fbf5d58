// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/textsettingedit.h"

#include <QtWidgets/QLineEdit>

namespace StorymasterSync {

TextSettingEdit::TextSettingEdit(SettingsStore &store, const QString &key, const QString &name, const QString &standard,
                                 const QString &widest, QWidget *parent)
    : SettingEdit(store, key, parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(standard);
    m_line->setMaximumWidth(m_line->fontMetrics().horizontalAdvance(widest) + 4 * m_line->fontMetrics().height());
    connect(m_line, &QLineEdit::textEdited, this, &TextSettingEdit::check);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { write(m_line->text()); });
    setEditor(m_line, name);
}

void TextSettingEdit::display(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

} // namespace StorymasterSync
