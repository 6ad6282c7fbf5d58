// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/tlscontext.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace StorymasterSync {

/** The server's side of one TLS connection over a device that carries its encrypted bytes. It reads from the device only
 *  when it is asked for plain bytes, and no more than it needs for them, so whoever stops asking stops the peer; what it
 *  writes goes to the device at once. It keeps one record (16 KiB) at most each way.
 *
 *  Thread: the server's. Owner: the wire, which owns the device too. */
class TlsChannel
{
public:
    enum class State {
        Handshaking,
        Open,
        Ended, ///< The peer said that nothing more comes.
        Failed,
    };

    /** `device` is open and outlives the channel. */
    TlsChannel(const TlsContext &context, QIODevice &device);
    ~TlsChannel();
    Q_DISABLE_COPY_MOVE(TlsChannel)

    State state() const { return m_state; }

    /** Takes the handshake as far as what has come allows. */
    void advance();
    /** What has come, at most `most` bytes; fewer only where the device has no more, or the state changed. */
    QByteArray read(qint64 most);
    void write(const QByteArray &bytes);
    /** Tells the peer that nothing more comes (close_notify). */
    void sayGoodbye();

    /** "TLSv1.3", or why it failed; for the log. */
    QByteArray describe() const;

private:
    void note(int result);

    ssl_st *const m_session;
    State m_state = State::Handshaking;
    QByteArray m_failure;
};

} // namespace StorymasterSync
