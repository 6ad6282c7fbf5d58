// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

namespace StorymasterSync {

/** One connection that is kept open, as a fast phone has it: blocking, and spending as little as it can on reading.
 *
 *  Thread: the one that made it. What goes wrong ends the program with a sentence: a figure of a failed request is none. */
class HttpConnection
{
public:
    struct Answer
    {
        int status = 0;
        qint64 bytes = 0; ///< Of the body as it travelled, without the framing of chunks.
        double firstByteMs = 0;
        double ms = 0; ///< Until the last byte.
        QByteArray body;
    };
    enum class Keep { Nothing, Body };

    HttpConnection(quint16 port, QByteArray token);
    ~HttpConnection();
    Q_DISABLE_COPY_MOVE(HttpConnection)

    /** From here on an answer with this status is one like any other. */
    void expect(int status) { m_expected = status; }

    Answer get(const QByteArray &target, Keep keep = Keep::Nothing);
    /** `headers`: whole lines, each with its CRLF. */
    Answer post(const QByteArray &target, const QByteArray &json, Keep keep = Keep::Nothing,
                const QByteArray &headers = {});

private:
    Answer exchange(const QByteArray &head, const QByteArray &body, Keep keep);
    void send(const QByteArray &bytes) const;
    /** Reads what is there into m_buffer, from its start. */
    void fill();
    QByteArray readHead();
    void readSized(qint64 size, Answer *answer, Keep keep);
    void readChunked(Answer *answer, Keep keep);
    QByteArray readLine();

    const QByteArray m_token;
    int m_socket = -1;
    int m_expected = 200;
    QByteArray m_buffer;
    qsizetype m_at = 0;  ///< Of m_buffer, what is read.
    qsizetype m_end = 0; ///< Of m_buffer, what is there.
};

} // namespace StorymasterSync
