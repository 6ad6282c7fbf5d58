// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

namespace StorymasterSync {

/** What the server proves itself with in TLS: a key on the curve P-256 and a certificate for it, signed with that key.
 *  Nobody vouches for it; phones know it by its fingerprint, which comes with the QR code. A plain value. */
struct Certificate
{
    QByteArray pem;         ///< Key and certificate (RFC 7468). Secret.
    QByteArray fingerprint; ///< SHA-256 of the certificate's DER, 64 hex digits in lower case.

    bool isValid() const { return !pem.isEmpty(); }
};

/** A fresh one, for a machine of that name. It never runs out (RFC 5280, section 4.1.2.5): a phone that pins it asks nobody
 *  for another, and a desktop whose clock is wrong goes on being known. Costs some milliseconds; any thread but the GUI's. */
Result<Certificate> makeCertificate(const QString &machineName);

/** What makeCertificate() made. Corrupt where `pem` is anything else, or no longer what it was. Any thread but the GUI's. */
Result<Certificate> readCertificate(const QByteArray &pem);

} // namespace StorymasterSync
