// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/devicemessage.h"

#include <functional>

namespace StorymasterSync {

class Authenticator;
class Backend;
class Exchange;
class PairingOffers;

/** How a phone becomes a paired one. Thread: the server's. */
class PairingEndpoint
{
public:
    PairingEndpoint(Backend &backend, PairingOffers &offers, Authenticator &authenticator,
                    std::function<PairingData()> newOffer);

    /** GET /api/pair/qr-data. A fresh offer. */
    void qrData(Exchange &exchange);
    /** GET /api/pair/qr-image[?format=svg]. A fresh offer, drawn. */
    void qrImage(Exchange &exchange);
    /** POST /api/pair/register. */
    void registerDevice(Exchange &exchange);
    /** POST /api/pair/refresh. */
    void refresh(Exchange &exchange);

private:
    Backend &m_backend;
    PairingOffers &m_offers;
    Authenticator &m_authenticator;
    const std::function<PairingData()> m_newOffer;
};

} // namespace StorymasterSync
