// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/judge.h"

#include "simulation/violation.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString joined(const Marks &marks)
{
    QStringList list(marks.cbegin(), marks.cend());
    list.sort();
    return list.join(u' ');
}

QString contentOf(const SeenRow &row)
{
    QStringList values = row.values;
    for (QString &value : values)
        value = value.isNull() ? u"~"_s : u'\'' + value;
    return u"%1|%2|%3"_s.arg(row.id).arg(row.deleted).arg(values.join(u'|'));
}

QString keyOf(const SeenRow &row)
{
    return Snapshot::keyOf(row.type, row.uuid);
}

} // namespace

QString Judge::name(const SeenRow &row) const
{
    return u"%1 %2 (%3)"_s.arg(m_schema.type(row.type).name).arg(row.id).arg(row.uuid);
}

// ---- What holds after every step -------------------------------------------------------------------------------

void Judge::noteTransition(const SeenRow *before, const SeenRow &after)
{
    const QString key = keyOf(after);
    const QString byId = u"%1#%2"_s.arg(after.type).arg(after.id);
    const QString content = contentOf(after);
    if (before && before->version == after.version && contentOf(*before) == content)
        return;
    const QString versioned = u"%1@%2"_s.arg(key).arg(after.version);
    const QString known = m_contents.value(versioned);
    if (!known.isNull() && known != content)
        throw Violation{
            u"%1: version %2 names two contents: %3 and %4"_s.arg(name(after)).arg(after.version).arg(known, content)};
    m_contents.insert(versioned, content);
    if (after.version < m_versions.value(key))
        throw Violation{u"%1: version %2 after %3"_s.arg(name(after)).arg(after.version).arg(m_versions.value(key))};
    if (!before && after.version <= m_versions.value(byId) && after.version <= m_versions.value(key))
        throw Violation{u"%1: a new row has version %2, which its id had before"_s.arg(name(after)).arg(after.version)};
    m_versions[key] = std::max(m_versions.value(key), after.version);
    m_versions[byId] = std::max(m_versions.value(byId), after.version);
    if (before && before->stamp == after.stamp && contentOf(*before) != content)
        throw Violation{u"%1 changed under one stamp, %2"_s.arg(name(after), after.stamp)};
    const QString owner = m_stamps.value(after.stamp);
    if (!owner.isNull() && owner != key && (!before || before->stamp != after.stamp))
        throw Violation{u"%1 has a stamp that was given before, %2"_s.arg(name(after), after.stamp)};
    m_stamps.insert(after.stamp, key);
}

void Judge::lookAtRows(const Snapshot &now)
{
    for (auto row = now.rows.cbegin(); row != now.rows.cend(); ++row) {
        noteTransition(m_now.find(row.key()), *row);
        for (int i = 0; i < row->values.size(); ++i) {
            const Column &column = m_schema.type(row->type).columns[i];
            if (traceOf(column) == Trace::Loose)
                continue;
            const Marks marks = row->marks(column, i);
            m_stood[placeOf(row.key(), i)] += marks;
            m_ever += marks;
        }
    }
    for (auto row = m_now.rows.cbegin(); row != m_now.rows.cend(); ++row) {
        if (!now.find(row.key()))
            m_gone.insert(row.key());
    }
    m_now = now;
}

void Judge::look(const Snapshot &now, AppConnection &reader)
{
    if (!now.rows.isSharedWith(m_now.rows)) // else nobody wrote
        lookAtRows(now);
    const auto ledger = reader.rows(
        u"SELECT coalesce(max(id),0), count(*) FILTER (WHERE resolved_at IS NULL)-count(DISTINCT"
        " device||'/'||entity_type||'/'||target_sync_uuid) FILTER (WHERE resolved_at IS NULL) FROM sync_conflict"_s);
    m_ledgerSeen = ledger[0][0].toLongLong();
    if (ledger[0][1].toInt() > 0)
        throw Violation{u"two conflicts of one device and row wait"_s};
}

void Judge::forgetWhatIsGone(const Snapshot &now, AppConnection &reader)
{
    m_ever &= everythingIn(m_schema, reader);
    m_stood.clear();
    m_now = Snapshot(); // what follows is no transition of ours
    m_gone.clear();
    m_versions.clear();
    m_contents.clear();
    m_stamps.clear();
    look(now, reader);
}

