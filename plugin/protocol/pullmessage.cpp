// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/pullmessage.h"

#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

bool isGiven(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

void readSince(const QJsonValue &value, PullRequest &request, QList<Fault> &faults)
{
    if (!isGiven(value))
        return;
    request.since = stampFromText(value.toString());
    if (!request.since)
        faults.append(
            {u"/since_timestamp"_s, u"since_timestamp must be a time such as 2026-11-22T12:00:00.000001Z, or null."_s});
}

void readLimit(const QJsonValue &value, PullRequest &request, QList<Fault> &faults)
{
    if (!isGiven(value))
        return;
    const double number = value.toDouble(0);
    if (number < 1 || std::floor(number) != number) {
        faults.append({u"/limit"_s, u"limit must be a whole number of at least 1, or null."_s});
        return;
    }
    request.limit = int(std::min(number, double(std::numeric_limits<int>::max())));
}

void readCursor(const QJsonValue &value, PullRequest &request, QList<Fault> &faults)
{
    if (!isGiven(value))
        return;
    const QString text = value.toString();
    if (text.isEmpty() || !isStorableText(text))
        faults.append({u"/cursor"_s, u"cursor must be the next_cursor of an earlier answer, or null."_s});
    request.cursor = text.toUtf8();
}

void readEntityTypes(const QJsonValue &value, PullRequest &request, QList<Fault> &faults)
{
    if (!isGiven(value))
        return;
    if (!value.isArray()) {
        faults.append({u"/entity_types"_s, u"entity_types must be a list of names, or null."_s});
        return;
    }
    QStringList names;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = list.at(i).toString();
        if (name.isEmpty() || !isStorableText(name))
            faults.append({u"/entity_types/%1"_s.arg(i), u"entity_types must be a list of names."_s});
        names.append(name);
    }
    request.entityTypes = names;
}

} // namespace

Decoded<PullRequest> decodePull(const QByteArray &body)
{
    Decoded<QJsonValue> parsed = parseJson(body);
    if (auto *problem = std::get_if<Problem>(&parsed))
        return std::move(*problem);
    const QJsonValue &value = std::get<QJsonValue>(parsed);
    if (!value.isObject())
        return shapeProblem({{QString(), u"The body must be a JSON object."_s}});

    const QJsonObject object = value.toObject();
    PullRequest request;
    QList<Fault> faults;
    readSince(object.value("since_timestamp"_L1), request, faults);
    readEntityTypes(object.value("entity_types"_L1), request, faults);
    readLimit(object.value("limit"_L1), request, faults);
    readCursor(object.value("cursor"_L1), request, faults);
    if (!faults.isEmpty())
        return shapeProblem(std::move(faults));
    return request;
}

} // namespace StorymasterSync
