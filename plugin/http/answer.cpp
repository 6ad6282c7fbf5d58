// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/answer.h"

#include <http_parser.h>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** Answers hold stories and secrets: nobody keeps them, nobody guesses what they are. */
HeaderList privateContent(const QByteArray &mimeType)
{
    return {{"Content-Type"_ba, mimeType},
            {"Cache-Control"_ba, "no-store"_ba},
            {"X-Content-Type-Options"_ba, "nosniff"_ba}};
}

} // namespace

QByteArray serialisedHead(int status, const HeaderList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + http_status_str(http_status(status)) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

QByteArray Answer::serialised() const
{
    QByteArray bytes = serialisedHead(status, headers);
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

Answer jsonAnswer(QByteArray json)
{
    return {200, privateContent("application/json"_ba), std::move(json), true};
}

Answer problemAnswer(const Problem &problem)
{
    Answer answer{problem.status, privateContent("application/problem+json"_ba), problem.toJson(), true};
    if (problem.retryAfterSeconds > 0)
        answer.headers.append({"Retry-After"_ba, QByteArray::number(problem.retryAfterSeconds)});
    if (problem.status == 401)
        answer.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    return answer;
}

Answer imageAnswer(const QByteArray &mimeType, QByteArray image)
{
    return {200, privateContent(mimeType), std::move(image), false};
}

Answer emptyAnswer(HeaderList headers)
{
    return {204, std::move(headers), {}, false};
}

Problem makeProblem(int status, QByteArray code, const QString &detail)
{
    Problem problem;
    problem.status = status;
    problem.code = std::move(code);
    problem.detail = detail;
    return problem;
}

} // namespace StorymasterSync
