// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/liveservice.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncState;

namespace {

const QString Ddl = u"CREATE TABLE actor(id INTEGER PRIMARY KEY, name TEXT);"
                    "CREATE TABLE location_(id INTEGER PRIMARY KEY, name TEXT);"
                    "INSERT INTO actor(name) VALUES('Ann'),('Bob'),('Cid');"
                    "INSERT INTO location_(name) VALUES('Home');"_s;

} // namespace

void MemoryHost::setSetting(const QString &key, const QVariant &value)
{
    if (value.isValid())
        settings.insert(key, value);
    else
        settings.remove(key);
}

LiveService::LiveService(const QString &ddl) : m_service(std::make_unique<SyncService>(u"1.0.0"_s))
{
    m_file.create(ddl.isEmpty() ? Ddl : ddl);
    m_host.settings = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, u"0"_s}};
    SyncService::Configuration configuration;
    configuration.file = {m_file.path(), {}};
    configuration.filesFolder = m_filesFolder.path();
    configuration.settings.host = QHostAddress(QHostAddress::LocalHost);
    configuration.settings.port = 0;
    m_service->configure(configuration);
    m_store = std::make_unique<SettingsStore>(m_host, *m_service);
}

void LiveService::setEncryption(Encryption encryption)
{
    SyncService::Configuration configuration = m_service->configuration();
    configuration.settings.encryption = encryption;
    m_service->configure(configuration);
}

void LiveService::start()
{
    m_service->start();
    const bool settled = QTest::qWaitFor([this] { return m_service->state() != SyncState::Starting; }, 60'000);
    if (!settled || m_service->state() != SyncState::Running)
        qFatal("%s", qPrintable(m_service->failure()));
}

QJsonObject LiveService::ask(const QByteArray &verb, const QString &path, const QJsonObject &body,
                             const QByteArray &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_service->addresses().constFirst() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    // Nobody vouches for the certificate; who it is, its own tests ask.
    reply->ignoreSslErrors();
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000) || reply->error() != QNetworkReply::NoError)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QByteArray LiveService::pair(const QString &deviceId, const QString &name, QByteArray offer)
{
    if (offer.isEmpty())
        offer = m_service->newPairingOffer().payload;
    const QJsonValue token = QJsonDocument::fromJson(offer).object().value("token"_L1);
    const QJsonObject answer = ask("POST", u"/api/pair/register"_s,
                                   {{u"device_id"_s, deviceId}, {u"device_name"_s, name}, {u"pairing_token"_s, token}});
    if (answer.isEmpty())
        qFatal("The phone cannot be paired.");
    return answer.value("auth_token"_L1).toString().toLatin1();
}

QJsonObject LiveService::pull(const QByteArray &token)
{
    return ask("POST", u"/api/sync/pull"_s, {}, token);
}

QJsonObject LiveService::push(const QByteArray &token, const QJsonArray &changes)
{
    return ask("POST", u"/api/sync/push"_s, {{u"changes"_s, changes}}, token);
}

QJsonObject LiveService::created(const QString &type, const QString &name)
{
    return {{u"entity_type"_s, type},
            {u"sync_uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"operation"_s, u"create"_s},
            {u"data"_s, QJsonObject{{u"name"_s, name}}}};
}

QJsonObject LiveService::updated(const QString &type, qint64 id, const QString &name, qint64 version)
{
    return {{u"entity_type"_s, type},
            {u"entity_id"_s, id},
            {u"operation"_s, u"update"_s},
            {u"version"_s, version},
            {u"data"_s, QJsonObject{{u"name"_s, name}}}};
}

} // namespace StorymasterSync
