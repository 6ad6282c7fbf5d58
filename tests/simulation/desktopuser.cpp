// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/desktopuser.h"

#include "store/sql.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

// ---- Rows and values -------------------------------------------------------------------------------------------

const SeenRow *DesktopUser::anyRow(const Snapshot &now, bool deleted)
{
    QList<SeenRow> rows;
    for (int type = 0; type < m_machine.schema().size(); ++type)
        rows += now.ofType(type, deleted);
    if (deleted)
        rows.removeIf([](const SeenRow &row) { return !row.deleted; });
    if (rows.isEmpty())
        return nullptr;
    m_picked = m_dice.pick(rows);
    return &m_picked;
}

QVariant DesktopUser::newValue(const Column &column, const QString &before, const Snapshot &now, const SeenRow *self)
{
    if (column.isReference()) {
        const QList<SeenRow> targets = now.ofType(column.target, false);
        const bool none = targets.isEmpty() || (column.nullable && m_dice.chance(20));
        return none ? QVariant() : QVariant(m_dice.pick(targets).id);
    }
    if (!column.allowedValues.isEmpty())
        return m_dice.pick(column.allowedValues);
    if (column.nullable && self && m_dice.chance(4))
        return {};
    switch (column.kind) {
    case ColumnKind::Boolean: return m_dice.below(2);
    case ColumnKind::Integer: return m_maker.number();
    case ColumnKind::Real: return double(m_maker.number()) + 0.5;
    case ColumnKind::Blob: return m_maker.blob();
    case ColumnKind::Text:
    case ColumnKind::Any: break;
    }
    if (column.maxLength > 0)
        return m_maker.word();
    return before.isNull() ? m_maker.text(5) : m_maker.edited(before);
}

DesktopUser::Assignments DesktopUser::newRow(int type, const Snapshot &now)
{
    Assignments values;
    for (const Column &column : entity(type).columns)
        values.append({column.name, newValue(column, {}, now, nullptr)});
    return values;
}

void DesktopUser::run(const QString &sql, const QVariantList &arguments)
{
    const QString refusal = m_at->run(sql, arguments);
    if (!refusal.isEmpty())
        m_refusal = refusal;
}

QString DesktopUser::update(const SeenRow &row, const Assignments &values)
{
    QStringList list;
    QVariantList arguments;
    for (const auto &[column, value] : values) {
        list.append(quoted(column) + u"=?"_s);
        arguments.append(value);
    }
    const EntityType &type = entity(row.type);
    run(u"UPDATE %1 SET %2 WHERE id=%3"_s.arg(quoted(type.table), list.join(u',')).arg(row.id), arguments);
    return u"%1 %2: %3"_s.arg(type.table).arg(row.id).arg(list.join(u' '));
}

QString DesktopUser::put(const QString &verb, int type, const Assignments &values)
{
    QStringList columns;
    QStringList marks;
    QVariantList arguments;
    for (const auto &[column, value] : values) {
        columns.append(quoted(column));
        marks.append(u"?"_s);
        arguments.append(value);
    }
    run(u"%1 INTO %2(%3) VALUES(%4)"_s.arg(verb, quoted(entity(type).table), columns.join(u','), marks.join(u',')),
        arguments);
    return u"%1 %2"_s.arg(verb, entity(type).table);
}

// ---- What it does ----------------------------------------------------------------------------------------------

QString DesktopUser::edit(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    if (!row)
        return {};
    Assignments values;
    const int count = 1 + m_dice.below(2);
    for (int i = 0; i < count; ++i) {
        const int column = m_dice.below(entity(row->type).columns.size());
        const Column &chosen = entity(row->type).columns[column];
        values.append({chosen.name, newValue(chosen, row->values[column], now, row)});
    }
    if (values.size() == 2 && values[0].first == values[1].first)
        values.removeLast();
    return update(*row, values);
}

