// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/phonecopy.h"

#include "store/changelog.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &type, const QString &uuid)
{
    return type + u'/' + uuid;
}

QString keyOf(const QJsonObject &change)
{
    return keyOf(change.value("entity_type"_L1).toString(), change.value("sync_uuid"_L1).toString());
}

/** Whether `to` is reached from `from` by the arrows of `graph`. */
bool leads(const QMap<QString, QStringList> &graph, const QString &from, const QString &to)
{
    QStringList open{from};
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString here = open.takeLast();
        if (here == to)
            return true;
        if (seen.contains(here))
            continue;
        seen.insert(here);
        open += graph.value(here);
    }
    return false;
}

QJsonValue wireValue(const Column &column, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return QJsonValue::Null;
    case QMetaType::QByteArray: return QString::fromLatin1(value.toByteArray().toHex().toUpper());
    case QMetaType::Double: return std::isfinite(value.toDouble()) ? QJsonValue(value.toDouble()) : QJsonValue();
    case QMetaType::LongLong:
        if (column.kind == ColumnKind::Boolean && (value.toLongLong() == 0 || value.toLongLong() == 1))
            return value.toLongLong() == 1;
        return value.toLongLong();
    default: return value.toString();
    }
}

} // namespace

QList<QJsonObject> PhoneCopy::pull(const How &how)
{
    PullWalk::Config config;
    config.schema = &m_file->schema();
    config.book = &m_file->book();
    for (int type = 0; type < m_file->schema().size(); ++type) {
        if (how.types.isEmpty() || how.types.contains(m_file->schema().type(type).table))
            config.types.append(type);
    }
    m_wanted = QSet<int>(config.types.cbegin(), config.types.cend());
    PullPosition position;
    position.registration = how.registration;
    position.since = m_since;
    position.seen = m_seen;
    position.end = ChangeLog(m_file->reader(), m_file->schema(), m_file->book()).newest();
    m_end = position.end;
    const qint64 counted = PullWalk::count(m_file->reader(), config, how.registration, m_since, m_end, m_seen);

    const auto before = m_rows;
    m_disturbed = m_disturbed || how.between;
    QList<QJsonObject> all;
    auto walk = std::make_unique<PullWalk>(config, position);
    while (!walk->isDone()) {
        QByteArray bytes;
        int sent = 0;
        do {
            QByteArray piece;
            const int count = how.limit > 0 ? walk->step(m_file->reader(), piece, 1'000'000, how.limit - sent)
                                            : walk->step(m_file->reader(), piece, how.step * 150, how.step);
            if (count > 0)
                bytes += (bytes.isEmpty() ? "" : ",") + piece;
            sent += count;
        } while (how.limit > 0 && sent < how.limit && !walk->isDone());
        const QJsonDocument json = QJsonDocument::fromJson('[' + bytes + ']');
        if (!json.isArray())
            m_faults.append(u"what was sent is no JSON: "_s + QString::fromUtf8(bytes.left(300)));
        QList<QJsonObject> changes;
        for (const QJsonValue &change : json.array())
            changes.append(change.toObject());
        if (changes.size() != sent)
            m_faults.append(u"the number of changes is wrong"_s);
        take(changes, readGraph());
        all += changes;
        if (how.between)
            how.between();
        if (how.limit > 0 && !walk->isDone()) {
            const auto next = PullPosition::fromCursor(walk->position().toCursor());
            if (!next) {
                m_faults.append(u"the cursor is not understood"_s);
                break;
            }
            walk = std::make_unique<PullWalk>(config, *next);
        }
    }
    if (!m_disturbed) {
        checkRemovals(all, before);
        checkOperations(all, before, how.strict);
        if (counted != all.size())
            m_faults.append(u"counted %1, brought %2"_s.arg(counted).arg(all.size()));
    }
    if (!m_since) {
        // A full sync replaces what was there.
        QSet<QString> sent;
        for (const QJsonObject &change : std::as_const(all))
            sent.insert(keyOf(change));
        m_rows.removeIf([&](const std::pair<const QString &, QJsonObject &> &row) {
            return !sent.contains(row.first)
                && m_wanted.contains(m_file->schema().indexOf(row.first.section(u'/', 0, 0)));
        });
    }
    m_since = m_end;
    m_seen = std::max(m_seen, ChangeLog(m_file->reader(), m_file->schema(), m_file->book()).newest());
    return all;
}

