// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stamp.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace StorymasterSync {

enum class LogOperation : char { Insert = 'I', Update = 'U', Delete = 'D', Rename = 'R', Displace = 'M', Hold = 'h' };

/** One entry of the change log, as far as a pull needs it. */
struct LogEntry
{
    Stamp stamp = 0;
    Stamp previous = 0; ///< The row's stamp before; 0: there was none.
    qint64 id = 0;
    qint64 version = 0;
    qint64 registration = 0; ///< Of the device that pushed exactly this; 0: anybody else.
    int type = -1;
    LogOperation operation = LogOperation::Update;
    bool wasDeleted = false; ///< Soft-deleted before this change.
    bool settles = false;    ///< It ended a conflict: every phone must hear how, also of a row that stays deleted.
    bool byPhone = false;    ///< The phone that pulls had a part in it: it has the row, whatever its last pull brought.
};

/** What one row's changes since a stamp come to. Whether it lives *now* only the row itself can tell. */
struct NetChange
{
    int type = -1;
    qint64 id = 0;
    bool livedThen = false;   ///< At the stamp the pull starts from, under the sync_uuid it has now.
    bool seen = false;        ///< The phone may have it since all the same.
    bool broughtBack = false; ///< It was soft-deleted in between; where it lives now, it is a create.
    qint64 idThen = 0;        ///< Its id at the pull's start.
    Stamp first = 0;          ///< Of the earliest change: its entry holds the row as it was at the pull's start.
    Stamp newest = 0;
    qint64 registration = 0; ///< Of the device that made all of its changes; 0 where it was not one alone.

    /** What it is to the phone, where the row lives now. */
    bool isCreate() const { return !livedThen || broughtBack; }
};

/** A row that went for good, or whose sync_uuid was taken away; unless that uuid lives on elsewhere. */
struct NetRemoval
{
    int type = -1;
    qint64 id = 0;
    QString syncUuid;
    qint64 version = 0;
    Stamp stamp = 0;
    qint64 idThen = 0; ///< See NetChange.
    Stamp first = 0;   ///< See NetChange.
    bool livedThen = false;
};

/** An id that stood for one sync_uuid at the pull's start and may stand for another now: rows that name it travel with that
 *  sync_uuid, though nobody wrote them. */
struct NetIdentity
{
    int type = -1;
    bool wasFree = false;   ///< No row had the id at the pull's start.
    bool movedAway = false; ///< A sync_uuid that it stood for went on to another id.
    bool unsure = false;    ///< It changed while the phone's last walk was under way.
    qint64 id = 0;
    QStringList lost; ///< The sync_uuids that rows of this id lost, the first one first.
};

/** Folds a range of the log into one change per row: the pure heart of an incremental pull.
 *
 *  Example: a row inserted, updated and deleted after `since` did not live then, so nobody need hear of it; one that was
 *  updated twice is one update; one that was soft-deleted before `since` and is back is a create.
 *
 *  Give it every entry of `since` < stamp <= `end`, in ascending order. 80 bytes an entry. A plain value, any thread. */
class NetChanges
{
public:
    /** `seen` is the newest stamp there was when the phone's last walk ended, which ended *at* `since`: what was written
     *  between the two may have been sent in it, so that the phone must hear of it if it went. */
    explicit NetChanges(Stamp since, Stamp seen = 0) : m_since(since), m_seen(seen) {}

    /** `syncUuid` only for what a Delete or Rename buried, and for Displace: a row was pushed out, but its sync_uuid lived
     *  on under another id. A Displace without one says that a row goes on under another id, which the next entry of its
     *  type has. A Hold says that a row might have been pushed out; if another row comes to its id next, that row has its
     *  sync_uuid too. */
    void add(const LogEntry &entry, const QString &syncUuid = {});

    /** Sorts by type, then id. Call once, after the last add(). */
    void fold();

    const std::vector<NetChange> &rows() const { return m_rows; }
    const std::vector<NetRemoval> &removals() const { return m_removals; }
    const std::vector<NetIdentity> &identities() const { return m_identities; }

private:
    /** What is known of an entry's row by the changes before it. */
    struct Origin
    {
        Stamp first = 0;
        qint64 registration = 0; ///< Of the first change.
        qint64 idThen = 0;
        bool livedThen = false;
        bool renamed = false; ///< It has another sync_uuid than at m_since.
        bool seen = false;    ///< It was changed before m_seen.
        bool broughtBack = false;
        bool mixed = false;    ///< Others changed it too.
        bool moved = false;    ///< By this entry the row came to its id.
        bool tookOver = false; ///< By this entry it took the id and the sync_uuid of another.
    };
    struct Held
    {
        Stamp previous = 0;
        Origin origin;
    };

    int indexOf(Stamp stamp) const;
    Origin originOf(const LogEntry &entry);
    void takeOver(const LogEntry &entry, Origin &origin);
    void noteRename(const LogEntry &entry);
    void noteLoss(const LogEntry &entry, const Origin &origin, const QString &syncUuid);
    void foldRow(const std::vector<int> &order, size_t begin, size_t end);
    void foldIdentity(const std::vector<int> &order, size_t begin, size_t end);

    const Stamp m_since;
    const Stamp m_seen;
    std::vector<LogEntry> m_entries;
    std::vector<Origin> m_origins;          ///< Of each entry.
    QHash<Stamp, QString> m_lostUuids;      ///< By the stamp of the entry.
    QHash<int, qint64> m_leaving;           ///< By type: the id that a row just left, until its entry comes.
    QHash<QPair<int, qint64>, Held> m_held; ///< By type and id.
    QSet<Stamp> m_renamedFrom;              ///< The stamps that rows had before they were renamed.
    QHash<QPair<int, QString>, NetRemoval> m_removalsByUuid;
    std::vector<NetChange> m_rows;
    std::vector<NetRemoval> m_removals;
    std::vector<NetIdentity> m_identities;
};

} // namespace StorymasterSync
