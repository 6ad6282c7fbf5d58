// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "http/answer.h"
#include "http/guardsocket.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtHttpServer/QHttpServerResponder>

#include <memory>
#include <optional>

namespace StorymasterSync {

class Mailbox;
class Pump;

/** One request and its answer, from the moment the router has found the endpoint.
 *
 *  Thread: the server's; work that ends elsewhere comes back through inServerThread(). Owner: ServerCore, until the
 *  answer is complete, the client of a stream is gone, or the server stops, whichever comes first. Whoever answers later
 *  reaches nobody, and nothing happens. Invariant: it is answered at most once. */
class Exchange final : public QObject, public std::enable_shared_from_this<Exchange>
{
    Q_OBJECT

public:
    struct Services
    {
        std::shared_ptr<Mailbox> mailbox;
        QThreadPool *workers = nullptr; ///< Where gzip and large JSON are dealt with.
    };

    Exchange(GuardSocket &socket, QHttpServerResponder responder, QString argument, Services services);
    ~Exchange() override;

    const RequestHead &head() const { return m_head; }
    /** The variable part of the path, decoded. */
    const QString &argument() const { return m_argument; }
    const QByteArray &body() const { return m_body; }
    QByteArray takeBody() { return std::exchange(m_body, {}); }
    /** The phone that asks; nothing on routes that need none. */
    const std::optional<Caller> &caller() const { return m_caller; }
    void setCaller(Caller caller) { m_caller = std::move(caller); }

    void answer(Answer answer);
    void answer(const Problem &problem);
    /** Answers with the JSON of a pull, as long as it may be. */
    void answerWithStream(std::shared_ptr<PullStream> stream);
    /** The pairing under this request has ended, and it is the request that ended it. */
    void setSurvivesUnpairing() { m_survivesUnpairing = true; }
    bool survivesUnpairing() const { return m_survivesUnpairing; }
    /** See GuardSocket::setGoodToken(). */
    void setGoodToken();
    /** Drops the connection. */
    void cut();

    /** A receiver for an answer of the backend: `use(outcome)` runs in the server's thread, unless the exchange has
     *  ended by then. */
    template <typename T, typename Use>
    Answered<T> inServerThread(Use use)
    {
        return [post = poster(), use = std::move(use)](Outcome<T> outcome) {
            post([use, outcome = std::move(outcome)]() mutable { use(std::move(outcome)); });
        };
    }

    /** The same, where a problem is simply the answer: `use(value)` is for the rest. */
    template <typename T, typename Use>
    Answered<T> whenGood(Use use)
    {
        return inServerThread<T>([this, use = std::move(use)](Outcome<T> outcome) {
            if (auto *problem = std::get_if<Problem>(&outcome))
                answer(*problem);
            else
                use(std::get<T>(std::move(outcome)));
        });
    }

    /** Runs `work`, which touches nothing of ours, in a worker thread. */
    template <typename T, typename Work>
    void inWorker(Work work, Answered<T> answered)
    {
        m_services.workers->start([work = std::move(work), answered = std::move(answered)] { answered(work()); });
    }

Q_SIGNALS:
    /** Nothing more will happen here. */
    void ended();

private:
    friend class Pump;
    using Poster = std::function<void(std::function<void()>)>;

    Poster poster();
    bool mayPack(const Answer &answer) const;
    void send(const Answer &answer);
    void end();
    void onPeerGone();

    const QPointer<GuardSocket> m_socket;
    const Services m_services;
    const RequestHead m_head;
    const QString m_argument;
    QByteArray m_body;
    std::optional<Caller> m_caller;
    std::optional<QHttpServerResponder> m_responder;
    std::unique_ptr<Pump> m_pump;
    bool m_answered = false;
    bool m_peerIsGone = false;
    bool m_ended = false;
    bool m_survivesUnpairing = false;
};

} // namespace StorymasterSync