void Judge::noteGiven(const QString &key, qint64 version)
{
    m_versions[key] = std::max(m_versions.value(key), version);
}

void Judge::judgeEnd(AppConnection &reader)
{
    const QSet<QString> missing = m_ever - everythingIn(m_schema, reader);
    if (!missing.isEmpty())
        throw Violation{u"no longer to be found anywhere: %1"_s.arg(joined(missing))};
    const QString whole = reader.value(u"PRAGMA integrity_check"_s).toString();
    if (whole != "ok"_L1)
        throw Violation{u"the file is damaged: %1"_s.arg(whole)};
}

// ---- Pushes ----------------------------------------------------------------------------------------------------

QString Judge::keyOfChange(const QJsonObject &json, const Snapshot &after) const
{
    const int type = m_schema.indexOf(json.value("entity_type"_L1).toString());
    if (json.contains("sync_uuid"_L1))
        return Snapshot::keyOf(type, json.value("sync_uuid"_L1).toString());
    const SeenRow *row = after.byId(type, json.value("entity_id"_L1).toInteger());
    return row ? keyOf(*row) : QString();
}

Judge::SentByRow Judge::collect(const Phone &phone, const Batch &batch, const Snapshot &after) const
{
    SentByRow all;
    for (const SentChange &change : batch.changes) {
        const QString key = keyOfChange(change.json, after);
        if (key.isEmpty())
            continue;
        Sent &sent = all[key];
        // A create that only has an id may meet a row that the phone has besides.
        if (!sent.row || change.json.contains(u"sync_uuid"_s))
            sent.row = &phone.rows().at(change.row);
        const QList<Column> &columns = m_schema.type(sent.row->type).columns;
        sent.marks.resize(columns.size());
        sent.last.resize(columns.size());
        sent.columns.resize(columns.size());
        sent.versions.insert(change.json.value("version"_L1).toInteger());
        sent.hasDelete = sent.hasDelete || change.gone;
        sent.hasWrite = sent.hasWrite || !change.gone;
        const QJsonObject data = change.json.value("data"_L1).toObject();
        for (int i = 0; i < columns.size(); ++i) {
            if (!isSent(columns[i], data))
                continue;
            sent.last[i] = marksOf(columns[i], data);
            sent.marks[i] += sent.last[i];
            sent.columns[i] = true;
        }
    }
    return all;
}

/** Whether the user chose that somebody wins in rows of this type. */
bool Judge::mayDecide(int type) const
{
    return m_settings.conflictMode == ConflictMode::Timestamp
        || m_settings.conflictRules.contains(m_schema.type(type).name);
}

bool Judge::wasDecided(const QList<LedgerEntry> &entries, const SeenRow &row) const
{
    for (const LedgerEntry &entry : entries) {
        if (entry.uuid != row.uuid || m_schema.indexOf(entry.entityType) != row.type)
            continue;
        if (entry.resolution == "mobile_wins"_L1) {
            if (!mayDecide(row.type))
                throw Violation{u"%1: the phone won, and no rule says so"_s.arg(name(row))};
            return true;
        }
    }
    return false;
}

void Judge::judgePush(const Phone &phone, const Batch &batch, const QJsonObject &answer, const Snapshot &after,
                      AppConnection &reader)
{
    const SentByRow sent = collect(phone, batch, after);
    const QList<LedgerEntry> entries = ledgerAfter(reader, m_ledgerSeen);
    for (auto row = m_now.rows.cbegin(); row != m_now.rows.cend(); ++row) {
        if (!after.find(row.key()))
            throw Violation{u"a push took %1 away"_s.arg(name(*row))};
    }
    for (auto row = after.rows.cbegin(); row != after.rows.cend(); ++row) {
        const SeenRow *before = m_now.find(row.key());
        const bool same = before && before->version == row->version && before->hasContentOf(*row);
        if (same)
            continue;
        if (batch.isRepeat && !(before && before->hasContentOf(*row)))
            throw Violation{u"a repeated push changed %1"_s.arg(name(*row))};
        if (!sent.contains(row.key()))
            throw Violation{u"a push changed %1, which it does not name"_s.arg(name(*row))};
        judgeRow(row.key(), sent[row.key()], before, *row, wasDecided(entries, *row));
    }
    if (!answer.isEmpty())
        judgeKept(batch, answer, reader);
}

