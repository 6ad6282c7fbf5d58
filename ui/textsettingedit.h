// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingedit.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace StorymasterSync {

/** A setting that is typed: checked with each key, kept when the user is done and it is good. */
class TextSettingEdit : public SettingEdit
{
    Q_OBJECT

public:
    /** `standard` is the default, shown where nothing is typed; `widest` the longest text to expect. */
    TextSettingEdit(SettingsStore &store, const QString &key, const QString &name, const QString &standard,
                    const QString &widest, QWidget *parent);

protected:
    void display(const QString &text) override;

private:
    QLineEdit *m_line;
};

} // namespace StorymasterSync
