// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/framingcheck.h"
#include "http/requesthead.h"
#include "protocol/problem.h"

#include <http_parser.h>

#include <functional>

namespace StorymasterSync {

/** Reads HTTP/1.x requests (RFC 9112) from bytes as they come, one after the other, with http-parser, and strictly:
 *  what is ambiguous is refused, never repaired.
 *
 *  It stops after each head and after each message, so that a head can be judged before its body is read and no byte
 *  of the next request is touched. Invariant: after a failure every further feed() fails. */
class RequestParser
{
public:
    enum class Stop {
        NeedMore,    ///< All bytes were taken.
        HeadDone,    ///< head() is complete; feed() the rest to go on with the body.
        MessageDone, ///< The request is complete; the next byte belongs to the next one.
        Failed,      ///< problem() says why.
    };
    using BodySink = std::function<void(QByteArrayView)>;

    RequestParser(qint64 maxHeaderBytes, BodySink body);
    Q_DISABLE_COPY_MOVE(RequestParser)

    /** Takes bytes up to the next stop; `consumed` says how many. */
    Stop feed(QByteArrayView bytes, qsizetype *consumed);

    /** Whether a request has begun: line ends before the first are nothing. */
    bool hasBegun() const { return m_begun; }
    const RequestHead &head() const { return m_head; }
    const Problem &problem() const { return m_problem; }

    /** Ready for the next request. REQUIRES: the last stop was MessageDone. */
    void next();

private:
    static const http_parser_settings &callbacks();
    static RequestParser &self(http_parser *parser) { return *static_cast<RequestParser *>(parser->data); }
    void keepRequestLine(QByteArrayView bytes);
    void takeFieldName(QByteArrayView bytes);
    void finishField();
    void takeBody(QByteArrayView bytes);
    Stop finishHead();
    bool readRequestLine();
    bool readTarget(const QByteArray &target);
    bool readFields();
    bool fail(int status, QByteArray code, const QString &detail);
    bool failMalformed(const QString &detail);
    Stop failFromParser();

    const qint64 m_maxHeaderBytes;
    const BodySink m_body;
    http_parser m_parser;
    FramingCheck m_framing;
    RequestHead m_head;
    Problem m_problem;
    QByteArray m_requestLine; ///< As sent, without its line end.
    QByteArray m_fieldName;
    QByteArray m_fieldValue;
    const char *m_framingFrom = nullptr; ///< First byte of the present feed() that m_framing has not seen.
    qint64 m_headerBytes = 0;
    bool m_requestLineDone = false;
    bool m_inValue = false;
    bool m_begun = false;
    bool m_headDone = false;
    bool m_messageDone = false;
    bool m_framingBad = false;
    bool m_failed = false;
};

} // namespace StorymasterSync
