// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/synctables.h"

#include "base/ids.h"
#include "store/schemareader.h"

namespace StorymasterSync::SyncTables {

using namespace Qt::StringLiterals;

namespace {

struct TableShape
{
    QLatin1StringView name;
    QLatin1StringView columns;                                ///< As the old server made them.
    QList<QPair<QLatin1StringView, QLatin1StringView>> added; ///< Ours: name and type.
};

const QList<TableShape> &shapes()
{
    static const auto common =
        ", sync_uuid VARCHAR(36) NOT NULL, created_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,"
        " updated_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL, deleted_at DATETIME,"
        " version INTEGER NOT NULL DEFAULT 1";
    static const QByteArray device = QByteArray(
                                         "id INTEGER PRIMARY KEY, device_id VARCHAR(255) NOT NULL UNIQUE,"
                                         " device_name VARCHAR(255) NOT NULL, auth_token VARCHAR(255) NOT NULL UNIQUE,"
                                         " last_sync_at DATETIME, is_active BOOLEAN NOT NULL")
        + common;
    static const QByteArray log = QByteArray(
                                      "id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES sync_device(id),"
                                      " entity_type VARCHAR(100) NOT NULL, entity_id INTEGER NOT NULL,"
                                      " operation VARCHAR(20) NOT NULL,"
                                      " synced_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL")
        + common;
    static const QByteArray conflict = QByteArray("id INTEGER PRIMARY KEY, entity_type VARCHAR(100) NOT NULL,"
                                                  " target_sync_uuid VARCHAR(36) NOT NULL, mine_data TEXT NOT NULL,"
                                                  " theirs_data TEXT NOT NULL, mine_version INTEGER NOT NULL,"
                                                  " theirs_version INTEGER NOT NULL, source VARCHAR(10) NOT NULL,"
                                                  " detected_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,"
                                                  " resolved_at DATETIME, resolution VARCHAR(20)")
        + common;
    static const QList<TableShape> list = {
        {"sync_device"_L1,
         QLatin1StringView(device),
         {{"registration"_L1, "INT"_L1},     // unique to each registration
          {"token_expires_at"_L1, "INT"_L1}, // stamp
          {"next_token"_L1, "TEXT"_L1},      // a refreshed token's hash, until it is first used
          {"next_expires_at"_L1, "INT"_L1},  // stamp
          {"given"_L1, "INT"_L1},            // newest stamp that the device was ever given
          {"pulled"_L1, "INT"_L1},           // where its last complete, unfiltered pull ended
          {"confirmed"_L1, "INT"_L1},        // newest stamp that it showed to have
          {"walk_end"_L1, "INT"_L1},         // where the last walk ended during which somebody wrote,
          {"walked"_L1, "INT"_L1}}},         // and the newest stamp there was when it did
        {"sync_log"_L1, QLatin1StringView(log), {}},
        {"sync_told"_L1,
         "device INT, entity TEXT, id INT, version INT, stamp INT, base INT, PRIMARY KEY(device,entity,id)"_L1,
         {}},
        {"sync_purge"_L1, // by the database's epoch: up to where the log has no values; see Purge for the times
         "epoch TEXT PRIMARY KEY, bared INT NOT NULL, looked INT NOT NULL, judged INT NOT NULL"_L1,
         {}},
        {"sync_used"_L1, // the highest id of rows that went and are no longer remembered
         "entity TEXT PRIMARY KEY COLLATE NOCASE, id INT NOT NULL"_L1,
         {}},
        {"sync_conflict"_L1,
         QLatin1StringView(conflict),
         {{"device"_L1, "INT"_L1}, // sync_device.id
          {"entity_id"_L1, "INT"_L1},
          {"operation"_L1, "TEXT"_L1},
          {"id_taken"_L1, "INT"_L1}, // a create that met another row under its id
          {"base_data"_L1, "TEXT"_L1},
          {"base_version"_L1, "INT"_L1},
          {"fields"_L1, "TEXT"_L1},       // contradicting columns, a JSON list
          {"theirs_time"_L1, "INT"_L1},   // stamp: the phone's own time of its change
          {"mine_time"_L1, "INT"_L1},     // stamp of the desktop's row
          {"settled"_L1, "TEXT"_L1},      // what no longer waits of the phone's side: objects, oldest first
          {"outcome_data"_L1, "TEXT"_L1}, // the row as decided
          {"outcome_stamp"_L1, "INT"_L1}, // its stamp then
          {"copy_uuid"_L1, "TEXT"_L1},    // of the second row where both were kept
          {"copy_stamp"_L1, "INT"_L1}}},  // its stamp then
        {"sync_conflict_change"_L1,       // the pushed changes that ended in a conflict, by what names them
         "device INT, digest BLOB, conflict INT, PRIMARY KEY(device,digest,conflict)"_L1,
         {}},
    };
    return list;
}

QStringList missingColumns(Connection &connection, const TableShape &shape)
{
    const QStringList present = tableColumns(connection, shape.name);
    QStringList missing;
    for (const auto &[name, type] : shape.added) {
        if (!present.contains(name, Qt::CaseInsensitive))
            missing.append(u"%1 %2"_s.arg(name, type));
    }
    return missing;
}

bool exists(Connection &connection, const QString &table)
{
    return connection.value(u"SELECT count(*) FROM sqlite_master WHERE type='table' AND name=?"_s, {table}).toInt() > 0;
}

void hashClearTokens(Connection &connection, qint64 expiresAt)
{
    QList<QPair<qint64, QString>> clear;
    {
        Statement all = connection.prepare(
            u"SELECT id, auth_token FROM sync_device WHERE auth_token NOT LIKE 'sha256:%'"_s);
        while (all.step())
            clear.append({all.integer(0), all.text(1)});
    }
    for (const auto &[id, token] : clear) {
        connection.prepare(u"UPDATE sync_device SET auth_token=?, token_expires_at=? WHERE id=?"_s)
            .bind(QString::fromLatin1(hashedToken(token.toUtf8())))
            .bind(expiresAt)
            .bind(id)
            .run();
    }
    connection.exec(
        u"UPDATE sync_device SET registration=(id<<%1)+1 WHERE registration IS NULL"_s.arg(RegistrationBits));
}

} // namespace

bool needPreparing(Connection &connection)
{
    for (const TableShape &shape : shapes()) {
        if (!exists(connection, shape.name) || !missingColumns(connection, shape).isEmpty())
            return true;
    }
    return connection.value(u"SELECT count(*) FROM sync_device WHERE auth_token NOT LIKE 'sha256:%'"_s).toInt() > 0;
}

void prepare(Connection &connection, qint64 tokensExpireAt)
{
    for (const TableShape &shape : shapes()) {
        if (!exists(connection, shape.name))
            connection.exec(u"CREATE TABLE %1(%2)"_s.arg(shape.name, shape.columns));
        for (const QString &column : missingColumns(connection, shape))
            connection.exec(u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(shape.name, column));
    }
    connection.exec(u"CREATE INDEX IF NOT EXISTS sync_conflict_waiting ON sync_conflict(target_sync_uuid)"
                    " WHERE resolved_at IS NULL"_s);
    connection.exec(u"CREATE INDEX IF NOT EXISTS sync_conflict_device ON sync_conflict(device)"_s);
    connection.forgetStatements();
    hashClearTokens(connection, tokensExpireAt);
    if (exists(connection, u"sync_pairing_tokens"_s))
        connection.exec(u"DELETE FROM sync_pairing_tokens"_s);
}

} // namespace StorymasterSync::SyncTables
