// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <utility>

namespace StorymasterSync {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/** One whole answer to a request. A plain value; what belongs to the connection (Date, Connection, framing) is not in it. */
struct Answer
{
    int status = 200;
    HeaderList headers; ///< Without Content-Length.
    QByteArray body;
    bool packable = false; ///< Whether gzip is worth trying.

    /** The answer as it goes over the wire (RFC 9112). */
    QByteArray serialised() const;
};

Answer jsonAnswer(QByteArray json);
/** `application/problem+json`, with Retry-After where the problem says so and WWW-Authenticate where it is a 401. */
Answer problemAnswer(const Problem &problem);
Answer imageAnswer(const QByteArray &mimeType, QByteArray image);
/** 204: all is said in the headers. */
Answer emptyAnswer(HeaderList headers);

/** Content-Length excluded, what stands above the body: for answers whose length is not known beforehand. */
QByteArray serialisedHead(int status, const HeaderList &headers);

Problem makeProblem(int status, QByteArray code, const QString &detail);

} // namespace StorymasterSync
