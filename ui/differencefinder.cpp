// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/differencefinder.h"

#include <QtCore/QPointer>

namespace StorymasterSync {

DifferenceFinder::DifferenceFinder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DifferenceFinder::~DifferenceFinder()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DifferenceFinder::compare(const QString &left, const QString &right, QObject *receiver, Found found)
{
    // Only the GUI thread may ask whether the receiver lives: the finder itself waits for its jobs.
    m_pool.start([this, left, right, target = QPointer(receiver), found = std::move(found)] {
        const WordDiff diff = compareWords(left, right);
        QMetaObject::invokeMethod(
            this,
            [target, found, diff] {
                if (target)
                    found(diff);
            },
            Qt::QueuedConnection);
    });
}

} // namespace StorymasterSync
