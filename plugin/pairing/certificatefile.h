// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pairing/certificate.h"

#include <functional>

namespace StorymasterSync {

/** The certificate in the host's place for files: `certificate.pem`, for its owner only (mode 0600). It is written beside
 *  its place, brought to disk, and then put there in one step: a kill leaves the old one, the new one or none, never half
 *  of one.
 *
 *  Thread: any but the GUI's; several programs may use one folder. */
class CertificateFile
{
public:
    explicit CertificateFile(const QString &folder);

    /** What is there, or a fresh one where nothing is. What is there and cannot be used is left as it is, and told:
     *  Corrupt, or Io where it cannot be read. */
    Result<Certificate> load(const QString &machineName);

    /** A fresh one instead of whatever is there. `beforehand` runs when it is safe on disk and the old one still in its
     *  place; where that fails, the old one stays. */
    Result<Certificate> renew(const QString &machineName, const std::function<Result<void>()> &beforehand);

private:
    Result<Certificate> read() const;
    Result<Certificate> create(const QString &machineName);
    Result<void> putInPlace(const QString &temporary) const;

    const QString m_folder;
    const QString m_path;
};

} // namespace StorymasterSync
