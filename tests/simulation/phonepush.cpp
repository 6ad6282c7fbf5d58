// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
// How a phone puts a push together, and what it makes of the answer.
#include "simulation/phone.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

/** The columns in which the user's copy differs from what it is based on. */
QJsonObject Phone::edits(const PhoneRow &row) const
{
    QJsonObject changed;
    for (auto it = row.local.constBegin(); it != row.local.constEnd(); ++it) {
        if (row.base.data.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

SentChange Phone::make(int index, const QJsonObject &data, const QJsonObject &content, bool gone) const
{
    const PhoneRow &row = m_rows[index];
    SentChange change;
    change.row = index;
    change.content = content;
    change.gone = gone;
    change.isCreate = row.isNew;
    change.json = {{u"entity_type"_s, entity(row).name},
                   {u"operation"_s,
                    row.isNew  ? u"create"_s
                        : gone ? u"delete"_s
                               : u"update"_s}};
    if (!row.uuid.isEmpty())
        change.json.insert(u"sync_uuid"_s, row.uuid);
    if (row.entityId > 0 && (row.uuid.isEmpty() || m_dice.chance(50)))
        change.json.insert(u"entity_id"_s, row.entityId);
    if (!row.isNew)
        change.json.insert(u"version"_s, row.base.version);
    if (m_dice.chance(90))
        change.json.insert(u"updated_at"_s, stampToWire(std::clamp<qint64>(row.editedAt, 0, MaxStamp)));
    if (gone)
        return change;
    change.json.insert(u"data"_s, data);
    const QList<Column> &columns = entity(row).columns;
    for (int i = 0; i < columns.size(); ++i) {
        if (traceOf(columns[i]) == Trace::Loose)
            continue;
        const Marks before = row.isNew ? Marks() : marksOf(columns[i], row.base.data);
        for (const QString &mark : marksOf(columns[i], data) - before)
            change.added.append({i, mark});
    }
    return change;
}

SentChange Phone::again(int index) const
{
    const PhoneRow &row = m_rows[index];
    SentChange change;
    change.row = index;
    change.json = *row.sent;
    change.content = row.sentContent;
    change.gone = row.sentGone;
    change.isCreate = row.isNew;
    return change;
}

void Phone::composeRow(int index, Batch &batch)
{
    PhoneRow &row = m_rows[index];
    if (row.sent && (m_habits.repeatsExactly || (row.isNew && row.uuid.isEmpty()))) {
        batch.changes.append(again(index));
        const bool isNewer = row.local != row.sentContent || row.localGone != row.sentGone;
        if (!isNewer || row.isNew || m_dice.chance(60))
            return;
    }
    row.unheard = row.unheard || row.sent; // only the last change of a row is ever sent again
    QJsonObject data = edits(row);
    if (!row.localGone && !row.isNew && data.size() > 1 && m_dice.chance(20)) {
        // Two edits, one after the other, each for itself.
        QJsonObject first = row.base.data;
        QJsonObject sent;
        for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
            if (it.key().endsWith("_id"_L1) || it.key().endsWith("_sync_uuid"_L1) || m_dice.chance(50))
                continue;
            first.insert(it.key(), it.value());
            sent.insert(it.key(), it.value());
        }
        if (!sent.isEmpty()) {
            batch.changes.append(make(index, sent, first, false));
            row.unheard = true;
        }
    }
    const bool whole = row.isNew || row.needsWhole || row.base.gone || data.isEmpty() || m_habits.sendsWholeRows
        || m_dice.chance(20);
    batch.changes.append(make(index, whole ? row.local : data, row.local, row.localGone));
}

Batch Phone::compose(bool all)
{
    Batch batch;
    QList<int> chosen;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].type >= 0 && m_rows[i].dirty && (all || m_dice.chance(70)))
            chosen.append(i);
    }
    for (int i = int(chosen.size()) - 1; i > 0; --i)
        chosen.swapItemsAt(i, m_dice.below(i + 1));
    for (const int index : std::as_const(chosen))
        composeRow(index, batch);
    QJsonArray changes;
    for (const SentChange &change : std::as_const(batch.changes)) {
        PhoneRow &row = m_rows[change.row];
        row.sent = change.json;
        row.sentContent = change.content;
        row.sentGone = change.gone;
        row.seenGone = row.seenGone || change.gone;
        changes.append(change.json);
    }
    batch.body.insert(u"changes"_s, changes);
    if (m_since)
        batch.body.insert(u"since_timestamp"_s, stampToWire(*m_since));
    return batch;
}

// ---- The answer ------------------------------------------------------------------------------------------------

/** The row with these columns; a reference that is named by its sync_uuid alone has lost its number. */
QJsonObject Phone::laid(const QJsonObject &columns, QJsonObject row)
{
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        if (it.key().endsWith("_sync_uuid"_L1))
            row.remove(it.key().chopped(qsizetype(sizeof("_sync_uuid")) - 1));
    }
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

