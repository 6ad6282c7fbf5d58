// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/exchange.h"

#include "http/contentcoding.h"
#include "http/mailbox.h"
#include "http/pump.h"
#include "http/qtcompat.h"

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Exchange::Exchange(GuardSocket &socket, QHttpServerResponder responder, QString argument, Services services)
    : m_socket(&socket),
      m_services(std::move(services)),
      m_head(socket.request()),
      m_argument(std::move(argument)),
      m_body(socket.takeBody()),
      m_responder(std::move(responder))
{
    connect(&socket, &GuardSocket::peerGone, this, &Exchange::onPeerGone);
}

Exchange::~Exchange() = default;

void Exchange::answer(Answer answer)
{
    if (std::exchange(m_answered, true))
        return;
    if (!mayPack(answer))
        return send(answer);
    answer.headers.append({"Vary"_ba, "Accept-Encoding"_ba});
    if (!acceptsGzip(m_head.fields.value("accept-encoding")))
        return send(answer);
    m_services.workers->start([this, post = poster(), answer = std::move(answer)]() mutable {
        answer.body = gzipped(answer.body);
        answer.headers.append({"Content-Encoding"_ba, "gzip"_ba});
        post([this, answer = std::move(answer)] { send(answer); });
    });
}

void Exchange::answer(const Problem &problem)
{
    answer(problemAnswer(problem));
}

void Exchange::answerWithStream(std::shared_ptr<PullStream> stream)
{
    if (m_answered || m_ended || !m_socket)
        return;
    if (m_peerIsGone) {
        m_socket->giveUp();
        return end();
    }
    m_pump = std::make_unique<Pump>(*this, std::move(stream));
    m_pump->start();
}

void Exchange::setGoodToken()
{
    if (m_socket)
        m_socket->setGoodToken();
}

void Exchange::cut()
{
    if (m_socket)
        m_socket->cut();
}

/** What brings a task into the server's thread, and drops it where the exchange has ended meanwhile. */
Exchange::Poster Exchange::poster()
{
    return [mailbox = m_services.mailbox, weak = weak_from_this()](std::function<void()> task) {
        mailbox->post([weak, task = std::move(task)] {
            const std::shared_ptr<Exchange> self = weak.lock();
            if (self && !self->m_ended)
                task();
        });
    };
}

bool Exchange::mayPack(const Answer &answer) const
{
    return answer.packable && answer.body.size() > SmallestPackedAnswer;
}

void Exchange::send(const Answer &answer)
{
    if (m_socket)
        QtCompat::write(*m_responder, answer);
    end();
}

void Exchange::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_responder.reset();
    Q_EMIT ended();
}

void Exchange::onPeerGone()
{
    m_peerIsGone = true;
    // An ordinary answer is awaited, so that the connection's memory counts until its work is done.
    if (m_pump && !m_ended) {
        m_pump->stop();
        m_socket->giveUp();
        end();
    }
}

} // namespace StorymasterSync
