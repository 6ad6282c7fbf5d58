// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/flagsettingedit.h"

#include <QtWidgets/QCheckBox>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

FlagSettingEdit::FlagSettingEdit(SettingsStore &store, const QString &key, const QString &name, QWidget *parent)
    : SettingEdit(store, key, parent), m_box(new QCheckBox(name, this))
{
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { write(on ? u"true"_s : u"false"_s); });
    setEditor(m_box, QString(name).remove(u'&'));
}

void FlagSettingEdit::display(const QString &text)
{
    const QStringList no{u"false"_s, u"0"_s, u"no"_s, u"off"_s};
    m_box->setChecked(!no.contains(text, Qt::CaseInsensitive));
}

} // namespace StorymasterSync
