// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace StorymasterSync {

class SyncCore;
class SyncService;

/** The certificate by which phones know this computer, as windows see it: what to compare, and how to have another one.
 *
 *  Thread: the GUI's. Owner: the SyncService, which attaches it while sync runs. */
class CertificateDesk : public QObject
{
    Q_OBJECT

public:
    CertificateDesk(SyncService &service, SyncCore &core);

    /** While sync runs; `fingerprint` is empty where it runs without encryption. */
    void attach(const QByteArray &fingerprint);
    void detach();

    /** SHA-256 of the certificate in use, 64 hex digits; empty where there is none. */
    const QByteArray &fingerprint() const { return m_fingerprint; }
    /** The same for people: see fingerprintWords(). */
    QStringList words() const;

    /** Whether it makes sense to ask for another one: one is in use, or sync could not start (with this one, maybe). */
    bool canRenew() const;
    /** Makes another one; every pairing ends. While sync runs it goes on running: renewed() or failed() follows. Where it
     *  could not start, it is started with the new one. */
    void renew();

    /** Whether the start that begins now is to make another one; asked once. */
    bool takeRenewal() { return std::exchange(m_renewAtStart, false); }

Q_SIGNALS:
    void changed();
    /** Every phone has to pair again. */
    void renewed();
    void failed(const QString &sentence);

private:
    void takeRenewed(const QByteArray &fingerprint);

    SyncService &m_service;
    SyncCore &m_core;
    bool m_attached = false;
    bool m_renewAtStart = false;
    QByteArray m_fingerprint;
};

} // namespace StorymasterSync
