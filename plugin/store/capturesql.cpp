// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/capturesql.h"

#include "store/sql.h"

namespace StorymasterSync::CaptureSql {

using namespace Qt::StringLiterals;

namespace {

const QString Last = u"(SELECT max(stamp) FROM sync_change)"_s;
const QString Newest = u"FROM sync_change ORDER BY stamp DESC LIMIT 1"_s;

/** Stamps may run ahead of a clock that stepped back; then the entry says what the clock really showed. */
QString wallIfBehind()
{
    return u"CASE WHEN %1<=%2 THEN %1 END"_s.arg(wallClock(), Last);
}

/** Whether `expression` is a sync_uuid in the one form that the wire knows. */
QString isUuid(const QString &expression)
{
    QStringList groups;
    for (const int digits : {8, 4, 4, 4, 12})
        groups.append(u"[0-9a-f]"_s.repeated(digits));
    return u"(typeof(%1)='text' AND length(CAST(%1 AS BLOB))=36 AND %1 GLOB '%2')"_s.arg(expression, groups.join(u'-'));
}

/** Builds the triggers of one table. */
class Generator
{
public:
    explicit Generator(const CaptureTable &table)
        : m_table(table), m_name(quoted(table.table)), m_shape(QString::number(table.shape))
    {
        for (int i = 0; i < table.columns.size(); ++i)
            m_slots += u",c%1"_s.arg(i);
        for (const QString &column : table.columns)
            m_oldValues += u",(SELECT old.%1)"_s.arg(quoted(column));
        QStringList shapes;
        for (const int shape : table.shapes)
            shapes.append(QString::number(shape));
        m_shapes = shapes.join(u',');
        m_clashes = {u"id=new.id"_s, u"sync_uuid=new.sync_uuid"_s};
        m_keyColumns = {u"id"_s, u"sync_uuid"_s};
        for (const auto &key : table.uniques)
            addUniqueKey(key);
    }

    QStringList all() const
    {
        return {beforeInsert(), beforeUpdate(),  afterKeyUpdate(),  afterInsert(false), afterInsert(true),
                afterUpdate(),  afterIdUpdate(), afterUuidUpdate(), afterDelete()};
    }

private:
    void addUniqueKey(const CaptureTable::UniqueKey &key)
    {
        QStringList terms;
        for (const auto &[column, collation] : key) {
            QString term = u"%1=new.%1"_s.arg(quoted(column));
            if (collation.compare("BINARY"_L1, Qt::CaseInsensitive) != 0)
                term += u" COLLATE "_s + quoted(collation);
            terms.append(term);
            if (!m_keyColumns.contains(column))
                m_keyColumns.append(column);
        }
        m_clashes.append(u'(' + terms.join(u" AND "_s) + u')');
    }

    QString name(QLatin1StringView kind) const { return quoted(triggerPrefix(m_table.table) + kind); }

    /** Whether the newest entry of the log already speaks of the row as it is now. */
    QString alreadyStamped() const
    {
        return u"(SELECT shape=%1 AND id IS new.id AND version IS new.version AND %2 IS new.updated_at %3)"_s.arg(
            m_shape, stampText(u"stamp"_s), Newest);
    }

    QString forgetHeld() const
    {
        return u"UPDATE OR IGNORE sync_change SET op='h' WHERE op='H' AND shape=%1; "_s.arg(m_shape);
    }

    /** Notes the rows that match `where` as held; the one that has NEW's id comes last. */
    QString hold(const QString &where) const
    {
        QString copies;
        for (const QString &column : m_table.columns)
            copies += u",(SELECT %1 FROM %2 AS z WHERE z.id=k.kid)"_s.arg(quoted(column), m_name);
        return u"INSERT OR IGNORE INTO sync_change(stamp,shape,id,op,version,uuid,prev,gone,wall%1) SELECT %2"
               "+(SELECT count(*) FROM %3 WHERE (%4) AND id<=k.kid AND k.kid IS NOT new.id)"
               "+CASE WHEN k.kid IS new.id THEN (SELECT count(*) FROM %3 WHERE %4)+1 ELSE 0 END,"
               "%5,k.kid,'H',k.kv,k.ku,k.kp,k.kg,%6%7 FROM (SELECT id AS kid,version AS kv,sync_uuid AS ku,updated_at "
               "AS kp,"
               "deleted_at AS kg FROM %3 WHERE %4) AS k; "_s.arg(m_slots, nextStamp(), m_name, where, m_shape,
                                                                 wallIfBehind(), copies);
    }

