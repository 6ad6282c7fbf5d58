// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/pump.h"

#include "base/logging.h"
#include "http/answer.h"
#include "http/exchange.h"

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Pump::Pump(Exchange &exchange, std::shared_ptr<PullStream> stream) : m_exchange(exchange), m_stream(std::move(stream))
{}

Pump::~Pump() = default;

void Pump::start()
{
    QObject::connect(m_exchange.m_socket, &QIODevice::bytesWritten, &m_exchange, [this] { ask(); });
    ask();
}

void Pump::stop()
{
    m_stream.reset();
}

void Pump::ask()
{
    if (!m_stream || m_busy || m_exchange.m_socket->bytesToWrite() >= MaxWaitingBytes)
        return;
    m_busy = true;
    m_stream->next(m_exchange.inServerThread<PullStream::Piece>(
        [this](Outcome<PullStream::Piece> outcome) { onPiece(std::move(outcome)); }));
}

void Pump::onPiece(Outcome<PullStream::Piece> outcome)
{
    if (auto *problem = std::get_if<Problem>(&outcome))
        return fail(*problem);
    auto piece = std::get<PullStream::Piece>(std::move(outcome));
    if (!m_begun)
        return onFirstPiece(std::move(piece));
    pack(std::move(piece));
}

void Pump::onFirstPiece(PullStream::Piece piece)
{
    Answer answer = jsonAnswer({});
    if (piece.last) {
        stop();
        answer.body = std::move(piece.bytes);
        return m_exchange.answer(std::move(answer));
    }
    m_begun = true;
    m_exchange.m_answered = true;
    answer.headers.append({"Vary"_ba, "Accept-Encoding"_ba});
    if (acceptsGzip(m_exchange.head().fields.value("accept-encoding"))) {
        m_gzip = std::make_shared<GzipStream>();
        answer.headers.append({"Content-Encoding"_ba, "gzip"_ba});
    }
    m_exchange.m_socket->beginStream(answer.status, answer.headers);
    pack(std::move(piece));
}

void Pump::pack(PullStream::Piece piece)
{
    if (!m_gzip)
        return write(piece.bytes, piece.last);
    m_exchange.m_services.workers->start([this, gzip = m_gzip, post = m_exchange.poster(), piece = std::move(piece)] {
        post([this, packed = gzip->pack(piece.bytes, piece.last), last = piece.last] { write(packed, last); });
    });
}

void Pump::write(const QByteArray &bytes, bool last)
{
    m_busy = false;
    m_exchange.m_socket->writeStream(bytes);
    if (last) {
        stop();
        m_exchange.m_socket->endStream();
        m_exchange.end();
        return;
    }
    ask();
}

void Pump::fail(const Problem &problem)
{
    stop();
    if (!m_begun)
        return m_exchange.answer(problem);
    qCWarning(lcHttp) << "a pull broke off with" << problem.status << problem.code;
    m_exchange.m_socket->giveUp();
    m_exchange.end();
}

} // namespace StorymasterSync
