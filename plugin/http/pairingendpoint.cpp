// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/pairingendpoint.h"

#include "engine/backend.h"
#include "http/authenticator.h"
#include "http/exchange.h"
#include "pairing/offers.h"
#include "pairing/qrimage.h"

#include <QtCore/QUrlQuery>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

PairingEndpoint::PairingEndpoint(Backend &backend, PairingOffers &offers, Authenticator &authenticator,
                                 std::function<PairingData()> newOffer)
    : m_backend(backend), m_offers(offers), m_authenticator(authenticator), m_newOffer(std::move(newOffer))
{}

void PairingEndpoint::qrData(Exchange &exchange)
{
    exchange.answer(jsonAnswer(encodePairingData(m_newOffer())));
}

void PairingEndpoint::qrImage(Exchange &exchange)
{
    const QString format = QUrlQuery(QString::fromLatin1(exchange.head().query)).queryItemValue(u"format"_s).toLower();
    if (!format.isEmpty() && format != u"png" && format != u"svg")
        return exchange.answer(makeProblem(422, "invalid_value"_ba, u"The format of an image is png or svg."_s));
    const QByteArray code = encodePairingCode(m_newOffer());
    exchange.answer(format == u"svg" ? imageAnswer("image/svg+xml"_ba, qrSvg(code))
                                     : imageAnswer("image/png"_ba, qrPng(code)));
}

void PairingEndpoint::registerDevice(Exchange &exchange)
{
    Decoded<RegisterRequest> decoded = decodeRegister(exchange.takeBody());
    if (auto *problem = std::get_if<Problem>(&decoded))
        return exchange.answer(*problem);
    const auto &request = std::get<RegisterRequest>(decoded);
    // Asked beforehand, so that many attempts at once are counted one by one.
    if (!m_offers.isGood(request.pairingToken)) {
        const Problem refusal = makeProblem(
            401, "invalid_pairing_token"_ba,
            u"This pairing code was used, has expired or is unknown. Please show a new one."_s);
        return exchange.answer(m_authenticator.failedAttempt(exchange.head().peer, refusal));
    }
    exchange.setGoodToken();
    m_backend.registerDevice(
        request, exchange.inServerThread<GrantedToken>([this, &exchange](const Outcome<GrantedToken> &outcome) {
            const auto *problem = std::get_if<Problem>(&outcome);
            if (!problem)
                exchange.answer(jsonAnswer(encodeGrantedToken(std::get<GrantedToken>(outcome))));
            else if (problem->status == 401)
                exchange.answer(m_authenticator.failedAttempt(exchange.head().peer, *problem));
            else
                exchange.answer(*problem);
        }));
}

void PairingEndpoint::refresh(Exchange &exchange)
{
    m_backend.refreshToken(*exchange.caller(),
                           exchange.whenGood<GrantedToken>([&exchange](const GrantedToken &granted) {
                               exchange.answer(jsonAnswer(encodeGrantedToken(granted)));
                           }));
}

} // namespace StorymasterSync
