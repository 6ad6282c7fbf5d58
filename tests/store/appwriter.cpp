// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/appwriter.h"

#include "base/ids.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

AppWriter::AppWriter(SyncedFile &file, quint32 seed) : m_file(file), m_random(seed)
{
    if (bounded(3) == 0)
        m_file.run(u"PRAGMA recursive_triggers=ON"_s);
}

void AppWriter::write(int statements)
{
    for (int i = 0; i < statements; ++i) {
        m_done.append(statement());
        (void)m_file.app().run(m_done.last());
    }
}

QString AppWriter::idOrNull()
{
    return bounded(4) == 0 ? u"NULL"_s : id();
}

/** One of four that rows of the type hand on, or a new one. */
QString AppWriter::uuid(int type)
{
    return bounded(2) == 0 ? newSyncUuid()
                           : u"%1%1%1%1%1%1%1%1-1111-4111-8111-11111111111%2"_s.arg(bounded(4)).arg(type);
}

QString AppWriter::statement()
{
    static const QStringList Tables{u"world"_s, u"place"_s, u"person"_s, u"item"_s, u"note"_s};
    static const QHash<QString, QStringList> References{{u"place"_s, {u"parent"_s, u"world"_s}},
                                                        {u"person"_s, {u"home"_s, u"best"_s}},
                                                        {u"item"_s, {u"owner"_s, u"maker"_s}},
                                                        {u"note"_s, {u"person"_s, u"place"_s}}};
    const int type = bounded(5);
    const QString &table = Tables[type];
    const QString name = u"'%1%2'"_s.arg(QChar(u'a' + bounded(5))).arg(bounded(20));
    QString columns = u"id,"_s + (table == "note"_L1 ? u"body"_s : u"name"_s);
    QString values = id() + u',' + name;
    QString assignments = (table == "note"_L1 ? u"body="_s : u"name="_s) + name;
    for (const QString &reference : References.value(table)) {
        const QString value = idOrNull();
        columns += u',' + reference;
        values += u',' + value;
        if (bounded(2) == 0)
            assignments += u", %1=%2"_s.arg(reference, value);
    }
    switch (bounded(14)) {
    case 0:
    case 1:
    case 2: return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns, values);
    case 3: return u"INSERT OR REPLACE INTO %1(%2) VALUES(%3)"_s.arg(table, columns, values);
    case 4:
    case 5: return u"UPDATE OR REPLACE %1 SET %2 WHERE id=%3"_s.arg(table, assignments, id());
    case 6: return u"UPDATE %1 SET deleted_at='x' WHERE id=%2"_s.arg(table, id());
    case 7: return u"UPDATE %1 SET deleted_at=NULL WHERE id=%2"_s.arg(table, id());
    case 8: return u"DELETE FROM %1 WHERE id=%2"_s.arg(table, id());
    case 9:
        return u"UPDATE OR %1 %2 SET id=%3 WHERE id=%4"_s.arg(bounded(2) == 0 ? u"REPLACE"_s : u"IGNORE"_s, table, id(),
                                                              id());
    case 10: return u"UPDATE OR REPLACE %1 SET sync_uuid='%2' WHERE id=%3"_s.arg(table, uuid(type), id());
    case 11:
        return u"INSERT OR REPLACE INTO %1(%2,sync_uuid) VALUES(%3,'%4')"_s.arg(table, columns, values, uuid(type));
    case 12: return u"UPDATE OR REPLACE %1 SET sync_uuid='%2',id=%3 WHERE id=%4"_s.arg(table, uuid(type), id(), id());
    default: return u"INSERT OR REPLACE INTO %1(%2,deleted_at) VALUES(%3,'d')"_s.arg(table, columns, values);
    }
}

} // namespace StorymasterSync
