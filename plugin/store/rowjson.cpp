// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/rowjson.h"

#include "base/stamp.h"
#include "store/sql.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace StorymasterSync::RowJson {

using namespace Qt::StringLiterals;

namespace {

/** SQLite's functions take 100 arguments in every build. */
constexpr qsizetype PairsPerObject = 48;

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

QString wireTime(QLatin1StringView column)
{
    return u"substr(t.%1,1,10)||'T'||substr(t.%1,12)||'Z'"_s.arg(column);
}

/** By SQLite's rules of affinity a number becomes text there; a DATETIME, say, may hold one. */
bool holdsTextOnly(const Column &column)
{
    const QString &type = column.declaredType;
    return type.contains("CHAR"_L1) || type.contains("CLOB"_L1) || type.contains("TEXT"_L1);
}

QString valueExpression(const Column &column, Care care)
{
    const QString name = u"t."_s + quoted(column.name);
    if (column.kind == ColumnKind::Text && holdsTextOnly(column))
        return care == Care::Plain ? name : u"CASE typeof(%1) WHEN 'blob' THEN hex(%1) ELSE %1 END"_s.arg(name);
    const QString any =
        u"CASE typeof(%1) WHEN 'real' THEN CASE WHEN %1 BETWEEN -1.7976931348623157e308 AND"
        " 1.7976931348623157e308 THEN json(printf('%!.17g',%1)) END WHEN 'blob' THEN hex(%1) ELSE %1 END"_s.arg(name);
    if (column.kind == ColumnKind::Boolean)
        return u"CASE %1 WHEN 1 THEN json('true') WHEN 0 THEN json('false') ELSE %2 END"_s.arg(name, any);
    return any;
}

/** json_object() of any number of pairs: what one call cannot take is joined as text. */
QString jsonObject(const QStringList &pairs)
{
    if (pairs.size() <= PairsPerObject)
        return u"json_object(%1)"_s.arg(pairs.join(u','));
    QString joined;
    for (qsizetype i = 0; i < pairs.size(); i += PairsPerObject) {
        const bool isFirst = i == 0;
        const bool isLast = i + PairsPerObject >= pairs.size();
        const QString part = u"json_object(%1)"_s.arg(pairs.mid(i, PairsPerObject).join(u','));
        joined += isFirst ? u"substr(%1,1,length(%1)-1)"_s.arg(part)
            : isLast      ? u"||','||substr(%1,2)"_s.arg(part)
                          : u"||','||substr(%1,2,length(%1)-2)"_s.arg(part);
    }
    return u"json(%1)"_s.arg(joined);
}

} // namespace

QString dataExpression(const Schema &schema, int type, Care care)
{
    QStringList pairs{u"'id',t.id"_s};
    for (const Column &column : schema.type(type).columns) {
        pairs.append(literal(column.name) + u',' + valueExpression(column, care));
        if (column.isReference()) {
            // A sync_uuid that is none names no row to a phone, and could not come back.
            pairs.append(
                literal(column.siblingName())
                + u",(SELECT r.sync_uuid FROM %1 AS r WHERE r.id=t.%2 AND typeof(r.sync_uuid)='text'"
                  " AND length(r.sync_uuid)=36)"_s.arg(quoted(schema.type(column.target).table), quoted(column.name)));
        }
    }
    pairs.append(u"'sync_uuid',CASE typeof(t.sync_uuid) WHEN 'text' THEN t.sync_uuid END"_s);
    pairs.append(u"'created_at',"_s + wireTime("created_at"_L1));
    pairs.append(u"'updated_at',"_s + wireTime("updated_at"_L1));
    pairs.append(u"'deleted_at',"_s + wireTime("deleted_at"_L1));
    pairs.append(u"'version',t.version"_s);
    return jsonObject(pairs);
}

QString changeExpression(const Schema &schema, int type, Care care, PullDataKey key, const QString &operation)
{
    const QString data = dataExpression(schema, type, care);
    QStringList pairs{u"'entity_type',"_s + literal(schema.type(type).name), u"'entity_id',t.id"_s,
                      u"'sync_uuid',t.sync_uuid"_s, u"'operation',"_s + operation};
    if (key != PullDataKey::EntityData)
        pairs.append(u"'data',"_s + data);
    if (key != PullDataKey::Data)
        pairs.append(u"'entity_data',"_s + data);
    pairs.append(u"'version',t.version"_s);
    pairs.append(u"'updated_at',"_s + wireTime("updated_at"_L1));
    return u"CAST(%1 AS BLOB)"_s.arg(jsonObject(pairs));
}

QByteArray deletion(const QString &entityType, qint64 id, const QString &syncUuid, qint64 version, qint64 stamp,
                    PullDataKey key)
{
    QJsonObject json{{u"entity_type"_s, entityType}, {u"entity_id"_s, id},    {u"sync_uuid"_s, syncUuid},
                     {u"operation"_s, u"delete"_s},  {u"version"_s, version}, {u"updated_at"_s, stampToWire(stamp)}};
    if (key != PullDataKey::EntityData)
        json.insert(u"data"_s, QJsonValue());
    if (key != PullDataKey::Data)
        json.insert(u"entity_data"_s, QJsonValue());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace StorymasterSync::RowJson
