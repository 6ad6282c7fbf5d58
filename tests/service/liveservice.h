// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/isynchost.h"
#include "service/settingsstore.h"
#include "service/syncservice.h"
#include "support/appconnection.h"
#include "support/temporarydatabase.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QVariantMap>

#include <memory>

namespace StorymasterSync {

/** A host that keeps settings in memory. Thread: the GUI's. */
class MemoryHost final : public Storymaster::ISyncHost
{
public:
    QString applicationVersion() const override { return QStringLiteral("1.0.0"); }
    QString databaseConnectionName() const override { return {}; }
    QVariant setting(const QString &key) const override { return settings.value(key); }
    void setSetting(const QString &key, const QVariant &value) override;
    QString filesDirectory() const override { return {}; }
    QWidget *parentWindow() const override { return nullptr; }
    void tellUser(Severity, const QString &) override {}

    QVariantMap settings;
};

/** The whole of sync over a small database of its own, as windows see it; and phones that talk to it over HTTP.
 *
 *  Thread: the GUI's. What every test takes for granted ends the test program where it fails. */
class LiveService
{
public:
    /** Over some characters and a place, or over other tables. */
    explicit LiveService(const QString &ddl = {});

    SyncService &service() { return *m_service; }
    SettingsStore &store() { return *m_store; }
    MemoryHost &host() { return m_host; }
    AppConnection app() { return AppConnection(m_file.path()); }

    /** Takes effect at the next start. */
    void setEncryption(Encryption encryption);
    QString certificatePath() const { return m_filesFolder.filePath(QStringLiteral("certificate.pem")); }

    void start();

    /** The answer to a phone's request; null where it is refused. */
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body, const QByteArray &token = {});
    /** Pairs by `offer`, or by a fresh one; the phone's token. */
    QByteArray pair(const QString &deviceId, const QString &name, QByteArray offer = {});
    QJsonObject pull(const QByteArray &token);
    QJsonObject push(const QByteArray &token, const QJsonArray &changes);

    static QJsonObject created(const QString &type, const QString &name);
    static QJsonObject updated(const QString &type, qint64 id, const QString &name, qint64 version = 1);

private:
    TemporaryDatabase m_file;
    QTemporaryDir m_filesFolder;
    MemoryHost m_host;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<SettingsStore> m_store;
};

} // namespace StorymasterSync
