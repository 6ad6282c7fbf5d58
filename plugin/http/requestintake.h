// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/admission.h"
#include "http/bodyreader.h"
#include "http/requestparser.h"

namespace StorymasterSync {

class GuardServer;
class Wire;

/** Takes in the requests of one connection, one after the other, from its bytes: parses the head strictly, has it
 *  judged by the server's Admission, and takes in the body, unpacked, within the limits and the memory that all bodies
 *  share. It touches no byte of the next request.
 *
 *  Thread: the server's. Owner: the connection. */
class RequestIntake
{
public:
    enum class State {
        Idle, ///< No request has begun.
        Head,
        Body,
        Waiting,  ///< For memory: go on with retry().
        Complete, ///< The request is to be answered, with answer() where that is set already.
        Refused,  ///< It is to be answered with answer(), and what follows on this connection is no request.
    };

    /** `server` outlives every call, but not the intake. */
    RequestIntake(GuardServer &server, quint64 id, const Wire &wire);
    Q_DISABLE_COPY_MOVE(RequestIntake)

    State state() const { return m_state; }

    /** Takes some bytes off the front of `bytes`: a head, or a piece of the body that is quickly done. */
    State take(QByteArray &bytes);
    /** Leaves Waiting; take() tries again. */
    void retry();
    /** The request did not arrive in time. */
    void refuse(const Problem &problem);
    /** Ready for the next request. REQUIRES: Complete. */
    void next();
    /** Gives the body's memory back. */
    void dropBody();

    const RequestHead &request() const { return m_request; }
    const Verdict &verdict() const { return m_verdict; }
    const std::optional<Answer> &answer() const { return m_verdict.answer; }
    bool endsConnection() const { return m_state == State::Refused || !m_request.keepAlive; }
    QByteArray takeBody() { return m_reader.take(); }
    /** True once where the client waits to be told to send the body (RFC 9110, section 10.1.1). */
    bool takeContinue() { return std::exchange(m_continue, false); }

private:
    void judge(bool bodyIsHere);
    void beginBody(bool bodyIsHere);
    bool makeRoom(qsizetype bytes);
    qint64 unpackedAtMost(qint64 packed) const;
    void finish();

    // Constant after construction.
    GuardServer &m_server;
    const quint64 m_id;
    const Wire &m_wire;

    State m_state = State::Idle;
    RequestParser m_parser;
    BodyReader m_reader;
    RequestHead m_request;
    Verdict m_verdict;
    qint64 m_claim = 0; ///< The most that the body can become.
    bool m_gzip = false;
    bool m_continue = false;
};

} // namespace StorymasterSync
