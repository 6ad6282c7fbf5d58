// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/initialstamping.h"

#include "base/ids.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtATime = 1000;

bool hasZone(QStringView text)
{
    return text.endsWith(u'Z') || text.endsWith(u'z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
}

} // namespace

std::optional<Stamp> stampFromOldText(const QString &text)
{
    const auto stamp = stampFromText(text);
    if (!stamp || text.size() < 11 || (text[10] != u'T' && text[10] != u't') || hasZone(text))
        return stamp;
    // The digits are local time: read them as such, and keep the microseconds that QDateTime would drop.
    const QDateTime asUtc = QDateTime::fromMSecsSinceEpoch(*stamp / 1000, QTimeZone::utc());
    const QDateTime local(asUtc.date(), asUtc.time());
    const Stamp moved = local.toMSecsSinceEpoch() * 1000 + *stamp % 1000;
    return std::clamp<Stamp>(moved, MinStamp, MaxStamp);
}

InitialStamping::InitialStamping(Connection &connection, QStringList tables, Stamp now)
    : m_connection(connection), m_tables(std::move(tables)), m_now(now)
{}

Stamp InitialStamping::run(const Progress &progress)
{
    readTimes();
    assignStamps();
    Stamp newest = m_first ? *m_first - 1 : m_now;
    for (const Row &row : m_rows)
        newest = std::max(newest, row.stamp);
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row &a, const Row &b) { return std::tie(a.table, a.id) < std::tie(b.table, b.id); });
    for (int table = 0; table < m_tables.size(); ++table)
        writeTable(table, progress);
    return newest;
}

void InitialStamping::readTimes()
{
    for (int table = 0; table < m_tables.size(); ++table) {
        Statement rows = m_connection.prepare(u"SELECT id, updated_at FROM %1"_s.arg(quoted(m_tables[table])));
        while (rows.step()) {
            const auto time = rows.isNull(1) || m_first ? std::nullopt : stampFromOldText(rows.text(1));
            const Stamp stamp = std::min(time.value_or(m_now), m_now);
            m_rows.push_back({m_first ? MinStamp : stamp, rows.integer(0), table});
        }
    }
}

void InitialStamping::assignStamps()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.stamp, a.table, a.id) < std::tie(b.stamp, b.table, b.id);
    });
    Stamp last = m_first ? *m_first - 1 : MinStamp;
    for (Row &row : m_rows) {
        row.stamp = std::max(row.stamp, last + 1);
        last = row.stamp;
    }
}

QSet<qint64> InitialStamping::idsWithTakenUuid(const QString &table) const
{
    QSet<qint64> ids;
    Statement twice = m_connection.prepare(u"SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY "
                                           u"lower(sync_uuid) ORDER BY sync_uuid<>lower(sync_uuid), id) AS n FROM %1"
                                           " WHERE sync_uuid IS NOT NULL) WHERE n>1"_s.arg(quoted(table)));
    while (twice.step())
        ids.insert(twice.integer(0));
    return ids;
}

void InitialStamping::writeTable(int table, const Progress &progress)
{
    struct Old
    {
        qint64 id;
        QString uuid;
        QVariant created;
        QVariant deleted;
        qint64 version;
    };
    const QString name = quoted(m_tables[table]);
    const QSet<qint64> taken = idsWithTakenUuid(m_tables[table]);
    const QString select =
        u"SELECT id, sync_uuid, created_at, deleted_at, version FROM %1 WHERE id>? ORDER BY id LIMIT %2"_s.arg(
            name, QString::number(RowsAtATime));
    const QString update =
        u"UPDATE %1 SET sync_uuid=?, created_at=?, updated_at=?, deleted_at=?, version=? WHERE id=?"_s.arg(name);
    const auto normal = [](const QVariant &time, Stamp fallback) {
        return stampToDatabase(stampFromOldText(time.toString()).value_or(fallback));
    };

    qint64 after = std::numeric_limits<qint64>::min();
    QList<Old> chunk;
    do {
        chunk.clear();
        {
            Statement rows = m_connection.prepare(select);
            rows.bind(after);
            while (rows.step())
                chunk.append({rows.integer(0), rows.text(1), rows.value(2), rows.value(3), rows.integer(4)});
        }
        for (const Old &old : std::as_const(chunk)) {
            const Row &row = m_rows[m_next++];
            Q_ASSERT(row.table == table && row.id == old.id);
            const auto uuid = taken.contains(old.id) ? std::nullopt : normalisedUuid(old.uuid);
            m_connection.prepare(update)
                .bind(uuid.value_or(newSyncUuid()))
                .bind(normal(old.created, row.stamp))
                .bind(stampToDatabase(row.stamp))
                .bind(old.deleted.isNull() ? QVariant() : QVariant(normal(old.deleted, row.stamp)))
                .bind(std::max<qint64>(old.version, 1) + m_aboveVersion)
                .bind(old.id)
                .run();
            after = old.id;
        }
        if (progress && !progress(qint64(m_next), qint64(m_rows.size())))
            throw SqlFailure{{ErrorKind::Stopped, QCoreApplication::translate("Store", "Sync is being stopped."), {}}};
    } while (chunk.size() == RowsAtATime);
}

} // namespace StorymasterSync
