// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/settingedit.h"

#include "service/settingsstore.h"
#include "ui/colors.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

SettingEdit::SettingEdit(SettingsStore &store, const QString &key, QWidget *parent)
    : QWidget(parent), m_store(store), m_key(key), m_layout(new QVBoxLayout(this)), m_hint(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(fontMetrics().height() / 5);
    m_layout->addWidget(m_hint);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    connect(&m_store, &SettingsStore::changed, this, [this](const QString &changedKey) {
        if (changedKey == m_key)
            refresh();
    });
}

QString SettingEdit::hint() const
{
    return m_hint->text();
}

void SettingEdit::setEditor(QWidget *editor, const QString &name)
{
    m_editor = editor;
    m_editor->setAccessibleName(name);
    m_layout->insertWidget(0, m_editor);
    setFocusProxy(m_editor);
    if (const QString variable = m_store.overriddenBy(m_key); !variable.isEmpty()) {
        m_editor->setEnabled(false);
        m_hint->setText(tr("Set by %1 in the environment.").arg(variable));
        m_hint->show();
    }
    refresh();
}

void SettingEdit::colorHint()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Colors::bad(colors));
    m_hint->setPalette(colors);
}

void SettingEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor && m_store.overriddenBy(m_key).isEmpty())
        colorHint();
}

void SettingEdit::refresh()
{
    display(m_store.text(m_key));
    if (m_store.overriddenBy(m_key).isEmpty())
        check(m_store.text(m_key));
}

bool SettingEdit::check(const QString &text)
{
    const QString fault = m_store.fault(m_key, text);
    colorHint();
    m_hint->setText(fault);
    m_hint->setVisible(!fault.isEmpty());
    m_editor->setAccessibleDescription(fault);
    return fault.isEmpty();
}

void SettingEdit::write(const QString &text)
{
    if (check(text))
        m_store.write(m_key, text);
}

} // namespace StorymasterSync
