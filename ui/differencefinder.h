// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/worddiff.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>

namespace StorymasterSync {

/** Compares texts in a thread of its own, so that a chapter does not hold up the windows.
 *
 *  Thread: the GUI's. Owner: the dialog; ends what is under way when it dies. */
class DifferenceFinder : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const WordDiff &)>;

    explicit DifferenceFinder(QObject *parent = nullptr);
    ~DifferenceFinder() override;

    /** `found` is called later, in the GUI thread, unless `receiver` has died. Answers come in the order asked for. */
    void compare(const QString &left, const QString &right, QObject *receiver, Found found);

private:
    QThreadPool m_pool;
};

} // namespace StorymasterSync
