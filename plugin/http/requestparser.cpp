// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <algorithm>
#include <limits>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** http_parser_parse_url() counts in 16 bits. */
constexpr qsizetype MaxTargetBytes = 8000;

/** One limit for the whole process, above the largest that can be set; ours is counted per request. */
void raiseParserLimit()
{
    static const bool raised = (http_parser_set_max_header_size(4 * 1024 * 1024), true);
    Q_UNUSED(raised);
}

/** RFC 9110, section 5.6.2. */
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isInCapitals(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

QByteArrayView view(const char *at, size_t length)
{
    return {at, qsizetype(length)};
}

} // namespace

RequestParser::RequestParser(qint64 maxHeaderBytes, BodySink body)
    : m_maxHeaderBytes(maxHeaderBytes), m_body(std::move(body))
{
    raiseParserLimit();
    next();
}

void RequestParser::next()
{
    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
    m_framing = {};
    m_head = {};
    m_requestLine.clear();
    m_fieldName.clear();
    m_fieldValue.clear();
    m_headerBytes = 0;
    m_requestLineDone = m_inValue = m_begun = m_headDone = m_messageDone = false;
}

const http_parser_settings &RequestParser::callbacks()
{
    static const http_parser_settings settings = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_message_begin = [](http_parser *p) {
            self(p).m_begun = true;
            return 0;
        };
        s.on_header_field = [](http_parser *p, const char *at, size_t n) {
            self(p).takeFieldName(view(at, n));
            return 0;
        };
        s.on_header_value = [](http_parser *p, const char *at, size_t n) {
            self(p).m_inValue = true;
            if (!self(p).m_headDone)
                self(p).m_fieldValue += view(at, n);
            return 0;
        };
        s.on_headers_complete = [](http_parser *p) {
            self(p).m_headDone = true;
            p->upgrade = 0; // We speak nothing else, so the request is an ordinary one (RFC 9110, section 7.8).
            http_parser_pause(p, 1);
            return 0;
        };
        s.on_body = [](http_parser *p, const char *at, size_t n) {
            self(p).takeBody(view(at, n));
            return 0;
        };
        s.on_message_complete = [](http_parser *p) {
            self(p).m_messageDone = true;
            http_parser_pause(p, 1);
            return 0;
        };
        return s;
    }();
    return settings;
}

RequestParser::Stop RequestParser::feed(QByteArrayView bytes, qsizetype *consumed)
{
    *consumed = 0;
    if (m_failed)
        return Stop::Failed;
    const bool wasInHead = !m_headDone;
    if (wasInHead)
        keepRequestLine(bytes);
    m_framingFrom = bytes.data();
    if (HTTP_PARSER_ERRNO(&m_parser) == HPE_PAUSED)
        http_parser_pause(&m_parser, 0);
    *consumed = qsizetype(http_parser_execute(&m_parser, &callbacks(), bytes.data(), size_t(bytes.size())));

    const http_errno error = HTTP_PARSER_ERRNO(&m_parser);
    if (error != HPE_OK && error != HPE_PAUSED)
        return failFromParser();
    if (m_framingBad || !m_framing.accept(QByteArrayView(m_framingFrom, bytes.data() + *consumed))) {
        failMalformed(u"The request has line ends or folded lines that HTTP does not allow."_s);
        return Stop::Failed;
    }
    if (wasInHead && (m_headerBytes += *consumed) > m_maxHeaderBytes) {
        fail(431, "headers_too_large"_ba,
             u"The request's header fields are larger than %1 bytes."_s.arg(m_maxHeaderBytes));
        return Stop::Failed;
    }
    if (m_messageDone)
        return Stop::MessageDone;
    return wasInHead && m_headDone ? finishHead() : Stop::NeedMore;
}

void RequestParser::keepRequestLine(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_requestLineDone)
            return;
        if (c == '\n')
            m_requestLineDone = !m_requestLine.isEmpty();
        else if (c != '\r')
            m_requestLine += c;
    }
}

void RequestParser::takeFieldName(QByteArrayView bytes)
{
    if (m_inValue)
        finishField();
    if (!m_headDone) // Trailers are read and dropped.
        m_fieldName += bytes;
}

void RequestParser::finishField()
{
    if (!m_headDone || !m_fieldName.isEmpty())
        m_head.fields.append(std::exchange(m_fieldName, {}), std::exchange(m_fieldValue, {}));
    m_inValue = false;
}

void RequestParser::takeBody(QByteArrayView bytes)
{
    m_framingBad = m_framingBad || !m_framing.accept(QByteArrayView(m_framingFrom, bytes.data()));
    m_framingFrom = bytes.data() + bytes.size();
    if (m_head.chunked)
        m_framing.skippedChunkData();
    m_body(bytes);
}

