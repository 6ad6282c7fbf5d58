// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/agedprefix.h"
#include "store/devicetable.h"

#include <functional>

namespace StorymasterSync {

/** Forgets what nobody needs any more, in steps so short that nobody waits for them. One run, from start to end.
 *
 *  What goes, oldest first, and never anything that an active device is not known to have:
 *   - after `historyDays` the values of log entries, but for those of removed rows (`sync_purge.bared` says up to where);
 *   - after `tombstoneDays`, or `historyDays` if that is longer, the entries (`sync_state.horizon`): not the newest, which is
 *     the clock, nor the removal of a row about which a conflict waits. The highest version and id of what goes are kept
 *     (`sync_shape`, `sync_used`), so that neither is given a second time;
 *   - after `historyDays` conflicts that were settled; those that wait stay;
 *   - after ActivityDays the lines of sync_log; what was told to devices that are paired no more.
 *
 *  A device is active while it was seen within twice `tombstoneDays`. That is judged by the time of an earlier run, a day ago or
 *  more: after a long pause, or when the clock was set to a wrong date, a device has that day to be seen.
 *
 *  Invariant: each step leaves a consistent file. No entry above the horizon is ever gone, and no value above `bared`.
 *  Thread: the writer's, one step after the other. Owner: who runs it. */
class Purge
{
public:
    static constexpr int ActivityDays = 400;

    struct Config
    {
        int historyDays = 0;
        int tombstoneDays = 0;
        /** The newest stamp that every device seen since that moment is known to have. */
        std::function<Stamp(Stamp seenSince)> acknowledged;
    };

    Purge(Config config, Stamp now) : m_config(std::move(config)), m_now(now) {}

    /** Looks a little further and makes one write transaction at most. False when the run has come to its end. Throws
     *  SqlFailure; then the run is over. */
    bool step(Connection &connection);

    /** What `devices` come to for Config::acknowledged. Who is paired and never pulled is known to have what was there
     *  before. MaxStamp where no device counts. */
    static Stamp acknowledged(const QList<DeviceRecord> &devices, Stamp seenSince);

    struct Tally
    {
        qint64 values = 0; ///< Entries that lost their values.
        qint64 entries = 0;
        qint64 conflicts = 0;
        qint64 lines = 0;             ///< Of sync_log and sync_told.
        qint64 longestHeldMicros = 0; ///< The longest write transaction.
    };
    const Tally &tally() const { return m_tally; }

private:
    enum class Stage { Begin, Values, Entries, Conflicts, Activity, Told, Done };
    class Timed;

    bool work(Connection &connection);
    void begin(Connection &connection);
    bool workOnLog(Connection &connection);
    void lookAtLog(Connection &connection, Stamp acknowledged);
    void forgetValues(Connection &connection, Stamp end);
    void forgetEntries(Connection &connection, Stamp end);
    void keepHighest(Connection &connection, Stamp end);
    bool forgetConflicts(Connection &connection);
    bool forgetActivity(Connection &connection);
    bool forgetTold(Connection &connection);
    Stamp before(int days) const;

    const Config m_config;
    const Stamp m_now;
    Stage m_stage = Stage::Begin;
    Stamp m_seenSince = 0;
    AgedPrefix m_aged; ///< Of the stage's log.
    qint64 m_done = 0; ///< Up to where the stage has forgotten, or looked.
    int m_batch = 100; ///< Rows of a transaction, by how long the last ones took.
    Tally m_tally;
};

} // namespace StorymasterSync