void PhoneCopy::take(const QList<QJsonObject> &changes, const Graph &live)
{
    for (const QJsonObject &change : changes) {
        const QString key = keyOf(change);
        if (change.value("operation"_L1) == "delete"_L1) {
            if (!change.value("data"_L1).isNull())
                m_faults.append(key + u": a delete with data"_s);
            m_rows.remove(key);
            continue;
        }
        takeRow(key, change, live);
    }
}

void PhoneCopy::takeRow(const QString &key, const QJsonObject &change, const Graph &live)
{
    const QJsonObject data = change.value("data"_L1).toObject();
    for (const QString &parent : parentsOf(key, data)) {
        const int type = m_file->schema().indexOf(parent.section(u'/', 0, 0));
        if (parent != key && live.contains(parent) && m_wanted.contains(type) && !m_rows.contains(parent)
            && !leads(live, parent, key))
            m_faults.append(u"%1 came before its parent %2"_s.arg(key, parent));
    }
    if (m_rows.contains(key) && m_rows[key].value("version"_L1).toInteger() > data.value("version"_L1).toInteger())
        m_faults.append(key + u": older content came later"_s);
    m_rows.insert(key, data);
}

void PhoneCopy::checkRemovals(const QList<QJsonObject> &changes, const QMap<QString, QJsonObject> &before)
{
    Graph graph;
    for (auto row = before.cbegin(); row != before.cend(); ++row)
        graph.insert(row.key(), parentsOf(row.key(), *row));
    bool rowsBegan = false;
    QStringList gone;
    for (const QJsonObject &change : changes) {
        const QString key = keyOf(change);
        if (change.value("operation"_L1) != "delete"_L1) {
            rowsBegan = true;
            continue;
        }
        if (rowsBegan)
            m_faults.append(key + u": a delete after a row"_s);
        for (const QString &parent : graph.value(key)) {
            if (gone.contains(parent) && !leads(graph, parent, key))
                m_faults.append(u"%1 was deleted after its parent %2"_s.arg(key, parent));
        }
        gone.append(key);
    }
}

void PhoneCopy::checkOperations(const QList<QJsonObject> &changes, const QMap<QString, QJsonObject> &before,
                                bool strict)
{
    QSet<QString> seen;
    for (const QJsonObject &change : changes) {
        const QString key = keyOf(change);
        const QString operation = change.value("operation"_L1).toString();
        const bool isKnown = before.contains(key);
        const bool isCreate = !m_since || !isKnown || wasBroughtBack(change);
        const bool fits = operation == "delete"_L1 ? isKnown
            : operation == "create"_L1             ? isCreate || wasPutInAgain(change)
                                                   : !isCreate || (!isKnown && hadNoUuid(change));
        if (strict && !fits)
            m_faults.append(u"%1: %2 of a row that was %3there"_s.arg(key, operation, isKnown ? u""_s : u"not "_s));
        if (seen.contains(key))
            m_faults.append(key + u": came twice though nobody wrote"_s);
        seen.insert(key);
    }
}

/** By the stamps, a sync_uuid that was taken away and given again, or to another row, is new. */
bool PhoneCopy::wasPutInAgain(const QJsonObject &change) const
{
    return m_file->app()
               .value(
                   u"SELECT count(*) FROM sync_change WHERE stamp>? AND ((op='I' AND id=?) OR (op IN('D','R','M') AND uuid=?))"_s,
                   {*m_since, change.value("entity_id"_L1).toInteger(), change.value("sync_uuid"_L1).toString()})
               .toInt()
        > 0;
}

/** Whether the row has been there for long, but only now has a sync_uuid that is one. */
bool PhoneCopy::hadNoUuid(const QJsonObject &change) const
{
    const Stamp created = stampFromText(change.value("data"_L1)["created_at"_L1].toString()).value_or(0);
    return created <= *m_since
        && m_file->app()
               .value(u"SELECT count(*) FROM sync_change WHERE stamp>? AND op IN('I','R') AND id=?"_s,
                      {*m_since, change.value("entity_id"_L1).toInteger()})
               .toInt()
        == 0;
}

/** Whether the row was softly deleted at any time since the last pull. */
bool PhoneCopy::wasBroughtBack(const QJsonObject &change) const
{
    Stamp stamp = stampFromText(change.value("updated_at"_L1).toString()).value_or(0);
    while (stamp > *m_since) {
        const auto rows = m_file->app().rows(
            u"SELECT coalesce(prev,''), gone IS NOT NULL FROM sync_change WHERE stamp=%1"_s.arg(stamp));
        if (rows.isEmpty() || rows.first()[1].toInt() != 0)
            return !rows.isEmpty();
        stamp = stampFromText(rows.first()[0].toString()).value_or(0);
    }
    return false;
}

