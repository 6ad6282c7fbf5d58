// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pullposition.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr int CursorVersion = 2;
constexpr qsizetype MaxCursorBytes = 512 * 1024; // SentEarly as full as it gets, with names of 128 characters

} // namespace

QByteArray PullPosition::toCursor() const
{
    SentEarly ahead = sentEarly;
    ahead.pass(entityType, place);
    const QJsonObject json{
        {u"v"_s, CursorVersion},
        {u"r"_s, registration},
        {u"o"_s, epoch},
        {u"s"_s, since ? QJsonValue(*since) : QJsonValue()},
        {u"w"_s, seen},
        {u"e"_s, end},
        {u"f"_s, fullResync},
        {u"t"_s, entityTypes ? QJsonValue(QJsonArray::fromStringList(*entityTypes)) : QJsonValue()},
        {u"p"_s, int(phase)},
        {u"n"_s, entityType},
        {u"i"_s, place},
        {u"x"_s, ahead.toJson()},
    };
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<PullPosition> PullPosition::fromCursor(const QByteArray &cursor)
{
    if (cursor.size() > MaxCursorBytes)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(cursor,
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*decoded).object();
    const auto early = SentEarly::fromJson(json.value("x"_L1).toObject());
    const int phase = json.value("p"_L1).toInt(-1);
    if (json.value("v"_L1).toInt() != CursorVersion || !early || phase < 0 || phase > int(Phase::Done)
        || !json.value("e"_L1).isDouble() || !json.value("i"_L1).isDouble())
        return std::nullopt;

    PullPosition position;
    position.registration = json.value("r"_L1).toInteger();
    position.epoch = json.value("o"_L1).toString();
    if (json.value("s"_L1).isDouble())
        position.since = json.value("s"_L1).toInteger();
    position.seen = json.value("w"_L1).toInteger();
    position.end = json.value("e"_L1).toInteger();
    position.fullResync = json.value("f"_L1).toBool();
    if (const QJsonValue types = json.value("t"_L1); types.isArray()) {
        position.entityTypes.emplace();
        for (const QJsonValue &type : types.toArray())
            position.entityTypes->append(type.toString());
    }
    position.phase = Phase(phase);
    position.entityType = json.value("n"_L1).toString();
    position.place = json.value("i"_L1).toInteger();
    position.sentEarly = *early;
    const bool sane = position.end >= MinStamp && position.end <= MaxStamp && position.place >= 0
        && (!position.since || (*position.since >= MinStamp && *position.since <= position.end));
    return sane ? std::optional(position) : std::nullopt;
}

} // namespace StorymasterSync