    /** What was held and is gone becomes a tombstone; where its sync_uuid lives on under another id, that id is free now;
     *  the rest was not pushed out after all. */
    QString settleHeld() const
    {
        return u"UPDATE OR IGNORE sync_change SET (op,version)=(SELECT CASE WHEN x THEN 'D' WHEN EXISTS(SELECT 1 FROM "
               u"%1 WHERE"
               " id=sync_change.id AND sync_uuid=sync_change.uuid) THEN 'h' ELSE 'M' END,sync_change.version+x"
               " FROM (SELECT NOT EXISTS(SELECT 1 FROM %1 WHERE sync_uuid=sync_change.uuid) AND NOT EXISTS(SELECT 1 "
               "FROM"
               " sync_change AS d WHERE d.op IN('D','R') AND d.uuid=sync_change.uuid AND "
               "d.version>sync_change.version) AS x))"
               " WHERE op='H' AND shape=%2; "_s.arg(m_name, m_shape);
    }

    /** The highest version that an earlier holder of NEW's id or sync_uuid had. */
    QString highestUsed() const
    {
        return u"max(coalesce((SELECT max(version) FROM sync_change WHERE op IN('D','R') AND uuid IN(new.sync_uuid,"
               "lower(new.sync_uuid))),0),"
               "coalesce((SELECT max(version) FROM sync_change WHERE op IN('D','R','M') AND shape IN(%1) AND "
               "id=new.id),0),"
               "coalesce((SELECT max(version) FROM sync_change WHERE op='H' AND shape=%2 AND (id=new.id OR "
               "uuid=new.sync_uuid)),0),"
               "coalesce((SELECT max(floor) FROM sync_shape WHERE shape IN(%1)),0))"_s.arg(m_shapes, m_shape);
    }

    QString carried(QLatin1StringView column, QLatin1StringView condition) const
    {
        return u"(SELECT %1 FROM sync_change WHERE op='H' AND shape=%2 AND id=new.id%3)"_s.arg(
            column, m_shape, QString(condition).replace("%t"_L1, m_name));
    }

    QString keyColumnList() const
    {
        QStringList list;
        for (const QString &column : m_keyColumns)
            list.append(quoted(column));
        return list.join(u',');
    }

    QString beforeInsert() const
    {
        QStringList exist;
        for (const QString &clash : m_clashes)
            exist.append(u"EXISTS(SELECT 1 FROM %1 WHERE %2)"_s.arg(m_name, clash));
        return u"CREATE TRIGGER %1 BEFORE INSERT ON %2 WHEN (%3) BEGIN %4%5END"_s.arg(
            name("bi"_L1), m_name, exist.join(u" OR "_s), forgetHeld(), hold(m_clashes.join(u" OR "_s)));
    }

    QString beforeUpdate() const
    {
        QStringList changed;
        for (const QString &column : m_keyColumns)
            changed.append(u"old.%1 IS NOT new.%1"_s.arg(quoted(column)));
        const QString where = u"(%1) AND id<>old.id"_s.arg(m_clashes.join(u" OR "_s));
        return u"CREATE TRIGGER %1 BEFORE UPDATE OF %2 ON %3 WHEN (%4) AND EXISTS(SELECT 1 FROM %3 WHERE %5) BEGIN %6%7END"_s
            .arg(name("bu"_L1), keyColumnList(), m_name, changed.join(u" OR "_s), where, forgetHeld(), hold(where));
    }

    /** What was noted of the row itself is from an earlier statement, which did not push it out. */
    QString afterKeyUpdate() const
    {
        return u"CREATE TRIGGER %1 AFTER UPDATE OF %2 ON %3 WHEN EXISTS(SELECT 1 FROM sync_change WHERE op='H' AND "
               u"shape=%4)"
               " BEGIN UPDATE OR IGNORE sync_change SET op='h' WHERE op='H' AND shape=%4 AND id=old.id"
               " AND uuid IS old.sync_uuid; %5END"_s.arg(name("au"_L1), keyColumnList(), m_name, m_shape, settleHeld());
    }

