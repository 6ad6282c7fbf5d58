// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/relation.h"

#include "base/ids.h"

#include <algorithm>
#include <limits>

namespace StorymasterSync {

using Kind = Relation::Kind;

Result<Relation> Relations::toVersion(int type, const Change &change, Stamp newest, qint64 version)
{
    const bool isCreate = change.operation == Operation::Create;
    const bool current = change.version && *change.version == version;
    if (current && !isCreate)
        return Relation{Kind::Current, version};
    const auto history = m_store.historyAbove(type, newest, isCreate ? 0 : change.version.value_or(0));
    if (!history)
        return history.error();
    // A registration's number holds its device: a phone that paired anew still repeats its own pushes.
    const auto sameDevice = [this](qint64 registration) {
        return registration > 0 && (registration >> RegistrationBits) == (m_caller.registration >> RegistrationBits);
    };
    const auto isBefore = [&change](const HistoryStep &step) {
        return change.updatedAt && step.sentAt && *step.sentAt < *change.updatedAt;
    };
    const qint64 writtenFrom = writtenSince(newest);
    bool strangers = false;
    bool wentOn = false; // the device wrote something else since, and all of that is older than the change
    bool laterOwn = false;
    const qint64 base = change.version.value_or(0);
    for (auto it = history->steps.cbegin(); it != history->steps.cend(); ++it) {
        const HistoryStep &step = *it;
        const bool own = step.version < writtenFrom && sameDevice(step.registration);
        // Back to what it sent before, after something else: the same content, but by its time no repeat.
        if (own && step.digest == change.digest && !(wentOn && isBefore(step))) {
            const bool overlooked = std::any_of(it + 1, history->steps.cend(), [&](const HistoryStep &before) {
                return before.version > base && !sameDevice(before.registration);
            });
            return Relation{Kind::Repeated, step.version, step.exact || !overlooked, strangers};
        }
        if (own) {
            laterOwn = laterOwn || !isBefore(step);
            wentOn = !laterOwn;
        }
        strangers = strangers || step.registration != m_caller.registration;
    }
    if (current)
        return Relation{Kind::Current, version};
    Relation relation{Kind::Overlooks, change.version.value_or(-1)};
    if (base >= version || (!change.version && !isCreate))
        return relation;
    QList<HistoryStep> since = history->steps;
    since.removeIf([base](const HistoryStep &step) { return step.version <= base; });
    const bool own = std::all_of(since.cbegin(), since.cend(), [this](const HistoryStep &step) {
        return step.registration == m_caller.registration;
    });
    const bool reachesBase = history->complete || since.size() < history->steps.size();
    if (own && reachesBase && !since.isEmpty()) {
        relation.kind = Kind::OwnOnly;
        relation.late = change.updatedAt && std::any_of(since.cbegin(), since.cend(), [&](const HistoryStep &step) {
                            return step.sentAt && *step.sentAt > *change.updatedAt;
                        });
    }
    return relation;
}

Result<Relation> Relations::toRow(int type, const Change &change, const StoredRow &row)
{
    auto relation = toVersion(type, change, row.updatedAt, row.version);
    if (!relation || relation->kind == Kind::Repeated || !change.version)
        return relation;
    const auto unseen = m_store.unseenBase(type, row.id, *change.version, m_caller.deviceRow);
    if (!unseen)
        return unseen.error();
    if (!*unseen)
        return relation;
    return Relation{relation->kind == Kind::Current ? Kind::Unseen : Kind::Overlooks, **unseen};
}

Result<Relation> Relations::toGone(int type, const Change &change, const Tombstone &gone)
{
    return toVersion(type, change, gone.stamp, gone.version);
}

qint64 Relations::writtenSince(Stamp newest) const
{
    return m_writtenFrom.value(newest, std::numeric_limits<qint64>::max());
}

void Relations::noteWritten(Stamp before, const StoredRow &now)
{
    // A row is known by its newest stamp: the version of its first write in this push goes on from the stamp before.
    const auto known = m_writtenFrom.constFind(before);
    const qint64 from = known == m_writtenFrom.constEnd() ? now.version : *known;
    m_writtenFrom.remove(before);
    m_writtenFrom.insert(now.updatedAt, from);
}

} // namespace StorymasterSync
