// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "demophone.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>
#include <QtNetwork/QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace StorymasterHost {

QJsonObject DemoPhone::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_server + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? QJsonDocument::fromJson(reply->readAll()).object()
                                                    : QJsonObject();
}

bool DemoPhone::pair(const QByteArray &code)
{
    const QJsonObject offer = QJsonDocument::fromJson(code).object();
    QUrl server;
    server.setScheme(u"http"_s);
    server.setHost(offer.value("ip"_L1).toString());
    server.setPort(offer.value("port"_L1).toInt());
    m_server = server.toString();
    const QJsonObject answer = post(
        u"/api/pair/register"_s,
        {{u"device_id"_s, m_deviceId}, {u"device_name"_s, m_name}, {u"pairing_token"_s, offer.value("token"_L1)}});
    m_token = answer.value("auth_token"_L1).toString().toLatin1();
    return !m_token.isEmpty();
}

bool DemoPhone::pull()
{
    const QJsonObject answer = post(u"/api/sync/pull"_s, {});
    m_rows = answer.value("changes"_L1).toArray();
    return !answer.isEmpty();
}

QJsonObject DemoPhone::find(const QString &type, const QString &column, const QString &value) const
{
    for (const QJsonValue &row : m_rows) {
        if (row["entity_type"_L1].toString() == type && row["data"_L1][column].toString() == value)
            return row.toObject();
    }
    return {};
}

QString DemoPhone::read(const QString &type, const QString &column, const QString &value, const QString &wanted) const
{
    return find(type, column, value).value("data"_L1)[wanted].toString();
}

void DemoPhone::change(const QString &type, const QString &column, const QString &value, const QVariantMap &data)
{
    const QJsonObject row = find(type, column, value);
    m_changes.append(QJsonObject{{u"entity_type"_s, type},
                                 {u"sync_uuid"_s, row.value("sync_uuid"_L1)},
                                 {u"operation"_s, u"update"_s},
                                 {u"version"_s, row.value("version"_L1)},
                                 {u"data"_s, QJsonObject::fromVariantMap(data)}});
}

void DemoPhone::create(const QString &type, const QVariantMap &data)
{
    m_changes.append(QJsonObject{{u"entity_type"_s, type},
                                 {u"sync_uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                 {u"operation"_s, u"create"_s},
                                 {u"data"_s, QJsonObject::fromVariantMap(data)}});
}

bool DemoPhone::push()
{
    return !post(u"/api/sync/push"_s, {{u"changes"_s, std::exchange(m_changes, {})}}).isEmpty();
}

} // namespace StorymasterHost
