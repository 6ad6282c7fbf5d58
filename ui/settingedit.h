// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace StorymasterSync {

class SettingsStore;

/** One setting: an editor, and below it what is wrong with what stands there, or that the environment has the say.
 *
 *  Thread: the GUI's. Owner: its panel. Subclasses put their editor in and show the text that holds. */
class SettingEdit : public QWidget
{
    Q_OBJECT

public:
    SettingEdit(SettingsStore &store, const QString &key, QWidget *parent);

    QString key() const { return m_key; }
    /** What is said below the editor; plain text. */
    QString hint() const;

protected:
    /** Once, by the subclass's constructor. `editor` takes the focus; `name` is for screen readers. */
    void setEditor(QWidget *editor, const QString &name);
    void changeEvent(QEvent *event) override;
    /** Shows `text`, which holds; empty text: the default. */
    virtual void display(const QString &text) = 0;

    /** Says what is wrong with `text`, while it is typed; whether it is good. */
    bool check(const QString &text);
    /** Keeps `text` if it is good. */
    void write(const QString &text);
    /** Shows what holds now. */
    void refresh();

    SettingsStore &store() const { return m_store; }

private:
    void colorHint();

    SettingsStore &m_store;
    const QString m_key;
    QVBoxLayout *m_layout;
    QWidget *m_editor = nullptr;
    QLabel *m_hint;
};

} // namespace StorymasterSync
