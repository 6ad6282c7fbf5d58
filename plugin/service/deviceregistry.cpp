// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/deviceregistry.h"

#include "base/ids.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

Caller callerOf(const DeviceRecord &record)
{
    return {record.row, record.registration, record.deviceId, record.name};
}

} // namespace

void DeviceRegistry::load(const QList<DeviceRecord> &records)
{
    const QMutexLocker lock(&m_mutex);
    m_records.clear();
    m_rowByHash.clear();
    for (const DeviceRecord &record : records) {
        m_records.insert(record.row, record);
        index(record);
    }
}

void DeviceRegistry::index(const DeviceRecord &record)
{
    if (!record.active)
        return;
    m_rowByHash.insert(record.tokenHash, record.row);
    if (!record.nextTokenHash.isEmpty())
        m_rowByHash.insert(record.nextTokenHash, record.row);
}

void DeviceRegistry::unindex(const DeviceRecord &record)
{
    m_rowByHash.remove(record.tokenHash);
    m_rowByHash.remove(record.nextTokenHash);
}

std::optional<DeviceRegistry::Recognised> DeviceRegistry::recognise(QByteArrayView token)
{
    const QByteArray hash = hashedToken(token);
    const Stamp now = m_clock.nowMicros();
    const QMutexLocker lock(&m_mutex);
    const auto found = m_rowByHash.constFind(hash);
    if (found == m_rowByHash.constEnd())
        return std::nullopt;
    DeviceRecord &record = m_records[*found];
    if (equalInConstantTime(hash, record.tokenHash))
        return now < record.expiresAt ? std::optional(Recognised{callerOf(record), false}) : std::nullopt;
    if (!equalInConstantTime(hash, record.nextTokenHash) || now >= record.nextExpiresAt)
        return std::nullopt;
    unindex(record);
    record.tokenHash = record.nextTokenHash;
    record.expiresAt = record.nextExpiresAt;
    record.nextTokenHash.clear();
    record.nextExpiresAt = 0;
    index(record);
    return Recognised{callerOf(record), true};
}

std::optional<DeviceRecord> DeviceRegistry::byId(const QString &deviceId) const
{
    const QMutexLocker lock(&m_mutex);
    for (const DeviceRecord &record : m_records) {
        if (record.deviceId == deviceId)
            return record;
    }
    return std::nullopt;
}

std::optional<DeviceRecord> DeviceRegistry::byRow(qint64 row) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_records.constFind(row);
    return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
}

QList<DeviceRecord> DeviceRegistry::all() const
{
    const QMutexLocker lock(&m_mutex);
    QList<DeviceRecord> records = m_records.values();
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    return records;
}

void DeviceRegistry::put(const DeviceRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto old = m_records.constFind(record.row); old != m_records.constEnd())
        unindex(*old);
    m_records.insert(record.row, record);
    index(record);
}

std::optional<DeviceRecord> DeviceRegistry::rename(const QString &deviceId, const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    for (DeviceRecord &record : m_records) {
        if (record.deviceId == deviceId && record.active) {
            record.name = name;
            return record;
        }
    }
    return std::nullopt;
}

DeviceRecord *DeviceRegistry::find(const Caller &caller)
{
    const auto found = m_records.find(caller.deviceRow);
    return found != m_records.end() && found->registration == caller.registration ? &*found : nullptr;
}

void DeviceRegistry::noteGiven(const Caller &caller, Stamp given, Stamp seenAt)
{
    const QMutexLocker lock(&m_mutex);
    if (DeviceRecord *record = find(caller)) {
        record->given = std::max(record->given, given);
        record->lastSyncAt = seenAt;
    }
}

void DeviceRegistry::notePulled(const Caller &caller, Stamp end)
{
    const QMutexLocker lock(&m_mutex);
    if (DeviceRecord *record = find(caller))
        record->pulled = end;
}

void DeviceRegistry::noteWalked(const Caller &caller, Stamp end, Stamp walked)
{
    const QMutexLocker lock(&m_mutex);
    if (DeviceRecord *record = find(caller)) {
        record->walked = record->walkEnd == end ? std::max(record->walked, walked) : walked;
        record->walkEnd = end;
    }
}

void DeviceRegistry::noteConfirmed(const Caller &caller, Stamp confirmed)
{
    const QMutexLocker lock(&m_mutex);
    if (DeviceRecord *record = find(caller))
        record->confirmed = std::max(record->confirmed, confirmed);
}

} // namespace StorymasterSync
