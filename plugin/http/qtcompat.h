// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/answer.h"

#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerResponder>

#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#    include <QtNetwork/QHttpHeaders>
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#    error "Qt 6.5 to 6.7 changed QHttpServer step by step; use 6.4, or 6.8 and later."
#endif

/** All that differs between Qt 6.4 and 6.8 in QtHttpServer, so that the rest of the room need not know. */
namespace StorymasterSync::QtCompat {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

/** How a route's handler takes its responder; it may move it away. */
using ResponderRef = QHttpServerResponder &;

inline bool bind(QHttpServer &server, QTcpServer *listening)
{
    return server.bind(listening);
}

/** `handler(const QHttpServerRequest &, ResponderRef)` answers what no route does. */
template <typename Handler>
void setMissingHandler(QHttpServer &server, Handler &&handler)
{
    server.setMissingHandler(&server, std::forward<Handler>(handler));
}

inline void write(QHttpServerResponder &responder, const Answer &answer)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    responder.write(answer.body, headers, QHttpServerResponder::StatusCode(answer.status));
}

#else

using ResponderRef = QHttpServerResponder &&;

inline bool bind(QHttpServer &server, QTcpServer *listening)
{
    server.bind(listening);
    return true;
}

template <typename Handler>
void setMissingHandler(QHttpServer &server, Handler &&handler)
{
    server.setMissingHandler(std::forward<Handler>(handler));
}

inline void write(QHttpServerResponder &responder, const Answer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

#endif

} // namespace StorymasterSync::QtCompat
