// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/certificatedesk.h"

#include "pairing/fingerprintwords.h"
#include "service/synccore.h"
#include "service/syncservice.h"

namespace StorymasterSync {

using Storymaster::SyncState;

CertificateDesk::CertificateDesk(SyncService &service, SyncCore &core) : m_service(service), m_core(core)
{
    connect(&m_core, &SyncCore::certificateRenewed, this, &CertificateDesk::takeRenewed, Qt::QueuedConnection);
    connect(&m_core, &SyncCore::certificateNotRenewed, this, &CertificateDesk::failed, Qt::QueuedConnection);
}

void CertificateDesk::attach(const QByteArray &fingerprint)
{
    m_attached = true;
    if (std::exchange(m_fingerprint, fingerprint) != fingerprint)
        Q_EMIT changed();
}

void CertificateDesk::detach()
{
    m_attached = false;
    if (!std::exchange(m_fingerprint, {}).isEmpty())
        Q_EMIT changed();
}

QStringList CertificateDesk::words() const
{
    return fingerprintWords(m_fingerprint);
}

bool CertificateDesk::canRenew() const
{
    const bool couldNotStart = m_service.state() == SyncState::Failed
        && m_service.settings().encryption != Encryption::Off;
    return !m_fingerprint.isEmpty() || couldNotStart;
}

void CertificateDesk::renew()
{
    if (!canRenew())
        return;
    if (m_attached) {
        QMetaObject::invokeMethod(
            &m_core, [core = &m_core] { core->renewCertificate(); }, Qt::QueuedConnection);
        return;
    }
    m_renewAtStart = true;
    m_service.start();
}

void CertificateDesk::takeRenewed(const QByteArray &fingerprint)
{
    if (m_attached)
        attach(fingerprint);
    Q_EMIT renewed();
}

} // namespace StorymasterSync
