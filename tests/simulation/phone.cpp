// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/phone.h"

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QJsonObject columnsOnly(QJsonObject data)
{
    for (const auto &own : {u"id"_s, u"sync_uuid"_s, u"created_at"_s, u"updated_at"_s, u"deleted_at"_s, u"version"_s})
        data.remove(own);
    return data;
}

} // namespace

Phone::Phone(const Schema &schema, Dice &dice, ValueMaker &maker, const QString &deviceId, const PhoneHabits &habits)
    : m_schema(schema), m_dice(dice), m_maker(maker), m_deviceId(deviceId), m_habits(habits)
{}

QList<int> Phone::liveRows(int type) const
{
    QList<int> live;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].type >= 0 && !m_rows[i].localGone && (type < 0 || m_rows[i].type == type))
            live.append(i);
    }
    return live;
}

int Phone::indexOf(int type, const QString &uuid) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].type == type && m_rows[i].uuid == uuid && !uuid.isEmpty())
            return i;
    }
    return -1;
}

void Phone::see(PhoneRow &row, const QJsonObject &data)
{
    const QList<Column> &columns = entity(row).columns;
    row.seen.resize(columns.size());
    for (int i = 0; i < columns.size(); ++i)
        row.seen[i] += marksOf(columns[i], data);
}

/** The user has nothing unsent in the row: it is as the desktop shows it. */
void Phone::show(PhoneRow &row, Side side)
{
    row.base = side;
    row.local = side.data;
    row.localGone = side.gone;
    row.dirty = false;
    row.needsWhole = false;
    row.isOwn = false;
    row.versionBefore = 0;
    row.aside.reset();
    row.accepted.reset();
    row.sent.reset();
    row.unheard = false;
    row.seenGone = row.seenGone || side.gone;
    see(row, side.data);
}

// ---- What its user does ----------------------------------------------------------------------------------------

void Phone::changeReference(QJsonObject &data, int ownIndex, const Column &column, bool mayKeepId)
{
    QList<int> targets = liveRows(column.target);
    targets.removeIf(
        [&](int index) { return m_rows[index].uuid.isEmpty() || (index == ownIndex && m_dice.chance(90)); });
    if (targets.isEmpty() || (column.nullable && m_dice.chance(20))) {
        if (!column.nullable)
            return;
        data.insert(column.name, QJsonValue());
        data.insert(column.siblingName(), QJsonValue());
        return;
    }
    const PhoneRow &target = m_rows[m_dice.pick(targets)];
    data.insert(column.siblingName(), target.uuid);
    // An app may leave the number as it was, put in the right one, or leave it out.
    if (target.entityId > 0 && m_dice.chance(60))
        data.insert(column.name, target.entityId);
    else if (!mayKeepId || m_dice.chance(50))
        data.remove(column.name);
}

void Phone::change(PhoneRow &row, const Column &column)
{
    const QJsonValue now = row.local.value(column.name);
    if (column.isReference()) {
        changeReference(row.local, int(&row - m_rows.data()), column, true);
    } else if (!column.allowedValues.isEmpty()) {
        row.local.insert(column.name, m_dice.pick(column.allowedValues));
    } else if (column.kind == ColumnKind::Boolean) {
        row.local.insert(column.name, !now.toBool());
    } else if (column.kind == ColumnKind::Text) {
        if (column.maxLength > 0)
            row.local.insert(column.name, m_maker.word());
        else if (column.nullable && m_dice.chance(4))
            row.local.insert(column.name, QJsonValue());
        else
            row.local.insert(column.name, now.isString() ? m_maker.edited(now.toString()) : m_maker.text(4));
    } else if (column.kind == ColumnKind::Integer) {
        row.local.insert(column.name, m_maker.number());
    } else if (column.kind == ColumnKind::Real) {
        row.local.insert(column.name, double(m_maker.number()) + 0.5);
    }
}

