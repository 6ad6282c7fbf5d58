// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/schema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <functional>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Strongly connected components in reverse topological order (Tarjan, SIAM J. Comput. 1 (1972)). */
class Components
{
public:
    explicit Components(const QList<QList<int>> &targets)
        : m_targets(targets), m_index(targets.size(), -1), m_low(targets.size(), 0), m_onStack(targets.size(), false)
    {
        for (int i = 0; i < targets.size(); ++i) {
            if (m_index[i] < 0)
                visit(i);
        }
    }

    const QList<QList<int>> &found() const { return m_found; }

private:
    void visit(int node)
    {
        m_index[node] = m_low[node] = m_next++;
        m_stack.append(node);
        m_onStack[node] = true;
        for (const int target : m_targets[node]) {
            if (m_index[target] < 0) {
                visit(target);
                m_low[node] = std::min(m_low[node], m_low[target]);
            } else if (m_onStack[target]) {
                m_low[node] = std::min(m_low[node], m_index[target]);
            }
        }
        if (m_low[node] != m_index[node])
            return;
        QList<int> component;
        int member = -1;
        do {
            member = m_stack.takeLast();
            m_onStack[member] = false;
            component.append(member);
        } while (member != node);
        m_found.append(component);
    }

    const QList<QList<int>> &m_targets;
    QList<int> m_index;
    QList<int> m_low;
    QList<bool> m_onStack;
    QList<int> m_stack;
    QList<QList<int>> m_found;
    int m_next = 0;
};

QLatin1StringView kindName(const Column &column)
{
    if (!column.allowedValues.isEmpty())
        return "enum"_L1;
    switch (column.kind) {
    case ColumnKind::Integer: return "integer"_L1;
    case ColumnKind::Real: return "float"_L1;
    case ColumnKind::Text: return "string"_L1;
    case ColumnKind::Boolean: return "boolean"_L1;
    case ColumnKind::Blob: return "blob"_L1;
    case ColumnKind::Any: break;
    }
    return "any"_L1;
}

QJsonObject columnToJson(const Column &column, const Schema &schema)
{
    QJsonObject json{
        {u"name"_s, column.name},
        {u"type"_s, QString(kindName(column))},
        {u"nullable"_s, column.nullable},
        {u"max_length"_s, column.maxLength > 0 ? QJsonValue(column.maxLength) : QJsonValue()},
        {u"allowed_values"_s,
         column.allowedValues.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(column.allowedValues))},
        {u"references"_s, column.isReference() ? QJsonValue(schema.type(column.target).name) : QJsonValue()},
    };
    return json;
}

/** A column that every entity table has and that no push writes. */
QJsonObject ownColumn(QLatin1StringView name, ColumnKind kind, bool nullable)
{
    Column column;
    column.name = name;
    column.kind = kind;
    column.nullable = nullable;
    return columnToJson(column, Schema());
}

QString wireName(const QString &table)
{
    return table.compare("location_"_L1, Qt::CaseInsensitive) == 0 ? u"location"_s : table;
}

} // namespace

int EntityType::columnIndex(const QString &columnName) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].name == columnName)
            return i;
    }
    return -1;
}

int EntityType::siblingIndex(const QString &siblingName) const
{
    constexpr auto suffix = "_sync_uuid"_L1;
    if (!siblingName.endsWith(suffix))
        return -1;
    const int index = columnIndex(siblingName.chopped(suffix.size()));
    return index >= 0 && columns[index].isReference() ? index : -1;
}

Schema::Schema(QList<EntityType> types, const QHash<QString, QString> &references)
{
    QHash<QString, int> unsorted;
    for (int i = 0; i < types.size(); ++i)
        unsorted.insert(types[i].table.toLower(), i);
    const auto targetOf = [&](const EntityType &type, const Column &column) {
        const QString table = references.value(type.table + u'.' + column.name);
        return table.isEmpty() ? -1 : unsorted.value(table.toLower(), -1);
    };

    QList<QList<int>> targets(types.size());
    for (int i = 0; i < types.size(); ++i) {
        for (const Column &column : std::as_const(types[i].columns)) {
            if (const int target = targetOf(types[i], column); target >= 0)
                targets[i].append(target);
        }
    }

    // A component comes out after all that it refers to: parents first.
    const Components components(targets);
    QList<int> position(types.size(), -1);
    int cycles = 0;
    for (const QList<int> &component : components.found()) {
        const bool cyclic = component.size() > 1 || targets[component.first()].contains(component.first());
        for (const int member : component) {
            position[member] = int(m_types.size());
            m_types.append(types[member]);
            m_types.last().cycle = cyclic ? cycles : -1;
        }
        cycles += cyclic ? 1 : 0;
    }
    for (int i = 0; i < m_types.size(); ++i) {
        EntityType &type = m_types[i];
        for (Column &column : type.columns) {
            const int target = targetOf(type, column);
            column.target = target < 0 ? -1 : position[target];
        }
        type.name = wireName(type.table);
        m_byTable.insert(type.table.toLower(), i);
        m_byName.insert(type.name, i);
    }
    for (const auto &[alias, table] :
         {std::pair{u"location_"_s, u"location_"_s}, std::pair{u"object"_s, u"object_"_s}}) {
        const int index = indexOfTable(table);
        if (index >= 0 && !m_byName.contains(alias))
            m_byName.insert(alias, index);
    }
}

int Schema::indexOf(const QString &name) const
{
    return m_byName.value(name, -1);
}

QByteArray Schema::toJson() const
{
    QJsonArray entities;
    for (const EntityType &type : m_types) {
        QJsonArray columns{ownColumn("id"_L1, ColumnKind::Integer, false)};
        for (const Column &column : type.columns)
            columns.append(columnToJson(column, *this));
        for (const auto name : {"sync_uuid"_L1, "created_at"_L1, "updated_at"_L1})
            columns.append(ownColumn(name, ColumnKind::Text, false));
        columns.append(ownColumn("deleted_at"_L1, ColumnKind::Text, true));
        columns.append(ownColumn("version"_L1, ColumnKind::Integer, false));
        entities.append(QJsonObject{{u"entity_type"_s, type.name}, {u"columns"_s, columns}});
    }
    return QJsonDocument(QJsonObject{{u"entity_types"_s, entities}}).toJson(QJsonDocument::Compact);
}

ColumnKind kindOfDeclaredType(const QString &declaredType)
{
    const QString type = declaredType.toUpper();
    if (type.startsWith("BOOL"_L1))
        return ColumnKind::Boolean;
    if (type.contains("INT"_L1))
        return ColumnKind::Integer;
    for (const auto text : {"CHAR"_L1, "CLOB"_L1, "TEXT"_L1, "DATE"_L1, "TIME"_L1, "ENUM"_L1}) {
        if (type.contains(text))
            return ColumnKind::Text;
    }
    if (type.contains("BLOB"_L1))
        return ColumnKind::Blob;
    for (const auto real : {"REAL"_L1, "FLOA"_L1, "DOUB"_L1, "NUMERIC"_L1, "DECIMAL"_L1}) {
        if (type.contains(real))
            return ColumnKind::Real;
    }
    return ColumnKind::Any;
}

int lengthOfDeclaredType(const QString &declaredType)
{
    static const QRegularExpression pattern(u"CHAR[A-Z ]*\\(\\s*(\\d+)\\s*\\)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(declaredType);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace StorymasterSync
