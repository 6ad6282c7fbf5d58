// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "http/fakebackend.h"
#include "http/httpserver.h"
#include "http/testclient.h"
#include "pairing/certificate.h"
#include "pairing/offers.h"

#include <QtTest/QTest>

namespace StorymasterSync::Testing {

/** A server on a free port over a FakeBackend, with limits to a test's taste. */
struct TestServer
{
    SystemClock clock;
    PairingOffers offers{clock};
    FakeBackend backend;
    Settings settings;
    std::optional<Limits> limits; ///< Instead of the settings'.
    Certificate certificate;      ///< Where clients speak TLS, there is one.
    std::unique_ptr<HttpServer> http;
    quint16 port = 0;

    void start()
    {
        if (clientsSpeakTls())
            encrypt();
        http = std::make_unique<HttpServer>(HttpServer::Parts{backend, offers, clock, settings, QStringLiteral("Desk"),
                                                              QStringLiteral("1.2.3"), certificate});
        if (limits)
            http->setLimits(*limits);
        const Result<quint16> started = http->start(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().message));
        port = *started;
    }

    /** Gives the server a certificate. */
    void encrypt()
    {
        const Result<Certificate> made = makeCertificate(QStringLiteral("desk"));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        certificate = *made;
    }

    ~TestServer()
    {
        if (http)
            http->stop();
    }
};

} // namespace StorymasterSync::Testing
