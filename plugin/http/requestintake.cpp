// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/requestintake.h"

#include "base/logging.h"
#include "http/bodybudget.h"
#include "http/guardserver.h"
#include "http/wire.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** Small, because each can unpack to MaxGzipFactor times its size. */
constexpr qsizetype PackedPieceBytes = 4 * 1024;
/** Deflate cannot pack tighter (zlib's technical notes). */
constexpr qint64 MaxGzipFactor = 1032;

} // namespace

RequestIntake::RequestIntake(GuardServer &server, quint64 id, const Wire &wire)
    : m_server(server),
      m_id(id),
      m_wire(wire),
      m_parser(server.limits().headerBytes, [this](QByteArrayView bytes) { m_reader.append(bytes); })
{}

RequestIntake::State RequestIntake::take(QByteArray &bytes)
{
    QByteArrayView piece = bytes;
    if (m_state == State::Body) {
        if (m_gzip)
            piece = piece.first(std::min(piece.size(), PackedPieceBytes));
        if (!makeRoom(piece.size()))
            return m_state;
    }
    qsizetype consumed = 0;
    const RequestParser::Stop stop = m_parser.feed(piece, &consumed);
    bytes.remove(0, consumed);
    if (m_state == State::Idle && m_parser.hasBegun())
        m_state = State::Head;
    if (m_server.budget().knows(m_id))
        (void)m_server.budget().resize(m_id, m_reader.size());

    if (stop == RequestParser::Stop::Failed)
        refuse(m_parser.problem());
    else if (m_reader.problem())
        refuse(*m_reader.problem());
    else if (stop == RequestParser::Stop::HeadDone)
        judge(bytes.size() > 1); // The head's last line feed is still there.
    else if (stop == RequestParser::Stop::MessageDone)
        finish();
    return m_state;
}

void RequestIntake::judge(bool bodyIsHere)
{
    m_request = m_parser.head();
    m_request.peer = m_wire.socket().peerAddress();
    m_request.local = m_wire.socket().localAddress();
    m_request.localPort = m_wire.socket().localPort();
    m_request.encrypted = m_wire.isEncrypted();
    m_verdict = m_server.judge(m_request);
    if (!m_verdict.answer)
        beginBody(bodyIsHere);
    else
        m_state = m_request.announcesBody() ? State::Refused : State::Body;
}

void RequestIntake::beginBody(bool bodyIsHere)
{
    const QByteArray expect = m_request.fields.value("expect");
    if (!expect.isEmpty() && expect.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(
            makeProblem(417, "unknown_expectation"_ba, u"The only expectation known here is 100-continue."_s));

    const QByteArray coding = m_request.fields.value("content-encoding").toLower();
    m_gzip = m_request.announcesBody() && (coding == "gzip" || coding == "x-gzip");
    if (m_request.announcesBody() && !m_gzip && !coding.isEmpty() && coding != "identity")
        return refuse(makeProblem(415, "unsupported_content_encoding"_ba, u"Bodies may be packed with gzip only."_s));

    const qint64 limit = m_verdict.bodyLimit;
    const qint64 announced = m_request.chunked ? limit : m_request.contentLength.value_or(0);
    if (announced > limit && !m_gzip)
        return refuse(makeProblem(413, "body_too_large"_ba, u"The body is larger than %1 bytes."_s.arg(limit)));
    m_claim = std::min(limit, m_gzip ? unpackedAtMost(announced) : announced);
    m_reader.begin(limit, m_gzip, m_request.chunked || m_gzip ? 0 : announced);
    m_state = State::Body;
    m_continue = !expect.isEmpty() && m_request.announcesBody() && m_request.minorVersion > 0 && !bodyIsHere;
}

/** Asks for the memory that `bytes` more of the body may take. */
bool RequestIntake::makeRoom(qsizetype bytes)
{
    BodyBudget &budget = m_server.budget();
    const qint64 wanted = std::min(m_claim, m_reader.size() + (m_gzip ? unpackedAtMost(bytes) : bytes));
    if (!budget.knows(m_id)) {
        if (wanted <= SmallBodyBytes)
            return true;
        budget.open(m_id, m_claim);
    }
    switch (budget.resize(m_id, wanted)) {
    case BodyBudget::Reply::Granted: return true;
    case BodyBudget::Reply::Wait: m_state = State::Waiting; return false;
    case BodyBudget::Reply::Refused: break;
    }
    Problem problem = makeProblem(503, "busy"_ba, u"Too much is being uploaded at the moment. Please try again."_s);
    problem.retryAfterSeconds = 5;
    refuse(problem);
    return false;
}

qint64 RequestIntake::unpackedAtMost(qint64 packed) const
{
    return packed > m_verdict.bodyLimit / MaxGzipFactor ? m_verdict.bodyLimit : packed * MaxGzipFactor;
}

void RequestIntake::finish()
{
    m_reader.finish();
    if (m_reader.problem())
        refuse(*m_reader.problem());
    else
        m_state = State::Complete;
}

void RequestIntake::retry()
{
    if (m_state == State::Waiting)
        m_state = State::Body;
}

void RequestIntake::refuse(const Problem &problem)
{
    qCDebug(lcHttp) << "refused a request of" << m_wire.socket().peerAddress().toString() << "with" << problem.status
                    << problem.code;
    dropBody();
    m_verdict.answer = problemAnswer(problem);
    m_state = State::Refused;
}

void RequestIntake::next()
{
    dropBody();
    m_parser.next();
    m_request = {};
    m_verdict = {};
    m_claim = 0;
    m_gzip = false;
    m_state = State::Idle;
}

void RequestIntake::dropBody()
{
    m_reader.drop();
    if (m_server.budget().knows(m_id)) {
        m_server.budget().close(m_id);
        m_server.roomWasMade();
    }
}

} // namespace StorymasterSync