    /** Two triggers, so that the common case does not pay for the one that needs a new sync_uuid. What is none, or in
     *  another form, does not stay: it could not be told to a phone. */
    QString afterInsert(bool withoutUuid) const
    {
        const auto same = withoutUuid ? " AND NOT EXISTS(SELECT 1 FROM %t WHERE sync_uuid=sync_change.uuid)"_L1
                                      : " AND uuid=new.sync_uuid"_L1;
        const QString lowered = u"CASE WHEN %1 AND NOT EXISTS(SELECT 1 FROM %2 WHERE sync_uuid=lower(new.sync_uuid))"
                                " THEN lower(new.sync_uuid) END"_s.arg(isUuid(u"lower(new.sync_uuid)"_s), m_name);
        const QString uuid = withoutUuid ? u"coalesce(%1,%2,%3)"_s.arg(lowered, carried("uuid"_L1, same), newUuid())
                                         : u"NULL"_s;
        return u"CREATE TRIGGER %1 AFTER INSERT ON %2 WHEN %3 AND %4 IS NOT 1 BEGIN "
               "INSERT OR IGNORE INTO sync_change(stamp,shape,id,op,version,uuid,prev,gone,wall)"
               " SELECT %5,%6,new.id,'I',%7+1,%8,%9,"_s.arg(
                   withoutUuid ? name("an"_L1) : name("ai"_L1), m_name,
                   isUuid(u"new.sync_uuid"_s) + (withoutUuid ? u" IS NOT 1"_s : QString()), alreadyStamped(),
                   nextStamp(), m_shape, highestUsed(), uuid, carried("prev"_L1, same))
            + carried("gone"_L1, same) + u',' + wallIfBehind() + u"; "_s
            + u"UPDATE OR IGNORE %1 SET (%2created_at,updated_at,version,deleted_at)=(SELECT %3x,x,v,"
              "CASE WHEN new.deleted_at IS NOT NULL THEN x END FROM (SELECT uuid AS u,%4 AS x,version AS v %5))"
              " WHERE id=new.id; %6END"_s.arg(m_name, withoutUuid ? u"sync_uuid,"_s : QString(),
                                              withoutUuid ? u"u,"_s : QString(), stampText(u"stamp"_s), Newest,
                                              settleHeld());
    }

    /** An update that changes nothing leaves no trace; one of the sync columns alone counts as a change. Our own stamping
     *  always changes updated_at: without that, an app that touches the newest row would be taken for us. */
    QString afterUpdate() const
    {
        QStringList differ;
        for (const QString &column : m_table.columns)
            differ.append(u"old.%1 IS NOT new.%1"_s.arg(quoted(column)));
        const QString data = differ.isEmpty()
            ? u"0"_s
            : u"(SELECT (SELECT %1) FROM sync_null AS old,sync_null AS new)"_s.arg(differ.join(u" OR "_s));
        const QString when = u"CASE WHEN (old.version IS NOT new.version OR old.updated_at IS NOT new.updated_at"
                             " OR (old.sync_uuid IS NOT new.sync_uuid AND old.sync_uuid IS NOT NULL) OR old.created_at "
                             "IS NOT new.created_at"
                             " OR old.id IS NOT new.id) THEN (old.updated_at IS NOT new.updated_at AND %1) IS NOT 1"
                             " ELSE (old.deleted_at IS NOT new.deleted_at OR %2) END"_s.arg(alreadyStamped(), data);
        const QString moved =
            u"CASE WHEN new.id IS NOT old.id OR new.sync_uuid IS NOT old.sync_uuid THEN %1 ELSE 0 END"_s.arg(
                highestUsed());
        return u"CREATE TRIGGER %1 AFTER UPDATE ON %2 WHEN %3 BEGIN "
               "INSERT OR IGNORE INTO sync_change(stamp,shape,id,op,version,prev,gone,wall%4) SELECT %5,%6,new.id,'U',"
               "max(coalesce((SELECT old.version),0),%7)+1,(SELECT old.updated_at),(SELECT old.deleted_at),%8%9"
               " FROM sync_null AS old; "_s.arg(name("up"_L1), m_name, when, m_slots, nextStamp(), m_shape, moved,
                                                wallIfBehind(), m_oldValues)
            + u"UPDATE OR IGNORE %1 SET (updated_at,version,deleted_at)=(SELECT x,version,CASE WHEN new.deleted_at IS "
              u"NULL OR"
              " new.deleted_at IS old.deleted_at THEN new.deleted_at ELSE x END FROM (SELECT %2 AS x,version %3)),"
              "created_at=old.created_at WHERE id=new.id; END"_s.arg(m_name, stampText(u"stamp"_s), Newest);
    }

    /** The id that a row leaves behind may be used again: its versions are not forgotten. */
    QString afterIdUpdate() const
    {
        return u"CREATE TRIGGER %1 AFTER UPDATE OF id ON %2 WHEN old.id IS NOT new.id BEGIN INSERT OR IGNORE INTO"
               " sync_change(stamp,shape,id,op,version,wall) SELECT %3,%4,old.id,'M',old.version,%5; END"_s.arg(
                   name("mv"_L1), m_name, nextStamp(), m_shape, wallIfBehind());
    }

