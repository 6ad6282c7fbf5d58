// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingedit.h"

#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace StorymasterSync {

/** A setting with some values to choose from; kept at once. A value that holds and is not among them is shown too. */
class ChoiceSettingEdit : public SettingEdit
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString name; ///< For people.
    };
    /** The first of `choices` is the default. */
    ChoiceSettingEdit(SettingsStore &store, const QString &key, const QString &name, const QList<Choice> &choices,
                      QWidget *parent);

protected:
    void display(const QString &text) override;

private:
    QComboBox *m_combo;
};

} // namespace StorymasterSync
