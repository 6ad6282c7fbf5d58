// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "fuzztarget.h"
#include "http/requestparser.h"

using namespace StorymasterSync;

namespace {

constexpr qint64 MaxHeaderBytes = 16 * 1024;

/** All that a parser makes of the bytes, as text: what must not depend on how they come in pieces. */
QByteArray told(QByteArrayView bytes, qsizetype piece)
{
    QByteArray all;
    RequestParser parser(MaxHeaderBytes, [&all](QByteArrayView body) { all += body; });
    qsizetype at = 0;
    while (at < bytes.size()) {
        const QByteArrayView next = bytes.sliced(at, std::min(piece, bytes.size() - at));
        qsizetype consumed = 0;
        const RequestParser::Stop stop = parser.feed(next, &consumed);
        require(consumed >= 0 && consumed <= next.size(), "no more bytes are taken than there are");
        at += consumed;
        switch (stop) {
        case RequestParser::Stop::NeedMore: require(consumed == next.size(), "who needs more has taken all"); break;
        case RequestParser::Stop::HeadDone:
            require(!parser.head().path.isEmpty(), "a head has a path");
            all += "|head " + parser.head().method + ' ' + parser.head().path + '?' + parser.head().query + ' '
                + parser.head().host + '|';
            break;
        case RequestParser::Stop::MessageDone:
            all += "|done|";
            parser.next();
            break;
        case RequestParser::Stop::Failed:
            require(parser.problem().status >= 400 && parser.problem().status < 600, "a failure has a status");
            require(parser.feed("GET / HTTP/1.1\r\n", &consumed) == RequestParser::Stop::Failed, "a failure is final");
            return all + "|failed " + QByteArray::number(parser.problem().status);
        }
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const QByteArray whole = told(bytes, bytes.size());
    require(told(bytes, 1) == whole, "pieces make no difference");
    require(told(bytes, 7) == whole, "pieces make no difference");
    return 0;
}