bool Phone::editRow(qint64 now)
{
    const QList<int> live = liveRows();
    if (live.isEmpty())
        return false;
    PhoneRow &row = m_rows[m_dice.pick(live)];
    if (row.isNew && row.sent && row.uuid.isEmpty())
        return false; // how its create ended must be known first
    const int columns = 1 + m_dice.below(3);
    for (int i = 0; i < columns; ++i)
        change(row, m_dice.pick(entity(row).columns));
    row.dirty = true;
    row.editedAt = now + m_habits.clockError;
    see(row, row.local);
    return true;
}

bool Phone::deleteRow(qint64 now)
{
    const QList<int> live = liveRows();
    if (live.isEmpty())
        return false;
    const int index = m_dice.pick(live);
    PhoneRow &row = m_rows[index];
    if (row.isNew && row.sent)
        return false;
    if (row.isNew) {
        drop(index);
        return true;
    }
    row.localGone = true;
    row.dirty = true;
    row.editedAt = now + m_habits.clockError;
    return true;
}

bool Phone::restoreRow(qint64 now)
{
    QList<int> gone;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].type >= 0 && m_rows[i].localGone && !m_rows[i].local.isEmpty())
            gone.append(i);
    }
    if (gone.isEmpty())
        return false;
    PhoneRow &row = m_rows[m_dice.pick(gone)];
    row.localGone = false;
    row.dirty = true;
    row.editedAt = now + m_habits.clockError;
    return true;
}

bool Phone::createRow(qint64 now)
{
    PhoneRow row;
    row.type = m_dice.below(m_schema.size());
    row.isNew = row.dirty = true;
    row.editedAt = now + m_habits.clockError;
    if (m_habits.makesUuids || m_dice.chance(50))
        row.uuid = m_maker.uuid();
    else
        row.entityId = 1 + m_dice.below(12) + 5 * ++m_guessedId;
    for (const Column &column : entity(row).columns) {
        if (column.isReference())
            changeReference(row.local, -1, column, false);
        else
            change(row, column);
        const bool mayMiss = column.nullable || column.hasDefault;
        if (mayMiss && m_dice.chance(20)) {
            row.local.remove(column.name);
            row.local.remove(column.siblingName());
        }
    }
    see(row, row.local);
    for (int i = 0; i < row.seen.size(); ++i) {
        if (!isSent(entity(row).columns[i], row.local)) // nobody's edit: what the desktop puts there by itself
            row.seen[i] += Marks{u"~"_s, u"7"_s};
    }
    m_rows.append(row);
    return true;
}

void Phone::reinstall()
{
    m_rows.clear();
    m_since.reset();
    m_unanswered.reset();
}

void Phone::forgetDelivery()
{
    if (m_unanswered)
        m_unanswered->isRepeat = false;
}

void Phone::drop(int index)
{
    m_rows[index] = PhoneRow();
}

bool Phone::isClean() const
{
    return !m_unanswered
        && std::none_of(m_rows.cbegin(), m_rows.cend(), [](const PhoneRow &row) { return row.type >= 0 && row.dirty; });
}

bool Phone::mustNotPull() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const PhoneRow &row) {
        return row.type >= 0 && row.isNew && row.sent && row.uuid.isEmpty();
    });
}

// ---- Pull ------------------------------------------------------------------------------------------------------

void Phone::takePulled(const QJsonObject &change)
{
    const int type = m_schema.indexOf(change.value("entity_type"_L1).toString());
    const QString uuid = change.value("sync_uuid"_L1).toString();
    Side side{columnsOnly(change.value("data"_L1).toObject()), change.value("version"_L1).toInteger(),
              change.value("operation"_L1) == "delete"_L1};
    int index = indexOf(type, uuid);
    if (index < 0) {
        if (side.gone)
            return;
        PhoneRow row;
        row.type = type;
        row.uuid = uuid;
        m_rows.append(row);
        index = int(m_rows.size()) - 1;
    }
    PhoneRow &row = m_rows[index];
    row.entityId = change.value("entity_id"_L1).toInteger();
    if (side.gone)
        side.data = row.base.data; // kept in the bin
    row.isNew = row.isNew && row.dirty;
    if (!row.dirty) {
        show(row, side);
        return;
    }
    row.aside = side;
    // An answer told this version, and what it holds is not what the user's edits are made on.
    if (side.version == row.base.version && row.versionBefore > 0)
        row.base.version = row.versionBefore;
}

