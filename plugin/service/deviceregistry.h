// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "protocol/devicemessage.h"
#include "store/devicetable.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace StorymasterSync {

/** The devices in memory, so that a token is judged without SQL. What changes here is written to the database by whoever
 *  changed it, before it is told to anybody.
 *
 *  Thread: any; locks. Owner: the SyncBackend. */
class DeviceRegistry
{
public:
    explicit DeviceRegistry(const Clock &clock) : m_clock(clock) {}

    void load(const QList<DeviceRecord> &records);

    struct Recognised
    {
        Caller caller;
        bool promoted = false; ///< A refreshed token was used for the first time: its predecessor has ended.
    };
    /** The active device whose unexpired token this is. */
    std::optional<Recognised> recognise(QByteArrayView token);

    std::optional<DeviceRecord> byId(const QString &deviceId) const;
    std::optional<DeviceRecord> byRow(qint64 row) const;
    QList<DeviceRecord> all() const;

    /** Puts a record as it now is in the database. */
    void put(const DeviceRecord &record);

    /** Calls an active device otherwise and leaves all else as it is now; the record, or nothing where there is none. */
    std::optional<DeviceRecord> rename(const QString &deviceId, const QString &name);

    /** Raises what a device was given and has shown to have; ignored where it has registered anew since. */
    void noteGiven(const Caller &caller, Stamp given, Stamp seenAt);
    void notePulled(const Caller &caller, Stamp end);
    /** A walk that ended at `end` read its last row when `walked` was the newest stamp. */
    void noteWalked(const Caller &caller, Stamp end, Stamp walked);
    void noteConfirmed(const Caller &caller, Stamp confirmed);

private:
    void index(const DeviceRecord &record);
    void unindex(const DeviceRecord &record);
    /** The caller's record while its registration lasts. REQUIRES: m_mutex is held. */
    DeviceRecord *find(const Caller &caller);

    const Clock &m_clock;
    mutable QMutex m_mutex;
    // Guarded by m_mutex.
    QHash<qint64, DeviceRecord> m_records; ///< By row.
    QHash<QByteArray, qint64> m_rowByHash; ///< By the hash of a token, present or next.
};

} // namespace StorymasterSync