/** What is really gone need not leave the siblings that named it: they name nothing on either side. */
QJsonObject PhoneCopy::withoutDeadSiblings(const QString &key, QJsonObject data, const QJsonObject &live) const
{
    const Schema &schema = m_file->schema();
    for (const Column &column : schema.type(schema.indexOf(key.section(u'/', 0, 0))).columns) {
        const QString sibling = column.siblingName();
        if (!column.isReference() || !live.value(sibling).isNull() || data.value(sibling).isNull())
            continue;
        const int known = m_file->app()
                              .value(u"SELECT count(*) FROM %1 WHERE sync_uuid=?"_s.arg(
                                         quoted(schema.type(column.target).table)),
                                     {data.value(sibling).toString()})
                              .toInt();
        if (known == 0)
            data.insert(sibling, QJsonValue());
    }
    return data;
}

QStringList PhoneCopy::parentsOf(const QString &key, const QJsonObject &data) const
{
    QStringList parents;
    const int type = m_file->schema().indexOf(key.section(u'/', 0, 0));
    for (const Column &column : m_file->schema().type(type).columns) {
        const QJsonValue sibling = data.value(column.siblingName());
        if (column.isReference() && sibling.isString())
            parents.append(keyOf(m_file->schema().type(column.target).name, sibling.toString()));
    }
    return parents;
}

PhoneCopy::Graph PhoneCopy::readGraph() const
{
    Graph graph;
    const auto live = readLive();
    for (auto row = live.cbegin(); row != live.cend(); ++row)
        graph.insert(row.key(), parentsOf(row.key(), *row));
    return graph;
}

QMap<QString, QJsonObject> PhoneCopy::readLive() const
{
    QMap<QString, QJsonObject> live;
    const Schema &schema = m_file->schema();
    for (const EntityType &type : schema.types()) {
        QString columns;
        for (const Column &column : type.columns) {
            columns += u',' + u"t."_s + quoted(column.name);
            columns += column.isReference() ? u",(SELECT sync_uuid FROM %1 WHERE id=t.%2)"_s.arg(
                           quoted(schema.type(column.target).table), quoted(column.name))
                                            : u",NULL"_s;
        }
        for (const QVariantList &row :
             m_file->app().rows(u"SELECT id,sync_uuid,version,updated_at,created_at%1 FROM %2 AS t WHERE"
                                " deleted_at IS NULL"_s.arg(columns, quoted(type.table)))) {
            QJsonObject data{{u"id"_s, row[0].toLongLong()},
                             {u"sync_uuid"_s, row[1].toString()},
                             {u"version"_s, row[2].toLongLong()},
                             {u"updated_at"_s, stampToWire(stampFromText(row[3].toString()).value_or(0))},
                             {u"created_at"_s, stampToWire(stampFromText(row[4].toString()).value_or(0))},
                             {u"deleted_at"_s, QJsonValue()}};
            for (int i = 0; i < type.columns.size(); ++i) {
                const Column &column = type.columns[i];
                data.insert(column.name, wireValue(column, row[5 + 2 * i]));
                if (column.isReference())
                    data.insert(column.siblingName(), wireValue(column, row[6 + 2 * i]));
            }
            live.insert(keyOf(type.name, row[1].toString()), data);
        }
    }
    return live;
}

void PhoneCopy::checkRows(const QMap<QString, QJsonObject> &live)
{
    const auto text = [](const QJsonObject &data) {
        return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    };
    for (auto row = live.cbegin(); row != live.cend(); ++row) {
        if (!m_rows.contains(row.key()))
            m_faults.append(row.key() + u" is missing"_s);
        else if (withoutDeadSiblings(row.key(), m_rows[row.key()], *row) != *row)
            m_faults.append(u"%1 differs: %2 instead of %3"_s.arg(row.key(), text(m_rows[row.key()]), text(*row)));
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!live.contains(row.key()))
            m_faults.append(row.key() + u" should be gone"_s);
    }
}

QString PhoneCopy::faults(bool compare)
{
    if (compare)
        checkRows(readLive());
    return std::exchange(m_faults, {}).join(u'\n');
}

} // namespace StorymasterSync
