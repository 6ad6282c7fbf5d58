// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/conflictendpoint.h"

#include "engine/backend.h"
#include "http/exchange.h"

#include <algorithm>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

/** Digits only: QString::toLongLong() would take a sign and blanks. */
std::optional<qint64> conflictId(const QString &text)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool valid = false;
    const qint64 id = text.toLongLong(&valid);
    return valid && digits && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

ConflictEndpoint::ConflictEndpoint(Backend &backend) : m_backend(backend)
{}

void ConflictEndpoint::list(Exchange &exchange)
{
    m_backend.conflicts(
        exchange.whenGood<QByteArray>([&exchange](QByteArray json) { exchange.answer(jsonAnswer(std::move(json))); }));
}

void ConflictEndpoint::resolve(Exchange &exchange)
{
    const std::optional<qint64> id = conflictId(exchange.argument());
    if (!id)
        return exchange.answer(makeProblem(404, "unknown_conflict"_ba, u"There is no such conflict."_s));
    m_backend.resolveConflict(
        *exchange.caller(), *id, exchange.takeBody(),
        exchange.whenGood<QByteArray>([&exchange](QByteArray json) { exchange.answer(jsonAnswer(std::move(json))); }));
}

} // namespace StorymasterSync
