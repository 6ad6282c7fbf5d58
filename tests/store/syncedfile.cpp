// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/syncedfile.h"

#include "base/ids.h"
#include "engine/pushoperation.h"
#include "store/schemareader.h"
#include "store/sqlpushstore.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

SyncedFile::SyncedFile(const QString &ddl)
{
    m_file.create(ddl);
}

AppConnection &SyncedFile::app()
{
    if (!m_app)
        m_app = std::make_unique<AppConnection>(m_file.path());
    return *m_app;
}

Result<void> SyncedFile::migrate(const InitialStamping::Progress &progress)
{
    return [&]() -> Result<void> {
        try {
            Connection connection(databaseFile(), Connection::Role::Writer);
            Migration::Options options;
            options.now = clock.nowMicros();
            options.tokensExpireAt = options.now + 1'000'000;
            options.progress = progress;
            return Migration(connection, databaseFile(), clock, options).run();
        } catch (const SqlFailure &failure) {
            return failure.error;
        }
    }();
}

void SyncedFile::start()
{
    stop();
    if (const auto migrated = migrate(); !migrated)
        qFatal("%s %s", qPrintable(migrated.error().message), qPrintable(migrated.error().detail));
    m_writer = std::make_unique<Connection>(databaseFile(), Connection::Role::Writer);
    m_reader = std::make_unique<Connection>(databaseFile(), Connection::Role::Reader);
    m_schema = readSchema(*m_reader);
    m_book = ShapeBook(ShapeBook::read(*m_reader), m_schema);
}

void SyncedFile::stop()
{
    m_reader.reset();
    m_writer.reset();
}

void SyncedFile::run(const QString &sql, const QVariantList &arguments)
{
    const QString refusal = arguments.isEmpty() ? app().run(sql) : app().run(sql, arguments);
    if (!refusal.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(refusal));
}

Stamp SyncedFile::newest()
{
    return app().value(u"SELECT max(stamp) FROM sync_change"_s).toLongLong();
}

PushReport SyncedFile::push(const Caller &caller, const QJsonArray &changes)
{
    const auto request = decodePush(QJsonDocument(QJsonObject{{u"changes"_s, changes}}).toJson());
    SqlPushStore::Config config;
    config.schema = &m_schema;
    config.book = &m_book;
    config.clock = &clock;
    config.deviceRow = caller.deviceRow;
    SqlPushStore store(*m_writer, config);
    ContestRules rules = contestRules;
    rules.now = clock.nowMicros();
    const auto report = PushOperation(m_schema, store, caller, rules).run(std::get<PushRequest>(request));
    if (!report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    return *report;
}

Caller SyncedFile::registerDevice(const QString &deviceId, int registration)
{
    if (app().value(u"SELECT count(*) FROM sync_device WHERE device_id=?"_s, {deviceId}).toInt() == 0) {
        run(u"INSERT INTO sync_device(device_id,device_name,auth_token,is_active,sync_uuid) VALUES(?1,?1,'sha256:'||?1,1,?2)"_s,
            {deviceId, newSyncUuid()});
    }
    const qint64 row = app().value(u"SELECT id FROM sync_device WHERE device_id=?"_s, {deviceId}).toLongLong();
    return {row, (row << RegistrationBits) + registration, deviceId, deviceId};
}

} // namespace StorymasterSync
