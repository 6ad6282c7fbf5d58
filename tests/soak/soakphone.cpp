// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "soakphone.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr int FewestRows = 200;
constexpr int MostRows = 3000;

} // namespace

SoakPhone::SoakPhone(quint16 port, const QByteArray &token, quint32 seed) : m_connection(port, token), m_dice(seed)
{
    m_connection.expect(409); // what two want to settle, one settles
}

QJsonObject SoakPhone::ask(const QByteArray &target, const QJsonObject &body)
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(m_connection.post(target, json, HttpConnection::Keep::Body).body).object();
}

QString SoakPhone::words()
{
    QString text;
    for (int i = 0; i < 30; ++i)
        text += u"word%1 "_s.arg(m_dice.bounded(1000));
    return text;
}

void SoakPhone::pushSomething()
{
    const QJsonObject change = someChange();
    ++m_pushes;
    takeAnswer(change, ask("/api/sync/push", {{u"changes"_s, QJsonArray{change}}}));
}

QJsonObject SoakPhone::someChange()
{
    QJsonObject change{{u"entity_type"_s, u"actor"_s}};
    const int dice = m_dice.bounded(10);
    if (m_rows.size() < FewestRows || (dice == 0 && m_rows.size() < MostRows)) {
        change.insert(u"operation"_s, u"create"_s);
        change.insert(u"sync_uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        change.insert(u"data"_s, QJsonObject{{u"setting_id"_s, 1}, {u"title"_s, words()}, {u"notes"_s, words()}});
        return change;
    }
    auto row = m_rows.constBegin();
    std::advance(row, m_dice.bounded(int(m_rows.size())));
    change.insert(u"sync_uuid"_s, row.key());
    change.insert(u"version"_s, row->version);
    if (dice == 1) {
        change.insert(u"operation"_s, u"delete"_s);
        return change;
    }
    change.insert(u"operation"_s, u"update"_s);
    QStringList text = row->notes.split(u' ');
    text[m_dice.bounded(int(text.size()))] = u"edited%1"_s.arg(m_dice.bounded(1000));
    change.insert(u"data"_s,
                  dice < 5 ? QJsonObject{{u"title"_s, words()}} : QJsonObject{{u"notes"_s, text.join(u' ')}});
    return change;
}

void SoakPhone::takeAnswer(const QJsonObject &change, const QJsonObject &answer)
{
    if (!answer.value("rejections"_L1).toArray().isEmpty())
        qFatal("A good change was rejected: %s", QJsonDocument(answer).toJson().constData());
    const QString uuid = change.value("sync_uuid"_L1).toString();
    for (const QJsonValue &conflict : answer.value("conflicts"_L1).toArray()) {
        ++m_conflicts;
        if (conflict["merged_data"_L1].isObject() && conflict["resolved"_L1].toBool()) {
            const QJsonObject merged = conflict["merged_data"_L1].toObject();
            const QJsonValue state = answer.value("accepted_states"_L1)[0];
            m_rows.insert(uuid, rowOf(merged, state["version"_L1].toInteger()));
        }
        return; // what waits comes with a pull when it is settled
    }
    if (change.value("operation"_L1) == "delete"_L1) {
        m_rows.remove(uuid);
        return;
    }
    Row &row = m_rows[uuid];
    const QJsonObject data = change.value("data"_L1).toObject();
    row.title = data.value("title"_L1).toString(row.title);
    row.notes = data.value("notes"_L1).toString(row.notes);
    row.version = answer.value("accepted_states"_L1)[0]["version"_L1].toInteger();
}

void SoakPhone::pull()
{
    QJsonObject wish{{u"since_timestamp"_s, m_since.isEmpty() ? QJsonValue() : QJsonValue(m_since)}};
    if (m_dice.bounded(4) == 0)
        wish.insert(u"limit"_s, 100);
    QJsonObject answer = ask("/api/sync/pull", wish);
    if (answer.value("full_resync"_L1).toBool())
        m_rows.clear();
    while (true) {
        for (const QJsonValue &change : answer.value("changes"_L1).toArray())
            take(change.toObject());
        if (!answer.value("has_more"_L1).toBool())
            break;
        wish.insert(u"cursor"_s, answer.value("next_cursor"_L1));
        answer = ask("/api/sync/pull", wish);
    }
    m_since = answer.value("sync_timestamp"_L1).toString();
}

void SoakPhone::take(const QJsonObject &change)
{
    if (change.value("entity_type"_L1) != "actor"_L1)
        return;
    const QString uuid = change.value("sync_uuid"_L1).toString();
    if (change.value("operation"_L1) == "delete"_L1)
        m_rows.remove(uuid);
    else
        m_rows.insert(uuid, rowOf(change.value("data"_L1).toObject(), change.value("version"_L1).toInteger()));
}

SoakPhone::Row SoakPhone::rowOf(const QJsonObject &data, qint64 version)
{
    return {version, data.value("title"_L1).toString(), data.value("notes"_L1).toString()};
}

qsizetype SoakPhone::settle()
{
    const QByteArray body = m_connection.get("/api/conflicts", HttpConnection::Keep::Body).body;
    const QJsonArray waiting = QJsonDocument::fromJson(body).object().value("conflicts"_L1).toArray();
    for (const QJsonValue &conflict : waiting) {
        const QString choice = m_dice.bounded(2) == 0 ? u"desktop"_s : u"mobile"_s;
        ask("/api/conflicts/" + QByteArray::number(conflict["id"_L1].toInteger()) + "/resolve",
            {{u"resolution"_s, choice}});
    }
    return waiting.size();
}

} // namespace StorymasterSync
