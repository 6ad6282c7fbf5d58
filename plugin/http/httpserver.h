// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "http/limits.h"
#include "pairing/certificate.h"
#include "protocol/devicemessage.h"
#include "protocol/settings.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>

#include <memory>
#include <optional>

namespace StorymasterSync {

class Backend;
class Clock;
class PairingOffers;
class ServerCore;
class TlsContext;

/** The plugin's HTTP server: speaks protocol.md to phones, asks the backend, knows nothing else.
 *
 *  Thread: it has a thread of its own for everything but the backend's work. start(), stop() and the destructor are
 *  called from one thread, never the server's; all else from any. Owner: the service; what it is made with outlives it.
 *  start() and stop() may alternate for ever. */
class HttpServer
{
public:
    struct Parts
    {
        Backend &backend;
        PairingOffers &offers;
        const Clock &clock;
        Settings settings;
        QString desktopName;     ///< As phones show it.
        QString version;         ///< Of the plugin.
        Certificate certificate; ///< Invalid: no encryption.
    };

    explicit HttpServer(Parts parts);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /** Other limits than the settings'; takes effect at the next start(). */
    void setLimits(const Limits &limits) { m_limits = limits; }

    /** Returns when phones can connect, with the port in use (for port 0: the one found). Fails with Io and a sentence
     *  that names port and address. REQUIRES: not running. */
    Result<quint16> start(const QHostAddress &address, quint16 port);

    /** Returns when the port is free and every connection cut. Does not wait for the backend: what it answers later is
     *  dropped. Harmless when repeated. */
    void stop();

    /** Another certificate from now on; encrypted connections are cut. Fails where it is no good, and changes nothing.
     *  REQUIRES: there was one before. Called as start() is. */
    Result<void> setCertificate(const Certificate &certificate);

    /** SHA-256 of the certificate, 64 hex digits; empty where there is no encryption. */
    QByteArray fingerprint() const;

    /** Cuts the requests that this device has under way, except the one by which it ended its own pairing. */
    void disconnectDevice(const QString &deviceId);

    /** A fresh offer to pair; empty unless running. */
    PairingData newPairingData();

private:
    struct Listening
    {
        QHostAddress address;
        quint16 port = 0;
    };

    std::optional<Listening> listening() const;
    Certificate certificate() const;
    void setListening(std::optional<Listening> listening);

    // Constant after construction.
    const Parts m_parts;

    // The thread that starts and stops.
    Limits m_limits;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread; ///< Lives in m_thread; by it, calls get there.

    std::unique_ptr<ServerCore> m_core; ///< m_thread only.

    mutable QMutex m_mutex;
    std::optional<Listening> m_listening; ///< Guarded by m_mutex.
    Certificate m_certificate;            ///< Guarded by m_mutex.
};

} // namespace StorymasterSync