void Judge::judgeRow(const QString &key, const Sent &sent, const SeenRow *before, const SeenRow &after, bool decided)
{
    if (!before) {
        if (m_gone.contains(key) && !decided)
            throw Violation{u"%1 was gone, and a push brought it back"_s.arg(name(after))};
        return;
    }
    const QList<Column> &columns = m_schema.type(after.type).columns;
    for (int i = 0; i < columns.size(); ++i)
        judgeColumn(columns[i], i, sent, *before, after, key, decided);
    judgeLife(sent, *before, after, decided);
}

void Judge::judgeColumn(const Column &column, int index, const Sent &sent, const SeenRow &before, const SeenRow &after,
                        const QString &key, bool decided)
{
    const QString where = u"%1, %2"_s.arg(name(after), column.name);
    if (before.values[index] == after.values[index] && before.values[index].isNull() == after.values[index].isNull())
        return;
    if (!sent.columns[index])
        throw Violation{where + u" changed, and was not sent"_s};
    const Marks seen = sent.row->seen.value(index);
    const Marks had = before.marks(column, index);
    const Marks has = after.marks(column, index);
    if (traceOf(column) == Trace::Loose) {
        if (!has.intersects(sent.marks[index]))
            throw Violation{u"%1 became %2, which was not sent"_s.arg(where, joined(has))};
        // A version never names two contents: who has it has seen the row, whatever its reference's target is called by now.
        const bool isCurrent = column.isReference() && sent.versions.contains(before.version);
        if (!decided && !isCurrent && !had.intersects(seen) && !(before.deleted && sent.row->seenGone))
            throw Violation{u"%1: %2 was overwritten by a phone that never saw it"_s.arg(where, joined(had))};
        return;
    }
    const Marks foreign = has - had - sent.marks[index];
    if (!foreign.isEmpty())
        throw Violation{u"%1: %2 came from nowhere"_s.arg(where, joined(foreign))};
    if (decided)
        return;
    // Of a row that is gone a phone is told no content ("data: null for a delete"): it brings back what it had.
    const bool bringsBack = before.deleted && sent.row->seenGone;
    const Marks unseen = had - has - seen;
    if (!unseen.isEmpty() && !bringsBack)
        throw Violation{u"%1: %2 was overwritten by a phone that never saw it"_s.arg(where, joined(unseen))};
    const Marks dropped = (had - has) & sent.last[index];
    if (!dropped.isEmpty())
        throw Violation{u"%1: %2 was lost, though both sides have it"_s.arg(where, joined(dropped))};
    const Marks risen = (has - had) & m_stood.value(placeOf(key, index));
    if (!risen.isEmpty() && !bringsBack)
        throw Violation{u"%1: %2 came back after somebody had taken it away"_s.arg(where, joined(risen))};
}

void Judge::judgeLife(const Sent &sent, const SeenRow &before, const SeenRow &after, bool decided)
{
    if (before.deleted == after.deleted || decided)
        return;
    if (!after.deleted) {
        if (!sent.hasWrite || !sent.row->seenGone)
            throw Violation{u"%1 came to life by a phone that did not know of its end"_s.arg(name(after))};
        return;
    }
    if (!sent.hasDelete)
        throw Violation{u"%1 was deleted, and nobody asked for it"_s.arg(name(after))};
    for (int i = 0; i < before.values.size(); ++i) {
        const Column &column = m_schema.type(before.type).columns[i];
        const Marks had = before.marks(column, i);
        const bool seen = traceOf(column) == Trace::Loose ? had.intersects(sent.row->seen.value(i))
                                                          : sent.row->seen.value(i).contains(had);
        if (!seen)
            throw Violation{u"%1 was deleted by a phone that never saw %2 in it"_s.arg(name(after), joined(had))};
    }
}