void Phone::takeAnswer(const Batch &batch, const QJsonObject &answer)
{
    m_unanswered.reset();
    QHash<int, QJsonObject> states;
    QHash<int, QString> rejections;
    for (const QJsonValue &state : answer.value("accepted_states"_L1).toArray())
        states.insert(state["index"_L1].toInt(), state.toObject());
    for (const QJsonValue &rejection : answer.value("rejections"_L1).toArray())
        rejections.insert(rejection["index"_L1].toInt(), rejection["code"_L1].toString());
    QSet<int> done;
    for (int i = int(batch.changes.size()) - 1; i >= 0; --i) {
        const SentChange &last = batch.changes[i];
        if (done.contains(last.row) || m_rows[last.row].type < 0)
            continue;
        done.insert(last.row);
        Verdict verdict = Verdict::Accepted;
        for (int j = 0; j <= i; ++j) {
            if (batch.changes[j].row != last.row)
                continue;
            if (rejections.contains(j))
                verdict = rejections[j] == "not_found"_L1 && !m_rows[last.row].needsWhole ? Verdict::NotFound
                                                                                          : Verdict::Rejected;
            else if (!states.contains(j) && !batch.changes[j].gone && verdict != Verdict::Rejected)
                verdict = Verdict::Waiting;
            else if (!states.contains(j) && batch.changes[j].gone && !answer.value("conflicts"_L1).toArray().isEmpty()
                     && verdict != Verdict::Rejected)
                verdict = Verdict::Waiting;
        }
        const QJsonObject state = states.value(i);
        QJsonObject merged;
        for (const QJsonValue &conflict : answer.value("conflicts"_L1).toArray()) {
            const bool isThis = conflict["sync_uuid"_L1] == state.value("sync_uuid"_L1)
                && conflict["entity_type"_L1].toString() == entity(m_rows[last.row]).name;
            if (!isThis || !conflict["resolved"_L1].toBool())
                continue;
            merged = conflict["merged_data"_L1].toObject();
            // A later change of the same row went on top of it.
            if (!merged.isEmpty() && merged.value("version"_L1) != state.value("version"_L1))
                merged = laid(last.json.value("data"_L1).toObject(), merged);
            if (merged.isEmpty() && conflict["desktop_data"_L1].isNull()) {
                merged = last.content;
                merged.insert(u"deleted_at"_s, true); // the row is gone
            }
        }
        if (verdict == Verdict::Accepted && !merged.isEmpty())
            verdict = Verdict::Merged;
        takeVerdict(last.row, verdict, last, state, merged);
    }
}

void Phone::takeVerdict(int index, Verdict verdict, const SentChange &last, const QJsonObject &state,
                        const QJsonObject &merged)
{
    PhoneRow &row = m_rows[index];
    const bool isNewer = row.local != last.content || row.localGone != last.gone;
    row.sent.reset();
    switch (verdict) {
    case Verdict::NotFound: row.needsWhole = true; return;
    case Verdict::Rejected:
        if (row.isNew)
            drop(index);
        else
            revert(row);
        return;
    case Verdict::Waiting:
        if (row.isNew && row.uuid.isEmpty()) {
            drop(index); // the desktop keeps it; what holds its id comes by pull
            return;
        }
        if (row.isNew)
            row.base = Side{{}, 0, true}; // there is no such row at the desktop yet
        row.isNew = false;
        if (isNewer)
            return;
        row.dirty = false;
        askForAll(row);
        if (row.aside || m_dice.chance(50)) // or the user goes on from what waits
            revert(row);
        return;
    case Verdict::Merged:
    case Verdict::Accepted: break;
    }
    if (row.isNew && state.contains(u"sync_uuid"_s)) {
        row.uuid = state.value("sync_uuid"_L1).toString();
        row.isNew = false;
        row.base = Side{last.content, 0, false};
    }
    if (state.contains(u"entity_id"_s))
        row.entityId = state.value("entity_id"_L1).toInteger();
    if (verdict == Verdict::Accepted) {
        settleAccepted(row, last, state);
        return;
    }
    if (isNewer)
        return; // its base stays until what is newer is answered, too
    QJsonObject data = merged;
    const bool gone = !data.value("deleted_at"_L1).isNull();
    for (const auto &own : {u"id"_s, u"sync_uuid"_s, u"created_at"_s, u"updated_at"_s, u"deleted_at"_s, u"version"_s})
        data.remove(own);
    show(row, {data, state.value("version"_L1).toInteger(), gone});
}

void Phone::settleAccepted(PhoneRow &row, const SentChange &last, const QJsonObject &state)
{
    const bool isNewer = row.local != last.content || row.localGone != last.gone;
    const Side side{last.content, state.value("version"_L1).toInteger(row.base.version), last.gone};
    if (isNewer) {
        if (m_habits.buildsOnAnswers && row.base.version == 0)
            row.base = side; // a new row
        else if (m_habits.buildsOnAnswers && m_dice.chance(50)) {
            row.versionBefore = row.base.version;
            row.base = side;
        } else {
            row.unheard = true; // the base stays behind what stands at the desktop
        }
        return;
    }
    if (!m_habits.buildsOnAnswers) {
        row.dirty = false;
        row.accepted = side;
        return;
    }
    const bool isThere = row.aside && row.aside->version == side.version;
    const qint64 versionBefore = row.base.version;
    show(row, isThere ? Side(*row.aside) : side);
    row.isOwn = !isThere;
    row.versionBefore = isThere ? 0 : versionBefore;
}

/** Where an earlier edit stands at the desktop, or may, and is not in the base, only a full pull can tell how the row is: an
 *  incremental one leaves out what is exactly what this device sent. */
void Phone::askForAll(const PhoneRow &row)
{
    if (row.unheard || row.accepted)
        m_since.reset();
}

/** The user's edit cannot be saved, and is given up. */
void Phone::revert(PhoneRow &row)
{
    askForAll(row);
    show(row, row.aside ? Side(*row.aside) : Side(row.base));
}

} // namespace StorymasterSync
