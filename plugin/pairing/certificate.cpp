// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/certificate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** As OpenSSL calls the curve P-256. */
constexpr const char *CurveName = "prime256v1";
/** Before this program was. Not the moment of making: a clock that was ahead then would make it invalid now. */
constexpr const char *ValidFrom = "20260101000000Z";
/** "No well-defined expiration date" (RFC 5280, section 4.1.2.5). */
constexpr const char *ValidTo = "99991231235959Z";
constexpr int SerialBytes = 16;

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using X509Ptr = std::unique_ptr<X509, Freer<X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freer<GENERAL_NAMES_free>>;

QString lastReason()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_peek_last_error(), text.data(), text.size());
    ERR_clear_error();
    return QString::fromLatin1(text.data());
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, SerialBytes> bytes{};
    if (RAND_bytes(bytes.data(), SerialBytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive, and of full length
    const Number number(BN_bin2bn(bytes.data(), SerialBytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setName(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Storymaster Sync");
    return X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, text, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool addName(GENERAL_NAMES *names, int type, const QByteArray &value)
{
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_STRING *text = type == GEN_IPADD ? ASN1_OCTET_STRING_new() : ASN1_IA5STRING_new();
    if (!name || !text || ASN1_STRING_set(text, value.constData(), int(value.size())) != 1) {
        GENERAL_NAME_free(name);
        ASN1_STRING_free(text);
        return false;
    }
    GENERAL_NAME_set0_value(name, type, text);
    return sk_GENERAL_NAME_push(names, name) > 0;
}

/** The names under which it is asked for that do not change with the network; addresses do, and are left to the pin. */
bool setAlternativeNames(X509 *certificate, const QString &machineName)
{
    const Names names(GENERAL_NAMES_new());
    bool good = names && addName(names.get(), GEN_DNS, "localhost"_ba)
        && addName(names.get(), GEN_IPADD, QByteArray("\x7f\0\0\1", 4))
        && addName(names.get(), GEN_IPADD, QByteArray(15, '\0') + '\1');
    // A machine may be called anything; only what can be a DNS name is one.
    static const QRegularExpression dnsName(
        u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s);
    const QString machine = machineName.toLower();
    if (machine.size() < 254 && machine != "localhost"_L1 && dnsName.match(machine).hasMatch()) {
        good = good && addName(names.get(), GEN_DNS, machine.toLatin1());
        if (!machine.contains(u'.'))
            good = good && addName(names.get(), GEN_DNS, machine.toLatin1() + ".local");
    }
    return good && X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool setUses(X509 *certificate)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto &[id, value] :
         {std::pair(NID_basic_constraints, "critical,CA:FALSE"), std::pair(NID_key_usage, "critical,digitalSignature"),
          std::pair(NID_ext_key_usage, "serverAuth")}) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

X509Ptr selfSigned(EVP_PKEY *key, const QString &machineName)
{
    X509Ptr certificate(X509_new());
    X509 *made = certificate.get();
    const bool good = made && X509_set_version(made, X509_VERSION_3) == 1 && setSerial(made) && setName(made)
        && ASN1_TIME_set_string_X509(X509_getm_notBefore(made), ValidFrom) == 1
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(made), ValidTo) == 1 && X509_set_pubkey(made, key) == 1
        && setUses(made) && setAlternativeNames(made, machineName) && X509_sign(made, key, EVP_sha256()) > 0;
    return good ? std::move(certificate) : nullptr;
}

QByteArray fingerprintOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    const QByteArrayView bytes(reinterpret_cast<const char *>(der), size);
    const QByteArray digest = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
    OPENSSL_free(der);
    return digest;
}

QByteArray toPem(EVP_PKEY *key, X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return {};
    char *text = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &text);
    return {text, qsizetype(size)};
}

bool isOnOurCurve(EVP_PKEY *key)
{
    std::array<char, 32> name{};
    return EVP_PKEY_get_group_name(key, name.data(), name.size(), nullptr) == 1
        && QByteArrayView(name.data()) == QByteArrayView(CurveName);
}

/** Whether both halves of the key belong together, and the certificate to them, unchanged. */
bool belongTogether(EVP_PKEY *key, X509 *certificate)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) == 1 && X509_check_private_key(certificate, key) == 1
        && X509_verify(certificate, key) == 1;
}

} // namespace

Result<Certificate> makeCertificate(const QString &machineName)
{
    ERR_clear_error();
    const Key key(EVP_EC_gen(CurveName));
    const X509Ptr certificate = key ? selfSigned(key.get(), machineName) : nullptr;
    Certificate made;
    if (certificate) {
        made.pem = toPem(key.get(), certificate.get());
        made.fingerprint = fingerprintOf(certificate.get());
    }
    if (made.pem.isEmpty() || made.fingerprint.isEmpty())
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate("Certificate", "The certificate for encrypted connections could not be made."),
            lastReason()};
    return made;
}

Result<Certificate> readCertificate(const QByteArray &pem)
{
    ERR_clear_error();
    const Bio keyText(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Bio certificateText(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    // Without a password to offer, so that nobody is asked for one.
    const Key key(PEM_read_bio_PrivateKey(
        keyText.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr));
    const X509Ptr certificate(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
    if (!key || !certificate || !isOnOurCurve(key.get()) || !belongTogether(key.get(), certificate.get()))
        return Error{ErrorKind::Corrupt,
                     QCoreApplication::translate(
                         "Certificate",
                         "The file certificate.pem, by which phones know this computer, is damaged or not ours. Put it "
                         "back, or renew the certificate in Settings; then all phones have to pair again."),
                     lastReason()};
    return Certificate{pem, fingerprintOf(certificate.get())};
}

} // namespace StorymasterSync