QString DesktopUser::insert(const Snapshot &now)
{
    const int type = m_dice.below(m_machine.schema().size());
    Assignments values = newRow(type, now);
    if (m_dice.chance(30))
        values.append({u"sync_uuid"_s, m_maker.uuid()});
    if (m_dice.chance(30))
        values.append({u"id"_s, 1 + m_dice.below(30)}); // perhaps one that was used before
    return put(u"INSERT"_s, type, values);
}

QString DesktopUser::remove(const Snapshot &now)
{
    const SeenRow *row = anyRow(now, m_dice.chance(20));
    if (!row)
        return {};
    const QString table = quoted(entity(row->type).table);
    if (m_dice.chance(4)) {
        run(u"DELETE FROM "_s + table);
        return u"DELETE FROM "_s + table;
    }
    run(u"DELETE FROM %1 WHERE id=%2"_s.arg(table).arg(row->id));
    return u"DELETE %1 %2"_s.arg(table).arg(row->id);
}

QString DesktopUser::hide(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    return row ? update(*row, {{u"deleted_at"_s, u"2020-01-01 00:00:00"_s}}) : QString();
}

QString DesktopUser::show(const Snapshot &now)
{
    const SeenRow *row = anyRow(now, true);
    return row ? update(*row, {{u"deleted_at"_s, QVariant()}}) : QString();
}

/** The row as it is put anew, with or without its sync_uuid. */
QString DesktopUser::replace(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    if (!row)
        return {};
    Assignments values = newRow(row->type, now);
    values.append({u"id"_s, row->id});
    if (m_dice.chance(50))
        values.append({u"sync_uuid"_s, row->uuid});
    return put(u"REPLACE"_s, row->type, values) + u" %1"_s.arg(row->id);
}

QString DesktopUser::moveId(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    if (!row)
        return {};
    const SeenRow moved = *row;
    const qint64 id = m_dice.chance(50) ? 1 + m_dice.below(30) : 40 + m_dice.below(1000);
    const QString told = update(moved, {{u"id"_s, id}}) + u" to %1"_s.arg(id);
    for (int type = 0; m_dice.chance(70) && m_refusal.isEmpty() && type < m_machine.schema().size(); ++type) {
        for (const Column &column : entity(type).columns) {
            if (column.target == moved.type)
                run(u"UPDATE %1 SET %2=%3 WHERE %2=%4"_s.arg(quoted(entity(type).table), quoted(column.name))
                        .arg(id)
                        .arg(moved.id));
        }
    }
    return told;
}

QString DesktopUser::moveUuid(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    return row ? update(*row, {{u"sync_uuid"_s, m_dice.chance(70) ? QVariant(m_maker.uuid()) : QVariant()}})
               : QString();
}

QString DesktopUser::touch(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    if (!row)
        return {};
    run(u"UPDATE %1 SET id=id WHERE id=%2"_s.arg(quoted(entity(row->type).table)).arg(row->id));
    return u"touch"_s;
}

QString DesktopUser::appendToAll()
{
    const int type = m_dice.below(m_machine.schema().size());
    for (const Column &column : entity(type).columns) {
        if (traceOf(column) != Trace::Words || column.maxLength > 0)
            continue;
        run(u"UPDATE %1 SET %2=coalesce(%2,'')||' '||?"_s.arg(quoted(entity(type).table), quoted(column.name)),
            {m_maker.word()});
        return u"append to all of "_s + entity(type).table;
    }
    return {};
}

QString DesktopUser::claimVersion(const Snapshot &now)
{
    const SeenRow *row = anyRow(now);
    if (!row)
        return {};
    return update(*row, {{u"version"_s, m_dice.below(20)}, {u"updated_at"_s, u"1999-09-09T09:09:09"_s}});
}

