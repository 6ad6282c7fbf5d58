// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/syncendpoint.h"

#include "engine/backend.h"
#include "http/exchange.h"

namespace StorymasterSync {

SyncEndpoint::SyncEndpoint(Backend &backend)
    : m_backend(backend)
{
}

void SyncEndpoint::pull(Exchange &exchange)
{
    const Decoded<PullRequest> decoded = decodePull(exchange.takeBody());
    if (const auto *problem = std::get_if<Problem>(&decoded))
        return exchange.answer(*problem);
    m_backend.openPull(*exchange.caller(), std::get<PullRequest>(decoded),
                       exchange.whenGood<std::shared_ptr<PullStream>>([&exchange](std::shared_ptr<PullStream> stream) {
        exchange.answerWithStream(std::move(stream));
    }));
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
    m_backend.schema(exchange.whenGood<QByteArray>([&exchange](QByteArray json) {
        exchange.answer(jsonAnswer(std::move(json)));
    }));
}

} // namespace StorymasterSync
