// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/changewatcher.h"

#include "base/ids.h"

#include <QtCore/QSet>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

ChangeWatcher::ChangeWatcher(AppConnection &app, const QStringList &tables) : m_app(app), m_tables(tables)
{
    const QString fault = look();
    if (!fault.isEmpty())
        qFatal("The test begins with a broken database: %s", qPrintable(fault));
}

ChangeWatcher::Rows ChangeWatcher::read(QStringList *faults)
{
    Rows rows;
    QSet<QString> stamps;
    for (const QString &table : m_tables) {
        QString content = u"(deleted_at IS NULL)"_s;
        for (const QVariantList &column :
             m_app.rows(u"SELECT name FROM pragma_table_xinfo(?) WHERE hidden=0"_s, {table})) {
            const QString name = column[0].toString();
            if (!QStringList{u"id"_s, u"sync_uuid"_s, u"version"_s, u"updated_at"_s, u"created_at"_s, u"deleted_at"_s}
                     .contains(name))
                content += u"||','||typeof(%1)||hex(coalesce(%1,''))"_s.arg(quoted(name));
        }
        const QString sql =
            u"SELECT id,sync_uuid,version,updated_at,created_at,%1,deleted_at,EXISTS(SELECT 1 FROM sync_change AS c"
            " WHERE c.id=t.id AND c.version=t.version AND %2=t.updated_at),updated_at>(SELECT %3),typeof(version)"
            " FROM %4 AS t"_s.arg(content, CaptureSql::stampText(u"c.stamp"_s),
                                  CaptureSql::stampText(u"(SELECT horizon FROM sync_state)"_s), quoted(table));
        for (const QVariantList &row : m_app.rows(sql)) {
            const QString where = u"%1 %2: "_s.arg(table, row[0].toString());
            Row now{row[0].toLongLong(), row[1].toString(), row[2].toLongLong(),
                    row[3].toString(),   row[4].toString(), row[5].toString()};
            const auto canonical = [](const QString &text) {
                const auto stamp = stampFromText(text);
                return stamp && stampToDatabase(*stamp) == text;
            };
            if (!canonical(now.updatedAt) || !canonical(now.created)
                || (row[6].isValid() && !canonical(row[6].toString())))
                faults->append(
                    where
                    + u"a time is not in its form: %1 %2 %3"_s.arg(now.updatedAt, now.created, row[6].toString()));
            if (stamps.contains(now.updatedAt))
                faults->append(where + u"its stamp is not its own: "_s + now.updatedAt);
            if (normalisedUuid(now.uuid).value_or(QString()) != now.uuid)
                faults->append(where + u"its sync_uuid is none: "_s + now.uuid);
            if (row[8].toInt() != 0 && row[7].toInt() == 0)
                faults->append(where + u"the log does not know its stamp and version"_s);
            if (row[9].toString() != "integer"_L1)
                faults->append(where + u"its version is no integer"_s);
            stamps.insert(now.updatedAt);
            rows.insert(table + u'/' + now.uuid, now);
        }
    }
    return rows;
}

QString ChangeWatcher::look()
{
    QStringList faults;
    const Rows now = read(&faults);
    const bool first = m_newest.isEmpty();
    for (auto row = now.cbegin(); row != now.cend(); ++row) {
        const auto before = m_rows.constFind(row.key());
        if (!first)
            checkRow(row.key(), before == m_rows.cend() ? nullptr : &*before, *row, &faults);
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!now.contains(row.key()))
            checkGone(row.key(), *row, &faults);
    }
    for (auto row = now.cbegin(); row != now.cend(); ++row) {
        remember(row.key(), *row, &faults);
        remember(row.key().section(u'/', 0, 0) + u'#' + QString::number(row->id), *row, &faults);
    }
    m_rows = now;
    m_newest = m_app
                   .value(
                       u"SELECT %1 FROM (SELECT max(stamp) AS m FROM sync_change)"_s.arg(CaptureSql::stampText(u"m"_s)))
                   .toString();
    return faults.join(u'\n');
}

void ChangeWatcher::checkRow(const QString &key, const Row *before, const Row &now, QStringList *faults)
{
    const bool same = before && before->content == now.content && before->id == now.id;
    const bool stamped = !before || before->updatedAt != now.updatedAt;
    if (same && !stamped) {
        if (before->version != now.version)
            faults->append(key + u": another version, but no new stamp"_s);
        return;
    }
    if (!stamped)
        faults->append(key + u": changed, but not stamped"_s);
    else if (now.updatedAt <= m_newest)
        faults->append(key + u": its stamp is not above all before"_s);
    for (const QString &name : {key, key.section(u'/', 0, 0) + u'#' + QString::number(now.id)}) {
        const auto &seen = m_contents[name];
        if (!seen.isEmpty() && seen.lastKey() >= now.version)
            faults->append(u"%1: version %2, but %3 was used"_s.arg(name).arg(now.version).arg(seen.lastKey()));
    }
}

void ChangeWatcher::checkGone(const QString &key, const Row &before, QStringList *faults)
{
    const auto grave = m_app.rows(
        u"SELECT version,%1 FROM sync_change WHERE op IN('D','R') AND uuid=? ORDER BY stamp DESC"_s.arg(
            CaptureSql::stampText(u"stamp"_s)),
        {before.uuid});
    if (grave.isEmpty() || grave.first()[1].toString() <= m_newest)
        faults->append(key + u": gone without a tombstone"_s);
    else if (grave.first()[0].toLongLong() <= before.version)
        faults->append(key + u": the tombstone's version is not above the row's"_s);
}

void ChangeWatcher::remember(const QString &name, const Row &row, QStringList *faults)
{
    const QString content = row.content + (name.contains(u'#') ? row.uuid : QString::number(row.id));
    const QString before = m_contents[name].value(row.version, content);
    if (before != content)
        faults->append(u"%1: version %2 names two contents"_s.arg(name).arg(row.version));
    m_contents[name].insert(row.version, content);
}

} // namespace StorymasterSync