/** A REPLACE that pushes another row out by a unique value. */
QString DesktopUser::pushOut(const Snapshot &now)
{
    for (int type = 0; type < m_machine.schema().size(); ++type) {
        for (int i = 0; i < entity(type).columns.size(); ++i) {
            const QList<SeenRow> rows = now.ofType(type, true);
            if (entity(type).columns[i].maxLength == 0 || rows.size() < 2)
                continue;
            const SeenRow &one = m_dice.pick(rows);
            const SeenRow &other = m_dice.pick(rows);
            if (m_dice.chance(50)) {
                run(u"UPDATE OR REPLACE %1 SET %2=? WHERE id=%3"_s
                        .arg(quoted(entity(type).table), quoted(entity(type).columns[i].name))
                        .arg(one.id),
                    {other.values[i].isNull() ? QVariant() : QVariant(other.values[i])});
                return u"UPDATE OR REPLACE %1 %2 %3"_s.arg(entity(type).table).arg(one.id).arg(other.id);
            }
            Assignments values = newRow(type, now);
            values[i].second = other.values[i].isNull() ? QVariant() : QVariant(other.values[i]);
            values.append({u"id"_s, one.id});
            return put(u"REPLACE"_s, type, values) + u" %1 %2"_s.arg(one.id).arg(other.id);
        }
    }
    return {};
}

// ---- From outside ----------------------------------------------------------------------------------------------

QString DesktopUser::act(const Snapshot &now)
{
    m_at = m_dice.chance(70) ? &m_machine.app() : &m_machine.script();
    m_refusal.clear();
    run(u"PRAGMA foreign_keys=%1"_s.arg(m_dice.below(2)));
    run(u"PRAGMA recursive_triggers=%1"_s.arg(m_dice.below(2)));
    const bool grouped = m_dice.chance(30);
    if (grouped)
        run(u"BEGIN IMMEDIATE"_s);
    QStringList told;
    const int count = grouped ? 1 + m_dice.below(3) : 1;
    for (int i = 0; i < count; ++i) {
        const int what = m_dice.below(100);
        told.append(what < 50       ? edit(now)
                        : what < 60 ? insert(now)
                        : what < 67 ? remove(now)
                        : what < 72 ? hide(now)
                        : what < 78 ? show(now)
                        : what < 83 ? replace(now)
                        : what < 86 ? moveId(now)
                        : what < 89 ? moveUuid(now)
                        : what < 91 ? touch(now)
                        : what < 93 ? appendToAll()
                        : what < 96 ? claimVersion(now)
                                    : pushOut(now));
    }
    if (grouped) {
        const bool keep = m_dice.chance(75);
        told.append(keep ? u"COMMIT"_s : u"ROLLBACK"_s);
        run(told.last());
    }
    if (!m_refusal.isEmpty())
        told.append(u"refused: "_s + m_refusal);
    return told.join(u"; "_s);
}

void DesktopUser::populate()
{
    m_at = &m_machine.app();
    for (int round = 0; round < 3; ++round) {
        for (int type = 0; type < m_machine.schema().size(); ++type)
            put(u"INSERT"_s, type, newRow(type, m_machine.look()));
    }
}

QString DesktopUser::rebuildTable(const Snapshot &now)
{
    m_at = &m_machine.app();
    m_refusal.clear();
    const EntityType &type = entity(m_dice.below(m_machine.schema().size()));
    const QString sql = m_at->value(u"SELECT sql FROM sqlite_master WHERE type='table' AND name=?"_s, {type.table})
                            .toString();
    const qsizetype columns = sql.indexOf(u'(');
    run(u"PRAGMA foreign_keys=0"_s);
    run(u"PRAGMA legacy_alter_table=1"_s);
    run(u"BEGIN IMMEDIATE"_s);
    run(u"CREATE TABLE rebuilt"_s + sql.mid(columns));
    run(u"INSERT INTO rebuilt SELECT * FROM "_s + quoted(type.table));
    run(u"DROP TABLE "_s + quoted(type.table));
    run(u"ALTER TABLE rebuilt RENAME TO "_s + quoted(type.table));
    run(u"COMMIT"_s);
    run(u"PRAGMA legacy_alter_table=0"_s);
    QStringList told{u"rebuild "_s + type.table};
    for (int i = m_dice.below(4); i > 0; --i)
        told.append(edit(now));
    if (!m_refusal.isEmpty())
        told.append(u"refused: "_s + m_refusal);
    return told.join(u"; "_s);
}

} // namespace StorymasterSync
