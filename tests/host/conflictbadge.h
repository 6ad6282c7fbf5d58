// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QToolButton>

namespace Storymaster {
class ISyncProvider;
}

namespace StorymasterHost {

/** How many conflicts wait for the user, in the status bar; hidden while none does. A click asks for the dialog.
 *
 *  Thread: GUI thread. Owner: MainWindow. */
class ConflictBadge : public QToolButton
{
    Q_OBJECT

public:
    explicit ConflictBadge(QWidget *parent = nullptr);

    /** Null: none any more. */
    void follow(Storymaster::ISyncProvider *provider);
    /** While it is open, nothing is noticed. */
    void setDialog(QWidget *dialog) { m_dialog = dialog; }

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /** Where none waited before, one does now. `sentence` is plain text. */
    void noticed(const QString &sentence);

private:
    void count();
    void say();

    Storymaster::ISyncProvider *m_provider = nullptr;
    QPointer<QWidget> m_dialog;
    qsizetype m_waiting = 0;
};

} // namespace StorymasterHost