RequestParser::Stop RequestParser::finishHead()
{
    if (m_inValue)
        finishField();
    return readRequestLine() && readFields() ? Stop::HeadDone : Stop::Failed;
}

bool RequestParser::readRequestLine()
{
    const QList<QByteArray> parts = m_requestLine.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isVisible(parts[1]))
        return failMalformed(u"The request line is not valid."_s);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return fail(505, "http_version_not_supported"_ba, u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s);
    m_head.method = parts[0];
    m_head.minorVersion = m_parser.http_minor;
    m_head.keepAlive = http_should_keep_alive(&m_parser) != 0;
    return readTarget(parts[1]);
}

bool RequestParser::readTarget(const QByteArray &target)
{
    if (target.size() > MaxTargetBytes)
        return fail(414, "target_too_long"_ba, u"The request's address is longer than %1 bytes."_s.arg(MaxTargetBytes));
    QByteArray local = target;
    if (!target.startsWith('/') && target != "*") {
        // Absolute-form (RFC 9112, section 3.2.2): its authority stands above the Host field.
        http_parser_url url;
        http_parser_url_init(&url);
        const bool valid = http_parser_parse_url(target.constData(), size_t(target.size()), 0, &url) == 0
            && (url.field_set & (1 << UF_HOST)) && !(url.field_set & (1 << UF_USERINFO));
        if (!valid)
            return failMalformed(u"The request's address is not valid."_s);
        const qsizetype hostFrom = target.indexOf("://") + 3;
        const auto isEnd = [](char c) { return c == '/' || c == '?' || c == '#'; };
        const qsizetype hostTo = std::find_if(target.cbegin() + hostFrom, target.cend(), isEnd) - target.cbegin();
        m_head.host = target.mid(hostFrom, hostTo - hostFrom);
        local = target.mid(hostTo);
        if (!local.startsWith('/'))
            local.prepend('/');
    }
    if (local.contains('#'))
        return failMalformed(u"The request's address is not valid."_s);
    const qsizetype mark = local.indexOf('?');
    m_head.path = mark < 0 ? local : local.left(mark);
    m_head.query = mark < 0 ? QByteArray() : local.mid(mark + 1);
    return true;
}

bool RequestParser::readFields()
{
    const HeaderFields &fields = m_head.fields;
    if (!std::all_of(fields.begin(), fields.end(), [](const auto &field) { return isToken(field.first); }))
        return failMalformed(u"The request has a header field with an invalid name."_s);
    if (fields.count("host") > 1 || (fields.count("host") == 0 && m_head.minorVersion == 1))
        return failMalformed(u"A request needs one Host header field."_s);
    if (m_head.host.isEmpty())
        m_head.host = fields.value("host");

    m_head.chunked = fields.contains("transfer-encoding");
    if (m_head.chunked && m_head.minorVersion == 0)
        return failMalformed(u"HTTP/1.0 knows no transfer codings."_s);
    if (m_head.chunked && fields.value("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
        return fail(501, "unknown_transfer_coding"_ba, u"The only transfer coding known here is chunked."_s);
    if (fields.contains("content-length")) {
        if (m_head.chunked || m_parser.content_length > quint64(std::numeric_limits<qint64>::max()))
            return failMalformed(u"The request's length is not valid."_s);
        m_head.contentLength = qint64(m_parser.content_length);
    }
    return true;
}

bool RequestParser::fail(int status, QByteArray code, const QString &detail)
{
    m_problem = Problem();
    m_problem.status = status;
    m_problem.code = std::move(code);
    m_problem.detail = detail;
    m_failed = true;
    return false;
}

bool RequestParser::failMalformed(const QString &detail)
{
    return fail(400, "malformed_request"_ba, detail);
}

RequestParser::Stop RequestParser::failFromParser()
{
    switch (HTTP_PARSER_ERRNO(&m_parser)) {
    case HPE_HEADER_OVERFLOW: fail(431, "headers_too_large"_ba, u"The request's header fields are too large."_s); break;
    case HPE_INVALID_METHOD:
        // Told at the first byte that fits no method; by custom those are in capitals, other protocols are not.
        if (isInCapitals(m_requestLine.split(' ').constFirst()))
            fail(501, "unknown_method"_ba, u"This method is not known here."_s);
        else
            failMalformed(u"This is not an HTTP request."_s);
        break;
    case HPE_UNEXPECTED_CONTENT_LENGTH:
    case HPE_INVALID_CONTENT_LENGTH:
    case HPE_INVALID_CHUNK_SIZE: failMalformed(u"The request's length is not valid."_s); break;
    default: failMalformed(u"The request is not valid HTTP."_s);
    }
    return Stop::Failed;
}

} // namespace StorymasterSync
