// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/serveddatabase.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace StorymasterSync {

/** The members of a change that a phone sends. */
QJsonObject createOf(const QString &type, const QJsonObject &data, const QString &syncUuid);
/** An edit of `row`, a change as a pull brought it; based on its version, or on another. */
QJsonObject updateOf(const QJsonObject &row, const QJsonObject &data, qint64 version = 0);
QJsonObject deleteOf(const QJsonObject &row, qint64 version = 0);

/** A paired phone that asks the backend itself: what it pulled, and where from it pulls next.
 *
 *  Thread: the one that made it. A Problem where an answer is taken for granted ends the test program. */
class BackendPhone
{
public:
    /** Pairs. */
    BackendPhone(ServedDatabase &database, const QString &deviceId);

    /** Pairs (again) with a fresh offer. */
    GrantedToken pair();
    const Caller &caller() const { return m_caller; }
    QByteArray token() const { return m_token; }

    struct Answer
    {
        QList<QJsonObject> changes;
        QString syncTimestamp;
        bool hasMore = false;
        QByteArray cursor;
        bool fullResync = false;
    };
    /** One answer, of a page or of everything; takes nothing over. */
    Outcome<Answer> ask(const PullRequest &request);
    /** The same; it must be a value. */
    Answer page(const PullRequest &request);

    /** Pulls all that is new, page by page where `limit` is given, and takes it over. `between` runs between two pages. */
    QList<QJsonObject> pull(int limit = 0, const std::function<void()> &between = {});
    /** What the last pull() said. */
    bool fullResync() const { return m_fullResync; }

    /** The answer of a push of these changes. */
    QJsonObject push(const QJsonArray &changes, const std::optional<Stamp> &since = {});
    /** What became of a push of one change: "accepted", "conflict" or the rejection's code. */
    QString pushOne(const QJsonObject &change);

    SyncStatus status();

    std::optional<Stamp> since() const { return m_since; }
    void setSince(const std::optional<Stamp> &since) { m_since = since; }

    /** The row of this `id` as it was pulled last. */
    QJsonObject row(const QString &type, qint64 id) const;
    /** Where its copy differs from the live rows; empty where it does not. */
    QString faults() const;

private:
    ServedDatabase &m_database;
    const QString m_deviceId;
    Caller m_caller;
    QByteArray m_token;
    std::optional<Stamp> m_since;
    bool m_fullResync = false;
    QMap<QString, QJsonObject> m_rows; ///< By type and sync_uuid.
};

} // namespace StorymasterSync
