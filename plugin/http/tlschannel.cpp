// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/tlschannel.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <memory>

namespace StorymasterSync {

namespace {

/** The most that one record holds (RFC 8446, section 5.1). */
constexpr qint64 RecordBytes = 16 * 1024;

int readDevice(BIO *bio, char *data, size_t size, size_t *taken)
{
    const qint64 got = static_cast<QIODevice *>(BIO_get_data(bio))->read(data, qint64(size));
    *taken = size_t(std::max<qint64>(got, 0));
    BIO_clear_retry_flags(bio);
    if (got > 0)
        return 1;
    BIO_set_retry_read(bio); // more may come; that the peer is gone, the socket itself tells
    return 0;
}

int writeDevice(BIO *bio, const char *data, size_t size, size_t *written)
{
    const qint64 put = static_cast<QIODevice *>(BIO_get_data(bio))->write(data, qint64(size));
    *written = size_t(std::max<qint64>(put, 0));
    BIO_clear_retry_flags(bio);
    return put == qint64(size) ? 1 : 0;
}

long controlDevice(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BIO *newDeviceBio(QIODevice &device)
{
    // OpenSSL has numbers for some hundred kinds of BIO; so there is one for the whole process.
    static const std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> method(
        [] {
            BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "QIODevice");
            BIO_meth_set_read_ex(made, readDevice);
            BIO_meth_set_write_ex(made, writeDevice);
            BIO_meth_set_ctrl(made, controlDevice);
            return made;
        }(),
        BIO_meth_free);
    BIO *bio = BIO_new(method.get());
    if (bio)
        BIO_set_data(bio, &device);
    return bio;
}

} // namespace

TlsChannel::TlsChannel(const TlsContext &context, QIODevice &device) : m_session(context.newSession())
{
    BIO *bio = m_session ? newDeviceBio(device) : nullptr;
    if (bio)
        SSL_set_bio(m_session, bio, bio);
    else
        m_state = State::Failed;
}

TlsChannel::~TlsChannel()
{
    SSL_free(m_session);
}

void TlsChannel::advance()
{
    if (m_state != State::Handshaking)
        return;
    ERR_clear_error();
    const int result = SSL_do_handshake(m_session);
    if (result == 1)
        m_state = State::Open;
    else
        note(result);
}

QByteArray TlsChannel::read(qint64 most)
{
    QByteArray plain;
    std::array<char, RecordBytes> record;
    while (m_state == State::Open && plain.size() < most) {
        size_t got = 0;
        ERR_clear_error();
        const int result = SSL_read_ex(m_session, record.data(),
                                       size_t(std::min<qint64>(RecordBytes, most - plain.size())), &got);
        if (result != 1) {
            note(result);
            break;
        }
        plain.append(record.data(), qsizetype(got));
    }
    return plain;
}

void TlsChannel::write(const QByteArray &bytes)
{
    if (m_state != State::Open || bytes.isEmpty())
        return;
    size_t written = 0;
    ERR_clear_error();
    const int result = SSL_write_ex(m_session, bytes.constData(), size_t(bytes.size()), &written);
    if (result != 1)
        note(result);
}

void TlsChannel::sayGoodbye()
{
    if (m_state != State::Open && m_state != State::Ended)
        return;
    ERR_clear_error();
    (void)SSL_shutdown(m_session);
    ERR_clear_error();
}

/** What became of a call that did not do all that it was to do. */
void TlsChannel::note(int result)
{
    switch (SSL_get_error(m_session, result)) {
    case SSL_ERROR_WANT_READ: break;
    case SSL_ERROR_ZERO_RETURN: m_state = State::Ended; break;
    default: {
        const char *reason = ERR_reason_error_string(ERR_peek_error());
        m_failure = reason ? QByteArray(reason) : QByteArray("broken off");
        m_state = State::Failed;
    }
    }
    ERR_clear_error();
}

QByteArray TlsChannel::describe() const
{
    return m_state == State::Failed || !m_session ? m_failure : QByteArray(SSL_get_version(m_session));
}

} // namespace StorymasterSync