void Phone::takePull(const QList<QJsonObject> &changes, Stamp end, bool everything)
{
    QSet<QString> brought;
    for (const QJsonObject &change : changes) {
        takePulled(change);
        brought.insert(Snapshot::keyOf(m_schema.indexOf(change.value("entity_type"_L1).toString()),
                                       change.value("sync_uuid"_L1).toString()));
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        PhoneRow &row = m_rows[i];
        if (row.type < 0 || brought.contains(Snapshot::keyOf(row.type, row.uuid)))
            continue;
        if (everything && !row.dirty)
            drop(i);
        else if (everything && !row.isNew)
            row.aside = Side{row.base.data, 0, true};
        else if (row.accepted && !row.dirty) { // left out: it is just what this phone sent
            const bool isThere = row.aside && row.aside->version == row.accepted->version;
            show(row, isThere ? *row.aside : *row.accepted);
            row.isOwn = !isThere;
        }
    }
    m_since = end;
}

// ---- Comparing -------------------------------------------------------------------------------------------------

const PhoneRow *Phone::rowOf(const QJsonObject &change) const
{
    const int type = m_schema.indexOf(change.value("entity_type"_L1).toString());
    const QString uuid = change.value("sync_uuid"_L1).toString();
    for (const PhoneRow &row : m_rows) {
        if (row.type == type
            && (uuid.isEmpty() ? row.entityId == change.value("entity_id"_L1).toInteger() : row.uuid == uuid))
            return &row;
    }
    return nullptr;
}

QString Phone::difference(const PhoneRow &row, const SeenRow &desktop, const Snapshot &all) const
{
    if (row.base.version != desktop.version)
        return u"version %1 instead of %2"_s.arg(row.base.version).arg(desktop.version);
    for (int i = 0; i < desktop.values.size(); ++i) {
        const Column &column = entity(row).columns[i];
        const QString mine = canonical(column, row.base.data.value(column.name));
        if (mine == desktop.values[i] && (row.base.data.contains(column.name) || !column.isReference()))
            continue;
        if (column.isReference()) {
            // What a phone has by its own push it may know by sync_uuid alone.
            const QString uuid = row.base.data.value(column.siblingName()).toString();
            const SeenRow *target = all.find(Snapshot::keyOf(column.target, uuid));
            if (target ? u"#%1"_s.arg(target->id) == desktop.values[i] : !uuid.isEmpty())
                continue;
            if (row.isOwn || (uuid.isEmpty() && desktop.values[i].isNull()))
                continue;
        }
        return u"%1 is '%2' instead of '%3'"_s.arg(column.name, mine, desktop.values[i]);
    }
    return {};
}

QString Phone::differences(const Snapshot &desktop) const
{
    for (auto row = desktop.rows.cbegin(); row != desktop.rows.cend(); ++row) {
        if (row->deleted)
            continue;
        const int index = indexOf(row->type, row->uuid);
        if (index < 0)
            return u"%1 %2 is missing"_s.arg(m_schema.type(row->type).name, row->uuid);
        const PhoneRow &mine = m_rows[index];
        if (mine.dirty)
            continue;
        const QString difference = mine.base.gone ? u"it is gone here"_s : this->difference(mine, *row, desktop);
        if (!difference.isEmpty())
            return u"%1 %2 differs: %3"_s.arg(m_schema.type(row->type).name, row->uuid, difference);
    }
    for (const PhoneRow &row : m_rows) {
        if (row.type < 0 || row.dirty || row.base.gone)
            continue;
        const SeenRow *there = desktop.find(Snapshot::keyOf(row.type, row.uuid));
        if (!there || there->deleted)
            return u"%1 %2 should be gone"_s.arg(entity(row).name, row.uuid);
    }
    return {};
}

} // namespace StorymasterSync
