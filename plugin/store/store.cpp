// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "base/logging.h"
#include "store/changelog.h"
#include "store/migration.h"
#include "store/schemareader.h"

#include <QtCore/QThread>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** Each costs a connection's cache and a parsed schema, some 10 MB with all its triggers; more than the cores is waste. */
constexpr int MaxReaderThreads = 4;
constexpr qint64 MicrosPerDay = 86'400'000'000;

/** How far a stamp that nobody here gave may lie ahead and still count as one of ours from before a backup. */
constexpr qint64 MaxForeignLeadMicros = MicrosPerDay;

/** Where only a phone knows that the database went back, nobody knows how many versions were given meanwhile. */
constexpr qint64 UnknownVersions = 1'000'000;

qint64 highestVersion(Connection &connection, const Schema &schema)
{
    qint64 highest = connection
                         .value(u"SELECT max(coalesce((SELECT max(version) FROM sync_change),0),"
                                "coalesce((SELECT max(max(top,floor)) FROM sync_shape),0))"_s)
                         .toLongLong();
    for (const EntityType &type : schema.types()) {
        highest = std::max(highest,
                           connection.value(u"SELECT max(version) FROM %1"_s.arg(quoted(type.table))).toLongLong());
    }
    return highest;
}

} // namespace

Store::Store(Config config) : m_config(std::move(config))
{}

Store::~Store()
{
    close();
}

Result<void> Store::open(const InitialStamping::Progress &progress)
{
    const Stamp now = m_config.clock->nowMicros();
    return guarded([&] {
        Connection connection(m_config.file, Connection::Role::Writer, m_config.cancelled);
        Migration migration(connection, m_config.file, *m_config.clock,
                            {now, now + m_config.settings.tokenLifetimeDays * MicrosPerDay,
                             GivenMark::highestVersion(m_config.filesFolder), progress});
        if (const auto migrated = migration.run(); !migrated)
            throw SqlFailure{migrated.error()};
        m_backupPath = migration.backupPath();
        m_schema = readSchema(connection);
        m_book = ShapeBook(ShapeBook::read(connection), m_schema);
        const QString epoch = ChangeLog(connection, m_schema, m_book).epoch();
        m_mark = std::make_unique<GivenMark>(m_config.filesFolder, epoch);
        if (const auto noticed = noticeRestoredBackup(connection); !noticed)
            throw SqlFailure{noticed.error()};
        m_readers = std::make_unique<Lane>(m_config.file, Connection::Role::Reader,
                                           std::clamp(QThread::idealThreadCount(), 2, MaxReaderThreads));
        m_writer = std::make_unique<Lane>(m_config.file, Connection::Role::Writer, 1);
    });
}

void Store::close()
{
    if (!m_readers || !m_writer)
        return;
    // Both are told before either is waited for: a job of one may post to the other.
    m_readers->beginStop();
    m_writer->beginStop();
    m_readers->stop();
    m_writer->stop();
    m_readers->stop();
}

Result<void> Store::noticeRestoredBackup(Connection &connection)
{
    return guarded([&] {
        const GivenMark::Mark given = m_mark->mark();
        const Stamp newest = ChangeLog(connection, m_schema, m_book).newest();
        if (given.stamp > newest) {
            qCWarning(lcSync) << "the database is older than what was given to phones: a backup was restored";
            moveOn(connection, given.stamp, given.version);
        }
    });
}

void Store::rememberGiven(Connection &connection, Stamp stamp)
{
    const GivenMark::Mark before = m_mark->mark();
    if (stamp <= before.stamp)
        return;
    // Of what came after the mark, the log may have forgotten a part.
    const bool isPurged = before.stamp < ChangeLog(connection, m_schema, m_book).horizon();
    const qint64 version = before.stamp == 0 || isPurged
        ? highestVersion(connection, m_schema)
        : connection.value(u"SELECT max(version) FROM sync_change WHERE stamp>?"_s, {before.stamp}).toLongLong();
    if (!m_mark->raise({stamp, version}))
        qCWarning(lcStore) << "the newest stamp could not be kept outside the database";
}

void Store::noticeForeignStamp(Connection &connection, Stamp shown)
{
    ChangeLog log(connection, m_schema, m_book);
    // Behind the horizon nothing is taken as known anyway: an old server's stamp, or one that was dealt with before.
    const Stamp limit = std::max(m_config.clock->nowMicros(), log.newest());
    if (shown <= log.horizon() || shown - limit > MaxForeignLeadMicros)
        return;
    // A stamp of ours that another device was given: this one made it up, the database did not go back.
    if (connection.value(u"SELECT count(*) FROM sync_change WHERE stamp=?"_s, {shown}).toInt() > 0)
        return;
    qCWarning(lcSync) << "a phone shows a later stamp than this database gave: a backup was restored";
    moveOn(connection, shown, highestVersion(connection, m_schema) + UnknownVersions);
}

void Store::moveOn(Connection &connection, Stamp past, qint64 aboveVersion)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const qint64 version = 1 + std::max(aboveVersion, highestVersion(connection, m_schema));
    if (const auto moved = Migration::moveOn(connection, past, version); !moved)
        throw SqlFailure{moved.error()};
    transaction.commit();
}

} // namespace StorymasterSync
