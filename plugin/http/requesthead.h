// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/headerfields.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QHostAddress>

#include <optional>

namespace StorymasterSync {

/** What is known of a request before its body: checked syntax, unchecked meaning. A plain value. */
struct RequestHead
{
    QByteArray method; ///< As sent: "GET", "HEAD", …
    QByteArray path;   ///< Of the target, still percent-encoded; never empty.
    QByteArray query;  ///< Without the question mark.
    QByteArray host;   ///< Who is asked, from the target or the Host field: "name:8765"; may be empty.
    HeaderFields fields;
    int minorVersion = 1;  ///< Of HTTP/1.x.
    bool keepAlive = true; ///< What the client wants of the connection afterwards.
    bool chunked = false;
    std::optional<qint64> contentLength;
    QHostAddress peer;
    QHostAddress local;
    quint16 localPort = 0;
    bool encrypted = false; ///< It came in TLS.

    bool announcesBody() const { return chunked || contentLength.value_or(0) > 0; }
};

} // namespace StorymasterSync
