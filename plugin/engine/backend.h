// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "protocol/devicemessage.h"
#include "protocol/problem.h"
#include "protocol/pullmessage.h"

#include <functional>
#include <memory>
#include <variant>

namespace StorymasterSync {

/** A value, or the problem to answer with. */
template <typename T>
using Outcome = std::variant<T, Problem>;
template <typename T>
using Answered = std::function<void(Outcome<T>)>;

/** The JSON of one pull answer in pieces of some 100 KiB, read as the phone drains it. It holds no lock and no
 *  statement between two pieces.
 *
 *  Thread: next() in any thread, one call at a time; `answered` comes in a worker thread.
 *  The concatenation of all pieces is one JSON document. After a Problem the answer must be cut off. */
class PullStream
{
public:
    struct Piece
    {
        QByteArray bytes;
        bool last = false;
    };

    virtual ~PullStream() = default;
    virtual void next(Answered<Piece> answered) = 0;
};

/** All that a phone can ask for, behind the routes: values in, values out. The http room knows nothing else of us.
 *
 *  Thread: any. Asynchronous methods return at once and answer exactly once in a worker thread, or, while being
 *  stopped, with a 503 `stopping`. Owner: the service, which outlives the server. */
class Backend
{
public:
    virtual ~Backend() = default;

    /** The device whose token this is, from memory; nothing where it is unknown, expired or revoked. The first use of
     *  a refreshed token ends its predecessor. */
    virtual std::optional<Caller> authenticate(QByteArrayView token) = 0;

    /** Whether the database answers, really asked. */
    virtual void health(Answered<bool> answered) = 0;

    /** 401 `invalid_pairing_token` where the token is unknown, used or expired. */
    virtual void registerDevice(const RegisterRequest &request, Answered<GrantedToken> answered) = 0;
    virtual void refreshToken(const Caller &caller, Answered<GrantedToken> answered) = 0;
    virtual void devices(Answered<QList<DeviceState>> answered) = 0;
    /** 404 `unknown_device` where there is none. */
    virtual void removeDevice(const QString &deviceId, Answered<std::monostate> answered) = 0;

    virtual void openPull(const Caller &caller, const PullRequest &request,
                          Answered<std::shared_ptr<PullStream>> answered) = 0;
    /** `body` is decoded in the worker; the answer is its JSON. */
    virtual void push(const Caller &caller, const QByteArray &body, Answered<QByteArray> answered) = 0;
    virtual void status(const Caller &caller, Answered<SyncStatus> answered) = 0;
    /** The JSON of every entity type with its columns. */
    virtual void schema(Answered<QByteArray> answered) = 0;
    /** The JSON of all waiting conflicts. */
    virtual void conflicts(Answered<QByteArray> answered) = 0;
    /** The JSON of the row's new state. */
    virtual void resolveConflict(const Caller &caller, qint64 conflictId, const QByteArray &body,
                                 Answered<QByteArray> answered) = 0;
};

} // namespace StorymasterSync
