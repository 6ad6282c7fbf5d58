// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/problem.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** The reason phrases of RFC 9110 and RFC 6585 for what we answer. */
QString reasonPhrase(int status)
{
    switch (status) {
    case 400: return u"Bad Request"_s;
    case 401: return u"Unauthorized"_s;
    case 403: return u"Forbidden"_s;
    case 404: return u"Not Found"_s;
    case 405: return u"Method Not Allowed"_s;
    case 408: return u"Request Timeout"_s;
    case 409: return u"Conflict"_s;
    case 411: return u"Length Required"_s;
    case 413: return u"Content Too Large"_s;
    case 414: return u"URI Too Long"_s;
    case 415: return u"Unsupported Media Type"_s;
    case 417: return u"Expectation Failed"_s;
    case 422: return u"Unprocessable Content"_s;
    case 426: return u"Upgrade Required"_s;
    case 429: return u"Too Many Requests"_s;
    case 431: return u"Request Header Fields Too Large"_s;
    case 500: return u"Internal Server Error"_s;
    case 501: return u"Not Implemented"_s;
    case 503: return u"Service Unavailable"_s;
    case 505: return u"HTTP Version Not Supported"_s;
    case 507: return u"Insufficient Storage"_s;
    }
    return status < 500 ? u"Request Refused"_s : u"Server Error"_s;
}

} // namespace

QByteArray Problem::toJson() const
{
    const QString name = QString::fromLatin1(code);
    QJsonObject body{
        {u"type"_s, u"urn:storymaster:problem:"_s + name},
        {u"title"_s, reasonPhrase(status)},
        {u"status"_s, status},
        {u"detail"_s, detail},
        {u"code"_s, name},
    };
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const Fault &fault : errors)
            list.append(QJsonObject{{u"pointer"_s, fault.pointer}, {u"detail"_s, fault.detail}});
        body.insert("errors"_L1, list);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Problem shapeProblem(QList<Fault> faults)
{
    Problem problem;
    problem.status = 422;
    problem.code = "invalid_body"_ba;
    problem.detail = faults.size() == 1 ? faults.constFirst().detail
                                        : u"The request has %1 faults; they are listed in errors."_s.arg(faults.size());
    problem.errors = std::move(faults);
    return problem;
}

} // namespace StorymasterSync