/** Whatever the answer does not reject is kept somewhere. */
void Judge::judgeKept(const Batch &batch, const QJsonObject &answer, AppConnection &reader)
{
    QSet<int> rejected;
    for (const QJsonValue &rejection : answer.value("rejections"_L1).toArray())
        rejected.insert(rejection["index"_L1].toInt());
    const auto waiting = answer.value("conflicts"_L1).toArray();
    const auto unresolved = std::count_if(waiting.cbegin(), waiting.cend(),
                                          [](const QJsonValue &conflict) { return !conflict["resolved"_L1].toBool(); });
    if (answer.value("accepted"_L1).toInteger() + answer.value("rejected"_L1).toInteger() + unresolved
        != batch.changes.size())
        throw Violation{u"the answer's counts do not add up"_s};
    QSet<QString> all;
    for (int i = 0; i < batch.changes.size(); ++i) {
        if (rejected.contains(i))
            continue;
        for (const auto &[column, mark] : batch.changes[i].added) {
            if (m_ever.contains(mark))
                continue;
            if (all.isEmpty())
                all = everythingIn(m_schema, reader);
            if (!all.contains(mark))
                throw Violation{u"%1 was acknowledged and is nowhere"_s.arg(mark)};
            m_ever.insert(mark);
        }
    }
}

// ---- Decisions -------------------------------------------------------------------------------------------------

void Judge::judgeDecision(const ConflictRecord &conflict, Choice choice, const QJsonObject &data, const Snapshot &after,
                          AppConnection &)
{
    const int type = m_schema.indexOf(conflict.entityType);
    const QString key = Snapshot::keyOf(type, conflict.syncUuid);
    const QJsonObject mobile = conflict.mobileData.value_or(QJsonObject());
    int others = 0;
    for (auto row = after.rows.cbegin(); row != after.rows.cend(); ++row) {
        const SeenRow *before = m_now.find(row.key());
        if (row.key() != key) {
            others += before && before->version == row->version ? 0 : 1;
            continue;
        }
        if (before && before->version >= row->version)
            throw Violation{u"%1: a decision left the version as it was"_s.arg(name(*row))};
        for (int i = 0; before && i < row->values.size(); ++i) {
            const Column &column = m_schema.type(type).columns[i];
            const Marks had = before->marks(column, i);
            const Marks has = row->marks(column, i);
            const QString where = u"%1, %2"_s.arg(name(*row), column.name);
            if (before->values[i] == row->values[i])
                continue;
            if (choice == Choice::Both)
                throw Violation{where + u" changed, though both were to be kept"_s};
            const bool named = isSent(column, data);
            if (choice == Choice::Merged && named)
                continue;
            if (!isSent(column, mobile))
                throw Violation{where + u" changed, and the phone's side says nothing of it"_s};
            const Marks foreign = has - had - marksOf(column, mobile);
            if (!foreign.isEmpty() && traceOf(column) != Trace::Loose)
                throw Violation{u"%1: %2 came from nowhere"_s.arg(where, joined(foreign))};
            const Marks base = conflict.baseData ? marksOf(column, *conflict.baseData) : Marks();
            const Marks lost = had - has - base;
            if (choice != Choice::Mobile && !lost.isEmpty() && traceOf(column) != Trace::Loose)
                throw Violation{u"%1: %2 was lost, though the desktop's side was chosen"_s.arg(where, joined(lost))};
        }
    }
    if (others != (choice == Choice::Both ? 1 : 0))
        throw Violation{u"a decision changed %1 other rows"_s.arg(others)};
}

void Judge::judgeUndo(const Snapshot &before, const ConflictRecord &conflict, const Snapshot &after)
{
    const QString key = Snapshot::keyOf(m_schema.indexOf(conflict.entityType), conflict.syncUuid);
    const SeenRow *then = before.find(key);
    const SeenRow *now = after.find(key);
    if (!then && now && !now->deleted)
        throw Violation{u"%1 lives on after its decision was taken back"_s.arg(name(*now))};
    if (then && (!now || now->values != then->values || now->deleted != then->deleted))
        throw Violation{u"%1 is not as it was before its decision: %2 and %3"_s.arg(name(*then), contentOf(*then),
                                                                                    now ? contentOf(*now) : u"gone"_s)};
}

} // namespace StorymasterSync