    /** A row whose sync_uuid is set to NULL gets it back; one that gets another leaves a tombstone for the old one. Text that
     *  is no UUID is let be: an app may swap two through it, and none of its statements may fail because of us. */
    QString afterUuidUpdate() const
    {
        return u"CREATE TRIGGER %1 AFTER UPDATE OF sync_uuid ON %2 WHEN new.sync_uuid IS NOT old.sync_uuid AND %6"
               " BEGIN UPDATE OR IGNORE %2 SET sync_uuid=old.sync_uuid WHERE id=new.id AND new.sync_uuid IS NULL; "
               "INSERT OR IGNORE INTO sync_change(stamp,shape,id,op,version,uuid,prev,gone,wall%7) SELECT "
               "%3,%4,(SELECT old.id),'R',"
               "(SELECT old.version)+1,(SELECT old.sync_uuid),(SELECT old.updated_at),(SELECT old.deleted_at),%5%8 "
               "FROM sync_null"
               " AS old WHERE new.sync_uuid IS NOT NULL; END"_s.arg(name("uu"_L1), m_name, nextStamp(), m_shape,
                                                                    wallIfBehind(), isUuid(u"old.sync_uuid"_s), m_slots,
                                                                    m_oldValues);
    }

    QString afterDelete() const
    {
        return u"CREATE TRIGGER %1 AFTER DELETE ON %2 BEGIN INSERT OR IGNORE INTO "
               u"sync_change(stamp,shape,id,op,version,uuid,prev,"
               "gone,wall%3) SELECT %4,%5,old.id,'D',coalesce((SELECT old.version),0)+1,(SELECT old.sync_uuid),"
               "(SELECT old.updated_at),(SELECT old.deleted_at),%6%7 FROM sync_null AS old; "
               "UPDATE OR IGNORE sync_change SET op='h' WHERE op='H' AND shape=%5 AND id=old.id; END"_s.arg(
                   name("de"_L1), m_name, m_slots, nextStamp(), m_shape, wallIfBehind(), m_oldValues);
    }

    const CaptureTable &m_table;
    QString m_name;
    QString m_shape;
    QString m_shapes;
    QString m_slots;
    QString m_oldValues;
    QStringList m_clashes;
    QStringList m_keyColumns;
};

} // namespace

QString wallClock()
{
    return u"(CAST((julianday('now')-2440587.5)*86400000.0+0.5 AS INTEGER)*1000)"_s;
}

QString nextStamp()
{
    return u"max(%1+1,%2)"_s.arg(Last, wallClock());
}

QString stampText(const QString &expression)
{
    return u"datetime(%1/1000000,'unixepoch')||'.'||substr(%1,-6)"_s.arg(expression);
}

QString newUuid()
{
    return u"(SELECT "
           u"lower(substr(h,1,8)||'-'||substr(h,9,4)||'-4'||substr(h,14,3)||'-'||substr('89ab',1+(random()&3),1)"
           "||substr(h,18,3)||'-'||substr(h,21,12)) FROM (SELECT hex(randomblob(16)) AS h LIMIT 1))"_s;
}

QString triggerPrefix(const QString &table)
{
    return u"sync_%1_"_s.arg(table);
}

QStringList logTables()
{
    QString columns;
    for (int i = 0; i < InitialWidth; ++i)
        columns += u",c%1"_s.arg(i);
    return {
        u"CREATE TABLE sync_state(id INTEGER PRIMARY KEY, schema INT NOT NULL, epoch TEXT NOT NULL, horizon INT NOT "
        u"NULL,"
        " forgotten INT NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE sync_change(stamp INTEGER PRIMARY KEY, shape INT, id INT, op TEXT, version INT, uuid TEXT, prev "
        u"TEXT,"
        " gone TEXT, wall INT, device INT, digest BLOB, sent INT"_s
            + columns + u')',
        u"CREATE INDEX sync_change_gone ON sync_change(uuid) WHERE op IN('D','R')"_s,
        u"CREATE INDEX sync_change_freed ON sync_change(shape,id) WHERE op IN('D','R','M')"_s,
        u"CREATE INDEX sync_change_held ON sync_change(shape) WHERE op='H'"_s,
        u"CREATE TABLE sync_shape(shape INTEGER PRIMARY KEY, entity TEXT NOT NULL, columns TEXT NOT NULL, triggers "
        u"TEXT NOT NULL,"
        " floor INT NOT NULL DEFAULT 0, top INT NOT NULL DEFAULT 0)"_s,
    };
}

QStringList triggers(const CaptureTable &table)
{
    return Generator(table).all();
}

} // namespace StorymasterSync::CaptureSql
