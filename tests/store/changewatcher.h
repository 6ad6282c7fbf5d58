// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/syncedfile.h"

#include <QtCore/QMap>

namespace StorymasterSync {

/** Compares the entity tables before and after each statement of the app with what the protocol promises of stamps,
 *  versions and tombstones. It remembers all that it ever saw, so that a version which names two contents is found. */
class ChangeWatcher
{
public:
    /** Begins to watch; `tables` as the app calls them now. */
    ChangeWatcher(AppConnection &app, const QStringList &tables);

    /** What is wrong after what the app did since the last look; empty where all is well. */
    QString look();

private:
    struct Row
    {
        qint64 id = 0;
        QString uuid;
        qint64 version = 0;
        QString updatedAt;
        QString created;
        QString content; ///< Data and whether it is deleted.
    };
    using Rows = QMap<QString, Row>; ///< By table and sync_uuid.

    Rows read(QStringList *faults);
    void checkRow(const QString &key, const Row *before, const Row &now, QStringList *faults);
    void checkGone(const QString &key, const Row &before, QStringList *faults);
    void remember(const QString &name, const Row &row, QStringList *faults);

    AppConnection &m_app;
    const QStringList m_tables;
    Rows m_rows;
    QString m_newest;
    QMap<QString, QMap<qint64, QString>> m_contents; ///< What a row, by uuid or by id, was at a version.
};

} // namespace StorymasterSync
