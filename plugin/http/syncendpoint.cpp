// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/syncendpoint.h"

#include "engine/backend.h"
#include "http/exchange.h"

namespace StorymasterSync {

SyncEndpoint::SyncEndpoint(Backend &backend) : m_backend(backend)
{}

void SyncEndpoint::pull(Exchange &exchange)
{
    const auto open = [this, &exchange](const PullRequest &request) {
        m_backend.openPull(
            *exchange.caller(), request,
            exchange.whenGood<std::shared_ptr<PullStream>>(
                [&exchange](std::shared_ptr<PullStream> stream) { exchange.answerWithStream(std::move(stream)); }));
    };
    // A body may be large even where it should not.
    exchange.inWorker<PullRequest>([body = exchange.takeBody()] { return decodePull(body); },
                                   exchange.whenGood<PullRequest>(open));
}

void SyncEndpoint::push(Exchange &exchange)
{
    m_backend.push(*exchange.caller(), exchange.takeBody(), exchange.whenGood<QByteArray>([&exchange](QByteArray json) {
        exchange.answer(jsonAnswer(std::move(json)));
    }));
}

void SyncEndpoint::status(Exchange &exchange)
{
    m_backend.status(*exchange.caller(), exchange.whenGood<SyncStatus>([&exchange](const SyncStatus &status) {
        exchange.answer(jsonAnswer(encodeStatus(status)));
    }));
}

void SyncEndpoint::schema(Exchange &exchange)
{
    m_backend.schema(
        exchange.whenGood<QByteArray>([&exchange](QByteArray json) { exchange.answer(jsonAnswer(std::move(json))); }));
}

} // namespace StorymasterSync
