// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pullposition.h"
#include "store/pullwalk.h"
#include "store/syncedfile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <functional>

namespace StorymasterSync {

/** A phone's copy of the database, as pulls made it. It pulls through PullWalk, in pages or in one piece, and checks what
 *  the protocol promises of the order, the operations and the end of each pull. */
class PhoneCopy
{
public:
    explicit PhoneCopy(SyncedFile &file) : m_file(&file) {}

    struct How
    {
        int limit = 0;                 ///< Rows a page; 0: one walk in small steps.
        std::function<void()> between; ///< Others write between two steps.
        QStringList types;             ///< Tables; empty: all.
        qint64 registration = 999;
        bool strict = true; ///< Judges operations too: it knows of nothing that the phone made itself.
        int step = 3;       ///< Rows a step, or fewer, where there is no limit.
    };

    /** Pulls what is new, everything the first time. Returns the changes as they came. */
    QList<QJsonObject> pull(const How &how);
    QList<QJsonObject> pull() { return pull(How{}); }

    /** Forgets where the last pull ended: the next one is full. */
    void forgetSince() { m_since.reset(); }

    std::optional<Stamp> since() const { return m_since; }
    const QMap<QString, QJsonObject> &rows() const { return m_rows; }

    /** What is wrong: promises that a pull broke, and where the copy differs from the live rows. Empties the list. */
    QString faults(bool compare = true);

private:
    using Graph = QMap<QString, QStringList>; ///< Live rows by type and sync_uuid, and the live rows they name.

    Graph readGraph() const;
    QMap<QString, QJsonObject> readLive() const;
    void take(const QList<QJsonObject> &changes, const Graph &live);
    void takeRow(const QString &key, const QJsonObject &change, const Graph &live);
    void checkRemovals(const QList<QJsonObject> &changes, const QMap<QString, QJsonObject> &before);
    void checkOperations(const QList<QJsonObject> &changes, const QMap<QString, QJsonObject> &before, bool strict);
    void checkRows(const QMap<QString, QJsonObject> &live);
    bool wasPutInAgain(const QJsonObject &change) const;
    bool hadNoUuid(const QJsonObject &change) const;
    bool wasBroughtBack(const QJsonObject &change) const;
    QJsonObject withoutDeadSiblings(const QString &key, QJsonObject data, const QJsonObject &live) const;
    QStringList parentsOf(const QString &key, const QJsonObject &data) const;

    SyncedFile *m_file;
    std::optional<Stamp> m_since;
    Stamp m_end = 0;
    Stamp m_seen = 0;         ///< The newest stamp there was when the last walk ended.
    bool m_disturbed = false; ///< Others wrote during a pull: it may know more, or less, than its stamp says.
    QSet<int> m_wanted;
    QMap<QString, QJsonObject> m_rows; ///< The data of each row by type and sync_uuid.
    QStringList m_faults;
};

} // namespace StorymasterSync
