// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/tlscontext.h"

#include <QtCore/QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

/** For 1.2; those of 1.3 are all good. */
constexpr const char *Ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

bool useCertificate(SSL_CTX *context, const QByteArray &pem)
{
    BIO *text = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(text, nullptr, nullptr, nullptr);
    X509 *certificate = PEM_read_bio_X509(text, nullptr, nullptr, nullptr);
    const bool good = key && certificate && SSL_CTX_use_certificate(context, certificate) == 1
        && SSL_CTX_use_PrivateKey(context, key) == 1;
    X509_free(certificate);
    EVP_PKEY_free(key);
    BIO_free(text);
    return good;
}

} // namespace

Result<std::shared_ptr<const TlsContext>> TlsContext::make(const Certificate &certificate)
{
    ERR_clear_error();
    // Held by TlsContext from here on, also where what follows fails.
    std::shared_ptr<const TlsContext> made(new TlsContext(SSL_CTX_new(TLS_server_method())));
    SSL_CTX *context = made->m_context;
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1
        || SSL_CTX_set_cipher_list(context, Ciphers) != 1 || SSL_CTX_set_num_tickets(context, 0) != 1
        || !useCertificate(context, certificate.pem)) {
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("StorymasterSync::HttpServer",
                                                 "Encrypted connections cannot be set up on this computer. Turn "
                                                 "encryption off in Settings to sync without it."),
                     QString::fromLatin1(ERR_error_string(ERR_peek_last_error(), nullptr))};
    }
    SSL_CTX_set_options(context,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET
                            | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    // A connection that rests keeps no buffers.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    return made;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

ssl_st *TlsContext::newSession() const
{
    SSL *session = SSL_new(m_context);
    if (session)
        SSL_set_accept_state(session);
    return session;
}

} // namespace StorymasterSync
