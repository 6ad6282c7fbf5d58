// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingedit.h"

#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
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
        QString name;             ///< For people.
        QString explanation = {}; ///< A sentence or two, shown while it is chosen; may be empty.
    };
    /** The first of `choices` is the default; either all are explained or none. */
    ChoiceSettingEdit(SettingsStore &store, const QString &key, const QString &name, const QList<Choice> &choices,
                      QWidget *parent);

protected:
    void display(const QString &text) override;

private:
    void explain();

    const QList<Choice> m_choices;
    QComboBox *m_combo;
    QLabel *m_explanation = nullptr; ///< Where there is something to explain.
};

} // namespace StorymasterSync
