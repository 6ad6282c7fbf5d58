// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/certificatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryFile>

#include <filesystem>

#ifndef Q_OS_WIN
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
/** Ours has a thousand bytes. */
constexpr qint64 MostBytes = 64 * 1024;

Error cannotBeKept(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("Certificate",
                                        "The certificate for encrypted connections could not be kept. Check that "
                                        "Storymaster's own folder can be written and the disk is not full."),
            detail};
}

bool bringToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return file.isOpen();
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/** A name that a folder holds is on disk when the folder is. */
void bringFolderToDisk(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    // Some file systems cannot do it; the file itself is whole all the same.
    (void)::fsync(descriptor);
    ::close(descriptor);
#endif
}

/** Where `pem` now lies, beside its place to be; owner's only from the first byte on (QTemporaryFile). */
Result<void> writeTo(QTemporaryFile &file, const QByteArray &pem)
{
    if (!file.open() || !file.setPermissions(OwnerOnly) || file.write(pem) != pem.size() || !file.flush()
        || !bringToDisk(file))
        return cannotBeKept(file.errorString());
    file.close();
    return {};
}

} // namespace

CertificateFile::CertificateFile(const QString &folder) : m_folder(folder), m_path(folder + u"/certificate.pem"_s)
{}

Result<Certificate> CertificateFile::load(const QString &machineName)
{
    return QFile::exists(m_path) ? read() : create(machineName);
}

Result<Certificate> CertificateFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("Certificate",
                                                 "The file certificate.pem, by which phones know this computer, cannot "
                                                 "be read. Check the permissions of Storymaster's own folder."),
                     file.errorString()};
    const Result<Certificate> certificate = readCertificate(file.read(MostBytes));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // Copied back from somewhere, it may have become everybody's.
    if (certificate && (file.permissions() & others))
        file.setPermissions(OwnerOnly);
    return certificate;
}

Result<Certificate> CertificateFile::create(const QString &machineName)
{
    const Result<Certificate> fresh = makeCertificate(machineName);
    if (!fresh)
        return fresh;
    QTemporaryFile file(m_folder + u"/certificate-XXXXXX.new"_s);
    if (const auto written = writeTo(file, fresh->pem); !written)
        return written.error();
    std::error_code failure;
    std::filesystem::create_hard_link(file.fileName().toStdU16String(), m_path.toStdU16String(), failure);
    if (failure == std::errc::file_exists)
        return read(); // somebody else has just made one: theirs holds
    // Where a file can have only one name, two steps have to do: QFile looks, then renames.
    if (failure && !QFile::rename(file.fileName(), m_path))
        return QFile::exists(m_path) ? read() : Result<Certificate>(cannotBeKept(file.errorString()));
    bringFolderToDisk(m_folder);
    return fresh;
}

Result<Certificate> CertificateFile::renew(const QString &machineName, const std::function<Result<void>()> &beforehand)
{
    const Result<Certificate> fresh = makeCertificate(machineName);
    if (!fresh)
        return fresh;
    QTemporaryFile file(m_folder + u"/certificate-XXXXXX.new"_s);
    if (const auto written = writeTo(file, fresh->pem); !written)
        return written.error();
    if (const auto done = beforehand(); !done)
        return done.error();
    if (const auto placed = putInPlace(file.fileName()); !placed)
        return placed.error();
    return fresh;
}

Result<void> CertificateFile::putInPlace(const QString &temporary) const
{
    std::error_code failure;
    std::filesystem::rename(temporary.toStdU16String(), m_path.toStdU16String(), failure);
    if (failure)
        return cannotBeKept(QString::fromStdString(failure.message()));
    bringFolderToDisk(m_folder);
    return {};
}

} // namespace StorymasterSync
