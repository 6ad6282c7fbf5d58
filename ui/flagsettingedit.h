// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingedit.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace StorymasterSync {

/** A setting that is on or off, and on where nothing is set; kept at once. */
class FlagSettingEdit : public SettingEdit
{
    Q_OBJECT

public:
    FlagSettingEdit(SettingsStore &store, const QString &key, const QString &name, QWidget *parent);

protected:
    void display(const QString &text) override;

private:
    QCheckBox *m_box;
};

} // namespace StorymasterSync
